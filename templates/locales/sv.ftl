# Words of the interface: Swedish.
# A key that is here is in every language; a key that no template or program uses is in none.

### The site

skip-to-content = Hoppa till innehållet
site-navigation = Webbplatsens delar
nav-library = Bibliotek
nav-compare = Jämförelse
language = Språk
footer-records = Posterna är tillgängliga under licensen { $license }.
footer-source = Posternas källa: { $attribution }
footer-made-with = Gjord med Methodical.
title-separator = { $page } · { $site }

### Rows that every catalogue has

field-field = Område
field-family = Familj
field-year = År
field-originators = Upphovsperson
field-type = Typ
field-source = Grundläggande källa
field-aliases = Andra namn
field-related = Besläktade metoder
field-summary = Sammanfattning
field-record = Post

### Gaps

gap-not-recorded = inte angivet
gap-unknown = okänt
gap-none = inga
gap-not-applicable = ej tillämpligt

### Verdicts

verdict-same = lika
verdict-differs = skiljer sig
verdict-partial = inte angivet överallt
verdict-absent = inte angivet någonstans
mark-differs = ≠
column-label = Vad som jämförs
row-recorded = angivet för { $count } av { $total }
row-mutual = besläktade med varandra
groups-agree = Kolumner med samma bokstav överensstämmer.
group = grupp { $letter }

counting-all = { $shown ->
        [0] Ingen rad visas
        [one] { $differing ->
            [0] Den enda raden är lika eller inte angiven överallt
           *[other] Den enda raden skiljer sig
        }
       *[other] { $differing ->
            [0] Ingen av { $shown } rader skiljer sig
            [one] { $differing } av { $shown } rader skiljer sig
           *[other] { $differing } av { $shown } rader skiljer sig
        }
    }
counting-joined = { $all }; { $partial }
counting-partial = { $count ->
        [one] { $count } rad är inte angiven överallt
       *[other] { $count } rader är inte angivna överallt
    }
absent-rows = Inte angivet för någon av dem:

years-apart = { $count ->
        [one] { $count } års skillnad
       *[other] { $count } års skillnad
    }
numbers-apart = skillnad: { $difference }
numbers-apart-ratio = skillnad: { $difference } (faktor { $ratio })

### Values

yes = ja
no = nej
year-range = { $from }–{ $to }
year-decade = { $from }-talet
year-before = { $year } f.Kr.
year-circa = ca { $year }
number-unit = { $number } { $unit }
method-count = { $count ->
        [one] { $count } metod
       *[other] { $count } metoder
    }
source-count = { $count ->
        [one] { $count } källa
       *[other] { $count } källor
    }
version = version { $version }
updated = uppdaterad { $date }
record-data = data

### The library

library-comparisons = Jämförelser
library-by-field = Metoder efter { $field }
library-methods = Metoder
no-term = { $field }: inte angivet
library-all = Alla metoder, A–Ö
pages = Sidor
page-of = { $title }, sida { $page } av { $count }
library-description = { $count ->
        [one] { $count } metod med upphovspersoner, källor och samband.
       *[other] { $count } metoder sida vid sida: vad de har gemensamt och vad som skiljer dem åt.
    }

### A method's page

method-facts = Uppgifter
method-referenced-by = Metoder som hänvisar hit
method-comparisons = Jämför { $name }
method-compare-with = med { $name }
method-references = Fler referenser
method-cite = Så citerar du denna sida
method-edit = Redigera denna post
method-description = { $name }: upphovspersoner, år, källa och besläktade metoder.
cite-text = { $name }. I: { $site }.

### A comparison's page

compare-versus = kontra
compare-caption = Jämförelse: { $names }. { $count }
compare-description = { $names } sida vid sida. { $count }. Skillnader: { $rows }.
compare-description-same = { $names } sida vid sida. { $count }.
compare-scroll = Jämförelsetabell; rullas i sidled
compare-more = Fler jämförelser med dessa metoder
compare-index = Jämförelser
compare-index-description = Alla jämförelser som har en egen sida.
compare-curated = Utvalda jämförelser
compare-pairs = Besläktade metoder, två och två

### A term's page

term-description = { $count ->
        [one] { $field }: { $term }. { $count } metod.
       *[other] { $field }: { $term }. { $count } metoder.
    }
term-methods = Metoder

### Not found

not-found-title = Sidan finns inte
not-found-text = Adressen kan vara gammal eller felskriven. Alla metoder finns i biblioteket.
not-found-link = Till biblioteket
needs-server = Sidan öppnades från en disk, där dess länkar och sökning inte fungerar: lägg webbplatsen på en webbserver eller bygg den med --offline.

### Lists

list-separator = { ", " }

### Tools of a comparison

tools = Verktyg
tool-rows = Rader
tool-rows-all = alla
tool-rows-differs = bara skillnader
tool-rows-shared = bara det gemensamma
tool-marks = Markera ord som bara den ena har
tool-choose-rows = Välj rader
tool-fold = Fäll ihop { $group }
tool-add = Lägg till en metod
tool-add-hint = Skriv ett namn eller ett annat namn
tool-no-match = Ingen metod har detta namn.
tool-remove = Ta bort { $name }
tool-earlier = Flytta { $name } en kolumn bakåt
tool-later = Flytta { $name } en kolumn framåt
tool-pin = Jämför de andra mot { $name }
tool-pinned = De andra jämförs mot { $name }.
tool-against-differs = skiljer sig från { $name }
tool-gone = Finns inte i denna katalog: { $ids }.
tool-many = Fler än fem kolumner är svåra att jämföra; här är de { $count }.
tool-one = Lägg till en metod till att jämföra med.
tool-copy-link = Kopiera länken
tool-copy-table = Kopiera tabellen
tool-copied = Kopierat.
tool-take-away = Ladda ner
take-away-script = En del av filerna skapas i webbläsaren med skript. Utan skript leder tabellens sista rad till varje metods data.
tool-script = Att sätta ihop en egen tabell kräver JavaScript. Jämförelserna nedan fungerar utan.
tool-loading-failed = { $id } kunde inte läsas in.

### The tray

tray = Jämför ({ $count })
tray-label = Metoder att jämföra
tray-add = Lägg till { $name } i jämförelsen
tray-remove = Ta bort { $name } ur jämförelsen
tray-clear = Töm

### Switching from one method to another

switch = Vad som ändras från { $from } till { $to }
switch-becomes = { $field }: { $old } blir { $new }.
switch-becomes-apart = { $field }: { $old } blir { $new }, { $apart }.
switch-text = { $field }: en annan text.
switch-adds = { $field } – tillkommer: { $items }.
switch-lacks = { $field } – faller bort: { $items }.
switch-adds-lacks = { $field } – tillkommer: { $added }; faller bort: { $lacking }.
switch-unknown = { $field }: { $old }; för { $to } { $gap }.
switch-known = { $field }: { $new }; för { $from } { $gap }.
switch-stays = Oförändrat: { $fields }.

### Nearest methods

similar = Mest lika metoder
similar-same = { $field }: lika
similar-shared = { $field }: { $count } gemensamma
similar-rows = { $equal } av { $known } rader lika
similar-compare = jämför

### Search

field-name = Namn
search = Sök
search-hint = Namn, annat namn, upphovsperson eller ord
search-close = Stäng
search-slash = Öppna sökningen med tangenten /
search-failed = Sökningen kunde inte läsas in.
search-none = Ingen metod hittades.
search-first = De första { $shown } av { $count }
search-reason = { $field }: { $text }

### Narrowing the library down

filters = Avgränsa
filters-clear = Visa alla metoder
show-more = Visa fler
sort = Ordning
sort-relevance = bästa träffar först
sort-name = A–Ö
sort-newest = nyast först
sort-oldest = äldst först
sort-related = flest relationer först
facet-decade = Årtionde
facet-language = Översatt till
facet-rows = Ifyllda rader
facet-rows-of = { $count } av { $total }
facet-without = inte angivet

### The time line

timeline = Tidslinje
timeline-of = Tidslinje: { $time }
timeline-description = { $count ->
        [one] { $count } metod i tidsordning.
       *[other] { $count } metoder i tidsordning.
    }
timeline-year = { $count ->
        [one] { $year }: { $count } metod
       *[other] { $year }: { $count } metoder
    }
timeline-bars = En stapel är ett intervall av år.
timeline-circa = En streckad markering är ett ungefärligt år.
timeline-breaks = Där axeln är bruten har år utan metoder utelämnats.
timeline-grid = Metoder per år; ju mörkare, desto fler.
timeline-worded = År i ord
timeline-undated = { $count ->
        [one] { $count } metod saknar angivet år.
       *[other] { $count } metoder saknar angivet år.
    }

### The table of a term

term-name = Metod
term-columns = Välj kolumner
term-compare = Jämför valda
term-compare-one = Välj minst två metoder.
term-select = Välj { $name }

### The map of relations

map = Karta över relationer
map-description = Vilka metoder som är besläktade, som bild och som lista.
map-terms = Ju bredare en linje är, desto fler relationer mellan metoderna i två kategorier; bredvid varje namn står antalet metoder.
map-relations = { $count ->
        [one] { $count } inre relation
       *[other] { $count } inre relationer
    }
map-strongest = Kategorier: { $terms }. Av { $count } par med relationer visas de { $shown } som har flest.
map-left-out = { $count ->
        [one] Ytterligare { $count } par med färre relationer visas inte.
       *[other] Ytterligare { $count } par med färre relationer visas inte.
    }
