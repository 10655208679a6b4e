# Words of the interface: Russian.
# A key that is here is in every language; a key that no template or program uses is in none.

### The site

skip-to-content = Перейти к содержанию
site-navigation = Разделы сайта
nav-library = Библиотека
nav-compare = Сравнение
language = Язык
footer-records = Записи доступны на условиях лицензии { $license }.
footer-source = Источник записей: { $attribution }
footer-made-with = Создано с помощью Methodical.
title-separator = { $page } · { $site }

### Rows that every catalogue has

field-field = Область
field-family = Семейство
field-year = Год появления
field-originators = Автор метода
field-type = Тип
field-source = Основополагающий источник
field-aliases = Другие названия
field-related = Связанные методы
field-summary = Краткое описание
field-record = Запись

### Gaps

gap-not-recorded = не указано
gap-unknown = неизвестно
gap-none = нет
gap-not-applicable = неприменимо

### Verdicts

verdict-same = совпадает
verdict-differs = различается
verdict-partial = указано не везде
verdict-absent = нигде не указано
mark-differs = ≠
column-label = Признак сравнения
row-recorded = указано у { $count } из { $total }
row-mutual = связаны друг с другом
groups-agree = Столбцы с одинаковой буквой совпадают.
group = группа { $letter }

counting-all = { $shown ->
        [0] Не показано ни одной строки
        [1] { $differing ->
            [0] Единственная строка совпадает или заполнена не везде
           *[other] Единственная строка различается
        }
        [one] { $differing ->
            [0] Нет различий ни в одной из { $shown } строки
           *[other] Различия в { $differing } из { $shown } строки
        }
       *[other] { $differing ->
            [0] Нет различий ни в одной из { $shown } строк
           *[other] Различия в { $differing } из { $shown } строк
        }
    }
counting-joined = { $all }; { $partial }
counting-partial = { $count ->
        [one] в { $count } строке данные указаны не везде
        [few] в { $count } строках данные указаны не везде
        [many] в { $count } строках данные указаны не везде
       *[other] в { $count } строки данные указаны не везде
    }
absent-rows = Не указано ни для одного из них:

years-apart = { $count ->
        [one] разница: { $count } год
        [few] разница: { $count } года
        [many] разница: { $count } лет
       *[other] разница: { $count } года
    }
numbers-apart = разница: { $difference }
numbers-apart-ratio = разница: { $difference } (отношение { $ratio })

### Values

yes = да
no = нет
year-range = { $from }–{ $to }
year-decade = { $from }-е годы
year-before = { $year } до н. э.
year-circa = ок. { $year }
number-unit = { $number } { $unit }
method-count = { $count ->
        [one] { $count } метод
        [few] { $count } метода
        [many] { $count } методов
       *[other] { $count } метода
    }
source-count = { $count ->
        [one] { $count } источник
        [few] { $count } источника
        [many] { $count } источников
       *[other] { $count } источника
    }
version = версия { $version }
updated = обновлено { $date }
record-data = данные

### The library

library-comparisons = Сравнения
library-by-field = Методы по признаку «{ $field }»
library-methods = Методы
no-term = { $field }: не указано
library-all = Все методы по алфавиту
pages = Страницы
page-of = { $title }, страница { $page } из { $count }
library-description = { $count ->
        [1] { $count } метод с его авторами, источниками и связями.
        [one] { $count } метод в сопоставлении: что между ними общего и чем они различаются.
        [few] { $count } метода в сопоставлении: что между ними общего и чем они различаются.
        [many] { $count } методов в сопоставлении: что между ними общего и чем они различаются.
       *[other] { $count } метода в сопоставлении: что между ними общего и чем они различаются.
    }

### A method's page

method-facts = Сведения
method-referenced-by = На этот метод ссылаются
method-comparisons = { $name }: сравнения
method-compare-with = vs { $name }
method-references = Дополнительные источники
method-cite = Как цитировать эту страницу
method-edit = Редактировать эту запись
method-description = { $name }: авторы, год появления, источник и связанные методы.
cite-text = { $name }. В: { $site }.

### A comparison's page

compare-versus = vs
compare-caption = Сравнение: { $names }. { $count }
compare-description = Сравнение: { $names }. { $count }. Различаются: { $rows }.
compare-description-same = Сравнение: { $names }. { $count }.
compare-scroll = Таблица сравнения; прокручивается вбок
compare-more = Другие сравнения с этими методами
compare-index = Сравнения
compare-index-description = Все сравнения, у которых есть собственная страница.
compare-curated = Избранные сравнения
compare-pairs = Связанные методы попарно

### A term's page

term-description = { $count ->
        [one] { $field }: { $term }. { $count } метод.
        [few] { $field }: { $term }. { $count } метода.
        [many] { $field }: { $term }. { $count } методов.
       *[other] { $field }: { $term }. { $count } метода.
    }
term-methods = Методы

### Not found

not-found-title = Такой страницы нет
not-found-text = Возможно, адрес устарел или содержит ошибку. Все методы есть в библиотеке.
not-found-link = Перейти в библиотеку
needs-server = Эта страница открыта с диска, где её ссылки и поиск не работают: разместите сайт на веб-сервере или соберите его с --offline.

### Lists

list-separator = { ", " }

### Tools of a comparison

tools = Инструменты
tool-rows = Строки
tool-rows-all = все
tool-rows-differs = только различия
tool-rows-shared = только общее
tool-marks = Отмечать слова, которые есть лишь в одном
tool-choose-rows = Выбрать строки
tool-fold = Свернуть: { $group }
tool-add = Добавить метод
tool-add-hint = Введите название метода или другое его название
tool-no-match = Метода с таким названием нет.
tool-remove = Убрать: { $name }
tool-earlier = На столбец раньше: { $name }
tool-later = На столбец дальше: { $name }
tool-pin = Сравнивать остальные с эталоном: { $name }
tool-pinned = Эталон для сравнения: { $name }.
tool-against-differs = отличается от эталона ({ $name })
tool-gone = Нет в этом каталоге: { $ids }.
tool-many = Большинству читателей удобно сравнивать до пяти столбцов; здесь их { $count }.
tool-one = Добавьте ещё один метод для сравнения.
tool-copy-link = Копировать ссылку
tool-copy-table = Копировать таблицу
tool-copied = Скопировано.
tool-take-away = Скачать
take-away-script = Часть этих файлов создаёт браузер с помощью скриптов. Без них последняя строка таблицы ведёт к данным каждого метода.
tool-script = Чтобы составить собственную таблицу, нужен JavaScript. Сравнения, приведённые ниже, работают и без него.
tool-loading-failed = Не удалось загрузить { $id }.

### The tray

tray = Сравнить ({ $count })
tray-label = Методы для сравнения
tray-add = Добавить к сравнению: { $name }
tray-remove = Убрать из сравнения: { $name }
tray-clear = Очистить

### Switching from one method to another

switch = Что меняется: { $from } → { $to }
switch-becomes = { $field }: { $old } → { $new }.
switch-becomes-apart = { $field }: { $old } → { $new }, { $apart }.
switch-text = { $field }: другой текст.
switch-adds = { $field } — добавляется: { $items }.
switch-lacks = { $field } — исчезает: { $items }.
switch-adds-lacks = { $field } — добавляется: { $added }; исчезает: { $lacking }.
switch-unknown = { $field }: { $old }; { $to } — { $gap }.
switch-known = { $field }: { $new }; { $from } — { $gap }.
switch-stays = Без изменений: { $fields }.

### Nearest methods

similar = Наиболее похожие методы
similar-same = совпадает: { $field }
similar-shared = { $field }: общих — { $count }
similar-rows = одинаковых строк: { $equal } из { $known }
similar-compare = сравнить

### Search

field-name = Название
search = Поиск
search-hint = Название, другое название, автор или слово
search-close = Закрыть
search-slash = Открывать поиск клавишей /
search-failed = Не удалось загрузить поиск.
search-none = Методов не найдено.
search-first = Показаны первые { $shown } из { $count }
search-reason = { $field }: { $text }

### Narrowing the library down

filters = Сузить выбор
filters-clear = Показать все методы
show-more = Показать ещё
sort = Порядок
sort-relevance = сначала наиболее подходящие
sort-name = по алфавиту
sort-newest = сначала новые
sort-oldest = сначала старые
sort-related = сначала с наибольшим числом связей
facet-decade = Десятилетие
facet-language = Переведено на язык
facet-rows = Заполненные строки
facet-rows-of = { $count } из { $total }
facet-without = не указано

### The time line

timeline = Временная шкала
timeline-of = Временная шкала: { $time }
timeline-description = { $count ->
        [one] { $count } метод в хронологическом порядке.
        [few] { $count } метода в хронологическом порядке.
        [many] { $count } методов в хронологическом порядке.
       *[other] { $count } метода в хронологическом порядке.
    }
timeline-year = { $count ->
        [one] { $year }: { $count } метод
        [few] { $year }: { $count } метода
        [many] { $year }: { $count } методов
       *[other] { $year }: { $count } метода
    }
timeline-bars = Полоса обозначает промежуток лет.
timeline-circa = Пунктирная отметка — приблизительный год.
timeline-breaks = Там, где ось прервана, пропущены годы без методов.
timeline-grid = Число методов по годам: чем темнее, тем больше.
timeline-worded = Годы, указанные словами
timeline-undated = { $count ->
        [one] Для { $count } метода год не указан.
        [few] Для { $count } методов год не указан.
        [many] Для { $count } методов год не указан.
       *[other] Для { $count } метода год не указан.
    }

### The table of a term

term-name = Метод
term-columns = Выбрать столбцы
term-compare = Сравнить выбранные
term-compare-one = Выберите не менее двух методов.
term-select = Выбрать: { $name }

### The map of relations

map = Карта связей
map-description = Какие методы связаны между собой — в виде схемы и списка.
map-terms = Чем толще линия, тем больше связей между методами двух категорий; рядом с каждым названием — число её методов.
map-relations = { $count ->
        [one] { $count } связь внутри
        [few] { $count } связи внутри
        [many] { $count } связей внутри
       *[other] { $count } связи внутри
    }
map-strongest = Категорий: { $terms }. Пар, между которыми есть связи: { $count }; показаны те, у которых связей больше всего: { $shown }.
map-left-out = { $count ->
        [one] Не показана ещё { $count } пара с меньшим числом связей.
        [few] Не показаны ещё { $count } пары с меньшим числом связей.
        [many] Не показаны ещё { $count } пар с меньшим числом связей.
       *[other] Не показано ещё { $count } пары с меньшим числом связей.
    }
