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
row-recorded = kirjas { $count }-l { $total }-st
row-mutual = omavahel seotud
groups-agree = Sama tähega veerud langevad kokku.
group = rühm { $letter }

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
library-all = Kõik meetodid tähestiku järjekorras
pages = Leheküljed
page-of = { $title }, lehekülg { $page } / { $count }
library-description = { $count ->
        [one] { $count } meetod koos autorite, allikate ja seostega.
       *[other] { $count } meetodit kõrvuti: mis on neil ühist ja milles nad erinevad.
    }

### A method's page

method-facts = Põhiandmed
method-referenced-by = Sellele meetodile viitavad meetodid
method-comparisons = { $name }: võrdlused
method-compare-with = vs. { $name }
method-references = Lisaviited
method-cite = Kuidas sellele lehele viidata
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
needs-server = See leht avati kettalt, kus selle lingid ja otsing ei tööta: pange sait veebiserverisse või koostage see valikuga --offline.

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
take-away-script = Osa neist failidest loob brauser skriptide abil. Ilma skriptideta viib tabeli viimane rida iga meetodi andmeteni.
tool-script = Oma tabeli koostamiseks on vaja JavaScripti. Allolevad võrdlused töötavad ka ilma selleta.
tool-loading-failed = Laadimine ebaõnnestus: { $id }.

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

### Nearest methods

similar = Kõige sarnasemad meetodid
similar-same = ühesugune: { $field }
similar-shared = { $field }: ühiseid { $count }
similar-rows = Ühesuguseid ridu: { $equal } / { $known }
similar-compare = võrdle

### Search

field-name = Nimetus
search = Otsing
search-hint = Nimetus, muu nimetus, autor või sõna
search-close = Sulge
search-slash = Ava otsing klahviga /
search-failed = Otsingu laadimine ebaõnnestus.
search-none = Ühtegi meetodit ei leitud.
search-first = Esimesed { $shown }, kokku { $count }
search-reason = { $field }: { $text }

### Narrowing the library down

filters = Kitsenda valikut
filters-clear = Näita kõiki meetodeid
show-more = Näita rohkem
sort = Järjestus
sort-relevance = parimad vasted ees
sort-name = A–Y
sort-newest = uuemad ees
sort-oldest = vanemad ees
sort-related = enim seotud ees
facet-decade = Kümnend
facet-language = Tõlgitud keelde
facet-rows = Täidetud read
facet-rows-of = { $count } / { $total }
facet-without = märkimata

### The time line

timeline = Ajajoon
timeline-of = Ajajoon: { $time }
timeline-description = { $count ->
        [one] { $count } meetod ajalises järjestuses.
       *[other] { $count } meetodit ajalises järjestuses.
    }
timeline-year = { $count ->
        [one] { $year }: { $count } meetod
       *[other] { $year }: { $count } meetodit
    }
timeline-bars = Riba tähistab aastate vahemikku.
timeline-circa = Katkendlik märk tähistab ligikaudset aastat.
timeline-breaks = Kus telg katkeb, on meetoditeta aastad välja jäetud.
timeline-grid = Meetodeid aastas; mida tumedam, seda rohkem.
timeline-worded = Sõnadega väljendatud aastad
timeline-undated = { $count ->
        [one] { $count } meetodil on aasta märkimata.
       *[other] { $count } meetodil on aasta märkimata.
    }

### The table of a term

term-name = Meetod
term-columns = Vali veerud
term-compare = Võrdle valituid
term-compare-one = Valige vähemalt kaks meetodit.
term-select = Vali: { $name }

### The map of relations

map = Seoste kaart
map-description = Millised meetodid on seotud – joonisel ja loendina.
map-terms = Mida laiem joon, seda rohkem seoseid kahe kategooria meetodite vahel; iga nime kõrval on selle meetodite arv.
map-relations = { $count ->
        [one] { $count } sisemine seos
       *[other] { $count } sisemist seost
    }
map-strongest = Kategooriaid: { $terms }. Seostega paare: { $count }; näidatud on kõige rohkemate seostega paarid: { $shown }.
map-left-out = { $count ->
        [one] Veel { $count } vähemate seostega paar on näitamata.
       *[other] Veel { $count } vähemate seostega paari on näitamata.
    }
