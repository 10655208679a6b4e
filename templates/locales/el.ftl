# Words of the interface: Greek.
# A key that is here is in every language; a key that no template or program uses is in none.

### The site

# English: 6122d0d4
skip-to-content = Μετάβαση στο περιεχόμενο
# English: bfba0d92
site-navigation = Ενότητες του ιστότοπου
# English: 243d6b04
nav-library = Βιβλιοθήκη
# English: d08b8e63
nav-compare = Σύγκριση
# English: fe6b12d6
language = Γλώσσα
# English: e55d8b38
footer-records = Οι εγγραφές διατίθενται με άδεια { $license }.
# English: b2d5eb81
footer-source = Πηγή των εγγραφών: { $attribution }
# English: 445cf958
footer-made-with = Δημιουργήθηκε με το Methodical.
# English: 4a73a8a6
scheme = Εμφάνιση
# English: 7f22889e
scheme-system = όπως η συσκευή
# English: 8dca2a19
scheme-light = φωτεινή
# English: cfe76290
scheme-dark = σκοτεινή
# English: e2acba8a
title-separator = { $page } · { $site }

### Rows that every catalogue has

# English: aac046e8
field-field = Πεδίο
# English: 74581748
field-family = Οικογένεια
# English: 60deb2cb
field-year = Έτος
# English: 204329a5
field-originators = Εισηγητές
# English: fbaf5f31
field-type = Τύπος
# English: 3f425a5a
field-source = Θεμελιώδης πηγή
# English: 282eb938
field-aliases = Άλλες ονομασίες
# English: ce7ed249
field-related = Συναφείς μέθοδοι
# English: f0d38317
field-summary = Σύνοψη
# English: 147e4bf2
field-record = Εγγραφή

### Gaps

# English: dab8311e
gap-not-recorded = δεν έχει καταγραφεί
# English: 3f484bfe
gap-unknown = δεν είναι γνωστό
# English: afc5064e
gap-none = δεν έχει
# English: 59610b43
gap-not-applicable = δεν έχει εφαρμογή

### Verdicts

# English: d94aaf10
verdict-same = συμπίπτει
# English: d9219fec
verdict-differs = διαφέρει
# English: 3ed0a3df
verdict-partial = δεν έχει καταγραφεί παντού
# English: 9c0c8364
verdict-absent = δεν έχει καταγραφεί πουθενά
# English: d1332ddd
verdict-shown = δεν συγκρίνεται
# English: fa15797b
mark-differs = ≠
# English: f996ba99
column-label = Κριτήριο σύγκρισης
# English: ca0aac96
row-recorded = έχει καταγραφεί για { $count } από { $total }
# English: 8449148c
row-mutual = σχετίζονται μεταξύ τους
# English: 4f630e02
groups-agree = Οι στήλες με το ίδιο γράμμα συμφωνούν.
# English: a41079f5
group = ομάδα { $letter }
# English: 3aeaf40e
row-differs = διαφέρει: { $field }

# English: 94fd710b
counting-all = { $shown ->
        [0] Δεν εμφανίζεται καμία γραμμή
        [1] { $differing ->
            [0] Η μοναδική γραμμή δεν διαφέρει
           *[other] Η μοναδική γραμμή διαφέρει
        }
       *[other] { $differing ->
            [0] Καμία από τις { $shown } γραμμές δεν διαφέρει
            [one] { $differing } από τις { $shown } γραμμές διαφέρει
           *[other] { $differing } από τις { $shown } γραμμές διαφέρουν
        }
    }
# English: 46e72199
counting-joined = { $all }· { $partial }
# English: 875a1149
counting-partial = { $count ->
        [one] { $count } γραμμή δεν έχει καταγραφεί παντού
       *[other] { $count } γραμμές δεν έχουν καταγραφεί παντού
    }
# English: e0036b27
absent-rows = Δεν έχει καταγραφεί για καμία από τις μεθόδους: { $fields }.

# English: b3050b90
years-apart = { $count ->
        [one] διαφορά { $count } έτους
       *[other] διαφορά { $count } ετών
    }
# English: 1142555c
numbers-apart = διαφορά { $difference }
# English: 94839b3a
numbers-apart-ratio = διαφορά { $difference } (λόγος { $ratio })
# English: cbc60d51
numbers-overlap = ίσως ίσες: τα όρια επικαλύπτονται
# English: f6ab1a68
best = καλύτερη τιμή

### Values

# English: 5f73a9df
yes = ναι
# English: b702aae8
no = όχι
# English: 3a574575
partly = εν μέρει
# English: e70623cb
planned = προγραμματισμένη
# English: 6fd85ea1
year-range = { $from }–{ $to }
# English: aeeae026
year-before-range = { $from }–{ $to } π.Χ.
# English: da22789c
year-across = { $from } π.Χ. – { $to } μ.Χ.
# English: c72a756e
year-decade = δεκαετία του { $from }
# English: ec3411da
year-before = { $year } π.Χ.
# English: cdc73a33
year-circa = περ. { $year }
# English: 22e7d198
year-circa-range = περ. { $range }
# English: 2cd6d2b0
year-circa-decade = περίπου δεκαετία του { $from }
# English: 6f186023
with-note = { $text } ({ $note })
# English: b302c5c7
number-unit = { $number } { $unit }
# English: 1a8290b9
method-count = { $count ->
        [one] { $count } μέθοδος
       *[other] { $count } μέθοδοι
    }
# English: 749d5869
source-count = { $count ->
        [one] { $count } πηγή
       *[other] { $count } πηγές
    }
# English: 5c2ef05c
version = έκδοση { $version }
# English: 906dd4ed
updated = ενημέρωση: { $date }
# English: d57d5d1e
record-data = δεδομένα

### The library

# English: c5851eee
library-comparisons = Συγκρίσεις
# English: 47f3956c
library-by-field = Μέθοδοι με κριτήριο «{ $field }»
# English: f97cc7c5
no-term = { $field }: { $gap }
# English: 32a012de
library-all = Όλες οι μέθοδοι, Α–Ω
# English: b0cdf66e
pages = Σελίδες
# English: 6df02878
page-of = { $title }, σελίδα { $page } από { $count }
# English: 55e98b95
library-description = { $count ->
        [one] { $count } μέθοδος με τους εισηγητές, τις πηγές και τις σχέσεις της.
       *[other] { $count } μέθοδοι δίπλα δίπλα: τι έχουν κοινό και σε τι διαφέρουν.
    }

### A method's page

# English: b968e236
method-facts = Βασικά στοιχεία
# English: 7ec0a8b2
method-comparisons = { $name }: συγκρίσεις
# English: b8200887
method-references = Πρόσθετες παραπομπές
# English: 0e46508c
method-cite = Πώς να παραπέμψετε σε αυτή τη σελίδα
# English: b4c74ef8
method-edit = Επεξεργασία αυτής της εγγραφής
# English: 27c1290f
method-description = { $name }: εισηγητές, έτος, πηγή και συναφείς μέθοδοι.
# English: 1d14f03d
cite-text = { $name }. Στο: { $site }.
# English: 5861891e
cite-part = { $citation } { $part }.

### A comparison's page

# English: c674a913
compare-versus = { $one } και { $two }
# English: ab9f75cc
compare-caption = Σύγκριση: { $names }. { $count }
# English: fc9d9e8e
compare-description = Σύγκριση: { $names }. { $count }. Διαφορές: { $rows }.
# English: 98b81e12
compare-description-same = Σύγκριση: { $names }. { $count }.
# English: cdf5596f
answer-both = Και οι δύο: { $terms }
# English: bb14d36a
answer-all = Όλες: { $terms }
# English: 1875e55c
answer-rare = Σπάνιο σε αυτόν τον κατάλογο: { $rows }
# English: 6f1423e4
answer-people = { $name } κ.ά.
# English: 662228f2
compare-scroll = Πίνακας σύγκρισης· με οριζόντια κύλιση
# English: 603377ce
compare-more = Άλλες συγκρίσεις με αυτές τις μεθόδους
# English: c5851eee
compare-index = Συγκρίσεις
# English: fe1898c2
compare-index-description = Όλες οι συγκρίσεις που έχουν δική τους σελίδα.
# English: 679f1927
compare-curated = Επιλεγμένες συγκρίσεις
# English: c9865558
compare-pairs = Συναφείς μέθοδοι ανά δύο
# English: 865823ea
for-example = Για παράδειγμα: { $list }

### A term's page

# English: 3423e610
term-description = { $count ->
        [one] { $field }: { $term }. { $count } μέθοδος.
       *[other] { $field }: { $term }. { $count } μέθοδοι.
    }
# English: 1c9e484d
term-methods = Μέθοδοι

### Not found

# English: 001633ef
not-found-title = Αυτή η σελίδα δεν υπάρχει
# English: 8ad3f5ac
not-found-text = Η διεύθυνση ίσως είναι παλιά ή λανθασμένη. Όλες οι μέθοδοι βρίσκονται στη βιβλιοθήκη.
# English: e94a7d7e
not-found-link = Μετάβαση στη βιβλιοθήκη
# English: e5c678f9
needs-server = Η σελίδα άνοιξε από δίσκο, όπου οι σύνδεσμοι και η αναζήτηση δεν λειτουργούν: βάλτε τον ιστότοπο σε διακομιστή ιστού ή φτιάξτε τον με --offline.

### Lists

# English: 1d0c1018
list-separator = { ", " }

### Tools of a comparison

# English: 2730ccbd
tools = Εργαλεία
# English: 79163c24
tool-rows = Γραμμές
# English: f3fd3b45
tool-rows-all = όλες
# English: 37834fdb
tool-rows-differs = μόνο οι διαφορές
# English: 4f2167fd
tool-rows-shared = μόνο τα κοινά
# English: 27c92cbd
tool-marks = Σήμανση λέξεων που υπάρχουν μόνο στο ένα κείμενο
# English: 13863194
tool-choose-rows = Επιλογή γραμμών
# English: 6c468104
tool-fold = Σύμπτυξη: { $group }
# English: 900f945a
tool-add = Προσθήκη μεθόδου
# English: ebd8ac68
tool-add-hint = Γράψτε την κύρια ή άλλη ονομασία
# English: f7ea6390
tool-no-match = Καμία μέθοδος δεν έχει αυτή την ονομασία.
# English: 4a35d476
tool-remove = Αφαίρεση: { $name }
# English: c2148972
tool-earlier = Μία στήλη αριστερά: { $name }
# English: f82db50f
tool-later = Μία στήλη δεξιά: { $name }
# English: 14ba22ec
tool-pin = Σύγκριση των άλλων με βάση: { $name }
# English: 0358b2a6
tool-pinned = Βάση σύγκρισης: { $name }.
# English: 2218fa03
tool-removed = Αφαιρέθηκε: { $name }
# English: 5e6e43ee
tool-against-differs = διαφέρει από τη βάση ({ $name })
# English: 46a5701f
tool-gone = Δεν υπάρχει σε αυτόν τον κατάλογο: { $ids }.
# English: bbb8bcb9
tool-many = Οι περισσότεροι συγκρίνουν άνετα έως πέντε στήλες· εδώ είναι { $count }.
# English: 9fdc97ed
tool-one = Προσθέστε άλλη μία μέθοδο για σύγκριση.
# English: 56fe683e
tool-copy-link = Αντιγραφή συνδέσμου
# English: 1d0cb3f1
tool-copy-table = Αντιγραφή πίνακα
# English: 9a8f814a
tool-copied = Αντιγράφηκε.
# English: 9bfdd260
tool-take-away = Λήψη ή αντιγραφή
# English: de609e34
take-away-script = Ορισμένα από αυτά τα αρχεία δημιουργούνται στον περιηγητή με σενάρια. Χωρίς αυτά, η τελευταία γραμμή του πίνακα οδηγεί στα δεδομένα κάθε μεθόδου.
# English: 903ef7d0
tool-script = Η σύνθεση δικού σας πίνακα απαιτεί JavaScript. Οι παρακάτω συγκρίσεις λειτουργούν και χωρίς αυτήν.
# English: 503f8604
tool-loading-failed = Δεν ήταν δυνατή η φόρτωση: { $id }.

### The tray

# English: 6dede0ea
tray = Σύγκριση ({ $count })
# English: 02dc0c86
tray-label = Μέθοδοι προς σύγκριση
# English: 3a1ba6f3
tray-add = Προσθήκη στη σύγκριση: { $name }
# English: 826c9d5a
tray-remove = Αφαίρεση από τη σύγκριση: { $name }
# English: 82dddff3
tray-clear = Άδειασμα
# English: 8dc4dc72
tray-undo = Αναίρεση

### Switching from one method to another

# English: 497773f7
switch = Τι αλλάζει: { $from } → { $to }
# English: 0d134956
switch-becomes = { $field }: { $old } → { $new }.
# English: 44635782
switch-becomes-apart = { $field }: { $old } → { $new }, { $apart }.
# English: 9f9db937
switch-text = { $field }: άλλο κείμενο.
# English: 28ccd19f
switch-adds = { $field } – προσθήκη: { $items }.
# English: 2aa59700
switch-lacks = { $field } – αφαίρεση: { $items }.
# English: a9a68829
switch-adds-lacks = { $field } – προσθήκη: { $added }· αφαίρεση: { $lacking }.
# English: 3d974ff0
switch-gap = { $field } – { $from }: { $old }· { $to }: { $new }.
# English: a9fc5752
switch-stays = Χωρίς αλλαγή: { $fields }.

### Nearest methods

# English: ffdf7cd2
similar-same = συμπίπτει: { $field }
# English: 89e017bf
similar-shared = { $field } – κοινά στοιχεία: { $count }
# English: 449c965e
similar-rows = ίδιες γραμμές: { $equal } από { $known }
# English: e7b025db
similar-compare = σύγκριση

### Search

# English: 6ed3662f
field-name = Ονομασία
# English: a1998827
search = Αναζήτηση
# English: 1a02cc11
search-hint = Ονομασία, άλλη ονομασία, εισηγητής ή λέξη
# English: eba50ed7
search-close = Κλείσιμο
# English: 50e99607
search-slash = Άνοιγμα αναζήτησης με το πλήκτρο /
# English: b714fcff
search-failed = Δεν ήταν δυνατή η φόρτωση της αναζήτησης.
# English: 9dff2324
search-none = Δεν βρέθηκε καμία μέθοδος.
# English: 454d815f
search-first = { $count ->
        [one] Τα πρώτα { $shown } αποτελέσματα· σύνολο: { $count } μέθοδος
       *[other] Τα πρώτα { $shown } αποτελέσματα· σύνολο: { $count } μέθοδοι
    }
# English: 058aadfb
search-reason = { $field }: { $text }
# English: 6f859ab4
search-versus = έναντι, εναντίον, σύγκριση, σύγκρινε, συγκρίνετε, σε σύγκριση με, σύγκριση μεταξύ, διαφορά μεταξύ, διαφορές μεταξύ, ποια είναι η διαφορά μεταξύ, διαφορά, διαφορές, διαφέρει από, καλύτερο από
# English: 7bcf8402
search-between = και, ή, με, από, μεταξύ, ανάμεσα
# English: f6d3b294
search-compare = Σύγκριση: { $one } με { $other } →
# English: 13a001e6
search-compare-more = Σύγκριση: { $names } →
# English: 26ae778f
search-partly = Άλλα που ταιριάζουν εν μέρει

### Narrowing the library down

# English: aece4d98
filters = Φίλτρα
# English: 5c2c68a5
filters-clear = Εμφάνιση όλων των μεθόδων
# English: 72dc20e1
filters-show = Εμφάνιση: { $found }
# English: 069a395f
show-more = Περισσότερα
# English: a07a44bd
sort = Σειρά
# English: 29f8a91d
sort-relevance = πρώτα οι πιο σχετικές
# English: bbb267b8
sort-name = Α–Ω
# English: 962aee00
sort-newest = πρώτα οι νεότερες
# English: a3b0419e
sort-oldest = πρώτα οι παλαιότερες
# English: 78bcb736
sort-related = πρώτα όσες έχουν τις περισσότερες σχέσεις
# English: 35da7d77
facet-decade = Δεκαετία
# English: 9b5b1d93
facet-language = Γλώσσες μετάφρασης
# English: e833d61f
facet-untranslated = χωρίς μετάφραση
# English: 0dab62db
facet-rows = Συμπληρωμένες γραμμές
# English: 5045778d
facet-rows-of = { $count } από { $total }
# English: 2de7c582
facet-other = άλλο

### The time line

# English: 48a1c63b
timeline = Χρονολόγιο
# English: cce71ae9
timeline-of = Χρονολόγιο: { $time }
# English: 4f0fc30e
timeline-description = { $count ->
        [one] { $count } μέθοδος σε χρονολογική σειρά.
       *[other] { $count } μέθοδοι σε χρονολογική σειρά.
    }
# English: 96ebb37b
timeline-year = { $count ->
        [one] { $year }: { $count } μέθοδος
       *[other] { $year }: { $count } μέθοδοι
    }
# English: a84b65ca
timeline-bars = Η ράβδος δηλώνει διάστημα ετών.
# English: 37588109
timeline-circa = Το διακεκομμένο σημάδι δηλώνει έτος κατά προσέγγιση.
# English: 87a0db40
timeline-breaks = Όπου ο άξονας διακόπτεται, παραλείπονται έτη χωρίς μεθόδους.
# English: 29f15182
timeline-grid = Μέθοδοι ανά έτος· όσο πιο σκούρο, τόσο περισσότερες.
# English: c9aaca94
timeline-worded = Έτη που δίνονται ως κείμενο
# English: a2e0cdc4
timeline-undated = { $count ->
        [one] Για { $count } μέθοδο δεν έχει καταγραφεί έτος.
       *[other] Για { $count } μεθόδους δεν έχει καταγραφεί έτος.
    }

### The table of a term

# English: 7487df3b
term-name = Μέθοδος
# English: 5fbab0fd
term-columns = Επιλογή στηλών

### The map of relations

# English: f6f090e0
map = Χάρτης σχέσεων
# English: bf222afd
map-description = Ποιες μέθοδοι είναι συναφείς, ως σχέδιο και ως λίστα.
# English: 0225c07d
map-terms = Όσο παχύτερη η γραμμή, τόσο περισσότερες οι σχέσεις ανάμεσα στις μεθόδους δύο κατηγοριών· δίπλα σε κάθε όνομα αναγράφεται ο αριθμός των μεθόδων.
# English: 419b3b47
map-relations = { $count ->
        [one] { $count } εσωτερική σχέση
       *[other] { $count } εσωτερικές σχέσεις
    }
# English: f47fbc2f
map-strongest = Κατηγορίες: { $terms }. Ζεύγη κατηγοριών με σχέσεις: { $count }· εμφανίζονται όσα έχουν τις περισσότερες: { $shown }.
# English: f148e564
map-left-out = { $count ->
        [one] Ακόμη { $count } μέθοδος με λιγότερες σχέσεις δεν εμφανίζεται.
       *[other] Ακόμη { $count } μέθοδοι με λιγότερες σχέσεις δεν εμφανίζονται.
    }
