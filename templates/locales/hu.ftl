# Words of the interface: Hungarian.
# A key that is here is in every language; a key that no template or program uses is in none.

### The site

# English: 6122d0d4
skip-to-content = Ugrás a tartalomhoz
# English: bfba0d92
site-navigation = A webhely részei
# English: 243d6b04
nav-library = Módszertár
# English: d08b8e63
nav-compare = Összehasonlítás
# English: fe6b12d6
language = Nyelv
# English: e55d8b38
footer-records = A rekordok licence: { $license }.
# English: b2d5eb81
footer-source = A rekordok forrása: { $attribution }
# English: 445cf958
footer-made-with = Készült a Methodical programmal.
# English: 4a73a8a6
scheme = Megjelenés
# English: 7f22889e
scheme-system = mint az eszközé
# English: 8dca2a19
scheme-light = világos
# English: cfe76290
scheme-dark = sötét
# English: e2acba8a
title-separator = { $page } · { $site }

### Rows that every catalogue has

# English: aac046e8
field-field = Terület
# English: 74581748
field-family = Család
# English: 60deb2cb
field-year = Év
# English: 204329a5
field-originators = Megalkotók
# English: fbaf5f31
field-type = Típus
# English: 3f425a5a
field-source = Alapmű
# English: 282eb938
field-aliases = Egyéb nevek
# English: ce7ed249
field-related = Rokon módszerek
# English: f0d38317
field-summary = Összefoglalás
# English: 147e4bf2
field-record = Rekord

### Gaps

# English: dab8311e
gap-not-recorded = nincs rögzítve
# English: 3f484bfe
gap-unknown = ismeretlen
# English: afc5064e
gap-none = nincs
# English: 59610b43
gap-not-applicable = nem értelmezhető

### Verdicts

# English: d94aaf10
verdict-same = egyezik
# English: d9219fec
verdict-differs = eltér
# English: 3ed0a3df
verdict-partial = nincs mindenhol rögzítve
# English: 9c0c8364
verdict-absent = sehol sincs rögzítve
# English: d1332ddd
verdict-shown = nincs összehasonlítva
# English: fa15797b
mark-differs = ≠
# English: f996ba99
column-label = Összehasonlítási szempont
# English: ca0aac96
row-recorded = { $total } közül { $count } esetén rögzítve
# English: 8449148c
row-mutual = egymással rokonok
# English: 4f630e02
groups-agree = Az azonos betűvel jelölt oszlopok megegyeznek.
# English: a41079f5
group = csoport: { $letter }
# English: 3aeaf40e
row-differs = eltér: { $field }

# English: 94fd710b
counting-all = { $shown ->
        [0] Egyetlen sor sem látható
        [1] { $differing ->
            [0] Az egyetlen sor nem tér el
           *[other] Az egyetlen sor eltér
        }
       *[other] { $differing ->
            [0] { $shown } sorból egy sem tér el
           *[other] { $shown } sorból { $differing } eltér
        }
    }
# English: 46e72199
counting-joined = { $all }; { $partial }
# English: 875a1149
counting-partial = { $count ->
        [one] { $count } sor nincs mindenhol rögzítve
       *[other] { $count } sor nincs mindenhol rögzítve
    }
# English: e0036b27
absent-rows = Egyik módszernél sincs rögzítve: { $fields }.

# English: b3050b90
years-apart = { $count ->
        [one] { $count } év különbség
       *[other] { $count } év különbség
    }
# English: 1142555c
numbers-apart = különbség: { $difference }
# English: 94839b3a
numbers-apart-ratio = különbség: { $difference } (arány: { $ratio })
# English: cbc60d51
numbers-overlap = egyenlők is lehetnek: a határok átfedik egymást
# English: f6ab1a68
best = legjobb

### Values

# English: 5f73a9df
yes = igen
# English: b702aae8
no = nem
# English: 3a574575
partly = részben
# English: e70623cb
planned = tervezett
# English: 6fd85ea1
year-range = { $from }–{ $to }
# English: aeeae026
year-before-range = i. e. { $from }–{ $to }
# English: da22789c
year-across = i. e. { $from } – i. sz. { $to }
# English: c72a756e
year-decade = { $year ->
        [1000] { $from }-es évek
        [2000] { $from }-es évek
       *[other] { $tens ->
            [10] { $from }-es évek
            [40] { $from }-es évek
            [50] { $from }-es évek
            [70] { $from }-es évek
            [90] { $from }-es évek
           *[other] { $from }-as évek
        }
    }
# English: ec3411da
year-before = i. e. { $year }
# English: cdc73a33
year-circa = kb. { $year }
# English: 22e7d198
year-circa-range = kb. { $range }
# English: 2cd6d2b0
year-circa-decade = kb. { $year ->
        [1000] { $from }-es évek
        [2000] { $from }-es évek
       *[other] { $tens ->
            [10] { $from }-es évek
            [40] { $from }-es évek
            [50] { $from }-es évek
            [70] { $from }-es évek
            [90] { $from }-es évek
           *[other] { $from }-as évek
        }
    }
# English: 6f186023
with-note = { $text } ({ $note })
# English: b302c5c7
number-unit = { $number } { $unit }
# English: 1a8290b9
method-count = { $count ->
        [one] { $count } módszer
       *[other] { $count } módszer
    }
# English: 749d5869
source-count = { $count ->
        [one] { $count } forrás
       *[other] { $count } forrás
    }
# English: 5c2ef05c
version = változat: { $version }
# English: 906dd4ed
updated = frissítve: { $date }
# English: d57d5d1e
record-data = adatok

### The library

# English: c5851eee
library-comparisons = Összehasonlítások
# English: 47f3956c
library-by-field = Módszerek csoportosítva: { $field }
# English: f97cc7c5
no-term = { $field }: { $gap }
# English: 32a012de
library-all = Minden módszer betűrendben
# English: b0cdf66e
pages = Oldalak
# English: 6df02878
page-of = { $title }, { $page }. oldal, összesen { $count }
# English: 55e98b95
library-description = { $count ->
        [one] { $count } módszer megalkotóival, forrásaival és kapcsolataival.
       *[other] { $count } módszer egymás mellett: mi közös bennük, és miben térnek el.
    }

### A method's page

# English: b968e236
method-facts = Adatok
# English: 7ec0a8b2
method-comparisons = { $name }: összehasonlítások
# English: b8200887
method-references = További irodalom
# English: 0e46508c
method-cite = Hivatkozás erre az oldalra
# English: b4c74ef8
method-edit = A rekord szerkesztése
# English: 27c1290f
method-description = { $name }: megalkotók, év, forrás és rokon módszerek.
# English: 1d14f03d
cite-text = { $name }. In: { $site }.
# English: 5861891e
cite-part = { $citation } { $part }.

### A comparison's page

# English: c674a913
compare-versus = { $one } és { $two }
# English: ab9f75cc
compare-caption = Összehasonlítás: { $names }. { $count }
# English: fc9d9e8e
compare-description = Összehasonlítás: { $names }. { $count }. Eltérések: { $rows }.
# English: 98b81e12
compare-description-same = Összehasonlítás: { $names }. { $count }.
# English: cdf5596f
answer-both = Mindkettő: { $terms }
# English: bb14d36a
answer-all = Mindegyik: { $terms }
# English: 1875e55c
answer-rare = Ritka ebben a katalógusban: { $rows }
# English: 6f1423e4
answer-people = { $name } és mtsai
# English: 662228f2
compare-scroll = Összehasonlító táblázat; oldalra görgethető
# English: 603377ce
compare-more = További összehasonlítások ezekkel a módszerekkel
# English: c5851eee
compare-index = Összehasonlítások
# English: fe1898c2
compare-index-description = Minden összehasonlítás, amelynek saját oldala van.
# English: 679f1927
compare-curated = Válogatott összehasonlítások
# English: c9865558
compare-pairs = Rokon módszerek páronként
# English: 865823ea
for-example = Például: { $list }

### A term's page

# English: 3423e610
term-description = { $count ->
        [one] { $field }: { $term }. { $count } módszer.
       *[other] { $field }: { $term }. { $count } módszer.
    }
# English: 1c9e484d
term-methods = Módszerek

### Not found

# English: 001633ef
not-found-title = Ez az oldal nem létezik
# English: 8ad3f5ac
not-found-text = A cím talán elavult vagy hibás. Minden módszer megtalálható a módszertárban.
# English: e94a7d7e
not-found-link = Ugrás a módszertárhoz
# English: e5c678f9
needs-server = Ezt az oldalt lemezről nyitották meg, ahol a hivatkozásai és a keresője nem működnek: tegye a webhelyet webkiszolgálóra, vagy készítse el a --offline kapcsolóval.

### Lists

# English: 1d0c1018
list-separator = { ", " }

### Tools of a comparison

# English: 2730ccbd
tools = Eszközök
# English: 79163c24
tool-rows = Sorok
# English: f3fd3b45
tool-rows-all = mind
# English: 37834fdb
tool-rows-differs = csak az eltérések
# English: 4f2167fd
tool-rows-shared = csak az egyezések
# English: 27c92cbd
tool-marks = A csak az egyik szövegben szereplő szavak kiemelése
# English: 13863194
tool-choose-rows = Sorok kiválasztása
# English: 6c468104
tool-fold = Összecsukás: { $group }
# English: 900f945a
tool-add = Módszer hozzáadása
# English: ebd8ac68
tool-add-hint = Írja be a módszer fő vagy egyéb nevét
# English: f7ea6390
tool-no-match = Nincs ilyen nevű módszer.
# English: 4a35d476
tool-remove = Eltávolítás: { $name }
# English: c2148972
tool-earlier = Egy oszloppal balra: { $name }
# English: f82db50f
tool-later = Egy oszloppal jobbra: { $name }
# English: 14ba22ec
tool-pin = Legyen az összehasonlítás alapja: { $name }
# English: 0358b2a6
tool-pinned = Az összehasonlítás alapja: { $name }.
# English: 2218fa03
tool-removed = Eltávolítva: { $name }
# English: 5e6e43ee
tool-against-differs = eltér ettől: { $name }
# English: 46a5701f
tool-gone = Nincs ebben a katalógusban: { $ids }.
# English: bbb8bcb9
tool-many = A legtöbben öt oszlopot tudnak kényelmesen összehasonlítani; itt { $count } van.
# English: 9fdc97ed
tool-one = Adjon hozzá még egy módszert az összehasonlításhoz.
# English: 56fe683e
tool-copy-link = Hivatkozás másolása
# English: 1d0cb3f1
tool-copy-table = Táblázat másolása
# English: 9a8f814a
tool-copied = Másolva.
# English: 9bfdd260
tool-take-away = Letöltés vagy másolás
# English: de609e34
take-away-script = E fájlok egy részét a böngésző készíti parancsfájlokkal. Nélkülük a táblázat utolsó sora vezet az egyes módszerek adataihoz.
# English: 903ef7d0
tool-script = Saját táblázat összeállításához JavaScript szükséges. Az alábbi összehasonlítások enélkül is működnek.
# English: 503f8604
tool-loading-failed = Nem sikerült betölteni: { $id }.

### The tray

# English: 6dede0ea
tray = Összehasonlítás ({ $count })
# English: 02dc0c86
tray-label = Összehasonlítandó módszerek
# English: 3a1ba6f3
tray-add = Hozzáadás az összehasonlításhoz: { $name }
# English: 826c9d5a
tray-remove = Eltávolítás az összehasonlításból: { $name }
# English: 82dddff3
tray-clear = Ürítés
# English: 8dc4dc72
tray-undo = Visszavonás

### Switching from one method to another

# English: 497773f7
switch = Mi változik: { $from } → { $to }
# English: 0d134956
switch-becomes = { $field }: { $old } → { $new }.
# English: 44635782
switch-becomes-apart = { $field }: { $old } → { $new }, { $apart }.
# English: 9f9db937
switch-text = { $field }: más szöveg.
# English: 28ccd19f
switch-adds = { $field } – új: { $items }.
# English: 2aa59700
switch-lacks = { $field } – elmarad: { $items }.
# English: a9a68829
switch-adds-lacks = { $field } – új: { $added }; elmarad: { $lacking }.
# English: 3d974ff0
switch-gap = { $field } – { $from }: { $old }; { $to }: { $new }.
# English: a9fc5752
switch-stays = Változatlan: { $fields }.

### Nearest methods

# English: ffdf7cd2
similar-same = egyezik: { $field }
# English: 89e017bf
similar-shared = { $field }: { $count } közös
# English: 449c965e
similar-rows = azonos sorok: { $equal } / { $known }
# English: e7b025db
similar-compare = összehasonlítás

### Search

# English: 6ed3662f
field-name = Név
# English: a1998827
search = Keresés
# English: 1a02cc11
search-hint = Név, egyéb név, megalkotó vagy szó
# English: eba50ed7
search-close = Bezárás
# English: 50e99607
search-slash = Keresés megnyitása a / billentyűvel
# English: b714fcff
search-failed = A keresést nem sikerült betölteni.
# English: 9dff2324
search-none = Nincs találat.
# English: 454d815f
search-first = Az első { $shown }, összesen { $count } módszer
# English: 058aadfb
search-reason = { $field }: { $text }
# English: 6f859ab4
search-versus = vs, versus, kontra, szemben, ellen, összehasonlítás, összehasonlítása, hasonlítsd össze, összevetése, közötti különbség, közti különbség, mi a különbség, különbség, különbségek, miben különbözik, jobb mint
# English: 7bcf8402
search-between = és, vagy, meg, illetve, között, mint, a, az
# English: f6d3b294
search-compare = Összehasonlítás: { $one } és { $other } →
# English: 13a001e6
search-compare-more = Összehasonlítás: { $names } →
# English: 26ae778f
search-partly = További részleges találatok

### Narrowing the library down

# English: aece4d98
filters = Szűkítés
# English: 5c2c68a5
filters-clear = Minden módszer megjelenítése
# English: 72dc20e1
filters-show = Megjelenítés: { $found }
# English: 069a395f
show-more = Továbbiak
# English: a07a44bd
sort = Sorrend
# English: 29f8a91d
sort-relevance = legjobb találatok elöl
# English: bbb267b8
sort-name = A–Z
# English: 962aee00
sort-newest = legújabbak elöl
# English: a3b0419e
sort-oldest = legrégebbiek elöl
# English: 78bcb736
sort-related = legtöbb kapcsolat elöl
# English: 35da7d77
facet-decade = Évtized
# English: 9b5b1d93
facet-language = A fordítás nyelvei
# English: e833d61f
facet-untranslated = nincs lefordítva
# English: 0dab62db
facet-rows = Rögzített sorok
# English: 5045778d
facet-rows-of = { $count } / { $total }
# English: 2de7c582
facet-other = egyéb

### The time line

# English: 48a1c63b
timeline = Idővonal
# English: cce71ae9
timeline-of = Idővonal: { $time }
# English: 4f0fc30e
timeline-description = { $count ->
        [one] { $count } módszer időrendben.
       *[other] { $count } módszer időrendben.
    }
# English: 96ebb37b
timeline-year = { $count ->
        [one] { $year }: { $count } módszer
       *[other] { $year }: { $count } módszer
    }
# English: a84b65ca
timeline-bars = A sáv több évet átfogó időszakot jelöl.
# English: 37588109
timeline-circa = A szaggatott jel hozzávetőleges évet jelöl.
# English: 87a0db40
timeline-breaks = Ahol a tengely megszakad, a módszer nélküli évek kimaradnak.
# English: 29f15182
timeline-grid = Módszerek évenként; minél sötétebb, annál több.
# English: c9aaca94
timeline-worded = Szövegként megadott évek
# English: a2e0cdc4
timeline-undated = { $count ->
        [one] { $count } módszernél nincs rögzítve év.
       *[other] { $count } módszernél nincs rögzítve év.
    }

### The table of a term

# English: 7487df3b
term-name = Módszer
# English: 5fbab0fd
term-columns = Oszlopok kiválasztása

### The map of relations

# English: f6f090e0
map = Kapcsolati térkép
# English: bf222afd
map-description = Mely módszerek rokonok, ábrán és listában.
# English: 0225c07d
map-terms = Minél szélesebb egy vonal, annál több a kapcsolat két kategória módszerei között; minden név mellett a hozzá tartozó módszerek száma áll.
# English: 419b3b47
map-relations = { $count ->
        [one] { $count } belső kapcsolat
       *[other] { $count } belső kapcsolat
    }
# English: f47fbc2f
map-strongest = Kategóriák: { $terms }. Kapcsolatban álló kategóriapárok: { $count }; a legtöbb kapcsolattal rendelkezők láthatók: { $shown }.
# English: f148e564
map-left-out = További { $count }, kevesebb kapcsolattal rendelkező módszer nem látható.
