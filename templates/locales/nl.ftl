# Words of the interface: Dutch.
# A key that is here is in every language; a key that no template or program uses is in none.

### The site

skip-to-content = Naar de inhoud
site-navigation = Onderdelen van de site
nav-library = Bibliotheek
nav-compare = Vergelijking
language = Taal
footer-records = De records vallen onder de licentie { $license }.
footer-source = Bron van de records: { $attribution }
footer-made-with = Gemaakt met Methodical.
title-separator = { $page } · { $site }

### Rows that every catalogue has

field-field = Vakgebied
field-family = Familie
field-year = Jaar
field-originators = Grondlegger
field-type = Type
field-source = Baanbrekende bron
field-aliases = Andere namen
field-related = Verwante methoden
field-summary = Samenvatting
field-record = Record

### Gaps

gap-not-recorded = niet vastgelegd
gap-unknown = onbekend
gap-none = geen
gap-not-applicable = niet van toepassing

### Verdicts

verdict-same = gelijk
verdict-differs = verschillend
verdict-partial = niet overal vastgelegd
verdict-absent = nergens vastgelegd
mark-differs = ≠
column-label = Punt van vergelijking
row-recorded = vastgelegd voor { $count } van { $total }
row-mutual = aan elkaar verwant
groups-agree = Kolommen met dezelfde letter komen overeen.
group = groep { $letter }

counting-all = { $shown ->
        [0] Er wordt geen rij getoond
        [one] { $differing ->
            [0] De enige rij is gelijk of niet overal vastgelegd
           *[other] De enige rij verschilt
        }
       *[other] { $differing ->
            [0] Geen van de { $shown } rijen verschilt
            [one] { $differing } van de { $shown } rijen verschilt
           *[other] { $differing } van de { $shown } rijen verschillen
        }
    }
counting-joined = { $all }; { $partial }
counting-partial = { $count ->
        [one] { $count } rij is niet overal vastgelegd
       *[other] { $count } rijen zijn niet overal vastgelegd
    }
absent-rows = Voor geen van deze vastgelegd:

years-apart = { $count ->
        [one] { $count } jaar verschil
       *[other] { $count } jaar verschil
    }
numbers-apart = verschil: { $difference }
numbers-apart-ratio = verschil: { $difference } (factor { $ratio })

### Values

yes = ja
no = nee
year-range = { $from }–{ $to }
year-decade = jaren { $from }
year-before = { $year } v.Chr.
year-circa = ca. { $year }
number-unit = { $number } { $unit }
method-count = { $count ->
        [one] { $count } methode
       *[other] { $count } methoden
    }
source-count = { $count ->
        [one] { $count } bron
       *[other] { $count } bronnen
    }
version = versie { $version }
updated = bijgewerkt op { $date }
record-data = gegevens

### The library

library-comparisons = Vergelijkingen
library-by-field = Methoden per { $field }
library-methods = Methoden
no-term = { $field }: niet vastgelegd
library-all = Alle methoden, A–Z
pages = Pagina's
page-of = { $title }, pagina { $page } van { $count }
library-description = { $count ->
        [one] { $count } methode met grondleggers, bronnen en verwanten.
       *[other] { $count } methoden naast elkaar: wat ze delen en waarin ze verschillen.
    }

### A method's page

method-facts = Gegevens
method-referenced-by = Methoden die naar deze verwijzen
method-comparisons = { $name } vergelijken
method-compare-with = met { $name }
method-references = Verdere literatuur
method-cite = Deze pagina citeren
method-edit = Dit record bewerken
method-description = { $name }: grondleggers, jaar, bron en verwante methoden.
cite-text = { $name }. In: { $site }.

### A comparison's page

compare-versus = vs.
compare-caption = Vergelijking: { $names }. { $count }
compare-description = { $names } naast elkaar. { $count }. Verschillen: { $rows }.
compare-description-same = { $names } naast elkaar. { $count }.
compare-scroll = Vergelijkingstabel; schuift zijwaarts
compare-more = Meer vergelijkingen met deze methoden
compare-index = Vergelijkingen
compare-index-description = Alle vergelijkingen met een eigen pagina.
compare-curated = Gekozen vergelijkingen
compare-pairs = Verwante methoden, twee aan twee

### A term's page

term-description = { $count ->
        [one] { $field }: { $term }. { $count } methode.
       *[other] { $field }: { $term }. { $count } methoden.
    }
term-methods = Methoden

### Not found

not-found-title = Deze pagina bestaat niet
not-found-text = Het adres is misschien verouderd of verkeerd getypt. Alle methoden staan in de bibliotheek.
not-found-link = Naar de bibliotheek
needs-server = Deze pagina is vanaf een schijf geopend, waar de links en de zoekfunctie niet werken: zet de site op een webserver of bouw hem met --offline.

### Lists

list-separator = { ", " }

### Tools of a comparison

tools = Hulpmiddelen
tool-rows = Rijen
tool-rows-all = alle
tool-rows-differs = alleen verschillen
tool-rows-shared = alleen overeenkomsten
tool-marks = Woorden markeren die maar één tekst bevat
tool-choose-rows = Rijen kiezen
tool-fold = { $group } inklappen
tool-add = Methode toevoegen
tool-add-hint = Typ een naam of een andere naam
tool-no-match = Geen enkele methode heeft deze naam.
tool-remove = { $name } verwijderen
tool-earlier = { $name } één kolom naar voren
tool-later = { $name } één kolom naar achteren
tool-pin = De andere aan { $name } afmeten
tool-pinned = De andere worden aan { $name } afgemeten.
tool-against-differs = verschilt van { $name }
tool-gone = Niet in deze catalogus: { $ids }.
tool-many = Meer dan vijf kolommen zijn moeilijk te vergelijken; hier zijn het er { $count }.
tool-one = Voeg nog een methode toe om mee te vergelijken.
tool-copy-link = Link kopiëren
tool-copy-table = Tabel kopiëren
tool-copied = Gekopieerd.
tool-take-away = Downloaden
take-away-script = Sommige van deze bestanden worden met scripts in de browser gemaakt. Zonder scripts leidt de laatste rij van de tabel naar de gegevens van elke methode.
tool-script = Voor het samenstellen van een eigen tabel is JavaScript nodig. De vergelijkingen hieronder werken zonder.
tool-loading-failed = { $id } kon niet worden geladen.

### The tray

tray = Vergelijken ({ $count })
tray-label = Methoden om te vergelijken
tray-add = { $name } aan de vergelijking toevoegen
tray-remove = { $name } uit de vergelijking halen
tray-clear = Leegmaken

### Switching from one method to another

switch = Wat er verandert van { $from } naar { $to }
switch-becomes = { $field }: { $old } wordt { $new }.
switch-becomes-apart = { $field }: { $old } wordt { $new }, { $apart }.
switch-text = { $field }: een andere tekst.
switch-adds = { $field } – erbij komt: { $items }.
switch-lacks = { $field } – wegvalt: { $items }.
switch-adds-lacks = { $field } – erbij komt: { $added }; wegvalt: { $lacking }.
switch-unknown = { $field }: { $old }; voor { $to } { $gap }.
switch-known = { $field }: { $new }; voor { $from } { $gap }.
switch-stays = Blijft gelijk: { $fields }.

### Nearest methods

similar = Meest verwante methoden
similar-same = { $field }: gelijk
similar-shared = { $field }: { $count } gemeen
similar-rows = { $equal } van { $known } rijen gelijk
similar-compare = vergelijken

### Search

field-name = Naam
search = Zoeken
search-hint = Naam, andere naam, grondlegger of woord
search-close = Sluiten
search-slash = Zoeken openen met de toets /
search-failed = De zoekfunctie kon niet worden geladen.
search-none = Geen methode gevonden.
search-first = De eerste { $shown } van { $count }
search-reason = { $field }: { $text }

### Narrowing the library down

filters = Verfijnen
filters-clear = Alle methoden tonen
show-more = Meer tonen
sort = Volgorde
sort-relevance = beste treffers eerst
sort-name = A–Z
sort-newest = nieuwste eerst
sort-oldest = oudste eerst
sort-related = meeste relaties eerst
facet-decade = Decennium
facet-language = Vertaald in
facet-rows = Vastgelegde rijen
facet-rows-of = { $count } van { $total }
facet-without = niet vastgelegd

### The time line

timeline = Tijdlijn
timeline-of = Tijdlijn: { $time }
timeline-description = { $count ->
        [one] { $count } methode in chronologische volgorde.
       *[other] { $count } methoden in chronologische volgorde.
    }
timeline-year = { $count ->
        [one] { $year }: { $count } methode
       *[other] { $year }: { $count } methoden
    }
timeline-bars = Een balk is een periode van jaren.
timeline-circa = Een gestippeld teken is een jaar bij benadering.
timeline-breaks = Waar de as onderbroken is, zijn jaren zonder methode weggelaten.
timeline-grid = Methoden per jaar; hoe donkerder, hoe meer.
timeline-worded = Jaren in woorden
timeline-undated = { $count ->
        [one] Van { $count } methode is geen jaar vastgelegd.
       *[other] Van { $count } methoden is geen jaar vastgelegd.
    }

### The table of a term

term-name = Methode
term-columns = Kolommen kiezen
term-compare = Selectie vergelijken
term-compare-one = Selecteer ten minste twee methoden.
term-select = { $name } selecteren

### The map of relations

map = Kaart van de relaties
map-description = Welke methoden verwant zijn, als tekening en als lijst.
map-terms = Hoe breder een lijn, hoe meer relaties tussen de methoden van twee categorieën; naast elke naam staat het aantal methoden ervan.
map-relations = { $count ->
        [one] { $count } interne relatie
       *[other] { $count } interne relaties
    }
map-strongest = Categorieën: { $terms }. Van { $count } paren met relaties worden de { $shown } met de meeste getoond.
map-left-out = { $count ->
        [one] Nog { $count } paar met minder relaties wordt niet getoond.
       *[other] Nog { $count } paren met minder relaties worden niet getoond.
    }
