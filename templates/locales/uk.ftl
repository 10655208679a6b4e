# Words of the interface: Ukrainian.
# A key that is here is in every language; a key that no template or program uses is in none.

### The site

skip-to-content = Перейти до вмісту
site-navigation = Розділи сайту
nav-library = Бібліотека
nav-compare = Порівняння
language = Мова
footer-records = Записи доступні на умовах ліцензії { $license }.
footer-source = Джерело записів: { $attribution }
footer-made-with = Створено за допомогою Methodical.
title-separator = { $page } · { $site }

### Rows that every catalogue has

field-field = Галузь
field-family = Родина
field-year = Рік появи
field-originators = Автор методу
field-type = Тип
field-source = Основоположне джерело
field-aliases = Інші назви
field-related = Пов'язані
field-summary = Підсумок
field-record = Запис

### Gaps

gap-not-recorded = не зазначено
gap-unknown = невідомо
gap-none = немає
gap-not-applicable = не застосовується

### Verdicts

verdict-same = збігається
verdict-differs = різниться
verdict-partial = зазначено не всюди
verdict-absent = ніде не зазначено
mark-differs = ≠
column-label = Ознака порівняння
row-recorded = указано для { $count } з { $total }
row-mutual = пов'язані між собою
groups-agree = Стовпці з однаковою літерою збігаються.
group = група { $letter }

counting-all = { $shown ->
        [0] Не показано жодного рядка
        [1] { $differing ->
            [0] Єдиний рядок збігається або зазначений не всюди
           *[other] Єдиний рядок різниться
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
counting-joined = { $all }; { $partial }
counting-partial = { $count ->
        [one] у { $count } рядку дані зазначено не всюди
        [few] у { $count } рядках дані зазначено не всюди
        [many] у { $count } рядках дані зазначено не всюди
       *[other] у { $count } рядка дані зазначено не всюди
    }
absent-rows = Не зазначено для жодного з них:

years-apart = { $count ->
        [one] різниця: { $count } рік
        [few] різниця: { $count } роки
        [many] різниця: { $count } років
       *[other] різниця: { $count } року
    }
numbers-apart = різниця: { $difference }
numbers-apart-ratio = різниця: { $difference } (відношення { $ratio })

### Values

yes = так
no = ні
year-range = { $from }–{ $to }
year-decade = { $from }–{ $to } рр.
year-before = { $year } до н. е.
year-circa = бл. { $year }
number-unit = { $number } { $unit }
method-count = { $count ->
        [one] { $count } метод
        [few] { $count } методи
        [many] { $count } методів
       *[other] { $count } методу
    }
source-count = { $count ->
        [one] { $count } джерело
        [few] { $count } джерела
        [many] { $count } джерел
       *[other] { $count } джерела
    }
version = версія { $version }
updated = оновлено { $date }
record-data = дані

### The library

library-comparisons = Порівняння
library-by-field = Методи за ознакою «{ $field }»
library-methods = Методи
no-term = { $field }: не зазначено
library-all = Усі методи за абеткою
pages = Сторінки
page-of = { $title }, сторінка { $page } з { $count }
library-description = { $count ->
        [1] { $count } метод із його авторами, джерелами та зв'язками.
        [one] { $count } метод поруч: що в них спільного й чим вони різняться.
        [few] { $count } методи поруч: що в них спільного й чим вони різняться.
        [many] { $count } методів поруч: що в них спільного й чим вони різняться.
       *[other] { $count } методу поруч: що в них спільного й чим вони різняться.
    }

### A method's page

method-facts = Відомості
method-referenced-by = На цей метод посилаються
method-comparisons = { $name }: порівняння
method-compare-with = vs { $name }
method-references = Додаткові джерела
method-cite = Як цитувати цю сторінку
method-edit = Редагувати цей запис
method-description = { $name }: автори, рік появи, джерело та пов'язані методи.
cite-text = { $name }. У: { $site }.

### A comparison's page

compare-versus = vs
compare-caption = Порівняння: { $names }. { $count }
compare-description = Порівняння: { $names }. { $count }. Різняться: { $rows }.
compare-description-same = Порівняння: { $names }. { $count }.
compare-scroll = Таблиця порівняння; прокручується вбік
compare-more = Інші порівняння із цими методами
compare-index = Порівняння
compare-index-description = Усі порівняння, що мають власну сторінку.
compare-curated = Вибрані порівняння
compare-pairs = Пов'язані методи попарно

### A term's page

term-description = { $count ->
        [one] { $field }: { $term }. { $count } метод.
        [few] { $field }: { $term }. { $count } методи.
        [many] { $field }: { $term }. { $count } методів.
       *[other] { $field }: { $term }. { $count } методу.
    }
term-methods = Методи

### Not found

not-found-title = Такої сторінки немає
not-found-text = Можливо, адреса застаріла або містить помилку. Усі методи є в бібліотеці.
not-found-link = Перейти до бібліотеки
needs-server = Цю сторінку відкрито з диска, де її посилання й пошук не працюють: розмістіть сайт на вебсервері або зберіть його з --offline.

### Lists

list-separator = { ", " }

### Tools of a comparison

tools = Інструменти
tool-rows = Рядки
tool-rows-all = усі
tool-rows-differs = лише відмінності
tool-rows-shared = лише спільне
tool-marks = Позначати слова, які є лише в одному
tool-choose-rows = Вибрати рядки
tool-fold = Згорнути: { $group }
tool-add = Додати метод
tool-add-hint = Введіть назву методу або іншу його назву
tool-no-match = Методу з такою назвою немає.
tool-remove = Вилучити: { $name }
tool-earlier = На стовпець раніше: { $name }
tool-later = На стовпець далі: { $name }
tool-pin = Порівнювати інші з еталоном: { $name }
tool-pinned = Еталон для порівняння: { $name }.
tool-against-differs = відрізняється від еталона ({ $name })
tool-gone = Немає в цьому каталозі: { $ids }.
tool-many = Більшості читачів зручно порівнювати до п'яти стовпців; тут їх { $count }.
tool-one = Додайте ще один метод для порівняння.
tool-copy-link = Копіювати посилання
tool-copy-table = Копіювати таблицю
tool-copied = Скопійовано.
tool-take-away = Завантажити
take-away-script = Частину цих файлів створює браузер за допомогою скриптів. Без них дані кожного методу доступні за посиланнями в останньому рядку таблиці.
tool-script = Щоб скласти власну таблицю, потрібен JavaScript. Порівняння, наведені нижче, працюють і без нього.
tool-loading-failed = Не вдалося завантажити { $id }.

### The tray

tray = Порівняти ({ $count })
tray-label = Методи для порівняння
tray-add = Додати до порівняння: { $name }
tray-remove = Вилучити з порівняння: { $name }
tray-clear = Очистити

### Switching from one method to another

switch = Що змінюється: { $from } → { $to }
switch-becomes = { $field }: { $old } → { $new }.
switch-becomes-apart = { $field }: { $old } → { $new }, { $apart }.
switch-text = { $field }: інший текст.
switch-adds = { $field } — додається: { $items }.
switch-lacks = { $field } — вилучається: { $items }.
switch-adds-lacks = { $field } — додається: { $added }; вилучається: { $lacking }.
switch-unknown = { $field }: { $old }; { $to } — { $gap }.
switch-known = { $field }: { $new }; { $from } — { $gap }.
switch-stays = Без змін: { $fields }.

### Nearest methods

similar = Найподібніші методи
similar-same = збігається: { $field }
similar-shared = { $field }: спільних — { $count }
similar-rows = однакових рядків: { $equal } із { $known }
similar-compare = порівняти

### Search

field-name = Назва
search = Пошук
search-hint = Назва, інша назва, автор або слово
search-close = Закрити
search-slash = Відкривати пошук клавішею /
search-failed = Не вдалося завантажити пошук.
search-none = Методів не знайдено.
search-first = Показано перші { $shown } із { $count }
search-reason = { $field }: { $text }

### Narrowing the library down

filters = Звузити вибір
filters-clear = Показати всі методи
show-more = Показати ще
sort = Порядок
sort-relevance = спочатку найвідповідніші
sort-name = за абеткою
sort-newest = спочатку новіші
sort-oldest = спочатку давніші
sort-related = спочатку з найбільшою кількістю зв'язків
facet-decade = Десятиліття
facet-language = Перекладено мовою
facet-rows = Заповнені рядки
facet-rows-of = { $count } із { $total }
facet-without = не зазначено

### The time line

timeline = Часова шкала
timeline-of = Часова шкала: { $time }
timeline-description = { $count ->
        [one] { $count } метод у хронологічному порядку.
        [few] { $count } методи у хронологічному порядку.
        [many] { $count } методів у хронологічному порядку.
       *[other] { $count } методу у хронологічному порядку.
    }
timeline-year = { $count ->
        [one] { $year }: { $count } метод
        [few] { $year }: { $count } методи
        [many] { $year }: { $count } методів
       *[other] { $year }: { $count } методу
    }
timeline-bars = Смуга позначає проміжок років.
timeline-circa = Пунктирна позначка — приблизний рік.
timeline-breaks = Там, де вісь перервано, пропущено роки без методів.
timeline-grid = Кількість методів за роками: що темніше, то більше.
timeline-worded = Роки, подані словами
timeline-undated = { $count ->
        [one] Для { $count } методу рік не зазначено.
        [few] Для { $count } методів рік не зазначено.
        [many] Для { $count } методів рік не зазначено.
       *[other] Для { $count } методу рік не зазначено.
    }

### The table of a term

term-name = Метод
term-columns = Вибрати стовпці
term-compare = Порівняти вибрані
term-compare-one = Виберіть щонайменше два методи.
term-select = Вибрати: { $name }

### The map of relations

map = Карта зв'язків
map-description = Які методи пов'язані між собою — у вигляді схеми та списку.
map-terms = Що товща лінія, то більше зв'язків між методами двох категорій; поруч із кожною назвою — кількість її методів.
map-relations = { $count ->
        [one] { $count } зв'язок усередині
        [few] { $count } зв'язки всередині
        [many] { $count } зв'язків усередині
       *[other] { $count } зв'язку всередині
    }
map-strongest = Категорій: { $terms }. Пар, між якими є зв'язки: { $count }; показано ті, що мають найбільше зв'язків: { $shown }.
map-left-out = { $count ->
        [one] Ще { $count } пару з меншою кількістю зв'язків не показано.
        [few] Ще { $count } пари з меншою кількістю зв'язків не показано.
        [many] Ще { $count } пар із меншою кількістю зв'язків не показано.
       *[other] Ще { $count } пари з меншою кількістю зв'язків не показано.
    }
