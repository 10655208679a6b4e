# Words of the interface: English.
# A key that is here is in every language; a key that no template or program uses is in none.
#
# A comment over a message says where it is seen and what its variables hold:
#   number   a count: chooses among [0], [1] and the plurals of the language, and is written in its digits
#   choice   a number that only chooses, and is never written
#   name     a text from a record or a label of the catalogue, in any language and script, in its dictionary form
#   list     names with the language's separator between them; its number comes beside it
#   value    what a cell says: a name, a list, a number, a year, a decade, a range of years
#   year     a year in the language's digits, with its era where it has one
#   date     a date in the language's long form
#   digits   a number in the language's digits, which chooses nothing
#   sentence a sentence of this file without its stop
# Slots take every gender, case and number as they come, so a message is best built around a colon or a dash.

### The site

# English: 6122d0d4
skip-to-content = Skip to the content
# English: bfba0d92
site-navigation = Site
# English: 243d6b04
nav-library = Library
# English: d08b8e63
nav-compare = Compare
# English: fe6b12d6
language = Language
# The foot of every page.
# $license (name): the licence of the records, such as CC BY 4.0
# English: e55d8b38
footer-records = The records are under { $license }.
# $attribution (name): whom the records come from
# English: b2d5eb81
footer-source = Source of the records: { $attribution }
# English: 445cf958
footer-made-with = Made with Methodical.
# In the foot of every page, before a choice of the next three.
# English: 4a73a8a6
scheme = Appearance
# As the device is set.
# English: 7f22889e
scheme-system = as the device
# English: 8dca2a19
scheme-light = light
# English: cfe76290
scheme-dark = dark
# The title of a window.
# $page (name): what the page is about
# $site (name): the title of the catalogue
# English: e2acba8a
title-separator = { $page } · { $site }

### Rows that every catalogue has
# Labels before values, and inside of other messages as $field.

# English: aac046e8
field-field = Field
# English: 74581748
field-family = Family
# English: 60deb2cb
field-year = Year
# A list of persons follows.
# English: 204329a5
field-originators = Originators
# English: fbaf5f31
field-type = Type
# The work in which a method was first published.
# English: 3f425a5a
field-source = Seminal source
# A list of other names follows.
# English: 282eb938
field-aliases = Aliases
# A number of methods and their names follow.
# English: ce7ed249
field-related = Related methods
# A description of a few sentences.
# English: f0d38317
field-summary = Summary
# The last row of a table: version, date, number of sources and the data.
# English: 147e4bf2
field-record = Record

### Gaps
# What a cell says instead of a value. Each stands alone, or behind a label of any gender and number and a colon.

# The record says nothing.
# English: dab8311e
gap-not-recorded = not recorded
# Nobody knows.
# English: 3f484bfe
gap-unknown = unknown
# There is none.
# English: afc5064e
gap-none = none
# The question makes no sense for this method.
# English: 59610b43
gap-not-applicable = does not apply

### Verdicts
# What a row says about its columns, in files for spreadsheets and beside labels of any gender and number.

# English: d94aaf10
verdict-same = same
# English: d9219fec
verdict-differs = differs
# The values that are there agree, and some column has none.
# English: 3ed0a3df
verdict-partial = not recorded everywhere
# English: 9c0c8364
verdict-absent = recorded nowhere
# The row is shown and not compared, as its declaration says.
verdict-shown = not compared
# English: fa15797b
mark-differs = ≠
# The head of the column of labels.
# English: f996ba99
column-label = What is compared
# Beside the label of a row of which some column has no value.
# $count (number): of columns that have one
# $total (number): of columns
# English: ca0aac96
row-recorded = recorded for { $count } of { $total }
# Beside the label of a row, where the methods of the table name each other as related.
# English: 8449148c
row-mutual = related to each other
# English: 4f630e02
groups-agree = Columns with the same letter agree.
# Read out before a cell of a table of three columns or more.
# $letter (name): a, b, c …
# English: a41079f5
group = group { $letter }
# The label of a row that differs, as it is read out.
# $field (name): the label
# English: 3aeaf40e
row-differs = differs: { $field }

# The sentence over a table.
# $shown (number): how many rows the table has
# $differing (number): how many of them differ
# English: 94fd710b
counting-all = { $shown ->
        [0] No row is shown
        [1] { $differing ->
            [0] The one row does not differ
           *[other] The one row differs
        }
       *[other] { $differing ->
            [0] None of { $shown } rows differs
            [one] { $differing } of { $shown } rows differs
           *[other] { $differing } of { $shown } rows differ
        }
    }
# $all (sentence): counting-all
# $partial (sentence): counting-partial
# English: 46e72199
counting-joined = { $all }; { $partial }
# $count (number): rows in which some column has no value
# English: 875a1149
counting-partial = { $count ->
        [one] { $count } row is not recorded everywhere
       *[other] { $count } rows are not recorded everywhere
    }
# A note below a table.
# $fields (list): labels of rows that no method has a value in
# $count (number): how many they are
# English: e0036b27
absent-rows = Recorded for none of the methods: { $fields }.

# Beside the label of a row, in sentences after a comma, and in lists of reasons.
# $count (number): years between the earliest and the latest value
# English: b3050b90
years-apart = { $count ->
        [one] { $count } year apart
       *[other] { $count } years apart
    }
# In the same places.
# $difference (digits): with its unit
# English: 1142555c
numbers-apart = apart by { $difference }
# $difference (digits): with its unit
# $ratio (digits): how many times the least value the greatest one is
# English: 94839b3a
numbers-apart-ratio = apart by { $difference } (a factor of { $ratio })
# Beside the label of a row: its quantities are known within bounds only, and some number is within the bounds of two columns.
numbers-overlap = may be equal: the bounds overlap
# Behind the best number of a row, where the field says whether lower or higher ones are better.
best = best

### Values

# English: 5f73a9df
yes = yes
# English: b702aae8
no = no
# It holds in part: between yes and no.
partly = partly
# Behind the id of a method that has no record yet.
planned = planned
# Also a range of quantities.
# $from (digits): a year
# $to (digits): a later year of the same era
# English: 6fd85ea1
year-range = { $from }–{ $to }
# $from (digits): a year before the common era
# $to (digits): a later one, also before it
# English: aeeae026
year-before-range = { $from }–{ $to } BCE
# $from (digits): a year before the common era
# $to (digits): a year of the common era
# English: da22789c
year-across = { $from } BCE – { $to } CE
# $from (digits): the first year, such as 1990
# $to (digits): the last year, such as 1999
# $tens (choice): 0, 10 … 90, for languages in which the ending depends on it
# $year (choice): the first year, for those in which 1900 and 2000 end differently
# English: c72a756e
year-decade = { $from }s
# $year (digits): a year before the common era
# English: ec3411da
year-before = { $year } BCE
# $year (year): an approximate year
# English: cdc73a33
year-circa = c. { $year }
# $range (year): years from one to another, as year-range, year-before-range or year-across says it
# English: 22e7d198
year-circa-range = c. { $range }
# An approximate decade; variables as in year-decade.
# $from (digits): the first year
# $to (digits): the last year
# $tens (choice): 0, 10 … 90
# $year (choice): the first year
# English: 2cd6d2b0
year-circa-decade = c. { $from }s
# A value and what the record says about it in parentheses; also a number in another unit.
# $text (value): such as a year
# $note (name): such as "formalized"
# English: 6f186023
with-note = { $text } ({ $note })
# $number (digits): a quantity
# $unit (name): such as kg, M, %
# English: b302c5c7
number-unit = { $number } { $unit }
# $count (number): of methods
# English: 1a8290b9
method-count = { $count ->
        [one] { $count } method
       *[other] { $count } methods
    }
# $count (number): of works that a record cites
# English: 749d5869
source-count = { $count ->
        [one] { $count } source
       *[other] { $count } sources
    }
# Of a record.
# $version (name): such as 3
# English: 5c2ef05c
version = version { $version }
# Of a record.
# $date (date): when somebody last changed it
# English: 906dd4ed
updated = updated { $date }
# A link to the record's data in a file.
# English: d57d5d1e
record-data = data

### The library

# English: c5851eee
library-comparisons = Comparisons
# A heading.
# $field (name): the label of a row, such as Field
# English: 47f3956c
library-by-field = Methods by: { $field }
# A heading over methods that have no term of a vocabulary.
# $field (name): the label of the row
# $gap (sentence): why, in the words for gaps
# English: f97cc7c5
no-term = { $field }: { $gap }
# English: 32a012de
library-all = All methods, A–Z
# English: b0cdf66e
pages = Pages
# The title of a further page of a long list.
# $title (name): of the list
# $page (number): which page
# $count (number): of how many
# English: 6df02878
page-of = { $title }, page { $page } of { $count }
# What search engines say of the library.
# $count (number): of methods
# English: 55e98b95
library-description = { $count ->
        [one] { $count } method with its originators, sources and relations.
       *[other] { $count } methods side by side: what they share and where they differ.
    }

### A method's page

# English: b968e236
method-facts = Facts
# A heading over links to comparisons.
# $name (name): of the method
# English: 7ec0a8b2
method-comparisons = Compare { $name }
# English: b8200887
method-references = Further references
# English: 0e46508c
method-cite = How to cite this page
# English: b4c74ef8
method-edit = Edit this record
# What search engines say of a method without a summary.
# $name (name): of the method
# English: 27c1290f
method-description = { $name }: originators, year, source and relations.
# How to cite the page: parts are put behind by cite-part.
# $name (name): of the method
# $site (name): the title of the catalogue
# English: 1d14f03d
cite-text = { $name }. In: { $site }.
# $citation (name): cite-text, or what this message made of it
# $part (name): the version, or the date
# English: 5861891e
cite-part = { $citation } { $part }.

### A comparison's page

# The title of a comparison of two; what stands between the names is set apart.
# $one (name): a method
# $two (name): a method
# English: c674a913
compare-versus = { $one } vs { $two }
# The caption of the table.
# $names (list): of the methods
# $count (sentence): counting-all or counting-joined
# English: ab9f75cc
compare-caption = { $names } compared: { $count }
# What search engines say of a comparison.
# $names (list): of the methods
# $count (sentence): counting-all or counting-joined
# $rows (list): labels of the rows that differ
# English: fc9d9e8e
compare-description = { $names } side by side. { $count }. Differences: { $rows }.
# The same where no row differs.
# $names (list): of the methods
# $count (sentence): counting-all or counting-joined
# English: 98b81e12
compare-description-same = { $names } side by side. { $count }.
# Over the table: what two methods are, such as their field and their family.
# $terms (value): names with a point between them
# English: cdf5596f
answer-both = Both: { $terms }
# The same of three methods or more.
# $terms (value): names with a point between them
# English: bb14d36a
answer-all = All: { $terms }
# Over the table: rows in which these methods differ or agree as few others do.
# $rows (value): such a row, or several, each with its verdict in parentheses
# English: 1875e55c
answer-rare = Rare in this catalogue: { $rows }
# Beside the name of a method, behind its year.
# $name (name): the family name of the first of its originators, of whom there are more
# English: 6f1423e4
answer-people = { $name } et al.
# What a screen reader calls the box that the table is in.
# English: 662228f2
compare-scroll = Table of the comparison; scrolls sideways
# English: 603377ce
compare-more = More comparisons with these methods
# English: c5851eee
compare-index = Comparisons
# English: fe1898c2
compare-index-description = All comparisons that have a page of their own.
# A heading over comparisons that the editors of the catalogue chose.
# English: 679f1927
compare-curated = Chosen comparisons
# English: c9865558
compare-pairs = Related methods, two by two
# Below a field for names, and where nothing is compared yet.
# $list (value): two or three comparisons of two, each as compare-versus says it
# English: 865823ea
for-example = For example: { $list }

### A term's page

# What search engines say of a term; also the caption of its table.
# $count (number): of methods
# $field (name): the label of the row, such as Family
# $term (name): such as Bayesian statistics
# English: 3423e610
term-description = { $count ->
        [one] { $count } method with { $field }: { $term }.
       *[other] { $count } methods with { $field }: { $term }.
    }
# English: 1c9e484d
term-methods = Methods

### Not found

# English: 001633ef
not-found-title = This page does not exist
# English: 8ad3f5ac
not-found-text = The address may be old or mistyped. Every method is in the library.
# English: e94a7d7e
not-found-link = Go to the library
# On pages of a site for servers that somebody opened from a disk; --offline is an option of the program.
# English: e5c678f9
needs-server = This page was opened from a disk, where its links and its search don't work: put the site on a web server, or build it with --offline.

### Lists

# English: 1d0c1018
list-separator = { ", " }

### Tools of a comparison

# English: 2730ccbd
tools = Tools
# Over a choice of: all, only differences, only what is shared.
# English: 79163c24
tool-rows = Rows
# English: f3fd3b45
tool-rows-all = all
# English: 37834fdb
tool-rows-differs = only differences
# English: 4f2167fd
tool-rows-shared = only what is shared
# A box to tick: words that one summary has and the other has not are marked.
# English: 27c92cbd
tool-marks = Mark words that only one of the texts has
# English: 13863194
tool-choose-rows = Choose rows
# A box that folds rows away.
# $group (name): the heading of the rows
# English: 6c468104
tool-fold = Fold { $group }
# English: 900f945a
tool-add = Add a method
# In the empty field.
# English: ebd8ac68
tool-add-hint = Type a name or an alias
# English: f7ea6390
tool-no-match = No method has this name.
# The buttons ×, ◂, ▸ and ⌖ over a column. In Arabic, Hebrew and Persian the table runs from right to left.
# $name (name): the method of the column
# English: 4a35d476
tool-remove = Remove { $name }
# $name (name): the method of the column
# English: c2148972
tool-earlier = Move { $name } towards the start
# $name (name): the method of the column
# English: f82db50f
tool-later = Move { $name } towards the end
# $name (name): the method of the column
# English: 14ba22ec
tool-pin = Compare all others with { $name }
# The state after tool-pin.
# $name (name): the method of the column
# English: 0358b2a6
tool-pinned = All others are compared with { $name }.
# Said when a column has been taken away; a button beside it brings the column back.
# $name (name): the method of the column
# English: 2218fa03
tool-removed = Removed: { $name }
# Read out before a cell.
# $name (name): the method of the column
# English: 5e6e43ee
tool-against-differs = differs from { $name }
# $ids (list): what an address asked for
# $count (number): how many they are
# English: 46a5701f
tool-gone = Not in this catalogue: { $ids }.
# $count (number): of columns, six or more
# English: bbb8bcb9
tool-many = Five columns are what most people can compare; these are { $count }.
# English: 9fdc97ed
tool-one = Add another method to compare it with.
# English: 56fe683e
tool-copy-link = Copy link
# English: 1d0cb3f1
tool-copy-table = Copy table
# English: 9a8f814a
tool-copied = Copied.
# A heading over files and buttons to copy.
# English: 9bfdd260
tool-take-away = Download or copy
# English: de609e34
take-away-script = Some of these files are made in the browser, with scripts. Without them, the last row of the table leads to the data of each method.
# English: 903ef7d0
tool-script = Putting together a table of your own needs JavaScript. The comparisons below work without it.
# $id (name): of a method, or the name of a file
# English: 503f8604
tool-loading-failed = { $id } could not be loaded.

### The tray
# Methods that a reader gathers for a comparison.

# A link.
# $count (number): of methods in the tray
# English: 6dede0ea
tray = Compare ({ $count })
# English: 02dc0c86
tray-label = Methods to compare
# $name (name): of a method
# English: 3a1ba6f3
tray-add = Add { $name } to the comparison
# $name (name): of a method
# English: 826c9d5a
tray-remove = Take { $name } out of the comparison
# English: 82dddff3
tray-clear = Empty
# A button that takes back what the last one did.
# English: 8dc4dc72
tray-undo = Undo

### Switching from one method to another
# A sentence for each row of a comparison of two, read in one direction.

# The heading.
# $from (name): a method
# $to (name): another
# English: 497773f7
switch = What changes from { $from } to { $to }
# $field (name): the label of the row
# $old (value): of the first method
# $new (value): of the second
# English: 0d134956
switch-becomes = { $field }: { $old } becomes { $new }.
# $field (name): the label of the row
# $old (value): of the first method
# $new (value): of the second
# $apart (sentence): years-apart, numbers-apart or numbers-apart-ratio
# English: 44635782
switch-becomes-apart = { $field }: { $old } becomes { $new }, { $apart }.
# Two texts of more than a line.
# $field (name): the label of the row
# English: 9f9db937
switch-text = { $field }: another text.
# $field (name): the label of the row
# $items (list): what the second method has and the first has not
# $count (number): of items
# English: 28ccd19f
switch-adds = { $count ->
        [one] { $field }: { $items } comes in.
       *[other] { $field }: { $items } come in.
    }
# $field (name): the label of the row
# $items (list): what the first method has and the second has not
# $count (number): of items
# English: 2aa59700
switch-lacks = { $count ->
        [one] { $field }: { $items } falls away.
       *[other] { $field }: { $items } fall away.
    }
# $field (name): the label of the row
# $added (list): what the second method alone has
# $adds (number): how many they are
# $lacking (list): what the first method alone has
# $lacks (number): how many they are
# English: a9a68829
switch-adds-lacks = { $adds ->
        [one] { $lacks ->
            [one] { $field }: { $added } comes in; { $lacking } falls away.
           *[other] { $field }: { $added } comes in; { $lacking } fall away.
        }
       *[other] { $lacks ->
            [one] { $field }: { $added } come in; { $lacking } falls away.
           *[other] { $field }: { $added } come in; { $lacking } fall away.
        }
    }
# A row in which one of the two has the words for a gap, which are no value that becomes another one.
# $field (name): the label of the row
# $from (name): the first method
# $old (value): of the first method, or the words for its gap
# $to (name): the second method
# $new (value): of the second, or the words for its gap
# English: 3d974ff0
switch-gap = { $field } – { $from }: { $old }; { $to }: { $new }.
# $fields (list): labels of the rows that are the same
# $count (number): how many they are
# English: a9fc5752
switch-stays = { $count ->
        [one] Stays as it is: { $fields }.
       *[other] Stay as they are: { $fields }.
    }

### Nearest methods
# Reasons why a method is near, in a list with commas between them.

# $field (name): the label of a row
# English: ffdf7cd2
similar-same = same { $field }
# $field (name): the label of a row
# $count (number): of items that both have, persons or works or names
# English: 89e017bf
similar-shared = { $field }: { $count } in common
# $equal (number): of rows that are the same
# $known (number): of rows that both have a value in
# English: 449c965e
similar-rows = { $equal } of { $known } rows equal
# A link.
# English: e7b025db
similar-compare = compare

### Search

# English: 6ed3662f
field-name = Name
# English: a1998827
search = Search
# English: 1a02cc11
search-hint = Name, alias, originator or word
# English: eba50ed7
search-close = Close
# A box to tick.
# English: 50e99607
search-slash = Open the search with the key /
# English: b714fcff
search-failed = The search could not be loaded.
# English: 9dff2324
search-none = No method is found.
# Over the first results.
# $shown (digits): how many are listed: ten
# $count (number): how many methods are found, more than ten
# English: 454d815f
search-first = { $count ->
        [one] The first { $shown } of { $count } method
       *[other] The first { $shown } of { $count } methods
    }
# Why a method is found.
# $field (name): the label of a row
# $text (name): its text, with the found words marked
# English: 058aadfb
search-reason = { $field }: { $text }
# Never shown: words with which people ask for a comparison ("adam versus sgd", "difference between adam and sgd"), with commas
# between them, in any order and in small letters. "vs" is known in every language.
# English: 6f859ab4
search-versus = vs, versus, compare, compared with, compared to, comparison of, comparison between, comparison, difference between, differences between, what is the difference between, what's the difference between, difference, differences, differ from, differs from, better than
# Never shown: words that stand between or before what is compared, and may also be part of a name; with commas between them.
# English: 7bcf8402
search-between = and, or, with, to, from, than, between, against, the, a, an, how does, how do, how is, is, are, different, better, which is better
# A link, the first result where somebody asks how two methods differ.
# $one (name): the first method
# $other (name): the second
# English: f6d3b294
search-compare = Compare { $one } with { $other } →
# The same for three methods or more.
# $names (list): their names
# English: 13a001e6
search-compare-more = Compare { $names } →
# A heading between results that have all words of a question and those that have some.
# English: 26ae778f
search-partly = Others that match in part

### Narrowing the library down

# A heading over boxes to tick.
# English: aece4d98
filters = Narrow down
# English: 5c2c68a5
filters-clear = Show all methods
# A button that closes the boxes on a small screen.
# $found (value): method-count
# English: 72dc20e1
filters-show = Show { $found }
# English: 069a395f
show-more = Show more
# The label of a choice of orders.
# English: a07a44bd
sort = Order
# English: 29f8a91d
sort-relevance = best match first
# English: bbb267b8
sort-name = A–Z
# English: 962aee00
sort-newest = newest first
# English: a3b0419e
sort-oldest = oldest first
# By the number of relations.
# English: 78bcb736
sort-related = most related first
# English: 35da7d77
facet-decade = Decade
# A heading over names of languages.
# English: 9b5b1d93
facet-language = Translated into
# English: e833d61f
facet-untranslated = not translated
# A heading: how much of a record is filled in.
# English: 0dab62db
facet-rows = Recorded rows
# $count (number): rows with a value
# $total (number): all rows
# English: 5045778d
facet-rows-of = { $count } of { $total }
# Under the decades: years that no decade holds, such as words about a year.
# English: 2de7c582
facet-other = other

### The time line

# English: 48a1c63b
timeline = Time line
# $time (year): a decade
# English: cce71ae9
timeline-of = Time line: { $time }
# $count (number): of methods
# English: 4f0fc30e
timeline-description = { $count ->
        [one] { $count } method in the order of time.
       *[other] { $count } methods in the order of time.
    }
# $year (year): a year
# $count (number): of its methods
# English: 96ebb37b
timeline-year = { $year }: { $count ->
        [one] { $count } method
       *[other] { $count } methods
    }
# Notes under the drawing.
# English: a84b65ca
timeline-bars = A bar is a span of years.
# English: 37588109
timeline-circa = A dashed mark is an approximate year.
# English: 87a0db40
timeline-breaks = Where the axis is broken, years without a method are left out.
# English: 29f15182
timeline-grid = Methods a year; the darker, the more.
# A heading over years that records give in words, such as "before the war".
# English: c9aaca94
timeline-worded = Years given as text
# $count (number): of methods
# English: a2e0cdc4
timeline-undated = { $count ->
        [one] { $count } method has no recorded year.
       *[other] { $count } methods have no recorded year.
    }

### The table of a term

# English: 7487df3b
term-name = Method
# English: 5fbab0fd
term-columns = Choose columns

### The map of relations

# English: f6f090e0
map = Map of relations
# English: bf222afd
map-description = Which methods are related, as a drawing and as a list.
# English: 0225c07d
map-terms = The wider a line, the more relations between the methods of two terms; beside each name is the number of its methods.
# Behind the name of a term.
# $count (number): of relations between its own methods
# English: 419b3b47
map-relations = { $count ->
        [one] { $count } relation within
       *[other] { $count } relations within
    }
# Below a map of terms.
# $terms (number): that the map shows
# $count (number): pairs of terms with relations between their methods
# $shown (number): pairs that the map shows
# English: f47fbc2f
map-strongest = { $terms } terms; of { $count } pairs with relations between them, the { $shown } with the most are shown.
# Below a map of methods.
# $count (number): of methods
# English: f148e564
map-left-out = { $count ->
        [one] { $count } more method with fewer relations is not shown.
       *[other] { $count } more methods with fewer relations are not shown.
    }
