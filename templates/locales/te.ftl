# Words of the interface: Telugu.
# A key that is here is in every language; a key that no template or program uses is in none.

### The site

skip-to-content = ప్రధాన విషయానికి వెళ్లండి
site-navigation = సైట్ విభాగాలు
nav-library = గ్రంథాలయం
nav-compare = పోలిక
language = భాష
footer-records = నమోదులు { $license } లైసెన్సు కింద అందుబాటులో ఉన్నాయి.
footer-source = నమోదుల మూలం: { $attribution }
footer-made-with = Methodical సాయంతో రూపొందించబడింది.
title-separator = { $page } · { $site }

### Rows that every catalogue has

field-field = రంగం
field-family = కుటుంబం
field-year = సంవత్సరం
field-originators = రూపకర్త
field-type = రకం
field-source = మౌలిక మూలం
field-aliases = ఇతర పేర్లు
field-related = సంబంధిత పద్ధతులు
field-summary = సారాంశం
field-record = నమోదు

### Gaps

gap-not-recorded = నమోదు కాలేదు
gap-unknown = తెలియదు
gap-none = ఏమీ లేదు
gap-not-applicable = వర్తించదు

### Verdicts

verdict-same = ఒకటే
verdict-differs = భిన్నం
verdict-partial = కొన్ని నిలువు వరుసల్లోనే నమోదైంది
verdict-absent = ఏ నిలువు వరుసలోనూ నమోదు కాలేదు
mark-differs = ≠
column-label = పోలిక అంశం
row-recorded = { $total }లో { $count }కి నమోదైంది
row-mutual = ఒకదానితో ఒకటి సంబంధం ఉన్నవి
groups-agree = ఒకే అక్షరం ఉన్న నిలువు వరుసలు ఏకీభవిస్తాయి.
group = సమూహం { $letter }

counting-all = { $shown ->
        [0] ఏ అడ్డు వరుసా కనిపించడం లేదు
        [one] { $differing ->
            [0] ఉన్న ఒక్క అడ్డు వరుస ఒకేలా ఉంది లేదా కొన్ని నిలువు వరుసల్లోనే నమోదైంది
           *[other] ఉన్న ఒక్క అడ్డు వరుస భిన్నంగా ఉంది
        }
       *[other] { $differing ->
            [0] { $shown } అడ్డు వరుసల్లో ఏదీ భిన్నంగా లేదు
            [one] { $shown } అడ్డు వరుసల్లో { $differing } భిన్నంగా ఉంది
           *[other] { $shown } అడ్డు వరుసల్లో { $differing } భిన్నంగా ఉన్నాయి
        }
    }
counting-joined = { $all }; { $partial }
counting-partial = { $count ->
        [one] { $count } అడ్డు వరుస కొన్ని నిలువు వరుసల్లోనే నమోదైంది
       *[other] { $count } అడ్డు వరుసలు కొన్ని నిలువు వరుసల్లోనే నమోదయ్యాయి
    }
absent-rows = వీటిలో దేనికీ నమోదు కానివి:

years-apart = { $count ->
        [one] { $count } సంవత్సరం తేడా
       *[other] { $count } సంవత్సరాల తేడా
    }
numbers-apart = తేడా: { $difference }
numbers-apart-ratio = తేడా: { $difference } ({ $ratio } రెట్లు)

### Values

yes = అవును
no = కాదు
year-range = { $from }–{ $to }
year-decade = { $from } దశకం
year-before = క్రీ.పూ. { $year }
year-circa = సుమారు { $year }
number-unit = { $number } { $unit }
method-count = { $count ->
        [one] { $count } పద్ధతి
       *[other] { $count } పద్ధతులు
    }
source-count = { $count ->
        [one] { $count } మూలం
       *[other] { $count } మూలాలు
    }
version = వెర్షన్ { $version }
updated = నవీకరణ: { $date }
record-data = డేటా

### The library

library-comparisons = పోలికలు
library-by-field = { $field } వారీగా పద్ధతులు
library-methods = పద్ధతులు
no-term = { $field }: నమోదు కాలేదు
library-all = అన్ని పద్ధతులు, అక్షర క్రమంలో
pages = పేజీలు
page-of = { $title }, పేజీ { $page }, మొత్తం { $count }
library-description = { $count ->
        [one] { $count } పద్ధతి, దాని రూపకర్తలు, మూలాలు, సంబంధాలతో.
       *[other] { $count } పద్ధతులు పక్కపక్కనే: వాటి మధ్య పోలికలు, తేడాలు.
    }

### A method's page

method-facts = ముఖ్య వివరాలు
method-referenced-by = ఈ పద్ధతిని ప్రస్తావించే పద్ధతులు
method-comparisons = { $name }: పోలికలు
method-compare-with = మరియు { $name }
method-references = మరిన్ని ఆధారాలు
method-cite = ఈ పేజీని ఎలా ఉదహరించాలి
method-edit = ఈ నమోదును సవరించండి
method-description = { $name }: రూపకర్తలు, సంవత్సరం, మూలం, సంబంధిత పద్ధతులు.
cite-text = { $name }. సంకలనం: { $site }.

### A comparison's page

compare-versus = మరియు
compare-caption = పోలిక: { $names }. { $count }
compare-description = పోలిక: { $names }. { $count }. తేడాలు: { $rows }.
compare-description-same = పోలిక: { $names }. { $count }.
compare-scroll = పోలిక పట్టిక; పక్కలకు జరపవచ్చు
compare-more = ఈ పద్ధతులతో మరిన్ని పోలికలు
compare-index = పోలికలు
compare-index-description = సొంత పేజీ ఉన్న అన్ని పోలికలు.
compare-curated = ఎంపిక చేసిన పోలికలు
compare-pairs = సంబంధిత పద్ధతులు, రెండేసి చొప్పున

### A term's page

term-description = { $count ->
        [one] { $field }: { $term }. { $count } పద్ధతి.
       *[other] { $field }: { $term }. { $count } పద్ధతులు.
    }
term-methods = పద్ధతులు

### Not found

not-found-title = ఈ పేజీ లేదు
not-found-text = చిరునామా పాతది కావచ్చు లేదా తప్పుగా టైప్ అయి ఉండవచ్చు. అన్ని పద్ధతులు గ్రంథాలయంలో ఉన్నాయి.
not-found-link = గ్రంథాలయానికి వెళ్లండి
needs-server = ఈ పేజీని డిస్క్ నుండి తెరిచారు, అక్కడ దీని లింకులు, శోధన పనిచేయవు: సైట్‌ను వెబ్ సర్వర్‌లో ఉంచండి లేదా --offline తో నిర్మించండి.

### Lists

list-separator = { ", " }

### Tools of a comparison

tools = పనిముట్లు
tool-rows = అడ్డు వరుసలు
tool-rows-all = అన్నీ
tool-rows-differs = తేడాలు మాత్రమే
tool-rows-shared = ఉమ్మడివి మాత్రమే
tool-marks = ఒకదానిలోనే ఉన్న పదాలను గుర్తించండి
tool-choose-rows = అడ్డు వరుసలను ఎంచుకోండి
tool-fold = మడవండి: { $group }
tool-add = పద్ధతిని చేర్చండి
tool-add-hint = పేరు లేదా ఇతర పేరు టైప్ చేయండి
tool-no-match = ఈ పేరుతో ఏ పద్ధతీ లేదు.
tool-remove = తీసివేయండి: { $name }
tool-earlier = ఒక నిలువు వరుస ముందుకు: { $name }
tool-later = ఒక నిలువు వరుస వెనక్కి: { $name }
tool-pin = పోలికకు ప్రమాణంగా తీసుకోండి: { $name }
tool-pinned = పోలికకు ప్రమాణం: { $name }.
tool-against-differs = ప్రమాణం ({ $name }) కంటే భిన్నం
tool-gone = ఈ జాబితాలో లేవు: { $ids }.
tool-many = చాలామంది ఐదు నిలువు వరుసల వరకు సులభంగా పోల్చగలరు; ఇక్కడ { $count } ఉన్నాయి.
tool-one = పోల్చడానికి మరో పద్ధతిని చేర్చండి.
tool-copy-link = లింకును కాపీ చేయండి
tool-copy-table = పట్టికను కాపీ చేయండి
tool-copied = కాపీ అయింది.
tool-take-away = డౌన్‌లోడ్
take-away-script = ఈ ఫైళ్లలో కొన్ని బ్రౌజర్‌లో స్క్రిప్టులతో తయారవుతాయి. స్క్రిప్టులు లేనప్పుడు పట్టికలోని చివరి వరుస ద్వారా ప్రతి పద్ధతి డేటాను చూడవచ్చు.
tool-script = మీ సొంత పట్టికను కూర్చడానికి JavaScript అవసరం. కింది పోలికలు అది లేకుండానే పనిచేస్తాయి.
tool-loading-failed = { $id } లోడ్ కాలేదు.

### The tray

tray = పోల్చండి ({ $count })
tray-label = పోల్చాల్సిన పద్ధతులు
tray-add = పోలికలో చేర్చండి: { $name }
tray-remove = పోలిక నుండి తీసివేయండి: { $name }
tray-clear = ఖాళీ చేయండి

### Switching from one method to another

switch = ఏమి మారుతుంది: { $from } → { $to }
switch-becomes = { $field }: { $old } → { $new }.
switch-becomes-apart = { $field }: { $old } → { $new }, { $apart }.
switch-text = { $field }: వేరే వచనం.
switch-adds = { $field } – కొత్తగా చేరేవి: { $items }.
switch-lacks = { $field } – తొలగేవి: { $items }.
switch-adds-lacks = { $field } – కొత్తగా చేరేవి: { $added }; తొలగేవి: { $lacking }.
switch-unknown = { $field }: { $old }; { $to } – { $gap }.
switch-known = { $field }: { $new }; { $from } – { $gap }.
switch-stays = మారనివి: { $fields }.

### Nearest methods

similar = అత్యంత సారూప్య పద్ధతులు
similar-same = { $field }: ఒకటే
similar-shared = { $field }: { $count } ఉమ్మడి
similar-rows = { $known } అడ్డు వరుసల్లో { $equal } ఒకేలా
similar-compare = పోల్చండి

### Search

field-name = పేరు
search = శోధన
search-hint = పేరు, ఇతర పేరు, రూపకర్త లేదా పదం
search-close = మూసివేయండి
search-slash = / కీతో శోధనను తెరవండి
search-failed = శోధన లోడ్ కాలేదు.
search-none = ఏ పద్ధతీ లభించలేదు.
search-first = మొత్తం { $count }లో మొదటి { $shown }
search-reason = { $field }: { $text }

### Narrowing the library down

filters = జాబితాను కుదించండి
filters-clear = అన్ని పద్ధతులను చూపండి
show-more = మరిన్ని చూపించు
sort = క్రమం
sort-relevance = అత్యంత సరిపోలినవి ముందు
sort-name = అక్షర క్రమంలో
sort-newest = సరికొత్తవి ముందు
sort-oldest = అత్యంత పాతవి ముందు
sort-related = ఎక్కువ సంబంధాలు ఉన్నవి ముందు
facet-decade = దశకం
facet-language = అనువాద భాష
facet-rows = నమోదైన అడ్డు వరుసలు
facet-rows-of = { $total }లో { $count }
facet-without = నమోదు కాలేదు

### The time line

timeline = కాలరేఖ
timeline-of = కాలరేఖ: { $time }
timeline-description = { $count ->
        [one] కాలక్రమంలో { $count } పద్ధతి.
       *[other] కాలక్రమంలో { $count } పద్ధతులు.
    }
timeline-year = { $year }: { $count ->
        [one] { $count } పద్ధతి
       *[other] { $count } పద్ధతులు
    }
timeline-bars = ప్రతి పట్టీ కొన్ని సంవత్సరాల వ్యవధిని సూచిస్తుంది.
timeline-circa = విరామ గీతల గుర్తు సుమారు సంవత్సరాన్ని సూచిస్తుంది.
timeline-breaks = అక్షం తెగిన చోట, పద్ధతులు లేని సంవత్సరాలు వదిలివేయబడ్డాయి.
timeline-grid = సంవత్సరానికి పద్ధతుల సంఖ్య; రంగు ఎంత ముదురైతే సంఖ్య అంత ఎక్కువ.
timeline-worded = మాటల్లో ఇచ్చిన సంవత్సరాలు
timeline-undated = { $count ->
        [one] { $count } పద్ధతికి సంవత్సరం నమోదు కాలేదు.
       *[other] { $count } పద్ధతులకు సంవత్సరం నమోదు కాలేదు.
    }

### The table of a term

term-name = పద్ధతి
term-columns = నిలువు వరుసలను ఎంచుకోండి
term-compare = ఎంచుకున్నవాటిని పోల్చండి
term-compare-one = రెండు లేదా అంతకంటే ఎక్కువ పద్ధతులను ఎంచుకోండి.
term-select = ఎంచుకోండి: { $name }

### The map of relations

map = సంబంధాల పటం
map-description = ఏ పద్ధతులు పరస్పర సంబంధం కలవి: చిత్రంగానూ, జాబితాగానూ.
map-terms = గీత ఎంత వెడల్పుగా ఉంటే, రెండు వర్గాల పద్ధతుల మధ్య సంబంధాలు అంత ఎక్కువ; ప్రతి పేరు పక్కన దాని పద్ధతుల సంఖ్య ఉంది.
map-relations = { $count ->
        [one] { $count } అంతర్గత సంబంధం
       *[other] { $count } అంతర్గత సంబంధాలు
    }
map-strongest = వర్గాలు: { $terms }. పరస్పర సంబంధాలు ఉన్న { $count } జతల్లో అత్యధిక సంబంధాలు ఉన్న { $shown } చూపబడ్డాయి.
map-left-out = { $count ->
        [one] తక్కువ సంబంధాలు ఉన్న మరో { $count } జత చూపబడలేదు.
       *[other] తక్కువ సంబంధాలు ఉన్న మరో { $count } జతలు చూపబడలేదు.
    }
