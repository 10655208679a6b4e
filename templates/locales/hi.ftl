# Words of the interface: Hindi.
# A key that is here is in every language; a key that no template or program uses is in none.

### The site

skip-to-content = मुख्य सामग्री पर जाएँ
site-navigation = साइट के खंड
nav-library = पुस्तकालय
nav-compare = तुलना
language = भाषा
footer-records = अभिलेख { $license } लाइसेंस के अंतर्गत उपलब्ध हैं।
footer-source = अभिलेखों का स्रोत: { $attribution }
footer-made-with = Methodical से निर्मित।
title-separator = { $page } · { $site }

### Rows that every catalogue has

field-field = क्षेत्र
field-family = परिवार
field-year = वर्ष
field-originators = प्रवर्तक
field-type = प्रकार
field-source = आधारभूत स्रोत
field-aliases = अन्य नाम
field-related = संबंधित विधियाँ
field-summary = सारांश
field-record = अभिलेख

### Gaps

gap-not-recorded = दर्ज नहीं
gap-unknown = अज्ञात
gap-none = कोई नहीं
gap-not-applicable = लागू नहीं

### Verdicts

verdict-same = समान
verdict-differs = भिन्न
verdict-partial = केवल कुछ स्तंभों में दर्ज
verdict-absent = किसी भी स्तंभ में दर्ज नहीं
mark-differs = ≠
column-label = तुलना का आधार
row-recorded = { $total } में से { $count } के लिए दर्ज
row-mutual = एक-दूसरे से संबंधित
groups-agree = एक ही अक्षर वाले स्तंभ आपस में मेल खाते हैं।
group = समूह { $letter }

counting-all = { $shown ->
        [0] कोई पंक्ति प्रदर्शित नहीं है
        [1] { $differing ->
            [0] एकमात्र पंक्ति समान है या केवल कुछ स्तंभों में दर्ज है
           *[other] एकमात्र पंक्ति भिन्न है
        }
       *[other] { $differing ->
            [0] { $shown } पंक्तियों में से कोई भी भिन्न नहीं है
            [one] { $shown } पंक्तियों में से { $differing } भिन्न है
           *[other] { $shown } पंक्तियों में से { $differing } भिन्न हैं
        }
    }
counting-joined = { $all }; { $partial }
counting-partial = { $count ->
        [one] { $count } पंक्ति केवल कुछ स्तंभों में दर्ज है
       *[other] { $count } पंक्तियाँ केवल कुछ स्तंभों में दर्ज हैं
    }
absent-rows = इनमें से किसी के लिए दर्ज नहीं:

years-apart = { $count ->
        [one] { $count } वर्ष का अंतर
       *[other] { $count } वर्षों का अंतर
    }
numbers-apart = अंतर: { $difference }
numbers-apart-ratio = अंतर: { $difference } ({ $ratio } गुना)

### Values

yes = हाँ
no = नहीं
year-range = { $from }–{ $to }
year-decade = { $from } का दशक
year-before = { $year } ई.पू.
year-circa = लगभग { $year }
number-unit = { $number } { $unit }
method-count = { $count ->
        [one] { $count } विधि
       *[other] { $count } विधियाँ
    }
source-count = { $count ->
        [one] { $count } स्रोत
       *[other] { $count } स्रोत
    }
version = संस्करण { $version }
updated = अद्यतन: { $date }
record-data = आँकड़े

### The library

library-comparisons = तुलनाएँ
library-by-field = { $field } के अनुसार विधियाँ
library-methods = विधियाँ
no-term = { $field }: दर्ज नहीं
library-all = सभी विधियाँ, वर्णक्रम में
pages = पृष्ठ
page-of = { $title }, पृष्ठ { $page }, कुल { $count }
library-description = { $count ->
        [one] { $count } विधि, उसके प्रवर्तकों, स्रोतों और संबंधों सहित।
       *[other] { $count } विधियाँ साथ-साथ: उनमें क्या समान है और क्या भिन्न।
    }

### A method's page

method-facts = मुख्य तथ्य
method-referenced-by = इस विधि का उल्लेख करने वाली विधियाँ
method-comparisons = { $name }: तुलनाएँ
method-compare-with = बनाम { $name }
method-references = अन्य संदर्भ
method-cite = इस पृष्ठ को कैसे उद्धृत करें
method-edit = इस अभिलेख को संपादित करें
method-description = { $name }: प्रवर्तक, वर्ष, स्रोत और संबंधित विधियाँ।
cite-text = { $name }. संकलन: { $site }.

### A comparison's page

compare-versus = बनाम
compare-caption = तुलना: { $names }। { $count }
compare-description = तुलना: { $names }। { $count }। अंतर: { $rows }।
compare-description-same = तुलना: { $names }। { $count }।
compare-scroll = तुलना की तालिका; दाएँ-बाएँ खिसकती है
compare-more = इन विधियों की अन्य तुलनाएँ
compare-index = तुलनाएँ
compare-index-description = वे सभी तुलनाएँ जिनका अपना पृष्ठ है।
compare-curated = चुनी हुई तुलनाएँ
compare-pairs = संबंधित विधियों की जोड़ीवार तुलना

### A term's page

term-description = { $count ->
        [one] { $field }: { $term }। { $count } विधि।
       *[other] { $field }: { $term }। { $count } विधियाँ।
    }
term-methods = विधियाँ

### Not found

not-found-title = यह पृष्ठ उपलब्ध नहीं है
not-found-text = हो सकता है कि पता पुराना हो या गलत लिखा गया हो। सभी विधियाँ पुस्तकालय में हैं।
not-found-link = पुस्तकालय पर जाएँ
needs-server = यह पृष्ठ डिस्क से खोला गया है, जहाँ इसके लिंक और खोज काम नहीं करते: साइट को किसी वेब सर्वर पर रखें, या इसे --offline के साथ बनाएँ।

### Lists

list-separator = { ", " }

### Tools of a comparison

tools = उपकरण
tool-rows = पंक्तियाँ
tool-rows-all = सभी
tool-rows-differs = केवल अंतर
tool-rows-shared = केवल समानताएँ
tool-marks = वे शब्द चिह्नित करें जो केवल एक में हैं
tool-choose-rows = पंक्तियाँ चुनें
tool-fold = समेटें: { $group }
tool-add = विधि जोड़ें
tool-add-hint = नाम या कोई अन्य नाम लिखें
tool-no-match = इस नाम की कोई विधि नहीं है।
tool-remove = हटाएँ: { $name }
tool-earlier = एक स्तंभ पहले ले जाएँ: { $name }
tool-later = एक स्तंभ आगे ले जाएँ: { $name }
tool-pin = तुलना का मानक बनाएँ: { $name }
tool-pinned = तुलना का मानक: { $name }।
tool-against-differs = मानक ({ $name }) से भिन्न
tool-gone = इस सूची में नहीं: { $ids }।
tool-many = अधिकतर पाठक पाँच स्तंभों तक की तुलना सहजता से कर पाते हैं; यहाँ { $count } हैं।
tool-one = तुलना के लिए एक और विधि जोड़ें।
tool-copy-link = लिंक कॉपी करें
tool-copy-table = तालिका कॉपी करें
tool-copied = कॉपी हो गया।
tool-take-away = डाउनलोड करें
take-away-script = इनमें से कुछ फ़ाइलें ब्राउज़र में स्क्रिप्ट से बनती हैं। स्क्रिप्ट के बिना तालिका की अंतिम पंक्ति हर विधि के डेटा तक ले जाती है।
tool-script = अपनी तालिका बनाने के लिए JavaScript आवश्यक है। नीचे की तुलनाएँ उसके बिना भी चलती हैं।
tool-loading-failed = { $id } लोड नहीं हो सका।

### The tray

tray = तुलना करें ({ $count })
tray-label = तुलना के लिए विधियाँ
tray-add = तुलना में जोड़ें: { $name }
tray-remove = तुलना से हटाएँ: { $name }
tray-clear = खाली करें

### Switching from one method to another

switch = क्या बदलता है: { $from } → { $to }
switch-becomes = { $field }: { $old } → { $new }।
switch-becomes-apart = { $field }: { $old } → { $new }, { $apart }।
switch-text = { $field }: भिन्न पाठ।
switch-adds = { $field } – जुड़ता है: { $items }।
switch-lacks = { $field } – हटता है: { $items }।
switch-adds-lacks = { $field } – जुड़ता है: { $added }; हटता है: { $lacking }।
switch-unknown = { $field }: { $old }; { $to } – { $gap }।
switch-known = { $field }: { $new }; { $from } – { $gap }।
switch-stays = अपरिवर्तित: { $fields }।

### Nearest methods

similar = सर्वाधिक समान विधियाँ
similar-same = { $field }: समान
similar-shared = { $field }: { $count } साझा
similar-rows = { $known } पंक्तियों में से { $equal } समान
similar-compare = तुलना करें

### Search

field-name = नाम
search = खोज
search-hint = नाम, अन्य नाम, प्रवर्तक या शब्द
search-close = बंद करें
search-slash = / कुंजी से खोज खोलें
search-failed = खोज लोड नहीं हो सकी।
search-none = कोई विधि नहीं मिली।
search-first = { $count } में से पहली { $shown }
search-reason = { $field }: { $text }

### Narrowing the library down

filters = सूची सीमित करें
filters-clear = सभी विधियाँ दिखाएँ
show-more = और दिखाएँ
sort = क्रम
sort-relevance = सर्वोत्तम मेल पहले
sort-name = वर्णक्रमानुसार
sort-newest = नवीनतम पहले
sort-oldest = प्राचीनतम पहले
sort-related = सर्वाधिक संबंधों वाली पहले
facet-decade = दशक
facet-language = अनुवाद की भाषा
facet-rows = दर्ज पंक्तियाँ
facet-rows-of = { $total } में से { $count }
facet-without = दर्ज नहीं

### The time line

timeline = कालरेखा
timeline-of = कालरेखा: { $time }
timeline-description = { $count ->
        [one] कालक्रम में { $count } विधि।
       *[other] कालक्रम में { $count } विधियाँ।
    }
timeline-year = { $year }: { $count ->
        [one] { $count } विधि
       *[other] { $count } विधियाँ
    }
timeline-bars = प्रत्येक पट्टी वर्षों की एक अवधि दर्शाती है।
timeline-circa = खंडित रेखा वाला चिह्न अनुमानित वर्ष दर्शाता है।
timeline-breaks = जहाँ अक्ष खंडित है, वहाँ बिना विधि वाले वर्ष छोड़ दिए गए हैं।
timeline-grid = प्रति वर्ष विधियों की संख्या; रंग जितना गहरा, संख्या उतनी अधिक।
timeline-worded = शब्दों में दिए गए वर्ष
timeline-undated = { $count ->
        [one] { $count } विधि का वर्ष दर्ज नहीं है।
       *[other] { $count } विधियों का वर्ष दर्ज नहीं है।
    }

### The table of a term

term-name = विधि
term-columns = स्तंभ चुनें
term-compare = चुनी हुई विधियों की तुलना करें
term-compare-one = दो या अधिक विधियाँ चुनें।
term-select = चुनें: { $name }

### The map of relations

map = संबंधों का मानचित्र
map-description = कौन-सी विधियाँ परस्पर संबंधित हैं: आरेख और सूची के रूप में।
map-terms = रेखा जितनी चौड़ी, दो श्रेणियों की विधियों के बीच उतने ही अधिक संबंध; प्रत्येक नाम के साथ उसकी विधियों की संख्या दी गई है।
map-relations = { $count ->
        [one] { $count } आंतरिक संबंध
       *[other] { $count } आंतरिक संबंध
    }
map-strongest = श्रेणियाँ: { $terms }। परस्पर संबंध वाले { $count } युग्मों में से सर्वाधिक संबंधों वाले { $shown } प्रदर्शित हैं।
map-left-out = { $count ->
        [one] कम संबंधों वाला { $count } और युग्म प्रदर्शित नहीं है।
       *[other] कम संबंधों वाले { $count } और युग्म प्रदर्शित नहीं हैं।
    }
