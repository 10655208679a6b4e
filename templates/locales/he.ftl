# Words of the interface: Hebrew.
# A key that is here is in every language; a key that no template or program uses is in none.

### The site

# English: 6122d0d4
skip-to-content = דילוג לתוכן
# English: bfba0d92
site-navigation = מדורי האתר
# English: 243d6b04
nav-library = ספרייה
# English: d08b8e63
nav-compare = השוואה
# English: fe6b12d6
language = שפה
# English: e55d8b38
footer-records = הרשומות זמינות ברישיון { $license }.
# English: b2d5eb81
footer-source = מקור הרשומות: { $attribution }
# English: 445cf958
footer-made-with = האתר נוצר באמצעות Methodical.
# English: 4a73a8a6
scheme = מראה
# English: 7f22889e
scheme-system = כמו במכשיר
# English: 8dca2a19
scheme-light = בהיר
# English: cfe76290
scheme-dark = כהה
# English: e2acba8a
title-separator = { $page } · { $site }

### Rows that every catalogue has

# English: aac046e8
field-field = תחום
# English: 74581748
field-family = משפחה
# English: 60deb2cb
field-year = שנה
# English: 204329a5
field-originators = הוגי השיטה
# English: fbaf5f31
field-type = סוג
# English: 3f425a5a
field-source = מקור מכונן
# English: 282eb938
field-aliases = שמות נוספים
# English: ce7ed249
field-related = שיטות קשורות
# English: f0d38317
field-summary = תקציר
# English: 147e4bf2
field-record = רשומה

### Gaps

# English: dab8311e
gap-not-recorded = לא נרשם
# English: 3f484bfe
gap-unknown = לא ידוע
# English: afc5064e
gap-none = אין
# English: 59610b43
gap-not-applicable = לא רלוונטי

### Verdicts

# English: d94aaf10
verdict-same = זהה
# English: d9219fec
verdict-differs = שונה
# English: 3ed0a3df
verdict-partial = נרשם רק בחלק מהעמודות
# English: 9c0c8364
verdict-absent = לא נרשם באף עמודה
# English: d1332ddd
verdict-shown = לא בהשוואה
# English: fa15797b
mark-differs = ≠
# English: f996ba99
column-label = היבט ההשוואה
# English: ca0aac96
row-recorded = נרשם עבור { $count } מתוך { $total }
# English: 8449148c
row-mutual = קשורות זו לזו
# English: 4f630e02
groups-agree = עמודות המסומנות באותה אות זהות זו לזו.
# English: a41079f5
group = קבוצה { $letter }
# English: 3aeaf40e
row-differs = שונה: { $field }

# English: 94fd710b
counting-all = { $shown ->
        [0] לא מוצגת אף שורה
        [one] { $differing ->
            [0] השורה היחידה אינה שונה
           *[other] השורה היחידה שונה
        }
        [two] { $differing ->
            [0] אף אחת משתי השורות אינה שונה
            [one] שורה אחת מתוך שתיים שונה
           *[other] שתי השורות שונות
        }
       *[other] { $differing ->
            [0] אף אחת מתוך { $shown } השורות אינה שונה
            [one] שורה אחת מתוך { $shown } שונה
            [two] שתי שורות מתוך { $shown } שונות
           *[other] { $differing } שורות מתוך { $shown } שונות
        }
    }
# English: 46e72199
counting-joined = { $all }; { $partial }
# English: 875a1149
counting-partial = { $count ->
        [one] שורה אחת נרשמה רק בחלק מהעמודות
        [two] שתי שורות נרשמו רק בחלק מהעמודות
       *[other] { $count } שורות נרשמו רק בחלק מהעמודות
    }
# English: e0036b27
absent-rows = לא נרשם לאף אחת מהשיטות: { $fields }.

# English: b3050b90
years-apart = { $count ->
        [one] הפרש של שנה אחת
        [two] הפרש של שנתיים
       *[other] הפרש של { $count } שנים
    }
# English: 1142555c
numbers-apart = הפרש: { $difference }
# English: 94839b3a
numbers-apart-ratio = הפרש: { $difference } (יחס: { $ratio })
# English: cbc60d51
numbers-overlap = ייתכן שוויון: הטווחים חופפים
# English: f6ab1a68
best = הערך הטוב ביותר

### Values

# English: 5f73a9df
yes = כן
# English: b702aae8
no = לא
# English: 3a574575
partly = חלקית
# English: e70623cb
planned = מתוכננת
# English: 6fd85ea1
year-range = { $from }–{ $to }
# English: aeeae026
year-before-range = { $from }–{ $to } לפנה״ס
# English: da22789c
year-across = { $from } לפנה״ס – { $to } לספירה
# English: c72a756e
year-decade = שנות ה־{ $from }
# English: ec3411da
year-before = { $year } לפנה״ס
# English: cdc73a33
year-circa = בסביבות { $year }
# English: 22e7d198
year-circa-range = בסביבות { $range }
# English: 2cd6d2b0
year-circa-decade = בסביבות שנות ה־{ $from }
# English: 6f186023
with-note = { $text } ({ $note })
# English: b302c5c7
number-unit = { $number } { $unit }
# English: 1a8290b9
method-count = { $count ->
        [one] שיטה אחת
        [two] שתי שיטות
       *[other] { $count } שיטות
    }
# English: 749d5869
source-count = { $count ->
        [one] מקור אחד
        [two] שני מקורות
       *[other] { $count } מקורות
    }
# English: 5c2ef05c
version = גרסה { $version }
# English: 906dd4ed
updated = עודכן ב־{ $date }
# English: d57d5d1e
record-data = נתונים

### The library

# English: c5851eee
library-comparisons = השוואות
# English: 47f3956c
library-by-field = שיטות לפי: { $field }
# English: f97cc7c5
no-term = { $field }: { $gap }
# English: 32a012de
library-all = כל השיטות לפי סדר האלף־בית
# English: b0cdf66e
pages = עמודים
# English: 6df02878
page-of = { $title }, עמוד { $page } מתוך { $count }
# English: 55e98b95
library-description = { $count ->
        [one] שיטה אחת עם הוגיה, מקורותיה וקשריה.
        [two] שתי שיטות זו לצד זו: המשותף והשונה.
       *[other] { $count } שיטות זו לצד זו: המשותף והשונה.
    }

### A method's page

# English: b968e236
method-facts = פרטים עיקריים
# English: 7ec0a8b2
method-comparisons = השוואות של { $name }
# English: b8200887
method-references = מקורות נוספים
# English: 0e46508c
method-cite = כיצד לצטט דף זה
# English: b4c74ef8
method-edit = עריכת רשומה זו
# English: 27c1290f
method-description = { $name }: הוגי השיטה, שנה, מקור ושיטות קשורות.
# English: 1d14f03d
cite-text = { $name }. בתוך: { $site }.
# English: 5861891e
cite-part = { $citation } { $part }.

### A comparison's page

# English: c674a913
compare-versus = { $one } מול { $two }
# English: ab9f75cc
compare-caption = השוואה: { $names }. { $count }
# English: fc9d9e8e
compare-description = השוואה: { $names }. { $count }. ההבדלים: { $rows }.
# English: 98b81e12
compare-description-same = השוואה: { $names }. { $count }.
# English: cdf5596f
answer-both = שתיהן: { $terms }
# English: bb14d36a
answer-all = כולן: { $terms }
# English: 1875e55c
answer-rare = נדיר בקטלוג זה: { $rows }
# English: 6f1423e4
answer-people = { $name } ואח׳
# English: 662228f2
compare-scroll = טבלת ההשוואה; נגללת לצדדים
# English: 603377ce
compare-more = השוואות נוספות עם שיטות אלה
# English: c5851eee
compare-index = השוואות
# English: fe1898c2
compare-index-description = כל ההשוואות שיש להן דף משלהן.
# English: 679f1927
compare-curated = השוואות נבחרות
# English: c9865558
compare-pairs = שיטות קשורות, שתיים־שתיים
# English: 865823ea
for-example = לדוגמה: { $list }

### A term's page

# English: 3423e610
term-description = { $count ->
        [one] { $field }: { $term }. שיטה אחת.
        [two] { $field }: { $term }. שתי שיטות.
       *[other] { $field }: { $term }. { $count } שיטות.
    }
# English: 1c9e484d
term-methods = שיטות

### Not found

# English: 001633ef
not-found-title = הדף הזה אינו קיים
# English: 8ad3f5ac
not-found-text = ייתכן שהכתובת ישנה או שנפלה בה טעות. כל השיטות נמצאות בספרייה.
# English: e94a7d7e
not-found-link = אל הספרייה
# English: e5c678f9
needs-server = הדף נפתח מדיסק, ושם הקישורים והחיפוש שבו אינם פועלים: העלו את האתר לשרת אינטרנט או בנו אותו עם ‎--offline‎.

### Lists

# English: 1d0c1018
list-separator = { ", " }

### Tools of a comparison

# English: 2730ccbd
tools = כלים
# English: 79163c24
tool-rows = שורות
# English: f3fd3b45
tool-rows-all = הכול
# English: 37834fdb
tool-rows-differs = רק ההבדלים
# English: 4f2167fd
tool-rows-shared = רק המשותף
# English: 27c92cbd
tool-marks = סימון מילים המופיעות רק באחד הטקסטים
# English: 13863194
tool-choose-rows = בחירת שורות
# English: 6c468104
tool-fold = קיפול { $group }
# English: 900f945a
tool-add = הוספת שיטה
# English: ebd8ac68
tool-add-hint = הקלידו שם או שם נוסף
# English: f7ea6390
tool-no-match = אין שיטה בשם הזה.
# English: 4a35d476
tool-remove = הסרת { $name }
# English: c2148972
tool-earlier = הזזת { $name } לכיוון ההתחלה
# English: f82db50f
tool-later = הזזת { $name } לכיוון הסוף
# English: 14ba22ec
tool-pin = קביעת { $name } כבסיס להשוואה
# English: 0358b2a6
tool-pinned = בסיס ההשוואה: { $name }.
# English: 2218fa03
tool-removed = הוסר: { $name }
# English: 5e6e43ee
tool-against-differs = שונה מהערך של { $name }
# English: 46a5701f
tool-gone = לא נמצא בקטלוג זה: { $ids }.
# English: bbb8bcb9
tool-many = רוב הקוראים משווים בנוחות עד חמש עמודות; כאן יש { $count }.
# English: 9fdc97ed
tool-one = הוסיפו שיטה נוספת להשוואה.
# English: 56fe683e
tool-copy-link = העתקת הקישור
# English: 1d0cb3f1
tool-copy-table = העתקת הטבלה
# English: 9a8f814a
tool-copied = הועתק.
# English: 9bfdd260
tool-take-away = הורדה או העתקה
# English: de609e34
take-away-script = חלק מהקבצים האלה נוצרים בדפדפן באמצעות סקריפטים. בלעדיהם, השורה האחרונה בטבלה מובילה לנתונים של כל שיטה.
# English: 903ef7d0
tool-script = הרכבת טבלה משלכם דורשת JavaScript. ההשוואות שלהלן פועלות גם בלעדיו.
# English: 503f8604
tool-loading-failed = לא ניתן היה לטעון את { $id }.

### The tray

# English: 6dede0ea
tray = השוואה ({ $count })
# English: 02dc0c86
tray-label = שיטות להשוואה
# English: 3a1ba6f3
tray-add = הוספת { $name } להשוואה
# English: 826c9d5a
tray-remove = הסרת { $name } מההשוואה
# English: 82dddff3
tray-clear = ריקון
# English: 8dc4dc72
tray-undo = ביטול הפעולה

### Switching from one method to another

# English: 497773f7
switch = מה משתנה במעבר מן { $from } אל { $to }
# English: 0d134956
switch-becomes = { $field }: מן { $old } אל { $new }.
# English: 44635782
switch-becomes-apart = { $field }: מן { $old } אל { $new }, { $apart }.
# English: 9f9db937
switch-text = { $field }: טקסט אחר.
# English: 28ccd19f
switch-adds = { $field } – תוספת: { $items }.
# English: 2aa59700
switch-lacks = { $field } – גריעה: { $items }.
# English: a9a68829
switch-adds-lacks = { $field } – תוספת: { $added }; גריעה: { $lacking }.
# English: 3d974ff0
switch-gap = { $field } – { $from }: { $old }; { $to }: { $new }.
# English: a9fc5752
switch-stays = ללא שינוי: { $fields }.

### Nearest methods

# English: ffdf7cd2
similar-same = זהה: { $field }
# English: 89e017bf
similar-shared = { $count ->
        [one] { $field }: פריט משותף אחד
        [two] { $field }: שני פריטים משותפים
       *[other] { $field }: { $count } פריטים משותפים
    }
# English: 449c965e
similar-rows = שורות זהות: { $equal } מתוך { $known }
# English: e7b025db
similar-compare = השוואה

### Search

# English: 6ed3662f
field-name = שם
# English: a1998827
search = חיפוש
# English: 1a02cc11
search-hint = שם, שם נוסף, הוגה השיטה או מילה
# English: eba50ed7
search-close = סגירה
# English: 50e99607
search-slash = פתיחת החיפוש במקש /
# English: b714fcff
search-failed = לא ניתן היה לטעון את החיפוש.
# English: 9dff2324
search-none = לא נמצאה שיטה.
# English: 454d815f
search-first = { $shown } השיטות הראשונות מתוך { $count }
# English: 058aadfb
search-reason = { $field }: { $text }
# English: 6f859ab4
search-versus = נגד, לעומת, מול, השווה, השוו, השוואה, השוואת, השוואה בין, בהשוואה ל, הבדל, ההבדל בין, מה ההבדל בין, הבדלים בין, ההבדלים בין, שונה מ, טוב מ
# English: 7bcf8402
search-between = ו, או, עם, בין, לבין, מן
# English: f6d3b294
search-compare = השוואת { $one } עם { $other } ←
# English: 13a001e6
search-compare-more = השוואת { $names } ←
# English: 26ae778f
search-partly = אחרים שמתאימים בחלקם

### Narrowing the library down

# English: aece4d98
filters = סינון
# English: 5c2c68a5
filters-clear = הצגת כל השיטות
# English: 72dc20e1
filters-show = הצג: { $found }
# English: 069a395f
show-more = הצגת עוד
# English: a07a44bd
sort = מיון
# English: 29f8a91d
sort-relevance = המתאימות ביותר תחילה
# English: bbb267b8
sort-name = א–ת
# English: 962aee00
sort-newest = מהחדשה לישנה
# English: a3b0419e
sort-oldest = מהישנה לחדשה
# English: 78bcb736
sort-related = בעלות הקשרים הרבים ביותר תחילה
# English: 35da7d77
facet-decade = עשור
# English: 9b5b1d93
facet-language = שפות התרגום
# English: e833d61f
facet-untranslated = ללא תרגום
# English: 0dab62db
facet-rows = שורות שנרשמו
# English: 5045778d
facet-rows-of = { $count } מתוך { $total }
# English: 2de7c582
facet-other = אחר

### The time line

# English: 48a1c63b
timeline = ציר הזמן
# English: cce71ae9
timeline-of = ציר הזמן: { $time }
# English: 4f0fc30e
timeline-description = { $count ->
        [one] שיטה אחת לפי סדר הזמנים.
        [two] שתי שיטות לפי סדר הזמנים.
       *[other] { $count } שיטות לפי סדר הזמנים.
    }
# English: 96ebb37b
timeline-year = { $count ->
        [one] { $year }: שיטה אחת
        [two] { $year }: שתי שיטות
       *[other] { $year }: { $count } שיטות
    }
# English: a84b65ca
timeline-bars = פס מסמן טווח שנים.
# English: 37588109
timeline-circa = סימן מקווקו מציין שנה משוערת.
# English: 87a0db40
timeline-breaks = במקומות שבהם הציר קטוע הושמטו שנים ללא שיטות.
# English: 29f15182
timeline-grid = מספר השיטות בכל שנה; ככל שהגוון כהה יותר, כך הן רבות יותר.
# English: c9aaca94
timeline-worded = שנים הכתובות כטקסט
# English: a2e0cdc4
timeline-undated = { $count ->
        [one] לשיטה אחת לא נרשמה שנה.
        [two] לשתי שיטות לא נרשמה שנה.
       *[other] ל־{ $count } שיטות לא נרשמה שנה.
    }

### The table of a term

# English: 7487df3b
term-name = שיטה
# English: 5fbab0fd
term-columns = בחירת עמודות

### The map of relations

# English: f6f090e0
map = מפת הקשרים
# English: bf222afd
map-description = אילו שיטות קשורות זו לזו, בתרשים וברשימה.
# English: 0225c07d
map-terms = ככל שהקו עבה יותר, כך רבים יותר הקשרים בין השיטות של שתי קטגוריות; לצד כל שם מופיע מספר השיטות שלו.
# English: 419b3b47
map-relations = { $count ->
        [one] קשר פנימי אחד
        [two] שני קשרים פנימיים
       *[other] { $count } קשרים פנימיים
    }
# English: f47fbc2f
map-strongest = קטגוריות: { $terms }. זוגות קטגוריות עם קשרים: { $count }; מוצגים בעלי הקשרים הרבים ביותר: { $shown }.
# English: f148e564
map-left-out = { $count ->
        [one] שיטה אחת נוספת שקשריה מעטים יותר אינה מוצגת.
        [two] שתי שיטות נוספות שקשריהן מעטים יותר אינן מוצגות.
       *[other] { $count } שיטות נוספות שקשריהן מעטים יותר אינן מוצגות.
    }
