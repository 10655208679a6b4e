# Words of the interface: English.
# A key that is here is in every language; a key that no template or program uses is in none.

### The site

skip-to-content = Skip to the content
site-navigation = Site
nav-library = Library
nav-compare = Compare
language = Language
footer-records = The records are under { $license }.
footer-source = Source of the records: { $attribution }
footer-made-with = Made with Methodical.
title-separator = { $page } · { $site }

### Rows that every catalogue has

field-field = Field
field-family = Family
field-year = Year
field-originators = Originator
field-type = Type
field-source = Seminal source
field-aliases = Aliases
field-related = Related
field-summary = Summary
field-record = Record

### Gaps

gap-not-recorded = not recorded
gap-unknown = unknown
gap-none = none
gap-not-applicable = does not apply

### Verdicts

verdict-same = same
verdict-differs = differs
verdict-partial = not recorded everywhere
verdict-absent = recorded nowhere
mark-differs = ≠
column-label = What is compared
row-recorded = recorded for { $count } of { $total }
row-mutual = related to each other
groups-agree = Columns with the same letter agree.
group = group { $letter }

counting-all = { $shown ->
        [0] No row is shown
        [one] { $differing ->
            [0] The one row is the same or not recorded everywhere
           *[other] The one row differs
        }
       *[other] { $differing ->
            [0] None of { $shown } rows differs
            [one] { $differing } of { $shown } rows differs
           *[other] { $differing } of { $shown } rows differ
        }
    }
counting-joined = { $all }; { $partial }
counting-partial = { $count ->
        [one] { $count } row is not recorded everywhere
       *[other] { $count } rows are not recorded everywhere
    }
absent-rows = Recorded for none of them:

years-apart = { $count ->
        [one] { $count } year apart
       *[other] { $count } years apart
    }
numbers-apart = apart by { $difference }
numbers-apart-ratio = apart by { $difference } (a factor of { $ratio })

### Values

yes = yes
no = no
year-range = { $from }–{ $to }
year-decade = { $from }s
year-before = { $year } BCE
year-circa = c. { $year }
number-unit = { $number } { $unit }
method-count = { $count ->
        [one] { $count } method
       *[other] { $count } methods
    }
source-count = { $count ->
        [one] { $count } source
       *[other] { $count } sources
    }
version = version { $version }
updated = updated { $date }
record-data = data

### The library

library-comparisons = Comparisons
library-by-field = Methods by { $field }
library-methods = Methods
no-term = Without { $field }
library-all = All methods, A–Z
pages = Pages
page-of = { $title }, page { $page } of { $count }
library-description = { $count ->
        [one] { $count } method with its originators, sources and relations.
       *[other] { $count } methods side by side: what they share and where they differ.
    }

### A method's page

method-facts = Facts
method-referenced-by = Referenced by
method-comparisons = Compare { $name }
method-compare-with = with { $name }
method-references = Further references
method-cite = How to cite this page
method-edit = Edit this record
method-description = { $name }: originators, year, source and relations.
cite-text = { $name }. In: { $site }.

### A comparison's page

compare-versus = vs
compare-caption = { $names } compared: { $count }
compare-description = { $names } side by side. { $count }. Differences: { $rows }.
compare-description-same = { $names } side by side. { $count }.
compare-scroll = Table of the comparison; scrolls sideways
compare-more = More comparisons with these methods
compare-index = Comparisons
compare-index-description = All comparisons that have a page of their own.
compare-curated = Chosen comparisons
compare-pairs = Related methods, two by two

### A term's page

term-description = { $count ->
        [one] { $count } method with { $field }: { $term }.
       *[other] { $count } methods with { $field }: { $term }.
    }
term-methods = Methods

### Not found

not-found-title = This page does not exist
not-found-text = The address may be old or mistyped. Every method is in the library.
not-found-link = Go to the library
needs-server = This page was opened from a disk, where its links and its search don't work: put the site on a web server, or build it with --offline.

### Lists

list-separator = { ", " }

### Tools of a comparison

tools = Tools
tool-rows = Rows
tool-rows-all = all
tool-rows-differs = only differences
tool-rows-shared = only what is shared
tool-marks = Mark words that only one has
tool-choose-rows = Choose rows
tool-fold = Fold { $group }
tool-add = Add a method
tool-add-hint = Type a name or an alias
tool-no-match = No method has this name.
tool-remove = Remove { $name }
tool-earlier = Move { $name } one column back
tool-later = Move { $name } one column on
tool-pin = Measure the others against { $name }
tool-pinned = The others are measured against { $name }.
tool-against-differs = differs from { $name }
tool-gone = Not in this catalogue: { $ids }.
tool-many = Five columns are what most people can compare; these are { $count }.
tool-one = Add another method to compare it with.
tool-copy-link = Copy link
tool-copy-table = Copy table
tool-copied = Copied.
tool-take-away = Take it away
take-away-script = Some of these files are made in the browser, with scripts. Without them, the last row of the table leads to the data of each method.
tool-script = Putting together a table of your own needs JavaScript. The comparisons below work without it.
tool-loading-failed = { $id } could not be loaded.

### The tray

tray = Compare ({ $count })
tray-label = Methods to compare
tray-add = Add { $name } to the comparison
tray-remove = Take { $name } out of the comparison
tray-clear = Empty

### Switching from one method to another

switch = What changes from { $from } to { $to }
switch-becomes = { $field }: { $old } becomes { $new }.
switch-becomes-apart = { $field }: { $old } becomes { $new }, { $apart }.
switch-text = { $field }: another text.
switch-adds = { $field }: { $items } comes in.
switch-lacks = { $field }: { $items } falls away.
switch-adds-lacks = { $field }: { $added } comes in; { $lacking } falls away.
switch-unknown = { $field }: { $old }; for { $to } { $gap }.
switch-known = { $field }: { $new }; for { $from } { $gap }.
switch-stays = Stays as it is: { $fields }.

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
search-slash = Open the search with the key /
search-failed = The search could not be loaded.
search-none = No method is found.
search-first = The first { $shown } of { $count }
search-reason = { $field }: { $text }

### Narrowing the library down

filters = Narrow down
filters-clear = Show all methods
show-more = Show more
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
