# Words of the interface: Slovak.
# A key that is here is in every language; a key that no template or program uses is in none.

### The site

skip-to-content = Prejsť na obsah
site-navigation = Časti webu
nav-library = Knižnica
nav-compare = Porovnanie
language = Jazyk
footer-records = Záznamy sú dostupné pod licenciou { $license }.
footer-source = Zdroj záznamov: { $attribution }
footer-made-with = Vytvorené programom Methodical.
title-separator = { $page } · { $site }

### Rows that every catalogue has

field-field = Odbor
field-family = Rodina
field-year = Rok vzniku
field-originators = Autor metódy
field-type = Typ
field-source = Zakladajúci zdroj
field-aliases = Iné názvy
field-related = Súvisiace metódy
field-summary = Zhrnutie
field-record = Záznam

### Gaps

gap-not-recorded = neuvedené
gap-unknown = neznáme
gap-none = žiadne
gap-not-applicable = neuplatňuje sa

### Verdicts

verdict-same = zhodné
verdict-differs = odlišné
verdict-partial = uvedené len niekde
verdict-absent = nikde neuvedené
mark-differs = ≠
column-label = Hľadisko porovnania
row-recorded = zaznamenané pri { $count } z { $total }
row-mutual = navzájom súvisia
groups-agree = Stĺpce s rovnakým písmenom sa zhodujú.
group = skupina { $letter }

counting-all = { $shown ->
        [0] Nezobrazuje sa žiadny riadok
        [one] { $differing ->
            [0] Jediný riadok je zhodný alebo uvedený len niekde
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
counting-joined = { $all }; { $partial }
counting-partial = { $count ->
        [one] { $count } riadok je uvedený len niekde
        [few] { $count } riadky sú uvedené len niekde
        [many] { $count } riadka je uvedené len niekde
       *[other] { $count } riadkov je uvedených len niekde
    }
absent-rows = Neuvedené pri žiadnej z nich:

years-apart = { $count ->
        [one] rozdiel { $count } rok
        [few] rozdiel { $count } roky
        [many] rozdiel { $count } roka
       *[other] rozdiel { $count } rokov
    }
numbers-apart = rozdiel: { $difference }
numbers-apart-ratio = rozdiel: { $difference } (pomer { $ratio })

### Values

yes = áno
no = nie
year-range = { $from }–{ $to }
year-decade = roky { $from }–{ $to }
year-before = { $year } pred Kr.
year-circa = okolo { $year }
number-unit = { $number } { $unit }
method-count = { $count ->
        [one] { $count } metóda
        [few] { $count } metódy
        [many] { $count } metódy
       *[other] { $count } metód
    }
source-count = { $count ->
        [one] { $count } zdroj
        [few] { $count } zdroje
        [many] { $count } zdroja
       *[other] { $count } zdrojov
    }
version = verzia { $version }
updated = aktualizované { $date }
record-data = údaje

### The library

library-comparisons = Porovnania
library-by-field = Metódy podľa hľadiska „{ $field }“
library-methods = Metódy
no-term = { $field }: neuvedené
library-all = Všetky metódy podľa abecedy
pages = Strany
page-of = { $title }, strana { $page } z { $count }
library-description = { $count ->
        [one] { $count } metóda s autormi, zdrojmi a súvislosťami.
        [few] { $count } metódy vedľa seba: čo majú spoločné a čím sa líšia.
        [many] { $count } metódy vedľa seba: čo majú spoločné a čím sa líšia.
       *[other] { $count } metód vedľa seba: čo majú spoločné a čím sa líšia.
    }

### A method's page

method-facts = Základné údaje
method-referenced-by = Metódy, ktoré odkazujú na túto
method-comparisons = { $name }: porovnania
method-compare-with = vs. { $name }
method-references = Ďalšia literatúra
method-cite = Ako citovať túto stránku
method-edit = Upraviť tento záznam
method-description = { $name }: autori, rok vzniku, zdroj a súvisiace metódy.
cite-text = { $name }. In: { $site }.

### A comparison's page

compare-versus = vs.
compare-caption = Porovnanie: { $names }. { $count }
compare-description = Porovnanie: { $names }. { $count }. Rozdiely: { $rows }.
compare-description-same = Porovnanie: { $names }. { $count }.
compare-scroll = Porovnávacia tabuľka; posúva sa do strán
compare-more = Ďalšie porovnania s týmito metódami
compare-index = Porovnania
compare-index-description = Všetky porovnania, ktoré majú vlastnú stránku.
compare-curated = Vybrané porovnania
compare-pairs = Súvisiace metódy po dvojiciach

### A term's page

term-description = { $count ->
        [one] { $field }: { $term }. { $count } metóda.
        [few] { $field }: { $term }. { $count } metódy.
        [many] { $field }: { $term }. { $count } metódy.
       *[other] { $field }: { $term }. { $count } metód.
    }
term-methods = Metódy

### Not found

not-found-title = Táto stránka neexistuje
not-found-text = Adresa je možno zastaraná alebo chybná. Všetky metódy sú v knižnici.
not-found-link = Prejsť do knižnice
needs-server = Táto stránka bola otvorená z disku, kde jej odkazy ani vyhľadávanie nefungujú: umiestnite web na webový server alebo ho zostavte s voľbou --offline.

### Lists

list-separator = { ", " }

### Tools of a comparison

tools = Nástroje
tool-rows = Riadky
tool-rows-all = všetky
tool-rows-differs = len rozdiely
tool-rows-shared = len spoločné
tool-marks = Vyznačiť slová, ktoré má len jeden text
tool-choose-rows = Vybrať riadky
tool-fold = Zbaliť: { $group }
tool-add = Pridať metódu
tool-add-hint = Napíšte názov alebo iný názov
tool-no-match = Metóda s týmto názvom neexistuje.
tool-remove = Odstrániť: { $name }
tool-earlier = O stĺpec dopredu: { $name }
tool-later = O stĺpec dozadu: { $name }
tool-pin = Porovnávať ostatné so vzorom: { $name }
tool-pinned = Vzor porovnania: { $name }.
tool-against-differs = líši sa od vzoru ({ $name })
tool-gone = Nie je v tomto katalógu: { $ids }.
tool-many = Väčšina čitateľov pohodlne porovná najviac päť stĺpcov; tu ich je { $count }.
tool-one = Pridajte na porovnanie ďalšiu metódu.
tool-copy-link = Kopírovať odkaz
tool-copy-table = Kopírovať tabuľku
tool-copied = Skopírované.
tool-take-away = Stiahnuť
take-away-script = Niektoré z týchto súborov vytvára prehliadač pomocou skriptov. Bez nich vedie posledný riadok tabuľky k údajom každej metódy.
tool-script = Zostavenie vlastnej tabuľky vyžaduje JavaScript. Porovnania nižšie fungujú aj bez neho.
tool-loading-failed = Nepodarilo sa načítať { $id }.

### The tray

tray = Porovnať ({ $count })
tray-label = Metódy na porovnanie
tray-add = Pridať do porovnania: { $name }
tray-remove = Vyňať z porovnania: { $name }
tray-clear = Vyprázdniť

### Switching from one method to another

switch = Čo sa mení: { $from } → { $to }
switch-becomes = { $field }: { $old } → { $new }.
switch-becomes-apart = { $field }: { $old } → { $new }, { $apart }.
switch-text = { $field }: iný text.
switch-adds = { $field } – pribúda: { $items }.
switch-lacks = { $field } – odpadá: { $items }.
switch-adds-lacks = { $field } – pribúda: { $added }; odpadá: { $lacking }.
switch-unknown = { $field }: { $old }; { $to } – { $gap }.
switch-known = { $field }: { $new }; { $from } – { $gap }.
switch-stays = Bez zmeny: { $fields }.

### Nearest methods

similar = Najpodobnejšie metódy
similar-same = zhodné: { $field }
similar-shared = { $field }: spoločné – { $count }
similar-rows = Zhodné riadky: { $equal } z { $known }
similar-compare = porovnať

### Search

field-name = Názov
search = Hľadanie
search-hint = Názov, iný názov, autor alebo slovo
search-close = Zavrieť
search-slash = Otvárať vyhľadávanie klávesom /
search-failed = Hľadanie sa nepodarilo načítať.
search-none = Nenašla sa nijaká metóda.
search-first = Prvých { $shown } z { $count }
search-reason = { $field }: { $text }

### Narrowing the library down

filters = Zúžiť výber
filters-clear = Zobraziť všetky metódy
show-more = Zobraziť viac
sort = Poradie
sort-relevance = najprv najvýstižnejšie
sort-name = A–Ž
sort-newest = najprv najnovšie
sort-oldest = najprv najstaršie
sort-related = najprv s najväčším počtom vzťahov
facet-decade = Desaťročie
facet-language = Preložené do jazyka
facet-rows = Vyplnené riadky
facet-rows-of = { $count } z { $total }
facet-without = neuvedené

### The time line

timeline = Časová os
timeline-of = Časová os: { $time }
timeline-description = { $count ->
        [one] { $count } metóda v časovom poradí.
        [few] { $count } metódy v časovom poradí.
        [many] { $count } metódy v časovom poradí.
       *[other] { $count } metód v časovom poradí.
    }
timeline-year = { $count ->
        [one] { $year }: { $count } metóda
        [few] { $year }: { $count } metódy
        [many] { $year }: { $count } metódy
       *[other] { $year }: { $count } metód
    }
timeline-bars = Pás označuje rozpätie rokov.
timeline-circa = Prerušovaná značka označuje približný rok.
timeline-breaks = Kde je os prerušená, roky bez metód sú vynechané.
timeline-grid = Metódy podľa rokov; čím tmavšie, tým viac.
timeline-worded = Roky vyjadrené slovami
timeline-undated = { $count ->
        [one] Rok neuvádza { $count } metóda.
        [few] Rok neuvádzajú { $count } metódy.
        [many] Rok neuvádza { $count } metódy.
       *[other] Rok neuvádza { $count } metód.
    }

### The table of a term

term-name = Metóda
term-columns = Vybrať stĺpce
term-compare = Porovnať vybrané
term-compare-one = Vyberte aspoň dve metódy.
term-select = Vybrať: { $name }

### The map of relations

map = Mapa vzťahov
map-description = Ktoré metódy spolu súvisia – v nákrese a v zozname.
map-terms = Čím širšia čiara, tým viac vzťahov medzi metódami dvoch kategórií; pri každom názve je počet jej metód.
map-relations = { $count ->
        [one] { $count } vnútorný vzťah
        [few] { $count } vnútorné vzťahy
        [many] { $count } vnútorného vzťahu
       *[other] { $count } vnútorných vzťahov
    }
map-strongest = Kategórie: { $terms }. Dvojice so vzťahmi: { $count }; zobrazené sú tie, ktoré ich majú najviac: { $shown }.
map-left-out = { $count ->
        [one] Ešte { $count } dvojica s menším počtom vzťahov nie je zobrazená.
        [few] Ešte { $count } dvojice s menším počtom vzťahov nie sú zobrazené.
        [many] Ešte { $count } dvojice s menším počtom vzťahov nie je zobrazených.
       *[other] Ešte { $count } dvojíc s menším počtom vzťahov nie je zobrazených.
    }
