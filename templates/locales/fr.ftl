# Words of the interface: French.
# A key that is here is in every language; a key that no template or program uses is in none.

### The site

skip-to-content = Aller au contenu
site-navigation = Rubriques du site
nav-library = Bibliothèque
nav-compare = Comparaison
language = Langue
footer-records = Les notices sont sous licence { $license }.
footer-source = Source des notices : { $attribution }
footer-made-with = Réalisé avec Methodical.
title-separator = { $page } · { $site }

### Rows that every catalogue has

field-field = Domaine
field-family = Famille
field-year = Année
field-originators = Auteur de la méthode
field-type = Type
field-source = Source fondatrice
field-aliases = Autres noms
field-related = Méthodes apparentées
field-summary = Résumé
field-record = Notice

### Gaps

gap-not-recorded = non renseigné
gap-unknown = inconnu
gap-none = aucun
gap-not-applicable = sans objet

### Verdicts

verdict-same = identique
verdict-differs = différent
verdict-partial = non renseigné partout
verdict-absent = renseigné nulle part
mark-differs = ≠
column-label = Critère de comparaison
row-recorded = renseigné pour { $count } sur { $total }
row-mutual = liées entre elles
groups-agree = Les colonnes marquées de la même lettre concordent.
group = groupe { $letter }

counting-all = { $shown ->
        [0] Aucune ligne n’est affichée
        [1] { $differing ->
            [0] La seule ligne est identique ou n’est pas renseignée partout
           *[other] La seule ligne diffère
        }
       *[other] { $differing ->
            [0] Aucune des { $shown } lignes ne diffère
            [one] { $differing } ligne sur { $shown } diffère
           *[other] { $differing } lignes sur { $shown } diffèrent
        }
    }
counting-joined = { $all } ; { $partial }
counting-partial = { $count ->
        [one] { $count } ligne n’est pas renseignée partout
        [many] { $count } de lignes ne sont pas renseignées partout
       *[other] { $count } lignes ne sont pas renseignées partout
    }
absent-rows = Renseigné pour aucune d’elles :

years-apart = { $count ->
        [one] { $count } an d’écart
        [many] { $count } d’années d’écart
       *[other] { $count } ans d’écart
    }
numbers-apart = écart de { $difference }
numbers-apart-ratio = écart de { $difference } (facteur { $ratio })

### Values

yes = oui
no = non
year-range = { $from }–{ $to }
year-decade = années { $from }
year-before = { $year } av. J.-C.
year-circa = v. { $year }
number-unit = { $number } { $unit }
method-count = { $count ->
        [one] { $count } méthode
        [many] { $count } de méthodes
       *[other] { $count } méthodes
    }
source-count = { $count ->
        [one] { $count } source
        [many] { $count } de sources
       *[other] { $count } sources
    }
version = version { $version }
updated = mise à jour : { $date }
record-data = données

### The library

library-comparisons = Comparaisons
library-by-field = Méthodes par { $field }
library-methods = Méthodes
no-term = { $field } : non renseigné
library-all = Toutes les méthodes, de A à Z
pages = Pages
page-of = { $title }, page { $page } sur { $count }
library-description = { $count ->
        [one] { $count } méthode avec ses auteurs, ses sources et ses liens.
        [many] { $count } de méthodes côte à côte : ce qu’elles partagent et ce qui les distingue.
       *[other] { $count } méthodes côte à côte : ce qu’elles partagent et ce qui les distingue.
    }

### A method's page

method-facts = Fiche d’identité
method-referenced-by = Méthodes qui renvoient à celle-ci
method-comparisons = Comparaisons : { $name }
method-compare-with = avec { $name }
method-references = Autres références
method-cite = Comment citer cette page
method-edit = Modifier cette notice
method-description = { $name } : auteurs, année, source et méthodes apparentées.
cite-text = { $name }. Dans : { $site }.

### A comparison's page

compare-versus = vs
compare-caption = Comparaison : { $names }. { $count }
compare-description = { $names } côte à côte. { $count }. Différences : { $rows }.
compare-description-same = { $names } côte à côte. { $count }.
compare-scroll = Tableau de comparaison ; défile latéralement
compare-more = Autres comparaisons avec ces méthodes
compare-index = Comparaisons
compare-index-description = Toutes les comparaisons qui ont leur propre page.
compare-curated = Comparaisons choisies
compare-pairs = Méthodes apparentées, deux à deux

### A term's page

term-description = { $count ->
        [one] { $field } : { $term }. { $count } méthode.
        [many] { $field } : { $term }. { $count } de méthodes.
       *[other] { $field } : { $term }. { $count } méthodes.
    }
term-methods = Méthodes

### Not found

not-found-title = Cette page n’existe pas
not-found-text = L’adresse est peut-être ancienne ou mal saisie. Toutes les méthodes sont dans la bibliothèque.
not-found-link = Aller à la bibliothèque
needs-server = Cette page a été ouverte depuis un disque, où ses liens et sa recherche ne fonctionnent pas : placez le site sur un serveur web ou générez-le avec --offline.

### Lists

list-separator = { ", " }

### Tools of a comparison

tools = Outils
tool-rows = Lignes
tool-rows-all = toutes
tool-rows-differs = seulement les différences
tool-rows-shared = seulement ce qui est commun
tool-marks = Marquer les mots propres à un seul texte
tool-choose-rows = Choisir les lignes
tool-fold = Replier { $group }
tool-add = Ajouter une méthode
tool-add-hint = Saisir un nom ou un autre nom
tool-no-match = Aucune méthode ne porte ce nom.
tool-remove = Retirer { $name }
tool-earlier = Avancer { $name } d’une colonne
tool-later = Reculer { $name } d’une colonne
tool-pin = Prendre { $name } comme référence
tool-pinned = Référence de la comparaison : { $name }.
tool-against-differs = diffère de la référence ({ $name })
tool-gone = Absent de ce catalogue : { $ids }.
tool-many = Au-delà de cinq colonnes, la comparaison devient difficile à suivre ; il y en a ici { $count }.
tool-one = Ajoutez une autre méthode pour la comparaison.
tool-copy-link = Copier le lien
tool-copy-table = Copier le tableau
tool-copied = Copié.
tool-take-away = Télécharger
take-away-script = Certains de ces fichiers sont créés dans le navigateur par des scripts. Sans eux, la dernière ligne du tableau mène aux données de chaque méthode.
tool-script = Composer son propre tableau demande JavaScript. Les comparaisons ci-dessous s’en passent.
tool-loading-failed = Impossible de charger { $id }.

### The tray

tray = Comparer ({ $count })
tray-label = Méthodes à comparer
tray-add = Ajouter { $name } à la comparaison
tray-remove = Retirer { $name } de la comparaison
tray-clear = Vider

### Switching from one method to another

switch = Ce qui change : { $from } → { $to }
switch-becomes = { $field } : { $old } devient { $new }.
switch-becomes-apart = { $field } : { $old } devient { $new }, { $apart }.
switch-text = { $field } : un autre texte.
switch-adds = { $field } – s’ajoute : { $items }.
switch-lacks = { $field } – disparaît : { $items }.
switch-adds-lacks = { $field } – s’ajoute : { $added } ; disparaît : { $lacking }.
switch-unknown = { $field } : { $old } ; pour { $to }, { $gap }.
switch-known = { $field } : { $new } ; pour { $from }, { $gap }.
switch-stays = Sans changement : { $fields }.

### Nearest methods

similar = Méthodes les plus proches
similar-same = { $field } : identique
similar-shared = { $field } : { $count } en commun
similar-rows = Lignes identiques : { $equal } sur { $known }
similar-compare = comparer

### Search

field-name = Nom
search = Recherche
search-hint = Nom, autre nom, auteur ou mot
search-close = Fermer
search-slash = Ouvrir la recherche avec la touche /
search-failed = Impossible de charger la recherche.
search-none = Aucune méthode trouvée.
search-first = Premiers résultats : { $shown } sur { $count }
search-reason = { $field } : { $text }

### Narrowing the library down

filters = Affiner
filters-clear = Afficher toutes les méthodes
show-more = Afficher plus
sort = Ordre
sort-relevance = les plus pertinentes d’abord
sort-name = A–Z
sort-newest = les plus récentes d’abord
sort-oldest = les plus anciennes d’abord
sort-related = les plus liées d’abord
facet-decade = Décennie
facet-language = Traduit en
facet-rows = Lignes renseignées
facet-rows-of = { $count } sur { $total }
facet-without = non renseigné

### The time line

timeline = Frise chronologique
timeline-of = Frise chronologique : { $time }
timeline-description = { $count ->
        [one] { $count } méthode par ordre chronologique.
        [many] { $count } de méthodes par ordre chronologique.
       *[other] { $count } méthodes par ordre chronologique.
    }
timeline-year = { $count ->
        [one] { $year } : { $count } méthode
        [many] { $year } : { $count } de méthodes
       *[other] { $year } : { $count } méthodes
    }
timeline-bars = Une barre représente un intervalle d’années.
timeline-circa = Une marque en pointillé représente une année approximative.
timeline-breaks = Là où l’axe est interrompu, les années sans méthode sont omises.
timeline-grid = Méthodes par année ; plus la teinte est foncée, plus il y en a.
timeline-worded = Années exprimées en mots
timeline-undated = { $count ->
        [one] { $count } méthode sans année renseignée.
        [many] { $count } de méthodes sans année renseignée.
       *[other] { $count } méthodes sans année renseignée.
    }

### The table of a term

term-name = Méthode
term-columns = Choisir les colonnes
term-compare = Comparer la sélection
term-compare-one = Sélectionnez au moins deux méthodes.
term-select = Sélectionner { $name }

### The map of relations

map = Carte des relations
map-description = Les méthodes apparentées, en schéma et en liste.
map-terms = Plus un trait est large, plus il y a de relations entre les méthodes de deux catégories ; à côté de chaque nom figure le nombre de ses méthodes.
map-relations = { $count ->
        [one] { $count } relation interne
        [many] { $count } de relations internes
       *[other] { $count } relations internes
    }
map-strongest = Catégories : { $terms }. Paires liées : { $count }, dont sont affichées les plus fortes : { $shown }.
map-left-out = { $count ->
        [one] { $count } autre paire, moins liée, n’est pas affichée.
        [many] { $count } d’autres paires, moins liées, ne sont pas affichées.
       *[other] { $count } autres paires, moins liées, ne sont pas affichées.
    }
