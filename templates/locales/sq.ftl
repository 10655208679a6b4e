# Words of the interface: Albanian.
# A key that is here is in every language; a key that no template or program uses is in none.

### The site

# English: 6122d0d4
skip-to-content = Kalo te përmbajtja
# English: bfba0d92
site-navigation = Pjesët e sajtit
# English: 243d6b04
nav-library = Biblioteka
# English: d08b8e63
nav-compare = Krahasimi
# English: fe6b12d6
language = Gjuha
# English: e55d8b38
footer-records = Regjistrimet jepen nën licencën { $license }.
# English: b2d5eb81
footer-source = Burimi i regjistrimeve: { $attribution }
# English: 445cf958
footer-made-with = Krijuar me Methodical.
# English: 4a73a8a6
scheme = Pamja
# English: 7f22889e
scheme-system = si pajisja
# English: 8dca2a19
scheme-light = e çelët
# English: cfe76290
scheme-dark = e errët
# English: e2acba8a
title-separator = { $page } · { $site }

### Rows that every catalogue has

# English: aac046e8
field-field = Fusha
# English: 74581748
field-family = Familja
# English: 60deb2cb
field-year = Viti
# English: 204329a5
field-originators = Autorët e metodës
# English: fbaf5f31
field-type = Lloji
# English: 3f425a5a
field-source = Burimi themelues
# English: 282eb938
field-aliases = Emra të tjerë
# English: ce7ed249
field-related = Metoda të lidhura
# English: f0d38317
field-summary = Përmbledhja
# English: 147e4bf2
field-record = Regjistrimi

### Gaps

# English: dab8311e
gap-not-recorded = nuk është regjistruar
# English: 3f484bfe
gap-unknown = nuk dihet
# English: afc5064e
gap-none = nuk ka
# English: 59610b43
gap-not-applicable = nuk zbatohet

### Verdicts

# English: d94aaf10
verdict-same = përputhje
# English: d9219fec
verdict-differs = dallim
# English: 3ed0a3df
verdict-partial = nuk është regjistruar kudo
# English: 9c0c8364
verdict-absent = nuk është regjistruar askund
# English: d1332ddd
verdict-shown = nuk krahasohet
# English: fa15797b
mark-differs = ≠
# English: f996ba99
column-label = Çfarë krahasohet
# English: ca0aac96
row-recorded = regjistruar për { $count } nga { $total }
# English: 8449148c
row-mutual = të lidhura me njëra-tjetrën
# English: 4f630e02
groups-agree = Kolonat me të njëjtën shkronjë përputhen.
# English: a41079f5
group = grupi { $letter }
# English: 3aeaf40e
row-differs = dallim: { $field }

# English: 94fd710b
counting-all = { $shown ->
        [0] Nuk shfaqet asnjë rresht
        [1] { $differing ->
            [0] Rreshti i vetëm nuk ndryshon
           *[other] Rreshti i vetëm ndryshon
        }
       *[other] { $differing ->
            [0] Asnjë nga { $shown } rreshtat nuk ndryshon
            [one] { $differing } nga { $shown } rreshtat ndryshon
           *[other] { $differing } nga { $shown } rreshtat ndryshojnë
        }
    }
# English: 46e72199
counting-joined = { $all }; { $partial }
# English: 875a1149
counting-partial = { $count ->
        [one] { $count } rresht nuk është regjistruar kudo
       *[other] { $count } rreshta nuk janë regjistruar kudo
    }
# English: e0036b27
absent-rows = Nuk është regjistruar për asnjërën prej metodave: { $fields }.

# English: b3050b90
years-apart = { $count ->
        [one] { $count } vit diferencë
       *[other] { $count } vjet diferencë
    }
# English: 1142555c
numbers-apart = diferenca: { $difference }
# English: 94839b3a
numbers-apart-ratio = diferenca: { $difference } (raporti { $ratio })
# English: cbc60d51
numbers-overlap = mund të jenë të barabarta: kufijtë mbivendosen
# English: f6ab1a68
best = vlera më e mirë

### Values

# English: 5f73a9df
yes = po
# English: b702aae8
no = jo
# English: 3a574575
partly = pjesërisht
# English: e70623cb
planned = e planifikuar
# English: 6fd85ea1
year-range = { $from }–{ $to }
# English: aeeae026
year-before-range = { $from }–{ $to } p.e.s.
# English: da22789c
year-across = { $from } p.e.s. – { $to } e.s.
# English: c72a756e
year-decade = vitet { $from }
# English: ec3411da
year-before = { $year } p.e.s.
# English: cdc73a33
year-circa = rreth { $year }
# English: 22e7d198
year-circa-range = rreth { $range }
# English: 2cd6d2b0
year-circa-decade = rreth viteve { $from }
# English: 6f186023
with-note = { $text } ({ $note })
# English: b302c5c7
number-unit = { $number } { $unit }
# English: 1a8290b9
method-count = { $count ->
        [one] { $count } metodë
       *[other] { $count } metoda
    }
# English: 749d5869
source-count = { $count ->
        [one] { $count } burim
       *[other] { $count } burime
    }
# English: 5c2ef05c
version = versioni { $version }
# English: 906dd4ed
updated = përditësuar më { $date }
# English: d57d5d1e
record-data = të dhënat

### The library

# English: c5851eee
library-comparisons = Krahasime
# English: 47f3956c
library-by-field = Metodat sipas kriterit «{ $field }»
# English: f97cc7c5
no-term = { $field }: { $gap }
# English: 32a012de
library-all = Të gjitha metodat, A–Zh
# English: b0cdf66e
pages = Faqet
# English: 6df02878
page-of = { $title }, faqja { $page } nga { $count }
# English: 55e98b95
library-description = { $count ->
        [one] { $count } metodë me autorët, burimet dhe lidhjet e saj.
       *[other] { $count } metoda krah për krah: çfarë kanë të përbashkët dhe ku ndryshojnë.
    }

### A method's page

# English: b968e236
method-facts = Të dhënat kryesore
# English: 7ec0a8b2
method-comparisons = { $name }: krahasime
# English: b8200887
method-references = Referenca të tjera
# English: 0e46508c
method-cite = Si të citohet kjo faqe
# English: b4c74ef8
method-edit = Ndrysho këtë regjistrim
# English: 27c1290f
method-description = { $name }: autorët, viti, burimi dhe metodat e lidhura.
# English: 1d14f03d
cite-text = { $name }. Në: { $site }.
# English: 5861891e
cite-part = { $citation } { $part }.

### A comparison's page

# English: c674a913
compare-versus = { $one } dhe { $two }
# English: ab9f75cc
compare-caption = Krahasim: { $names }. { $count }
# English: fc9d9e8e
compare-description = Krahasim: { $names }. { $count }. Dallimet: { $rows }.
# English: 98b81e12
compare-description-same = Krahasim: { $names }. { $count }.
# English: cdf5596f
answer-both = Të dyja: { $terms }
# English: bb14d36a
answer-all = Të gjitha: { $terms }
# English: 1875e55c
answer-rare = E rrallë në këtë katalog: { $rows }
# English: 6f1423e4
answer-people = { $name } etj.
# English: 662228f2
compare-scroll = Tabela e krahasimit; lëviz anash
# English: 603377ce
compare-more = Krahasime të tjera me këto metoda
# English: c5851eee
compare-index = Krahasime
# English: fe1898c2
compare-index-description = Të gjitha krahasimet që kanë faqen e tyre.
# English: 679f1927
compare-curated = Krahasime të zgjedhura
# English: c9865558
compare-pairs = Metoda të lidhura, dy nga dy
# English: 865823ea
for-example = Për shembull: { $list }

### A term's page

# English: 3423e610
term-description = { $count ->
        [one] { $field }: { $term }. { $count } metodë.
       *[other] { $field }: { $term }. { $count } metoda.
    }
# English: 1c9e484d
term-methods = Metodat

### Not found

# English: 001633ef
not-found-title = Kjo faqe nuk ekziston
# English: 8ad3f5ac
not-found-text = Adresa mund të jetë e vjetër ose e shkruar gabim. Të gjitha metodat janë në bibliotekë.
# English: e94a7d7e
not-found-link = Shko te biblioteka
# English: e5c678f9
needs-server = Kjo faqe u hap nga një disk, ku lidhjet dhe kërkimi i saj nuk punojnë: vendoseni sajtin në një shërbyes uebi ose ndërtojeni me --offline.

### Lists

# English: 1d0c1018
list-separator = { ", " }

### Tools of a comparison

# English: 2730ccbd
tools = Mjetet
# English: 79163c24
tool-rows = Rreshtat
# English: f3fd3b45
tool-rows-all = të gjithë
# English: 37834fdb
tool-rows-differs = vetëm dallimet
# English: 4f2167fd
tool-rows-shared = vetëm të përbashkëtat
# English: 27c92cbd
tool-marks = Shëno fjalët që i ka vetëm njëri tekst
# English: 13863194
tool-choose-rows = Zgjidh rreshtat
# English: 6c468104
tool-fold = Palos: { $group }
# English: 900f945a
tool-add = Shto një metodë
# English: ebd8ac68
tool-add-hint = Shkruani emrin kryesor ose një emër tjetër
# English: f7ea6390
tool-no-match = Asnjë metodë nuk ka këtë emër.
# English: 4a35d476
tool-remove = Hiq: { $name }
# English: c2148972
tool-earlier = Një kolonë majtas: { $name }
# English: f82db50f
tool-later = Një kolonë djathtas: { $name }
# English: 14ba22ec
tool-pin = Merr si bazë krahasimi: { $name }
# English: 0358b2a6
tool-pinned = Baza e krahasimit: { $name }.
# English: 2218fa03
tool-removed = U hoq: { $name }
# English: 5e6e43ee
tool-against-differs = ndryshon nga baza ({ $name })
# English: 46a5701f
tool-gone = Nuk gjendet në këtë katalog: { $ids }.
# English: bbb8bcb9
tool-many = Shumica e lexuesve krahasojnë lehtë deri në pesë kolona; këtu janë { $count }.
# English: 9fdc97ed
tool-one = Shtoni një metodë tjetër për ta krahasuar.
# English: 56fe683e
tool-copy-link = Kopjo lidhjen
# English: 1d0cb3f1
tool-copy-table = Kopjo tabelën
# English: 9a8f814a
tool-copied = U kopjua.
# English: 9bfdd260
tool-take-away = Shkarko ose kopjo
# English: de609e34
take-away-script = Disa nga këto skedarë krijohen në shfletues me skripte. Pa to, rreshti i fundit i tabelës të çon te të dhënat e çdo metode.
# English: 903ef7d0
tool-script = Për të ndërtuar një tabelë tuajën duhet JavaScript. Krahasimet më poshtë punojnë edhe pa të.
# English: 503f8604
tool-loading-failed = { $id } nuk u ngarkua dot.

### The tray

# English: 6dede0ea
tray = Krahaso ({ $count })
# English: 02dc0c86
tray-label = Metoda për krahasim
# English: 3a1ba6f3
tray-add = Shto në krahasim: { $name }
# English: 826c9d5a
tray-remove = Hiq nga krahasimi: { $name }
# English: 82dddff3
tray-clear = Zbraz
# English: 8dc4dc72
tray-undo = Zhbëje

### Switching from one method to another

# English: 497773f7
switch = Çfarë ndryshon: { $from } → { $to }
# English: 0d134956
switch-becomes = { $field }: { $old } → { $new }.
# English: 44635782
switch-becomes-apart = { $field }: { $old } → { $new }, { $apart }.
# English: 9f9db937
switch-text = { $field }: tekst tjetër.
# English: 28ccd19f
switch-adds = { $field } – shtim: { $items }.
# English: 2aa59700
switch-lacks = { $field } – heqje: { $items }.
# English: a9a68829
switch-adds-lacks = { $field } – shtim: { $added }; heqje: { $lacking }.
# English: 3d974ff0
switch-gap = { $field } – { $from }: { $old }; { $to }: { $new }.
# English: a9fc5752
switch-stays = Pa ndryshim: { $fields }.

### Nearest methods

# English: ffdf7cd2
similar-same = përputhje: { $field }
# English: 89e017bf
similar-shared = { $field }: { $count } përputhje
# English: 449c965e
similar-rows = rreshta të njëjtë: { $equal } nga { $known }
# English: e7b025db
similar-compare = krahaso

### Search

# English: 6ed3662f
field-name = Emri
# English: a1998827
search = Kërkimi
# English: 1a02cc11
search-hint = Emër, emër tjetër, autor ose fjalë
# English: eba50ed7
search-close = Mbyll
# English: 50e99607
search-slash = Hap kërkimin me tastin /
# English: b714fcff
search-failed = Kërkimi nuk u ngarkua dot.
# English: 9dff2324
search-none = Nuk u gjet asnjë metodë.
# English: 454d815f
search-first = { $count ->
        [one] { $shown } të parat nga { $count } metodë
       *[other] { $shown } të parat nga { $count } metoda
    }
# English: 058aadfb
search-reason = { $field }: { $text }
# English: 6f859ab4
search-versus = kundër, vs, versus, krahaso, krahasim, krahasimi, krahasim mes, krahasim midis, në krahasim me, krahasuar me, dallimi mes, dallimi midis, dallimet mes, ndryshimi mes, ndryshimi midis, ç’ndryshim ka, dallim, dallimi, më mirë se
# English: 7bcf8402
search-between = dhe, e, ose, apo, me, nga, se, mes, midis
# English: f6d3b294
search-compare = Krahaso { $one } me { $other } →
# English: 13a001e6
search-compare-more = Krahaso { $names } →
# English: 26ae778f
search-partly = Të tjera që përputhen pjesërisht

### Narrowing the library down

# English: aece4d98
filters = Ngushto përzgjedhjen
# English: 5c2c68a5
filters-clear = Shfaq të gjitha metodat
# English: 72dc20e1
filters-show = Shfaq: { $found }
# English: 069a395f
show-more = Shfaq më shumë
# English: a07a44bd
sort = Renditja
# English: 29f8a91d
sort-relevance = përputhjet më të mira në fillim
# English: bbb267b8
sort-name = A–Zh
# English: 962aee00
sort-newest = më të rejat në fillim
# English: a3b0419e
sort-oldest = më të vjetrat në fillim
# English: 78bcb736
sort-related = ato me më shumë lidhje në fillim
# English: 35da7d77
facet-decade = Dhjetëvjeçari
# English: 9b5b1d93
facet-language = Gjuhët e përkthimit
# English: e833d61f
facet-untranslated = pa përkthim
# English: 0dab62db
facet-rows = Rreshta të regjistruar
# English: 5045778d
facet-rows-of = { $count } nga { $total }
# English: 2de7c582
facet-other = tjetër

### The time line

# English: 48a1c63b
timeline = Boshti kohor
# English: cce71ae9
timeline-of = Boshti kohor: { $time }
# English: 4f0fc30e
timeline-description = { $count ->
        [one] { $count } metodë sipas rendit kohor.
       *[other] { $count } metoda sipas rendit kohor.
    }
# English: 96ebb37b
timeline-year = { $count ->
        [one] { $year }: { $count } metodë
       *[other] { $year }: { $count } metoda
    }
# English: a84b65ca
timeline-bars = Shiriti tregon një periudhë vitesh.
# English: 37588109
timeline-circa = Shenja e ndërprerë tregon një vit të përafërt.
# English: 87a0db40
timeline-breaks = Aty ku boshti ndërpritet, vitet pa metoda janë lënë jashtë.
# English: 29f15182
timeline-grid = Metoda për vit; sa më e errët ngjyra, aq më shumë.
# English: c9aaca94
timeline-worded = Vite të dhëna si tekst
# English: a2e0cdc4
timeline-undated = { $count ->
        [one] Për { $count } metodë nuk është regjistruar viti.
       *[other] Për { $count } metoda nuk është regjistruar viti.
    }

### The table of a term

# English: 7487df3b
term-name = Metoda
# English: 5fbab0fd
term-columns = Zgjidh kolonat

### The map of relations

# English: f6f090e0
map = Harta e lidhjeve
# English: bf222afd
map-description = Cilat metoda janë të lidhura, në skemë dhe në listë.
# English: 0225c07d
map-terms = Sa më e gjerë vija, aq më shumë lidhje mes metodave të dy kategorive; pranë çdo emri jepet numri i metodave.
# English: 419b3b47
map-relations = { $count ->
        [one] { $count } lidhje e brendshme
       *[other] { $count } lidhje të brendshme
    }
# English: f47fbc2f
map-strongest = Kategori: { $terms }. Çifte kategorish me lidhje: { $count }; shfaqen ato me më shumë lidhje: { $shown }.
# English: f148e564
map-left-out = { $count ->
        [one] Edhe { $count } metodë me më pak lidhje nuk shfaqet.
       *[other] Edhe { $count } metoda me më pak lidhje nuk shfaqen.
    }
