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
groups-agree = Az azonos betűvel jelölt oszlopok megegyeznek.
group = { $letter } csoport
shared-item = minden oszlopban

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
library-description = { $count ->
        [one] { $count } módszer megalkotóival, forrásaival és kapcsolataival.
       *[other] { $count } módszer egymás mellett: mi közös bennük, és miben térnek el.
    }

### A method's page

method-facts = Adatok
method-related = Rokon módszerek
method-referenced-by = Erre a módszerre hivatkozó módszerek
method-comparisons = { $name }: összehasonlítások
method-compare-with = vs. { $name }
method-references = További irodalom
method-cite = Hivatkozás erre az oldalra
method-data = Ez a rekord adatként
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
tool-script = Saját táblázat összeállításához JavaScript szükséges. Az alábbi összehasonlítások enélkül is működnek.
tool-loading-failed = Nem sikerült betölteni: { $id }.
compose-title = Az Ön összehasonlítása

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
