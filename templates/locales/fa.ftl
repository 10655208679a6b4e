# Words of the interface: Persian.
# A key that is here is in every language; a key that no template or program uses is in none.

### The site

# English: 6122d0d4
skip-to-content = پرش به محتوا
# English: bfba0d92
site-navigation = بخش‌های وبگاه
# English: 243d6b04
nav-library = کتابخانه
# English: d08b8e63
nav-compare = مقایسه
# English: fe6b12d6
language = زبان
# English: e55d8b38
footer-records = رکوردها با پروانهٔ { $license } در دسترس‌اند.
# English: b2d5eb81
footer-source = منبع رکوردها: { $attribution }
# English: 445cf958
footer-made-with = ساخته‌شده با Methodical.
# English: 4a73a8a6
scheme = ظاهر
# English: 7f22889e
scheme-system = مانند دستگاه
# English: 8dca2a19
scheme-light = روشن
# English: cfe76290
scheme-dark = تیره
# English: e2acba8a
title-separator = { $page } · { $site }

### Rows that every catalogue has

# English: aac046e8
field-field = حوزه
# English: 74581748
field-family = خانواده
# English: 60deb2cb
field-year = سال
# English: 204329a5
field-originators = مبدعان
# English: fbaf5f31
field-type = نوع
# English: 3f425a5a
field-source = منبع بنیادین
# English: 282eb938
field-aliases = نام‌های دیگر
# English: ce7ed249
field-related = روش‌های مرتبط
# English: f0d38317
field-summary = چکیده
# English: 147e4bf2
field-record = رکورد

### Gaps

# English: dab8311e
gap-not-recorded = ثبت‌نشده
# English: 3f484bfe
gap-unknown = نامعلوم
# English: afc5064e
gap-none = ندارد
# English: 59610b43
gap-not-applicable = موضوعیت ندارد

### Verdicts

# English: d94aaf10
verdict-same = یکسان
# English: d9219fec
verdict-differs = متفاوت
# English: 3ed0a3df
verdict-partial = ثبت‌شده تنها در برخی ستون‌ها
# English: 9c0c8364
verdict-absent = در هیچ ستونی ثبت نشده
# English: d1332ddd
verdict-shown = مقایسه نمی‌شود
# English: fa15797b
mark-differs = ≠
# English: f996ba99
column-label = وجه مقایسه
# English: ca0aac96
row-recorded = ثبت‌شده برای { $count } از { $total }
# English: 8449148c
row-mutual = مرتبط با یکدیگر
# English: 4f630e02
groups-agree = ستون‌هایی که حرف مشترک دارند یکسان‌اند.
# English: a41079f5
group = گروه { $letter }
# English: 3aeaf40e
row-differs = متفاوت: { $field }

# English: 94fd710b
counting-all = { $shown ->
        [0] هیچ ردیفی نمایش داده نمی‌شود
        [1] { $differing ->
            [0] تنها ردیف موجود تفاوتی ندارد
           *[other] تنها ردیف موجود متفاوت است
        }
       *[other] { $differing ->
            [0] هیچ‌یک از { $shown } ردیف متفاوت نیست
           *[other] از { $shown } ردیف، { $differing } ردیف متفاوت است
        }
    }
# English: 46e72199
counting-joined = { $all }؛ { $partial }
# English: 875a1149
counting-partial = { $count ->
        [one] { $count } ردیف فقط در برخی ستون‌ها ثبت شده است
       *[other] { $count } ردیف فقط در برخی ستون‌ها ثبت شده است
    }
# English: e0036b27
absent-rows = برای هیچ‌یک از روش‌ها ثبت نشده است: { $fields }.

# English: b3050b90
years-apart = { $count ->
        [one] { $count } سال فاصله
       *[other] { $count } سال فاصله
    }
# English: 1142555c
numbers-apart = اختلاف: { $difference }
# English: 94839b3a
numbers-apart-ratio = اختلاف: { $difference } (نسبت: { $ratio })
# English: cbc60d51
numbers-overlap = شاید برابر باشند: بازه‌ها هم‌پوشانی دارند
# English: f6ab1a68
best = بهترین

### Values

# English: 5f73a9df
yes = بله
# English: b702aae8
no = خیر
# English: 3a574575
partly = تا حدی
# English: e70623cb
planned = برنامه‌ریزی‌شده
# English: 6fd85ea1
year-range = { $from }–{ $to }
# English: aeeae026
year-before-range = { $from }–{ $to } پ.م
# English: da22789c
year-across = { $from } پ.م – { $to } م
# English: c72a756e
year-decade = دههٔ { $from }
# English: ec3411da
year-before = { $year } پ.م
# English: cdc73a33
year-circa = حدود { $year }
# English: 22e7d198
year-circa-range = حدود { $range }
# English: 2cd6d2b0
year-circa-decade = حدود دههٔ { $from }
# English: 6f186023
with-note = { $text } ({ $note })
# English: b302c5c7
number-unit = { $number } { $unit }
# English: 1a8290b9
method-count = { $count ->
        [one] { $count } روش
       *[other] { $count } روش
    }
# English: 749d5869
source-count = { $count ->
        [one] { $count } منبع
       *[other] { $count } منبع
    }
# English: 5c2ef05c
version = نسخهٔ { $version }
# English: 906dd4ed
updated = به‌روزرسانی: { $date }
# English: d57d5d1e
record-data = داده‌ها

### The library

# English: c5851eee
library-comparisons = مقایسه‌ها
# English: 47f3956c
library-by-field = دسته‌بندی روش‌ها: { $field }
# English: f97cc7c5
no-term = { $field }: { $gap }
# English: 32a012de
library-all = همهٔ روش‌ها به ترتیب الفبا
# English: b0cdf66e
pages = صفحه‌ها
# English: 6df02878
page-of = { $title }، صفحهٔ { $page } از { $count }
# English: 55e98b95
library-description = { $count ->
        [1] { $count } روش با مبدعان، منابع و پیوندهایش.
       *[other] { $count } روش در کنار هم: اشتراک‌ها و تفاوت‌ها.
    }

### A method's page

# English: b968e236
method-facts = اطلاعات اصلی
# English: 7ec0a8b2
method-comparisons = مقایسه‌های { $name }
# English: b8200887
method-references = منابع بیشتر
# English: 0e46508c
method-cite = شیوهٔ ارجاع به این صفحه
# English: b4c74ef8
method-edit = ویرایش این رکورد
# English: 27c1290f
method-description = { $name }: مبدعان، سال، منبع و روش‌های مرتبط.
# English: 1d14f03d
cite-text = { $name }. در: { $site }.
# English: 5861891e
cite-part = { $citation } { $part }.

### A comparison's page

# English: c674a913
compare-versus = { $one } در برابر { $two }
# English: ab9f75cc
compare-caption = مقایسه: { $names }. { $count }
# English: fc9d9e8e
compare-description = مقایسه: { $names }. { $count }. تفاوت‌ها: { $rows }.
# English: 98b81e12
compare-description-same = مقایسه: { $names }. { $count }.
# English: cdf5596f
answer-both = هر دو: { $terms }
# English: bb14d36a
answer-all = همه: { $terms }
# English: 1875e55c
answer-rare = کم‌نظیر در این فهرست: { $rows }
# English: 6f1423e4
answer-people = { $name } و همکاران
# English: 662228f2
compare-scroll = جدول مقایسه؛ افقی پیمایش می‌شود
# English: 603377ce
compare-more = مقایسه‌های دیگر با این روش‌ها
# English: c5851eee
compare-index = مقایسه‌ها
# English: fe1898c2
compare-index-description = همهٔ مقایسه‌هایی که صفحهٔ جداگانه دارند.
# English: 679f1927
compare-curated = مقایسه‌های برگزیده
# English: c9865558
compare-pairs = روش‌های مرتبط، دو به دو
# English: 865823ea
for-example = برای نمونه: { $list }

### A term's page

# English: 3423e610
term-description = { $count ->
        [one] { $field }: { $term }. { $count } روش.
       *[other] { $field }: { $term }. { $count } روش.
    }
# English: 1c9e484d
term-methods = روش‌ها

### Not found

# English: 001633ef
not-found-title = چنین صفحه‌ای وجود ندارد
# English: 8ad3f5ac
not-found-text = شاید نشانی قدیمی یا نادرست باشد. همهٔ روش‌ها در کتابخانه هستند.
# English: e94a7d7e
not-found-link = رفتن به کتابخانه
# English: e5c678f9
needs-server = این صفحه از روی دیسک باز شده است و پیوندها و جست‌وجویش آنجا کار نمی‌کنند: وبگاه را روی یک وب‌سرور بگذارید یا آن را با ‎--offline‎ بسازید.

### Lists

# English: 1d0c1018
list-separator = { "، " }

### Tools of a comparison

# English: 2730ccbd
tools = ابزارها
# English: 79163c24
tool-rows = ردیف‌ها
# English: f3fd3b45
tool-rows-all = همه
# English: 37834fdb
tool-rows-differs = تنها تفاوت‌ها
# English: 4f2167fd
tool-rows-shared = تنها اشتراک‌ها
# English: 27c92cbd
tool-marks = مشخص کردن واژه‌هایی که تنها در یکی از متن‌ها آمده‌اند
# English: 13863194
tool-choose-rows = انتخاب ردیف‌ها
# English: 6c468104
tool-fold = جمع کردن { $group }
# English: 900f945a
tool-add = افزودن روش
# English: ebd8ac68
tool-add-hint = نام یا نام دیگر روش را بنویسید
# English: f7ea6390
tool-no-match = روشی با این نام وجود ندارد.
# English: 4a35d476
tool-remove = برداشتن { $name }
# English: c2148972
tool-earlier = بردن { $name } به سوی آغاز
# English: f82db50f
tool-later = بردن { $name } به سوی پایان
# English: 14ba22ec
tool-pin = مبنا قرار دادن { $name } برای مقایسه
# English: 0358b2a6
tool-pinned = مبنای مقایسه: { $name }.
# English: 2218fa03
tool-removed = برداشته شد: { $name }
# English: 5e6e43ee
tool-against-differs = متفاوت با { $name }
# English: 46a5701f
tool-gone = در این فهرست نیست: { $ids }.
# English: bbb8bcb9
tool-many = بیشتر خوانندگان تا پنج ستون را به‌آسانی مقایسه می‌کنند؛ اینجا { $count } ستون هست.
# English: 9fdc97ed
tool-one = برای مقایسه روش دیگری بیفزایید.
# English: 56fe683e
tool-copy-link = رونوشت پیوند
# English: 1d0cb3f1
tool-copy-table = رونوشت جدول
# English: 9a8f814a
tool-copied = رونوشت شد.
# English: 9bfdd260
tool-take-away = دریافت یا رونوشت
# English: de609e34
take-away-script = برخی از این پرونده‌ها با اسکریپت در مرورگر ساخته می‌شوند. بدون اسکریپت، ردیف آخر جدول به داده‌های هر روش می‌رسد.
# English: 903ef7d0
tool-script = ساختن جدول دلخواه به JavaScript نیاز دارد. مقایسه‌های پایین بدون آن هم کار می‌کنند.
# English: 503f8604
tool-loading-failed = بارگیری { $id } ممکن نشد.

### The tray

# English: 6dede0ea
tray = مقایسه ({ $count })
# English: 02dc0c86
tray-label = روش‌ها برای مقایسه
# English: 3a1ba6f3
tray-add = افزودن { $name } به مقایسه
# English: 826c9d5a
tray-remove = برداشتن { $name } از مقایسه
# English: 82dddff3
tray-clear = خالی کردن
# English: 8dc4dc72
tray-undo = واگرد

### Switching from one method to another

# English: 497773f7
switch = با رفتن از { $from } به { $to } چه چیزی تغییر می‌کند
# English: 0d134956
switch-becomes = { $field }: از { $old } به { $new }.
# English: 44635782
switch-becomes-apart = { $field }: از { $old } به { $new }، { $apart }.
# English: 9f9db937
switch-text = { $field }: متنی دیگر.
# English: 28ccd19f
switch-adds = { $field } – افزوده: { $items }.
# English: 2aa59700
switch-lacks = { $field } – حذف‌شده: { $items }.
# English: a9a68829
switch-adds-lacks = { $field } – افزوده: { $added }؛ حذف‌شده: { $lacking }.
# English: 3d974ff0
switch-gap = { $field } – { $from }: { $old }؛ { $to }: { $new }.
# English: a9fc5752
switch-stays = بدون تغییر: { $fields }.

### Nearest methods

# English: ffdf7cd2
similar-same = یکسان: { $field }
# English: 89e017bf
similar-shared = { $field }: { $count } مورد مشترک
# English: 449c965e
similar-rows = { $equal } ردیف از { $known } ردیف یکسان است
# English: e7b025db
similar-compare = مقایسه

### Search

# English: 6ed3662f
field-name = نام
# English: a1998827
search = جست‌وجو
# English: 1a02cc11
search-hint = نام، نام دیگر، مبدع یا واژه
# English: eba50ed7
search-close = بستن
# English: 50e99607
search-slash = باز کردن جست‌وجو با کلید /
# English: b714fcff
search-failed = بارگیری جست‌وجو ممکن نشد.
# English: 9dff2324
search-none = روشی یافت نشد.
# English: 454d815f
search-first = { $shown } روش نخست از { $count } روش
# English: 058aadfb
search-reason = { $field }: { $text }
# English: 6f859ab4
search-versus = در برابر, در مقابل, مقایسه, مقایسه کن, مقایسه کنید, مقایسهٔ, مقایسه بین, در مقایسه با, تفاوت, تفاوت بین, تفاوت میان, تفاوت‌های بین, فرق, فرق بین, فرق میان, بهتر از
# English: 7bcf8402
search-between = و, یا, با, بین, میان, از
# English: f6d3b294
search-compare = مقایسهٔ { $one } با { $other } ←
# English: 13a001e6
search-compare-more = مقایسهٔ { $names } ←
# English: 26ae778f
search-partly = موارد دیگری که تا اندازه‌ای مطابقت دارند

### Narrowing the library down

# English: aece4d98
filters = محدود کردن
# English: 5c2c68a5
filters-clear = نمایش همهٔ روش‌ها
# English: 72dc20e1
filters-show = نمایش: { $found }
# English: 069a395f
show-more = نمایش بیشتر
# English: a07a44bd
sort = ترتیب
# English: 29f8a91d
sort-relevance = نخست هم‌خوان‌ترین
# English: bbb267b8
sort-name = الفبایی
# English: 962aee00
sort-newest = نخست تازه‌ترین
# English: a3b0419e
sort-oldest = نخست قدیمی‌ترین
# English: 78bcb736
sort-related = نخست پرپیوندترین
# English: 35da7d77
facet-decade = دهه
# English: 9b5b1d93
facet-language = زبان‌های ترجمه
# English: e833d61f
facet-untranslated = ترجمه‌نشده
# English: 0dab62db
facet-rows = ردیف‌های ثبت‌شده
# English: 5045778d
facet-rows-of = { $count } از { $total }
# English: 2de7c582
facet-other = دیگر

### The time line

# English: 48a1c63b
timeline = خط زمان
# English: cce71ae9
timeline-of = خط زمان: { $time }
# English: 4f0fc30e
timeline-description = { $count ->
        [one] { $count } روش به ترتیب زمانی.
       *[other] { $count } روش به ترتیب زمانی.
    }
# English: 96ebb37b
timeline-year = { $count ->
        [one] { $year }: { $count } روش
       *[other] { $year }: { $count } روش
    }
# English: a84b65ca
timeline-bars = هر نوار بازه‌ای از سال‌ها را نشان می‌دهد.
# English: 37588109
timeline-circa = نشانهٔ خط‌چین سالی تقریبی را نشان می‌دهد.
# English: 87a0db40
timeline-breaks = هرجا محور بریده است، سال‌های بدون روش حذف شده‌اند.
# English: 29f15182
timeline-grid = شمار روش‌ها در هر سال؛ هرچه تیره‌تر، بیشتر.
# English: c9aaca94
timeline-worded = سال‌های نوشته‌شده به صورت متن
# English: a2e0cdc4
timeline-undated = { $count ->
        [one] سال { $count } روش ثبت نشده است.
       *[other] سال { $count } روش ثبت نشده است.
    }

### The table of a term

# English: 7487df3b
term-name = روش
# English: 5fbab0fd
term-columns = انتخاب ستون‌ها

### The map of relations

# English: f6f090e0
map = نقشهٔ پیوندها
# English: bf222afd
map-description = کدام روش‌ها با هم مرتبط‌اند، در نمودار و فهرست.
# English: 0225c07d
map-terms = هرچه خط پهن‌تر باشد، پیوند میان روش‌های دو دسته بیشتر است؛ کنار هر نام شمار روش‌های آن آمده است.
# English: 419b3b47
map-relations = { $count ->
        [one] { $count } پیوند درونی
       *[other] { $count } پیوند درونی
    }
# English: f47fbc2f
map-strongest = { $terms } دسته؛ از { $count } جفت دارای پیوند، { $shown } جفت با بیشترین پیوند نمایش داده شده است.
# English: f148e564
map-left-out = { $count } روش دیگر با پیوند کمتر نمایش داده نشده است.
