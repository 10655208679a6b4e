# Words of the interface: German.
# A key that is here is in every language; a key that no template or program uses is in none.

### The site

# English: 6122d0d4
skip-to-content = Zum Inhalt springen
# English: bfba0d92
site-navigation = Bereiche der Website
# English: 243d6b04
nav-library = Bibliothek
# English: d08b8e63
nav-compare = Vergleich
# English: fe6b12d6
language = Sprache
# English: e55d8b38
footer-records = Die Einträge stehen unter der Lizenz { $license }.
# English: b2d5eb81
footer-source = Quelle der Einträge: { $attribution }
# English: 445cf958
footer-made-with = Erstellt mit Methodical.
# English: 4a73a8a6
scheme = Darstellung
# English: 7f22889e
scheme-system = wie das Gerät
# English: 8dca2a19
scheme-light = hell
# English: cfe76290
scheme-dark = dunkel
# English: e2acba8a
title-separator = { $page } · { $site }

### Rows that every catalogue has

# English: aac046e8
field-field = Fachgebiet
# English: 74581748
field-family = Familie
# English: 60deb2cb
field-year = Jahr
# English: 204329a5
field-originators = Urheber
# English: fbaf5f31
field-type = Art
# English: 3f425a5a
field-source = Grundlegende Quelle
# English: 282eb938
field-aliases = Weitere Namen
# English: ce7ed249
field-related = Verwandte Methoden
# English: f0d38317
field-summary = Zusammenfassung
# English: 147e4bf2
field-record = Eintrag

### Gaps

# English: dab8311e
gap-not-recorded = nicht erfasst
# English: 3f484bfe
gap-unknown = unbekannt
# English: afc5064e
gap-none = nicht vorhanden
# English: 59610b43
gap-not-applicable = trifft nicht zu

### Verdicts

# English: d94aaf10
verdict-same = gleich
# English: d9219fec
verdict-differs = verschieden
# English: 3ed0a3df
verdict-partial = nicht überall erfasst
# English: 9c0c8364
verdict-absent = nirgends erfasst
# English: d1332ddd
verdict-shown = nicht verglichen
# English: fa15797b
mark-differs = ≠
# English: f996ba99
column-label = Vergleichsmerkmal
# English: ca0aac96
row-recorded = erfasst für { $count } von { $total }
# English: 8449148c
row-mutual = miteinander verwandt
# English: 4f630e02
groups-agree = Spalten mit demselben Buchstaben stimmen überein.
# English: a41079f5
group = Gruppe { $letter }
# English: 3aeaf40e
row-differs = verschieden: { $field }

# English: 94fd710b
counting-all = { $shown ->
        [0] Es wird keine Zeile angezeigt
        [1] { $differing ->
            [0] Die einzige Zeile unterscheidet sich nicht
           *[other] Die einzige Zeile unterscheidet sich
        }
       *[other] { $differing ->
            [0] Keine von { $shown } Zeilen unterscheidet sich
            [one] { $differing } von { $shown } Zeilen unterscheidet sich
           *[other] { $differing } von { $shown } Zeilen unterscheiden sich
        }
    }
# English: 46e72199
counting-joined = { $all }; { $partial }
# English: 875a1149
counting-partial = { $count ->
        [one] { $count } Zeile ist nicht überall erfasst
       *[other] { $count } Zeilen sind nicht überall erfasst
    }
# English: e0036b27
absent-rows = Für keine der Methoden erfasst: { $fields }.

# English: b3050b90
years-apart = { $count ->
        [one] { $count } Jahr Abstand
       *[other] { $count } Jahre Abstand
    }
# English: 1142555c
numbers-apart = Unterschied: { $difference }
# English: 94839b3a
numbers-apart-ratio = Unterschied: { $difference } (Faktor { $ratio })
# English: cbc60d51
numbers-overlap = vielleicht gleich: Die Grenzen überschneiden sich
# English: f6ab1a68
best = bester Wert

### Values

# English: 5f73a9df
yes = ja
# English: b702aae8
no = nein
# English: 3a574575
partly = teilweise
# English: e70623cb
planned = geplant
# English: 6fd85ea1
year-range = { $from }–{ $to }
# English: aeeae026
year-before-range = { $from }–{ $to } v. Chr.
# English: da22789c
year-across = { $from } v. Chr. – { $to } n. Chr.
# English: c72a756e
year-decade = { $from }er-Jahre
# English: ec3411da
year-before = { $year } v. Chr.
# English: cdc73a33
year-circa = ca. { $year }
# English: 22e7d198
year-circa-range = ca. { $range }
# English: 2cd6d2b0
year-circa-decade = etwa { $from }er-Jahre
# English: 6f186023
with-note = { $text } ({ $note })
# English: b302c5c7
number-unit = { $number } { $unit }
# English: 1a8290b9
method-count = { $count ->
        [one] { $count } Methode
       *[other] { $count } Methoden
    }
# English: 749d5869
source-count = { $count ->
        [one] { $count } Quelle
       *[other] { $count } Quellen
    }
# English: 5c2ef05c
version = Version { $version }
# English: 906dd4ed
updated = aktualisiert: { $date }
# English: d57d5d1e
record-data = Daten

### The library

# English: c5851eee
library-comparisons = Vergleiche
# English: 47f3956c
library-by-field = Methoden nach Merkmal: { $field }
# English: f97cc7c5
no-term = { $field }: { $gap }
# English: 32a012de
library-all = Alle Methoden, A–Z
# English: b0cdf66e
pages = Seiten
# English: 6df02878
page-of = { $title }, Seite { $page } von { $count }
# English: 55e98b95
library-description = { $count ->
        [one] { $count } Methode mit ihren Urhebern, Quellen und Beziehungen.
       *[other] { $count } Methoden im Vergleich: was sie gemeinsam haben und worin sie sich unterscheiden.
    }

### A method's page

# English: b968e236
method-facts = Angaben
# English: 7ec0a8b2
method-comparisons = { $name } im Vergleich
# English: b8200887
method-references = Weitere Literatur
# English: 0e46508c
method-cite = Diese Seite zitieren
# English: b4c74ef8
method-edit = Diesen Eintrag bearbeiten
# English: 27c1290f
method-description = { $name }: Urheber, Jahr, Quelle und verwandte Methoden.
# English: 1d14f03d
cite-text = { $name }. In: { $site }.
# English: 5861891e
cite-part = { $citation } { $part }.

### A comparison's page

# English: c674a913
compare-versus = { $one } vs. { $two }
# English: ab9f75cc
compare-caption = Vergleich: { $names }. { $count }
# English: fc9d9e8e
compare-description = { $names } im Vergleich. { $count }. Unterschiede: { $rows }.
# English: 98b81e12
compare-description-same = { $names } im Vergleich. { $count }.
# English: cdf5596f
answer-both = Beide: { $terms }
# English: bb14d36a
answer-all = Alle: { $terms }
# English: 1875e55c
answer-rare = Selten in diesem Katalog: { $rows }
# English: 6f1423e4
answer-people = { $name } u. a.
# English: 662228f2
compare-scroll = Vergleichstabelle; seitlich scrollbar
# English: 603377ce
compare-more = Weitere Vergleiche mit diesen Methoden
# English: c5851eee
compare-index = Vergleiche
# English: fe1898c2
compare-index-description = Alle Vergleiche, die eine eigene Seite haben.
# English: 679f1927
compare-curated = Ausgewählte Vergleiche
# English: c9865558
compare-pairs = Verwandte Methoden, paarweise
# English: 865823ea
for-example = Zum Beispiel: { $list }

### A term's page

# English: 3423e610
term-description = { $count ->
        [one] { $field }: { $term }. { $count } Methode.
       *[other] { $field }: { $term }. { $count } Methoden.
    }
# English: 1c9e484d
term-methods = Methoden

### Not found

# English: 001633ef
not-found-title = Diese Seite gibt es nicht
# English: 8ad3f5ac
not-found-text = Die Adresse ist vielleicht veraltet oder falsch geschrieben. Alle Methoden stehen in der Bibliothek.
# English: e94a7d7e
not-found-link = Zur Bibliothek
# English: e5c678f9
needs-server = Diese Seite wurde von einem Datenträger geöffnet; dort funktionieren ihre Links und die Suche nicht: Website auf einen Webserver legen oder mit --offline erzeugen.

### Lists

# English: 1d0c1018
list-separator = { ", " }

### Tools of a comparison

# English: 2730ccbd
tools = Werkzeuge
# English: 79163c24
tool-rows = Zeilen
# English: f3fd3b45
tool-rows-all = alle
# English: 37834fdb
tool-rows-differs = nur Unterschiede
# English: 4f2167fd
tool-rows-shared = nur Gemeinsames
# English: 27c92cbd
tool-marks = Wörter hervorheben, die nur einer der Texte enthält
# English: 13863194
tool-choose-rows = Zeilen auswählen
# English: 6c468104
tool-fold = { $group } einklappen
# English: 900f945a
tool-add = Methode hinzufügen
# English: ebd8ac68
tool-add-hint = Name oder Alternativnamen eingeben
# English: f7ea6390
tool-no-match = Keine Methode hat diesen Namen.
# English: 4a35d476
tool-remove = { $name } entfernen
# English: c2148972
tool-earlier = { $name } eine Spalte nach links
# English: f82db50f
tool-later = { $name } eine Spalte nach rechts
# English: 14ba22ec
tool-pin = { $name } als Bezug nehmen
# English: 0358b2a6
tool-pinned = Bezug des Vergleichs: { $name }.
# English: 2218fa03
tool-removed = Entfernt: { $name }
# English: 5e6e43ee
tool-against-differs = verschieden von { $name }
# English: 46a5701f
tool-gone = Nicht in diesem Katalog: { $ids }.
# English: bbb8bcb9
tool-many = Mehr als fünf Spalten lassen sich kaum überblicken; hier sind es { $count }.
# English: 9fdc97ed
tool-one = Zum Vergleichen eine weitere Methode hinzufügen.
# English: 56fe683e
tool-copy-link = Link kopieren
# English: 1d0cb3f1
tool-copy-table = Tabelle kopieren
# English: 9a8f814a
tool-copied = Kopiert.
# English: 9bfdd260
tool-take-away = Herunterladen oder kopieren
# English: de609e34
take-away-script = Einige dieser Dateien entstehen mit Skripten im Browser. Ohne Skripte führt die letzte Zeile der Tabelle zu den Daten jeder Methode.
# English: 903ef7d0
tool-script = Eine eigene Tabelle zusammenzustellen erfordert JavaScript. Die Vergleiche unten funktionieren auch ohne JavaScript.
# English: 503f8604
tool-loading-failed = { $id } konnte nicht geladen werden.

### The tray

# English: 6dede0ea
tray = Vergleichen ({ $count })
# English: 02dc0c86
tray-label = Methoden zum Vergleichen
# English: 3a1ba6f3
tray-add = { $name } zum Vergleich hinzufügen
# English: 826c9d5a
tray-remove = { $name } aus dem Vergleich nehmen
# English: 82dddff3
tray-clear = Leeren
# English: 8dc4dc72
tray-undo = Rückgängig

### Switching from one method to another

# English: 497773f7
switch = Was sich ändert: { $from } → { $to }
# English: 0d134956
switch-becomes = { $field }: { $old } → { $new }.
# English: 44635782
switch-becomes-apart = { $field }: { $old } → { $new }, { $apart }.
# English: 9f9db937
switch-text = { $field }: ein anderer Text.
# English: 28ccd19f
switch-adds = { $field } – neu: { $items }.
# English: 2aa59700
switch-lacks = { $field } – entfallen: { $items }.
# English: a9a68829
switch-adds-lacks = { $field } – neu: { $added }; entfallen: { $lacking }.
# English: 3d974ff0
switch-gap = { $field } – { $from }: { $old }; { $to }: { $new }.
# English: a9fc5752
switch-stays = Unverändert: { $fields }.

### Nearest methods

# English: ffdf7cd2
similar-same = { $field }: gleich
# English: 89e017bf
similar-shared = { $field }: { $count } gemeinsam
# English: 449c965e
similar-rows = { $equal } von { $known } Zeilen gleich
# English: e7b025db
similar-compare = vergleichen

### Search

# English: 6ed3662f
field-name = Name
# English: a1998827
search = Suche
# English: 1a02cc11
search-hint = Name, Alternativname, Urheber oder Wort
# English: eba50ed7
search-close = Schließen
# English: 50e99607
search-slash = Suche mit der Taste / öffnen
# English: b714fcff
search-failed = Die Suche konnte nicht geladen werden.
# English: 9dff2324
search-none = Keine Methode gefunden.
# English: 454d815f
search-first = { $count ->
        [one] Die ersten { $shown } von { $count } Methode
       *[other] Die ersten { $shown } von { $count } Methoden
    }
# English: 058aadfb
search-reason = { $field }: { $text }
# English: 6f859ab4
search-versus = vs, versus, gegen, vergleiche, vergleichen, vergleich, vergleich von, vergleich zwischen, verglichen mit, im vergleich zu, im vergleich mit, unterschied zwischen, unterschiede zwischen, was ist der unterschied zwischen, unterschied, unterschiede, unterscheidet sich von, besser als
# English: 7bcf8402
search-between = und, oder, mit, zu, von, als, zwischen, der, die, das, dem, ein, eine, einem, einer, ist, wie
# English: f6d3b294
search-compare = { $one } mit { $other } vergleichen →
# English: 13a001e6
search-compare-more = { $names } vergleichen →
# English: 26ae778f
search-partly = Weitere, die teilweise passen

### Narrowing the library down

# English: aece4d98
filters = Eingrenzen
# English: 5c2c68a5
filters-clear = Alle Methoden zeigen
# English: 72dc20e1
filters-show = Anzeigen: { $found }
# English: 069a395f
show-more = Mehr anzeigen
# English: a07a44bd
sort = Reihenfolge
# English: 29f8a91d
sort-relevance = beste Treffer zuerst
# English: bbb267b8
sort-name = A–Z
# English: 962aee00
sort-newest = neueste zuerst
# English: a3b0419e
sort-oldest = älteste zuerst
# English: 78bcb736
sort-related = mit den meisten Beziehungen zuerst
# English: 35da7d77
facet-decade = Jahrzehnt
# English: 9b5b1d93
facet-language = Sprachen der Übersetzung
# English: e833d61f
facet-untranslated = nicht übersetzt
# English: 0dab62db
facet-rows = Erfasste Zeilen
# English: 5045778d
facet-rows-of = { $count } von { $total }
# English: 2de7c582
facet-other = andere

### The time line

# English: 48a1c63b
timeline = Zeitleiste
# English: cce71ae9
timeline-of = Zeitleiste: { $time }
# English: 4f0fc30e
timeline-description = { $count ->
        [one] { $count } Methode in zeitlicher Folge.
       *[other] { $count } Methoden in zeitlicher Folge.
    }
# English: 96ebb37b
timeline-year = { $count ->
        [one] { $year }: { $count } Methode
       *[other] { $year }: { $count } Methoden
    }
# English: a84b65ca
timeline-bars = Ein Balken steht für eine Zeitspanne.
# English: 37588109
timeline-circa = Eine gestrichelte Marke steht für ein ungefähres Jahr.
# English: 87a0db40
timeline-breaks = Wo die Achse unterbrochen ist, sind Jahre ohne Methode ausgelassen.
# English: 29f15182
timeline-grid = Methoden je Jahr; je dunkler, desto mehr.
# English: c9aaca94
timeline-worded = Jahresangaben als Text
# English: a2e0cdc4
timeline-undated = { $count ->
        [one] Für { $count } Methode ist kein Jahr erfasst.
       *[other] Für { $count } Methoden ist kein Jahr erfasst.
    }

### The table of a term

# English: 7487df3b
term-name = Methode
# English: 5fbab0fd
term-columns = Spalten auswählen

### The map of relations

# English: f6f090e0
map = Karte der Beziehungen
# English: bf222afd
map-description = Welche Methoden verwandt sind, als Zeichnung und als Liste.
# English: 0225c07d
map-terms = Je breiter eine Linie, desto mehr Beziehungen zwischen den Methoden zweier Kategorien; neben jedem Namen steht die Zahl der Methoden.
# English: 419b3b47
map-relations = { $count ->
        [one] { $count } interne Beziehung
       *[other] { $count } interne Beziehungen
    }
# English: f47fbc2f
map-strongest = Kategorien: { $terms }. Von { $count } Paaren mit Beziehungen sind die { $shown } mit den meisten gezeigt.
# English: f148e564
map-left-out = { $count ->
        [one] { $count } weitere Methode mit weniger Beziehungen ist nicht gezeigt.
       *[other] { $count } weitere Methoden mit weniger Beziehungen sind nicht gezeigt.
    }
