# Words of the interface: Telugu.
# A key that is here is in every language; a key that no template or program uses is in none.

### The site

# English: 6122d0d4
skip-to-content = ప్రధాన విషయానికి వెళ్లండి
# English: bfba0d92
site-navigation = సైట్ విభాగాలు
# English: 243d6b04
nav-library = సేకరణ
# English: d08b8e63
nav-compare = పోలిక
# English: fe6b12d6
language = భాష
# English: e55d8b38
footer-records = రికార్డులు { $license } లైసెన్సు కింద అందుబాటులో ఉన్నాయి.
# English: b2d5eb81
footer-source = రికార్డుల మూలం: { $attribution }
# English: 445cf958
footer-made-with = Methodical సాయంతో రూపొందించబడింది.
# English: 4a73a8a6
scheme = రూపం
# English: 7f22889e
scheme-system = పరికరం లాగే
# English: 8dca2a19
scheme-light = వెలుతురు
# English: cfe76290
scheme-dark = చీకటి
# English: e2acba8a
title-separator = { $page } · { $site }

### Rows that every catalogue has

# English: aac046e8
field-field = రంగం
# English: 74581748
field-family = కుటుంబం
# English: 60deb2cb
field-year = సంవత్సరం
# English: 204329a5
field-originators = రూపకర్తలు
# English: fbaf5f31
field-type = రకం
# English: 3f425a5a
field-source = మౌలిక మూలం
# English: 282eb938
field-aliases = ఇతర పేర్లు
# English: ce7ed249
field-related = సంబంధిత పద్ధతులు
# English: f0d38317
field-summary = సారాంశం
# English: 147e4bf2
field-record = రికార్డు

### Gaps

# English: dab8311e
gap-not-recorded = నమోదు కాలేదు
# English: 3f484bfe
gap-unknown = తెలియదు
# English: afc5064e
gap-none = ఏమీ లేదు
# English: 59610b43
gap-not-applicable = వర్తించదు

### Verdicts

# English: d94aaf10
verdict-same = ఒకటే
# English: d9219fec
verdict-differs = భిన్నం
# English: 3ed0a3df
verdict-partial = కొన్ని నిలువు వరుసల్లోనే నమోదైంది
# English: 9c0c8364
verdict-absent = ఏ నిలువు వరుసలోనూ నమోదు కాలేదు
# English: d1332ddd
verdict-shown = పోల్చబడదు
# English: fa15797b
mark-differs = ≠
# English: f996ba99
column-label = పోలిక అంశం
# English: ca0aac96
row-recorded = { $total }లో { $count }కి నమోదైంది
# English: 8449148c
row-mutual = ఒకదానితో ఒకటి సంబంధం ఉన్నవి
# English: 4f630e02
groups-agree = ఒకే అక్షరం ఉన్న నిలువు వరుసల్లోని విలువలు ఒకటే.
# English: a41079f5
group = సమూహం { $letter }
# English: 3aeaf40e
row-differs = భిన్నం: { $field }

# English: 94fd710b
counting-all = { $shown ->
        [0] ఏ అడ్డు వరుసా కనిపించడం లేదు
        [1] { $differing ->
            [0] ఉన్న ఒక్క అడ్డు వరుసలో తేడా లేదు
           *[other] ఉన్న ఒక్క అడ్డు వరుస భిన్నంగా ఉంది
        }
       *[other] { $differing ->
            [0] { $shown } అడ్డు వరుసల్లో ఏదీ భిన్నంగా లేదు
            [one] { $shown } అడ్డు వరుసల్లో { $differing } భిన్నంగా ఉంది
           *[other] { $shown } అడ్డు వరుసల్లో { $differing } భిన్నంగా ఉన్నాయి
        }
    }
# English: 46e72199
counting-joined = { $all }; { $partial }
# English: 875a1149
counting-partial = { $count ->
        [one] { $count } అడ్డు వరుస కొన్ని నిలువు వరుసల్లోనే నమోదైంది
       *[other] { $count } అడ్డు వరుసలు కొన్ని నిలువు వరుసల్లోనే నమోదయ్యాయి
    }
# English: e0036b27
absent-rows = ఏ పద్ధతికీ నమోదు కాలేదు: { $fields }.

# English: b3050b90
years-apart = { $count ->
        [one] { $count } సంవత్సరం తేడా
       *[other] { $count } సంవత్సరాల తేడా
    }
# English: 1142555c
numbers-apart = తేడా: { $difference }
# English: 94839b3a
numbers-apart-ratio = తేడా: { $difference } (నిష్పత్తి: { $ratio })
# English: cbc60d51
numbers-overlap = సమానం కావచ్చు: హద్దులు అతివ్యాపిస్తున్నాయి
# English: f6ab1a68
best = ఉత్తమం

### Values

# English: 5f73a9df
yes = అవును
# English: b702aae8
no = కాదు
# English: 3a574575
partly = పాక్షికంగా
# English: e70623cb
planned = ప్రణాళికలో ఉంది
# English: 6fd85ea1
year-range = { $from }–{ $to }
# English: aeeae026
year-before-range = క్రీ.పూ. { $from }–{ $to }
# English: da22789c
year-across = క్రీ.పూ. { $from } – క్రీ.శ. { $to }
# English: c72a756e
year-decade = { $from } దశకం
# English: ec3411da
year-before = క్రీ.పూ. { $year }
# English: cdc73a33
year-circa = సుమారు { $year }
# English: 22e7d198
year-circa-range = సుమారు { $range }
# English: 2cd6d2b0
year-circa-decade = సుమారు { $from } దశకం
# English: 6f186023
with-note = { $text } ({ $note })
# English: b302c5c7
number-unit = { $number } { $unit }
# English: 1a8290b9
method-count = { $count ->
        [one] { $count } పద్ధతి
       *[other] { $count } పద్ధతులు
    }
# English: 749d5869
source-count = { $count ->
        [one] { $count } మూలం
       *[other] { $count } మూలాలు
    }
# English: 5c2ef05c
version = వెర్షన్ { $version }
# English: 906dd4ed
updated = నవీకరణ: { $date }
# English: d57d5d1e
record-data = డేటా

### The library

# English: c5851eee
library-comparisons = పోలికలు
# English: 47f3956c
library-by-field = పద్ధతుల వర్గీకరణ: { $field }
# English: f97cc7c5
no-term = { $field }: { $gap }
# English: 32a012de
library-all = అన్ని పద్ధతులు, అక్షర క్రమంలో
# English: b0cdf66e
pages = పేజీలు
# English: 6df02878
page-of = { $title }, పేజీ { $page }, మొత్తం { $count }
# English: 55e98b95
library-description = { $count ->
        [one] { $count } పద్ధతి, దాని రూపకర్తలు, మూలాలు, సంబంధాలతో.
       *[other] { $count } పద్ధతులు పక్కపక్కనే: వాటి మధ్య సారూప్యాలు, తేడాలు.
    }

### A method's page

# English: b968e236
method-facts = ముఖ్య వివరాలు
# English: 7ec0a8b2
method-comparisons = { $name }: పోలికలు
# English: b8200887
method-references = మరిన్ని ఆధారాలు
# English: 0e46508c
method-cite = ఈ పేజీని ఎలా ఉదహరించాలి
# English: b4c74ef8
method-edit = ఈ రికార్డును సవరించండి
# English: 27c1290f
method-description = { $name }: రూపకర్తలు, సంవత్సరం, మూలం, సంబంధిత పద్ధతులు.
# English: 1d14f03d
cite-text = { $name }. { $site }లో.
# English: 5861891e
cite-part = { $citation } { $part }.

### A comparison's page

# English: c674a913
compare-versus = { $one } వర్సెస్ { $two }
# English: ab9f75cc
compare-caption = పోలిక: { $names }. { $count }
# English: fc9d9e8e
compare-description = పోలిక: { $names }. { $count }. తేడాలు: { $rows }.
# English: 98b81e12
compare-description-same = పోలిక: { $names }. { $count }.
# English: cdf5596f
answer-both = రెండూ: { $terms }
# English: bb14d36a
answer-all = అన్నీ: { $terms }
# English: 1875e55c
answer-rare = ఈ జాబితాలో అరుదైనవి: { $rows }
# English: 6f1423e4
answer-people = { $name } తదితరులు
# English: 662228f2
compare-scroll = పోలిక పట్టిక; పక్కలకు జరపవచ్చు
# English: 603377ce
compare-more = ఈ పద్ధతులతో మరిన్ని పోలికలు
# English: c5851eee
compare-index = పోలికలు
# English: fe1898c2
compare-index-description = సొంత పేజీ ఉన్న అన్ని పోలికలు.
# English: 679f1927
compare-curated = ఎంపిక చేసిన పోలికలు
# English: c9865558
compare-pairs = సంబంధిత పద్ధతులు, రెండేసి చొప్పున
# English: 865823ea
for-example = ఉదాహరణకు: { $list }

### A term's page

# English: 3423e610
term-description = { $count ->
        [one] { $field }: { $term }. { $count } పద్ధతి.
       *[other] { $field }: { $term }. { $count } పద్ధతులు.
    }
# English: 1c9e484d
term-methods = పద్ధతులు

### Not found

# English: 001633ef
not-found-title = ఈ పేజీ లేదు
# English: 8ad3f5ac
not-found-text = చిరునామా పాతది కావచ్చు లేదా తప్పుగా టైప్ అయి ఉండవచ్చు. అన్ని పద్ధతులు సేకరణలో ఉన్నాయి.
# English: e94a7d7e
not-found-link = సేకరణకు వెళ్లండి
# English: e5c678f9
needs-server = ఈ పేజీని డిస్క్ నుండి తెరిచారు, అక్కడ దీని లింకులు, శోధన పనిచేయవు: సైట్‌ను వెబ్ సర్వర్‌లో ఉంచండి లేదా --offline తో నిర్మించండి.

### Lists

# English: 1d0c1018
list-separator = { ", " }

### Tools of a comparison

# English: 2730ccbd
tools = సాధనాలు
# English: 79163c24
tool-rows = అడ్డు వరుసలు
# English: f3fd3b45
tool-rows-all = అన్నీ
# English: 37834fdb
tool-rows-differs = తేడాలు మాత్రమే
# English: 4f2167fd
tool-rows-shared = ఉమ్మడివి మాత్రమే
# English: 27c92cbd
tool-marks = ఒక పాఠంలో మాత్రమే ఉన్న పదాలకు గుర్తు పెట్టండి
# English: 13863194
tool-choose-rows = అడ్డు వరుసలను ఎంచుకోండి
# English: 6c468104
tool-fold = మూయండి: { $group }
# English: 900f945a
tool-add = పద్ధతిని చేర్చండి
# English: ebd8ac68
tool-add-hint = ప్రధాన పేరు లేదా ఇతర పేరు టైప్ చేయండి
# English: f7ea6390
tool-no-match = ఈ పేరుతో ఏ పద్ధతీ లేదు.
# English: 4a35d476
tool-remove = తీసివేయండి: { $name }
# English: c2148972
tool-earlier = ఒక నిలువు వరుస ఎడమకు జరపండి: { $name }
# English: f82db50f
tool-later = ఒక నిలువు వరుస కుడికి జరపండి: { $name }
# English: 14ba22ec
tool-pin = పోలికకు ప్రమాణంగా తీసుకోండి: { $name }
# English: 0358b2a6
tool-pinned = పోలికకు ప్రమాణం: { $name }.
# English: 2218fa03
tool-removed = తీసివేయబడింది: { $name }
# English: 5e6e43ee
tool-against-differs = ప్రమాణం ({ $name }) కంటే భిన్నం
# English: 46a5701f
tool-gone = ఈ జాబితాలో దొరకలేదు: { $ids }.
# English: bbb8bcb9
tool-many = చాలామంది ఐదు నిలువు వరుసల వరకు సులభంగా పోల్చగలరు; ఇక్కడ { $count } ఉన్నాయి.
# English: 9fdc97ed
tool-one = పోల్చడానికి మరో పద్ధతిని చేర్చండి.
# English: 56fe683e
tool-copy-link = లింకును కాపీ చేయండి
# English: 1d0cb3f1
tool-copy-table = పట్టికను కాపీ చేయండి
# English: 9a8f814a
tool-copied = కాపీ అయింది.
# English: 9bfdd260
tool-take-away = డౌన్‌లోడ్ లేదా కాపీ
# English: de609e34
take-away-script = ఈ ఫైళ్లలో కొన్ని బ్రౌజర్‌లో స్క్రిప్టులతో తయారవుతాయి. స్క్రిప్టులు లేనప్పుడు పట్టికలోని చివరి వరుస ద్వారా ప్రతి పద్ధతి డేటాను చూడవచ్చు.
# English: 903ef7d0
tool-script = మీ సొంత పట్టికను కూర్చడానికి JavaScript అవసరం. కింది పోలికలు అది లేకుండానే పనిచేస్తాయి.
# English: 503f8604
tool-loading-failed = { $id } లోడ్ కాలేదు.

### The tray

# English: 6dede0ea
tray = పోల్చండి ({ $count })
# English: 02dc0c86
tray-label = పోల్చాల్సిన పద్ధతులు
# English: 3a1ba6f3
tray-add = పోలికలో చేర్చండి: { $name }
# English: 826c9d5a
tray-remove = పోలిక నుండి తీసివేయండి: { $name }
# English: 82dddff3
tray-clear = ఖాళీ చేయండి
# English: 8dc4dc72
tray-undo = చర్య రద్దు చేయి

### Switching from one method to another

# English: 497773f7
switch = ఏమి మారుతుంది: { $from } → { $to }
# English: 0d134956
switch-becomes = { $field }: { $old } → { $new }.
# English: 44635782
switch-becomes-apart = { $field }: { $old } → { $new }, { $apart }.
# English: 9f9db937
switch-text = { $field }: వేరే వచనం.
# English: 28ccd19f
switch-adds = { $field } – చేర్పు: { $items }.
# English: 2aa59700
switch-lacks = { $field } – తొలగింపు: { $items }.
# English: a9a68829
switch-adds-lacks = { $field } – చేర్పు: { $added }; తొలగింపు: { $lacking }.
# English: 3d974ff0
switch-gap = { $field } – { $from }: { $old }; { $to }: { $new }.
# English: a9fc5752
switch-stays = మార్పు లేదు: { $fields }.

### Nearest methods

# English: ffdf7cd2
similar-same = { $field }: ఒకటే
# English: 89e017bf
similar-shared = { $field }: ఉమ్మడివి { $count }
# English: 449c965e
similar-rows = { $known } అడ్డు వరుసల్లో { $equal } ఒకటే
# English: e7b025db
similar-compare = పోల్చండి

### Search

# English: 6ed3662f
field-name = పేరు
# English: a1998827
search = శోధన
# English: 1a02cc11
search-hint = పేరు, ఇతర పేరు, రూపకర్త లేదా పదం
# English: eba50ed7
search-close = మూసివేయండి
# English: 50e99607
search-slash = / కీతో శోధనను తెరవండి
# English: b714fcff
search-failed = శోధన లోడ్ కాలేదు.
# English: 9dff2324
search-none = ఏ పద్ధతీ లభించలేదు.
# English: 454d815f
search-first = { $count ->
        [one] మొత్తం { $count } పద్ధతి; మొదటి { $shown } చూపబడ్డాయి
       *[other] మొత్తం { $count } పద్ధతులు; మొదటి { $shown } చూపబడ్డాయి
    }
# English: 058aadfb
search-reason = { $field }: { $text }
# English: 6f859ab4
search-versus = వర్సెస్, పోల్చు, పోల్చండి, పోలిక, తో పోలిస్తే, మధ్య తేడా, మధ్య తేడాలు, మధ్య వ్యత్యాసం, తేడా, తేడాలు, వ్యత్యాసం, తేడా ఏమిటి, కంటే మెరుగైన
# English: 7bcf8402
search-between = మరియు, లేదా, తో, మధ్య, నుండి, కంటే
# English: f6d3b294
search-compare = { $one }, { $other } పోల్చండి →
# English: 13a001e6
search-compare-more = { $names } పోల్చండి →
# English: 26ae778f
search-partly = పాక్షికంగా సరిపోలే ఇతరాలు

### Narrowing the library down

# English: aece4d98
filters = జాబితాను కుదించండి
# English: 5c2c68a5
filters-clear = అన్ని పద్ధతులను చూపండి
# English: 72dc20e1
filters-show = చూపించు: { $found }
# English: 069a395f
show-more = మరిన్ని చూపండి
# English: a07a44bd
sort = క్రమం
# English: 29f8a91d
sort-relevance = అత్యంత సరిపోలినవి ముందు
# English: bbb267b8
sort-name = అక్షర క్రమంలో
# English: 962aee00
sort-newest = సరికొత్తవి ముందు
# English: a3b0419e
sort-oldest = అత్యంత పాతవి ముందు
# English: 78bcb736
sort-related = ఎక్కువ సంబంధాలు ఉన్నవి ముందు
# English: 35da7d77
facet-decade = దశకం
# English: 9b5b1d93
facet-language = అనువాద భాష
# English: e833d61f
facet-untranslated = అనువాదం లేదు
# English: 0dab62db
facet-rows = నమోదైన అడ్డు వరుసలు
# English: 5045778d
facet-rows-of = { $total }లో { $count }
# English: 2de7c582
facet-other = ఇతర

### The time line

# English: 48a1c63b
timeline = కాలరేఖ
# English: cce71ae9
timeline-of = కాలరేఖ: { $time }
# English: 4f0fc30e
timeline-description = { $count ->
        [one] కాలక్రమంలో { $count } పద్ధతి.
       *[other] కాలక్రమంలో { $count } పద్ధతులు.
    }
# English: 96ebb37b
timeline-year = { $year }: { $count ->
        [one] { $count } పద్ధతి
       *[other] { $count } పద్ధతులు
    }
# English: a84b65ca
timeline-bars = ప్రతి పట్టీ కొన్ని సంవత్సరాల వ్యవధిని సూచిస్తుంది.
# English: 37588109
timeline-circa = విరామ గీతల గుర్తు ఉన్నచోట సంవత్సరం ఉజ్జాయింపు మాత్రమే.
# English: 87a0db40
timeline-breaks = అక్షం తెగిన చోట, పద్ధతులు లేని సంవత్సరాలు వదిలివేయబడ్డాయి.
# English: 29f15182
timeline-grid = సంవత్సరానికి పద్ధతుల సంఖ్య; రంగు ఎంత ముదురైతే సంఖ్య అంత ఎక్కువ.
# English: c9aaca94
timeline-worded = పాఠంగా ఇచ్చిన సంవత్సరాలు
# English: a2e0cdc4
timeline-undated = { $count ->
        [one] { $count } పద్ధతికి సంవత్సరం నమోదు కాలేదు.
       *[other] { $count } పద్ధతులకు సంవత్సరం నమోదు కాలేదు.
    }

### The table of a term

# English: 7487df3b
term-name = పద్ధతి
# English: 5fbab0fd
term-columns = నిలువు వరుసలను ఎంచుకోండి

### The map of relations

# English: f6f090e0
map = సంబంధాల పటం
# English: bf222afd
map-description = ఏ పద్ధతులు పరస్పర సంబంధం కలవి: చిత్రంగానూ, జాబితాగానూ.
# English: 0225c07d
map-terms = గీత ఎంత వెడల్పుగా ఉంటే, రెండు వర్గాల పద్ధతుల మధ్య సంబంధాలు అంత ఎక్కువ; ప్రతి పేరు పక్కన దాని పద్ధతుల సంఖ్య ఉంది.
# English: 419b3b47
map-relations = { $count ->
        [one] { $count } అంతర్గత సంబంధం
       *[other] { $count } అంతర్గత సంబంధాలు
    }
# English: f47fbc2f
map-strongest = వర్గాలు: { $terms }. పరస్పర సంబంధాలు ఉన్న { $count } జతల్లో అత్యధిక సంబంధాలు ఉన్న { $shown } చూపబడ్డాయి.
# English: f148e564
map-left-out = { $count ->
        [one] తక్కువ సంబంధాలు ఉన్న మరో { $count } పద్ధతి చూపబడలేదు.
       *[other] తక్కువ సంబంధాలు ఉన్న మరో { $count } పద్ధతులు చూపబడలేదు.
    }
