# Words of the interface: Dutch.
# A key that is here is in every language; a key that no template or program uses is in none.

### The site

# English: 6122d0d4
skip-to-content = Naar de inhoud
# English: bfba0d92
site-navigation = Onderdelen van de site
# English: 243d6b04
nav-library = Bibliotheek
# English: d08b8e63
nav-compare = Vergelijking
# English: fe6b12d6
language = Taal
# English: e55d8b38
footer-records = De records vallen onder de licentie { $license }.
# English: b2d5eb81
footer-source = Bron van de records: { $attribution }
# English: 445cf958
footer-made-with = Gemaakt met Methodical.
# English: 4a73a8a6
scheme = Weergave
# English: 7f22889e
scheme-system = zoals het apparaat
# English: 8dca2a19
scheme-light = licht
# English: cfe76290
scheme-dark = donker
# English: e2acba8a
title-separator = { $page } · { $site }

### Rows that every catalogue has

# English: aac046e8
field-field = Vakgebied
# English: 74581748
field-family = Familie
# English: 60deb2cb
field-year = Jaar
# English: 204329a5
field-originators = Grondleggers
# English: fbaf5f31
field-type = Type
# English: 3f425a5a
field-source = Baanbrekende bron
# English: 282eb938
field-aliases = Andere namen
# English: ce7ed249
field-related = Verwante methoden
# English: f0d38317
field-summary = Samenvatting
# English: 147e4bf2
field-record = Record

### Gaps

# English: dab8311e
gap-not-recorded = niet vastgelegd
# English: 3f484bfe
gap-unknown = onbekend
# English: afc5064e
gap-none = geen
# English: 59610b43
gap-not-applicable = niet van toepassing

### Verdicts

# English: d94aaf10
verdict-same = gelijk
# English: d9219fec
verdict-differs = verschillend
# English: 3ed0a3df
verdict-partial = niet overal vastgelegd
# English: 9c0c8364
verdict-absent = nergens vastgelegd
# English: d1332ddd
verdict-shown = niet vergeleken
# English: fa15797b
mark-differs = ≠
# English: f996ba99
column-label = Punt van vergelijking
# English: ca0aac96
row-recorded = vastgelegd voor { $count } van { $total }
# English: 8449148c
row-mutual = aan elkaar verwant
# English: 4f630e02
groups-agree = Kolommen met dezelfde letter komen overeen.
# English: a41079f5
group = groep { $letter }
# English: 3aeaf40e
row-differs = verschil: { $field }

# English: 94fd710b
counting-all = { $shown ->
        [0] Er wordt geen rij getoond
        [1] { $differing ->
            [0] De enige rij verschilt niet
           *[other] De enige rij verschilt
        }
       *[other] { $differing ->
            [0] Geen van de { $shown } rijen verschilt
            [one] { $differing } van de { $shown } rijen verschilt
           *[other] { $differing } van de { $shown } rijen verschillen
        }
    }
# English: 46e72199
counting-joined = { $all }; { $partial }
# English: 875a1149
counting-partial = { $count ->
        [one] { $count } rij is niet overal vastgelegd
       *[other] { $count } rijen zijn niet overal vastgelegd
    }
# English: e0036b27
absent-rows = Voor geen van deze methoden vastgelegd: { $fields }.

# English: b3050b90
years-apart = { $count ->
        [one] { $count } jaar verschil
       *[other] { $count } jaar verschil
    }
# English: 1142555c
numbers-apart = verschil: { $difference }
# English: 94839b3a
numbers-apart-ratio = verschil: { $difference } (factor { $ratio })
# English: cbc60d51
numbers-overlap = misschien gelijk: de grenzen overlappen
# English: f6ab1a68
best = beste waarde

### Values

# English: 5f73a9df
yes = ja
# English: b702aae8
no = nee
# English: 3a574575
partly = gedeeltelijk
# English: e70623cb
planned = gepland
# English: 6fd85ea1
year-range = { $from }–{ $to }
# English: aeeae026
year-before-range = { $from }–{ $to } v.Chr.
# English: da22789c
year-across = { $from } v.Chr. – { $to } n.Chr.
# English: c72a756e
year-decade = jaren { $from }
# English: ec3411da
year-before = { $year } v.Chr.
# English: cdc73a33
year-circa = ca. { $year }
# English: 22e7d198
year-circa-range = ca. { $range }
# English: 2cd6d2b0
year-circa-decade = omstreeks de jaren { $from }
# English: 6f186023
with-note = { $text } ({ $note })
# English: b302c5c7
number-unit = { $number } { $unit }
# English: 1a8290b9
method-count = { $count ->
        [one] { $count } methode
       *[other] { $count } methoden
    }
# English: 749d5869
source-count = { $count ->
        [one] { $count } bron
       *[other] { $count } bronnen
    }
# English: 5c2ef05c
version = versie { $version }
# English: 906dd4ed
updated = bijgewerkt op { $date }
# English: d57d5d1e
record-data = gegevens

### The library

# English: c5851eee
library-comparisons = Vergelijkingen
# English: 47f3956c
library-by-field = Methoden, ingedeeld naar: { $field }
# English: f97cc7c5
no-term = { $field }: { $gap }
# English: 32a012de
library-all = Alle methoden, A–Z
# English: b0cdf66e
pages = Pagina's
# English: 6df02878
page-of = { $title }, pagina { $page } van { $count }
# English: 55e98b95
library-description = { $count ->
        [one] { $count } methode met grondleggers, bronnen en relaties.
       *[other] { $count } methoden naast elkaar: wat ze delen en waarin ze verschillen.
    }

### A method's page

# English: b968e236
method-facts = Gegevens
# English: 7ec0a8b2
method-comparisons = { $name } vergelijken
# English: b8200887
method-references = Verdere literatuur
# English: 0e46508c
method-cite = Deze pagina citeren
# English: b4c74ef8
method-edit = Dit record bewerken
# English: 27c1290f
method-description = { $name }: grondleggers, jaar, bron en verwante methoden.
# English: 1d14f03d
cite-text = { $name }. In: { $site }.
# English: 5861891e
cite-part = { $citation } { $part }.

### A comparison's page

# English: c674a913
compare-versus = { $one } vs. { $two }
# English: ab9f75cc
compare-caption = Vergelijking: { $names }. { $count }
# English: fc9d9e8e
compare-description = { $names } naast elkaar. { $count }. Verschillen: { $rows }.
# English: 98b81e12
compare-description-same = { $names } naast elkaar. { $count }.
# English: cdf5596f
answer-both = Beide: { $terms }
# English: bb14d36a
answer-all = Alle: { $terms }
# English: 1875e55c
answer-rare = Zeldzaam in deze catalogus: { $rows }
# English: 6f1423e4
answer-people = { $name } e.a.
# English: 662228f2
compare-scroll = Vergelijkingstabel; horizontaal te scrollen
# English: 603377ce
compare-more = Meer vergelijkingen met deze methoden
# English: c5851eee
compare-index = Vergelijkingen
# English: fe1898c2
compare-index-description = Alle vergelijkingen met een eigen pagina.
# English: 679f1927
compare-curated = Geselecteerde vergelijkingen
# English: c9865558
compare-pairs = Verwante methoden, twee aan twee
# English: 865823ea
for-example = Bijvoorbeeld: { $list }

### A term's page

# English: 3423e610
term-description = { $count ->
        [one] { $field }: { $term }. { $count } methode.
       *[other] { $field }: { $term }. { $count } methoden.
    }
# English: 1c9e484d
term-methods = Methoden

### Not found

# English: 001633ef
not-found-title = Deze pagina bestaat niet
# English: 8ad3f5ac
not-found-text = Het adres is misschien verouderd of verkeerd getypt. Alle methoden staan in de bibliotheek.
# English: e94a7d7e
not-found-link = Naar de bibliotheek
# English: e5c678f9
needs-server = Deze pagina is vanaf een schijf geopend, waar de links en de zoekfunctie niet werken: zet de site op een webserver of bouw hem met --offline.

### Lists

# English: 1d0c1018
list-separator = { ", " }

### Tools of a comparison

# English: 2730ccbd
tools = Hulpmiddelen
# English: 79163c24
tool-rows = Rijen
# English: f3fd3b45
tool-rows-all = alle
# English: 37834fdb
tool-rows-differs = alleen verschillen
# English: 4f2167fd
tool-rows-shared = alleen overeenkomsten
# English: 27c92cbd
tool-marks = Woorden markeren die maar één tekst bevat
# English: 13863194
tool-choose-rows = Rijen kiezen
# English: 6c468104
tool-fold = { $group } inklappen
# English: 900f945a
tool-add = Methode toevoegen
# English: ebd8ac68
tool-add-hint = Typ een naam of alias
# English: f7ea6390
tool-no-match = Geen enkele methode heeft deze naam.
# English: 4a35d476
tool-remove = { $name } verwijderen
# English: c2148972
tool-earlier = { $name } één kolom naar links
# English: f82db50f
tool-later = { $name } één kolom naar rechts
# English: 14ba22ec
tool-pin = { $name } als referentie gebruiken
# English: 0358b2a6
tool-pinned = Referentie van de vergelijking: { $name }.
# English: 2218fa03
tool-removed = Verwijderd: { $name }
# English: 5e6e43ee
tool-against-differs = verschilt van { $name }
# English: 46a5701f
tool-gone = Niet in deze catalogus: { $ids }.
# English: bbb8bcb9
tool-many = Meer dan vijf kolommen zijn moeilijk te vergelijken; hier zijn het er { $count }.
# English: 9fdc97ed
tool-one = Voeg nog een methode toe om mee te vergelijken.
# English: 56fe683e
tool-copy-link = Link kopiëren
# English: 1d0cb3f1
tool-copy-table = Tabel kopiëren
# English: 9a8f814a
tool-copied = Gekopieerd.
# English: 9bfdd260
tool-take-away = Downloaden of kopiëren
# English: de609e34
take-away-script = Sommige van deze bestanden worden met scripts in de browser gemaakt. Zonder scripts leidt de laatste rij van de tabel naar de gegevens van elke methode.
# English: 903ef7d0
tool-script = Voor het samenstellen van een eigen tabel is JavaScript nodig. De vergelijkingen hieronder werken zonder.
# English: 503f8604
tool-loading-failed = { $id } kon niet worden geladen.

### The tray

# English: 6dede0ea
tray = Vergelijken ({ $count })
# English: 02dc0c86
tray-label = Methoden om te vergelijken
# English: 3a1ba6f3
tray-add = { $name } aan de vergelijking toevoegen
# English: 826c9d5a
tray-remove = { $name } uit de vergelijking halen
# English: 82dddff3
tray-clear = Leegmaken
# English: 8dc4dc72
tray-undo = Ongedaan maken

### Switching from one method to another

# English: 497773f7
switch = Wat er verandert van { $from } naar { $to }
# English: 0d134956
switch-becomes = { $field }: { $old } wordt { $new }.
# English: 44635782
switch-becomes-apart = { $field }: { $old } wordt { $new }, { $apart }.
# English: 9f9db937
switch-text = { $field }: een andere tekst.
# English: 28ccd19f
switch-adds = { $field } – nieuw: { $items }.
# English: 2aa59700
switch-lacks = { $field } – vervallen: { $items }.
# English: a9a68829
switch-adds-lacks = { $field } – nieuw: { $added }; vervallen: { $lacking }.
# English: 3d974ff0
switch-gap = { $field } – { $from }: { $old }; { $to }: { $new }.
# English: a9fc5752
switch-stays = Ongewijzigd: { $fields }.

### Nearest methods

# English: ffdf7cd2
similar-same = { $field }: gelijk
# English: 89e017bf
similar-shared = { $field }: { $count } gemeenschappelijk
# English: 449c965e
similar-rows = { $equal } van { $known } rijen gelijk
# English: e7b025db
similar-compare = vergelijken

### Search

# English: 6ed3662f
field-name = Naam
# English: a1998827
search = Zoeken
# English: 1a02cc11
search-hint = Naam, alias, grondlegger of woord
# English: eba50ed7
search-close = Sluiten
# English: 50e99607
search-slash = Zoeken openen met de toets /
# English: b714fcff
search-failed = De zoekfunctie kon niet worden geladen.
# English: 9dff2324
search-none = Geen methode gevonden.
# English: 454d815f
search-first = { $count ->
        [one] De eerste { $shown } van { $count } methode
       *[other] De eerste { $shown } van { $count } methoden
    }
# English: 058aadfb
search-reason = { $field }: { $text }
# English: 6f859ab4
search-versus = vs, versus, tegen, tegenover, vergelijk, vergelijken, vergelijking, vergelijking van, vergelijking tussen, vergeleken met, in vergelijking met, verschil tussen, verschillen tussen, wat is het verschil tussen, verschil, verschillen, verschilt van, beter dan
# English: 7bcf8402
search-between = en, of, met, van, dan, tussen, de, het, een, is
# English: f6d3b294
search-compare = { $one } vergelijken met { $other } →
# English: 13a001e6
search-compare-more = { $names } vergelijken →
# English: 26ae778f
search-partly = Andere die deels overeenkomen

### Narrowing the library down

# English: aece4d98
filters = Verfijnen
# English: 5c2c68a5
filters-clear = Alle methoden tonen
# English: 72dc20e1
filters-show = Toon { $found }
# English: 069a395f
show-more = Meer tonen
# English: a07a44bd
sort = Volgorde
# English: 29f8a91d
sort-relevance = beste treffers eerst
# English: bbb267b8
sort-name = A–Z
# English: 962aee00
sort-newest = nieuwste eerst
# English: a3b0419e
sort-oldest = oudste eerst
# English: 78bcb736
sort-related = meeste relaties eerst
# English: 35da7d77
facet-decade = Decennium
# English: 9b5b1d93
facet-language = Talen van vertaling
# English: e833d61f
facet-untranslated = niet vertaald
# English: 0dab62db
facet-rows = Vastgelegde rijen
# English: 5045778d
facet-rows-of = { $count } van { $total }
# English: 2de7c582
facet-other = overige

### The time line

# English: 48a1c63b
timeline = Tijdlijn
# English: cce71ae9
timeline-of = Tijdlijn: { $time }
# English: 4f0fc30e
timeline-description = { $count ->
        [one] { $count } methode in chronologische volgorde.
       *[other] { $count } methoden in chronologische volgorde.
    }
# English: 96ebb37b
timeline-year = { $count ->
        [one] { $year }: { $count } methode
       *[other] { $year }: { $count } methoden
    }
# English: a84b65ca
timeline-bars = Een balk geeft een periode aan.
# English: 37588109
timeline-circa = Een gestreepte markering geeft een jaar bij benadering aan.
# English: 87a0db40
timeline-breaks = Waar de as onderbroken is, zijn jaren zonder methode weggelaten.
# English: 29f15182
timeline-grid = Methoden per jaar; hoe donkerder, hoe meer.
# English: c9aaca94
timeline-worded = Jaren als tekst vermeld
# English: a2e0cdc4
timeline-undated = { $count ->
        [one] Van { $count } methode is geen jaar vastgelegd.
       *[other] Van { $count } methoden is geen jaar vastgelegd.
    }

### The table of a term

# English: 7487df3b
term-name = Methode
# English: 5fbab0fd
term-columns = Kolommen kiezen

### The map of relations

# English: f6f090e0
map = Kaart van de relaties
# English: bf222afd
map-description = Welke methoden verwant zijn, als tekening en als lijst.
# English: 0225c07d
map-terms = Hoe breder een lijn, hoe meer relaties tussen de methoden van twee categorieën; naast elke naam staat het bijbehorende aantal methoden.
# English: 419b3b47
map-relations = { $count ->
        [one] { $count } interne relatie
       *[other] { $count } interne relaties
    }
# English: f47fbc2f
map-strongest = Categorieën: { $terms }. Van { $count } paren met relaties worden de { $shown } met de meeste getoond.
# English: f148e564
map-left-out = { $count ->
        [one] Nog { $count } methode met minder relaties wordt niet getoond.
       *[other] Nog { $count } methoden met minder relaties worden niet getoond.
    }
