# Words of the interface: Spanish.
# A key that is here is in every language; a key that no template or program uses is in none.

### The site

# English: 6122d0d4
skip-to-content = Ir al contenido
# English: bfba0d92
site-navigation = Secciones del sitio
# English: 243d6b04
nav-library = Biblioteca
# English: d08b8e63
nav-compare = Comparación
# English: fe6b12d6
language = Idioma
# English: e55d8b38
footer-records = Los registros se publican con la licencia { $license }.
# English: b2d5eb81
footer-source = Fuente de los registros: { $attribution }
# English: 445cf958
footer-made-with = Creado con Methodical.
# English: 4a73a8a6
scheme = Apariencia
# English: 7f22889e
scheme-system = como el dispositivo
# English: 8dca2a19
scheme-light = clara
# English: cfe76290
scheme-dark = oscura
# English: e2acba8a
title-separator = { $page } · { $site }

### Rows that every catalogue has

# English: aac046e8
field-field = Disciplina
# English: 74581748
field-family = Familia
# English: 60deb2cb
field-year = Año
# English: 204329a5
field-originators = Autores del método
# English: fbaf5f31
field-type = Tipo
# English: 3f425a5a
field-source = Fuente fundacional
# English: 282eb938
field-aliases = Otros nombres
# English: ce7ed249
field-related = Métodos relacionados
# English: f0d38317
field-summary = Resumen
# English: 147e4bf2
field-record = Registro

### Gaps

# English: dab8311e
gap-not-recorded = no consta
# English: 3f484bfe
gap-unknown = se desconoce
# English: afc5064e
gap-none = no hay
# English: 59610b43
gap-not-applicable = no procede

### Verdicts

# English: d94aaf10
verdict-same = coincidencia
# English: d9219fec
verdict-differs = diferencia
# English: 3ed0a3df
verdict-partial = consta solo en algunas columnas
# English: 9c0c8364
verdict-absent = no consta en ninguna columna
# English: d1332ddd
verdict-shown = no se compara
# English: fa15797b
mark-differs = ≠
# English: f996ba99
column-label = Aspecto comparado
# English: ca0aac96
row-recorded = consta en { $count } de { $total }
# English: 8449148c
row-mutual = relacionados entre sí
# English: 4f630e02
groups-agree = Las columnas con la misma letra coinciden.
# English: a41079f5
group = grupo { $letter }
# English: 3aeaf40e
row-differs = diferencia: { $field }

# English: 94fd710b
counting-all = { $shown ->
        [0] No se muestra ninguna fila
        [1] { $differing ->
            [0] La única fila no difiere
           *[other] La única fila difiere
        }
       *[other] { $differing ->
            [0] Ninguna de las { $shown } filas difiere
            [one] { $differing } de { $shown } filas difiere
           *[other] { $differing } de { $shown } filas difieren
        }
    }
# English: 46e72199
counting-joined = { $all }; { $partial }
# English: 875a1149
counting-partial = { $count ->
        [one] { $count } fila consta solo en algunas columnas
        [many] { $count } de filas constan solo en algunas columnas
       *[other] { $count } filas constan solo en algunas columnas
    }
# English: e0036b27
absent-rows = Sin datos en ninguno de los métodos: { $fields }.

# English: b3050b90
years-apart = { $count ->
        [one] { $count } año de diferencia
        [many] { $count } de años de diferencia
       *[other] { $count } años de diferencia
    }
# English: 1142555c
numbers-apart = diferencia de { $difference }
# English: 94839b3a
numbers-apart-ratio = diferencia de { $difference } (factor { $ratio })
# English: cbc60d51
numbers-overlap = pueden ser iguales: los límites se solapan
# English: f6ab1a68
best = mejor valor

### Values

# English: 5f73a9df
yes = sí
# English: b702aae8
no = no
# English: 3a574575
partly = en parte
# English: e70623cb
planned = previsto
# English: 6fd85ea1
year-range = { $from }–{ $to }
# English: aeeae026
year-before-range = { $from }–{ $to } a. C.
# English: da22789c
year-across = { $from } a. C. – { $to } d. C.
# English: c72a756e
year-decade = década de { $from }
# English: ec3411da
year-before = { $year } a. C.
# English: cdc73a33
year-circa = c. { $year }
# English: 22e7d198
year-circa-range = c. { $range }
# English: 2cd6d2b0
year-circa-decade = hacia la década de { $from }
# English: 6f186023
with-note = { $text } ({ $note })
# English: b302c5c7
number-unit = { $number } { $unit }
# English: 1a8290b9
method-count = { $count ->
        [one] { $count } método
        [many] { $count } de métodos
       *[other] { $count } métodos
    }
# English: 749d5869
source-count = { $count ->
        [one] { $count } fuente
        [many] { $count } de fuentes
       *[other] { $count } fuentes
    }
# English: 5c2ef05c
version = versión { $version }
# English: 906dd4ed
updated = actualizado el { $date }
# English: d57d5d1e
record-data = datos

### The library

# English: c5851eee
library-comparisons = Comparaciones
# English: 47f3956c
library-by-field = Clasificación: { $field }
# English: f97cc7c5
no-term = { $field }: { $gap }
# English: 32a012de
library-all = Todos los métodos, A–Z
# English: b0cdf66e
pages = Páginas
# English: 6df02878
page-of = { $title }, página { $page } de { $count }
# English: 55e98b95
library-description = { $count ->
        [one] { $count } método con sus autores, fuentes y relaciones.
        [many] { $count } de métodos comparados: qué comparten y en qué difieren.
       *[other] { $count } métodos comparados: qué comparten y en qué difieren.
    }

### A method's page

# English: b968e236
method-facts = Datos básicos
# English: 7ec0a8b2
method-comparisons = Comparaciones: { $name }
# English: b8200887
method-references = Otras referencias
# English: 0e46508c
method-cite = Cómo citar esta página
# English: b4c74ef8
method-edit = Editar este registro
# English: 27c1290f
method-description = { $name }: autores, año, fuente y métodos relacionados.
# English: 1d14f03d
cite-text = { $name }. En: { $site }.
# English: 5861891e
cite-part = { $citation } { $part }.

### A comparison's page

# English: c674a913
compare-versus = { $one } vs. { $two }
# English: ab9f75cc
compare-caption = Comparación: { $names }. { $count }
# English: fc9d9e8e
compare-description = { $names }: comparación. { $count }. Diferencias: { $rows }.
# English: 98b81e12
compare-description-same = { $names }: comparación. { $count }.
# English: cdf5596f
answer-both = Ambos: { $terms }
# English: bb14d36a
answer-all = Todos: { $terms }
# English: 1875e55c
answer-rare = Poco frecuente en este catálogo: { $rows }
# English: 6f1423e4
answer-people = { $name } et al.
# English: 662228f2
compare-scroll = Tabla de la comparación; se desplaza lateralmente
# English: 603377ce
compare-more = Más comparaciones con estos métodos
# English: c5851eee
compare-index = Comparaciones
# English: fe1898c2
compare-index-description = Todas las comparaciones que tienen página propia.
# English: 679f1927
compare-curated = Comparaciones escogidas
# English: c9865558
compare-pairs = Métodos relacionados, de dos en dos
# English: 865823ea
for-example = Por ejemplo: { $list }

### A term's page

# English: 3423e610
term-description = { $count ->
        [one] { $field }: { $term }. { $count } método.
        [many] { $field }: { $term }. { $count } de métodos.
       *[other] { $field }: { $term }. { $count } métodos.
    }
# English: 1c9e484d
term-methods = Métodos

### Not found

# English: 001633ef
not-found-title = Esta página no existe
# English: 8ad3f5ac
not-found-text = Puede que la dirección sea antigua o esté mal escrita. Todos los métodos están en la biblioteca.
# English: e94a7d7e
not-found-link = Ir a la biblioteca
# English: e5c678f9
needs-server = Esta página se abrió desde un disco, donde no funcionan ni sus enlaces ni su búsqueda: ponga el sitio en un servidor web o genérelo con --offline.

### Lists

# English: 1d0c1018
list-separator = { ", " }

### Tools of a comparison

# English: 2730ccbd
tools = Herramientas
# English: 79163c24
tool-rows = Filas
# English: f3fd3b45
tool-rows-all = todas
# English: 37834fdb
tool-rows-differs = solo las diferencias
# English: 4f2167fd
tool-rows-shared = solo lo común
# English: 27c92cbd
tool-marks = Marcar las palabras que solo tiene un texto
# English: 13863194
tool-choose-rows = Elegir filas
# English: 6c468104
tool-fold = Plegar { $group }
# English: 900f945a
tool-add = Añadir un método
# English: ebd8ac68
tool-add-hint = Escriba un nombre o una variante
# English: f7ea6390
tool-no-match = Ningún método tiene este nombre.
# English: 4a35d476
tool-remove = Quitar { $name }
# English: c2148972
tool-earlier = Mover { $name } una columna hacia el principio
# English: f82db50f
tool-later = Mover { $name } una columna hacia el final
# English: 14ba22ec
tool-pin = Tomar { $name } como referencia
# English: 0358b2a6
tool-pinned = Referencia de la comparación: { $name }.
# English: 2218fa03
tool-removed = Se ha quitado: { $name }
# English: 5e6e43ee
tool-against-differs = difiere de { $name }
# English: 46a5701f
tool-gone = Fuera de este catálogo: { $ids }.
# English: bbb8bcb9
tool-many = Más de cinco columnas se comparan con dificultad; aquí hay { $count }.
# English: 9fdc97ed
tool-one = Añada otro método para compararlo.
# English: 56fe683e
tool-copy-link = Copiar el enlace
# English: 1d0cb3f1
tool-copy-table = Copiar la tabla
# English: 9a8f814a
tool-copied = Copiado.
# English: 9bfdd260
tool-take-away = Descargar o copiar
# English: de609e34
take-away-script = Algunos de estos archivos se crean en el navegador mediante scripts. Sin ellos, la última fila de la tabla lleva a los datos de cada método.
# English: 903ef7d0
tool-script = Componer una tabla propia requiere JavaScript. Las comparaciones de abajo funcionan sin él.
# English: 503f8604
tool-loading-failed = No se pudo cargar { $id }.

### The tray

# English: 6dede0ea
tray = Comparar ({ $count })
# English: 02dc0c86
tray-label = Métodos para comparar
# English: 3a1ba6f3
tray-add = Añadir { $name } a la comparación
# English: 826c9d5a
tray-remove = Quitar { $name } de la comparación
# English: 82dddff3
tray-clear = Vaciar
# English: 8dc4dc72
tray-undo = Deshacer

### Switching from one method to another

# English: 497773f7
switch = Qué cambia de { $from } a { $to }
# English: 0d134956
switch-becomes = { $field }: { $old } → { $new }.
# English: 44635782
switch-becomes-apart = { $field }: { $old } → { $new }, { $apart }.
# English: 9f9db937
switch-text = { $field }: otro texto.
# English: 28ccd19f
switch-adds = { $field } – añadido: { $items }.
# English: 2aa59700
switch-lacks = { $field } – suprimido: { $items }.
# English: a9a68829
switch-adds-lacks = { $field } – añadido: { $added }; suprimido: { $lacking }.
# English: 3d974ff0
switch-gap = { $field } – { $from }: { $old }; { $to }: { $new }.
# English: a9fc5752
switch-stays = Sin cambios: { $fields }.

### Nearest methods

# English: ffdf7cd2
similar-same = coincidencia: { $field }
# English: 89e017bf
similar-shared = { $field }: { $count } en común
# English: 449c965e
similar-rows = filas iguales: { $equal } de { $known }
# English: e7b025db
similar-compare = comparar

### Search

# English: 6ed3662f
field-name = Nombre
# English: a1998827
search = Búsqueda
# English: 1a02cc11
search-hint = Nombre, variante, autor o palabra
# English: eba50ed7
search-close = Cerrar
# English: 50e99607
search-slash = Abrir la búsqueda con la tecla /
# English: b714fcff
search-failed = No se pudo cargar la búsqueda.
# English: 9dff2324
search-none = No se encontró ningún método.
# English: 454d815f
search-first = { $count ->
        [one] Los primeros { $shown } de { $count } método
        [many] Los primeros { $shown } de { $count } de métodos
       *[other] Los primeros { $shown } de { $count } métodos
    }
# English: 058aadfb
search-reason = { $field }: { $text }
# English: 6f859ab4
search-versus = vs, versus, contra, frente a, comparar, compara, comparación, comparación de, comparación entre, comparado con, comparada con, en comparación con, diferencia entre, diferencias entre, cuál es la diferencia entre, diferencia, diferencias, se diferencia de, mejor que
# English: 7bcf8402
search-between = y, e, o, u, con, de, que, entre, el, la, los, las, un, una, es
# English: f6d3b294
search-compare = Comparar { $one } con { $other } →
# English: 13a001e6
search-compare-more = Comparar { $names } →
# English: 26ae778f
search-partly = Otros que coinciden en parte

### Narrowing the library down

# English: aece4d98
filters = Acotar
# English: 5c2c68a5
filters-clear = Mostrar todos los métodos
# English: 72dc20e1
filters-show = Mostrar { $found }
# English: 069a395f
show-more = Mostrar más
# English: a07a44bd
sort = Orden
# English: 29f8a91d
sort-relevance = primero los más pertinentes
# English: bbb267b8
sort-name = A–Z
# English: 962aee00
sort-newest = primero los más recientes
# English: a3b0419e
sort-oldest = primero los más antiguos
# English: 78bcb736
sort-related = primero los que tienen más relaciones
# English: 35da7d77
facet-decade = Década
# English: 9b5b1d93
facet-language = Idiomas de traducción
# English: e833d61f
facet-untranslated = sin traducción
# English: 0dab62db
facet-rows = Filas con datos
# English: 5045778d
facet-rows-of = { $count } de { $total }
# English: 2de7c582
facet-other = otros

### The time line

# English: 48a1c63b
timeline = Línea de tiempo
# English: cce71ae9
timeline-of = Línea de tiempo: { $time }
# English: 4f0fc30e
timeline-description = { $count ->
        [one] { $count } método en orden cronológico.
        [many] { $count } de métodos en orden cronológico.
       *[other] { $count } métodos en orden cronológico.
    }
# English: 96ebb37b
timeline-year = { $count ->
        [one] { $year }: { $count } método
        [many] { $year }: { $count } de métodos
       *[other] { $year }: { $count } métodos
    }
# English: a84b65ca
timeline-bars = Una barra representa un intervalo de años.
# English: 37588109
timeline-circa = Una marca discontinua representa un año aproximado.
# English: 87a0db40
timeline-breaks = Donde el eje se interrumpe, se omiten los años sin métodos.
# English: 29f15182
timeline-grid = Métodos por año; cuanto más oscuro, más hay.
# English: c9aaca94
timeline-worded = Años indicados como texto
# English: a2e0cdc4
timeline-undated = { $count ->
        [one] { $count } método sin año registrado.
        [many] { $count } de métodos sin año registrado.
       *[other] { $count } métodos sin año registrado.
    }

### The table of a term

# English: 7487df3b
term-name = Método
# English: 5fbab0fd
term-columns = Elegir columnas

### The map of relations

# English: f6f090e0
map = Mapa de relaciones
# English: bf222afd
map-description = Qué métodos están relacionados, en forma de esquema y de lista.
# English: 0225c07d
map-terms = Cuanto más ancha es una línea, más relaciones hay entre los métodos de dos categorías; junto a cada nombre figura el número de métodos.
# English: 419b3b47
map-relations = { $count ->
        [one] { $count } relación interna
        [many] { $count } de relaciones internas
       *[other] { $count } relaciones internas
    }
# English: f47fbc2f
map-strongest = Categorías: { $terms }. De { $count } pares con relaciones se muestran los { $shown } que tienen más.
# English: f148e564
map-left-out = { $count ->
        [one] No se muestra { $count } método más, con menos relaciones.
        [many] No se muestran { $count } de métodos más, con menos relaciones.
       *[other] No se muestran { $count } métodos más, con menos relaciones.
    }
