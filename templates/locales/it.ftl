# Words of the interface: Italian.
# A key that is here is in every language; a key that no template or program uses is in none.

### The site

# English: 6122d0d4
skip-to-content = Vai al contenuto
# English: bfba0d92
site-navigation = Sezioni del sito
# English: 243d6b04
nav-library = Biblioteca
# English: d08b8e63
nav-compare = Confronto
# English: fe6b12d6
language = Lingua
# English: e55d8b38
footer-records = Le schede sono pubblicate con licenza { $license }.
# English: b2d5eb81
footer-source = Fonte delle schede: { $attribution }
# English: 445cf958
footer-made-with = Realizzato con Methodical.
# English: 4a73a8a6
scheme = Aspetto
# English: 7f22889e
scheme-system = come il dispositivo
# English: 8dca2a19
scheme-light = chiaro
# English: cfe76290
scheme-dark = scuro
# English: e2acba8a
title-separator = { $page } · { $site }

### Rows that every catalogue has

# English: aac046e8
field-field = Disciplina
# English: 74581748
field-family = Famiglia
# English: 60deb2cb
field-year = Anno
# English: 204329a5
field-originators = Ideatori
# English: fbaf5f31
field-type = Tipo
# English: 3f425a5a
field-source = Fonte fondativa
# English: 282eb938
field-aliases = Altri nomi
# English: ce7ed249
field-related = Metodi correlati
# English: f0d38317
field-summary = Sintesi
# English: 147e4bf2
field-record = Scheda

### Gaps

# English: dab8311e
gap-not-recorded = nessun dato
# English: 3f484bfe
gap-unknown = non si sa
# English: afc5064e
gap-none = assente
# English: 59610b43
gap-not-applicable = non pertinente

### Verdicts

# English: d94aaf10
verdict-same = coincidenza
# English: d9219fec
verdict-differs = differenza
# English: 3ed0a3df
verdict-partial = indicato solo in alcune colonne
# English: 9c0c8364
verdict-absent = nessun dato in alcuna colonna
# English: d1332ddd
verdict-shown = non si confronta
# English: fa15797b
mark-differs = ≠
# English: f996ba99
column-label = Aspetto confrontato
# English: ca0aac96
row-recorded = indicato per { $count } su { $total }
# English: 8449148c
row-mutual = correlati tra loro
# English: 4f630e02
groups-agree = Le colonne con la stessa lettera coincidono.
# English: a41079f5
group = gruppo { $letter }
# English: 3aeaf40e
row-differs = differenza: { $field }

# English: 94fd710b
counting-all = { $shown ->
        [0] Non è mostrata alcuna riga
        [1] { $differing ->
            [0] L’unica riga non differisce
           *[other] L’unica riga differisce
        }
       *[other] { $differing ->
            [0] Nessuna delle { $shown } righe differisce
            [one] { $differing } riga su { $shown } differisce
           *[other] { $differing } righe su { $shown } differiscono
        }
    }
# English: 46e72199
counting-joined = { $all }; { $partial }
# English: 875a1149
counting-partial = { $count ->
        [one] { $count } riga è indicata solo in alcune colonne
        [many] { $count } di righe sono indicate solo in alcune colonne
       *[other] { $count } righe sono indicate solo in alcune colonne
    }
# English: e0036b27
absent-rows = Nessun dato per alcun metodo: { $fields }.

# English: b3050b90
years-apart = { $count ->
        [one] { $count } anno di distanza
        [many] { $count } di anni di distanza
       *[other] { $count } anni di distanza
    }
# English: 1142555c
numbers-apart = differenza di { $difference }
# English: 94839b3a
numbers-apart-ratio = differenza di { $difference } (fattore { $ratio })
# English: cbc60d51
numbers-overlap = forse uguali: gli intervalli si sovrappongono
# English: f6ab1a68
best = valore migliore

### Values

# English: 5f73a9df
yes = sì
# English: b702aae8
no = no
# English: 3a574575
partly = in parte
# English: e70623cb
planned = previsto
# English: 6fd85ea1
year-range = { $from }–{ $to }
# English: aeeae026
year-before-range = { $from }–{ $to } a.C.
# English: da22789c
year-across = { $from } a.C. – { $to } d.C.
# English: c72a756e
year-decade = anni { $from }
# English: ec3411da
year-before = { $year } a.C.
# English: cdc73a33
year-circa = ca. { $year }
# English: 22e7d198
year-circa-range = ca. { $range }
# English: 2cd6d2b0
year-circa-decade = verso gli anni { $from }
# English: 6f186023
with-note = { $text } ({ $note })
# English: b302c5c7
number-unit = { $number } { $unit }
# English: 1a8290b9
method-count = { $count ->
        [one] { $count } metodo
        [many] { $count } di metodi
       *[other] { $count } metodi
    }
# English: 749d5869
source-count = { $count ->
        [one] { $count } fonte
        [many] { $count } di fonti
       *[other] { $count } fonti
    }
# English: 5c2ef05c
version = versione { $version }
# English: 906dd4ed
updated = aggiornamento: { $date }
# English: d57d5d1e
record-data = dati

### The library

# English: c5851eee
library-comparisons = Confronti
# English: 47f3956c
library-by-field = Suddivisione: { $field }
# English: f97cc7c5
no-term = { $field }: { $gap }
# English: 32a012de
library-all = Tutti i metodi, A–Z
# English: b0cdf66e
pages = Pagine
# English: 6df02878
page-of = { $title }, pagina { $page } di { $count }
# English: 55e98b95
library-description = { $count ->
        [one] { $count } metodo con i suoi ideatori, le fonti e le relazioni.
        [many] { $count } di metodi a confronto: che cosa hanno in comune e in che cosa differiscono.
       *[other] { $count } metodi a confronto: che cosa hanno in comune e in che cosa differiscono.
    }

### A method's page

# English: b968e236
method-facts = Dati essenziali
# English: 7ec0a8b2
method-comparisons = Confronti: { $name }
# English: b8200887
method-references = Altri riferimenti
# English: 0e46508c
method-cite = Come citare questa pagina
# English: b4c74ef8
method-edit = Modifica questa scheda
# English: 27c1290f
method-description = { $name }: ideatori, anno, fonte e metodi correlati.
# English: 1d14f03d
cite-text = { $name }. In: { $site }.
# English: 5861891e
cite-part = { $citation } { $part }.

### A comparison's page

# English: c674a913
compare-versus = { $one } vs { $two }
# English: ab9f75cc
compare-caption = Confronto: { $names }. { $count }
# English: fc9d9e8e
compare-description = { $names } a confronto. { $count }. Differenze: { $rows }.
# English: 98b81e12
compare-description-same = { $names } a confronto. { $count }.
# English: cdf5596f
answer-both = Entrambi: { $terms }
# English: bb14d36a
answer-all = Tutti: { $terms }
# English: 1875e55c
answer-rare = Raro in questo catalogo: { $rows }
# English: 6f1423e4
answer-people = { $name } et al.
# English: 662228f2
compare-scroll = Tabella del confronto; scorre lateralmente
# English: 603377ce
compare-more = Altri confronti con questi metodi
# English: c5851eee
compare-index = Confronti
# English: fe1898c2
compare-index-description = Tutti i confronti che hanno una pagina propria.
# English: 679f1927
compare-curated = Confronti scelti
# English: c9865558
compare-pairs = Metodi correlati, a due a due
# English: 865823ea
for-example = Ad esempio: { $list }

### A term's page

# English: 3423e610
term-description = { $count ->
        [one] { $field }: { $term }. { $count } metodo.
        [many] { $field }: { $term }. { $count } di metodi.
       *[other] { $field }: { $term }. { $count } metodi.
    }
# English: 1c9e484d
term-methods = Metodi

### Not found

# English: 001633ef
not-found-title = Questa pagina non esiste
# English: 8ad3f5ac
not-found-text = L’indirizzo può essere vecchio o scritto male. Tutti i metodi sono nella biblioteca.
# English: e94a7d7e
not-found-link = Vai alla biblioteca
# English: e5c678f9
needs-server = Questa pagina è stata aperta da un disco, dove i suoi collegamenti e la ricerca non funzionano: metta il sito su un server web oppure lo generi con --offline.

### Lists

# English: 1d0c1018
list-separator = { ", " }

### Tools of a comparison

# English: 2730ccbd
tools = Strumenti
# English: 79163c24
tool-rows = Righe
# English: f3fd3b45
tool-rows-all = tutte
# English: 37834fdb
tool-rows-differs = solo le differenze
# English: 4f2167fd
tool-rows-shared = solo ciò che è comune
# English: 27c92cbd
tool-marks = Evidenzia le parole presenti in un solo testo
# English: 13863194
tool-choose-rows = Scegli le righe
# English: 6c468104
tool-fold = Comprimi { $group }
# English: 900f945a
tool-add = Aggiungi un metodo
# English: ebd8ac68
tool-add-hint = Digita un nome o una variante
# English: f7ea6390
tool-no-match = Nessun metodo ha questo nome.
# English: 4a35d476
tool-remove = Rimuovi { $name }
# English: c2148972
tool-earlier = Sposta { $name } di una colonna verso l’inizio
# English: f82db50f
tool-later = Sposta { $name } di una colonna verso la fine
# English: 14ba22ec
tool-pin = Prendi { $name } come riferimento
# English: 0358b2a6
tool-pinned = Riferimento del confronto: { $name }.
# English: 2218fa03
tool-removed = Rimosso: { $name }
# English: 5e6e43ee
tool-against-differs = differisce da { $name }
# English: 46a5701f
tool-gone = Non in questo catalogo: { $ids }.
# English: bbb8bcb9
tool-many = Più di cinque colonne si confrontano a fatica; qui sono { $count }.
# English: 9fdc97ed
tool-one = Aggiungi un altro metodo per il confronto.
# English: 56fe683e
tool-copy-link = Copia il link
# English: 1d0cb3f1
tool-copy-table = Copia la tabella
# English: 9a8f814a
tool-copied = Copiato.
# English: 9bfdd260
tool-take-away = Scarica o copia
# English: de609e34
take-away-script = Alcuni di questi file vengono creati nel browser con gli script. Senza script, l'ultima riga della tabella porta ai dati di ciascun metodo.
# English: 903ef7d0
tool-script = Comporre una tabella propria richiede JavaScript. I confronti qui sotto funzionano anche senza.
# English: 503f8604
tool-loading-failed = Impossibile caricare { $id }.

### The tray

# English: 6dede0ea
tray = Confronta ({ $count })
# English: 02dc0c86
tray-label = Metodi da confrontare
# English: 3a1ba6f3
tray-add = Aggiungi { $name } al confronto
# English: 826c9d5a
tray-remove = Togli { $name } dal confronto
# English: 82dddff3
tray-clear = Svuota
# English: 8dc4dc72
tray-undo = Annulla

### Switching from one method to another

# English: 497773f7
switch = Che cosa cambia: { $from } → { $to }
# English: 0d134956
switch-becomes = { $field }: { $old } → { $new }.
# English: 44635782
switch-becomes-apart = { $field }: { $old } → { $new }, { $apart }.
# English: 9f9db937
switch-text = { $field }: un altro testo.
# English: 28ccd19f
switch-adds = { $field } – in più: { $items }.
# English: 2aa59700
switch-lacks = { $field } – in meno: { $items }.
# English: a9a68829
switch-adds-lacks = { $field } – in più: { $added }; in meno: { $lacking }.
# English: 3d974ff0
switch-gap = { $field } – { $from }: { $old }; { $to }: { $new }.
# English: a9fc5752
switch-stays = Senza variazioni: { $fields }.

### Nearest methods

# English: ffdf7cd2
similar-same = coincidenza: { $field }
# English: 89e017bf
similar-shared = { $field }: { $count } in comune
# English: 449c965e
similar-rows = righe uguali: { $equal } su { $known }
# English: e7b025db
similar-compare = confronta

### Search

# English: 6ed3662f
field-name = Nome
# English: a1998827
search = Ricerca
# English: 1a02cc11
search-hint = Nome, variante, ideatore o parola
# English: eba50ed7
search-close = Chiudi
# English: 50e99607
search-slash = Apri la ricerca con il tasto /
# English: b714fcff
search-failed = Impossibile caricare la ricerca.
# English: 9dff2324
search-none = Nessun metodo trovato.
# English: 454d815f
search-first = { $count ->
        [one] I primi { $shown } risultati su { $count } metodo
        [many] I primi { $shown } risultati su { $count } di metodi
       *[other] I primi { $shown } risultati su { $count } metodi
    }
# English: 058aadfb
search-reason = { $field }: { $text }
# English: 6f859ab4
search-versus = vs, versus, contro, confronta, confrontare, confronto, confronto tra, confronto fra, rispetto a, paragonato a, in confronto a, differenza tra, differenza fra, differenze tra, differenze fra, qual è la differenza tra, differenza, differenze, differisce da, meglio di
# English: 7bcf8402
search-between = e, ed, o, oppure, con, a, da, di, tra, fra, il, lo, la, gli, le, un, una, è
# English: f6d3b294
search-compare = Confronta { $one } con { $other } →
# English: 13a001e6
search-compare-more = Confronta { $names } →
# English: 26ae778f
search-partly = Altri che corrispondono in parte

### Narrowing the library down

# English: aece4d98
filters = Affina
# English: 5c2c68a5
filters-clear = Mostra tutti i metodi
# English: 72dc20e1
filters-show = Mostra { $found }
# English: 069a395f
show-more = Mostra altri
# English: a07a44bd
sort = Ordine
# English: 29f8a91d
sort-relevance = prima i più pertinenti
# English: bbb267b8
sort-name = A–Z
# English: 962aee00
sort-newest = prima i più recenti
# English: a3b0419e
sort-oldest = prima i più antichi
# English: 78bcb736
sort-related = prima quelli con più relazioni
# English: 35da7d77
facet-decade = Decennio
# English: 9b5b1d93
facet-language = Lingue di traduzione
# English: e833d61f
facet-untranslated = senza traduzione
# English: 0dab62db
facet-rows = Righe compilate
# English: 5045778d
facet-rows-of = { $count } su { $total }
# English: 2de7c582
facet-other = altro

### The time line

# English: 48a1c63b
timeline = Linea del tempo
# English: cce71ae9
timeline-of = Linea del tempo: { $time }
# English: 4f0fc30e
timeline-description = { $count ->
        [one] { $count } metodo in ordine cronologico.
        [many] { $count } di metodi in ordine cronologico.
       *[other] { $count } metodi in ordine cronologico.
    }
# English: 96ebb37b
timeline-year = { $count ->
        [one] { $year }: { $count } metodo
        [many] { $year }: { $count } di metodi
       *[other] { $year }: { $count } metodi
    }
# English: a84b65ca
timeline-bars = Una barra rappresenta un intervallo di anni.
# English: 37588109
timeline-circa = Un segno tratteggiato rappresenta un anno approssimativo.
# English: 87a0db40
timeline-breaks = Dove l’asse è interrotto, gli anni senza metodi sono omessi.
# English: 29f15182
timeline-grid = Metodi per anno; più scuro è il colore, più numerosi sono.
# English: c9aaca94
timeline-worded = Anni indicati come testo
# English: a2e0cdc4
timeline-undated = { $count ->
        [one] { $count } metodo senza anno indicato.
        [many] { $count } di metodi senza anno indicato.
       *[other] { $count } metodi senza anno indicato.
    }

### The table of a term

# English: 7487df3b
term-name = Metodo
# English: 5fbab0fd
term-columns = Scegli le colonne

### The map of relations

# English: f6f090e0
map = Mappa delle relazioni
# English: bf222afd
map-description = Quali metodi sono correlati, in uno schema e in un elenco.
# English: 0225c07d
map-terms = Più una linea è spessa, più relazioni ci sono tra i metodi di due categorie; accanto a ogni nome è indicato il numero dei metodi.
# English: 419b3b47
map-relations = { $count ->
        [one] { $count } relazione interna
        [many] { $count } di relazioni interne
       *[other] { $count } relazioni interne
    }
# English: f47fbc2f
map-strongest = Categorie: { $terms }. Di { $count } coppie con relazioni sono mostrate le { $shown } che ne hanno di più.
# English: f148e564
map-left-out = { $count ->
        [one] Un altro metodo con meno relazioni non è mostrato.
        [many] Altri { $count } di metodi con meno relazioni non sono mostrati.
       *[other] Altri { $count } metodi con meno relazioni non sono mostrati.
    }
