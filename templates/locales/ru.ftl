# Words of the interface: Russian.
# A key that is here is in every language; a key that no template or program uses is in none.

### The site

# English: 6122d0d4
skip-to-content = Перейти к содержанию
# English: bfba0d92
site-navigation = Разделы сайта
# English: 243d6b04
nav-library = Библиотека
# English: d08b8e63
nav-compare = Сравнение
# English: fe6b12d6
language = Язык
# English: e55d8b38
footer-records = Записи доступны на условиях лицензии { $license }.
# English: b2d5eb81
footer-source = Источник записей: { $attribution }
# English: 445cf958
footer-made-with = Создано с помощью Methodical.
# English: 4a73a8a6
scheme = Оформление
# English: 7f22889e
scheme-system = как на устройстве
# English: 8dca2a19
scheme-light = светлое
# English: cfe76290
scheme-dark = тёмное
# English: e2acba8a
title-separator = { $page } · { $site }

### Rows that every catalogue has

# English: aac046e8
field-field = Область
# English: 74581748
field-family = Семейство
# English: 60deb2cb
field-year = Год появления
# English: 204329a5
field-originators = Авторы метода
# English: fbaf5f31
field-type = Тип
# English: 3f425a5a
field-source = Основополагающий источник
# English: 282eb938
field-aliases = Другие названия
# English: ce7ed249
field-related = Связанные методы
# English: f0d38317
field-summary = Краткое описание
# English: 147e4bf2
field-record = Запись

### Gaps

# English: dab8311e
gap-not-recorded = не указано
# English: 3f484bfe
gap-unknown = неизвестно
# English: afc5064e
gap-none = отсутствует
# English: 59610b43
gap-not-applicable = неприменимо

### Verdicts

# English: d94aaf10
verdict-same = совпадение
# English: d9219fec
verdict-differs = различие
# English: 3ed0a3df
verdict-partial = указано не везде
# English: 9c0c8364
verdict-absent = нигде не указано
# English: d1332ddd
verdict-shown = не сравнивается
# English: fa15797b
mark-differs = ≠
# English: f996ba99
column-label = Признак сравнения
# English: ca0aac96
row-recorded = указано для { $count } из { $total }
# English: 8449148c
row-mutual = связаны друг с другом
# English: 4f630e02
groups-agree = Столбцы с одинаковой буквой совпадают.
# English: a41079f5
group = группа { $letter }
# English: 3aeaf40e
row-differs = различие: { $field }

# English: 94fd710b
counting-all = { $shown ->
        [0] Не показано ни одной строки
        [1] { $differing ->
            [0] В единственной строке нет различий
           *[other] В единственной строке есть различия
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
# English: 46e72199
counting-joined = { $all }; { $partial }
# English: 875a1149
counting-partial = { $count ->
        [one] в { $count } строке данные указаны не везде
        [few] в { $count } строках данные указаны не везде
        [many] в { $count } строках данные указаны не везде
       *[other] в { $count } строки данные указаны не везде
    }
# English: e0036b27
absent-rows = Не указано ни для одного из методов: { $fields }.

# English: b3050b90
years-apart = { $count ->
        [one] разница: { $count } год
        [few] разница: { $count } года
        [many] разница: { $count } лет
       *[other] разница: { $count } года
    }
# English: 1142555c
numbers-apart = разница: { $difference }
# English: 94839b3a
numbers-apart-ratio = разница: { $difference } (отношение { $ratio })
# English: cbc60d51
numbers-overlap = возможно, равны: границы пересекаются
# English: f6ab1a68
best = лучшее значение

### Values

# English: 5f73a9df
yes = да
# English: b702aae8
no = нет
# English: 3a574575
partly = частично
# English: e70623cb
planned = планируется
# English: 6fd85ea1
year-range = { $from }–{ $to }
# English: aeeae026
year-before-range = { $from }–{ $to } до н. э.
# English: da22789c
year-across = { $from } до н. э. – { $to } н. э.
# English: c72a756e
year-decade = { $from }-е годы
# English: ec3411da
year-before = { $year } до н. э.
# English: cdc73a33
year-circa = ок. { $year }
# English: 22e7d198
year-circa-range = ок. { $range }
# English: 2cd6d2b0
year-circa-decade = ок. { $from }-х годов
# English: 6f186023
with-note = { $text } ({ $note })
# English: b302c5c7
number-unit = { $number } { $unit }
# English: 1a8290b9
method-count = { $count ->
        [one] { $count } метод
        [few] { $count } метода
        [many] { $count } методов
       *[other] { $count } метода
    }
# English: 749d5869
source-count = { $count ->
        [one] { $count } источник
        [few] { $count } источника
        [many] { $count } источников
       *[other] { $count } источника
    }
# English: 5c2ef05c
version = версия { $version }
# English: 906dd4ed
updated = обновлено { $date }
# English: d57d5d1e
record-data = данные

### The library

# English: c5851eee
library-comparisons = Сравнения
# English: 47f3956c
library-by-field = Методы по признаку «{ $field }»
# English: f97cc7c5
no-term = { $field }: { $gap }
# English: 32a012de
library-all = Все методы по алфавиту
# English: b0cdf66e
pages = Страницы
# English: 6df02878
page-of = { $title }, страница { $page } из { $count }
# English: 55e98b95
library-description = { $count ->
        [1] { $count } метод с его авторами, источниками и связями.
        [one] { $count } метод в сопоставлении: что между ними общего и чем они различаются.
        [few] { $count } метода в сопоставлении: что между ними общего и чем они различаются.
        [many] { $count } методов в сопоставлении: что между ними общего и чем они различаются.
       *[other] { $count } метода в сопоставлении: что между ними общего и чем они различаются.
    }

### A method's page

# English: b968e236
method-facts = Сведения
# English: 7ec0a8b2
method-comparisons = { $name }: сравнения
# English: b8200887
method-references = Дополнительные источники
# English: 0e46508c
method-cite = Как цитировать эту страницу
# English: b4c74ef8
method-edit = Редактировать эту запись
# English: 27c1290f
method-description = { $name }: авторы, год появления, источник и связанные методы.
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
answer-both = Оба: { $terms }
# English: bb14d36a
answer-all = Все: { $terms }
# English: 1875e55c
answer-rare = Редкость в этом каталоге: { $rows }
# English: 6f1423e4
answer-people = { $name } и др.
# English: 662228f2
compare-scroll = Таблица сравнения; прокручивается вбок
# English: 603377ce
compare-more = Другие сравнения с этими методами
# English: c5851eee
compare-index = Сравнения
# English: fe1898c2
compare-index-description = Все сравнения, у которых есть собственная страница.
# English: 679f1927
compare-curated = Подборка сравнений
# English: c9865558
compare-pairs = Связанные методы попарно
# English: 865823ea
for-example = Например: { $list }

### A term's page

# English: 3423e610
term-description = { $count ->
        [one] { $field }: { $term }. { $count } метод.
        [few] { $field }: { $term }. { $count } метода.
        [many] { $field }: { $term }. { $count } методов.
       *[other] { $field }: { $term }. { $count } метода.
    }
# English: 1c9e484d
term-methods = Методы

### Not found

# English: 001633ef
not-found-title = Такой страницы нет
# English: 8ad3f5ac
not-found-text = Возможно, адрес устарел или содержит ошибку. Все методы есть в библиотеке.
# English: e94a7d7e
not-found-link = Перейти в библиотеку
# English: e5c678f9
needs-server = Эта страница открыта с диска, где её ссылки и поиск не работают: разместите сайт на веб-сервере или соберите его с --offline.

### Lists

# English: 1d0c1018
list-separator = { ", " }

### Tools of a comparison

# English: 2730ccbd
tools = Инструменты
# English: 79163c24
tool-rows = Строки
# English: f3fd3b45
tool-rows-all = все
# English: 37834fdb
tool-rows-differs = только различия
# English: 4f2167fd
tool-rows-shared = только общее
# English: 27c92cbd
tool-marks = Отмечать слова, которые есть лишь в одном из текстов
# English: 13863194
tool-choose-rows = Выбрать строки
# English: 6c468104
tool-fold = Свернуть: { $group }
# English: 900f945a
tool-add = Добавить метод
# English: ebd8ac68
tool-add-hint = Введите основное или другое название метода
# English: f7ea6390
tool-no-match = Метода с таким названием нет.
# English: 4a35d476
tool-remove = Убрать: { $name }
# English: c2148972
tool-earlier = На столбец левее: { $name }
# English: f82db50f
tool-later = На столбец правее: { $name }
# English: 14ba22ec
tool-pin = Сравнивать остальные с эталоном: { $name }
# English: 0358b2a6
tool-pinned = Эталон для сравнения: { $name }.
# English: 2218fa03
tool-removed = Убрано: { $name }
# English: 5e6e43ee
tool-against-differs = отличается от эталона ({ $name })
# English: 46a5701f
tool-gone = Нет в этом каталоге: { $ids }.
# English: bbb8bcb9
tool-many = Большинству читателей удобно сравнивать до пяти столбцов; здесь их { $count }.
# English: 9fdc97ed
tool-one = Добавьте ещё один метод для сравнения.
# English: 56fe683e
tool-copy-link = Копировать ссылку
# English: 1d0cb3f1
tool-copy-table = Копировать таблицу
# English: 9a8f814a
tool-copied = Скопировано.
# English: 9bfdd260
tool-take-away = Скачать или скопировать
# English: de609e34
take-away-script = Часть этих файлов создаёт браузер с помощью скриптов. Без них последняя строка таблицы ведёт к данным каждого метода.
# English: 903ef7d0
tool-script = Чтобы составить собственную таблицу, нужен JavaScript. Сравнения, приведённые ниже, работают и без него.
# English: 503f8604
tool-loading-failed = Не удалось загрузить { $id }.

### The tray

# English: 6dede0ea
tray = Сравнить ({ $count })
# English: 02dc0c86
tray-label = Методы для сравнения
# English: 3a1ba6f3
tray-add = Добавить к сравнению: { $name }
# English: 826c9d5a
tray-remove = Убрать из сравнения: { $name }
# English: 82dddff3
tray-clear = Очистить
# English: 8dc4dc72
tray-undo = Вернуть

### Switching from one method to another

# English: 497773f7
switch = Что меняется: { $from } → { $to }
# English: 0d134956
switch-becomes = { $field }: { $old } → { $new }.
# English: 44635782
switch-becomes-apart = { $field }: { $old } → { $new }, { $apart }.
# English: 9f9db937
switch-text = { $field }: другой текст.
# English: 28ccd19f
switch-adds = { $field } — добавлено: { $items }.
# English: 2aa59700
switch-lacks = { $field } — убрано: { $items }.
# English: a9a68829
switch-adds-lacks = { $field } — добавлено: { $added }; убрано: { $lacking }.
# English: 3d974ff0
switch-gap = { $field } — { $from }: { $old }; { $to }: { $new }.
# English: a9fc5752
switch-stays = Без изменений: { $fields }.

### Nearest methods

# English: ffdf7cd2
similar-same = совпадение: { $field }
# English: 89e017bf
similar-shared = { $field }: общих — { $count }
# English: 449c965e
similar-rows = одинаковых строк: { $equal } из { $known }
# English: e7b025db
similar-compare = сравнить

### Search

# English: 6ed3662f
field-name = Название
# English: a1998827
search = Поиск
# English: 1a02cc11
search-hint = Название, другое название, автор или слово
# English: eba50ed7
search-close = Закрыть
# English: 50e99607
search-slash = Открывать поиск клавишей /
# English: b714fcff
search-failed = Не удалось загрузить поиск.
# English: 9dff2324
search-none = Методов не найдено.
# English: 454d815f
search-first = { $count ->
        [one] Показаны первые { $shown } из { $count } метода
       *[other] Показаны первые { $shown } из { $count } методов
    }
# English: 058aadfb
search-reason = { $field }: { $text }
# English: 6f859ab4
search-versus = против, сравнить, сравни, сравнение, сравнение с, сравнение между, по сравнению с, в сравнении с, разница между, в чем разница между, в чём разница между, разница, отличие, отличия, различие между, различия между, чем отличается, чем отличаются, отличается от, лучше чем
# English: 7bcf8402
search-between = и, или, с, со, от, между, чем
# English: f6d3b294
search-compare = Сравнить { $one } с { $other } →
# English: 13a001e6
search-compare-more = Сравнить { $names } →
# English: 26ae778f
search-partly = Другие, совпадающие отчасти

### Narrowing the library down

# English: aece4d98
filters = Сузить выбор
# English: 5c2c68a5
filters-clear = Показать все методы
# English: 72dc20e1
filters-show = Показать: { $found }
# English: 069a395f
show-more = Показать ещё
# English: a07a44bd
sort = Порядок
# English: 29f8a91d
sort-relevance = сначала наиболее подходящие
# English: bbb267b8
sort-name = по алфавиту
# English: 962aee00
sort-newest = сначала новые
# English: a3b0419e
sort-oldest = сначала старые
# English: 78bcb736
sort-related = сначала с наибольшим числом связей
# English: 35da7d77
facet-decade = Десятилетие
# English: 9b5b1d93
facet-language = Язык перевода
# English: e833d61f
facet-untranslated = без перевода
# English: 0dab62db
facet-rows = Заполненные строки
# English: 5045778d
facet-rows-of = { $count } из { $total }
# English: 2de7c582
facet-other = другое

### The time line

# English: 48a1c63b
timeline = Временная шкала
# English: cce71ae9
timeline-of = Временная шкала: { $time }
# English: 4f0fc30e
timeline-description = { $count ->
        [one] { $count } метод в хронологическом порядке.
        [few] { $count } метода в хронологическом порядке.
        [many] { $count } методов в хронологическом порядке.
       *[other] { $count } метода в хронологическом порядке.
    }
# English: 96ebb37b
timeline-year = { $count ->
        [one] { $year }: { $count } метод
        [few] { $year }: { $count } метода
        [many] { $year }: { $count } методов
       *[other] { $year }: { $count } метода
    }
# English: a84b65ca
timeline-bars = Полоса обозначает промежуток лет.
# English: 37588109
timeline-circa = Пунктирная отметка — приблизительный год.
# English: 87a0db40
timeline-breaks = Там, где ось прервана, пропущены годы без методов.
# English: 29f15182
timeline-grid = Число методов по годам: чем темнее, тем больше.
# English: c9aaca94
timeline-worded = Годы, указанные текстом
# English: a2e0cdc4
timeline-undated = { $count ->
        [one] Для { $count } метода год не указан.
        [few] Для { $count } методов год не указан.
        [many] Для { $count } методов год не указан.
       *[other] Для { $count } метода год не указан.
    }

### The table of a term

# English: 7487df3b
term-name = Метод
# English: 5fbab0fd
term-columns = Выбрать столбцы

### The map of relations

# English: f6f090e0
map = Карта связей
# English: bf222afd
map-description = Какие методы связаны между собой — в виде схемы и списка.
# English: 0225c07d
map-terms = Чем толще линия, тем больше связей между методами двух категорий; рядом с названием каждой категории — число её методов.
# English: 419b3b47
map-relations = { $count ->
        [one] { $count } связь внутри
        [few] { $count } связи внутри
        [many] { $count } связей внутри
       *[other] { $count } связи внутри
    }
# English: f47fbc2f
map-strongest = Категорий: { $terms }. Пар категорий со связями: { $count }; показаны те, у которых связей больше всего: { $shown }.
# English: f148e564
map-left-out = { $count ->
        [one] Не показан ещё { $count } метод с меньшим числом связей.
        [few] Не показаны ещё { $count } метода с меньшим числом связей.
        [many] Не показано ещё { $count } методов с меньшим числом связей.
       *[other] Не показано ещё { $count } метода с меньшим числом связей.
    }
