# Words of the interface: Bengali.
# A key that is here is in every language; a key that no template or program uses is in none.

### The site

skip-to-content = মূল বিষয়বস্তুতে যান
site-navigation = সাইটের বিভাগসমূহ
nav-library = গ্রন্থাগার
nav-compare = তুলনা
language = ভাষা
footer-records = নথিগুলি { $license } লাইসেন্সের অধীনে প্রকাশিত।
footer-source = নথিগুলির উৎস: { $attribution }
footer-made-with = Methodical দিয়ে তৈরি।
title-separator = { $page } · { $site }

### Rows that every catalogue has

field-field = ক্ষেত্র
field-family = পরিবার
field-year = সাল
field-originators = প্রবর্তক
field-type = ধরন
field-source = ভিত্তিমূলক উৎস
field-aliases = অন্যান্য নাম
field-related = সম্পর্কিত পদ্ধতি
field-summary = সারসংক্ষেপ
field-record = নথি

### Gaps

gap-not-recorded = নথিভুক্ত নয়
gap-unknown = অজানা
gap-none = নেই
gap-not-applicable = প্রযোজ্য নয়

### Verdicts

verdict-same = একই
verdict-differs = ভিন্ন
verdict-partial = কেবল কিছু কলামে নথিভুক্ত
verdict-absent = কোনো কলামে নথিভুক্ত নয়
mark-differs = ≠
column-label = তুলনার বিষয়
groups-agree = একই অক্ষরের কলামগুলি পরস্পর মেলে।
group = গোষ্ঠী { $letter }

counting-all = { $shown ->
        [0] কোনো সারি দেখানো হচ্ছে না
        [1] { $differing ->
            [0] একমাত্র সারিটি একই, অথবা কেবল কিছু কলামে নথিভুক্ত
           *[other] একমাত্র সারিটি ভিন্ন
        }
       *[other] { $differing ->
            [0] { $shown }টি সারির কোনোটিই ভিন্ন নয়
            [one] { $shown }টি সারির মধ্যে { $differing }টি ভিন্ন
           *[other] { $shown }টি সারির মধ্যে { $differing }টি ভিন্ন
        }
    }
counting-joined = { $all }; { $partial }
counting-partial = { $count ->
        [one] { $count }টি সারি কেবল কিছু কলামে নথিভুক্ত
       *[other] { $count }টি সারি কেবল কিছু কলামে নথিভুক্ত
    }
absent-rows = কোনোটির জন্যই নথিভুক্ত নয়:

years-apart = { $count ->
        [one] { $count } বছরের ব্যবধান
       *[other] { $count } বছরের ব্যবধান
    }
numbers-apart = ব্যবধান: { $difference }
numbers-apart-ratio = ব্যবধান: { $difference } ({ $ratio } গুণ)

### Values

yes = হ্যাঁ
no = না
year-range = { $from }–{ $to }
year-decade = { $from }-এর দশক
year-before = খ্রিস্টপূর্ব { $year }
year-circa = আনুমানিক { $year }
number-unit = { $number } { $unit }
method-count = { $count ->
        [one] { $count }টি পদ্ধতি
       *[other] { $count }টি পদ্ধতি
    }
source-count = { $count ->
        [one] { $count }টি উৎস
       *[other] { $count }টি উৎস
    }
version = সংস্করণ { $version }
updated = হালনাগাদ: { $date }
record-data = উপাত্ত

### The library

library-comparisons = তুলনাসমূহ
library-by-field = { $field } অনুযায়ী পদ্ধতি
library-methods = পদ্ধতিসমূহ
no-term = { $field }: নথিভুক্ত নয়
library-description = { $count ->
        [one] { $count }টি পদ্ধতি, তার প্রবর্তক, উৎস ও সম্পর্কসহ।
       *[other] { $count }টি পদ্ধতি পাশাপাশি: কোথায় মিল, কোথায় অমিল।
    }

### A method's page

method-facts = মূল তথ্য
method-referenced-by = যেসব পদ্ধতি এই পদ্ধতির উল্লেখ করে
method-comparisons = { $name }: তুলনাসমূহ
method-compare-with = বনাম { $name }
method-references = আরও তথ্যসূত্র
method-cite = এই পৃষ্ঠা কীভাবে উদ্ধৃত করবেন
method-edit = এই নথি সম্পাদনা করুন
method-description = { $name }: প্রবর্তক, সাল, উৎস ও সম্পর্কিত পদ্ধতি।
cite-text = { $name }. সংকলন: { $site }.

### A comparison's page

compare-versus = বনাম
compare-caption = তুলনা: { $names }। { $count }
compare-description = তুলনা: { $names }। { $count }। পার্থক্য: { $rows }।
compare-description-same = তুলনা: { $names }। { $count }।
compare-scroll = তুলনার সারণি; পাশে সরানো যায়
compare-more = এই পদ্ধতিগুলির আরও তুলনা
compare-index = তুলনাসমূহ
compare-index-description = যেসব তুলনার নিজস্ব পৃষ্ঠা আছে।
compare-curated = নির্বাচিত তুলনা
compare-pairs = সম্পর্কিত পদ্ধতির জোড়ায় জোড়ায় তুলনা

### A term's page

term-description = { $count ->
        [one] { $field }: { $term }। { $count }টি পদ্ধতি।
       *[other] { $field }: { $term }। { $count }টি পদ্ধতি।
    }
term-methods = পদ্ধতিসমূহ

### Not found

not-found-title = এই পৃষ্ঠাটি নেই
not-found-text = ঠিকানাটি পুরোনো বা ভুল হতে পারে। সব পদ্ধতি গ্রন্থাগারে আছে।
not-found-link = গ্রন্থাগারে যান

### Lists

list-separator = { ", " }

### Tools of a comparison

tools = সরঞ্জাম
tool-rows = সারি
tool-rows-all = সব
tool-rows-differs = কেবল পার্থক্য
tool-rows-shared = কেবল মিল
tool-marks = কেবল একটিতে থাকা শব্দ চিহ্নিত করুন
tool-choose-rows = সারি বাছাই করুন
tool-fold = গুটিয়ে রাখুন: { $group }
tool-add = পদ্ধতি যোগ করুন
tool-add-hint = নাম বা অন্য কোনো নাম লিখুন
tool-no-match = এই নামে কোনো পদ্ধতি নেই।
tool-remove = সরান: { $name }
tool-earlier = এক কলাম আগে নিন: { $name }
tool-later = এক কলাম পরে নিন: { $name }
tool-pin = তুলনার মানদণ্ড করুন: { $name }
tool-pinned = তুলনার মানদণ্ড: { $name }।
tool-against-differs = মানদণ্ড ({ $name }) থেকে ভিন্ন
tool-gone = এই তালিকায় নেই: { $ids }।
tool-many = অধিকাংশ পাঠক পাঁচটি পর্যন্ত কলাম সহজে তুলনা করতে পারেন; এখানে আছে { $count }টি।
tool-one = তুলনার জন্য আরেকটি পদ্ধতি যোগ করুন।
tool-copy-link = লিংক কপি করুন
tool-copy-table = সারণি কপি করুন
tool-copied = কপি হয়েছে।
tool-take-away = ডাউনলোড
tool-script = নিজের সারণি তৈরি করতে JavaScript প্রয়োজন। নিচের তুলনাগুলি তা ছাড়াই কাজ করে।
tool-loading-failed = { $id } লোড করা যায়নি।

### The tray

tray = তুলনা করুন ({ $count })
tray-label = তুলনার জন্য পদ্ধতি
tray-add = তুলনায় যোগ করুন: { $name }
tray-remove = তুলনা থেকে সরান: { $name }
tray-clear = খালি করুন

### Switching from one method to another

switch = কী বদলায়: { $from } → { $to }
switch-becomes = { $field }: { $old } → { $new }।
switch-becomes-apart = { $field }: { $old } → { $new }, { $apart }।
switch-text = { $field }: ভিন্ন পাঠ।
switch-adds = { $field } – যুক্ত হয়: { $items }।
switch-lacks = { $field } – বাদ যায়: { $items }।
switch-adds-lacks = { $field } – যুক্ত হয়: { $added }; বাদ যায়: { $lacking }।
switch-unknown = { $field }: { $old }; { $to } – { $gap }।
switch-known = { $field }: { $new }; { $from } – { $gap }।
switch-stays = অপরিবর্তিত: { $fields }।

### Nearest methods

similar = Most similar methods
similar-same = same { $field }
similar-shared = { $field }: { $count } in common
similar-rows = { $equal } of { $known } rows equal
similar-compare = compare

### Search

field-name = Name
search = Search
search-hint = Name, alias, originator or word
search-close = Close
search-failed = The search could not be loaded.
search-none = No method is found.
search-first = The first { $shown } of { $count }
search-reason = { $field }: { $text }

### Narrowing the library down

filters = Narrow down
filters-clear = Show all methods
sort = Order
sort-relevance = best match first
sort-name = A–Z
sort-newest = newest first
sort-oldest = oldest first
sort-related = most related first
facet-decade = Decade
facet-language = Translated into
facet-rows = Recorded rows
facet-rows-of = { $count } of { $total }
facet-without = not recorded

### The time line

timeline = Time line
timeline-of = Time line: { $time }
timeline-description = { $count ->
        [one] { $count } method in the order of time.
       *[other] { $count } methods in the order of time.
    }
timeline-year = { $year }: { $count ->
        [one] { $count } method
       *[other] { $count } methods
    }
timeline-bars = A bar is a span of years.
timeline-circa = A dashed mark is an approximate year.
timeline-breaks = Where the axis is broken, years without a method are left out.
timeline-grid = Methods a year; the darker, the more.
timeline-worded = Years in words
timeline-undated = { $count ->
        [one] { $count } method has no recorded year.
       *[other] { $count } methods have no recorded year.
    }

### The table of a term

term-name = Method
term-columns = Choose columns
term-compare = Compare the selected
term-compare-one = Select two methods or more.
term-select = Select { $name }

### The map of relations

map = Map of relations
map-description = Which methods are related, as a drawing and as a list.
map-terms = The wider a line, the more relations between the methods of two terms; beside each name is the number of its methods.
map-relations = { $count ->
        [one] { $count } relation within
       *[other] { $count } relations within
    }
map-strongest = { $terms } terms; of { $count } pairs with relations between them, the { $shown } with the most are shown.
map-left-out = { $count ->
        [one] One more with fewer relations is not shown.
       *[other] { $count } more with fewer relations are not shown.
    }
