# Words of the interface: Greek.
# A key that is here is in every language; a key that no template or program uses is in none.

### The site

skip-to-content = Μετάβαση στο περιεχόμενο
site-navigation = Ενότητες του ιστότοπου
nav-library = Βιβλιοθήκη
nav-compare = Σύγκριση
language = Γλώσσα
footer-records = Οι εγγραφές διατίθενται με άδεια { $license }.
footer-source = Πηγή των εγγραφών: { $attribution }
footer-made-with = Δημιουργήθηκε με το Methodical.
title-separator = { $page } · { $site }

### Rows that every catalogue has

field-field = Πεδίο
field-family = Οικογένεια
field-year = Έτος
field-originators = Εισηγητής
field-type = Τύπος
field-source = Θεμελιώδης πηγή
field-aliases = Άλλες ονομασίες
field-related = Συναφείς μέθοδοι
field-summary = Σύνοψη
field-record = Εγγραφή

### Gaps

gap-not-recorded = δεν έχει καταγραφεί
gap-unknown = άγνωστο
gap-none = κανένα
gap-not-applicable = δεν έχει εφαρμογή

### Verdicts

verdict-same = ίδιο
verdict-differs = διαφέρει
verdict-partial = δεν έχει καταγραφεί παντού
verdict-absent = δεν έχει καταγραφεί πουθενά
mark-differs = ≠
column-label = Κριτήριο σύγκρισης
row-recorded = καταγεγραμμένο για { $count } από { $total }
row-mutual = σχετίζονται μεταξύ τους
groups-agree = Οι στήλες με το ίδιο γράμμα συμφωνούν.
group = ομάδα { $letter }

counting-all = { $shown ->
        [0] Δεν εμφανίζεται καμία γραμμή
        [one] { $differing ->
            [0] Η μοναδική γραμμή είναι ίδια ή δεν έχει καταγραφεί παντού
           *[other] Η μοναδική γραμμή διαφέρει
        }
       *[other] { $differing ->
            [0] Καμία από τις { $shown } γραμμές δεν διαφέρει
            [one] { $differing } από τις { $shown } γραμμές διαφέρει
           *[other] { $differing } από τις { $shown } γραμμές διαφέρουν
        }
    }
counting-joined = { $all }· { $partial }
counting-partial = { $count ->
        [one] { $count } γραμμή δεν έχει καταγραφεί παντού
       *[other] { $count } γραμμές δεν έχουν καταγραφεί παντού
    }
absent-rows = Δεν έχει καταγραφεί για καμία από αυτές:

years-apart = { $count ->
        [one] διαφορά { $count } έτους
       *[other] διαφορά { $count } ετών
    }
numbers-apart = διαφορά { $difference }
numbers-apart-ratio = διαφορά { $difference } (λόγος { $ratio })

### Values

yes = ναι
no = όχι
year-range = { $from }–{ $to }
year-decade = δεκαετία του { $from }
year-before = { $year } π.Χ.
year-circa = περ. { $year }
number-unit = { $number } { $unit }
method-count = { $count ->
        [one] { $count } μέθοδος
       *[other] { $count } μέθοδοι
    }
source-count = { $count ->
        [one] { $count } πηγή
       *[other] { $count } πηγές
    }
version = έκδοση { $version }
updated = ενημέρωση: { $date }
record-data = δεδομένα

### The library

library-comparisons = Συγκρίσεις
library-by-field = Μέθοδοι με κριτήριο «{ $field }»
library-methods = Μέθοδοι
no-term = { $field }: δεν έχει καταγραφεί
library-all = Όλες οι μέθοδοι, Α–Ω
pages = Σελίδες
page-of = { $title }, σελίδα { $page } από { $count }
library-description = { $count ->
        [one] { $count } μέθοδος με τους εισηγητές, τις πηγές και τις σχέσεις της.
       *[other] { $count } μέθοδοι δίπλα δίπλα: τι έχουν κοινό και σε τι διαφέρουν.
    }

### A method's page

method-facts = Βασικά στοιχεία
method-referenced-by = Μέθοδοι που παραπέμπουν σε αυτήν
method-comparisons = { $name }: συγκρίσεις
method-compare-with = και { $name }
method-references = Πρόσθετες παραπομπές
method-cite = Πώς να παραπέμψετε σε αυτή τη σελίδα
method-edit = Επεξεργασία αυτής της εγγραφής
method-description = { $name }: εισηγητές, έτος, πηγή και συναφείς μέθοδοι.
cite-text = { $name }. Στο: { $site }.

### A comparison's page

compare-versus = και
compare-caption = Σύγκριση: { $names }. { $count }
compare-description = Σύγκριση: { $names }. { $count }. Διαφορές: { $rows }.
compare-description-same = Σύγκριση: { $names }. { $count }.
compare-scroll = Πίνακας σύγκρισης· κυλά οριζόντια
compare-more = Άλλες συγκρίσεις με αυτές τις μεθόδους
compare-index = Συγκρίσεις
compare-index-description = Όλες οι συγκρίσεις που έχουν δική τους σελίδα.
compare-curated = Επιλεγμένες συγκρίσεις
compare-pairs = Συναφείς μέθοδοι ανά δύο

### A term's page

term-description = { $count ->
        [one] { $field }: { $term }. { $count } μέθοδος.
       *[other] { $field }: { $term }. { $count } μέθοδοι.
    }
term-methods = Μέθοδοι

### Not found

not-found-title = Αυτή η σελίδα δεν υπάρχει
not-found-text = Η διεύθυνση ίσως είναι παλιά ή λανθασμένη. Όλες οι μέθοδοι βρίσκονται στη βιβλιοθήκη.
not-found-link = Μετάβαση στη βιβλιοθήκη
needs-server = Η σελίδα άνοιξε από δίσκο, όπου οι σύνδεσμοι και η αναζήτηση δεν λειτουργούν: βάλτε τον ιστότοπο σε διακομιστή ιστού ή φτιάξτε τον με --offline.

### Lists

list-separator = { ", " }

### Tools of a comparison

tools = Εργαλεία
tool-rows = Γραμμές
tool-rows-all = όλες
tool-rows-differs = μόνο οι διαφορές
tool-rows-shared = μόνο τα κοινά
tool-marks = Σήμανση λέξεων που υπάρχουν μόνο στο ένα
tool-choose-rows = Επιλογή γραμμών
tool-fold = Σύμπτυξη: { $group }
tool-add = Προσθήκη μεθόδου
tool-add-hint = Γράψτε όνομα ή άλλη ονομασία
tool-no-match = Καμία μέθοδος δεν έχει αυτό το όνομα.
tool-remove = Αφαίρεση: { $name }
tool-earlier = Μία στήλη πιο μπροστά: { $name }
tool-later = Μία στήλη πιο πίσω: { $name }
tool-pin = Σύγκριση των άλλων με βάση: { $name }
tool-pinned = Βάση σύγκρισης: { $name }.
tool-against-differs = διαφέρει από τη βάση ({ $name })
tool-gone = Δεν υπάρχει σε αυτόν τον κατάλογο: { $ids }.
tool-many = Οι περισσότεροι συγκρίνουν άνετα έως πέντε στήλες· εδώ είναι { $count }.
tool-one = Προσθέστε άλλη μία μέθοδο για σύγκριση.
tool-copy-link = Αντιγραφή συνδέσμου
tool-copy-table = Αντιγραφή πίνακα
tool-copied = Αντιγράφηκε.
tool-take-away = Λήψη
take-away-script = Ορισμένα από αυτά τα αρχεία δημιουργούνται στον περιηγητή με σενάρια. Χωρίς αυτά, η τελευταία γραμμή του πίνακα οδηγεί στα δεδομένα κάθε μεθόδου.
tool-script = Η σύνθεση δικού σας πίνακα απαιτεί JavaScript. Οι παρακάτω συγκρίσεις λειτουργούν και χωρίς αυτήν.
tool-loading-failed = Δεν ήταν δυνατή η φόρτωση: { $id }.

### The tray

tray = Σύγκριση ({ $count })
tray-label = Μέθοδοι προς σύγκριση
tray-add = Προσθήκη στη σύγκριση: { $name }
tray-remove = Αφαίρεση από τη σύγκριση: { $name }
tray-clear = Άδειασμα

### Switching from one method to another

switch = Τι αλλάζει: { $from } → { $to }
switch-becomes = { $field }: { $old } → { $new }.
switch-becomes-apart = { $field }: { $old } → { $new }, { $apart }.
switch-text = { $field }: άλλο κείμενο.
switch-adds = { $field } – προστίθεται: { $items }.
switch-lacks = { $field } – αφαιρείται: { $items }.
switch-adds-lacks = { $field } – προστίθεται: { $added }· αφαιρείται: { $lacking }.
switch-unknown = { $field }: { $old }· { $to }: { $gap }.
switch-known = { $field }: { $new }· { $from }: { $gap }.
switch-stays = Μένει ίδιο: { $fields }.

### Nearest methods

similar = Οι πιο παρόμοιες μέθοδοι
similar-same = ίδιο: { $field }
similar-shared = { $field }: { $count } κοινά
similar-rows = Ίδιες γραμμές: { $equal } από { $known }
similar-compare = σύγκριση

### Search

field-name = Όνομα
search = Αναζήτηση
search-hint = Όνομα, άλλη ονομασία, εισηγητής ή λέξη
search-close = Κλείσιμο
search-slash = Άνοιγμα αναζήτησης με το πλήκτρο /
search-failed = Δεν ήταν δυνατή η φόρτωση της αναζήτησης.
search-none = Δεν βρέθηκε καμία μέθοδος.
search-first = Πρώτα αποτελέσματα: { $shown } από { $count }
search-reason = { $field }: { $text }

### Narrowing the library down

filters = Περιορισμός
filters-clear = Εμφάνιση όλων των μεθόδων
show-more = Περισσότερα
sort = Σειρά
sort-relevance = πρώτα οι πιο σχετικές
sort-name = Α–Ω
sort-newest = πρώτα οι νεότερες
sort-oldest = πρώτα οι παλαιότερες
sort-related = πρώτα όσες έχουν τις περισσότερες σχέσεις
facet-decade = Δεκαετία
facet-language = Μεταφρασμένη σε
facet-rows = Συμπληρωμένες γραμμές
facet-rows-of = { $count } από { $total }
facet-without = δεν έχει καταγραφεί

### The time line

timeline = Χρονολόγιο
timeline-of = Χρονολόγιο: { $time }
timeline-description = { $count ->
        [one] { $count } μέθοδος σε χρονολογική σειρά.
       *[other] { $count } μέθοδοι σε χρονολογική σειρά.
    }
timeline-year = { $count ->
        [one] { $year }: { $count } μέθοδος
       *[other] { $year }: { $count } μέθοδοι
    }
timeline-bars = Η ράβδος δηλώνει διάστημα ετών.
timeline-circa = Το διακεκομμένο σημάδι δηλώνει έτος κατά προσέγγιση.
timeline-breaks = Όπου ο άξονας διακόπτεται, παραλείπονται έτη χωρίς μεθόδους.
timeline-grid = Μέθοδοι ανά έτος· όσο πιο σκούρο, τόσο περισσότερες.
timeline-worded = Έτη διατυπωμένα με λέξεις
timeline-undated = { $count ->
        [one] Για { $count } μέθοδο δεν έχει καταγραφεί έτος.
       *[other] Για { $count } μεθόδους δεν έχει καταγραφεί έτος.
    }

### The table of a term

term-name = Μέθοδος
term-columns = Επιλογή στηλών
term-compare = Σύγκριση των επιλεγμένων
term-compare-one = Επιλέξτε τουλάχιστον δύο μεθόδους.
term-select = Επιλογή: { $name }

### The map of relations

map = Χάρτης σχέσεων
map-description = Ποιες μέθοδοι είναι συναφείς, ως σχέδιο και ως κατάλογος.
map-terms = Όσο πιο φαρδιά η γραμμή, τόσο περισσότερες οι σχέσεις ανάμεσα στις μεθόδους δύο κατηγοριών· δίπλα σε κάθε όνομα αναγράφεται ο αριθμός των μεθόδων του.
map-relations = { $count ->
        [one] { $count } εσωτερική σχέση
       *[other] { $count } εσωτερικές σχέσεις
    }
map-strongest = Κατηγορίες: { $terms }. Ζεύγη με σχέσεις: { $count }· εμφανίζονται όσα έχουν τις περισσότερες: { $shown }.
map-left-out = { $count ->
        [one] Ακόμη { $count } ζεύγος με λιγότερες σχέσεις δεν εμφανίζεται.
       *[other] Ακόμη { $count } ζεύγη με λιγότερες σχέσεις δεν εμφανίζονται.
    }
