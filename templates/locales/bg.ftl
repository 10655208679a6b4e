# Words of the interface: Bulgarian.
# A key that is here is in every language; a key that no template or program uses is in none.

### The site

skip-to-content = Към съдържанието
site-navigation = Раздели на сайта
nav-library = Библиотека
nav-compare = Сравнение
language = Език
footer-records = Записите са достъпни под лиценз { $license }.
footer-source = Източник на записите: { $attribution }
footer-made-with = Създадено с Methodical.
title-separator = { $page } · { $site }

### Rows that every catalogue has

field-field = Област
field-family = Семейство
field-year = Година на поява
field-originators = Автор на метода
field-type = Вид
field-source = Основополагащ източник
field-aliases = Други названия
field-related = Сродни методи
field-summary = Резюме
field-record = Запис

### Gaps

gap-not-recorded = не е посочено
gap-unknown = неизвестно
gap-none = няма
gap-not-applicable = неприложимо

### Verdicts

verdict-same = съвпада
verdict-differs = различава се
verdict-partial = не е посочено навсякъде
verdict-absent = никъде не е посочено
mark-differs = ≠
column-label = Признак за сравнение
row-recorded = записано за { $count } от { $total }
row-mutual = свързани помежду си
groups-agree = Колоните с еднаква буква съвпадат.
group = група { $letter }

counting-all = { $shown ->
        [0] Не е показан нито един ред
        [one] { $differing ->
            [0] Единственият ред съвпада или не е попълнен навсякъде
           *[other] Единственият ред се различава
        }
       *[other] { $differing ->
            [0] Нито един от { $shown } реда не се различава
            [one] { $differing } от { $shown } реда се различава
           *[other] { $differing } от { $shown } реда се различават
        }
    }
counting-joined = { $all }; { $partial }
counting-partial = { $count ->
        [one] { $count } ред не е попълнен навсякъде
       *[other] { $count } реда не са попълнени навсякъде
    }
absent-rows = Не е посочено за никой от тях:

years-apart = { $count ->
        [one] { $count } година разлика
       *[other] { $count } години разлика
    }
numbers-apart = разлика: { $difference }
numbers-apart-ratio = разлика: { $difference } (отношение { $ratio })

### Values

yes = да
no = не
year-range = { $from }–{ $to }
year-decade = { $from }-те години
year-before = { $year } пр.н.е.
year-circa = ок. { $year }
number-unit = { $number } { $unit }
method-count = { $count ->
        [one] { $count } метод
       *[other] { $count } метода
    }
source-count = { $count ->
        [one] { $count } източник
       *[other] { $count } източника
    }
version = версия { $version }
updated = обновено на { $date }
record-data = данни

### The library

library-comparisons = Сравнения
library-by-field = Методи по признака „{ $field }“
library-methods = Методи
no-term = { $field }: не е посочено
library-all = Всички методи по азбучен ред
pages = Страници
page-of = { $title }, страница { $page } от { $count }
library-description = { $count ->
        [one] { $count } метод с неговите автори, източници и връзки.
       *[other] { $count } метода един до друг: какво ги обединява и какво ги различава.
    }

### A method's page

method-facts = Сведения
method-referenced-by = Методи, които препращат към този
method-comparisons = { $name }: сравнения
method-compare-with = и { $name }
method-references = Допълнителни източници
method-cite = Как да цитирате тази страница
method-edit = Редактиране на този запис
method-description = { $name }: автори, година на поява, източник и сродни методи.
cite-text = { $name }. В: { $site }.

### A comparison's page

compare-versus = и
compare-caption = Сравнение: { $names }. { $count }
compare-description = Сравнение: { $names }. { $count }. Различия: { $rows }.
compare-description-same = Сравнение: { $names }. { $count }.
compare-scroll = Таблица на сравнението; превърта се настрани
compare-more = Други сравнения с тези методи
compare-index = Сравнения
compare-index-description = Всички сравнения, които имат собствена страница.
compare-curated = Подбрани сравнения
compare-pairs = Сродни методи по двойки

### A term's page

term-description = { $count ->
        [one] { $field }: { $term }. { $count } метод.
       *[other] { $field }: { $term }. { $count } метода.
    }
term-methods = Методи

### Not found

not-found-title = Тази страница не съществува
not-found-text = Адресът може да е остарял или сгрешен. Всички методи са в библиотеката.
not-found-link = Към библиотеката
needs-server = Тази страница е отворена от диск, където връзките и търсенето ѝ не работят: качете сайта на уеб сървър или го изградете с --offline.

### Lists

list-separator = { ", " }

### Tools of a comparison

tools = Инструменти
tool-rows = Редове
tool-rows-all = всички
tool-rows-differs = само различията
tool-rows-shared = само общото
tool-marks = Отбелязване на думите, които има само единият текст
tool-choose-rows = Избор на редове
tool-fold = Свиване: { $group }
tool-add = Добавяне на метод
tool-add-hint = Въведете название или друго название
tool-no-match = Няма метод с това название.
tool-remove = Премахване: { $name }
tool-earlier = Една колона по-напред: { $name }
tool-later = Една колона по-назад: { $name }
tool-pin = Сравняване на останалите с { $name }
tool-pinned = Останалите се сравняват с { $name }.
tool-against-differs = различава се от { $name }
tool-gone = Липсва в този каталог: { $ids }.
tool-many = Повечето читатели сравняват удобно до пет колони; тук са { $count }.
tool-one = Добавете още един метод за сравнение.
tool-copy-link = Копиране на връзката
tool-copy-table = Копиране на таблицата
tool-copied = Копирано.
tool-take-away = Изтегляне
take-away-script = Част от тези файлове се създават в браузъра чрез скриптове. Без тях последният ред на таблицата води към данните за всеки метод.
tool-script = Съставянето на собствена таблица изисква JavaScript. Сравненията по-долу работят и без него.
tool-loading-failed = { $id } не можа да се зареди.

### The tray

tray = Сравнение ({ $count })
tray-label = Методи за сравнение
tray-add = Добавяне към сравнението: { $name }
tray-remove = Премахване от сравнението: { $name }
tray-clear = Изчистване

### Switching from one method to another

switch = Какво се променя: { $from } → { $to }
switch-becomes = { $field }: { $old } става { $new }.
switch-becomes-apart = { $field }: { $old } става { $new }, { $apart }.
switch-text = { $field }: друг текст.
switch-adds = { $field } – добавя се: { $items }.
switch-lacks = { $field } – отпада: { $items }.
switch-adds-lacks = { $field } – добавя се: { $added }; отпада: { $lacking }.
switch-unknown = { $field }: { $old }; за { $to } { $gap }.
switch-known = { $field }: { $new }; за { $from } { $gap }.
switch-stays = Без промяна: { $fields }.

### Nearest methods

similar = Най-сходни методи
similar-same = съвпада: { $field }
similar-shared = { $field }: общи – { $count }
similar-rows = еднакви редове: { $equal } от { $known }
similar-compare = сравняване

### Search

field-name = Име
search = Търсене
search-hint = Име, друго название, автор или дума
search-close = Затваряне
search-slash = Отваряне на търсенето с клавиша /
search-failed = Търсенето не можа да се зареди.
search-none = Няма намерени методи.
search-first = Първите { $shown } от { $count }
search-reason = { $field }: { $text }

### Narrowing the library down

filters = Стесняване на избора
filters-clear = Показване на всички методи
show-more = Покажи още
sort = Подредба
sort-relevance = първо най-подходящите
sort-name = А–Я
sort-newest = първо най-новите
sort-oldest = първо най-старите
sort-related = първо с най-много връзки
facet-decade = Десетилетие
facet-language = Преведено на
facet-rows = Попълнени редове
facet-rows-of = { $count } от { $total }
facet-without = не е посочено

### The time line

timeline = Времева линия
timeline-of = Времева линия: { $time }
timeline-description = { $count ->
        [one] { $count } метод в хронологичен ред.
       *[other] { $count } метода в хронологичен ред.
    }
timeline-year = { $count ->
        [one] { $year }: { $count } метод
       *[other] { $year }: { $count } метода
    }
timeline-bars = Лентата означава период от години.
timeline-circa = Пунктираният знак означава приблизителна година.
timeline-breaks = Където оста е прекъсната, са пропуснати години без методи.
timeline-grid = Методи по години; колкото по-тъмно, толкова повече.
timeline-worded = Години, изразени с думи
timeline-undated = { $count ->
        [one] За { $count } метод не е посочена година.
       *[other] За { $count } метода не е посочена година.
    }

### The table of a term

term-name = Метод
term-columns = Избор на колони
term-compare = Сравняване на избраните
term-compare-one = Изберете поне два метода.
term-select = Избор: { $name }

### The map of relations

map = Карта на връзките
map-description = Кои методи са сродни – като схема и като списък.
map-terms = Колкото по-широка е линията, толкова повече са връзките между методите от две категории; до всяко име е посочен броят на методите.
map-relations = { $count ->
        [one] { $count } вътрешна връзка
       *[other] { $count } вътрешни връзки
    }
map-strongest = Категории: { $terms }. Двойки с връзки: { $count }; показани са тези с най-много: { $shown }.
map-left-out = { $count ->
        [one] Още { $count } двойка с по-малко връзки не е показана.
       *[other] Още { $count } двойки с по-малко връзки не са показани.
    }
