# Words of the interface: Estonian.
# A key that is here is in every language; a key that no template or program uses is in none.

### The site

skip-to-content = Liigu sisu juurde
site-navigation = Saidi jaotised
nav-library = Meetodikogu
nav-compare = Võrdlus
language = Keel
footer-records = Kirjed on kasutatavad litsentsi { $license } alusel.
footer-source = Kirjete allikas: { $attribution }
footer-made-with = Loodud programmiga Methodical.
title-separator = { $page } · { $site }

### Rows that every catalogue has

field-field = Valdkond
field-family = Perekond
field-year = Aasta
field-originators = Meetodi autor
field-type = Tüüp
field-source = Alusallikas
field-aliases = Muud nimetused
field-related = Seotud meetodid
field-summary = Kokkuvõte
field-record = Kirje

### Gaps

gap-not-recorded = märkimata
gap-unknown = teadmata
gap-none = puudub
gap-not-applicable = ei kohaldu

### Verdicts

verdict-same = ühesugune
verdict-differs = erineb
verdict-partial = pole kõikjal märgitud
verdict-absent = pole kuskil märgitud
mark-differs = ≠
column-label = Võrdlusalus
groups-agree = Sama tähega veerud langevad kokku.
group = rühm { $letter }
shared-item = kõigis veergudes

counting-all = { $shown ->
        [0] Ühtegi rida ei kuvata
        [one] { $differing ->
            [0] Ainus rida on ühesugune või pole kõikjal märgitud
           *[other] Ainus rida erineb
        }
       *[other] { $differing ->
            [0] { $shown } reast ei erine ükski
            [one] { $shown } reast erineb { $differing }
           *[other] { $shown } reast erineb { $differing }
        }
    }
counting-joined = { $all }; { $partial }
counting-partial = { $count ->
        [one] { $count } rida pole kõikjal märgitud
       *[other] { $count } rida pole kõikjal märgitud
    }
absent-rows = Ühelgi neist pole märgitud:

years-apart = { $count ->
        [one] vahe { $count } aasta
       *[other] vahe { $count } aastat
    }
numbers-apart = vahe: { $difference }
numbers-apart-ratio = vahe: { $difference } (suhe { $ratio })

### Values

yes = jah
no = ei
year-range = { $from }–{ $to }
year-decade = { $from }. aastad
year-before = { $year } eKr
year-circa = u { $year }
number-unit = { $number } { $unit }
method-count = { $count ->
        [one] { $count } meetod
       *[other] { $count } meetodit
    }
source-count = { $count ->
        [one] { $count } allikas
       *[other] { $count } allikat
    }
version = versioon { $version }
updated = uuendatud { $date }
record-data = andmed

### The library

library-comparisons = Võrdlused
library-by-field = Meetodid tunnuse „{ $field }“ järgi
library-methods = Meetodid
no-term = { $field }: märkimata
library-description = { $count ->
        [one] { $count } meetod koos autorite, allikate ja seostega.
       *[other] { $count } meetodit kõrvuti: mis on neil ühist ja milles nad erinevad.
    }

### A method's page

method-facts = Põhiandmed
method-related = Seotud meetodid
method-referenced-by = Sellele meetodile viitavad meetodid
method-comparisons = { $name }: võrdlused
method-compare-with = vs. { $name }
method-references = Lisaviited
method-cite = Kuidas sellele lehele viidata
method-data = See kirje andmetena
method-edit = Muuda seda kirjet
method-description = { $name }: autorid, aasta, allikas ja seotud meetodid.
cite-text = { $name }. Kogumikus: { $site }.

### A comparison's page

compare-versus = vs.
compare-caption = Võrdlus: { $names }. { $count }
compare-description = Võrdlus: { $names }. { $count }. Erinevused: { $rows }.
compare-description-same = Võrdlus: { $names }. { $count }.
compare-scroll = Võrdlustabel; keritav külgsuunas
compare-more = Muud võrdlused nende meetoditega
compare-index = Võrdlused
compare-index-description = Kõik võrdlused, millel on oma leht.
compare-curated = Valitud võrdlused
compare-pairs = Seotud meetodid kahekaupa

### A term's page

term-description = { $count ->
        [one] { $field }: { $term }. { $count } meetod.
       *[other] { $field }: { $term }. { $count } meetodit.
    }
term-methods = Meetodid

### Not found

not-found-title = Seda lehte ei ole
not-found-text = Aadress võib olla vananenud või vigane. Kõik meetodid on meetodikogus.
not-found-link = Mine meetodikogusse

### Lists

list-separator = { ", " }

### Tools of a comparison

tools = Tööriistad
tool-rows = Read
tool-rows-all = kõik
tool-rows-differs = ainult erinevused
tool-rows-shared = ainult ühine
tool-marks = Märgista sõnad, mis on ainult ühel
tool-choose-rows = Vali read
tool-fold = Ahenda: { $group }
tool-add = Lisa meetod
tool-add-hint = Kirjuta nimi või muu nimetus
tool-no-match = Sellise nimega meetodit ei ole.
tool-remove = Eemalda: { $name }
tool-earlier = Veeru võrra ettepoole: { $name }
tool-later = Veeru võrra tahapoole: { $name }
tool-pin = Võta võrdluse aluseks: { $name }
tool-pinned = Võrdluse alus: { $name }.
tool-against-differs = erineb alusest ({ $name })
tool-gone = Pole selles kataloogis: { $ids }.
tool-many = Enamik lugejaid suudab võrrelda kuni viit veergu; siin on neid { $count }.
tool-one = Lisa võrdluseks veel üks meetod.
tool-copy-link = Kopeeri link
tool-copy-table = Kopeeri tabel
tool-copied = Kopeeritud.
tool-take-away = Laadi alla
tool-script = Oma tabeli koostamiseks on vaja JavaScripti. Allolevad võrdlused töötavad ka ilma selleta.
tool-loading-failed = Laadimine ebaõnnestus: { $id }.
compose-title = Sinu võrdlus

### The tray

tray = Võrdle ({ $count })
tray-label = Võrreldavad meetodid
tray-add = Lisa võrdlusse: { $name }
tray-remove = Võta võrdlusest välja: { $name }
tray-clear = Tühjenda

### Switching from one method to another

switch = Mis muutub: { $from } → { $to }
switch-becomes = { $field }: { $old } → { $new }.
switch-becomes-apart = { $field }: { $old } → { $new }, { $apart }.
switch-text = { $field }: teine tekst.
switch-adds = { $field } – lisandub: { $items }.
switch-lacks = { $field } – jääb ära: { $items }.
switch-adds-lacks = { $field } – lisandub: { $added }; jääb ära: { $lacking }.
switch-unknown = { $field }: { $old }; { $to } – { $gap }.
switch-known = { $field }: { $new }; { $from } – { $gap }.
switch-stays = Jääb samaks: { $fields }.
