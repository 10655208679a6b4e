# Words of the interface: Hindi.
# A key that is here is in every language; a key that no template or program uses is in none.

### The site

# English: 6122d0d4
skip-to-content = मुख्य सामग्री पर जाएँ
# English: bfba0d92
site-navigation = साइट के खंड
# English: 243d6b04
nav-library = संग्रह
# English: d08b8e63
nav-compare = तुलना
# English: fe6b12d6
language = भाषा
# English: e55d8b38
footer-records = अभिलेख { $license } लाइसेंस के अंतर्गत उपलब्ध हैं।
# English: b2d5eb81
footer-source = अभिलेखों का स्रोत: { $attribution }
# English: 445cf958
footer-made-with = Methodical से निर्मित।
# English: 4a73a8a6
scheme = रूप
# English: 7f22889e
scheme-system = डिवाइस जैसा
# English: 8dca2a19
scheme-light = उजला
# English: cfe76290
scheme-dark = गहरा
# English: e2acba8a
title-separator = { $page } · { $site }

### Rows that every catalogue has

# English: aac046e8
field-field = क्षेत्र
# English: 74581748
field-family = परिवार
# English: 60deb2cb
field-year = वर्ष
# English: 204329a5
field-originators = प्रवर्तक
# English: fbaf5f31
field-type = प्रकार
# English: 3f425a5a
field-source = आधारभूत स्रोत
# English: 282eb938
field-aliases = अन्य नाम
# English: ce7ed249
field-related = संबंधित विधियाँ
# English: f0d38317
field-summary = सारांश
# English: 147e4bf2
field-record = अभिलेख

### Gaps

# English: dab8311e
gap-not-recorded = दर्ज नहीं
# English: 3f484bfe
gap-unknown = अज्ञात
# English: afc5064e
gap-none = कोई नहीं
# English: 59610b43
gap-not-applicable = लागू नहीं

### Verdicts

# English: d94aaf10
verdict-same = समान
# English: d9219fec
verdict-differs = भिन्न
# English: 3ed0a3df
verdict-partial = केवल कुछ स्तंभों में दर्ज
# English: 9c0c8364
verdict-absent = किसी भी स्तंभ में दर्ज नहीं
# English: d1332ddd
verdict-shown = तुलना नहीं की जाती
# English: fa15797b
mark-differs = ≠
# English: f996ba99
column-label = तुलना का आधार
# English: ca0aac96
row-recorded = { $total } में से { $count } के लिए दर्ज
# English: 8449148c
row-mutual = एक-दूसरे से संबंधित
# English: 4f630e02
groups-agree = एक ही अक्षर वाले स्तंभ आपस में मेल खाते हैं।
# English: a41079f5
group = समूह { $letter }
# English: 3aeaf40e
row-differs = भिन्न: { $field }

# English: 94fd710b
counting-all = { $shown ->
        [0] कोई पंक्ति प्रदर्शित नहीं है
        [1] { $differing ->
            [0] एकमात्र पंक्ति भिन्न नहीं है
           *[other] एकमात्र पंक्ति भिन्न है
        }
       *[other] { $differing ->
            [0] { $shown } पंक्तियों में से कोई भी भिन्न नहीं है
            [one] { $shown } पंक्तियों में से { $differing } भिन्न है
           *[other] { $shown } पंक्तियों में से { $differing } भिन्न हैं
        }
    }
# English: 46e72199
counting-joined = { $all }; { $partial }
# English: 875a1149
counting-partial = { $count ->
        [one] { $count } पंक्ति केवल कुछ स्तंभों में दर्ज है
       *[other] { $count } पंक्तियाँ केवल कुछ स्तंभों में दर्ज हैं
    }
# English: e0036b27
absent-rows = किसी भी विधि के लिए दर्ज नहीं: { $fields }।

# English: b3050b90
years-apart = { $count ->
        [one] { $count } वर्ष का अंतर
       *[other] { $count } वर्षों का अंतर
    }
# English: 1142555c
numbers-apart = अंतर: { $difference }
# English: 94839b3a
numbers-apart-ratio = अंतर: { $difference } (अनुपात: { $ratio })
# English: cbc60d51
numbers-overlap = बराबर हो सकते हैं: सीमाएँ आपस में मिलती हैं
# English: f6ab1a68
best = सर्वोत्तम

### Values

# English: 5f73a9df
yes = हाँ
# English: b702aae8
no = नहीं
# English: 3a574575
partly = आंशिक रूप से
# English: e70623cb
planned = नियोजित
# English: 6fd85ea1
year-range = { $from }–{ $to }
# English: aeeae026
year-before-range = { $from }–{ $to } ई.पू.
# English: da22789c
year-across = { $from } ई.पू. – { $to } ई.
# English: c72a756e
year-decade = { $from } का दशक
# English: ec3411da
year-before = { $year } ई.पू.
# English: cdc73a33
year-circa = लगभग { $year }
# English: 22e7d198
year-circa-range = लगभग { $range }
# English: 2cd6d2b0
year-circa-decade = लगभग { $from } का दशक
# English: 6f186023
with-note = { $text } ({ $note })
# English: b302c5c7
number-unit = { $number } { $unit }
# English: 1a8290b9
method-count = { $count ->
        [one] { $count } विधि
       *[other] { $count } विधियाँ
    }
# English: 749d5869
source-count = { $count ->
        [one] { $count } स्रोत
       *[other] { $count } स्रोत
    }
# English: 5c2ef05c
version = संस्करण { $version }
# English: 906dd4ed
updated = अद्यतन: { $date }
# English: d57d5d1e
record-data = डेटा

### The library

# English: c5851eee
library-comparisons = तुलनाएँ
# English: 47f3956c
library-by-field = विधियों का वर्गीकरण: { $field }
# English: f97cc7c5
no-term = { $field }: { $gap }
# English: 32a012de
library-all = सभी विधियाँ, वर्णक्रम में
# English: b0cdf66e
pages = पृष्ठ
# English: 6df02878
page-of = { $title }, पृष्ठ { $page }, कुल { $count }
# English: 55e98b95
library-description = { $count ->
        [one] { $count } विधि, उसके प्रवर्तकों, स्रोतों और संबंधों सहित।
       *[other] { $count } विधियाँ साथ-साथ: उनमें क्या समान है और क्या भिन्न।
    }

### A method's page

# English: b968e236
method-facts = मुख्य तथ्य
# English: 7ec0a8b2
method-comparisons = { $name }: तुलनाएँ
# English: b8200887
method-references = अन्य संदर्भ
# English: 0e46508c
method-cite = इस पृष्ठ को कैसे उद्धृत करें
# English: b4c74ef8
method-edit = इस अभिलेख को संपादित करें
# English: 27c1290f
method-description = { $name }: प्रवर्तक, वर्ष, स्रोत और संबंधित विधियाँ।
# English: 1d14f03d
cite-text = { $name }. { $site } में.
# English: 5861891e
cite-part = { $citation } { $part }.

### A comparison's page

# English: c674a913
compare-versus = { $one } बनाम { $two }
# English: ab9f75cc
compare-caption = तुलना: { $names }। { $count }
# English: fc9d9e8e
compare-description = तुलना: { $names }। { $count }। अंतर: { $rows }।
# English: 98b81e12
compare-description-same = तुलना: { $names }। { $count }।
# English: cdf5596f
answer-both = दोनों: { $terms }
# English: bb14d36a
answer-all = सभी: { $terms }
# English: 1875e55c
answer-rare = इस सूची में दुर्लभ: { $rows }
# English: 6f1423e4
answer-people = { $name } आदि
# English: 662228f2
compare-scroll = तुलना की तालिका; दाएँ-बाएँ खिसकती है
# English: 603377ce
compare-more = इन विधियों की अन्य तुलनाएँ
# English: c5851eee
compare-index = तुलनाएँ
# English: fe1898c2
compare-index-description = वे सभी तुलनाएँ जिनका अपना पृष्ठ है।
# English: 679f1927
compare-curated = चुनी हुई तुलनाएँ
# English: c9865558
compare-pairs = संबंधित विधियों की जोड़ीवार तुलना
# English: 865823ea
for-example = उदाहरण के लिए: { $list }

### A term's page

# English: 3423e610
term-description = { $count ->
        [one] { $field }: { $term }। { $count } विधि।
       *[other] { $field }: { $term }। { $count } विधियाँ।
    }
# English: 1c9e484d
term-methods = विधियाँ

### Not found

# English: 001633ef
not-found-title = यह पृष्ठ उपलब्ध नहीं है
# English: 8ad3f5ac
not-found-text = हो सकता है कि पता पुराना हो या गलत लिखा गया हो। सभी विधियाँ संग्रह में हैं।
# English: e94a7d7e
not-found-link = संग्रह पर जाएँ
# English: e5c678f9
needs-server = यह पृष्ठ डिस्क से खोला गया है, जहाँ इसके लिंक और खोज काम नहीं करते: साइट को किसी वेब सर्वर पर रखें, या इसे --offline के साथ बनाएँ।

### Lists

# English: 1d0c1018
list-separator = { ", " }

### Tools of a comparison

# English: 2730ccbd
tools = उपकरण
# English: 79163c24
tool-rows = पंक्तियाँ
# English: f3fd3b45
tool-rows-all = सभी
# English: 37834fdb
tool-rows-differs = केवल अंतर
# English: 4f2167fd
tool-rows-shared = केवल समानताएँ
# English: 27c92cbd
tool-marks = वे शब्द चिह्नित करें जो केवल एक पाठ में हैं
# English: 13863194
tool-choose-rows = पंक्तियाँ चुनें
# English: 6c468104
tool-fold = समेटें: { $group }
# English: 900f945a
tool-add = विधि जोड़ें
# English: ebd8ac68
tool-add-hint = मुख्य या कोई अन्य नाम लिखें
# English: f7ea6390
tool-no-match = इस नाम की कोई विधि नहीं है।
# English: 4a35d476
tool-remove = हटाएँ: { $name }
# English: c2148972
tool-earlier = एक स्तंभ बाएँ ले जाएँ: { $name }
# English: f82db50f
tool-later = एक स्तंभ दाएँ ले जाएँ: { $name }
# English: 14ba22ec
tool-pin = तुलना का मानक बनाएँ: { $name }
# English: 0358b2a6
tool-pinned = तुलना का मानक: { $name }।
# English: 2218fa03
tool-removed = हटाया गया: { $name }
# English: 5e6e43ee
tool-against-differs = मानक ({ $name }) से भिन्न
# English: 46a5701f
tool-gone = इस सूची में नहीं: { $ids }।
# English: bbb8bcb9
tool-many = अधिकतर पाठक पाँच स्तंभों तक की तुलना सहजता से कर पाते हैं; यहाँ { $count } हैं।
# English: 9fdc97ed
tool-one = तुलना के लिए एक और विधि जोड़ें।
# English: 56fe683e
tool-copy-link = लिंक कॉपी करें
# English: 1d0cb3f1
tool-copy-table = तालिका कॉपी करें
# English: 9a8f814a
tool-copied = कॉपी हो गया।
# English: 9bfdd260
tool-take-away = डाउनलोड या कॉपी करें
# English: de609e34
take-away-script = इनमें से कुछ फ़ाइलें ब्राउज़र में स्क्रिप्ट से बनती हैं। स्क्रिप्ट के बिना तालिका की अंतिम पंक्ति हर विधि के डेटा तक ले जाती है।
# English: 903ef7d0
tool-script = अपनी तालिका बनाने के लिए JavaScript आवश्यक है। नीचे की तुलनाएँ उसके बिना भी चलती हैं।
# English: 503f8604
tool-loading-failed = { $id } को लोड नहीं किया जा सका।

### The tray

# English: 6dede0ea
tray = तुलना करें ({ $count })
# English: 02dc0c86
tray-label = तुलना के लिए विधियाँ
# English: 3a1ba6f3
tray-add = तुलना में जोड़ें: { $name }
# English: 826c9d5a
tray-remove = तुलना से हटाएँ: { $name }
# English: 82dddff3
tray-clear = खाली करें
# English: 8dc4dc72
tray-undo = पूर्ववत करें

### Switching from one method to another

# English: 497773f7
switch = क्या बदलता है: { $from } → { $to }
# English: 0d134956
switch-becomes = { $field }: { $old } → { $new }।
# English: 44635782
switch-becomes-apart = { $field }: { $old } → { $new }, { $apart }।
# English: 9f9db937
switch-text = { $field }: भिन्न पाठ।
# English: 28ccd19f
switch-adds = { $field } – जोड़: { $items }।
# English: 2aa59700
switch-lacks = { $field } – घटाव: { $items }।
# English: a9a68829
switch-adds-lacks = { $field } – जोड़: { $added }; घटाव: { $lacking }।
# English: 3d974ff0
switch-gap = { $field } – { $from }: { $old }; { $to }: { $new }।
# English: a9fc5752
switch-stays = अपरिवर्तित: { $fields }।

### Nearest methods

# English: ffdf7cd2
similar-same = { $field }: समान
# English: 89e017bf
similar-shared = { $field }: { $count } साझा
# English: 449c965e
similar-rows = { $known } पंक्तियों में से { $equal } समान
# English: e7b025db
similar-compare = तुलना करें

### Search

# English: 6ed3662f
field-name = नाम
# English: a1998827
search = खोज
# English: 1a02cc11
search-hint = नाम, अन्य नाम, प्रवर्तक या शब्द
# English: eba50ed7
search-close = बंद करें
# English: 50e99607
search-slash = / कुंजी से खोज खोलें
# English: b714fcff
search-failed = खोज लोड नहीं हो सकी।
# English: 9dff2324
search-none = कोई विधि नहीं मिली।
# English: 454d815f
search-first = { $count ->
        [one] कुल { $count } विधि; पहली { $shown } प्रदर्शित
       *[other] कुल { $count } विधियाँ; पहली { $shown } प्रदर्शित
    }
# English: 058aadfb
search-reason = { $field }: { $text }
# English: 6f859ab4
search-versus = बनाम, तुलना, तुलना करें, की तुलना, की तुलना में, के बीच अंतर, में अंतर, अंतर, के बीच का अंतर, में क्या अंतर है, से बेहतर
# English: 7bcf8402
search-between = और, तथा, एवं, या, अथवा, से, के साथ, के बीच
# English: f6d3b294
search-compare = { $one } और { $other } की तुलना करें →
# English: 13a001e6
search-compare-more = { $names } की तुलना करें →
# English: 26ae778f
search-partly = अन्य, जो आंशिक रूप से मेल खाते हैं

### Narrowing the library down

# English: aece4d98
filters = सूची सीमित करें
# English: 5c2c68a5
filters-clear = सभी विधियाँ दिखाएँ
# English: 72dc20e1
filters-show = दिखाएँ: { $found }
# English: 069a395f
show-more = और दिखाएँ
# English: a07a44bd
sort = क्रम
# English: 29f8a91d
sort-relevance = सर्वोत्तम मेल पहले
# English: bbb267b8
sort-name = वर्णक्रमानुसार
# English: 962aee00
sort-newest = नवीनतम पहले
# English: a3b0419e
sort-oldest = सबसे पुरानी पहले
# English: 78bcb736
sort-related = सर्वाधिक संबंधों वाली पहले
# English: 35da7d77
facet-decade = दशक
# English: 9b5b1d93
facet-language = अनुवाद की भाषा
# English: e833d61f
facet-untranslated = अनूदित नहीं
# English: 0dab62db
facet-rows = दर्ज पंक्तियाँ
# English: 5045778d
facet-rows-of = { $total } में से { $count }
# English: 2de7c582
facet-other = अन्य

### The time line

# English: 48a1c63b
timeline = कालरेखा
# English: cce71ae9
timeline-of = कालरेखा: { $time }
# English: 4f0fc30e
timeline-description = { $count ->
        [one] कालक्रम में { $count } विधि।
       *[other] कालक्रम में { $count } विधियाँ।
    }
# English: 96ebb37b
timeline-year = { $year }: { $count ->
        [one] { $count } विधि
       *[other] { $count } विधियाँ
    }
# English: a84b65ca
timeline-bars = प्रत्येक पट्टी वर्षों की एक अवधि दर्शाती है।
# English: 37588109
timeline-circa = खंडित रेखा वाला चिह्न अनुमानित वर्ष दर्शाता है।
# English: 87a0db40
timeline-breaks = जहाँ अक्ष खंडित है, वहाँ बिना विधि वाले वर्ष छोड़ दिए गए हैं।
# English: 29f15182
timeline-grid = प्रति वर्ष विधियों की संख्या; रंग जितना गहरा, संख्या उतनी अधिक।
# English: c9aaca94
timeline-worded = पाठ के रूप में दिए गए वर्ष
# English: a2e0cdc4
timeline-undated = { $count ->
        [one] { $count } विधि का वर्ष दर्ज नहीं है।
       *[other] { $count } विधियों का वर्ष दर्ज नहीं है।
    }

### The table of a term

# English: 7487df3b
term-name = विधि
# English: 5fbab0fd
term-columns = स्तंभ चुनें

### The map of relations

# English: f6f090e0
map = संबंधों का मानचित्र
# English: bf222afd
map-description = कौन-सी विधियाँ परस्पर संबंधित हैं: आरेख और सूची के रूप में।
# English: 0225c07d
map-terms = रेखा जितनी चौड़ी, दो श्रेणियों की विधियों के बीच उतने ही अधिक संबंध; प्रत्येक नाम के साथ उसकी विधियों की संख्या दी गई है।
# English: 419b3b47
map-relations = { $count ->
        [one] { $count } आंतरिक संबंध
       *[other] { $count } आंतरिक संबंध
    }
# English: f47fbc2f
map-strongest = श्रेणियाँ: { $terms }। परस्पर संबंध वाले { $count } युग्मों में से सर्वाधिक संबंधों वाले { $shown } प्रदर्शित हैं।
# English: f148e564
map-left-out = { $count ->
        [one] कम संबंधों वाली { $count } और विधि प्रदर्शित नहीं है।
       *[other] कम संबंधों वाली { $count } और विधियाँ प्रदर्शित नहीं हैं।
    }
