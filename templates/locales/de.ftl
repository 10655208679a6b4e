# Words of the interface: German.
# A key that is here is in every language; a key that no template or program uses is in none.

### The site

skip-to-content = Zum Inhalt springen
site-navigation = Bereiche der Website
nav-library = Bibliothek
nav-compare = Vergleich
language = Sprache
footer-records = Die Einträge stehen unter der Lizenz { $license }.
footer-source = Quelle der Einträge: { $attribution }
footer-made-with = Erstellt mit Methodical.
title-separator = { $page } · { $site }

### Rows that every catalogue has

field-field = Fachgebiet
field-family = Familie
field-year = Jahr
field-originators = Urheber
field-type = Art
field-source = Grundlegende Quelle
field-aliases = Weitere Namen
field-related = Verwandte Methoden
field-summary = Zusammenfassung
field-record = Eintrag

### Gaps

gap-not-recorded = nicht erfasst
gap-unknown = unbekannt
gap-none = keine
gap-not-applicable = trifft nicht zu

### Verdicts

verdict-same = gleich
verdict-differs = verschieden
verdict-partial = nicht überall erfasst
verdict-absent = nirgends erfasst
mark-differs = ≠
column-label = Vergleichsmerkmal
row-recorded = angegeben für { $count } von { $total }
row-mutual = miteinander verwandt
groups-agree = Spalten mit demselben Buchstaben stimmen überein.
group = Gruppe { $letter }

counting-all = { $shown ->
        [0] Es wird keine Zeile angezeigt
        [one] { $differing ->
            [0] Die einzige Zeile ist gleich oder nicht überall erfasst
           *[other] Die einzige Zeile unterscheidet sich
        }
       *[other] { $differing ->
            [0] Keine von { $shown } Zeilen unterscheidet sich
            [one] { $differing } von { $shown } Zeilen unterscheidet sich
           *[other] { $differing } von { $shown } Zeilen unterscheiden sich
        }
    }
counting-joined = { $all }; { $partial }
counting-partial = { $count ->
        [one] { $count } Zeile ist nicht überall erfasst
       *[other] { $count } Zeilen sind nicht überall erfasst
    }
absent-rows = Für keine von ihnen erfasst:

years-apart = { $count ->
        [one] { $count } Jahr auseinander
       *[other] { $count } Jahre auseinander
    }
numbers-apart = Unterschied: { $difference }
numbers-apart-ratio = Unterschied: { $difference } (Faktor { $ratio })

### Values

yes = ja
no = nein
year-range = { $from }–{ $to }
year-decade = { $from }er-Jahre
year-before = { $year } v. Chr.
year-circa = um { $year }
number-unit = { $number } { $unit }
method-count = { $count ->
        [one] { $count } Methode
       *[other] { $count } Methoden
    }
source-count = { $count ->
        [one] { $count } Quelle
       *[other] { $count } Quellen
    }
version = Version { $version }
updated = aktualisiert am { $date }
record-data = Daten

### The library

library-comparisons = Vergleiche
library-by-field = Methoden nach { $field }
library-methods = Methoden
no-term = { $field }: nicht erfasst
library-all = Alle Methoden, A–Z
pages = Seiten
page-of = { $title }, Seite { $page } von { $count }
library-description = { $count ->
        [one] { $count } Methode mit ihren Urhebern, Quellen und Beziehungen.
       *[other] { $count } Methoden im Vergleich: was sie gemeinsam haben und worin sie sich unterscheiden.
    }

### A method's page

method-facts = Angaben
method-referenced-by = Auf diese Methode verweisen
method-comparisons = { $name } im Vergleich
method-compare-with = vs. { $name }
method-references = Weitere Literatur
method-cite = Diese Seite zitieren
method-edit = Diesen Eintrag bearbeiten
method-description = { $name }: Urheber, Jahr, Quelle und verwandte Methoden.
cite-text = { $name }. In: { $site }.

### A comparison's page

compare-versus = vs.
compare-caption = Vergleich: { $names }. { $count }
compare-description = { $names } im Vergleich. { $count }. Unterschiede: { $rows }.
compare-description-same = { $names } im Vergleich. { $count }.
compare-scroll = Vergleichstabelle; seitlich scrollbar
compare-more = Weitere Vergleiche mit diesen Methoden
compare-index = Vergleiche
compare-index-description = Alle Vergleiche, die eine eigene Seite haben.
compare-curated = Ausgewählte Vergleiche
compare-pairs = Verwandte Methoden, paarweise

### A term's page

term-description = { $count ->
        [one] { $field }: { $term }. { $count } Methode.
       *[other] { $field }: { $term }. { $count } Methoden.
    }
term-methods = Methoden

### Not found

not-found-title = Diese Seite gibt es nicht
not-found-text = Die Adresse ist vielleicht veraltet oder falsch geschrieben. Alle Methoden stehen in der Bibliothek.
not-found-link = Zur Bibliothek
needs-server = Diese Seite wurde von einem Datenträger geöffnet; dort funktionieren ihre Links und die Suche nicht: Legen Sie die Website auf einen Webserver oder erzeugen Sie sie mit --offline.

### Lists

list-separator = { ", " }

### Tools of a comparison

tools = Werkzeuge
tool-rows = Zeilen
tool-rows-all = alle
tool-rows-differs = nur Unterschiede
tool-rows-shared = nur Gemeinsames
tool-marks = Wörter hervorheben, die nur einer der Texte enthält
tool-choose-rows = Zeilen auswählen
tool-fold = { $group } einklappen
tool-add = Methode hinzufügen
tool-add-hint = Name oder weiteren Namen eingeben
tool-no-match = Keine Methode hat diesen Namen.
tool-remove = { $name } entfernen
tool-earlier = { $name } eine Spalte nach vorn
tool-later = { $name } eine Spalte nach hinten
tool-pin = Die anderen an { $name } messen
tool-pinned = Die anderen werden an { $name } gemessen.
tool-against-differs = verschieden von { $name }
tool-gone = Nicht in diesem Katalog: { $ids }.
tool-many = Mehr als fünf Spalten lassen sich kaum überblicken; hier sind es { $count }.
tool-one = Fügen Sie eine weitere Methode zum Vergleich hinzu.
tool-copy-link = Link kopieren
tool-copy-table = Tabelle kopieren
tool-copied = Kopiert.
tool-take-away = Herunterladen
take-away-script = Einige dieser Dateien entstehen mit Skripten im Browser. Ohne Skripte führt die letzte Zeile der Tabelle zu den Daten jeder Methode.
tool-script = Eine eigene Tabelle zusammenzustellen erfordert JavaScript. Die Vergleiche unten kommen ohne aus.
tool-loading-failed = { $id } konnte nicht geladen werden.

### The tray

tray = Vergleichen ({ $count })
tray-label = Methoden zum Vergleichen
tray-add = { $name } zum Vergleich hinzufügen
tray-remove = { $name } aus dem Vergleich nehmen
tray-clear = Leeren

### Switching from one method to another

switch = Was sich ändert: { $from } → { $to }
switch-becomes = { $field }: { $old } wird zu { $new }.
switch-becomes-apart = { $field }: { $old } wird zu { $new }, { $apart }.
switch-text = { $field }: ein anderer Text.
switch-adds = { $field } – hinzu kommt: { $items }.
switch-lacks = { $field } – es entfällt: { $items }.
switch-adds-lacks = { $field } – hinzu kommt: { $added }; es entfällt: { $lacking }.
switch-unknown = { $field }: { $old }; für { $to } { $gap }.
switch-known = { $field }: { $new }; für { $from } { $gap }.
switch-stays = Unverändert bleibt: { $fields }.

### Nearest methods

similar = Ähnlichste Methoden
similar-same = { $field }: gleich
similar-shared = { $field }: { $count } gemeinsam
similar-rows = { $equal } von { $known } Zeilen gleich
similar-compare = vergleichen

### Search

field-name = Name
search = Suche
search-hint = Name, weiterer Name, Urheber oder Wort
search-close = Schließen
search-slash = Suche mit der Taste / öffnen
search-failed = Die Suche konnte nicht geladen werden.
search-none = Keine Methode gefunden.
search-first = Die ersten { $shown } von { $count }
search-reason = { $field }: { $text }

### Narrowing the library down

filters = Eingrenzen
filters-clear = Alle Methoden zeigen
show-more = Mehr anzeigen
sort = Reihenfolge
sort-relevance = beste Treffer zuerst
sort-name = A–Z
sort-newest = neueste zuerst
sort-oldest = älteste zuerst
sort-related = am stärksten vernetzte zuerst
facet-decade = Jahrzehnt
facet-language = Übersetzt in
facet-rows = Erfasste Zeilen
facet-rows-of = { $count } von { $total }
facet-without = nicht erfasst

### The time line

timeline = Zeitleiste
timeline-of = Zeitleiste: { $time }
timeline-description = { $count ->
        [one] { $count } Methode in zeitlicher Folge.
       *[other] { $count } Methoden in zeitlicher Folge.
    }
timeline-year = { $count ->
        [one] { $year }: { $count } Methode
       *[other] { $year }: { $count } Methoden
    }
timeline-bars = Ein Balken ist eine Zeitspanne.
timeline-circa = Eine gestrichelte Marke ist ein ungefähres Jahr.
timeline-breaks = Wo die Achse unterbrochen ist, sind Jahre ohne Methode ausgelassen.
timeline-grid = Methoden je Jahr; je dunkler, desto mehr.
timeline-worded = Jahre in Worten
timeline-undated = { $count ->
        [one] Für { $count } Methode ist kein Jahr erfasst.
       *[other] Für { $count } Methoden ist kein Jahr erfasst.
    }

### The table of a term

term-name = Methode
term-columns = Spalten auswählen
term-compare = Ausgewählte vergleichen
term-compare-one = Wählen Sie mindestens zwei Methoden aus.
term-select = { $name } auswählen

### The map of relations

map = Karte der Beziehungen
map-description = Welche Methoden verwandt sind, als Zeichnung und als Liste.
map-terms = Je breiter eine Linie, desto mehr Beziehungen zwischen den Methoden zweier Kategorien; neben jedem Namen steht die Zahl seiner Methoden.
map-relations = { $count ->
        [one] { $count } Beziehung innerhalb
       *[other] { $count } Beziehungen innerhalb
    }
map-strongest = Kategorien: { $terms }. Von { $count } Paaren mit Beziehungen sind die { $shown } mit den meisten gezeigt.
map-left-out = { $count ->
        [one] { $count } weiteres Paar mit weniger Beziehungen ist nicht gezeigt.
       *[other] { $count } weitere Paare mit weniger Beziehungen sind nicht gezeigt.
    }
