# Words of the interface: Bengali.
# A key that is here is in every language; a key that no template or program uses is in none.

### The site

# English: 6122d0d4
skip-to-content = মূল বিষয়বস্তুতে যান
# English: bfba0d92
site-navigation = সাইটের বিভাগসমূহ
# English: 243d6b04
nav-library = সংগ্রহ
# English: d08b8e63
nav-compare = তুলনা
# English: fe6b12d6
language = ভাষা
# English: e55d8b38
footer-records = ভুক্তিগুলি { $license } লাইসেন্সের অধীনে প্রকাশিত।
# English: b2d5eb81
footer-source = ভুক্তিগুলির উৎস: { $attribution }
# English: 445cf958
footer-made-with = Methodical দিয়ে তৈরি।
# English: 4a73a8a6
scheme = রূপ
# English: 7f22889e
scheme-system = ডিভাইসের মতো
# English: 8dca2a19
scheme-light = উজ্জ্বল
# English: cfe76290
scheme-dark = অন্ধকার
# English: e2acba8a
title-separator = { $page } · { $site }

### Rows that every catalogue has

# English: aac046e8
field-field = ক্ষেত্র
# English: 74581748
field-family = পরিবার
# English: 60deb2cb
field-year = সাল
# English: 204329a5
field-originators = প্রবর্তক
# English: fbaf5f31
field-type = ধরন
# English: 3f425a5a
field-source = ভিত্তিমূলক উৎস
# English: 282eb938
field-aliases = অন্যান্য নাম
# English: ce7ed249
field-related = সম্পর্কিত পদ্ধতি
# English: f0d38317
field-summary = সারসংক্ষেপ
# English: 147e4bf2
field-record = ভুক্তি

### Gaps

# English: dab8311e
gap-not-recorded = নথিভুক্ত নয়
# English: 3f484bfe
gap-unknown = অজানা
# English: afc5064e
gap-none = নেই
# English: 59610b43
gap-not-applicable = প্রযোজ্য নয়

### Verdicts

# English: d94aaf10
verdict-same = একই
# English: d9219fec
verdict-differs = ভিন্ন
# English: 3ed0a3df
verdict-partial = কেবল কিছু কলামে নথিভুক্ত
# English: 9c0c8364
verdict-absent = কোনো কলামে নথিভুক্ত নয়
# English: d1332ddd
verdict-shown = তুলনা করা হয় না
# English: fa15797b
mark-differs = ≠
# English: f996ba99
column-label = তুলনার বিষয়
# English: ca0aac96
row-recorded = { $total }টির মধ্যে { $count }টিতে নথিভুক্ত
# English: 8449148c
row-mutual = পরস্পর সম্পর্কিত
# English: 4f630e02
groups-agree = একই অক্ষরের কলামগুলি পরস্পর মেলে।
# English: a41079f5
group = গোষ্ঠী { $letter }
# English: 3aeaf40e
row-differs = ভিন্ন: { $field }

# English: 94fd710b
counting-all = { $shown ->
        [0] কোনো সারি দেখানো হচ্ছে না
        [1] { $differing ->
            [0] একমাত্র সারিটি ভিন্ন নয়
           *[other] একমাত্র সারিটি ভিন্ন
        }
       *[other] { $differing ->
            [0] { $shown }টি সারির কোনোটিই ভিন্ন নয়
           *[other] { $shown }টি সারির মধ্যে { $differing }টি ভিন্ন
        }
    }
# English: 46e72199
counting-joined = { $all }; { $partial }
# English: 875a1149
counting-partial = { $count ->
        [one] { $count }টি সারি কেবল কিছু কলামে নথিভুক্ত
       *[other] { $count }টি সারি কেবল কিছু কলামে নথিভুক্ত
    }
# English: e0036b27
absent-rows = কোনো পদ্ধতির জন্যই নথিভুক্ত নয়: { $fields }।

# English: b3050b90
years-apart = { $count ->
        [one] { $count } বছরের ব্যবধান
       *[other] { $count } বছরের ব্যবধান
    }
# English: 1142555c
numbers-apart = ব্যবধান: { $difference }
# English: 94839b3a
numbers-apart-ratio = ব্যবধান: { $difference } (অনুপাত: { $ratio })
# English: cbc60d51
numbers-overlap = সমান হতে পারে: সীমাগুলো পরস্পর মিলে যায়
# English: f6ab1a68
best = সেরা

### Values

# English: 5f73a9df
yes = হ্যাঁ
# English: b702aae8
no = না
# English: 3a574575
partly = আংশিক
# English: e70623cb
planned = পরিকল্পিত
# English: 6fd85ea1
year-range = { $from }–{ $to }
# English: aeeae026
year-before-range = খ্রিস্টপূর্ব { $from }–{ $to }
# English: da22789c
year-across = খ্রিস্টপূর্ব { $from } – খ্রিস্টাব্দ { $to }
# English: c72a756e
year-decade = { $from }-এর দশক
# English: ec3411da
year-before = খ্রিস্টপূর্ব { $year }
# English: cdc73a33
year-circa = আনুমানিক { $year }
# English: 22e7d198
year-circa-range = আনুমানিক { $range }
# English: 2cd6d2b0
year-circa-decade = আনুমানিক { $from }-এর দশক
# English: 6f186023
with-note = { $text } ({ $note })
# English: b302c5c7
number-unit = { $number } { $unit }
# English: 1a8290b9
method-count = { $count ->
        [one] { $count }টি পদ্ধতি
       *[other] { $count }টি পদ্ধতি
    }
# English: 749d5869
source-count = { $count ->
        [one] { $count }টি উৎস
       *[other] { $count }টি উৎস
    }
# English: 5c2ef05c
version = সংস্করণ { $version }
# English: 906dd4ed
updated = হালনাগাদ: { $date }
# English: d57d5d1e
record-data = উপাত্ত

### The library

# English: c5851eee
library-comparisons = তুলনাসমূহ
# English: 47f3956c
library-by-field = পদ্ধতির শ্রেণিবিভাগ: { $field }
# English: f97cc7c5
no-term = { $field }: { $gap }
# English: 32a012de
library-all = সব পদ্ধতি, বর্ণানুক্রমে
# English: b0cdf66e
pages = পৃষ্ঠাসমূহ
# English: 6df02878
page-of = { $title }, পৃষ্ঠা { $page }, মোট { $count }
# English: 55e98b95
library-description = { $count ->
        [one] { $count }টি পদ্ধতি, তার প্রবর্তক, উৎস ও সম্পর্কসহ।
       *[other] { $count }টি পদ্ধতি পাশাপাশি: কোথায় মিল, কোথায় অমিল।
    }

### A method's page

# English: b968e236
method-facts = মূল তথ্য
# English: 7ec0a8b2
method-comparisons = { $name }: তুলনাসমূহ
# English: b8200887
method-references = আরও তথ্যসূত্র
# English: 0e46508c
method-cite = এই পৃষ্ঠা কীভাবে উদ্ধৃত করবেন
# English: b4c74ef8
method-edit = এই ভুক্তি সম্পাদনা করুন
# English: 27c1290f
method-description = { $name }: প্রবর্তক, সাল, উৎস ও সম্পর্কিত পদ্ধতি।
# English: 1d14f03d
cite-text = { $name }. { $site }-এ.
# English: 5861891e
cite-part = { $citation } { $part }.

### A comparison's page

# English: c674a913
compare-versus = { $one } বনাম { $two }
# English: ab9f75cc
compare-caption = তুলনা: { $names }। { $count }
# English: fc9d9e8e
compare-description = তুলনা: { $names }। { $count }। পার্থক্য: { $rows }।
# English: 98b81e12
compare-description-same = তুলনা: { $names }। { $count }।
# English: cdf5596f
answer-both = উভয়ই: { $terms }
# English: bb14d36a
answer-all = সবগুলো: { $terms }
# English: 1875e55c
answer-rare = এই তালিকায় বিরল: { $rows }
# English: 6f1423e4
answer-people = { $name } প্রমুখ
# English: 662228f2
compare-scroll = তুলনার সারণি; পাশে সরানো যায়
# English: 603377ce
compare-more = এই পদ্ধতিগুলির আরও তুলনা
# English: c5851eee
compare-index = তুলনাসমূহ
# English: fe1898c2
compare-index-description = নিজস্ব পৃষ্ঠা আছে এমন সব তুলনা।
# English: 679f1927
compare-curated = নির্বাচিত তুলনা
# English: c9865558
compare-pairs = সম্পর্কিত পদ্ধতির জোড়ায় জোড়ায় তুলনা
# English: 865823ea
for-example = যেমন: { $list }

### A term's page

# English: 3423e610
term-description = { $count ->
        [one] { $field }: { $term }। { $count }টি পদ্ধতি।
       *[other] { $field }: { $term }। { $count }টি পদ্ধতি।
    }
# English: 1c9e484d
term-methods = পদ্ধতিসমূহ

### Not found

# English: 001633ef
not-found-title = এই পৃষ্ঠাটি নেই
# English: 8ad3f5ac
not-found-text = ঠিকানাটি পুরোনো বা ভুল হতে পারে। সব পদ্ধতি সংগ্রহে আছে।
# English: e94a7d7e
not-found-link = সংগ্রহে যান
# English: e5c678f9
needs-server = এই পাতাটি ডিস্ক থেকে খোলা হয়েছে, সেখানে এর লিঙ্ক ও অনুসন্ধান কাজ করে না: সাইটটি কোনো ওয়েব সার্ভারে রাখুন, অথবা --offline দিয়ে তৈরি করুন।

### Lists

# English: 1d0c1018
list-separator = { ", " }

### Tools of a comparison

# English: 2730ccbd
tools = সরঞ্জাম
# English: 79163c24
tool-rows = সারি
# English: f3fd3b45
tool-rows-all = সব
# English: 37834fdb
tool-rows-differs = কেবল পার্থক্য
# English: 4f2167fd
tool-rows-shared = কেবল মিল
# English: 27c92cbd
tool-marks = কেবল একটি পাঠে থাকা শব্দ চিহ্নিত করুন
# English: 13863194
tool-choose-rows = সারি বাছাই করুন
# English: 6c468104
tool-fold = গুটিয়ে রাখুন: { $group }
# English: 900f945a
tool-add = পদ্ধতি যোগ করুন
# English: ebd8ac68
tool-add-hint = মূল বা অন্য কোনো নাম লিখুন
# English: f7ea6390
tool-no-match = এই নামে কোনো পদ্ধতি নেই।
# English: 4a35d476
tool-remove = সরান: { $name }
# English: c2148972
tool-earlier = এক কলাম বাঁয়ে নিন: { $name }
# English: f82db50f
tool-later = এক কলাম ডানে নিন: { $name }
# English: 14ba22ec
tool-pin = তুলনার মানদণ্ড করুন: { $name }
# English: 0358b2a6
tool-pinned = তুলনার মানদণ্ড: { $name }।
# English: 2218fa03
tool-removed = সরানো হয়েছে: { $name }
# English: 5e6e43ee
tool-against-differs = মানদণ্ড ({ $name }) থেকে ভিন্ন
# English: 46a5701f
tool-gone = এই তালিকায় নেই: { $ids }।
# English: bbb8bcb9
tool-many = অধিকাংশ পাঠক পাঁচটি পর্যন্ত কলাম সহজে তুলনা করতে পারেন; এখানে আছে { $count }টি।
# English: 9fdc97ed
tool-one = তুলনার জন্য আরেকটি পদ্ধতি যোগ করুন।
# English: 56fe683e
tool-copy-link = লিংক কপি করুন
# English: 1d0cb3f1
tool-copy-table = সারণি কপি করুন
# English: 9a8f814a
tool-copied = কপি হয়েছে।
# English: 9bfdd260
tool-take-away = ডাউনলোড বা কপি
# English: de609e34
take-away-script = এই ফাইলগুলোর কিছু ব্রাউজারে স্ক্রিপ্ট দিয়ে তৈরি হয়। স্ক্রিপ্ট না থাকলে সারণির শেষ সারি থেকে প্রতিটি পদ্ধতির উপাত্তে যাওয়া যায়।
# English: 903ef7d0
tool-script = নিজের সারণি তৈরি করতে JavaScript প্রয়োজন। নিচের তুলনাগুলি তা ছাড়াই কাজ করে।
# English: 503f8604
tool-loading-failed = { $id } লোড করা যায়নি।

### The tray

# English: 6dede0ea
tray = তুলনা করুন ({ $count })
# English: 02dc0c86
tray-label = তুলনার জন্য পদ্ধতি
# English: 3a1ba6f3
tray-add = তুলনায় যোগ করুন: { $name }
# English: 826c9d5a
tray-remove = তুলনা থেকে সরান: { $name }
# English: 82dddff3
tray-clear = খালি করুন
# English: 8dc4dc72
tray-undo = পূর্বাবস্থায় ফেরান

### Switching from one method to another

# English: 497773f7
switch = কী বদলায়: { $from } → { $to }
# English: 0d134956
switch-becomes = { $field }: { $old } → { $new }।
# English: 44635782
switch-becomes-apart = { $field }: { $old } → { $new }, { $apart }।
# English: 9f9db937
switch-text = { $field }: ভিন্ন পাঠ।
# English: 28ccd19f
switch-adds = { $field } – সংযোজন: { $items }।
# English: 2aa59700
switch-lacks = { $field } – বিয়োজন: { $items }।
# English: a9a68829
switch-adds-lacks = { $field } – সংযোজন: { $added }; বিয়োজন: { $lacking }।
# English: 3d974ff0
switch-gap = { $field } – { $from }: { $old }; { $to }: { $new }।
# English: a9fc5752
switch-stays = অপরিবর্তিত: { $fields }।

### Nearest methods

# English: ffdf7cd2
similar-same = { $field }: একই
# English: 89e017bf
similar-shared = { $field }: { $count }টি অভিন্ন
# English: 449c965e
similar-rows = { $known }টি সারির মধ্যে { $equal }টি একই
# English: e7b025db
similar-compare = তুলনা করুন

### Search

# English: 6ed3662f
field-name = নাম
# English: a1998827
search = অনুসন্ধান
# English: 1a02cc11
search-hint = নাম, অন্য নাম, প্রবর্তক বা শব্দ
# English: eba50ed7
search-close = বন্ধ করুন
# English: 50e99607
search-slash = / বোতাম চেপে অনুসন্ধান খুলুন
# English: b714fcff
search-failed = অনুসন্ধান লোড করা যায়নি।
# English: 9dff2324
search-none = কোনো পদ্ধতি পাওয়া যায়নি।
# English: 454d815f
search-first = মোট { $count }টি পদ্ধতি; প্রথম { $shown }টি দেখানো হচ্ছে
# English: 058aadfb
search-reason = { $field }: { $text }
# English: 6f859ab4
search-versus = বনাম, তুলনা, তুলনা করুন, তুলনায়, মধ্যে পার্থক্য, এর মধ্যে পার্থক্য, পার্থক্য, পার্থক্য কী, এর পার্থক্য, চেয়ে ভালো
# English: 7bcf8402
search-between = এবং, ও, আর, অথবা, বা, সাথে, সঙ্গে, মধ্যে, থেকে
# English: f6d3b294
search-compare = { $one } ও { $other } তুলনা করুন →
# English: 13a001e6
search-compare-more = { $names } তুলনা করুন →
# English: 26ae778f
search-partly = আরও যেগুলো আংশিক মেলে

### Narrowing the library down

# English: aece4d98
filters = তালিকা সীমিত করুন
# English: 5c2c68a5
filters-clear = সব পদ্ধতি দেখান
# English: 72dc20e1
filters-show = দেখান: { $found }
# English: 069a395f
show-more = আরও দেখান
# English: a07a44bd
sort = ক্রম
# English: 29f8a91d
sort-relevance = সর্বাধিক প্রাসঙ্গিক আগে
# English: bbb267b8
sort-name = বর্ণানুক্রমে
# English: 962aee00
sort-newest = সাম্প্রতিকতম আগে
# English: a3b0419e
sort-oldest = সবচেয়ে পুরোনো আগে
# English: 78bcb736
sort-related = সর্বাধিক সম্পর্কযুক্ত আগে
# English: 35da7d77
facet-decade = দশক
# English: 9b5b1d93
facet-language = অনুবাদের ভাষা
# English: e833d61f
facet-untranslated = অনূদিত নয়
# English: 0dab62db
facet-rows = নথিভুক্ত সারি
# English: 5045778d
facet-rows-of = { $total }টির মধ্যে { $count }টি
# English: 2de7c582
facet-other = অন্যান্য

### The time line

# English: 48a1c63b
timeline = কালরেখা
# English: cce71ae9
timeline-of = কালরেখা: { $time }
# English: 4f0fc30e
timeline-description = { $count ->
        [one] কালানুক্রমে { $count }টি পদ্ধতি।
       *[other] কালানুক্রমে { $count }টি পদ্ধতি।
    }
# English: 96ebb37b
timeline-year = { $year }: { $count ->
        [one] { $count }টি পদ্ধতি
       *[other] { $count }টি পদ্ধতি
    }
# English: a84b65ca
timeline-bars = প্রতিটি দণ্ড একটি সময়পরিসর নির্দেশ করে।
# English: 37588109
timeline-circa = ভগ্নরেখার চিহ্ন আনুমানিক সাল নির্দেশ করে।
# English: 87a0db40
timeline-breaks = যেখানে অক্ষ ছিন্ন, সেখানে পদ্ধতিহীন বছরগুলি বাদ দেওয়া হয়েছে।
# English: 29f15182
timeline-grid = প্রতি বছরের পদ্ধতির সংখ্যা; রং যত গাঢ়, সংখ্যা তত বেশি।
# English: c9aaca94
timeline-worded = পাঠ্য হিসেবে দেওয়া সাল
# English: a2e0cdc4
timeline-undated = { $count ->
        [one] { $count }টি পদ্ধতির সাল নথিভুক্ত নয়।
       *[other] { $count }টি পদ্ধতির সাল নথিভুক্ত নয়।
    }

### The table of a term

# English: 7487df3b
term-name = পদ্ধতি
# English: 5fbab0fd
term-columns = কলাম বাছাই করুন

### The map of relations

# English: f6f090e0
map = সম্পর্কের মানচিত্র
# English: bf222afd
map-description = কোন পদ্ধতিগুলি পরস্পর সম্পর্কিত: চিত্রে ও তালিকায়।
# English: 0225c07d
map-terms = রেখা যত চওড়া, দুই শ্রেণির পদ্ধতিগুলির মধ্যে সম্পর্ক তত বেশি; প্রতিটি নামের পাশে তার পদ্ধতির সংখ্যা দেওয়া আছে।
# English: 419b3b47
map-relations = { $count ->
        [one] { $count }টি অভ্যন্তরীণ সম্পর্ক
       *[other] { $count }টি অভ্যন্তরীণ সম্পর্ক
    }
# English: f47fbc2f
map-strongest = শ্রেণি: { $terms }টি। পরস্পর সম্পর্কযুক্ত { $count }টি জোড়ার মধ্যে সর্বাধিক সম্পর্কের { $shown }টি দেখানো হচ্ছে।
# English: f148e564
map-left-out = কম সম্পর্কের আরও { $count }টি পদ্ধতি দেখানো হচ্ছে না।
