# Words of the interface: Swedish.
# A key that is here is in every language; a key that no template or program uses is in none.

### The site

# English: 6122d0d4
skip-to-content = Hoppa till innehållet
# English: bfba0d92
site-navigation = Webbplatsens delar
# English: 243d6b04
nav-library = Bibliotek
# English: d08b8e63
nav-compare = Jämförelse
# English: fe6b12d6
language = Språk
# English: e55d8b38
footer-records = Posterna är tillgängliga under licensen { $license }.
# English: b2d5eb81
footer-source = Posternas källa: { $attribution }
# English: 445cf958
footer-made-with = Gjord med Methodical.
# English: 4a73a8a6
scheme = Utseende
# English: 7f22889e
scheme-system = som enheten
# English: 8dca2a19
scheme-light = ljust
# English: cfe76290
scheme-dark = mörkt
# English: e2acba8a
title-separator = { $page } · { $site }

### Rows that every catalogue has

# English: aac046e8
field-field = Område
# English: 74581748
field-family = Familj
# English: 60deb2cb
field-year = År
# English: 204329a5
field-originators = Upphovspersoner
# English: fbaf5f31
field-type = Typ
# English: 3f425a5a
field-source = Ursprungskälla
# English: 282eb938
field-aliases = Andra namn
# English: ce7ed249
field-related = Besläktade metoder
# English: f0d38317
field-summary = Sammanfattning
# English: 147e4bf2
field-record = Post

### Gaps

# English: dab8311e
gap-not-recorded = inte angivet
# English: 3f484bfe
gap-unknown = okänt
# English: afc5064e
gap-none = saknas
# English: 59610b43
gap-not-applicable = ej tillämpligt

### Verdicts

# English: d94aaf10
verdict-same = samma
# English: d9219fec
verdict-differs = skillnad
# English: 3ed0a3df
verdict-partial = inte angivet överallt
# English: 9c0c8364
verdict-absent = inte angivet någonstans
# English: d1332ddd
verdict-shown = jämförs inte
# English: fa15797b
mark-differs = ≠
# English: f996ba99
column-label = Vad som jämförs
# English: ca0aac96
row-recorded = angivet för { $count } av { $total }
# English: 8449148c
row-mutual = besläktade med varandra
# English: 4f630e02
groups-agree = Kolumner med samma bokstav överensstämmer.
# English: a41079f5
group = grupp { $letter }
# English: 3aeaf40e
row-differs = skillnad: { $field }

# English: 94fd710b
counting-all = { $shown ->
        [0] Ingen rad visas
        [1] { $differing ->
            [0] Den enda raden visar ingen skillnad
           *[other] Den enda raden visar en skillnad
        }
       *[other] { $differing ->
            [0] Ingen av { $shown } rader visar någon skillnad
            [one] { $differing } av { $shown } rader visar en skillnad
           *[other] { $differing } av { $shown } rader visar skillnader
        }
    }
# English: 46e72199
counting-joined = { $all }; { $partial }
# English: 875a1149
counting-partial = { $count ->
        [one] { $count } rad är inte angiven överallt
       *[other] { $count } rader är inte angivna överallt
    }
# English: e0036b27
absent-rows = Inte angivet för någon av metoderna: { $fields }.

# English: b3050b90
years-apart = { $count ->
        [one] { $count } års skillnad
       *[other] { $count } års skillnad
    }
# English: 1142555c
numbers-apart = skillnad: { $difference }
# English: 94839b3a
numbers-apart-ratio = skillnad: { $difference } (faktor { $ratio })
# English: cbc60d51
numbers-overlap = kan vara lika: gränserna överlappar varandra
# English: f6ab1a68
best = bäst

### Values

# English: 5f73a9df
yes = ja
# English: b702aae8
no = nej
# English: 3a574575
partly = delvis
# English: e70623cb
planned = planerad
# English: 6fd85ea1
year-range = { $from }–{ $to }
# English: aeeae026
year-before-range = { $from }–{ $to } f.Kr.
# English: da22789c
year-across = { $from } f.Kr. – { $to } e.Kr.
# English: c72a756e
year-decade = { $from }-talet
# English: ec3411da
year-before = { $year } f.Kr.
# English: cdc73a33
year-circa = ca { $year }
# English: 22e7d198
year-circa-range = ca { $range }
# English: 2cd6d2b0
year-circa-decade = ca { $from }-talet
# English: 6f186023
with-note = { $text } ({ $note })
# English: b302c5c7
number-unit = { $number } { $unit }
# English: 1a8290b9
method-count = { $count ->
        [one] { $count } metod
       *[other] { $count } metoder
    }
# English: 749d5869
source-count = { $count ->
        [one] { $count } källa
       *[other] { $count } källor
    }
# English: 5c2ef05c
version = version { $version }
# English: 906dd4ed
updated = uppdaterad: { $date }
# English: d57d5d1e
record-data = data

### The library

# English: c5851eee
library-comparisons = Jämförelser
# English: 47f3956c
library-by-field = Metoder, indelade efter: { $field }
# English: f97cc7c5
no-term = { $field }: { $gap }
# English: 32a012de
library-all = Alla metoder, A–Ö
# English: b0cdf66e
pages = Sidor
# English: 6df02878
page-of = { $title }, sida { $page } av { $count }
# English: 55e98b95
library-description = { $count ->
        [one] { $count } metod med upphovspersoner, källor och relationer.
       *[other] { $count } metoder sida vid sida: vad de har gemensamt och vad som skiljer dem åt.
    }

### A method's page

# English: b968e236
method-facts = Uppgifter
# English: 7ec0a8b2
method-comparisons = Jämför { $name }
# English: b8200887
method-references = Fler referenser
# English: 0e46508c
method-cite = Så citerar du denna sida
# English: b4c74ef8
method-edit = Redigera denna post
# English: 27c1290f
method-description = { $name }: upphovspersoner, år, källa och besläktade metoder.
# English: 1d14f03d
cite-text = { $name }. I: { $site }.
# English: 5861891e
cite-part = { $citation } { $part }.

### A comparison's page

# English: c674a913
compare-versus = { $one } kontra { $two }
# English: ab9f75cc
compare-caption = Jämförelse: { $names }. { $count }
# English: fc9d9e8e
compare-description = { $names } sida vid sida. { $count }. Skillnader: { $rows }.
# English: 98b81e12
compare-description-same = { $names } sida vid sida. { $count }.
# English: cdf5596f
answer-both = Båda: { $terms }
# English: bb14d36a
answer-all = Alla: { $terms }
# English: 1875e55c
answer-rare = Sällsynt i denna katalog: { $rows }
# English: 6f1423e4
answer-people = { $name } m.fl.
# English: 662228f2
compare-scroll = Jämförelsetabell; rullas i sidled
# English: 603377ce
compare-more = Fler jämförelser med dessa metoder
# English: c5851eee
compare-index = Jämförelser
# English: fe1898c2
compare-index-description = Alla jämförelser som har en egen sida.
# English: 679f1927
compare-curated = Utvalda jämförelser
# English: c9865558
compare-pairs = Besläktade metoder, två och två
# English: 865823ea
for-example = Till exempel: { $list }

### A term's page

# English: 3423e610
term-description = { $count ->
        [one] { $field }: { $term }. { $count } metod.
       *[other] { $field }: { $term }. { $count } metoder.
    }
# English: 1c9e484d
term-methods = Metoder

### Not found

# English: 001633ef
not-found-title = Sidan finns inte
# English: 8ad3f5ac
not-found-text = Adressen kan vara gammal eller felskriven. Alla metoder finns i biblioteket.
# English: e94a7d7e
not-found-link = Till biblioteket
# English: e5c678f9
needs-server = Sidan öppnades från en disk, där dess länkar och sökning inte fungerar: lägg webbplatsen på en webbserver eller bygg den med --offline.

### Lists

# English: 1d0c1018
list-separator = { ", " }

### Tools of a comparison

# English: 2730ccbd
tools = Verktyg
# English: 79163c24
tool-rows = Rader
# English: f3fd3b45
tool-rows-all = alla
# English: 37834fdb
tool-rows-differs = bara skillnader
# English: 4f2167fd
tool-rows-shared = bara det gemensamma
# English: 27c92cbd
tool-marks = Markera ord som bara den ena texten har
# English: 13863194
tool-choose-rows = Välj rader
# English: 6c468104
tool-fold = Fäll ihop { $group }
# English: 900f945a
tool-add = Lägg till en metod
# English: ebd8ac68
tool-add-hint = Skriv ett namn eller alias
# English: f7ea6390
tool-no-match = Ingen metod har detta namn.
# English: 4a35d476
tool-remove = Ta bort { $name }
# English: c2148972
tool-earlier = Flytta { $name } en kolumn åt vänster
# English: f82db50f
tool-later = Flytta { $name } en kolumn åt höger
# English: 14ba22ec
tool-pin = Jämför de andra med { $name }
# English: 0358b2a6
tool-pinned = De andra jämförs med { $name }.
# English: 2218fa03
tool-removed = Borttagen: { $name }
# English: 5e6e43ee
tool-against-differs = skiljer sig från { $name }
# English: 46a5701f
tool-gone = Finns inte i denna katalog: { $ids }.
# English: bbb8bcb9
tool-many = Fler än fem kolumner är svåra att jämföra; här är de { $count }.
# English: 9fdc97ed
tool-one = Lägg till ytterligare en metod att jämföra med.
# English: 56fe683e
tool-copy-link = Kopiera länken
# English: 1d0cb3f1
tool-copy-table = Kopiera tabellen
# English: 9a8f814a
tool-copied = Kopierat.
# English: 9bfdd260
tool-take-away = Ladda ner eller kopiera
# English: de609e34
take-away-script = En del av filerna skapas i webbläsaren med skript. Utan skript leder tabellens sista rad till varje metods data.
# English: 903ef7d0
tool-script = Att sätta ihop en egen tabell kräver JavaScript. Jämförelserna nedan fungerar utan JavaScript.
# English: 503f8604
tool-loading-failed = { $id } kunde inte läsas in.

### The tray

# English: 6dede0ea
tray = Jämför ({ $count })
# English: 02dc0c86
tray-label = Metoder att jämföra
# English: 3a1ba6f3
tray-add = Lägg till { $name } i jämförelsen
# English: 826c9d5a
tray-remove = Ta bort { $name } ur jämförelsen
# English: 82dddff3
tray-clear = Töm
# English: 8dc4dc72
tray-undo = Ångra

### Switching from one method to another

# English: 497773f7
switch = Vad som ändras från { $from } till { $to }
# English: 0d134956
switch-becomes = { $field }: { $old } blir { $new }.
# English: 44635782
switch-becomes-apart = { $field }: { $old } blir { $new }, { $apart }.
# English: 9f9db937
switch-text = { $field }: en annan text.
# English: 28ccd19f
switch-adds = { $field } – tillkommer: { $items }.
# English: 2aa59700
switch-lacks = { $field } – faller bort: { $items }.
# English: a9a68829
switch-adds-lacks = { $field } – tillkommer: { $added }; faller bort: { $lacking }.
# English: 3d974ff0
switch-gap = { $field } – { $from }: { $old }; { $to }: { $new }.
# English: a9fc5752
switch-stays = Oförändrat: { $fields }.

### Nearest methods

# English: ffdf7cd2
similar-same = { $field }: samma
# English: 89e017bf
similar-shared = { $field }, gemensamt: { $count }
# English: 449c965e
similar-rows = { $equal } av { $known } rader lika
# English: e7b025db
similar-compare = jämför

### Search

# English: 6ed3662f
field-name = Namn
# English: a1998827
search = Sök
# English: 1a02cc11
search-hint = Namn, alias, upphovsperson eller ord
# English: eba50ed7
search-close = Stäng
# English: 50e99607
search-slash = Öppna sökningen med tangenten /
# English: b714fcff
search-failed = Sökningen kunde inte läsas in.
# English: 9dff2324
search-none = Ingen metod hittades.
# English: 454d815f
search-first = { $count ->
        [one] De första { $shown } av { $count } metod
       *[other] De första { $shown } av { $count } metoder
    }
# English: 058aadfb
search-reason = { $field }: { $text }
# English: 6f859ab4
search-versus = vs, versus, mot, kontra, jämför, jämföra, jämförelse, jämförelse av, jämförelse mellan, jämfört med, i jämförelse med, skillnad mellan, skillnaden mellan, skillnader mellan, vad är skillnaden mellan, skillnad, skillnader, skiljer sig från, bättre än
# English: 7bcf8402
search-between = och, eller, med, från, än, mellan
# English: f6d3b294
search-compare = Jämför { $one } med { $other } →
# English: 13a001e6
search-compare-more = Jämför { $names } →
# English: 26ae778f
search-partly = Andra som delvis stämmer

### Narrowing the library down

# English: aece4d98
filters = Avgränsa
# English: 5c2c68a5
filters-clear = Visa alla metoder
# English: 72dc20e1
filters-show = Visa { $found }
# English: 069a395f
show-more = Visa fler
# English: a07a44bd
sort = Ordning
# English: 29f8a91d
sort-relevance = bästa träffarna först
# English: bbb267b8
sort-name = A–Ö
# English: 962aee00
sort-newest = nyast först
# English: a3b0419e
sort-oldest = äldst först
# English: 78bcb736
sort-related = flest relationer först
# English: 35da7d77
facet-decade = Årtionde
# English: 9b5b1d93
facet-language = Översättningsspråk
# English: e833d61f
facet-untranslated = inte översatt
# English: 0dab62db
facet-rows = Ifyllda rader
# English: 5045778d
facet-rows-of = { $count } av { $total }
# English: 2de7c582
facet-other = annat

### The time line

# English: 48a1c63b
timeline = Tidslinje
# English: cce71ae9
timeline-of = Tidslinje: { $time }
# English: 4f0fc30e
timeline-description = { $count ->
        [one] { $count } metod i tidsordning.
       *[other] { $count } metoder i tidsordning.
    }
# English: 96ebb37b
timeline-year = { $count ->
        [one] { $year }: { $count } metod
       *[other] { $year }: { $count } metoder
    }
# English: a84b65ca
timeline-bars = En stapel visar ett tidsspann på flera år.
# English: 37588109
timeline-circa = En streckad markering visar ett ungefärligt år.
# English: 87a0db40
timeline-breaks = Där axeln är bruten har år utan metoder utelämnats.
# English: 29f15182
timeline-grid = Metoder per år; ju mörkare, desto fler.
# English: c9aaca94
timeline-worded = År angivna i text
# English: a2e0cdc4
timeline-undated = { $count ->
        [one] { $count } metod saknar angivet år.
       *[other] { $count } metoder saknar angivet år.
    }

### The table of a term

# English: 7487df3b
term-name = Metod
# English: 5fbab0fd
term-columns = Välj kolumner

### The map of relations

# English: f6f090e0
map = Karta över relationer
# English: bf222afd
map-description = Vilka metoder som är besläktade, som bild och som lista.
# English: 0225c07d
map-terms = Ju bredare en linje är, desto fler relationer mellan metoderna i två kategorier; bredvid varje namn står antalet metoder.
# English: 419b3b47
map-relations = { $count ->
        [one] { $count } intern relation
       *[other] { $count } interna relationer
    }
# English: f47fbc2f
map-strongest = Kategorier: { $terms }. Av { $count } par med relationer visas de { $shown } som har flest.
# English: f148e564
map-left-out = { $count ->
        [one] Ytterligare { $count } metod med färre relationer visas inte.
       *[other] Ytterligare { $count } metoder med färre relationer visas inte.
    }
