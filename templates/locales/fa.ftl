# Words of the interface: Persian.
# A key that is here is in every language; a key that no template or program uses is in none.

### The site

skip-to-content = پرش به محتوا
site-navigation = بخش‌های وبگاه
nav-library = کتابخانه
nav-compare = مقایسه
language = زبان
footer-records = رکوردها با پروانهٔ { $license } در دسترس‌اند.
footer-source = منبع رکوردها: { $attribution }
footer-made-with = ساخته‌شده با Methodical.
title-separator = { $page } · { $site }

### Rows that every catalogue has

field-field = حوزه
field-family = خانواده
field-year = سال
field-originators = پدیدآور
field-type = نوع
field-source = منبع بنیادین
field-aliases = نام‌های دیگر
field-related = روش‌های مرتبط
field-summary = چکیده
field-record = رکورد

### Gaps

gap-not-recorded = ثبت‌نشده
gap-unknown = نامعلوم
gap-none = ندارد
gap-not-applicable = موضوعیت ندارد

### Verdicts

verdict-same = یکسان
verdict-differs = متفاوت
verdict-partial = ثبت‌شده تنها در برخی ستون‌ها
verdict-absent = ثبت‌نشده در همهٔ ستون‌ها
mark-differs = ≠
column-label = وجه مقایسه
row-recorded = ثبت‌شده برای { $count } از { $total }
row-mutual = مرتبط با یکدیگر
groups-agree = ستون‌هایی که حرف مشترک دارند یکسان‌اند.
group = گروه { $letter }

counting-all = { $shown ->
        [0] هیچ ردیفی نمایش داده نمی‌شود
        [1] { $differing ->
            [0] تنها ردیف موجود یکسان است یا فقط در برخی ستون‌ها ثبت شده است
           *[other] تنها ردیف موجود متفاوت است
        }
       *[other] { $differing ->
            [0] هیچ‌یک از { $shown } ردیف متفاوت نیست
            [one] از { $shown } ردیف، { $differing } ردیف متفاوت است
           *[other] از { $shown } ردیف، { $differing } ردیف متفاوت است
        }
    }
counting-joined = { $all }؛ { $partial }
counting-partial = { $count ->
        [one] { $count } ردیف فقط در برخی ستون‌ها ثبت شده است
       *[other] { $count } ردیف فقط در برخی ستون‌ها ثبت شده است
    }
absent-rows = برای هیچ‌کدام ثبت نشده است:

years-apart = { $count ->
        [one] { $count } سال فاصله
       *[other] { $count } سال فاصله
    }
numbers-apart = اختلاف: { $difference }
numbers-apart-ratio = اختلاف: { $difference } (نسبت: { $ratio })

### Values

yes = بله
no = خیر
year-range = { $from }–{ $to }
year-decade = دههٔ { $from }
year-before = { $year } پ.م.
year-circa = حدود { $year }
number-unit = { $number } { $unit }
method-count = { $count ->
        [one] { $count } روش
       *[other] { $count } روش
    }
source-count = { $count ->
        [one] { $count } منبع
       *[other] { $count } منبع
    }
version = نسخهٔ { $version }
updated = به‌روزرسانی: { $date }
record-data = داده‌ها

### The library

library-comparisons = مقایسه‌ها
library-by-field = روش‌ها بر پایهٔ { $field }
library-methods = روش‌ها
no-term = { $field }: ثبت‌نشده
library-all = همهٔ روش‌ها به ترتیب الفبا
pages = صفحه‌ها
page-of = { $title }، صفحهٔ { $page } از { $count }
library-description = { $count ->
        [1] { $count } روش با پدیدآوران، منابع و پیوندهایش.
        [one] { $count } روش در کنار هم: اشتراک‌ها و تفاوت‌ها.
       *[other] { $count } روش در کنار هم: اشتراک‌ها و تفاوت‌ها.
    }

### A method's page

method-facts = اطلاعات اصلی
method-referenced-by = روش‌هایی که به این روش ارجاع می‌دهند
method-comparisons = مقایسه‌های { $name }
method-compare-with = با { $name }
method-references = منابع بیشتر
method-cite = شیوهٔ ارجاع به این صفحه
method-edit = ویرایش این رکورد
method-description = { $name }: پدیدآوران، سال، منبع و روش‌های مرتبط.
cite-text = { $name }. در: { $site }.

### A comparison's page

compare-versus = در برابر
compare-caption = مقایسه: { $names }. { $count }
compare-description = مقایسه: { $names }. { $count }. تفاوت‌ها: { $rows }.
compare-description-same = مقایسه: { $names }. { $count }.
compare-scroll = جدول مقایسه؛ افقی پیمایش می‌شود
compare-more = مقایسه‌های دیگر با این روش‌ها
compare-index = مقایسه‌ها
compare-index-description = همهٔ مقایسه‌هایی که صفحهٔ جداگانه دارند.
compare-curated = مقایسه‌های برگزیده
compare-pairs = روش‌های مرتبط، دو به دو

### A term's page

term-description = { $count ->
        [one] { $field }: { $term }. { $count } روش.
       *[other] { $field }: { $term }. { $count } روش.
    }
term-methods = روش‌ها

### Not found

not-found-title = چنین صفحه‌ای وجود ندارد
not-found-text = شاید نشانی قدیمی یا نادرست باشد. همهٔ روش‌ها در کتابخانه هستند.
not-found-link = رفتن به کتابخانه
needs-server = این صفحه از روی دیسک باز شده است و پیوندها و جستجویش آنجا کار نمی‌کنند: وبگاه را روی یک وب‌سرور بگذارید یا آن را با ‎--offline‎ بسازید.

### Lists

list-separator = { "، " }

### Tools of a comparison

tools = ابزارها
tool-rows = ردیف‌ها
tool-rows-all = همه
tool-rows-differs = تنها تفاوت‌ها
tool-rows-shared = تنها اشتراک‌ها
tool-marks = مشخص کردن واژه‌هایی که تنها در یکی آمده‌اند
tool-choose-rows = گزینش ردیف‌ها
tool-fold = جمع کردن { $group }
tool-add = افزودن روش
tool-add-hint = نام یا نام دیگر روش را بنویسید
tool-no-match = روشی با این نام وجود ندارد.
tool-remove = برداشتن { $name }
tool-earlier = جابه‌جایی { $name } به یک ستون پیش‌تر
tool-later = جابه‌جایی { $name } به یک ستون پس‌تر
tool-pin = سنجش ستون‌های دیگر با { $name }
tool-pinned = ستون‌های دیگر با { $name } سنجیده می‌شوند.
tool-against-differs = متفاوت با { $name }
tool-gone = در این فهرست نیست: { $ids }.
tool-many = بیشتر خوانندگان تا پنج ستون را به‌آسانی مقایسه می‌کنند؛ اینجا { $count } ستون هست.
tool-one = برای مقایسه روش دیگری بیفزایید.
tool-copy-link = رونوشت پیوند
tool-copy-table = رونوشت جدول
tool-copied = رونوشت شد.
tool-take-away = دریافت
take-away-script = برخی از این پرونده‌ها با اسکریپت در مرورگر ساخته می‌شوند. بدون اسکریپت، ردیف آخر جدول به داده‌های هر روش می‌رسد.
tool-script = ساختن جدول دلخواه به JavaScript نیاز دارد. مقایسه‌های پایین بدون آن هم کار می‌کنند.
tool-loading-failed = بارگیری { $id } ممکن نشد.

### The tray

tray = مقایسه ({ $count })
tray-label = روش‌ها برای مقایسه
tray-add = افزودن { $name } به مقایسه
tray-remove = برداشتن { $name } از مقایسه
tray-clear = خالی کردن

### Switching from one method to another

switch = چه چیزی از { $from } تا { $to } تغییر می‌کند
switch-becomes = { $field }: از { $old } به { $new }.
switch-becomes-apart = { $field }: از { $old } به { $new }، { $apart }.
switch-text = { $field }: متنی دیگر.
switch-adds = { $field } – افزوده می‌شود: { $items }.
switch-lacks = { $field } – حذف می‌شود: { $items }.
switch-adds-lacks = { $field } – افزوده می‌شود: { $added }؛ حذف می‌شود: { $lacking }.
switch-unknown = { $field }: { $old }؛ برای { $to }: { $gap }.
switch-known = { $field }: { $new }؛ برای { $from }: { $gap }.
switch-stays = بدون تغییر: { $fields }.

### Nearest methods

similar = شبیه‌ترین روش‌ها
similar-same = یکسان: { $field }
similar-shared = { $field }: { $count } مورد مشترک
similar-rows = { $equal } ردیف از { $known } ردیف یکسان است
similar-compare = مقایسه

### Search

field-name = نام
search = جست‌وجو
search-hint = نام، نام دیگر، پدیدآور یا واژه
search-close = بستن
search-slash = باز کردن جستجو با کلید /
search-failed = بارگیری جست‌وجو ممکن نشد.
search-none = روشی یافت نشد.
search-first = { $shown } مورد نخست از { $count }
search-reason = { $field }: { $text }

### Narrowing the library down

filters = محدود کردن
filters-clear = نمایش همهٔ روش‌ها
show-more = نمایش بیشتر
sort = ترتیب
sort-relevance = نخست مرتبط‌ترین
sort-name = الفبایی
sort-newest = نخست تازه‌ترین
sort-oldest = نخست قدیمی‌ترین
sort-related = نخست پرپیوندترین
facet-decade = دهه
facet-language = ترجمه‌شده به
facet-rows = ردیف‌های ثبت‌شده
facet-rows-of = { $count } از { $total }
facet-without = ثبت‌نشده

### The time line

timeline = خط زمان
timeline-of = خط زمان: { $time }
timeline-description = { $count ->
        [one] { $count } روش به ترتیب زمانی.
       *[other] { $count } روش به ترتیب زمانی.
    }
timeline-year = { $count ->
        [one] { $year }: { $count } روش
       *[other] { $year }: { $count } روش
    }
timeline-bars = هر نوار بازه‌ای از سال‌ها را نشان می‌دهد.
timeline-circa = نشانهٔ خط‌چین سالی تقریبی را نشان می‌دهد.
timeline-breaks = هرجا محور بریده است، سال‌های بدون روش حذف شده‌اند.
timeline-grid = شمار روش‌ها در هر سال؛ هرچه تیره‌تر، بیشتر.
timeline-worded = سال‌های بیان‌شده با واژه
timeline-undated = { $count ->
        [one] سال { $count } روش ثبت نشده است.
       *[other] سال { $count } روش ثبت نشده است.
    }

### The table of a term

term-name = روش
term-columns = گزینش ستون‌ها
term-compare = مقایسهٔ گزیده‌ها
term-compare-one = دست‌کم دو روش را برگزینید.
term-select = گزینش { $name }

### The map of relations

map = نقشهٔ پیوندها
map-description = کدام روش‌ها با هم مرتبط‌اند، در نمودار و فهرست.
map-terms = هرچه خط پهن‌تر باشد، پیوند میان روش‌های دو دسته بیشتر است؛ کنار هر نام شمار روش‌های آن آمده است.
map-relations = { $count ->
        [one] { $count } پیوند درونی
       *[other] { $count } پیوند درونی
    }
map-strongest = { $terms } دسته؛ از { $count } جفت دارای پیوند، { $shown } جفت با بیشترین پیوند نمایش داده شده است.
map-left-out = { $count ->
        [one] { $count } جفت دیگر با پیوند کمتر نمایش داده نشده است.
       *[other] { $count } جفت دیگر با پیوند کمتر نمایش داده نشده است.
    }
