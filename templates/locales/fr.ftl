# Words of the interface: French.
# A key that is here is in every language; a key that no template or program uses is in none.

### The site

# English: 6122d0d4
skip-to-content = Aller au contenu
# English: bfba0d92
site-navigation = Rubriques du site
# English: 243d6b04
nav-library = Bibliothèque
# English: d08b8e63
nav-compare = Comparaison
# English: fe6b12d6
language = Langue
# English: e55d8b38
footer-records = Les notices sont sous licence { $license }.
# English: b2d5eb81
footer-source = Source des notices : { $attribution }
# English: 445cf958
footer-made-with = Réalisé avec Methodical.
# English: 4a73a8a6
scheme = Apparence
# English: 7f22889e
scheme-system = comme l’appareil
# English: 8dca2a19
scheme-light = claire
# English: cfe76290
scheme-dark = sombre
# English: e2acba8a
title-separator = { $page } · { $site }

### Rows that every catalogue has

# English: aac046e8
field-field = Domaine
# English: 74581748
field-family = Famille
# English: 60deb2cb
field-year = Année
# English: 204329a5
field-originators = Auteurs de la méthode
# English: fbaf5f31
field-type = Type
# English: 3f425a5a
field-source = Source fondatrice
# English: 282eb938
field-aliases = Autres noms
# English: ce7ed249
field-related = Méthodes apparentées
# English: f0d38317
field-summary = Résumé
# English: 147e4bf2
field-record = Notice

### Gaps

# English: dab8311e
gap-not-recorded = non renseigné
# English: 3f484bfe
gap-unknown = inconnu
# English: afc5064e
gap-none = néant
# English: 59610b43
gap-not-applicable = sans objet

### Verdicts

# English: d94aaf10
verdict-same = identique
# English: d9219fec
verdict-differs = différence
# English: 3ed0a3df
verdict-partial = renseigné en partie seulement
# English: 9c0c8364
verdict-absent = renseigné nulle part
# English: d1332ddd
verdict-shown = non comparé
# English: fa15797b
mark-differs = ≠
# English: f996ba99
column-label = Critère de comparaison
# English: ca0aac96
row-recorded = renseigné pour { $count } sur { $total }
# English: 8449148c
row-mutual = liées entre elles
# English: 4f630e02
groups-agree = Les colonnes marquées de la même lettre concordent.
# English: a41079f5
group = groupe { $letter }
# English: 3aeaf40e
row-differs = différence : { $field }

# English: 94fd710b
counting-all = { $shown ->
        [0] Aucune ligne n’est affichée
        [1] { $differing ->
            [0] La seule ligne ne diffère pas
           *[other] La seule ligne diffère
        }
       *[other] { $differing ->
            [0] Aucune des { $shown } lignes ne diffère
            [one] { $differing } ligne sur { $shown } diffère
           *[other] { $differing } lignes sur { $shown } diffèrent
        }
    }
# English: 46e72199
counting-joined = { $all } ; { $partial }
# English: 875a1149
counting-partial = { $count ->
        [one] { $count } ligne n’est pas renseignée partout
        [many] { $count } de lignes ne sont pas renseignées partout
       *[other] { $count } lignes ne sont pas renseignées partout
    }
# English: e0036b27
absent-rows = Sans donnée pour l’ensemble de ces méthodes : { $fields }.

# English: b3050b90
years-apart = { $count ->
        [one] { $count } an d’écart
        [many] { $count } d’années d’écart
       *[other] { $count } ans d’écart
    }
# English: 1142555c
numbers-apart = écart de { $difference }
# English: 94839b3a
numbers-apart-ratio = écart de { $difference } (facteur { $ratio })
# English: cbc60d51
numbers-overlap = peut-être égales : les bornes se recoupent
# English: f6ab1a68
best = meilleure valeur

### Values

# English: 5f73a9df
yes = oui
# English: b702aae8
no = non
# English: 3a574575
partly = en partie
# English: e70623cb
planned = prévue
# English: 6fd85ea1
year-range = { $from }–{ $to }
# English: aeeae026
year-before-range = { $from }–{ $to } av. J.-C.
# English: da22789c
year-across = { $from } av. J.-C. – { $to } apr. J.-C.
# English: c72a756e
year-decade = années { $from }
# English: ec3411da
year-before = { $year } av. J.-C.
# English: cdc73a33
year-circa = env. { $year }
# English: 22e7d198
year-circa-range = env. { $range }
# English: 2cd6d2b0
year-circa-decade = vers les années { $from }
# English: 6f186023
with-note = { $text } ({ $note })
# English: b302c5c7
number-unit = { $number } { $unit }
# English: 1a8290b9
method-count = { $count ->
        [one] { $count } méthode
        [many] { $count } de méthodes
       *[other] { $count } méthodes
    }
# English: 749d5869
source-count = { $count ->
        [one] { $count } source
        [many] { $count } de sources
       *[other] { $count } sources
    }
# English: 5c2ef05c
version = version { $version }
# English: 906dd4ed
updated = mise à jour : { $date }
# English: d57d5d1e
record-data = données

### The library

# English: c5851eee
library-comparisons = Comparaisons
# English: 47f3956c
library-by-field = Classement : { $field }
# English: f97cc7c5
no-term = { $field } : { $gap }
# English: 32a012de
library-all = Toutes les méthodes, de A à Z
# English: b0cdf66e
pages = Pages
# English: 6df02878
page-of = { $title }, page { $page } sur { $count }
# English: 55e98b95
library-description = { $count ->
        [one] { $count } méthode avec ses auteurs, ses sources et ses liens.
        [many] { $count } de méthodes côte à côte : ce qu’elles partagent et ce qui les distingue.
       *[other] { $count } méthodes côte à côte : ce qu’elles partagent et ce qui les distingue.
    }

### A method's page

# English: b968e236
method-facts = Fiche d’identité
# English: 7ec0a8b2
method-comparisons = Comparaisons : { $name }
# English: b8200887
method-references = Autres références
# English: 0e46508c
method-cite = Comment citer cette page
# English: b4c74ef8
method-edit = Modifier cette notice
# English: 27c1290f
method-description = { $name } : auteurs, année, source et méthodes apparentées.
# English: 1d14f03d
cite-text = { $name }. Dans : { $site }.
# English: 5861891e
cite-part = { $citation } { $part }.

### A comparison's page

# English: c674a913
compare-versus = { $one } vs { $two }
# English: ab9f75cc
compare-caption = Comparaison : { $names }. { $count }
# English: fc9d9e8e
compare-description = { $names } côte à côte. { $count }. Différences : { $rows }.
# English: 98b81e12
compare-description-same = { $names } côte à côte. { $count }.
# English: cdf5596f
answer-both = Les deux : { $terms }
# English: bb14d36a
answer-all = Toutes : { $terms }
# English: 1875e55c
answer-rare = Rare dans ce catalogue : { $rows }
# English: 6f1423e4
answer-people = { $name } et al.
# English: 662228f2
compare-scroll = Tableau de comparaison ; défile latéralement
# English: 603377ce
compare-more = Autres comparaisons avec ces méthodes
# English: c5851eee
compare-index = Comparaisons
# English: fe1898c2
compare-index-description = Toutes les comparaisons qui ont leur propre page.
# English: 679f1927
compare-curated = Comparaisons choisies
# English: c9865558
compare-pairs = Méthodes apparentées, deux à deux
# English: 865823ea
for-example = Par exemple : { $list }

### A term's page

# English: 3423e610
term-description = { $count ->
        [one] { $field } : { $term }. { $count } méthode.
        [many] { $field } : { $term }. { $count } de méthodes.
       *[other] { $field } : { $term }. { $count } méthodes.
    }
# English: 1c9e484d
term-methods = Méthodes

### Not found

# English: 001633ef
not-found-title = Cette page n’existe pas
# English: 8ad3f5ac
not-found-text = L’adresse est peut-être ancienne ou mal saisie. Toutes les méthodes sont dans la bibliothèque.
# English: e94a7d7e
not-found-link = Aller à la bibliothèque
# English: e5c678f9
needs-server = Cette page a été ouverte depuis un disque, où ses liens et sa recherche ne fonctionnent pas : placez le site sur un serveur web ou générez-le avec --offline.

### Lists

# English: 1d0c1018
list-separator = { ", " }

### Tools of a comparison

# English: 2730ccbd
tools = Outils
# English: 79163c24
tool-rows = Lignes
# English: f3fd3b45
tool-rows-all = toutes
# English: 37834fdb
tool-rows-differs = seulement les différences
# English: 4f2167fd
tool-rows-shared = seulement ce qui est commun
# English: 27c92cbd
tool-marks = Marquer les mots propres à un seul texte
# English: 13863194
tool-choose-rows = Choisir les lignes
# English: 6c468104
tool-fold = Replier { $group }
# English: 900f945a
tool-add = Ajouter une méthode
# English: ebd8ac68
tool-add-hint = Saisir un nom ou une variante
# English: f7ea6390
tool-no-match = Aucune méthode ne porte ce nom.
# English: 4a35d476
tool-remove = Retirer { $name }
# English: c2148972
tool-earlier = Déplacer { $name } d’une colonne vers le début
# English: f82db50f
tool-later = Déplacer { $name } d’une colonne vers la fin
# English: 14ba22ec
tool-pin = Prendre { $name } comme référence
# English: 0358b2a6
tool-pinned = Référence de la comparaison : { $name }.
# English: 2218fa03
tool-removed = Retiré : { $name }
# English: 5e6e43ee
tool-against-differs = diffère de la référence ({ $name })
# English: 46a5701f
tool-gone = Ne figure pas dans ce catalogue : { $ids }.
# English: bbb8bcb9
tool-many = Au-delà de cinq colonnes, la comparaison devient difficile à suivre ; il y en a ici { $count }.
# English: 9fdc97ed
tool-one = Ajoutez une autre méthode pour la comparaison.
# English: 56fe683e
tool-copy-link = Copier le lien
# English: 1d0cb3f1
tool-copy-table = Copier le tableau
# English: 9a8f814a
tool-copied = Copié.
# English: 9bfdd260
tool-take-away = Télécharger ou copier
# English: de609e34
take-away-script = Certains de ces fichiers sont créés dans le navigateur par des scripts. Sans eux, la dernière ligne du tableau mène aux données de chaque méthode.
# English: 903ef7d0
tool-script = Composer son propre tableau demande JavaScript. Les comparaisons ci-dessous fonctionnent sans JavaScript.
# English: 503f8604
tool-loading-failed = Impossible de charger { $id }.

### The tray

# English: 6dede0ea
tray = Comparer ({ $count })
# English: 02dc0c86
tray-label = Méthodes à comparer
# English: 3a1ba6f3
tray-add = Ajouter { $name } à la comparaison
# English: 826c9d5a
tray-remove = Retirer { $name } de la comparaison
# English: 82dddff3
tray-clear = Vider
# English: 8dc4dc72
tray-undo = Annuler

### Switching from one method to another

# English: 497773f7
switch = Ce qui change : { $from } → { $to }
# English: 0d134956
switch-becomes = { $field } : { $old } → { $new }.
# English: 44635782
switch-becomes-apart = { $field } : { $old } → { $new }, { $apart }.
# English: 9f9db937
switch-text = { $field } : un autre texte.
# English: 28ccd19f
switch-adds = { $field } – ajout : { $items }.
# English: 2aa59700
switch-lacks = { $field } – retrait : { $items }.
# English: a9a68829
switch-adds-lacks = { $field } – ajout : { $added } ; retrait : { $lacking }.
# English: 3d974ff0
switch-gap = { $field } – { $from } : { $old } ; { $to } : { $new }.
# English: a9fc5752
switch-stays = Sans changement : { $fields }.

### Nearest methods

# English: ffdf7cd2
similar-same = { $field } : identique
# English: 89e017bf
similar-shared = { $field } : { $count } en commun
# English: 449c965e
similar-rows = lignes identiques : { $equal } sur { $known }
# English: e7b025db
similar-compare = comparer

### Search

# English: 6ed3662f
field-name = Nom
# English: a1998827
search = Recherche
# English: 1a02cc11
search-hint = Nom, variante, auteur ou mot
# English: eba50ed7
search-close = Fermer
# English: 50e99607
search-slash = Ouvrir la recherche avec la touche /
# English: b714fcff
search-failed = Impossible de charger la recherche.
# English: 9dff2324
search-none = Aucune méthode trouvée.
# English: 454d815f
search-first = { $count ->
        [one] Les { $shown } premiers résultats sur { $count } méthode
        [many] Les { $shown } premiers résultats sur { $count } de méthodes
       *[other] Les { $shown } premiers résultats sur { $count } méthodes
    }
# English: 058aadfb
search-reason = { $field } : { $text }
# English: 6f859ab4
search-versus = vs, versus, contre, face à, par rapport à, comparer, compare, comparaison, comparaison de, comparaison entre, comparé à, comparée à, différence entre, différences entre, quelle est la différence entre, différence, différences, diffère de, mieux que
# English: 7bcf8402
search-between = et, ou, avec, à, de, du, des, que, entre, le, la, les, un, une, est
# English: f6d3b294
search-compare = Comparer { $one } avec { $other } →
# English: 13a001e6
search-compare-more = Comparer { $names } →
# English: 26ae778f
search-partly = Autres, qui correspondent en partie

### Narrowing the library down

# English: aece4d98
filters = Affiner
# English: 5c2c68a5
filters-clear = Afficher toutes les méthodes
# English: 72dc20e1
filters-show = Afficher : { $found }
# English: 069a395f
show-more = Afficher plus
# English: a07a44bd
sort = Ordre
# English: 29f8a91d
sort-relevance = les plus pertinentes d’abord
# English: bbb267b8
sort-name = A–Z
# English: 962aee00
sort-newest = les plus récentes d’abord
# English: a3b0419e
sort-oldest = les plus anciennes d’abord
# English: 78bcb736
sort-related = celles qui ont le plus de relations d’abord
# English: 35da7d77
facet-decade = Décennie
# English: 9b5b1d93
facet-language = Langues de traduction
# English: e833d61f
facet-untranslated = sans traduction
# English: 0dab62db
facet-rows = Lignes renseignées
# English: 5045778d
facet-rows-of = { $count } sur { $total }
# English: 2de7c582
facet-other = autres

### The time line

# English: 48a1c63b
timeline = Frise chronologique
# English: cce71ae9
timeline-of = Frise chronologique : { $time }
# English: 4f0fc30e
timeline-description = { $count ->
        [one] { $count } méthode par ordre chronologique.
        [many] { $count } de méthodes par ordre chronologique.
       *[other] { $count } méthodes par ordre chronologique.
    }
# English: 96ebb37b
timeline-year = { $count ->
        [one] { $year } : { $count } méthode
        [many] { $year } : { $count } de méthodes
       *[other] { $year } : { $count } méthodes
    }
# English: a84b65ca
timeline-bars = Une barre représente un intervalle d’années.
# English: 37588109
timeline-circa = Une marque en tirets représente une année approximative.
# English: 87a0db40
timeline-breaks = Là où l’axe est interrompu, les années sans méthode sont omises.
# English: 29f15182
timeline-grid = Méthodes par année ; plus la teinte est foncée, plus il y en a.
# English: c9aaca94
timeline-worded = Années indiquées sous forme de texte
# English: a2e0cdc4
timeline-undated = { $count ->
        [one] { $count } méthode sans année renseignée.
        [many] { $count } de méthodes sans année renseignée.
       *[other] { $count } méthodes sans année renseignée.
    }

### The table of a term

# English: 7487df3b
term-name = Méthode
# English: 5fbab0fd
term-columns = Choisir les colonnes

### The map of relations

# English: f6f090e0
map = Carte des relations
# English: bf222afd
map-description = Les méthodes apparentées, en schéma et en liste.
# English: 0225c07d
map-terms = Plus un trait est large, plus il y a de relations entre les méthodes de deux catégories ; à côté de chaque nom figure le nombre de méthodes.
# English: 419b3b47
map-relations = { $count ->
        [one] { $count } relation interne
        [many] { $count } de relations internes
       *[other] { $count } relations internes
    }
# English: f47fbc2f
map-strongest = Catégories : { $terms }. Sur { $count } paires liées, seules les { $shown } qui ont le plus de relations sont affichées.
# English: f148e564
map-left-out = { $count ->
        [one] { $count } autre méthode, moins liée, n’est pas affichée.
        [many] { $count } d’autres méthodes, moins liées, ne sont pas affichées.
       *[other] { $count } autres méthodes, moins liées, ne sont pas affichées.
    }
