# Words of the interface: Hebrew.
# A key that is here is in every language; a key that no template or program uses is in none.

### The site

skip-to-content = דילוג לתוכן
site-navigation = מדורי האתר
nav-library = ספרייה
nav-compare = השוואה
language = שפה
footer-records = הרשומות זמינות ברישיון { $license }.
footer-source = מקור הרשומות: { $attribution }
footer-made-with = האתר נוצר באמצעות Methodical.
title-separator = { $page } · { $site }

### Rows that every catalogue has

field-field = תחום
field-family = משפחה
field-year = שנה
field-originators = הוגה השיטה
field-type = סוג
field-source = מקור מכונן
field-aliases = שמות נוספים
field-related = שיטות קשורות
field-summary = תקציר
field-record = רשומה

### Gaps

gap-not-recorded = לא נרשם
gap-unknown = לא ידוע
gap-none = אין
gap-not-applicable = לא רלוונטי

### Verdicts

verdict-same = זהה
verdict-differs = שונה
verdict-partial = נרשם רק בחלק מהעמודות
verdict-absent = לא נרשם באף עמודה
mark-differs = ≠
column-label = היבט ההשוואה
row-recorded = רשום עבור { $count } מתוך { $total }
row-mutual = קשורות זו לזו
groups-agree = עמודות המסומנות באותה אות זהות זו לזו.
group = קבוצה { $letter }

counting-all = { $shown ->
        [0] לא מוצגת אף שורה
        [one] { $differing ->
            [0] השורה היחידה זהה או נרשמה רק בחלק מהעמודות
           *[other] השורה היחידה שונה
        }
       *[other] { $differing ->
            [0] אף אחת מתוך { $shown } השורות אינה שונה
            [one] שורה אחת מתוך { $shown } שונה
            [two] שתי שורות מתוך { $shown } שונות
           *[other] { $differing } שורות מתוך { $shown } שונות
        }
    }
counting-joined = { $all }; { $partial }
counting-partial = { $count ->
        [one] שורה אחת נרשמה רק בחלק מהעמודות
        [two] שתי שורות נרשמו רק בחלק מהעמודות
       *[other] { $count } שורות נרשמו רק בחלק מהעמודות
    }
absent-rows = לא נרשם לאף אחת מהן:

years-apart = { $count ->
        [one] הפרש של שנה אחת
        [two] הפרש של שנתיים
       *[other] הפרש של { $count } שנים
    }
numbers-apart = הפרש: { $difference }
numbers-apart-ratio = הפרש: { $difference } (יחס: { $ratio })

### Values

yes = כן
no = לא
year-range = { $from }–{ $to }
year-decade = שנות ה־{ $from }
year-before = { $year } לפנה״ס
year-circa = בסביבות { $year }
number-unit = { $number } { $unit }
method-count = { $count ->
        [one] שיטה אחת
        [two] שתי שיטות
       *[other] { $count } שיטות
    }
source-count = { $count ->
        [one] מקור אחד
        [two] שני מקורות
       *[other] { $count } מקורות
    }
version = גרסה { $version }
updated = עודכן ב־{ $date }
record-data = נתונים

### The library

library-comparisons = השוואות
library-by-field = שיטות לפי { $field }
library-methods = שיטות
no-term = { $field }: לא נרשם
library-all = כל השיטות לפי סדר האלף־בית
pages = עמודים
page-of = { $title }, עמוד { $page } מתוך { $count }
library-description = { $count ->
        [one] שיטה אחת עם הוגיה, מקורותיה וקשריה.
        [two] שתי שיטות זו לצד זו: המשותף והשונה.
       *[other] { $count } שיטות זו לצד זו: המשותף והשונה.
    }

### A method's page

method-facts = פרטים עיקריים
method-referenced-by = שיטות המפנות לשיטה זו
method-comparisons = השוואות של { $name }
method-compare-with = עם { $name }
method-references = מקורות נוספים
method-cite = כיצד לצטט דף זה
method-edit = עריכת רשומה זו
method-description = { $name }: הוגי השיטה, שנה, מקור ושיטות קשורות.
cite-text = { $name }. בתוך: { $site }.

### A comparison's page

compare-versus = מול
compare-caption = השוואה: { $names }. { $count }
compare-description = השוואה: { $names }. { $count }. ההבדלים: { $rows }.
compare-description-same = השוואה: { $names }. { $count }.
compare-scroll = טבלת ההשוואה; נגללת לצדדים
compare-more = השוואות נוספות עם שיטות אלה
compare-index = השוואות
compare-index-description = כל ההשוואות שיש להן דף משלהן.
compare-curated = השוואות נבחרות
compare-pairs = שיטות קשורות, שתיים־שתיים

### A term's page

term-description = { $count ->
        [one] { $field }: { $term }. שיטה אחת.
        [two] { $field }: { $term }. שתי שיטות.
       *[other] { $field }: { $term }. { $count } שיטות.
    }
term-methods = שיטות

### Not found

not-found-title = הדף הזה אינו קיים
not-found-text = ייתכן שהכתובת ישנה או שנפלה בה טעות. כל השיטות נמצאות בספרייה.
not-found-link = אל הספרייה
needs-server = הדף נפתח מדיסק, ושם הקישורים והחיפוש שבו אינם פועלים: העלו את האתר לשרת אינטרנט או בנו אותו עם ‎--offline‎.

### Lists

list-separator = { ", " }

### Tools of a comparison

tools = כלים
tool-rows = שורות
tool-rows-all = הכול
tool-rows-differs = רק ההבדלים
tool-rows-shared = רק המשותף
tool-marks = סימון מילים המופיעות רק באחד הטקסטים
tool-choose-rows = בחירת שורות
tool-fold = קיפול { $group }
tool-add = הוספת שיטה
tool-add-hint = הקלידו שם או שם נוסף
tool-no-match = אין שיטה בשם הזה.
tool-remove = הסרת { $name }
tool-earlier = הזזת { $name } עמודה אחת קודם
tool-later = הזזת { $name } עמודה אחת הלאה
tool-pin = השוואת האחרות אל { $name }
tool-pinned = האחרות מושוות אל { $name }.
tool-against-differs = שונה מהערך של { $name }
tool-gone = לא נמצא בקטלוג זה: { $ids }.
tool-many = רוב הקוראים משווים בנוחות עד חמש עמודות; כאן יש { $count }.
tool-one = הוסיפו שיטה נוספת להשוואה.
tool-copy-link = העתקת הקישור
tool-copy-table = העתקת הטבלה
tool-copied = הועתק.
tool-take-away = הורדה
take-away-script = חלק מהקבצים האלה נוצרים בדפדפן באמצעות סקריפטים. בלעדיהם, השורה האחרונה בטבלה מובילה לנתונים של כל שיטה.
tool-script = הרכבת טבלה משלכם דורשת JavaScript. ההשוואות שלהלן פועלות גם בלעדיו.
tool-loading-failed = לא ניתן היה לטעון את { $id }.

### The tray

tray = השוואה ({ $count })
tray-label = שיטות להשוואה
tray-add = הוספת { $name } להשוואה
tray-remove = הסרת { $name } מההשוואה
tray-clear = ריקון

### Switching from one method to another

switch = מה משתנה במעבר מן { $from } אל { $to }
switch-becomes = { $field }: במקום { $old } – { $new }.
switch-becomes-apart = { $field }: במקום { $old } – { $new }, { $apart }.
switch-text = { $field }: טקסט אחר.
switch-adds = { $field } – נוסף: { $items }.
switch-lacks = { $field } – נגרע: { $items }.
switch-adds-lacks = { $field } – נוסף: { $added }; נגרע: { $lacking }.
switch-unknown = { $field }: { $old }; אצל { $to }: { $gap }.
switch-known = { $field }: { $new }; אצל { $from }: { $gap }.
switch-stays = ללא שינוי: { $fields }.

### Nearest methods

similar = השיטות הדומות ביותר
similar-same = זהה: { $field }
similar-shared = { $field }: { $count } במשותף
similar-rows = שורות זהות: { $equal } מתוך { $known }
similar-compare = השוואה

### Search

field-name = שם
search = חיפוש
search-hint = שם, שם נוסף, הוגה השיטה או מילה
search-close = סגירה
search-slash = פתיחת החיפוש במקש /
search-failed = לא ניתן היה לטעון את החיפוש.
search-none = לא נמצאה שיטה.
search-first = { $shown } הראשונות מתוך { $count }
search-reason = { $field }: { $text }

### Narrowing the library down

filters = צמצום
filters-clear = הצגת כל השיטות
show-more = הצגת עוד
sort = סדר
sort-relevance = המתאימות ביותר תחילה
sort-name = א–ת
sort-newest = החדשות תחילה
sort-oldest = הישנות תחילה
sort-related = בעלות הקשרים הרבים ביותר תחילה
facet-decade = עשור
facet-language = תורגם לשפה
facet-rows = שורות רשומות
facet-rows-of = { $count } מתוך { $total }
facet-without = לא נרשם

### The time line

timeline = ציר הזמן
timeline-of = ציר הזמן: { $time }
timeline-description = { $count ->
        [one] שיטה אחת לפי סדר הזמנים.
        [two] שתי שיטות לפי סדר הזמנים.
       *[other] { $count } שיטות לפי סדר הזמנים.
    }
timeline-year = { $count ->
        [one] { $year }: שיטה אחת
        [two] { $year }: שתי שיטות
       *[other] { $year }: { $count } שיטות
    }
timeline-bars = פס מסמן טווח שנים.
timeline-circa = סימן מקווקו מציין שנה משוערת.
timeline-breaks = במקומות שבהם הציר קטוע הושמטו שנים ללא שיטות.
timeline-grid = מספר השיטות בכל שנה; ככל שהגוון כהה יותר, כך הן רבות יותר.
timeline-worded = שנים המתוארות במילים
timeline-undated = { $count ->
        [one] לשיטה אחת לא נרשמה שנה.
        [two] לשתי שיטות לא נרשמה שנה.
       *[other] ל־{ $count } שיטות לא נרשמה שנה.
    }

### The table of a term

term-name = שיטה
term-columns = בחירת עמודות
term-compare = השוואת השיטות שנבחרו
term-compare-one = בחרו שתי שיטות או יותר.
term-select = בחירת { $name }

### The map of relations

map = מפת הקשרים
map-description = אילו שיטות קשורות זו לזו, בתרשים וברשימה.
map-terms = ככל שהקו עבה יותר, כך רבים יותר הקשרים בין השיטות של שתי קטגוריות; לצד כל שם מופיע מספר השיטות שלו.
map-relations = { $count ->
        [one] קשר פנימי אחד
        [two] שני קשרים פנימיים
       *[other] { $count } קשרים פנימיים
    }
map-strongest = קטגוריות: { $terms }. זוגות שיש ביניהם קשרים: { $count }; מוצגים בעלי הקשרים הרבים ביותר: { $shown }.
map-left-out = { $count ->
        [one] זוג אחד נוסף עם פחות קשרים אינו מוצג.
        [two] שני זוגות נוספים עם פחות קשרים אינם מוצגים.
       *[other] { $count } זוגות נוספים עם פחות קשרים אינם מוצגים.
    }
