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

skip-to-content = Skip to the content
site-navigation = Site
nav-library = Library
nav-compare = Compare
language = Language
# The foot of every page.
# $license (name): the licence of the records, such as CC BY 4.0
footer-records = The records are under { $license }.
# $attribution (name): whom the records come from
footer-source = Source of the records: { $attribution }
footer-made-with = Made with Methodical.
# The title of a window.
# $page (name): what the page is about
# $site (name): the title of the catalogue
title-separator = { $page } · { $site }

### Rows that every catalogue has
# Labels before values, and inside of other messages as $field.

field-field = Field
field-family = Family
field-year = Year
# A list of persons follows.
field-originators = Originators
field-type = Type
# The work in which a method was first published.
field-source = Seminal source
# A list of other names follows.
field-aliases = Aliases
# A number of methods and their names follow.
field-related = Related methods
# A description of a few sentences.
field-summary = Summary
# The last row of a table: version, date, number of sources and the data.
field-record = Record

### Gaps
# What a cell says instead of a value. Each stands alone, or behind a label of any gender and number and a colon.

# The record says nothing.
gap-not-recorded = not recorded
# Nobody knows.
gap-unknown = unknown
# There is none.
gap-none = none
# The question makes no sense for this method.
gap-not-applicable = does not apply

### Verdicts
# What a row says about its columns, in files for spreadsheets and beside labels of any gender and number.

verdict-same = same
verdict-differs = differs
# The values that are there agree, and some column has none.
verdict-partial = not recorded everywhere
verdict-absent = recorded nowhere
mark-differs = ≠
# The head of the column of labels.
column-label = What is compared
# Beside the label of a row of which some column has no value.
# $count (number): of columns that have one
# $total (number): of columns
row-recorded = recorded for { $count } of { $total }
# Beside the label of a row, where the methods of the table name each other as related.
row-mutual = related to each other
groups-agree = Columns with the same letter agree.
# Read out before a cell of a table of three columns or more.
# $letter (name): a, b, c …
group = group { $letter }
# The label of a row that differs, as it is read out.
# $field (name): the label
row-differs = differs: { $field }

# The sentence over a table.
# $shown (number): how many rows the table has
# $differing (number): how many of them differ
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
counting-joined = { $all }; { $partial }
# $count (number): rows in which some column has no value
counting-partial = { $count ->
        [one] { $count } row is not recorded everywhere
       *[other] { $count } rows are not recorded everywhere
    }
# A note below a table.
# $fields (list): labels of rows that no method has a value in
# $count (number): how many they are
absent-rows = Recorded for none of the methods: { $fields }.

# Beside the label of a row, in sentences after a comma, and in lists of reasons.
# $count (number): years between the earliest and the latest value
years-apart = { $count ->
        [one] { $count } year apart
       *[other] { $count } years apart
    }
# In the same places.
# $difference (digits): with its unit
numbers-apart = apart by { $difference }
# $difference (digits): with its unit
# $ratio (digits): how many times the least value the greatest one is
numbers-apart-ratio = apart by { $difference } (a factor of { $ratio })

### Values

yes = yes
no = no
# $from (digits): a year
# $to (digits): a later year of the same era
year-range = { $from }–{ $to }
# $from (digits): a year before the common era
# $to (digits): a later one, also before it
year-before-range = { $from }–{ $to } BCE
# $from (digits): a year before the common era
# $to (digits): a year of the common era
year-across = { $from } BCE – { $to } CE
# $from (digits): the first year, such as 1990
# $to (digits): the last year, such as 1999
# $tens (choice): 0, 10 … 90, for languages in which the ending depends on it
# $year (choice): the first year, for those in which 1900 and 2000 end differently
year-decade = { $from }s
# $year (digits): a year before the common era
year-before = { $year } BCE
# $year (year): an approximate year
year-circa = c. { $year }
# $range (year): years from one to another, as year-range, year-before-range or year-across says it
year-circa-range = c. { $range }
# An approximate decade; variables as in year-decade.
# $from (digits): the first year
# $to (digits): the last year
# $tens (choice): 0, 10 … 90
# $year (choice): the first year
year-circa-decade = c. { $from }s
# A value and what the record says about it in parentheses; also a number in another unit.
# $text (value): such as a year
# $note (name): such as "formalized"
with-note = { $text } ({ $note })
# $number (digits): a quantity
# $unit (name): such as kg, M, %
number-unit = { $number } { $unit }
# $count (number): of methods
method-count = { $count ->
        [one] { $count } method
       *[other] { $count } methods
    }
# $count (number): of works that a record cites
source-count = { $count ->
        [one] { $count } source
       *[other] { $count } sources
    }
# Of a record.
# $version (name): such as 3
version = version { $version }
# Of a record.
# $date (date): when somebody last changed it
updated = updated { $date }
# A link to the record's data in a file.
record-data = data

### The library

library-comparisons = Comparisons
# A heading.
# $field (name): the label of a row, such as Field
library-by-field = Methods by: { $field }
library-methods = Methods
# A heading over methods that have no term of a vocabulary.
# $field (name): the label of the row
# $gap (sentence): why, in the words for gaps
no-term = { $field }: { $gap }
library-all = All methods, A–Z
pages = Pages
# The title of a further page of a long list.
# $title (name): of the list
# $page (number): which page
# $count (number): of how many
page-of = { $title }, page { $page } of { $count }
# What search engines say of the library.
# $count (number): of methods
library-description = { $count ->
        [one] { $count } method with its originators, sources and relations.
       *[other] { $count } methods side by side: what they share and where they differ.
    }

### A method's page

method-facts = Facts
# A heading over methods that name this one as related.
method-referenced-by = Referenced by
# A heading over links to comparisons.
# $name (name): of the method
method-comparisons = Compare { $name }
# Such a link.
# $names (list): one other method, or more
method-compare-with = with { $names }
method-references = Further references
method-cite = How to cite this page
method-edit = Edit this record
# What search engines say of a method without a summary.
# $name (name): of the method
method-description = { $name }: originators, year, source and relations.
# How to cite the page: parts are put behind by cite-part.
# $name (name): of the method
# $site (name): the title of the catalogue
cite-text = { $name }. In: { $site }.
# $citation (name): cite-text, or what this message made of it
# $part (name): the version, or the date
cite-part = { $citation } { $part }.

### A comparison's page

# The title of a comparison of two; what stands between the names is set apart.
# $one (name): a method
# $two (name): a method
compare-versus = { $one } vs { $two }
# The caption of the table.
# $names (list): of the methods
# $count (sentence): counting-all or counting-joined
compare-caption = { $names } compared: { $count }
# What search engines say of a comparison.
# $names (list): of the methods
# $count (sentence): counting-all or counting-joined
# $rows (list): labels of the rows that differ
compare-description = { $names } side by side. { $count }. Differences: { $rows }.
# The same where no row differs.
# $names (list): of the methods
# $count (sentence): counting-all or counting-joined
compare-description-same = { $names } side by side. { $count }.
# Over the table: what two methods are, such as their field and their family.
# $terms (value): names with a point between them
answer-both = Both: { $terms }
# The same of three methods or more.
# $terms (value): names with a point between them
answer-all = All: { $terms }
# Over the table: rows in which these methods differ or agree as few others do.
# $rows (value): such a row, or several, each with its verdict in parentheses
answer-rare = Rare in this catalogue: { $rows }
# Beside the name of a method, behind its year.
# $name (name): the family name of the first of its originators, of whom there are more
answer-people = { $name } et al.
# What a screen reader calls the box that the table is in.
compare-scroll = Table of the comparison; scrolls sideways
compare-more = More comparisons with these methods
compare-index = Comparisons
compare-index-description = All comparisons that have a page of their own.
# A heading over comparisons that the editors of the catalogue chose.
compare-curated = Chosen comparisons
compare-pairs = Related methods, two by two

### A term's page

# What search engines say of a term; also the caption of its table.
# $count (number): of methods
# $field (name): the label of the row, such as Family
# $term (name): such as Bayesian statistics
term-description = { $count ->
        [one] { $count } method with { $field }: { $term }.
       *[other] { $count } methods with { $field }: { $term }.
    }
term-methods = Methods

### Not found

not-found-title = This page does not exist
not-found-text = The address may be old or mistyped. Every method is in the library.
not-found-link = Go to the library
# On pages of a site for servers that somebody opened from a disk; --offline is an option of the program.
needs-server = This page was opened from a disk, where its links and its search don't work: put the site on a web server, or build it with --offline.

### Lists

list-separator = { ", " }

### Tools of a comparison

tools = Tools
# Over a choice of: all, only differences, only what is shared.
tool-rows = Rows
tool-rows-all = all
tool-rows-differs = only differences
tool-rows-shared = only what is shared
# A box to tick: words that one summary has and the other has not are marked.
tool-marks = Mark words that only one of the texts has
tool-choose-rows = Choose rows
# A box that folds rows away.
# $group (name): the heading of the rows
tool-fold = Fold { $group }
tool-add = Add a method
# In the empty field.
tool-add-hint = Type a name or an alias
tool-no-match = No method has this name.
# The buttons ×, ◂, ▸ and ⌖ over a column. In Arabic, Hebrew and Persian the table runs from right to left.
# $name (name): the method of the column
tool-remove = Remove { $name }
# $name (name): the method of the column
tool-earlier = Move { $name } towards the start
# $name (name): the method of the column
tool-later = Move { $name } towards the end
# $name (name): the method of the column
tool-pin = Compare all others with { $name }
# The state after tool-pin.
# $name (name): the method of the column
tool-pinned = All others are compared with { $name }.
# Read out before a cell.
# $name (name): the method of the column
tool-against-differs = differs from { $name }
# $ids (list): what an address asked for
# $count (number): how many they are
tool-gone = Not in this catalogue: { $ids }.
# $count (number): of columns, six or more
tool-many = Five columns are what most people can compare; these are { $count }.
tool-one = Add another method to compare it with.
tool-copy-link = Copy link
tool-copy-table = Copy table
tool-copied = Copied.
# A heading over files and buttons to copy.
tool-take-away = Download or copy
take-away-script = Some of these files are made in the browser, with scripts. Without them, the last row of the table leads to the data of each method.
tool-script = Putting together a table of your own needs JavaScript. The comparisons below work without it.
# $id (name): of a method, or the name of a file
tool-loading-failed = { $id } could not be loaded.

### The tray
# Methods that a reader gathers for a comparison.

# A link.
# $count (number): of methods in the tray
tray = Compare ({ $count })
tray-label = Methods to compare
# $name (name): of a method
tray-add = Add { $name } to the comparison
# $name (name): of a method
tray-remove = Take { $name } out of the comparison
tray-clear = Empty

### Switching from one method to another
# A sentence for each row of a comparison of two, read in one direction.

# The heading.
# $from (name): a method
# $to (name): another
switch = What changes from { $from } to { $to }
# $field (name): the label of the row
# $old (value): of the first method
# $new (value): of the second
switch-becomes = { $field }: { $old } becomes { $new }.
# $field (name): the label of the row
# $old (value): of the first method
# $new (value): of the second
# $apart (sentence): years-apart, numbers-apart or numbers-apart-ratio
switch-becomes-apart = { $field }: { $old } becomes { $new }, { $apart }.
# Two texts of more than a line.
# $field (name): the label of the row
switch-text = { $field }: another text.
# $field (name): the label of the row
# $items (list): what the second method has and the first has not
# $count (number): of items
switch-adds = { $count ->
        [one] { $field }: { $items } comes in.
       *[other] { $field }: { $items } come in.
    }
# $field (name): the label of the row
# $items (list): what the first method has and the second has not
# $count (number): of items
switch-lacks = { $count ->
        [one] { $field }: { $items } falls away.
       *[other] { $field }: { $items } fall away.
    }
# $field (name): the label of the row
# $added (list): what the second method alone has
# $adds (number): how many they are
# $lacking (list): what the first method alone has
# $lacks (number): how many they are
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
switch-gap = { $field } – { $from }: { $old }; { $to }: { $new }.
# $fields (list): labels of the rows that are the same
# $count (number): how many they are
switch-stays = { $count ->
        [one] Stays as it is: { $fields }.
       *[other] Stay as they are: { $fields }.
    }

### Nearest methods
# Reasons why a method is near, in a list with commas between them.

similar = Most similar methods
# $field (name): the label of a row
similar-same = same { $field }
# $field (name): the label of a row
# $count (number): of items that both have, persons or works or names
similar-shared = { $field }: { $count } in common
# $equal (number): of rows that are the same
# $known (number): of rows that both have a value in
similar-rows = { $equal } of { $known } rows equal
# A link.
similar-compare = compare

### Search

field-name = Name
search = Search
search-hint = Name, alias, originator or word
search-close = Close
# A box to tick.
search-slash = Open the search with the key /
search-failed = The search could not be loaded.
search-none = No method is found.
# Over the first results.
# $shown (digits): how many are listed: ten
# $count (number): how many methods are found, more than ten
search-first = { $count ->
        [one] The first { $shown } of { $count } method
       *[other] The first { $shown } of { $count } methods
    }
# Why a method is found.
# $field (name): the label of a row
# $text (name): its text, with the found words marked
search-reason = { $field }: { $text }

### Narrowing the library down

# A heading over boxes to tick.
filters = Narrow down
filters-clear = Show all methods
show-more = Show more
# The label of a choice of orders.
sort = Order
sort-relevance = best match first
sort-name = A–Z
sort-newest = newest first
sort-oldest = oldest first
# By the number of relations.
sort-related = most related first
facet-decade = Decade
# A heading over names of languages.
facet-language = Translated into
facet-untranslated = not translated
# A heading: how much of a record is filled in.
facet-rows = Recorded rows
# $count (number): rows with a value
# $total (number): all rows
facet-rows-of = { $count } of { $total }
# Under the decades: years that no decade holds, such as words about a year.
facet-other = other

### The time line

timeline = Time line
# $time (year): a decade
timeline-of = Time line: { $time }
# $count (number): of methods
timeline-description = { $count ->
        [one] { $count } method in the order of time.
       *[other] { $count } methods in the order of time.
    }
# $year (year): a year
# $count (number): of its methods
timeline-year = { $year }: { $count ->
        [one] { $count } method
       *[other] { $count } methods
    }
# Notes under the drawing.
timeline-bars = A bar is a span of years.
timeline-circa = A dashed mark is an approximate year.
timeline-breaks = Where the axis is broken, years without a method are left out.
timeline-grid = Methods a year; the darker, the more.
# A heading over years that records give in words, such as "before the war".
timeline-worded = Years given as text
# $count (number): of methods
timeline-undated = { $count ->
        [one] { $count } method has no recorded year.
       *[other] { $count } methods have no recorded year.
    }

### The table of a term

term-name = Method
term-columns = Choose columns
# A button.
term-compare = Compare the selected
term-compare-one = Select two methods or more.
# $name (name): of a method
term-select = Select { $name }

### The map of relations

map = Map of relations
map-description = Which methods are related, as a drawing and as a list.
map-terms = The wider a line, the more relations between the methods of two terms; beside each name is the number of its methods.
# Behind the name of a term.
# $count (number): of relations between its own methods
map-relations = { $count ->
        [one] { $count } relation within
       *[other] { $count } relations within
    }
# Below a map of terms.
# $terms (number): that the map shows
# $count (number): pairs of terms with relations between their methods
# $shown (number): pairs that the map shows
map-strongest = { $terms } terms; of { $count } pairs with relations between them, the { $shown } with the most are shown.
# Below a map of methods.
# $count (number): of methods
map-left-out = { $count ->
        [one] { $count } more method with fewer relations is not shown.
       *[other] { $count } more methods with fewer relations are not shown.
    }
