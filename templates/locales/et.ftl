# Words of the interface: Estonian.
# A key that is here is in every language; a key that no template or program uses is in none.

### The site

# English: 6122d0d4
skip-to-content = Liigu sisu juurde
# English: bfba0d92
site-navigation = Saidi jaotised
# English: 243d6b04
nav-library = Meetodikogu
# English: d08b8e63
nav-compare = Võrdlus
# English: fe6b12d6
language = Keel
# English: e55d8b38
footer-records = Kirjed on kasutatavad litsentsi { $license } alusel.
# English: b2d5eb81
footer-source = Kirjete allikas: { $attribution }
# English: 445cf958
footer-made-with = Loodud programmiga Methodical.
# English: 4a73a8a6
scheme = Välimus
# English: 7f22889e
scheme-system = nagu seadmel
# English: 8dca2a19
scheme-light = hele
# English: cfe76290
scheme-dark = tume
# English: e2acba8a
title-separator = { $page } · { $site }

### Rows that every catalogue has

# English: aac046e8
field-field = Valdkond
# English: 74581748
field-family = Meetodipere
# English: 60deb2cb
field-year = Aasta
# English: 204329a5
field-originators = Meetodi autorid
# English: fbaf5f31
field-type = Tüüp
# English: 3f425a5a
field-source = Alusteos
# English: 282eb938
field-aliases = Muud nimetused
# English: ce7ed249
field-related = Seotud meetodid
# English: f0d38317
field-summary = Kokkuvõte
# English: 147e4bf2
field-record = Kirje

### Gaps

# English: dab8311e
gap-not-recorded = märkimata
# English: 3f484bfe
gap-unknown = teadmata
# English: afc5064e
gap-none = puudub
# English: 59610b43
gap-not-applicable = ei kohaldu

### Verdicts

# English: d94aaf10
verdict-same = kattub
# English: d9219fec
verdict-differs = erineb
# English: 3ed0a3df
verdict-partial = pole kõikjal märgitud
# English: 9c0c8364
verdict-absent = pole kuskil märgitud
# English: d1332ddd
verdict-shown = ei võrrelda
# English: fa15797b
mark-differs = ≠
# English: f996ba99
column-label = Võrdlusalus
# English: ca0aac96
row-recorded = märgitud: { $count } / { $total }
# English: 8449148c
row-mutual = omavahel seotud
# English: 4f630e02
groups-agree = Sama tähega veerud langevad kokku.
# English: a41079f5
group = rühm { $letter }
# English: 3aeaf40e
row-differs = erineb: { $field }

# English: 94fd710b
counting-all = { $shown ->
        [0] Ühtegi rida ei kuvata
        [1] { $differing ->
            [0] Ainus rida ei erine
           *[other] Ainus rida erineb
        }
       *[other] { $differing ->
            [0] { $shown } reast ei erine ükski
           *[other] { $shown } reast erineb { $differing }
        }
    }
# English: 46e72199
counting-joined = { $all }; { $partial }
# English: 875a1149
counting-partial = { $count ->
        [one] { $count } rida pole kõikjal märgitud
       *[other] { $count } rida pole kõikjal märgitud
    }
# English: e0036b27
absent-rows = Ühelgi meetodil pole märgitud: { $fields }.

# English: b3050b90
years-apart = { $count ->
        [one] vahe { $count } aasta
       *[other] vahe { $count } aastat
    }
# English: 1142555c
numbers-apart = vahe: { $difference }
# English: 94839b3a
numbers-apart-ratio = vahe: { $difference } (suhe { $ratio })
# English: cbc60d51
numbers-overlap = võivad olla võrdsed: piirid kattuvad
# English: f6ab1a68
best = parim

### Values

# English: 5f73a9df
yes = jah
# English: b702aae8
no = ei
# English: 3a574575
partly = osaliselt
# English: e70623cb
planned = kavas
# English: 6fd85ea1
year-range = { $from }–{ $to }
# English: aeeae026
year-before-range = { $from }–{ $to } eKr
# English: da22789c
year-across = { $from } eKr – { $to } pKr
# English: c72a756e
year-decade = { $from }. aastad
# English: ec3411da
year-before = { $year } eKr
# English: cdc73a33
year-circa = u { $year }
# English: 22e7d198
year-circa-range = u { $range }
# English: 2cd6d2b0
year-circa-decade = u { $from }. aastad
# English: 6f186023
with-note = { $text } ({ $note })
# English: b302c5c7
number-unit = { $number } { $unit }
# English: 1a8290b9
method-count = { $count ->
        [one] { $count } meetod
       *[other] { $count } meetodit
    }
# English: 749d5869
source-count = { $count ->
        [one] { $count } allikas
       *[other] { $count } allikat
    }
# English: 5c2ef05c
version = versioon { $version }
# English: 906dd4ed
updated = uuendatud: { $date }
# English: d57d5d1e
record-data = andmed

### The library

# English: c5851eee
library-comparisons = Võrdlused
# English: 47f3956c
library-by-field = Meetodid tunnuse „{ $field }“ järgi
# English: f97cc7c5
no-term = { $field }: { $gap }
# English: 32a012de
library-all = Kõik meetodid tähestiku järjekorras
# English: b0cdf66e
pages = Leheküljed
# English: 6df02878
page-of = { $title }, lehekülg { $page } / { $count }
# English: 55e98b95
library-description = { $count ->
        [one] { $count } meetod koos autorite, allikate ja seostega.
       *[other] { $count } meetodit kõrvuti: mis on neil ühist ja milles nad erinevad.
    }

### A method's page

# English: b968e236
method-facts = Põhiandmed
# English: 7ec0a8b2
method-comparisons = { $name }: võrdlused
# English: b8200887
method-references = Lisaviited
# English: 0e46508c
method-cite = Kuidas sellele lehele viidata
# English: b4c74ef8
method-edit = Muuda seda kirjet
# English: 27c1290f
method-description = { $name }: autorid, aasta, allikas ja seotud meetodid.
# English: 1d14f03d
cite-text = { $name }. Kataloogis: { $site }.
# English: 5861891e
cite-part = { $citation } { $part }.

### A comparison's page

# English: c674a913
compare-versus = { $one } vs. { $two }
# English: ab9f75cc
compare-caption = Võrdlus: { $names }. { $count }
# English: fc9d9e8e
compare-description = Võrdlus: { $names }. { $count }. Erinevused: { $rows }.
# English: 98b81e12
compare-description-same = Võrdlus: { $names }. { $count }.
# English: cdf5596f
answer-both = Mõlemad: { $terms }
# English: bb14d36a
answer-all = Kõik: { $terms }
# English: 1875e55c
answer-rare = Haruldane selles kataloogis: { $rows }
# English: 6f1423e4
answer-people = { $name } jt
# English: 662228f2
compare-scroll = Võrdlustabel; keritav külgsuunas
# English: 603377ce
compare-more = Muud võrdlused nende meetoditega
# English: c5851eee
compare-index = Võrdlused
# English: fe1898c2
compare-index-description = Kõik võrdlused, millel on oma leht.
# English: 679f1927
compare-curated = Valitud võrdlused
# English: c9865558
compare-pairs = Seotud meetodid kahekaupa
# English: 865823ea
for-example = Näiteks: { $list }

### A term's page

# English: 3423e610
term-description = { $count ->
        [one] { $field }: { $term }. { $count } meetod.
       *[other] { $field }: { $term }. { $count } meetodit.
    }
# English: 1c9e484d
term-methods = Meetodid

### Not found

# English: 001633ef
not-found-title = Seda lehte ei ole
# English: 8ad3f5ac
not-found-text = Aadress võib olla vananenud või vigane. Kõik meetodid on meetodikogus.
# English: e94a7d7e
not-found-link = Mine meetodikogusse
# English: e5c678f9
needs-server = See leht avati kettalt, kus selle lingid ja otsing ei tööta: pane sait veebiserverisse või koosta see valikuga --offline.

### Lists

# English: 1d0c1018
list-separator = { ", " }

### Tools of a comparison

# English: 2730ccbd
tools = Tööriistad
# English: 79163c24
tool-rows = Read
# English: f3fd3b45
tool-rows-all = kõik
# English: 37834fdb
tool-rows-differs = ainult erinevused
# English: 4f2167fd
tool-rows-shared = ainult ühine
# English: 27c92cbd
tool-marks = Märgista sõnad, mis on ainult ühes tekstis
# English: 13863194
tool-choose-rows = Vali read
# English: 6c468104
tool-fold = Ahenda: { $group }
# English: 900f945a
tool-add = Lisa meetod
# English: ebd8ac68
tool-add-hint = Kirjuta põhinimetus või muu nimetus
# English: f7ea6390
tool-no-match = Sellise nimetusega meetodit ei ole.
# English: 4a35d476
tool-remove = Eemalda: { $name }
# English: c2148972
tool-earlier = Veeru võrra vasakule: { $name }
# English: f82db50f
tool-later = Veeru võrra paremale: { $name }
# English: 14ba22ec
tool-pin = Võta võrdluse aluseks: { $name }
# English: 0358b2a6
tool-pinned = Võrdluse alus: { $name }.
# English: 2218fa03
tool-removed = Eemaldatud: { $name }
# English: 5e6e43ee
tool-against-differs = erineb alusest ({ $name })
# English: 46a5701f
tool-gone = Pole selles kataloogis: { $ids }.
# English: bbb8bcb9
tool-many = Enamik lugejaid suudab võrrelda kuni viit veergu; siin on neid { $count }.
# English: 9fdc97ed
tool-one = Lisa võrdluseks veel üks meetod.
# English: 56fe683e
tool-copy-link = Kopeeri link
# English: 1d0cb3f1
tool-copy-table = Kopeeri tabel
# English: 9a8f814a
tool-copied = Kopeeritud.
# English: 9bfdd260
tool-take-away = Laadi alla või kopeeri
# English: de609e34
take-away-script = Osa neist failidest loob brauser skriptide abil. Ilma skriptideta viib tabeli viimane rida iga meetodi andmeteni.
# English: 903ef7d0
tool-script = Oma tabeli koostamiseks on vaja JavaScripti. Allolevad võrdlused töötavad ka ilma selleta.
# English: 503f8604
tool-loading-failed = Laadimine ebaõnnestus: { $id }.

### The tray

# English: 6dede0ea
tray = Võrdle ({ $count })
# English: 02dc0c86
tray-label = Võrreldavad meetodid
# English: 3a1ba6f3
tray-add = Lisa võrdlusse: { $name }
# English: 826c9d5a
tray-remove = Võta võrdlusest välja: { $name }
# English: 82dddff3
tray-clear = Tühjenda
# English: 8dc4dc72
tray-undo = Võta tagasi

### Switching from one method to another

# English: 497773f7
switch = Mis muutub: { $from } → { $to }
# English: 0d134956
switch-becomes = { $field }: { $old } → { $new }.
# English: 44635782
switch-becomes-apart = { $field }: { $old } → { $new }, { $apart }.
# English: 9f9db937
switch-text = { $field }: teine tekst.
# English: 28ccd19f
switch-adds = { $field } – lisandub: { $items }.
# English: 2aa59700
switch-lacks = { $field } – kaob: { $items }.
# English: a9a68829
switch-adds-lacks = { $field } – lisandub: { $added }; kaob: { $lacking }.
# English: 3d974ff0
switch-gap = { $field } – { $from }: { $old }; { $to }: { $new }.
# English: a9fc5752
switch-stays = Muutusteta: { $fields }.

### Nearest methods

# English: ffdf7cd2
similar-same = kattub: { $field }
# English: 89e017bf
similar-shared = { $field }: ühiseid { $count }
# English: 449c965e
similar-rows = ühesuguseid ridu: { $equal } / { $known }
# English: e7b025db
similar-compare = võrdle

### Search

# English: 6ed3662f
field-name = Nimetus
# English: a1998827
search = Otsing
# English: 1a02cc11
search-hint = Nimetus, muu nimetus, autor või sõna
# English: eba50ed7
search-close = Sulge
# English: 50e99607
search-slash = Ava otsing klahviga /
# English: b714fcff
search-failed = Otsingu laadimine ebaõnnestus.
# English: 9dff2324
search-none = Ühtegi meetodit ei leitud.
# English: 454d815f
search-first = { $count ->
        [one] Esimesed { $shown }, kokku { $count } meetod
       *[other] Esimesed { $shown }, kokku { $count } meetodit
    }
# English: 058aadfb
search-reason = { $field }: { $text }
# English: 6f859ab4
search-versus = vs, versus, võrdle, võrdlus, võrreldes, võrdlemine, erinevus, erinevused, erinevus vahel, mis vahe on, vahe, mille poolest erineb, erineb, parem kui
# English: 7bcf8402
search-between = ja, ning, või, vahel, kui
# English: f6d3b294
search-compare = Võrdle: { $one } ja { $other } →
# English: 13a001e6
search-compare-more = Võrdle: { $names } →
# English: 26ae778f
search-partly = Teised, mis sobivad osaliselt

### Narrowing the library down

# English: aece4d98
filters = Kitsenda valikut
# English: 5c2c68a5
filters-clear = Näita kõiki meetodeid
# English: 72dc20e1
filters-show = Näita: { $found }
# English: 069a395f
show-more = Näita rohkem
# English: a07a44bd
sort = Järjestus
# English: 29f8a91d
sort-relevance = parimad vasted ees
# English: bbb267b8
sort-name = tähestiku järgi
# English: 962aee00
sort-newest = uuemad ees
# English: a3b0419e
sort-oldest = vanemad ees
# English: 78bcb736
sort-related = suurima seoste arvuga ees
# English: 35da7d77
facet-decade = Kümnend
# English: 9b5b1d93
facet-language = Tõlke keeled
# English: e833d61f
facet-untranslated = tõlkimata
# English: 0dab62db
facet-rows = Täidetud read
# English: 5045778d
facet-rows-of = { $count } / { $total }
# English: 2de7c582
facet-other = muu

### The time line

# English: 48a1c63b
timeline = Ajajoon
# English: cce71ae9
timeline-of = Ajajoon: { $time }
# English: 4f0fc30e
timeline-description = { $count ->
        [one] { $count } meetod ajalises järjestuses.
       *[other] { $count } meetodit ajalises järjestuses.
    }
# English: 96ebb37b
timeline-year = { $count ->
        [one] { $year }: { $count } meetod
       *[other] { $year }: { $count } meetodit
    }
# English: a84b65ca
timeline-bars = Riba tähistab aastate vahemikku.
# English: 37588109
timeline-circa = Katkendlik märk tähistab ligikaudset aastat.
# English: 87a0db40
timeline-breaks = Kus telg katkeb, on meetoditeta aastad välja jäetud.
# English: 29f15182
timeline-grid = Meetodeid aastas; mida tumedam, seda rohkem.
# English: c9aaca94
timeline-worded = Tekstina antud aastad
# English: a2e0cdc4
timeline-undated = { $count ->
        [one] { $count } meetodil on aasta märkimata.
       *[other] { $count } meetodil on aasta märkimata.
    }

### The table of a term

# English: 7487df3b
term-name = Meetod
# English: 5fbab0fd
term-columns = Vali veerud

### The map of relations

# English: f6f090e0
map = Seoste kaart
# English: bf222afd
map-description = Millised meetodid on seotud – joonisel ja loendina.
# English: 0225c07d
map-terms = Mida laiem joon, seda rohkem seoseid kahe kategooria meetodite vahel; iga nimetuse kõrval on meetodite arv.
# English: 419b3b47
map-relations = { $count ->
        [one] { $count } sisemine seos
       *[other] { $count } sisemist seost
    }
# English: f47fbc2f
map-strongest = Kategooriaid: { $terms }. Seostega kategooriapaare: { $count }; näidatud on kõige rohkemate seostega paarid: { $shown }.
# English: f148e564
map-left-out = { $count ->
        [one] Veel { $count } vähemate seostega meetod on näitamata.
       *[other] Veel { $count } vähemate seostega meetodit on näitamata.
    }
