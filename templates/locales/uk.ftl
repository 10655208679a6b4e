# Words of the interface: Ukrainian.
# A key that is here is in every language; a key that no template or program uses is in none.

### The site

# English: 6122d0d4
skip-to-content = Перейти до вмісту
# English: bfba0d92
site-navigation = Розділи сайту
# English: 243d6b04
nav-library = Бібліотека
# English: d08b8e63
nav-compare = Порівняння
# English: fe6b12d6
language = Мова
# English: e55d8b38
footer-records = Записи доступні на умовах ліцензії { $license }.
# English: b2d5eb81
footer-source = Джерело записів: { $attribution }
# English: 445cf958
footer-made-with = Створено за допомогою Methodical.
# English: 4a73a8a6
scheme = Вигляд
# English: 7f22889e
scheme-system = як на пристрої
# English: 8dca2a19
scheme-light = світлий
# English: cfe76290
scheme-dark = темний
# English: e2acba8a
title-separator = { $page } · { $site }

### Rows that every catalogue has

# English: aac046e8
field-field = Галузь
# English: 74581748
field-family = Родина
# English: 60deb2cb
field-year = Рік появи
# English: 204329a5
field-originators = Автори методу
# English: fbaf5f31
field-type = Тип
# English: 3f425a5a
field-source = Основоположне джерело
# English: 282eb938
field-aliases = Інші назви
# English: ce7ed249
field-related = Пов’язані методи
# English: f0d38317
field-summary = Стислий опис
# English: 147e4bf2
field-record = Запис

### Gaps

# English: dab8311e
gap-not-recorded = не зазначено
# English: 3f484bfe
gap-unknown = невідомо
# English: afc5064e
gap-none = немає
# English: 59610b43
gap-not-applicable = незастосовно

### Verdicts

# English: d94aaf10
verdict-same = збіг
# English: d9219fec
verdict-differs = відмінність
# English: 3ed0a3df
verdict-partial = зазначено не всюди
# English: 9c0c8364
verdict-absent = ніде не зазначено
# English: d1332ddd
verdict-shown = не порівнюється
# English: fa15797b
mark-differs = ≠
# English: f996ba99
column-label = Ознака порівняння
# English: ca0aac96
row-recorded = зазначено для { $count } із { $total }
# English: 8449148c
row-mutual = пов’язані між собою
# English: 4f630e02
groups-agree = Стовпці з однаковою літерою збігаються.
# English: a41079f5
group = група { $letter }
# English: 3aeaf40e
row-differs = відмінність: { $field }

# English: 94fd710b
counting-all = { $shown ->
        [0] Не показано жодного рядка
        [1] { $differing ->
            [0] У єдиному рядку немає відмінностей
           *[other] У єдиному рядку є відмінності
        }
        [one] { $differing ->
            [0] Немає відмінностей у жодному з { $shown } рядка
            [one] Відмінності в { $differing } із { $shown } рядка
           *[other] Відмінності у { $differing } із { $shown } рядка
        }
       *[other] { $differing ->
            [0] Немає відмінностей у жодному з { $shown } рядків
            [one] Відмінності в { $differing } із { $shown } рядків
           *[other] Відмінності у { $differing } із { $shown } рядків
        }
    }
# English: 46e72199
counting-joined = { $all }; { $partial }
# English: 875a1149
counting-partial = { $count ->
        [one] у { $count } рядку дані зазначено не всюди
        [few] у { $count } рядках дані зазначено не всюди
        [many] у { $count } рядках дані зазначено не всюди
       *[other] у { $count } рядка дані зазначено не всюди
    }
# English: e0036b27
absent-rows = Не зазначено для жодного з методів: { $fields }.

# English: b3050b90
years-apart = { $count ->
        [one] різниця: { $count } рік
        [few] різниця: { $count } роки
        [many] різниця: { $count } років
       *[other] різниця: { $count } року
    }
# English: 1142555c
numbers-apart = різниця: { $difference }
# English: 94839b3a
numbers-apart-ratio = різниця: { $difference } (відношення { $ratio })
# English: cbc60d51
numbers-overlap = можливо, рівні: межі перетинаються
# English: f6ab1a68
best = найкраще значення

### Values

# English: 5f73a9df
yes = так
# English: b702aae8
no = ні
# English: 3a574575
partly = частково
# English: e70623cb
planned = заплановано
# English: 6fd85ea1
year-range = { $from }–{ $to }
# English: aeeae026
year-before-range = { $from }–{ $to } до н. е.
# English: da22789c
year-across = { $from } до н. е. – { $to } н. е.
# English: c72a756e
year-decade = { $year ->
        [1000] { $from }-ні роки
        [2000] { $from }-ні роки
       *[other] { $tens ->
            [40] { $from }-ві роки
           *[other] { $from }-ті роки
        }
    }
# English: ec3411da
year-before = { $year } до н. е.
# English: cdc73a33
year-circa = бл. { $year }
# English: 22e7d198
year-circa-range = бл. { $range }
# English: 2cd6d2b0
year-circa-decade = бл. { $from }-х років
# English: 6f186023
with-note = { $text } ({ $note })
# English: b302c5c7
number-unit = { $number } { $unit }
# English: 1a8290b9
method-count = { $count ->
        [one] { $count } метод
        [few] { $count } методи
        [many] { $count } методів
       *[other] { $count } методу
    }
# English: 749d5869
source-count = { $count ->
        [one] { $count } джерело
        [few] { $count } джерела
        [many] { $count } джерел
       *[other] { $count } джерела
    }
# English: 5c2ef05c
version = версія { $version }
# English: 906dd4ed
updated = оновлено { $date }
# English: d57d5d1e
record-data = дані

### The library

# English: c5851eee
library-comparisons = Порівняння
# English: 47f3956c
library-by-field = Методи за ознакою «{ $field }»
# English: f97cc7c5
no-term = { $field }: { $gap }
# English: 32a012de
library-all = Усі методи за абеткою
# English: b0cdf66e
pages = Сторінки
# English: 6df02878
page-of = { $title }, сторінка { $page } з { $count }
# English: 55e98b95
library-description = { $count ->
        [1] { $count } метод із його авторами, джерелами та зв’язками.
        [one] { $count } метод поруч: що в них спільного й чим вони різняться.
        [few] { $count } методи поруч: що в них спільного й чим вони різняться.
        [many] { $count } методів поруч: що в них спільного й чим вони різняться.
       *[other] { $count } методу поруч: що в них спільного й чим вони різняться.
    }

### A method's page

# English: b968e236
method-facts = Відомості
# English: 7ec0a8b2
method-comparisons = { $name }: порівняння
# English: b8200887
method-references = Додаткові джерела
# English: 0e46508c
method-cite = Як цитувати цю сторінку
# English: b4c74ef8
method-edit = Редагувати цей запис
# English: 27c1290f
method-description = { $name }: автори, рік появи, джерело та пов’язані методи.
# English: 1d14f03d
cite-text = { $name }. У: { $site }.
# English: 5861891e
cite-part = { $citation } { $part }.

### A comparison's page

# English: c674a913
compare-versus = { $one } і { $two }
# English: ab9f75cc
compare-caption = Порівняння: { $names }. { $count }
# English: fc9d9e8e
compare-description = Порівняння: { $names }. { $count }. Відмінності: { $rows }.
# English: 98b81e12
compare-description-same = Порівняння: { $names }. { $count }.
# English: cdf5596f
answer-both = Обидва: { $terms }
# English: bb14d36a
answer-all = Усі: { $terms }
# English: 1875e55c
answer-rare = Рідкість у цьому каталозі: { $rows }
# English: 6f1423e4
answer-people = { $name } та ін.
# English: 662228f2
compare-scroll = Таблиця порівняння; прокручується вбік
# English: 603377ce
compare-more = Інші порівняння із цими методами
# English: c5851eee
compare-index = Порівняння
# English: fe1898c2
compare-index-description = Усі порівняння, що мають власну сторінку.
# English: 679f1927
compare-curated = Добірка порівнянь
# English: c9865558
compare-pairs = Пов’язані методи попарно
# English: 865823ea
for-example = Наприклад: { $list }

### A term's page

# English: 3423e610
term-description = { $count ->
        [one] { $field }: { $term }. { $count } метод.
        [few] { $field }: { $term }. { $count } методи.
        [many] { $field }: { $term }. { $count } методів.
       *[other] { $field }: { $term }. { $count } методу.
    }
# English: 1c9e484d
term-methods = Методи

### Not found

# English: 001633ef
not-found-title = Такої сторінки немає
# English: 8ad3f5ac
not-found-text = Можливо, адреса застаріла або містить помилку. Усі методи є в бібліотеці.
# English: e94a7d7e
not-found-link = Перейти до бібліотеки
# English: e5c678f9
needs-server = Цю сторінку відкрито з диска, де її посилання й пошук не працюють: розмістіть сайт на вебсервері або зберіть його з --offline.

### Lists

# English: 1d0c1018
list-separator = { ", " }

### Tools of a comparison

# English: 2730ccbd
tools = Інструменти
# English: 79163c24
tool-rows = Рядки
# English: f3fd3b45
tool-rows-all = усі
# English: 37834fdb
tool-rows-differs = лише відмінності
# English: 4f2167fd
tool-rows-shared = лише спільне
# English: 27c92cbd
tool-marks = Позначати слова, які є лише в одному з текстів
# English: 13863194
tool-choose-rows = Вибрати рядки
# English: 6c468104
tool-fold = Згорнути: { $group }
# English: 900f945a
tool-add = Додати метод
# English: ebd8ac68
tool-add-hint = Введіть основну або іншу назву методу
# English: f7ea6390
tool-no-match = Методу з такою назвою немає.
# English: 4a35d476
tool-remove = Вилучити: { $name }
# English: c2148972
tool-earlier = На стовпець ліворуч: { $name }
# English: f82db50f
tool-later = На стовпець праворуч: { $name }
# English: 14ba22ec
tool-pin = Порівнювати інші з еталоном: { $name }
# English: 0358b2a6
tool-pinned = Еталон для порівняння: { $name }.
# English: 2218fa03
tool-removed = Прибрано: { $name }
# English: 5e6e43ee
tool-against-differs = відрізняється від еталона ({ $name })
# English: 46a5701f
tool-gone = Немає в цьому каталозі: { $ids }.
# English: bbb8bcb9
tool-many = Більшості читачів зручно порівнювати до п’яти стовпців; тут їх { $count }.
# English: 9fdc97ed
tool-one = Додайте ще один метод для порівняння.
# English: 56fe683e
tool-copy-link = Копіювати посилання
# English: 1d0cb3f1
tool-copy-table = Копіювати таблицю
# English: 9a8f814a
tool-copied = Скопійовано.
# English: 9bfdd260
tool-take-away = Завантажити або скопіювати
# English: de609e34
take-away-script = Частину цих файлів створює браузер за допомогою скриптів. Без них дані кожного методу доступні за посиланнями в останньому рядку таблиці.
# English: 903ef7d0
tool-script = Щоб скласти власну таблицю, потрібен JavaScript. Порівняння, наведені нижче, працюють і без нього.
# English: 503f8604
tool-loading-failed = Не вдалося завантажити { $id }.

### The tray

# English: 6dede0ea
tray = Порівняти ({ $count })
# English: 02dc0c86
tray-label = Методи для порівняння
# English: 3a1ba6f3
tray-add = Додати до порівняння: { $name }
# English: 826c9d5a
tray-remove = Вилучити з порівняння: { $name }
# English: 82dddff3
tray-clear = Очистити
# English: 8dc4dc72
tray-undo = Повернути

### Switching from one method to another

# English: 497773f7
switch = Що змінюється: { $from } → { $to }
# English: 0d134956
switch-becomes = { $field }: { $old } → { $new }.
# English: 44635782
switch-becomes-apart = { $field }: { $old } → { $new }, { $apart }.
# English: 9f9db937
switch-text = { $field }: інший текст.
# English: 28ccd19f
switch-adds = { $field } — додано: { $items }.
# English: 2aa59700
switch-lacks = { $field } — вилучено: { $items }.
# English: a9a68829
switch-adds-lacks = { $field } — додано: { $added }; вилучено: { $lacking }.
# English: 3d974ff0
switch-gap = { $field } — { $from }: { $old }; { $to }: { $new }.
# English: a9fc5752
switch-stays = Без змін: { $fields }.

### Nearest methods

# English: ffdf7cd2
similar-same = збіг: { $field }
# English: 89e017bf
similar-shared = { $field }: спільних — { $count }
# English: 449c965e
similar-rows = однакових рядків: { $equal } із { $known }
# English: e7b025db
similar-compare = порівняти

### Search

# English: 6ed3662f
field-name = Назва
# English: a1998827
search = Пошук
# English: 1a02cc11
search-hint = Назва, інша назва, автор або слово
# English: eba50ed7
search-close = Закрити
# English: 50e99607
search-slash = Відкривати пошук клавішею /
# English: b714fcff
search-failed = Не вдалося завантажити пошук.
# English: 9dff2324
search-none = Методів не знайдено.
# English: 454d815f
search-first = { $count ->
        [one] Показано перші { $shown } із { $count } методу
       *[other] Показано перші { $shown } із { $count } методів
    }
# English: 058aadfb
search-reason = { $field }: { $text }
# English: 6f859ab4
search-versus = проти, порівняти, порівняй, порівняння, порівняно з, у порівнянні з, різниця між, яка різниця між, різниця, відмінність між, відмінності між, чим відрізняється, чим відрізняються, відрізняється від, краще ніж
# English: 7bcf8402
search-between = і, й, та, або, чи, з, із, зі, від, між, ніж
# English: f6d3b294
search-compare = Порівняти { $one } з { $other } →
# English: 13a001e6
search-compare-more = Порівняти { $names } →
# English: 26ae778f
search-partly = Інші, що збігаються частково

### Narrowing the library down

# English: aece4d98
filters = Звузити вибір
# English: 5c2c68a5
filters-clear = Показати всі методи
# English: 72dc20e1
filters-show = Показати: { $found }
# English: 069a395f
show-more = Показати ще
# English: a07a44bd
sort = Порядок
# English: 29f8a91d
sort-relevance = спочатку найвідповідніші
# English: bbb267b8
sort-name = за абеткою
# English: 962aee00
sort-newest = спочатку новіші
# English: a3b0419e
sort-oldest = спочатку давніші
# English: 78bcb736
sort-related = спочатку з найбільшою кількістю зв’язків
# English: 35da7d77
facet-decade = Десятиліття
# English: 9b5b1d93
facet-language = Мова перекладу
# English: e833d61f
facet-untranslated = без перекладу
# English: 0dab62db
facet-rows = Заповнені рядки
# English: 5045778d
facet-rows-of = { $count } із { $total }
# English: 2de7c582
facet-other = інше

### The time line

# English: 48a1c63b
timeline = Часова шкала
# English: cce71ae9
timeline-of = Часова шкала: { $time }
# English: 4f0fc30e
timeline-description = { $count ->
        [one] { $count } метод у хронологічному порядку.
        [few] { $count } методи у хронологічному порядку.
        [many] { $count } методів у хронологічному порядку.
       *[other] { $count } методу у хронологічному порядку.
    }
# English: 96ebb37b
timeline-year = { $count ->
        [one] { $year }: { $count } метод
        [few] { $year }: { $count } методи
        [many] { $year }: { $count } методів
       *[other] { $year }: { $count } методу
    }
# English: a84b65ca
timeline-bars = Смуга позначає проміжок років.
# English: 37588109
timeline-circa = Пунктирна позначка — приблизний рік.
# English: 87a0db40
timeline-breaks = Там, де вісь перервано, пропущено роки без методів.
# English: 29f15182
timeline-grid = Кількість методів за роками: що темніше, то більше.
# English: c9aaca94
timeline-worded = Роки, подані текстом
# English: a2e0cdc4
timeline-undated = { $count ->
        [one] Для { $count } методу рік не зазначено.
        [few] Для { $count } методів рік не зазначено.
        [many] Для { $count } методів рік не зазначено.
       *[other] Для { $count } методу рік не зазначено.
    }

### The table of a term

# English: 7487df3b
term-name = Метод
# English: 5fbab0fd
term-columns = Вибрати стовпці

### The map of relations

# English: f6f090e0
map = Карта зв’язків
# English: bf222afd
map-description = Які методи пов’язані між собою — у вигляді схеми та списку.
# English: 0225c07d
map-terms = Що товща лінія, то більше зв’язків між методами двох категорій; поруч із назвою кожної категорії — кількість її методів.
# English: 419b3b47
map-relations = { $count ->
        [one] { $count } зв’язок усередині
        [few] { $count } зв’язки всередині
        [many] { $count } зв’язків усередині
       *[other] { $count } зв’язку всередині
    }
# English: f47fbc2f
map-strongest = Категорій: { $terms }. Пар категорій зі зв’язками: { $count }; показано ті, що мають найбільше зв’язків: { $shown }.
# English: f148e564
map-left-out = { $count ->
        [one] Ще { $count } метод із меншою кількістю зв’язків не показано.
        [few] Ще { $count } методи з меншою кількістю зв’язків не показано.
        [many] Ще { $count } методів із меншою кількістю зв’язків не показано.
       *[other] Ще { $count } методу з меншою кількістю зв’язків не показано.
    }
