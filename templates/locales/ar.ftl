# Words of the interface: Arabic.
# A key that is here is in every language; a key that no template or program uses is in none.

### The site

skip-to-content = انتقل إلى المحتوى
site-navigation = أقسام الموقع
nav-library = المكتبة
nav-compare = المقارنة
language = اللغة
footer-records = السجلات متاحة بموجب رخصة { $license }.
footer-source = مصدر السجلات: { $attribution }
footer-made-with = أُنشئ هذا الموقع باستخدام Methodical.
title-separator = { $page } · { $site }

### Rows that every catalogue has

field-field = المجال
field-family = العائلة
field-year = سنة الظهور
field-originators = واضع الطريقة
field-type = النوع
field-source = المصدر التأسيسي
field-aliases = الأسماء الأخرى
field-related = الطرائق ذات الصلة
field-summary = الملخص
field-record = السجل

### Gaps

gap-not-recorded = غير مسجَّل
gap-unknown = غير معروف
gap-none = لا يوجد
gap-not-applicable = لا ينطبق

### Verdicts

verdict-same = تطابق
verdict-differs = اختلاف
verdict-partial = مسجَّل في بعض الأعمدة فقط
verdict-absent = غير مسجَّل في أي عمود
mark-differs = ≠
column-label = وجه المقارنة
row-recorded = مسجَّل لـ { $count } من { $total }
row-mutual = مرتبطة بعضها ببعض
groups-agree = الأعمدة التي تحمل الحرف نفسه متطابقة.
group = المجموعة { $letter }

counting-all = { $shown ->
        [0] لا يُعرض أي صف
        [one] { $differing ->
            [0] الصف الوحيد متطابق أو مسجَّل في بعض الأعمدة فقط
           *[other] الصف الوحيد مختلف
        }
        [two] { $differing ->
            [0] لا يختلف أي من الصفين
            [one] يختلف صف واحد من أصل صفين
           *[other] يختلف الصفان كلاهما
        }
       *[other] { $differing ->
            [0] لا يختلف أي صف من أصل { $shown }
            [one] يختلف صف واحد من أصل { $shown }
            [two] يختلف صفان من أصل { $shown }
            [few] تختلف { $differing } صفوف من أصل { $shown }
            [many] يختلف { $differing } صفًا من أصل { $shown }
           *[other] يختلف { $differing } صف من أصل { $shown }
        }
    }
counting-joined = { $all }؛ { $partial }
counting-partial = { $count ->
        [zero] لا صف مسجَّل في بعض الأعمدة فقط
        [one] صف واحد مسجَّل في بعض الأعمدة فقط
        [two] صفان مسجَّلان في بعض الأعمدة فقط
        [few] { $count } صفوف مسجَّلة في بعض الأعمدة فقط
        [many] { $count } صفًا مسجَّلًا في بعض الأعمدة فقط
       *[other] { $count } صف مسجَّل في بعض الأعمدة فقط
    }
absent-rows = غير مسجَّل لأي منها:

years-apart = { $count ->
        [zero] لا فارق زمني بينها
        [one] الفارق سنة واحدة
        [two] الفارق سنتان
        [few] الفارق { $count } سنوات
        [many] الفارق { $count } سنة
       *[other] الفارق { $count } سنة
    }
numbers-apart = الفارق: { $difference }
numbers-apart-ratio = الفارق: { $difference } (النسبة: { $ratio })

### Values

yes = نعم
no = لا
year-range = { $from }–{ $to }
year-decade = عقد { $from }
year-before = { $year } ق.م.
year-circa = نحو { $year }
number-unit = { $number } { $unit }
method-count = { $count ->
        [zero] لا طرائق
        [one] طريقة واحدة
        [two] طريقتان
        [few] { $count } طرائق
        [many] { $count } طريقة
       *[other] { $count } طريقة
    }
source-count = { $count ->
        [zero] لا مصادر
        [one] مصدر واحد
        [two] مصدران
        [few] { $count } مصادر
        [many] { $count } مصدرًا
       *[other] { $count } مصدر
    }
version = الإصدار { $version }
updated = حُدِّث في { $date }
record-data = البيانات

### The library

library-comparisons = المقارنات
library-by-field = الطرائق بحسب { $field }
library-methods = الطرائق
no-term = من دون تحديد { $field }
library-all = كل الطرائق مرتّبة أبجديًا
pages = الصفحات
page-of = { $title }، الصفحة { $page } من { $count }
library-description = { $count ->
        [zero] لا طرائق في المكتبة بعد.
        [one] طريقة واحدة مع واضعيها ومصادرها وصلاتها.
        [two] طريقتان جنبًا إلى جنب: ما تشتركان فيه وما تختلفان فيه.
        [few] { $count } طرائق جنبًا إلى جنب: ما تشترك فيه وما تختلف فيه.
        [many] { $count } طريقة جنبًا إلى جنب: ما تشترك فيه وما تختلف فيه.
       *[other] { $count } طريقة جنبًا إلى جنب: ما تشترك فيه وما تختلف فيه.
    }

### A method's page

method-facts = معلومات أساسية
method-referenced-by = طرائق تحيل إلى هذه الطريقة
method-comparisons = مقارنات { $name }
method-compare-with = مع { $name }
method-references = مراجع إضافية
method-cite = كيفية الاستشهاد بهذه الصفحة
method-edit = تحرير هذا السجل
method-description = { $name }: واضعو الطريقة وسنة ظهورها ومصدرها وصلاتها بغيرها.
cite-text = { $name }. في: { $site }.

### A comparison's page

compare-versus = مقابل
compare-caption = مقارنة: { $names }. { $count }
compare-description = مقارنة: { $names }. { $count }. أوجه الاختلاف: { $rows }.
compare-description-same = مقارنة: { $names }. { $count }.
compare-scroll = جدول المقارنة؛ يمكن تمريره أفقيًا
compare-more = مقارنات أخرى تشمل هذه الطرائق
compare-index = المقارنات
compare-index-description = جميع المقارنات التي لها صفحة خاصة بها.
compare-curated = مقارنات مختارة
compare-pairs = الطرائق ذات الصلة مقارَنةً زوجًا زوجًا

### A term's page

term-description = { $count ->
        [zero] { $field }: { $term }. لا طرائق.
        [one] { $field }: { $term }. طريقة واحدة.
        [two] { $field }: { $term }. طريقتان.
        [few] { $field }: { $term }. { $count } طرائق.
        [many] { $field }: { $term }. { $count } طريقة.
       *[other] { $field }: { $term }. { $count } طريقة.
    }
term-methods = الطرائق

### Not found

not-found-title = هذه الصفحة غير موجودة
not-found-text = ربما كان العنوان قديمًا أو فيه خطأ في الكتابة. جميع الطرائق في المكتبة.
not-found-link = اذهب إلى المكتبة
needs-server = فُتحت هذه الصفحة من القرص، حيث لا تعمل روابطها ولا البحث فيها: ضع الموقع على خادم ويب أو ابنه بالخيار ‎--offline‎.

### Lists

list-separator = { "، " }

### Tools of a comparison

tools = الأدوات
tool-rows = الصفوف
tool-rows-all = الكل
tool-rows-differs = أوجه الاختلاف فقط
tool-rows-shared = المشترك فقط
tool-marks = تمييز الكلمات التي ترد في أحد النصوص دون غيره
tool-choose-rows = اختيار الصفوف
tool-fold = طيّ { $group }
tool-add = إضافة طريقة
tool-add-hint = اكتب اسم الطريقة أو أحد أسمائها الأخرى
tool-no-match = لا توجد طريقة بهذا الاسم.
tool-remove = إزالة { $name }
tool-earlier = تقديم { $name } عمودًا واحدًا
tool-later = تأخير { $name } عمودًا واحدًا
tool-pin = قياس الأعمدة الأخرى على { $name }
tool-pinned = تُقاس الأعمدة الأخرى على { $name }.
tool-against-differs = اختلاف عن { $name }
tool-gone = غير موجود في هذا الفهرس: { $ids }.
tool-many = خمسة أعمدة هي أقصى ما تسهل مقارنته على معظم القراء؛ وعددها هنا { $count }.
tool-one = أضف طريقة أخرى للمقارنة بها.
tool-copy-link = نسخ الرابط
tool-copy-table = نسخ الجدول
tool-copied = تم النسخ.
tool-take-away = تنزيل
take-away-script = بعض هذه الملفات تُنشأ في المتصفح بالبرامج النصية. ومن دونها يؤدي الصف الأخير من الجدول إلى بيانات كل طريقة.
tool-script = يتطلب إعداد جدول خاص بك تشغيل JavaScript. أما المقارنات أدناه فتعمل من دونه.
tool-loading-failed = تعذّر تحميل { $id }.

### The tray

tray = المقارنة ({ $count })
tray-label = طرائق للمقارنة
tray-add = إضافة { $name } إلى المقارنة
tray-remove = إزالة { $name } من المقارنة
tray-clear = إفراغ

### Switching from one method to another

switch = ما الذي يتغير عند الانتقال من { $from } إلى { $to }
switch-becomes = { $field }: من { $old } إلى { $new }.
switch-becomes-apart = { $field }: من { $old } إلى { $new }، { $apart }.
switch-text = { $field }: نص آخر.
switch-adds = { $field } – يُضاف: { $items }.
switch-lacks = { $field } – يُحذف: { $items }.
switch-adds-lacks = { $field } – يُضاف: { $added }؛ ويُحذف: { $lacking }.
switch-unknown = { $field }: { $old }؛ أما { $to } فالقيمة: { $gap }.
switch-known = { $field }: { $new }؛ أما { $from } فالقيمة: { $gap }.
switch-stays = يبقى كما هو: { $fields }.

### Nearest methods

similar = الطرائق الأكثر تشابهًا
similar-same = تطابق في: { $field }
similar-shared = { $field }: المشترَك { $count }
similar-rows = الصفوف المتطابقة: { $equal } من { $known }
similar-compare = مقارنة

### Search

field-name = الاسم
search = بحث
search-hint = اسم أو اسم آخر أو واضع الطريقة أو كلمة
search-close = إغلاق
search-slash = فتح البحث بالمفتاح /
search-failed = تعذّر تحميل البحث.
search-none = لم يُعثر على أي طريقة.
search-first = أول { $shown } من أصل { $count }
search-reason = { $field }: { $text }

### Narrowing the library down

filters = تضييق النطاق
filters-clear = عرض جميع الطرائق
show-more = عرض المزيد
sort = الترتيب
sort-relevance = الأكثر مطابقة أولًا
sort-name = أبجديًّا
sort-newest = الأحدث أولًا
sort-oldest = الأقدم أولًا
sort-related = الأكثر صلاتٍ أولًا
facet-decade = العقد
facet-language = مترجم إلى
facet-rows = الصفوف المسجَّلة
facet-rows-of = { $count } من { $total }
facet-without = غير مسجَّل

### The time line

timeline = الخط الزمني
timeline-of = الخط الزمني: { $time }
timeline-description = { $count ->
        [zero] لا طرائق بالترتيب الزمني.
        [one] طريقة واحدة بالترتيب الزمني.
        [two] طريقتان بالترتيب الزمني.
        [few] { $count } طرائق بالترتيب الزمني.
        [many] { $count } طريقة بالترتيب الزمني.
       *[other] { $count } طريقة بالترتيب الزمني.
    }
timeline-year = { $count ->
        [zero] { $year }: لا طرائق
        [one] { $year }: طريقة واحدة
        [two] { $year }: طريقتان
        [few] { $year }: { $count } طرائق
        [many] { $year }: { $count } طريقة
       *[other] { $year }: { $count } طريقة
    }
timeline-bars = يمثّل الشريط مدة من السنوات.
timeline-circa = تمثّل العلامة المتقطعة سنة تقريبية.
timeline-breaks = حيث ينقطع المحور حُذفت السنوات التي لا طرائق فيها.
timeline-grid = عدد الطرائق في كل سنة؛ وكلما كان اللون أغمق كان العدد أكبر.
timeline-worded = سنوات مذكورة بالكلمات
timeline-undated = { $count ->
        [zero] لا طرائق بلا سنة مسجَّلة.
        [one] طريقة واحدة بلا سنة مسجَّلة.
        [two] طريقتان بلا سنة مسجَّلة.
        [few] { $count } طرائق بلا سنة مسجَّلة.
        [many] { $count } طريقة بلا سنة مسجَّلة.
       *[other] { $count } طريقة بلا سنة مسجَّلة.
    }

### The table of a term

term-name = الطريقة
term-columns = اختيار الأعمدة
term-compare = مقارنة الطرائق المختارة
term-compare-one = اختر طريقتين أو أكثر.
term-select = اختيار { $name }

### The map of relations

map = خريطة الصلات
map-description = الطرائق التي تربط بينها صلات، في رسم وفي قائمة.
map-terms = كلما زاد سُمك الخط زادت الصلات بين طرائق فئتين؛ وبجانب كل اسم عدد طرائقه.
map-relations = { $count ->
        [zero] لا صلات داخلية
        [one] صلة داخلية واحدة
        [two] صلتان داخليتان
        [few] { $count } صلات داخلية
        [many] { $count } صلة داخلية
       *[other] { $count } صلة داخلية
    }
map-strongest = عدد الفئات: { $terms }. عدد الأزواج التي بينها صلات: { $count }، والمعروض منها هو الأكثر صلاتٍ وعدده { $shown }.
map-left-out = { $count ->
        [zero] لا أزواج أخرى غير معروضة.
        [one] زوج واحد آخر أقل صلاتٍ غير معروض.
        [two] زوجان آخران أقل صلاتٍ غير معروضين.
        [few] { $count } أزواج أخرى أقل صلاتٍ غير معروضة.
        [many] { $count } زوجًا آخر أقل صلاتٍ غير معروضة.
       *[other] { $count } زوج آخر أقل صلاتٍ غير معروضة.
    }
