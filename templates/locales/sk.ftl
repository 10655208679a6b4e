# Words of the interface: Slovak.
# A key that is here is in every language; a key that no template or program uses is in none.

### The site

# English: 6122d0d4
skip-to-content = Prejsť na obsah
# English: bfba0d92
site-navigation = Časti webu
# English: 243d6b04
nav-library = Knižnica
# English: d08b8e63
nav-compare = Porovnanie
# English: fe6b12d6
language = Jazyk
# English: e55d8b38
footer-records = Záznamy sú dostupné pod licenciou { $license }.
# English: b2d5eb81
footer-source = Zdroj záznamov: { $attribution }
# English: 445cf958
footer-made-with = Vytvorené programom Methodical.
# English: 4a73a8a6
scheme = Vzhľad
# English: 7f22889e
scheme-system = ako zariadenie
# English: 8dca2a19
scheme-light = svetlý
# English: cfe76290
scheme-dark = tmavý
# English: e2acba8a
title-separator = { $page } · { $site }

### Rows that every catalogue has

# English: aac046e8
field-field = Odbor
# English: 74581748
field-family = Rodina
# English: 60deb2cb
field-year = Rok vzniku
# English: 204329a5
field-originators = Autori metódy
# English: fbaf5f31
field-type = Typ
# English: 3f425a5a
field-source = Zakladajúce dielo
# English: 282eb938
field-aliases = Iné názvy
# English: ce7ed249
field-related = Súvisiace metódy
# English: f0d38317
field-summary = Zhrnutie
# English: 147e4bf2
field-record = Záznam

### Gaps

# English: dab8311e
gap-not-recorded = bez údaja
# English: 3f484bfe
gap-unknown = nevie sa
# English: afc5064e
gap-none = nemá
# English: 59610b43
gap-not-applicable = nevzťahuje sa

### Verdicts

# English: d94aaf10
verdict-same = zhoda
# English: d9219fec
verdict-differs = rozdiel
# English: 3ed0a3df
verdict-partial = údaj nie je všade
# English: 9c0c8364
verdict-absent = bez údaja vo všetkých stĺpcoch
# English: d1332ddd
verdict-shown = neporovnáva sa
# English: fa15797b
mark-differs = ≠
# English: f996ba99
column-label = Hľadisko porovnania
# English: ca0aac96
row-recorded = údaj pri { $count } z { $total }
# English: 8449148c
row-mutual = navzájom súvisia
# English: 4f630e02
groups-agree = Stĺpce s rovnakým písmenom sa zhodujú.
# English: a41079f5
group = skupina { $letter }
# English: 3aeaf40e
row-differs = rozdiel: { $field }

# English: 94fd710b
counting-all = { $shown ->
        [0] Nezobrazuje sa žiadny riadok
        [1] { $differing ->
            [0] Jediný riadok sa nelíši
           *[other] Jediný riadok sa líši
        }
       *[other] { $differing ->
            [0] Nelíši sa ani jeden z { $shown } riadkov
            [one] Líši sa { $differing } riadok z { $shown }
            [few] Líšia sa { $differing } riadky z { $shown }
            [many] Líši sa { $differing } riadka z { $shown }
           *[other] Líši sa { $differing } riadkov z { $shown }
        }
    }
# English: 46e72199
counting-joined = { $all }; { $partial }
# English: 875a1149
counting-partial = { $count ->
        [one] v { $count } riadku údaj nie je všade
        [many] v { $count } riadka údaj nie je všade
       *[other] v { $count } riadkoch údaj nie je všade
    }
# English: e0036b27
absent-rows = Bez údaja pri všetkých metódach: { $fields }.

# English: b3050b90
years-apart = { $count ->
        [one] rozdiel { $count } rok
        [few] rozdiel { $count } roky
        [many] rozdiel { $count } roka
       *[other] rozdiel { $count } rokov
    }
# English: 1142555c
numbers-apart = rozdiel: { $difference }
# English: 94839b3a
numbers-apart-ratio = rozdiel: { $difference } (pomer { $ratio })
# English: cbc60d51
numbers-overlap = môžu byť rovnaké: hranice sa prekrývajú
# English: f6ab1a68
best = najlepšia hodnota

### Values

# English: 5f73a9df
yes = áno
# English: b702aae8
no = nie
# English: 3a574575
partly = čiastočne
# English: e70623cb
planned = plánovaná
# English: 6fd85ea1
year-range = { $from }–{ $to }
# English: aeeae026
year-before-range = { $from }–{ $to } pred Kr.
# English: da22789c
year-across = { $from } pred Kr. – { $to } po Kr.
# English: c72a756e
year-decade = roky { $from }–{ $to }
# English: ec3411da
year-before = { $year } pred Kr.
# English: cdc73a33
year-circa = okolo { $year }
# English: 22e7d198
year-circa-range = okolo { $range }
# English: 2cd6d2b0
year-circa-decade = okolo rokov { $from }–{ $to }
# English: 6f186023
with-note = { $text } ({ $note })
# English: b302c5c7
number-unit = { $number } { $unit }
# English: 1a8290b9
method-count = { $count ->
        [one] { $count } metóda
        [few] { $count } metódy
        [many] { $count } metódy
       *[other] { $count } metód
    }
# English: 749d5869
source-count = { $count ->
        [one] { $count } zdroj
        [few] { $count } zdroje
        [many] { $count } zdroja
       *[other] { $count } zdrojov
    }
# English: 5c2ef05c
version = verzia { $version }
# English: 906dd4ed
updated = aktualizované { $date }
# English: d57d5d1e
record-data = údaje

### The library

# English: c5851eee
library-comparisons = Porovnania
# English: 47f3956c
library-by-field = Metódy podľa hľadiska „{ $field }“
# English: f97cc7c5
no-term = { $field }: { $gap }
# English: 32a012de
library-all = Všetky metódy podľa abecedy
# English: b0cdf66e
pages = Strany
# English: 6df02878
page-of = { $title }, strana { $page } z { $count }
# English: 55e98b95
library-description = { $count ->
        [one] { $count } metóda s autormi, zdrojmi a vzťahmi.
        [few] { $count } metódy vedľa seba: čo majú spoločné a čím sa líšia.
        [many] { $count } metódy vedľa seba: čo majú spoločné a čím sa líšia.
       *[other] { $count } metód vedľa seba: čo majú spoločné a čím sa líšia.
    }

### A method's page

# English: b968e236
method-facts = Základné údaje
# English: 7ec0a8b2
method-comparisons = { $name }: porovnania
# English: b8200887
method-references = Ďalšia literatúra
# English: 0e46508c
method-cite = Ako citovať túto stránku
# English: b4c74ef8
method-edit = Upraviť tento záznam
# English: 27c1290f
method-description = { $name }: autori, rok vzniku, zdroj a súvisiace metódy.
# English: 1d14f03d
cite-text = { $name }. In: { $site }.
# English: 5861891e
cite-part = { $citation } { $part }.

### A comparison's page

# English: c674a913
compare-versus = { $one } a { $two }
# English: ab9f75cc
compare-caption = Porovnanie: { $names }. { $count }
# English: fc9d9e8e
compare-description = Porovnanie: { $names }. { $count }. Rozdiely: { $rows }.
# English: 98b81e12
compare-description-same = Porovnanie: { $names }. { $count }.
# English: cdf5596f
answer-both = Obe: { $terms }
# English: bb14d36a
answer-all = Všetky: { $terms }
# English: 1875e55c
answer-rare = Zriedkavé v tomto katalógu: { $rows }
# English: 6f1423e4
answer-people = { $name } a kol.
# English: 662228f2
compare-scroll = Porovnávacia tabuľka; posúva sa do strán
# English: 603377ce
compare-more = Ďalšie porovnania s týmito metódami
# English: c5851eee
compare-index = Porovnania
# English: fe1898c2
compare-index-description = Všetky porovnania, ktoré majú vlastnú stránku.
# English: 679f1927
compare-curated = Vybrané porovnania
# English: c9865558
compare-pairs = Súvisiace metódy po dvojiciach
# English: 865823ea
for-example = Napríklad: { $list }

### A term's page

# English: 3423e610
term-description = { $count ->
        [one] { $field }: { $term }. { $count } metóda.
        [few] { $field }: { $term }. { $count } metódy.
        [many] { $field }: { $term }. { $count } metódy.
       *[other] { $field }: { $term }. { $count } metód.
    }
# English: 1c9e484d
term-methods = Metódy

### Not found

# English: 001633ef
not-found-title = Táto stránka neexistuje
# English: 8ad3f5ac
not-found-text = Adresa je možno zastaraná alebo chybná. Všetky metódy sú v knižnici.
# English: e94a7d7e
not-found-link = Prejsť do knižnice
# English: e5c678f9
needs-server = Táto stránka bola otvorená z disku, kde jej odkazy ani vyhľadávanie nefungujú: umiestnite web na webový server alebo ho zostavte s voľbou --offline.

### Lists

# English: 1d0c1018
list-separator = { ", " }

### Tools of a comparison

# English: 2730ccbd
tools = Nástroje
# English: 79163c24
tool-rows = Riadky
# English: f3fd3b45
tool-rows-all = všetky
# English: 37834fdb
tool-rows-differs = len rozdiely
# English: 4f2167fd
tool-rows-shared = len spoločné
# English: 27c92cbd
tool-marks = Vyznačiť slová, ktoré má len jeden text
# English: 13863194
tool-choose-rows = Vybrať riadky
# English: 6c468104
tool-fold = Zbaliť: { $group }
# English: 900f945a
tool-add = Pridať metódu
# English: ebd8ac68
tool-add-hint = Napíšte hlavný alebo iný názov
# English: f7ea6390
tool-no-match = V katalógu nie je metóda s týmto názvom.
# English: 4a35d476
tool-remove = Odstrániť: { $name }
# English: c2148972
tool-earlier = O stĺpec doľava: { $name }
# English: f82db50f
tool-later = O stĺpec doprava: { $name }
# English: 14ba22ec
tool-pin = Základ porovnania: { $name }
# English: 0358b2a6
tool-pinned = Ostatné stĺpce sa porovnávajú so základom: { $name }.
# English: 2218fa03
tool-removed = Odstránené: { $name }
# English: 5e6e43ee
tool-against-differs = líši sa od základu ({ $name })
# English: 46a5701f
tool-gone = Chýba v tomto katalógu: { $ids }.
# English: bbb8bcb9
tool-many = Väčšina čitateľov pohodlne porovná najviac päť stĺpcov; tu ich je { $count }.
# English: 9fdc97ed
tool-one = Pridajte na porovnanie ďalšiu metódu.
# English: 56fe683e
tool-copy-link = Kopírovať odkaz
# English: 1d0cb3f1
tool-copy-table = Kopírovať tabuľku
# English: 9a8f814a
tool-copied = Skopírované.
# English: 9bfdd260
tool-take-away = Stiahnuť alebo kopírovať
# English: de609e34
take-away-script = Niektoré z týchto súborov vytvára prehliadač pomocou skriptov. Bez nich vedie posledný riadok tabuľky k údajom každej metódy.
# English: 903ef7d0
tool-script = Zostavenie vlastnej tabuľky vyžaduje JavaScript. Porovnania nižšie fungujú aj bez neho.
# English: 503f8604
tool-loading-failed = Nepodarilo sa načítať { $id }.

### The tray

# English: 6dede0ea
tray = Porovnať ({ $count })
# English: 02dc0c86
tray-label = Metódy na porovnanie
# English: 3a1ba6f3
tray-add = Pridať do porovnania: { $name }
# English: 826c9d5a
tray-remove = Vyňať z porovnania: { $name }
# English: 82dddff3
tray-clear = Vyprázdniť
# English: 8dc4dc72
tray-undo = Vrátiť späť

### Switching from one method to another

# English: 497773f7
switch = Čo sa mení: { $from } → { $to }
# English: 0d134956
switch-becomes = { $field }: { $old } → { $new }.
# English: 44635782
switch-becomes-apart = { $field }: { $old } → { $new }, { $apart }.
# English: 9f9db937
switch-text = { $field }: iný text.
# English: 28ccd19f
switch-adds = { $field } – nové: { $items }.
# English: 2aa59700
switch-lacks = { $field } – vypadlo: { $items }.
# English: a9a68829
switch-adds-lacks = { $field } – nové: { $added }; vypadlo: { $lacking }.
# English: 3d974ff0
switch-gap = { $field } – { $from }: { $old }; { $to }: { $new }.
# English: a9fc5752
switch-stays = Bez zmeny: { $fields }.

### Nearest methods

# English: ffdf7cd2
similar-same = zhoda: { $field }
# English: 89e017bf
similar-shared = { $field }: spoločné – { $count }
# English: 449c965e
similar-rows = zhodné riadky: { $equal } z { $known }
# English: e7b025db
similar-compare = porovnať

### Search

# English: 6ed3662f
field-name = Názov
# English: a1998827
search = Vyhľadávanie
# English: 1a02cc11
search-hint = Názov, iný názov, autor alebo slovo
# English: eba50ed7
search-close = Zavrieť
# English: 50e99607
search-slash = Otvárať vyhľadávanie klávesom /
# English: b714fcff
search-failed = Vyhľadávanie sa nepodarilo načítať.
# English: 9dff2324
search-none = Nenašla sa nijaká metóda.
# English: 454d815f
search-first = { $count ->
        [one] Prvých { $shown } z { $count } metódy
       *[other] Prvých { $shown } z { $count } metód
    }
# English: 058aadfb
search-reason = { $field }: { $text }
# English: 6f859ab4
search-versus = vs, versus, proti, oproti, porovnať, porovnaj, porovnanie, porovnanie medzi, v porovnaní s, v porovnaní so, rozdiel medzi, rozdiely medzi, aký je rozdiel medzi, rozdiel, rozdiely, čím sa líši, sa líši od, lepšie ako
# English: 7bcf8402
search-between = a, alebo, či, s, so, od, ako, medzi
# English: f6d3b294
search-compare = Porovnať { $one } s { $other } →
# English: 13a001e6
search-compare-more = Porovnať { $names } →
# English: 26ae778f
search-partly = Ďalšie, ktoré sa zhodujú čiastočne

### Narrowing the library down

# English: aece4d98
filters = Zúžiť výber
# English: 5c2c68a5
filters-clear = Zobraziť všetky metódy
# English: 72dc20e1
filters-show = Zobraziť: { $found }
# English: 069a395f
show-more = Zobraziť viac
# English: a07a44bd
sort = Poradie
# English: 29f8a91d
sort-relevance = najprv najrelevantnejšie
# English: bbb267b8
sort-name = A–Ž
# English: 962aee00
sort-newest = najprv najnovšie
# English: a3b0419e
sort-oldest = najprv najstaršie
# English: 78bcb736
sort-related = najprv s najväčším počtom vzťahov
# English: 35da7d77
facet-decade = Desaťročie
# English: 9b5b1d93
facet-language = Jazyk prekladu
# English: e833d61f
facet-untranslated = bez prekladu
# English: 0dab62db
facet-rows = Vyplnené riadky
# English: 5045778d
facet-rows-of = { $count } z { $total }
# English: 2de7c582
facet-other = iné

### The time line

# English: 48a1c63b
timeline = Časová os
# English: cce71ae9
timeline-of = Časová os: { $time }
# English: 4f0fc30e
timeline-description = { $count ->
        [one] { $count } metóda v časovom poradí.
        [few] { $count } metódy v časovom poradí.
        [many] { $count } metódy v časovom poradí.
       *[other] { $count } metód v časovom poradí.
    }
# English: 96ebb37b
timeline-year = { $count ->
        [one] { $year }: { $count } metóda
        [few] { $year }: { $count } metódy
        [many] { $year }: { $count } metódy
       *[other] { $year }: { $count } metód
    }
# English: a84b65ca
timeline-bars = Pás označuje rozpätie rokov.
# English: 37588109
timeline-circa = Prerušovaná značka označuje približný rok.
# English: 87a0db40
timeline-breaks = Kde je os prerušená, roky bez metód sú vynechané.
# English: 29f15182
timeline-grid = Metódy podľa rokov; čím tmavšie, tým viac.
# English: c9aaca94
timeline-worded = Roky uvedené ako text
# English: a2e0cdc4
timeline-undated = { $count ->
        [one] Pri { $count } metóde nie je uvedený rok.
        [many] Pri { $count } metódy nie je uvedený rok.
       *[other] Pri { $count } metódach nie je uvedený rok.
    }

### The table of a term

# English: 7487df3b
term-name = Metóda
# English: 5fbab0fd
term-columns = Vybrať stĺpce

### The map of relations

# English: f6f090e0
map = Mapa vzťahov
# English: bf222afd
map-description = Ktoré metódy spolu súvisia – v nákrese a v zozname.
# English: 0225c07d
map-terms = Čím hrubšia čiara, tým viac vzťahov medzi metódami dvoch kategórií; pri názve každej kategórie je počet jej metód.
# English: 419b3b47
map-relations = { $count ->
        [one] { $count } vnútorný vzťah
        [few] { $count } vnútorné vzťahy
        [many] { $count } vnútorného vzťahu
       *[other] { $count } vnútorných vzťahov
    }
# English: f47fbc2f
map-strongest = Kategórie: { $terms }. Dvojice kategórií so vzťahmi: { $count }; zobrazené sú tie, ktoré ich majú najviac: { $shown }.
# English: f148e564
map-left-out = { $count ->
        [one] Ešte { $count } metóda s menším počtom vzťahov nie je zobrazená.
        [few] Ešte { $count } metódy s menším počtom vzťahov nie sú zobrazené.
        [many] Ešte { $count } metódy s menším počtom vzťahov nie je zobrazených.
       *[other] Ešte { $count } metód s menším počtom vzťahov nie je zobrazených.
    }
