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
row-recorded = { $total }টির মধ্যে { $count }টিতে নথিভুক্ত
row-mutual = পরস্পর সম্পর্কিত
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
library-all = সব পদ্ধতি, বর্ণানুক্রমে
pages = পৃষ্ঠাসমূহ
page-of = { $title }, পৃষ্ঠা { $page }, মোট { $count }
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
needs-server = এই পাতাটি ডিস্ক থেকে খোলা হয়েছে, সেখানে এর লিঙ্ক ও অনুসন্ধান কাজ করে না: সাইটটি কোনো ওয়েব সার্ভারে রাখুন, অথবা --offline দিয়ে তৈরি করুন।

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
take-away-script = এই ফাইলগুলোর কিছু ব্রাউজারে স্ক্রিপ্ট দিয়ে তৈরি হয়। স্ক্রিপ্ট না থাকলে সারণির শেষ সারি থেকে প্রতিটি পদ্ধতির উপাত্তে যাওয়া যায়।
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

similar = সর্বাধিক সদৃশ পদ্ধতি
similar-same = { $field }: একই
similar-shared = { $field }: { $count }টি অভিন্ন
similar-rows = { $known }টি সারির মধ্যে { $equal }টি একই
similar-compare = তুলনা করুন

### Search

field-name = নাম
search = অনুসন্ধান
search-hint = নাম, অন্য নাম, প্রবর্তক বা শব্দ
search-close = বন্ধ করুন
search-slash = / কী দিয়ে অনুসন্ধান খুলুন
search-failed = অনুসন্ধান লোড করা যায়নি।
search-none = কোনো পদ্ধতি পাওয়া যায়নি।
search-first = { $count }টির মধ্যে প্রথম { $shown }টি
search-reason = { $field }: { $text }

### Narrowing the library down

filters = তালিকা সীমিত করুন
filters-clear = সব পদ্ধতি দেখান
show-more = আরও দেখান
sort = ক্রম
sort-relevance = সর্বাধিক প্রাসঙ্গিক আগে
sort-name = বর্ণানুক্রমে
sort-newest = সাম্প্রতিকতম আগে
sort-oldest = প্রাচীনতম আগে
sort-related = সর্বাধিক সম্পর্কযুক্ত আগে
facet-decade = দশক
facet-language = অনুবাদের ভাষা
facet-rows = নথিভুক্ত সারি
facet-rows-of = { $total }টির মধ্যে { $count }টি
facet-without = নথিভুক্ত নয়

### The time line

timeline = কালরেখা
timeline-of = কালরেখা: { $time }
timeline-description = { $count ->
        [one] কালানুক্রমে { $count }টি পদ্ধতি।
       *[other] কালানুক্রমে { $count }টি পদ্ধতি।
    }
timeline-year = { $year }: { $count ->
        [one] { $count }টি পদ্ধতি
       *[other] { $count }টি পদ্ধতি
    }
timeline-bars = প্রতিটি দণ্ড একটি সময়পরিসর নির্দেশ করে।
timeline-circa = ভগ্নরেখার চিহ্ন আনুমানিক সাল নির্দেশ করে।
timeline-breaks = যেখানে অক্ষ ছিন্ন, সেখানে পদ্ধতিহীন বছরগুলি বাদ দেওয়া হয়েছে।
timeline-grid = প্রতি বছরের পদ্ধতির সংখ্যা; রং যত গাঢ়, সংখ্যা তত বেশি।
timeline-worded = কথায় লেখা সাল
timeline-undated = { $count ->
        [one] { $count }টি পদ্ধতির সাল নথিভুক্ত নয়।
       *[other] { $count }টি পদ্ধতির সাল নথিভুক্ত নয়।
    }

### The table of a term

term-name = পদ্ধতি
term-columns = কলাম বাছাই করুন
term-compare = নির্বাচিত পদ্ধতিগুলি তুলনা করুন
term-compare-one = দুই বা ততোধিক পদ্ধতি বাছাই করুন।
term-select = বাছাই করুন: { $name }

### The map of relations

map = সম্পর্কের মানচিত্র
map-description = কোন পদ্ধতিগুলি পরস্পর সম্পর্কিত: চিত্রে ও তালিকায়।
map-terms = রেখা যত চওড়া, দুই শ্রেণির পদ্ধতিগুলির মধ্যে সম্পর্ক তত বেশি; প্রতিটি নামের পাশে তার পদ্ধতির সংখ্যা দেওয়া আছে।
map-relations = { $count ->
        [one] { $count }টি অভ্যন্তরীণ সম্পর্ক
       *[other] { $count }টি অভ্যন্তরীণ সম্পর্ক
    }
map-strongest = শ্রেণি: { $terms }টি। পরস্পর সম্পর্কযুক্ত { $count }টি জোড়ার মধ্যে সর্বাধিক সম্পর্কের { $shown }টি দেখানো হচ্ছে।
map-left-out = { $count ->
        [one] কম সম্পর্কের আরও { $count }টি জোড়া দেখানো হচ্ছে না।
       *[other] কম সম্পর্কের আরও { $count }টি জোড়া দেখানো হচ্ছে না।
    }
