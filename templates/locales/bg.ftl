# Words of the interface: Bulgarian.
# A key that is here is in every language; a key that no template or program uses is in none.

### The site

# English: 6122d0d4
skip-to-content = Към съдържанието
# English: bfba0d92
site-navigation = Раздели на сайта
# English: 243d6b04
nav-library = Библиотека
# English: d08b8e63
nav-compare = Сравнение
# English: fe6b12d6
language = Език
# English: e55d8b38
footer-records = Записите са достъпни под лиценз { $license }.
# English: b2d5eb81
footer-source = Източник на записите: { $attribution }
# English: 445cf958
footer-made-with = Създадено с Methodical.
# English: 4a73a8a6
scheme = Облик
# English: 7f22889e
scheme-system = като на устройството
# English: 8dca2a19
scheme-light = светъл
# English: cfe76290
scheme-dark = тъмен
# English: e2acba8a
title-separator = { $page } · { $site }

### Rows that every catalogue has

# English: aac046e8
field-field = Област
# English: 74581748
field-family = Семейство
# English: 60deb2cb
field-year = Година на поява
# English: 204329a5
field-originators = Автори на метода
# English: fbaf5f31
field-type = Вид
# English: 3f425a5a
field-source = Основополагащ източник
# English: 282eb938
field-aliases = Други названия
# English: ce7ed249
field-related = Свързани методи
# English: f0d38317
field-summary = Резюме
# English: 147e4bf2
field-record = Запис

### Gaps

# English: dab8311e
gap-not-recorded = не е посочено
# English: 3f484bfe
gap-unknown = неизвестно
# English: afc5064e
gap-none = няма
# English: 59610b43
gap-not-applicable = неприложимо

### Verdicts

# English: d94aaf10
verdict-same = съвпадение
# English: d9219fec
verdict-differs = разлика
# English: 3ed0a3df
verdict-partial = не е посочено навсякъде
# English: 9c0c8364
verdict-absent = никъде не е посочено
# English: d1332ddd
verdict-shown = не се сравнява
# English: fa15797b
mark-differs = ≠
# English: f996ba99
column-label = Признак за сравнение
# English: ca0aac96
row-recorded = посочено за { $count } от { $total }
# English: 8449148c
row-mutual = свързани помежду си
# English: 4f630e02
groups-agree = Колоните с еднаква буква съвпадат.
# English: a41079f5
group = група { $letter }
# English: 3aeaf40e
row-differs = различава се: { $field }

# English: 94fd710b
counting-all = { $shown ->
        [0] Не е показан нито един ред
        [1] { $differing ->
            [0] В единствения ред няма разлики
           *[other] В единствения ред има разлики
        }
       *[other] { $differing ->
            [0] Нито един от { $shown } реда не се различава
            [one] { $differing } от { $shown } реда се различава
           *[other] { $differing } от { $shown } реда се различават
        }
    }
# English: 46e72199
counting-joined = { $all }; { $partial }
# English: 875a1149
counting-partial = { $count ->
        [one] { $count } ред не е попълнен навсякъде
       *[other] { $count } реда не са попълнени навсякъде
    }
# English: e0036b27
absent-rows = Не е посочено за нито един от методите: { $fields }.

# English: b3050b90
years-apart = { $count ->
        [one] { $count } година разлика
       *[other] { $count } години разлика
    }
# English: 1142555c
numbers-apart = разлика: { $difference }
# English: 94839b3a
numbers-apart-ratio = разлика: { $difference } (отношение { $ratio })
# English: cbc60d51
numbers-overlap = може да са равни: границите се припокриват
# English: f6ab1a68
best = най-добра стойност

### Values

# English: 5f73a9df
yes = да
# English: b702aae8
no = не
# English: 3a574575
partly = отчасти
# English: e70623cb
planned = планиран
# English: 6fd85ea1
year-range = { $from }–{ $to }
# English: aeeae026
year-before-range = { $from }–{ $to } пр.н.е.
# English: da22789c
year-across = { $from } пр.н.е. – { $to } н.е.
# English: c72a756e
year-decade = { $year ->
        [1000] { $from }-ните години
        [2000] { $from }-ните години
       *[other] { $from }-те години
    }
# English: ec3411da
year-before = { $year } пр.н.е.
# English: cdc73a33
year-circa = ок. { $year }
# English: 22e7d198
year-circa-range = ок. { $range }
# English: 2cd6d2b0
year-circa-decade = ок. { $year ->
        [1000] { $from }-ните години
        [2000] { $from }-ните години
       *[other] { $from }-те години
    }
# English: 6f186023
with-note = { $text } ({ $note })
# English: b302c5c7
number-unit = { $number } { $unit }
# English: 1a8290b9
method-count = { $count ->
        [one] { $count } метод
       *[other] { $count } метода
    }
# English: 749d5869
source-count = { $count ->
        [one] { $count } източник
       *[other] { $count } източника
    }
# English: 5c2ef05c
version = версия { $version }
# English: 906dd4ed
updated = обновено на { $date }
# English: d57d5d1e
record-data = данни

### The library

# English: c5851eee
library-comparisons = Сравнения
# English: 47f3956c
library-by-field = Методи по признака „{ $field }“
# English: f97cc7c5
no-term = { $field }: { $gap }
# English: 32a012de
library-all = Всички методи по азбучен ред
# English: b0cdf66e
pages = Страници
# English: 6df02878
page-of = { $title }, страница { $page } от { $count }
# English: 55e98b95
library-description = { $count ->
        [one] { $count } метод с неговите автори, източници и връзки.
       *[other] { $count } метода един до друг: какво ги обединява и какво ги различава.
    }

### A method's page

# English: b968e236
method-facts = Сведения
# English: 7ec0a8b2
method-comparisons = { $name }: сравнения
# English: b8200887
method-references = Допълнителни източници
# English: 0e46508c
method-cite = Как да цитирате тази страница
# English: b4c74ef8
method-edit = Редактиране на този запис
# English: 27c1290f
method-description = { $name }: автори, година на поява, източник и свързани методи.
# English: 1d14f03d
cite-text = { $name }. В: { $site }.
# English: 5861891e
cite-part = { $citation } { $part }.

### A comparison's page

# English: c674a913
compare-versus = { $one } и { $two }
# English: ab9f75cc
compare-caption = Сравнение: { $names }. { $count }
# English: fc9d9e8e
compare-description = Сравнение: { $names }. { $count }. Различия: { $rows }.
# English: 98b81e12
compare-description-same = Сравнение: { $names }. { $count }.
# English: cdf5596f
answer-both = И двата: { $terms }
# English: bb14d36a
answer-all = Всички: { $terms }
# English: 1875e55c
answer-rare = Рядко в този каталог: { $rows }
# English: 6f1423e4
answer-people = { $name } и др.
# English: 662228f2
compare-scroll = Таблица на сравнението; превърта се настрани
# English: 603377ce
compare-more = Други сравнения с тези методи
# English: c5851eee
compare-index = Сравнения
# English: fe1898c2
compare-index-description = Всички сравнения, които имат собствена страница.
# English: 679f1927
compare-curated = Подбрани сравнения
# English: c9865558
compare-pairs = Свързани методи по двойки
# English: 865823ea
for-example = Например: { $list }

### A term's page

# English: 3423e610
term-description = { $count ->
        [one] { $field }: { $term }. { $count } метод.
       *[other] { $field }: { $term }. { $count } метода.
    }
# English: 1c9e484d
term-methods = Методи

### Not found

# English: 001633ef
not-found-title = Тази страница не съществува
# English: 8ad3f5ac
not-found-text = Адресът може да е остарял или сгрешен. Всички методи са в библиотеката.
# English: e94a7d7e
not-found-link = Към библиотеката
# English: e5c678f9
needs-server = Тази страница е отворена от диск, където връзките и търсенето ѝ не работят: качете сайта на уеб сървър или го изградете с --offline.

### Lists

# English: 1d0c1018
list-separator = { ", " }

### Tools of a comparison

# English: 2730ccbd
tools = Инструменти
# English: 79163c24
tool-rows = Редове
# English: f3fd3b45
tool-rows-all = всички
# English: 37834fdb
tool-rows-differs = само различията
# English: 4f2167fd
tool-rows-shared = само общото
# English: 27c92cbd
tool-marks = Отбелязване на думите, които ги има само в единия текст
# English: 13863194
tool-choose-rows = Избор на редове
# English: 6c468104
tool-fold = Свиване: { $group }
# English: 900f945a
tool-add = Добавяне на метод
# English: ebd8ac68
tool-add-hint = Въведете основно или друго название
# English: f7ea6390
tool-no-match = Няма метод с това название.
# English: 4a35d476
tool-remove = Премахване: { $name }
# English: c2148972
tool-earlier = Една колона наляво: { $name }
# English: f82db50f
tool-later = Една колона надясно: { $name }
# English: 14ba22ec
tool-pin = Основа за сравнение: { $name }
# English: 0358b2a6
tool-pinned = Всички колони се сравняват с основата: { $name }.
# English: 2218fa03
tool-removed = Премахнато: { $name }
# English: 5e6e43ee
tool-against-differs = различава се от основата ({ $name })
# English: 46a5701f
tool-gone = Няма в този каталог: { $ids }.
# English: bbb8bcb9
tool-many = Повечето читатели сравняват удобно до пет колони; тук са { $count }.
# English: 9fdc97ed
tool-one = Добавете още един метод за сравнение.
# English: 56fe683e
tool-copy-link = Копиране на връзката
# English: 1d0cb3f1
tool-copy-table = Копиране на таблицата
# English: 9a8f814a
tool-copied = Копирано.
# English: 9bfdd260
tool-take-away = Изтегляне или копиране
# English: de609e34
take-away-script = Част от тези файлове се създават в браузъра чрез скриптове. Без тях последният ред на таблицата води към данните за всеки метод.
# English: 903ef7d0
tool-script = Съставянето на собствена таблица изисква JavaScript. Сравненията по-долу работят и без него.
# English: 503f8604
tool-loading-failed = { $id } не можа да се зареди.

### The tray

# English: 6dede0ea
tray = Сравнение ({ $count })
# English: 02dc0c86
tray-label = Методи за сравнение
# English: 3a1ba6f3
tray-add = Добавяне към сравнението: { $name }
# English: 826c9d5a
tray-remove = Премахване от сравнението: { $name }
# English: 82dddff3
tray-clear = Изчистване
# English: 8dc4dc72
tray-undo = Отмяна на действието

### Switching from one method to another

# English: 497773f7
switch = Какво се променя: { $from } → { $to }
# English: 0d134956
switch-becomes = { $field }: { $old } → { $new }.
# English: 44635782
switch-becomes-apart = { $field }: { $old } → { $new }, { $apart }.
# English: 9f9db937
switch-text = { $field }: друг текст.
# English: 28ccd19f
switch-adds = { $field } – ново: { $items }.
# English: 2aa59700
switch-lacks = { $field } – отпаднало: { $items }.
# English: a9a68829
switch-adds-lacks = { $field } – ново: { $added }; отпаднало: { $lacking }.
# English: 3d974ff0
switch-gap = { $field } – { $from }: { $old }; { $to }: { $new }.
# English: a9fc5752
switch-stays = Без промяна: { $fields }.

### Nearest methods

# English: ffdf7cd2
similar-same = съвпадение: { $field }
# English: 89e017bf
similar-shared = { $field }: общи – { $count }
# English: 449c965e
similar-rows = еднакви редове: { $equal } от { $known }
# English: e7b025db
similar-compare = сравняване

### Search

# English: 6ed3662f
field-name = Название
# English: a1998827
search = Търсене
# English: 1a02cc11
search-hint = Название, друго название, автор или дума
# English: eba50ed7
search-close = Затваряне
# English: 50e99607
search-slash = Отваряне на търсенето с клавиша /
# English: b714fcff
search-failed = Търсенето не можа да се зареди.
# English: 9dff2324
search-none = Няма намерени методи.
# English: 454d815f
search-first = { $count ->
        [one] Първите { $shown } от { $count } метод
       *[other] Първите { $shown } от { $count } метода
    }
# English: 058aadfb
search-reason = { $field }: { $text }
# English: 6f859ab4
search-versus = срещу, сравни, сравняване, сравнение, сравнение на, сравнение между, в сравнение с, разлика между, разликата между, каква е разликата между, разлики между, разлика, по какво се различава, се различава от, по-добре от
# English: 7bcf8402
search-between = и, или, с, със, от, между
# English: f6d3b294
search-compare = Сравняване на { $one } с { $other } →
# English: 13a001e6
search-compare-more = Сравняване на { $names } →
# English: 26ae778f
search-partly = Други, които съвпадат отчасти

### Narrowing the library down

# English: aece4d98
filters = Стесняване на избора
# English: 5c2c68a5
filters-clear = Показване на всички методи
# English: 72dc20e1
filters-show = Покажи: { $found }
# English: 069a395f
show-more = Показване на още
# English: a07a44bd
sort = Подредба
# English: 29f8a91d
sort-relevance = първо най-подходящите
# English: bbb267b8
sort-name = А–Я
# English: 962aee00
sort-newest = първо най-новите
# English: a3b0419e
sort-oldest = първо най-старите
# English: 78bcb736
sort-related = първо с най-много връзки
# English: 35da7d77
facet-decade = Десетилетие
# English: 9b5b1d93
facet-language = Език на превода
# English: e833d61f
facet-untranslated = без превод
# English: 0dab62db
facet-rows = Попълнени редове
# English: 5045778d
facet-rows-of = { $count } от { $total }
# English: 2de7c582
facet-other = друго

### The time line

# English: 48a1c63b
timeline = Времева линия
# English: cce71ae9
timeline-of = Времева линия: { $time }
# English: 4f0fc30e
timeline-description = { $count ->
        [one] { $count } метод в хронологичен ред.
       *[other] { $count } метода в хронологичен ред.
    }
# English: 96ebb37b
timeline-year = { $count ->
        [one] { $year }: { $count } метод
       *[other] { $year }: { $count } метода
    }
# English: a84b65ca
timeline-bars = Лентата означава период от години.
# English: 37588109
timeline-circa = Пунктираният знак означава приблизителна година.
# English: 87a0db40
timeline-breaks = Където оста е прекъсната, са пропуснати години без методи.
# English: 29f15182
timeline-grid = Методи по години; колкото по-тъмно, толкова повече.
# English: c9aaca94
timeline-worded = Години, посочени като текст
# English: a2e0cdc4
timeline-undated = { $count ->
        [one] За { $count } метод не е посочена година.
       *[other] За { $count } метода не е посочена година.
    }

### The table of a term

# English: 7487df3b
term-name = Метод
# English: 5fbab0fd
term-columns = Избор на колони

### The map of relations

# English: f6f090e0
map = Карта на връзките
# English: bf222afd
map-description = Кои методи са свързани – като схема и като списък.
# English: 0225c07d
map-terms = Колкото по-дебела е линията, толкова повече са връзките между методите от две категории; до всяко име е посочен броят на методите.
# English: 419b3b47
map-relations = { $count ->
        [one] { $count } вътрешна връзка
       *[other] { $count } вътрешни връзки
    }
# English: f47fbc2f
map-strongest = Категории: { $terms }. Двойки категории с връзки: { $count }; показани са тези с най-много връзки: { $shown }.
# English: f148e564
map-left-out = { $count ->
        [one] Още { $count } метод с по-малко връзки не е показан.
       *[other] Още { $count } метода с по-малко връзки не са показани.
    }
