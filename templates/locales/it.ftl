# Words of the interface: Italian.
# A key that is here is in every language; a key that no template or program uses is in none.

### The site

skip-to-content = Vai al contenuto
site-navigation = Sezioni del sito
nav-library = Biblioteca
nav-compare = Confronto
language = Lingua
footer-records = Le schede sono pubblicate con licenza { $license }.
footer-source = Fonte delle schede: { $attribution }
footer-made-with = Realizzato con Methodical.
title-separator = { $page } · { $site }

### Rows that every catalogue has

field-field = Campo
field-family = Famiglia
field-year = Anno
field-originators = Ideatore
field-type = Tipo
field-source = Fonte fondativa
field-aliases = Altri nomi
field-related = Metodi correlati
field-summary = Sintesi
field-record = Scheda

### Gaps

gap-not-recorded = non indicato
gap-unknown = ignoto
gap-none = nessuno
gap-not-applicable = non applicabile

### Verdicts

verdict-same = coincide
verdict-differs = differisce
verdict-partial = non indicato in tutte le colonne
verdict-absent = non indicato in nessuna colonna
mark-differs = ≠
column-label = Aspetto confrontato
row-recorded = registrato per { $count } su { $total }
row-mutual = correlati tra loro
groups-agree = Le colonne con la stessa lettera coincidono.
group = gruppo { $letter }

counting-all = { $shown ->
        [0] Non è mostrata alcuna riga
        [one] { $differing ->
            [0] L’unica riga coincide o non è indicata in tutte le colonne
           *[other] L’unica riga differisce
        }
       *[other] { $differing ->
            [0] Nessuna delle { $shown } righe differisce
            [one] { $differing } riga su { $shown } differisce
           *[other] { $differing } righe su { $shown } differiscono
        }
    }
counting-joined = { $all }; { $partial }
counting-partial = { $count ->
        [one] { $count } riga non è indicata in tutte le colonne
        [many] { $count } di righe non sono indicate in tutte le colonne
       *[other] { $count } righe non sono indicate in tutte le colonne
    }
absent-rows = Non indicato per nessuno di essi:

years-apart = { $count ->
        [one] { $count } anno di distanza
        [many] { $count } di anni di distanza
       *[other] { $count } anni di distanza
    }
numbers-apart = differenza di { $difference }
numbers-apart-ratio = differenza di { $difference } (fattore { $ratio })

### Values

yes = sì
no = no
year-range = { $from }–{ $to }
year-decade = anni { $from }
year-before = { $year } a.C.
year-circa = ca. { $year }
number-unit = { $number } { $unit }
method-count = { $count ->
        [one] { $count } metodo
        [many] { $count } di metodi
       *[other] { $count } metodi
    }
source-count = { $count ->
        [one] { $count } fonte
        [many] { $count } di fonti
       *[other] { $count } fonti
    }
version = versione { $version }
updated = aggiornamento: { $date }
record-data = dati

### The library

library-comparisons = Confronti
library-by-field = Metodi per { $field }
library-methods = Metodi
no-term = { $field }: non indicato
library-all = Tutti i metodi, A–Z
pages = Pagine
page-of = { $title }, pagina { $page } di { $count }
library-description = { $count ->
        [one] { $count } metodo con i suoi ideatori, le fonti e le relazioni.
        [many] { $count } di metodi a confronto: che cosa hanno in comune e in che cosa differiscono.
       *[other] { $count } metodi a confronto: che cosa hanno in comune e in che cosa differiscono.
    }

### A method's page

method-facts = Dati essenziali
method-referenced-by = Metodi che rinviano a questo
method-comparisons = Confronti: { $name }
method-compare-with = con { $name }
method-references = Altri riferimenti
method-cite = Come citare questa pagina
method-edit = Modifica questa scheda
method-description = { $name }: ideatori, anno, fonte e metodi correlati.
cite-text = { $name }. In: { $site }.

### A comparison's page

compare-versus = vs
compare-caption = Confronto: { $names }. { $count }
compare-description = { $names } a confronto. { $count }. Differenze: { $rows }.
compare-description-same = { $names } a confronto. { $count }.
compare-scroll = Tabella del confronto; scorre lateralmente
compare-more = Altri confronti con questi metodi
compare-index = Confronti
compare-index-description = Tutti i confronti che hanno una pagina propria.
compare-curated = Confronti scelti
compare-pairs = Metodi correlati, a due a due

### A term's page

term-description = { $count ->
        [one] { $field }: { $term }. { $count } metodo.
        [many] { $field }: { $term }. { $count } di metodi.
       *[other] { $field }: { $term }. { $count } metodi.
    }
term-methods = Metodi

### Not found

not-found-title = Questa pagina non esiste
not-found-text = L’indirizzo può essere vecchio o scritto male. Tutti i metodi sono nella biblioteca.
not-found-link = Vai alla biblioteca
needs-server = Questa pagina è stata aperta da un disco, dove i suoi collegamenti e la ricerca non funzionano: metta il sito su un server web oppure lo generi con --offline.

### Lists

list-separator = { ", " }

### Tools of a comparison

tools = Strumenti
tool-rows = Righe
tool-rows-all = tutte
tool-rows-differs = solo le differenze
tool-rows-shared = solo ciò che è comune
tool-marks = Evidenzia le parole presenti in un solo testo
tool-choose-rows = Scegli le righe
tool-fold = Comprimi { $group }
tool-add = Aggiungi un metodo
tool-add-hint = Digita un nome o un altro nome
tool-no-match = Nessun metodo ha questo nome.
tool-remove = Rimuovi { $name }
tool-earlier = Sposta { $name } indietro di una colonna
tool-later = Sposta { $name } avanti di una colonna
tool-pin = Prendi { $name } come riferimento
tool-pinned = Riferimento del confronto: { $name }.
tool-against-differs = differisce da { $name }
tool-gone = Non presente in questo catalogo: { $ids }.
tool-many = Più di cinque colonne si confrontano a fatica; qui sono { $count }.
tool-one = Aggiungi un altro metodo con cui confrontarlo.
tool-copy-link = Copia il link
tool-copy-table = Copia la tabella
tool-copied = Copiato.
tool-take-away = Scarica
take-away-script = Alcuni di questi file vengono creati nel browser con gli script. Senza script, l'ultima riga della tabella porta ai dati di ciascun metodo.
tool-script = Comporre una tabella propria richiede JavaScript. I confronti qui sotto funzionano anche senza.
tool-loading-failed = Impossibile caricare { $id }.

### The tray

tray = Confronta ({ $count })
tray-label = Metodi da confrontare
tray-add = Aggiungi { $name } al confronto
tray-remove = Togli { $name } dal confronto
tray-clear = Svuota

### Switching from one method to another

switch = Che cosa cambia: { $from } → { $to }
switch-becomes = { $field }: { $old } diventa { $new }.
switch-becomes-apart = { $field }: { $old } diventa { $new }, { $apart }.
switch-text = { $field }: un altro testo.
switch-adds = { $field } – si aggiunge: { $items }.
switch-lacks = { $field } – viene meno: { $items }.
switch-adds-lacks = { $field } – si aggiunge: { $added }; viene meno: { $lacking }.
switch-unknown = { $field }: { $old }; per { $to }, { $gap }.
switch-known = { $field }: { $new }; per { $from }, { $gap }.
switch-stays = Resta invariato: { $fields }.

### Nearest methods

similar = Metodi più simili
similar-same = coincide: { $field }
similar-shared = { $field }: { $count } in comune
similar-rows = Righe uguali: { $equal } su { $known }
similar-compare = confronta

### Search

field-name = Nome
search = Ricerca
search-hint = Nome, altro nome, ideatore o parola
search-close = Chiudi
search-slash = Apri la ricerca con il tasto /
search-failed = Impossibile caricare la ricerca.
search-none = Nessun metodo trovato.
search-first = Primi risultati: { $shown } su { $count }
search-reason = { $field }: { $text }

### Narrowing the library down

filters = Restringi
filters-clear = Mostra tutti i metodi
show-more = Mostra altri
sort = Ordine
sort-relevance = prima i più pertinenti
sort-name = A–Z
sort-newest = prima i più recenti
sort-oldest = prima i più antichi
sort-related = prima i più correlati
facet-decade = Decennio
facet-language = Tradotto in
facet-rows = Righe compilate
facet-rows-of = { $count } su { $total }
facet-without = non indicato

### The time line

timeline = Linea del tempo
timeline-of = Linea del tempo: { $time }
timeline-description = { $count ->
        [one] { $count } metodo in ordine cronologico.
        [many] { $count } di metodi in ordine cronologico.
       *[other] { $count } metodi in ordine cronologico.
    }
timeline-year = { $count ->
        [one] { $year }: { $count } metodo
        [many] { $year }: { $count } di metodi
       *[other] { $year }: { $count } metodi
    }
timeline-bars = Una barra rappresenta un intervallo di anni.
timeline-circa = Un segno tratteggiato rappresenta un anno approssimativo.
timeline-breaks = Dove l’asse è interrotto, gli anni senza metodi sono omessi.
timeline-grid = Metodi per anno; più scuro è il colore, più sono.
timeline-worded = Anni espressi a parole
timeline-undated = { $count ->
        [one] { $count } metodo senza anno indicato.
        [many] { $count } di metodi senza anno indicato.
       *[other] { $count } metodi senza anno indicato.
    }

### The table of a term

term-name = Metodo
term-columns = Scegli le colonne
term-compare = Confronta i selezionati
term-compare-one = Seleziona almeno due metodi.
term-select = Seleziona { $name }

### The map of relations

map = Mappa delle relazioni
map-description = Quali metodi sono correlati, in uno schema e in un elenco.
map-terms = Più una linea è spessa, più relazioni ci sono tra i metodi di due categorie; accanto a ogni nome è indicato il numero dei suoi metodi.
map-relations = { $count ->
        [one] { $count } relazione interna
        [many] { $count } di relazioni interne
       *[other] { $count } relazioni interne
    }
map-strongest = Categorie: { $terms }. Coppie con relazioni: { $count }; sono mostrate quelle che ne hanno di più: { $shown }.
map-left-out = { $count ->
        [one] Un’altra coppia con meno relazioni non è mostrata ({ $count }).
        [many] Altri { $count } di coppie con meno relazioni non sono mostrati.
       *[other] Altre { $count } coppie con meno relazioni non sono mostrate.
    }
