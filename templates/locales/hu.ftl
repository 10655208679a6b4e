# Words of the interface: Hungarian.
# A key that is here is in every language; a key that no template or program uses is in none.

### The site

skip-to-content = Ugrás a tartalomhoz
site-navigation = A webhely részei
nav-library = Módszertár
nav-compare = Összehasonlítás
language = Nyelv
footer-records = A rekordok licence: { $license }.
footer-source = A rekordok forrása: { $attribution }
footer-made-with = Készült a Methodical programmal.
title-separator = { $page } · { $site }

### Rows that every catalogue has

field-field = Terület
field-family = Család
field-year = Év
field-originators = Megalkotó
field-type = Típus
field-source = Alapvető forrás
field-aliases = Egyéb nevek
field-related = Rokon módszerek
field-summary = Összefoglalás
field-record = Rekord

### Gaps

gap-not-recorded = nincs rögzítve
gap-unknown = ismeretlen
gap-none = nincs
gap-not-applicable = nem értelmezhető

### Verdicts

verdict-same = azonos
verdict-differs = eltérő
verdict-partial = nincs mindenhol rögzítve
verdict-absent = sehol sincs rögzítve
mark-differs = ≠
column-label = Összehasonlítási szempont
row-recorded = { $total } közül { $count } esetén rögzítve
row-mutual = egymással rokonok
groups-agree = Az azonos betűvel jelölt oszlopok megegyeznek.
group = { $letter } csoport

counting-all = { $shown ->
        [0] Egyetlen sor sem látható
        [one] { $differing ->
            [0] Az egyetlen sor azonos, vagy nincs mindenhol rögzítve
           *[other] Az egyetlen sor eltér
        }
       *[other] { $differing ->
            [0] { $shown } sorból egy sem tér el
            [one] { $shown } sorból { $differing } eltér
           *[other] { $shown } sorból { $differing } eltér
        }
    }
counting-joined = { $all }; { $partial }
counting-partial = { $count ->
        [one] { $count } sor nincs mindenhol rögzítve
       *[other] { $count } sor nincs mindenhol rögzítve
    }
absent-rows = Egyiknél sincs rögzítve:

years-apart = { $count ->
        [one] { $count } év különbség
       *[other] { $count } év különbség
    }
numbers-apart = különbség: { $difference }
numbers-apart-ratio = különbség: { $difference } (arány: { $ratio })

### Values

yes = igen
no = nem
year-range = { $from }–{ $to }
year-decade = { $from }–{ $to }
year-before = i. e. { $year }
year-circa = kb. { $year }
number-unit = { $number } { $unit }
method-count = { $count ->
        [one] { $count } módszer
       *[other] { $count } módszer
    }
source-count = { $count ->
        [one] { $count } forrás
       *[other] { $count } forrás
    }
version = változat: { $version }
updated = frissítve: { $date }
record-data = adatok

### The library

library-comparisons = Összehasonlítások
library-by-field = Módszerek csoportosítva: { $field }
library-methods = Módszerek
no-term = { $field }: nincs rögzítve
library-all = Minden módszer betűrendben
pages = Oldalak
page-of = { $title }, { $page }. oldal, összesen { $count }
library-description = { $count ->
        [one] { $count } módszer megalkotóival, forrásaival és kapcsolataival.
       *[other] { $count } módszer egymás mellett: mi közös bennük, és miben térnek el.
    }

### A method's page

method-facts = Adatok
method-referenced-by = Erre a módszerre hivatkozó módszerek
method-comparisons = { $name }: összehasonlítások
method-compare-with = vs. { $name }
method-references = További irodalom
method-cite = Hivatkozás erre az oldalra
method-edit = A rekord szerkesztése
method-description = { $name }: megalkotók, év, forrás és rokon módszerek.
cite-text = { $name }. In: { $site }.

### A comparison's page

compare-versus = vs.
compare-caption = Összehasonlítás: { $names }. { $count }
compare-description = Összehasonlítás: { $names }. { $count }. Eltérések: { $rows }.
compare-description-same = Összehasonlítás: { $names }. { $count }.
compare-scroll = Összehasonlító táblázat; oldalra görgethető
compare-more = További összehasonlítások ezekkel a módszerekkel
compare-index = Összehasonlítások
compare-index-description = Minden összehasonlítás, amelynek saját oldala van.
compare-curated = Válogatott összehasonlítások
compare-pairs = Rokon módszerek páronként

### A term's page

term-description = { $count ->
        [one] { $field }: { $term }. { $count } módszer.
       *[other] { $field }: { $term }. { $count } módszer.
    }
term-methods = Módszerek

### Not found

not-found-title = Ez az oldal nem létezik
not-found-text = A cím talán elavult vagy hibás. Minden módszer megtalálható a módszertárban.
not-found-link = Irány a módszertár
needs-server = Ezt az oldalt lemezről nyitották meg, ahol a hivatkozásai és a keresője nem működnek: tegye a webhelyet webkiszolgálóra, vagy készítse el a --offline kapcsolóval.

### Lists

list-separator = { ", " }

### Tools of a comparison

tools = Eszközök
tool-rows = Sorok
tool-rows-all = mind
tool-rows-differs = csak az eltérések
tool-rows-shared = csak a közös
tool-marks = A csak egyikben szereplő szavak kiemelése
tool-choose-rows = Sorok kiválasztása
tool-fold = Összecsukás: { $group }
tool-add = Módszer hozzáadása
tool-add-hint = Írjon be egy nevet vagy egyéb nevet
tool-no-match = Nincs ilyen nevű módszer.
tool-remove = Eltávolítás: { $name }
tool-earlier = Egy oszloppal előrébb: { $name }
tool-later = Egy oszloppal hátrébb: { $name }
tool-pin = Legyen az összehasonlítás alapja: { $name }
tool-pinned = Az összehasonlítás alapja: { $name }.
tool-against-differs = eltér ettől: { $name }
tool-gone = Nincs ebben a katalógusban: { $ids }.
tool-many = A legtöbben öt oszlopot tudnak kényelmesen összehasonlítani; itt { $count } van.
tool-one = Adjon hozzá még egy módszert az összehasonlításhoz.
tool-copy-link = Hivatkozás másolása
tool-copy-table = Táblázat másolása
tool-copied = Másolva.
tool-take-away = Letöltés
take-away-script = E fájlok egy részét a böngésző készíti parancsfájlokkal. Nélkülük a táblázat utolsó sora vezet az egyes módszerek adataihoz.
tool-script = Saját táblázat összeállításához JavaScript szükséges. Az alábbi összehasonlítások enélkül is működnek.
tool-loading-failed = Nem sikerült betölteni: { $id }.

### The tray

tray = Összehasonlítás ({ $count })
tray-label = Összehasonlítandó módszerek
tray-add = Hozzáadás az összehasonlításhoz: { $name }
tray-remove = Kivétel az összehasonlításból: { $name }
tray-clear = Ürítés

### Switching from one method to another

switch = Mi változik: { $from } → { $to }
switch-becomes = { $field }: { $old } helyett { $new }.
switch-becomes-apart = { $field }: { $old } helyett { $new }, { $apart }.
switch-text = { $field }: más szöveg.
switch-adds = { $field } – megjelenik: { $items }.
switch-lacks = { $field } – elmarad: { $items }.
switch-adds-lacks = { $field } – megjelenik: { $added }; elmarad: { $lacking }.
switch-unknown = { $field }: { $old }; { $to } esetében { $gap }.
switch-known = { $field }: { $new }; { $from } esetében { $gap }.
switch-stays = Változatlan: { $fields }.

### Nearest methods

similar = Leginkább hasonló módszerek
similar-same = azonos: { $field }
similar-shared = { $field }: { $count } közös
similar-rows = Azonos sorok: { $equal } / { $known }
similar-compare = összehasonlítás

### Search

field-name = Név
search = Keresés
search-hint = Név, egyéb név, megalkotó vagy szó
search-close = Bezárás
search-slash = Keresés megnyitása a / billentyűvel
search-failed = A keresést nem sikerült betölteni.
search-none = Nincs találat.
search-first = Az első { $shown }, összesen { $count }
search-reason = { $field }: { $text }

### Narrowing the library down

filters = Szűkítés
filters-clear = Minden módszer megjelenítése
show-more = Továbbiak
sort = Sorrend
sort-relevance = legjobb találatok elöl
sort-name = A–Z
sort-newest = legújabbak elöl
sort-oldest = legrégebbiek elöl
sort-related = legtöbb kapcsolat elöl
facet-decade = Évtized
facet-language = Lefordítva erre a nyelvre
facet-rows = Rögzített sorok
facet-rows-of = { $count } / { $total }
facet-without = nincs rögzítve

### The time line

timeline = Idővonal
timeline-of = Idővonal: { $time }
timeline-description = { $count ->
        [one] { $count } módszer időrendben.
       *[other] { $count } módszer időrendben.
    }
timeline-year = { $count ->
        [one] { $year }: { $count } módszer
       *[other] { $year }: { $count } módszer
    }
timeline-bars = A sáv évek tartományát jelöli.
timeline-circa = A szaggatott jel hozzávetőleges évet jelöl.
timeline-breaks = Ahol a tengely megszakad, a módszer nélküli évek kimaradnak.
timeline-grid = Módszerek évenként; minél sötétebb, annál több.
timeline-worded = Szavakkal megadott évek
timeline-undated = { $count ->
        [one] { $count } módszernél nincs rögzítve év.
       *[other] { $count } módszernél nincs rögzítve év.
    }

### The table of a term

term-name = Módszer
term-columns = Oszlopok kiválasztása
term-compare = A kijelöltek összehasonlítása
term-compare-one = Jelöljön ki legalább két módszert.
term-select = Kijelölés: { $name }

### The map of relations

map = Kapcsolati térkép
map-description = Mely módszerek rokonok, ábrán és listában.
map-terms = Minél szélesebb egy vonal, annál több a kapcsolat két kategória módszerei között; minden név mellett a hozzá tartozó módszerek száma áll.
map-relations = { $count ->
        [one] { $count } belső kapcsolat
       *[other] { $count } belső kapcsolat
    }
map-strongest = Kategóriák: { $terms }. Kapcsolatban álló párok: { $count }; a legtöbb kapcsolattal rendelkezők láthatók: { $shown }.
map-left-out = { $count ->
        [one] További { $count } pár kevesebb kapcsolattal nem látható.
       *[other] További { $count } pár kevesebb kapcsolattal nem látható.
    }
