# Words of the interface: Arabic.
# A key that is here is in every language; a key that no template or program uses is in none.

### The site

# English: 6122d0d4
skip-to-content = انتقل إلى المحتوى
# English: bfba0d92
site-navigation = أقسام الموقع
# English: 243d6b04
nav-library = المكتبة
# English: d08b8e63
nav-compare = المقارنة
# English: fe6b12d6
language = اللغة
# English: e55d8b38
footer-records = السجلات متاحة بموجب رخصة { $license }.
# English: b2d5eb81
footer-source = مصدر السجلات: { $attribution }
# English: 445cf958
footer-made-with = أُنشئ هذا الموقع باستخدام Methodical.
# English: 4a73a8a6
scheme = المظهر
# English: 7f22889e
scheme-system = كالجهاز
# English: 8dca2a19
scheme-light = فاتح
# English: cfe76290
scheme-dark = داكن
# English: e2acba8a
title-separator = { $page } · { $site }

### Rows that every catalogue has

# English: aac046e8
field-field = المجال
# English: 74581748
field-family = العائلة
# English: 60deb2cb
field-year = سنة الظهور
# English: 204329a5
field-originators = واضعو الطريقة
# English: fbaf5f31
field-type = النوع
# English: 3f425a5a
field-source = المصدر التأسيسي
# English: 282eb938
field-aliases = الأسماء الأخرى
# English: ce7ed249
field-related = الطرائق ذات الصلة
# English: f0d38317
field-summary = الملخص
# English: 147e4bf2
field-record = السجل

### Gaps

# English: dab8311e
gap-not-recorded = لم يُسجَّل
# English: 3f484bfe
gap-unknown = لا يُعرف
# English: afc5064e
gap-none = لا يوجد
# English: 59610b43
gap-not-applicable = لا ينطبق

### Verdicts

# English: d94aaf10
verdict-same = تطابق
# English: d9219fec
verdict-differs = اختلاف
# English: 3ed0a3df
verdict-partial = سُجِّل في بعض الأعمدة فقط
# English: 9c0c8364
verdict-absent = لم يُسجَّل في أي عمود
# English: d1332ddd
verdict-shown = لا يُقارَن
# English: fa15797b
mark-differs = ≠
# English: f996ba99
column-label = وجه المقارنة
# English: ca0aac96
row-recorded = سُجِّل في { $count } من { $total }
# English: 8449148c
row-mutual = مرتبطة بعضها ببعض
# English: 4f630e02
groups-agree = الأعمدة التي تحمل الحرف نفسه متطابقة.
# English: a41079f5
group = المجموعة { $letter }
# English: 3aeaf40e
row-differs = اختلاف: { $field }

# English: 94fd710b
counting-all = { $shown ->
        [0] لا يُعرض أي صف
        [one] { $differing ->
            [0] لا اختلاف في الصف الوحيد
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
# English: 46e72199
counting-joined = { $all }؛ { $partial }
# English: 875a1149
counting-partial = { $count ->
        [zero] لا صف مسجَّل في بعض الأعمدة فقط
        [one] صف واحد مسجَّل في بعض الأعمدة فقط
        [two] صفان مسجَّلان في بعض الأعمدة فقط
        [few] { $count } صفوف مسجَّلة في بعض الأعمدة فقط
        [many] { $count } صفًا مسجَّلًا في بعض الأعمدة فقط
       *[other] { $count } صف مسجَّل في بعض الأعمدة فقط
    }
# English: e0036b27
absent-rows = لم يُسجَّل لأيٍّ من الطرائق: { $fields }.

# English: b3050b90
years-apart = { $count ->
        [zero] لا فارق زمني بينها
        [one] الفارق سنة واحدة
        [two] الفارق سنتان
        [few] الفارق { $count } سنوات
        [many] الفارق { $count } سنة
       *[other] الفارق { $count } سنة
    }
# English: 1142555c
numbers-apart = الفارق: { $difference }
# English: 94839b3a
numbers-apart-ratio = الفارق: { $difference } (النسبة: { $ratio })
# English: cbc60d51
numbers-overlap = قد تتساوى: الحدود متداخلة
# English: f6ab1a68
best = الأفضل

### Values

# English: 5f73a9df
yes = نعم
# English: b702aae8
no = لا
# English: 3a574575
partly = جزئيًّا
# English: e70623cb
planned = مخطَّط لها
# English: 6fd85ea1
year-range = { $from }–{ $to }
# English: aeeae026
year-before-range = { $from }–{ $to } ق.م
# English: da22789c
year-across = { $from } ق.م – { $to } م
# English: c72a756e
year-decade = العقد { $from }–{ $to }
# English: ec3411da
year-before = { $year } ق.م
# English: cdc73a33
year-circa = نحو { $year }
# English: 22e7d198
year-circa-range = نحو { $range }
# English: 2cd6d2b0
year-circa-decade = العقد { $from }–{ $to } تقريبًا
# English: 6f186023
with-note = { $text } ({ $note })
# English: b302c5c7
number-unit = { $number } { $unit }
# English: 1a8290b9
method-count = { $count ->
        [zero] لا طرائق
        [one] طريقة واحدة
        [two] طريقتان
        [few] { $count } طرائق
        [many] { $count } طريقة
       *[other] { $count } طريقة
    }
# English: 749d5869
source-count = { $count ->
        [zero] لا مصادر
        [one] مصدر واحد
        [two] مصدران
        [few] { $count } مصادر
        [many] { $count } مصدرًا
       *[other] { $count } مصدر
    }
# English: 5c2ef05c
version = الإصدار { $version }
# English: 906dd4ed
updated = حُدِّث في { $date }
# English: d57d5d1e
record-data = البيانات

### The library

# English: c5851eee
library-comparisons = المقارنات
# English: 47f3956c
library-by-field = الطرائق بحسب { $field }
# English: f97cc7c5
no-term = { $field }: { $gap }
# English: 32a012de
library-all = كل الطرائق مرتّبة ألفبائيًا
# English: b0cdf66e
pages = الصفحات
# English: 6df02878
page-of = { $title }، الصفحة { $page } من { $count }
# English: 55e98b95
library-description = { $count ->
        [zero] لا طرائق في المكتبة بعد.
        [one] طريقة واحدة مع واضعيها ومصادرها وصلاتها.
        [two] طريقتان جنبًا إلى جنب: ما تشتركان فيه وما تختلفان فيه.
        [few] { $count } طرائق جنبًا إلى جنب: ما تشترك فيه وما تختلف فيه.
        [many] { $count } طريقة جنبًا إلى جنب: ما تشترك فيه وما تختلف فيه.
       *[other] { $count } طريقة جنبًا إلى جنب: ما تشترك فيه وما تختلف فيه.
    }

### A method's page

# English: b968e236
method-facts = معلومات أساسية
# English: 7ec0a8b2
method-comparisons = مقارنات { $name }
# English: b8200887
method-references = مراجع إضافية
# English: 0e46508c
method-cite = كيفية الاستشهاد بهذه الصفحة
# English: b4c74ef8
method-edit = تحرير هذا السجل
# English: 27c1290f
method-description = { $name }: واضعو الطريقة وسنة ظهورها ومصدرها وصلاتها بغيرها.
# English: 1d14f03d
cite-text = { $name }. في: { $site }.
# English: 5861891e
cite-part = { $citation } { $part }.

### A comparison's page

# English: c674a913
compare-versus = { $one } مقابل { $two }
# English: ab9f75cc
compare-caption = مقارنة: { $names }. { $count }
# English: fc9d9e8e
compare-description = مقارنة: { $names }. { $count }. أوجه الاختلاف: { $rows }.
# English: 98b81e12
compare-description-same = مقارنة: { $names }. { $count }.
# English: cdf5596f
answer-both = كلتاهما: { $terms }
# English: bb14d36a
answer-all = جميعها: { $terms }
# English: 1875e55c
answer-rare = نادر في هذا الفهرس: { $rows }
# English: 6f1423e4
answer-people = { $name } وآخرون
# English: 662228f2
compare-scroll = جدول المقارنة؛ يمكن تمريره أفقيًا
# English: 603377ce
compare-more = مقارنات أخرى تشمل هذه الطرائق
# English: c5851eee
compare-index = المقارنات
# English: fe1898c2
compare-index-description = جميع المقارنات التي لها صفحة خاصة بها.
# English: 679f1927
compare-curated = مقارنات مختارة
# English: c9865558
compare-pairs = الطرائق ذات الصلة مقارَنةً زوجًا زوجًا
# English: 865823ea
for-example = على سبيل المثال: { $list }

### A term's page

# English: 3423e610
term-description = { $count ->
        [zero] { $field }: { $term }. لا طرائق.
        [one] { $field }: { $term }. طريقة واحدة.
        [two] { $field }: { $term }. طريقتان.
        [few] { $field }: { $term }. { $count } طرائق.
        [many] { $field }: { $term }. { $count } طريقة.
       *[other] { $field }: { $term }. { $count } طريقة.
    }
# English: 1c9e484d
term-methods = الطرائق

### Not found

# English: 001633ef
not-found-title = هذه الصفحة غير موجودة
# English: 8ad3f5ac
not-found-text = ربما كان العنوان قديمًا أو فيه خطأ في الكتابة. جميع الطرائق في المكتبة.
# English: e94a7d7e
not-found-link = اذهب إلى المكتبة
# English: e5c678f9
needs-server = فُتحت هذه الصفحة من القرص، حيث لا تعمل روابطها ولا البحث فيها: ضع الموقع على خادم ويب أو ابنه بالخيار ‎--offline‎.

### Lists

# English: 1d0c1018
list-separator = { "، " }

### Tools of a comparison

# English: 2730ccbd
tools = الأدوات
# English: 79163c24
tool-rows = الصفوف
# English: f3fd3b45
tool-rows-all = الكل
# English: 37834fdb
tool-rows-differs = أوجه الاختلاف فقط
# English: 4f2167fd
tool-rows-shared = المشترك فقط
# English: 27c92cbd
tool-marks = تمييز الكلمات التي ترد في أحد النصوص دون غيره
# English: 13863194
tool-choose-rows = اختيار الصفوف
# English: 6c468104
tool-fold = طيّ { $group }
# English: 900f945a
tool-add = إضافة طريقة
# English: ebd8ac68
tool-add-hint = اكتب اسم الطريقة أو أحد أسمائها الأخرى
# English: f7ea6390
tool-no-match = لا توجد طريقة بهذا الاسم.
# English: 4a35d476
tool-remove = إزالة { $name }
# English: c2148972
tool-earlier = نقل { $name } نحو البداية
# English: f82db50f
tool-later = نقل { $name } نحو النهاية
# English: 14ba22ec
tool-pin = جعل { $name } أساسًا للمقارنة
# English: 0358b2a6
tool-pinned = أساس المقارنة: { $name }.
# English: 2218fa03
tool-removed = أُزيلت: { $name }
# English: 5e6e43ee
tool-against-differs = اختلاف عن { $name }
# English: 46a5701f
tool-gone = غير موجود في هذا الفهرس: { $ids }.
# English: bbb8bcb9
tool-many = خمسة أعمدة هي أقصى ما تسهل مقارنته على معظم القراء؛ وعددها هنا { $count }.
# English: 9fdc97ed
tool-one = أضف طريقة أخرى للمقارنة بها.
# English: 56fe683e
tool-copy-link = نسخ الرابط
# English: 1d0cb3f1
tool-copy-table = نسخ الجدول
# English: 9a8f814a
tool-copied = تم النسخ.
# English: 9bfdd260
tool-take-away = تنزيل أو نسخ
# English: de609e34
take-away-script = بعض هذه الملفات تُنشأ في المتصفح بالبرامج النصية. ومن دونها يؤدي الصف الأخير من الجدول إلى بيانات كل طريقة.
# English: 903ef7d0
tool-script = يتطلب إعداد جدول خاص بك تشغيل JavaScript. أما المقارنات أدناه فتعمل من دونه.
# English: 503f8604
tool-loading-failed = تعذّر تحميل { $id }.

### The tray

# English: 6dede0ea
tray = المقارنة ({ $count })
# English: 02dc0c86
tray-label = طرائق للمقارنة
# English: 3a1ba6f3
tray-add = إضافة { $name } إلى المقارنة
# English: 826c9d5a
tray-remove = إزالة { $name } من المقارنة
# English: 82dddff3
tray-clear = إفراغ
# English: 8dc4dc72
tray-undo = تراجع

### Switching from one method to another

# English: 497773f7
switch = ما الذي يتغير عند الانتقال من { $from } إلى { $to }
# English: 0d134956
switch-becomes = { $field }: من { $old } إلى { $new }.
# English: 44635782
switch-becomes-apart = { $field }: من { $old } إلى { $new }، { $apart }.
# English: 9f9db937
switch-text = { $field }: نص آخر.
# English: 28ccd19f
switch-adds = { $field } – إضافة: { $items }.
# English: 2aa59700
switch-lacks = { $field } – حذف: { $items }.
# English: a9a68829
switch-adds-lacks = { $field } – إضافة: { $added }؛ وحذف: { $lacking }.
# English: 3d974ff0
switch-gap = { $field } – { $from }: { $old }؛ { $to }: { $new }.
# English: a9fc5752
switch-stays = بلا تغيير: { $fields }.

### Nearest methods

# English: ffdf7cd2
similar-same = تطابق في: { $field }
# English: 89e017bf
similar-shared = { $count ->
        [zero] { $field }: لا شيء مشترك
        [one] { $field }: عنصر مشترك واحد
        [two] { $field }: عنصران مشتركان
        [few] { $field }: { $count } عناصر مشتركة
        [many] { $field }: { $count } عنصرًا مشتركًا
       *[other] { $field }: { $count } عنصر مشترك
    }
# English: 449c965e
similar-rows = الصفوف المتطابقة: { $equal } من { $known }
# English: e7b025db
similar-compare = مقارنة

### Search

# English: 6ed3662f
field-name = الاسم
# English: a1998827
search = بحث
# English: 1a02cc11
search-hint = اسم أو اسم آخر أو واضع الطريقة أو كلمة
# English: eba50ed7
search-close = إغلاق
# English: 50e99607
search-slash = فتح البحث بالمفتاح /
# English: b714fcff
search-failed = تعذّر تحميل البحث.
# English: 9dff2324
search-none = لم يُعثر على أي طريقة.
# English: 454d815f
search-first = { $count ->
        [few] أول { $shown } من أصل { $count } طرائق
       *[other] أول { $shown } من أصل { $count } طريقة
    }
# English: 058aadfb
search-reason = { $field }: { $text }
# English: 6f859ab4
search-versus = مقابل, ضد, قارن, قارن بين, مقارنة, مقارنة بين, المقارنة بين, مقارنة مع, مقارنة ب, بالمقارنة مع, الفرق بين, ما الفرق بين, ما هو الفرق بين, الفروق بين, الفرق, الاختلاف بين, الاختلافات بين, يختلف عن, تختلف عن, أفضل من
# English: 7bcf8402
search-between = و, أو, أم, مع, بين, عن, من
# English: f6d3b294
search-compare = قارن { $one } مع { $other } ←
# English: 13a001e6
search-compare-more = قارن { $names } ←
# English: 26ae778f
search-partly = نتائج أخرى تطابق جزئيًا

### Narrowing the library down

# English: aece4d98
filters = تضييق النطاق
# English: 5c2c68a5
filters-clear = عرض جميع الطرائق
# English: 72dc20e1
filters-show = اعرض: { $found }
# English: 069a395f
show-more = عرض المزيد
# English: a07a44bd
sort = الترتيب
# English: 29f8a91d
sort-relevance = الأكثر مطابقة أولًا
# English: bbb267b8
sort-name = ألفبائيًا
# English: 962aee00
sort-newest = الأحدث أولًا
# English: a3b0419e
sort-oldest = الأقدم أولًا
# English: 78bcb736
sort-related = الأكثر صلاتٍ أولًا
# English: 35da7d77
facet-decade = العقد
# English: 9b5b1d93
facet-language = لغات الترجمة
# English: e833d61f
facet-untranslated = بلا ترجمة
# English: 0dab62db
facet-rows = الصفوف المسجَّلة
# English: 5045778d
facet-rows-of = { $count } من { $total }
# English: 2de7c582
facet-other = غير ذلك

### The time line

# English: 48a1c63b
timeline = الخط الزمني
# English: cce71ae9
timeline-of = الخط الزمني: { $time }
# English: 4f0fc30e
timeline-description = { $count ->
        [zero] لا طرائق بالترتيب الزمني.
        [one] طريقة واحدة بالترتيب الزمني.
        [two] طريقتان بالترتيب الزمني.
        [few] { $count } طرائق بالترتيب الزمني.
        [many] { $count } طريقة بالترتيب الزمني.
       *[other] { $count } طريقة بالترتيب الزمني.
    }
# English: 96ebb37b
timeline-year = { $count ->
        [zero] { $year }: لا طرائق
        [one] { $year }: طريقة واحدة
        [two] { $year }: طريقتان
        [few] { $year }: { $count } طرائق
        [many] { $year }: { $count } طريقة
       *[other] { $year }: { $count } طريقة
    }
# English: a84b65ca
timeline-bars = يمثّل الشريط مدة من السنوات.
# English: 37588109
timeline-circa = تمثّل العلامة المتقطعة سنة تقريبية.
# English: 87a0db40
timeline-breaks = حيث ينقطع المحور حُذفت السنوات التي لا طرائق فيها.
# English: 29f15182
timeline-grid = عدد الطرائق في كل سنة؛ وكلما كان اللون أغمق كان العدد أكبر.
# English: c9aaca94
timeline-worded = سنوات مكتوبة نصًّا
# English: a2e0cdc4
timeline-undated = { $count ->
        [zero] لا طرائق بلا سنة مسجَّلة.
        [one] طريقة واحدة بلا سنة مسجَّلة.
        [two] طريقتان بلا سنة مسجَّلة.
        [few] { $count } طرائق بلا سنة مسجَّلة.
        [many] { $count } طريقة بلا سنة مسجَّلة.
       *[other] { $count } طريقة بلا سنة مسجَّلة.
    }

### The table of a term

# English: 7487df3b
term-name = الطريقة
# English: 5fbab0fd
term-columns = اختيار الأعمدة

### The map of relations

# English: f6f090e0
map = خريطة الصلات
# English: bf222afd
map-description = الطرائق التي تربط بينها صلات، في رسم وفي قائمة.
# English: 0225c07d
map-terms = كلما زاد سُمك الخط زادت الصلات بين طرائق فئتين؛ وبجانب كل اسم عدد طرائقه.
# English: 419b3b47
map-relations = { $count ->
        [zero] لا صلات داخلية
        [one] صلة داخلية واحدة
        [two] صلتان داخليتان
        [few] { $count } صلات داخلية
        [many] { $count } صلة داخلية
       *[other] { $count } صلة داخلية
    }
# English: f47fbc2f
map-strongest = عدد الفئات: { $terms }. عدد الأزواج التي بينها صلات: { $count }، والمعروض منها هو الأكثر صلاتٍ وعدده { $shown }.
# English: f148e564
map-left-out = { $count ->
        [zero] لا طرائق أخرى غير معروضة.
        [one] طريقة واحدة أخرى أقل صلاتٍ غير معروضة.
        [two] طريقتان أخريان أقل صلاتٍ غير معروضتين.
        [few] { $count } طرائق أخرى أقل صلاتٍ غير معروضة.
        [many] { $count } طريقة أخرى أقل صلاتٍ غير معروضة.
       *[other] { $count } طريقة أخرى أقل صلاتٍ غير معروضة.
    }
