# Words of the interface: Albanian.
# A key that is here is in every language; a key that no template or program uses is in none.

### The site

skip-to-content = Kalo te përmbajtja
site-navigation = Pjesët e sajtit
nav-library = Biblioteka
nav-compare = Krahasimi
language = Gjuha
footer-records = Regjistrimet jepen nën licencën { $license }.
footer-source = Burimi i regjistrimeve: { $attribution }
footer-made-with = Krijuar me Methodical.
title-separator = { $page } · { $site }

### Rows that every catalogue has

field-field = Fusha
field-family = Familja
field-year = Viti
field-originators = Autori i metodës
field-type = Lloji
field-source = Burimi themelues
field-aliases = Emra të tjerë
field-related = Metoda të lidhura
field-summary = Përmbledhja
field-record = Regjistrimi

### Gaps

gap-not-recorded = i paregjistruar
gap-unknown = i panjohur
gap-none = asnjë
gap-not-applicable = nuk zbatohet

### Verdicts

verdict-same = njëlloj
verdict-differs = ndryshon
verdict-partial = nuk është regjistruar kudo
verdict-absent = nuk është regjistruar askund
mark-differs = ≠
column-label = Çfarë krahasohet
row-recorded = e shënuar për { $count } nga { $total }
row-mutual = të lidhura me njëra-tjetrën
groups-agree = Kolonat me të njëjtën shkronjë përputhen.
group = grupi { $letter }

counting-all = { $shown ->
        [0] Nuk shfaqet asnjë rresht
        [one] { $differing ->
            [0] Rreshti i vetëm është njëlloj ose nuk është regjistruar kudo
           *[other] Rreshti i vetëm ndryshon
        }
       *[other] { $differing ->
            [0] Asnjë nga { $shown } rreshtat nuk ndryshon
            [one] { $differing } nga { $shown } rreshtat ndryshon
           *[other] { $differing } nga { $shown } rreshtat ndryshojnë
        }
    }
counting-joined = { $all }; { $partial }
counting-partial = { $count ->
        [one] { $count } rresht nuk është regjistruar kudo
       *[other] { $count } rreshta nuk janë regjistruar kudo
    }
absent-rows = I paregjistruar për të gjitha:

years-apart = { $count ->
        [one] { $count } vit diferencë
       *[other] { $count } vjet diferencë
    }
numbers-apart = diferenca: { $difference }
numbers-apart-ratio = diferenca: { $difference } (raporti { $ratio })

### Values

yes = po
no = jo
year-range = { $from }–{ $to }
year-decade = vitet { $from }
year-before = { $year } p.e.s.
year-circa = rreth { $year }
number-unit = { $number } { $unit }
method-count = { $count ->
        [one] { $count } metodë
       *[other] { $count } metoda
    }
source-count = { $count ->
        [one] { $count } burim
       *[other] { $count } burime
    }
version = versioni { $version }
updated = përditësuar më { $date }
record-data = të dhënat

### The library

library-comparisons = Krahasime
library-by-field = Metodat sipas kriterit «{ $field }»
library-methods = Metodat
no-term = { $field }: e paregjistruar
library-all = Të gjitha metodat, A–Zh
pages = Faqet
page-of = { $title }, faqja { $page } nga { $count }
library-description = { $count ->
        [one] { $count } metodë me autorët, burimet dhe lidhjet e saj.
       *[other] { $count } metoda krah për krah: çfarë kanë të përbashkët dhe ku ndryshojnë.
    }

### A method's page

method-facts = Të dhënat kryesore
method-referenced-by = Metoda që i referohen kësaj
method-comparisons = { $name }: krahasime
method-compare-with = dhe { $name }
method-references = Referenca të tjera
method-cite = Si të citohet kjo faqe
method-edit = Ndrysho këtë regjistrim
method-description = { $name }: autorët, viti, burimi dhe metodat e lidhura.
cite-text = { $name }. Në: { $site }.

### A comparison's page

compare-versus = dhe
compare-caption = Krahasim: { $names }. { $count }
compare-description = Krahasim: { $names }. { $count }. Dallimet: { $rows }.
compare-description-same = Krahasim: { $names }. { $count }.
compare-scroll = Tabela e krahasimit; lëviz anash
compare-more = Krahasime të tjera me këto metoda
compare-index = Krahasime
compare-index-description = Të gjitha krahasimet që kanë faqen e tyre.
compare-curated = Krahasime të zgjedhura
compare-pairs = Metoda të lidhura, dy nga dy

### A term's page

term-description = { $count ->
        [one] { $field }: { $term }. { $count } metodë.
       *[other] { $field }: { $term }. { $count } metoda.
    }
term-methods = Metodat

### Not found

not-found-title = Kjo faqe nuk ekziston
not-found-text = Adresa mund të jetë e vjetër ose e shkruar gabim. Të gjitha metodat janë në bibliotekë.
not-found-link = Shko te biblioteka
needs-server = Kjo faqe u hap nga një disk, ku lidhjet dhe kërkimi i saj nuk punojnë: vendoseni sajtin në një shërbyes uebi ose ndërtojeni me --offline.

### Lists

list-separator = { ", " }

### Tools of a comparison

tools = Mjetet
tool-rows = Rreshtat
tool-rows-all = të gjithë
tool-rows-differs = vetëm dallimet
tool-rows-shared = vetëm të përbashkëtat
tool-marks = Shëno fjalët që i ka vetëm njëri
tool-choose-rows = Zgjidh rreshtat
tool-fold = Palos: { $group }
tool-add = Shto një metodë
tool-add-hint = Shkruani një emër ose një emër tjetër
tool-no-match = Asnjë metodë nuk ka këtë emër.
tool-remove = Hiq: { $name }
tool-earlier = Një kolonë më përpara: { $name }
tool-later = Një kolonë më pas: { $name }
tool-pin = Merr si bazë krahasimi: { $name }
tool-pinned = Baza e krahasimit: { $name }.
tool-against-differs = ndryshon nga baza ({ $name })
tool-gone = Nuk gjendet në këtë katalog: { $ids }.
tool-many = Shumica e lexuesve krahasojnë lehtë deri në pesë kolona; këtu janë { $count }.
tool-one = Shtoni një metodë tjetër për ta krahasuar.
tool-copy-link = Kopjo lidhjen
tool-copy-table = Kopjo tabelën
tool-copied = U kopjua.
tool-take-away = Shkarko
take-away-script = Disa nga këto skedarë krijohen në shfletues me skripte. Pa to, rreshti i fundit i tabelës të çon te të dhënat e çdo metode.
tool-script = Për të ndërtuar një tabelë tuajën duhet JavaScript. Krahasimet më poshtë punojnë edhe pa të.
tool-loading-failed = { $id } nuk u ngarkua dot.

### The tray

tray = Krahaso ({ $count })
tray-label = Metoda për krahasim
tray-add = Shto në krahasim: { $name }
tray-remove = Hiq nga krahasimi: { $name }
tray-clear = Zbraz

### Switching from one method to another

switch = Çfarë ndryshon: { $from } → { $to }
switch-becomes = { $field }: { $old } → { $new }.
switch-becomes-apart = { $field }: { $old } → { $new }, { $apart }.
switch-text = { $field }: tekst tjetër.
switch-adds = { $field } – shtohet: { $items }.
switch-lacks = { $field } – bie: { $items }.
switch-adds-lacks = { $field } – shtohet: { $added }; bie: { $lacking }.
switch-unknown = { $field }: { $old }; për { $to } { $gap }.
switch-known = { $field }: { $new }; për { $from } { $gap }.
switch-stays = Mbetet njëlloj: { $fields }.

### Nearest methods

similar = Metodat më të ngjashme
similar-same = njëlloj: { $field }
similar-shared = { $field }: { $count } të përbashkëta
similar-rows = Rreshta të njëjtë: { $equal } nga { $known }
similar-compare = krahaso

### Search

field-name = Emri
search = Kërkimi
search-hint = Emër, emër tjetër, autor ose fjalë
search-close = Mbyll
search-slash = Hap kërkimin me tastin /
search-failed = Kërkimi nuk u ngarkua dot.
search-none = Nuk u gjet asnjë metodë.
search-first = Të parat { $shown } nga { $count }
search-reason = { $field }: { $text }

### Narrowing the library down

filters = Ngushto përzgjedhjen
filters-clear = Shfaq të gjitha metodat
show-more = Shfaq më shumë
sort = Renditja
sort-relevance = përputhjet më të mira në fillim
sort-name = A–Zh
sort-newest = më të rejat në fillim
sort-oldest = më të vjetrat në fillim
sort-related = ato me më shumë lidhje në fillim
facet-decade = Dhjetëvjeçari
facet-language = Përkthyer në
facet-rows = Rreshta të regjistruar
facet-rows-of = { $count } nga { $total }
facet-without = i paregjistruar

### The time line

timeline = Boshti kohor
timeline-of = Boshti kohor: { $time }
timeline-description = { $count ->
        [one] { $count } metodë sipas rendit kohor.
       *[other] { $count } metoda sipas rendit kohor.
    }
timeline-year = { $count ->
        [one] { $year }: { $count } metodë
       *[other] { $year }: { $count } metoda
    }
timeline-bars = Shiriti tregon një periudhë vitesh.
timeline-circa = Shenja e ndërprerë tregon një vit të përafërt.
timeline-breaks = Aty ku boshti ndërpritet, vitet pa metoda janë lënë jashtë.
timeline-grid = Metoda për vit; sa më e errët ngjyra, aq më shumë.
timeline-worded = Vite të shprehura me fjalë
timeline-undated = { $count ->
        [one] Për { $count } metodë nuk është regjistruar viti.
       *[other] Për { $count } metoda nuk është regjistruar viti.
    }

### The table of a term

term-name = Metoda
term-columns = Zgjidh kolonat
term-compare = Krahaso të zgjedhurat
term-compare-one = Zgjidhni të paktën dy metoda.
term-select = Zgjidh: { $name }

### The map of relations

map = Harta e lidhjeve
map-description = Cilat metoda janë të lidhura, në skemë dhe në listë.
map-terms = Sa më e gjerë vija, aq më shumë lidhje mes metodave të dy kategorive; pranë çdo emri jepet numri i metodave të tij.
map-relations = { $count ->
        [one] { $count } lidhje e brendshme
       *[other] { $count } lidhje të brendshme
    }
map-strongest = Kategori: { $terms }. Çifte me lidhje: { $count }; shfaqen ato me më shumë lidhje: { $shown }.
map-left-out = { $count ->
        [one] Edhe { $count } çift me më pak lidhje nuk shfaqet.
       *[other] Edhe { $count } çifte me më pak lidhje nuk shfaqen.
    }
