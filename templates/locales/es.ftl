# Words of the interface: Spanish.
# A key that is here is in every language; a key that no template or program uses is in none.

### The site

skip-to-content = Ir al contenido
site-navigation = Secciones del sitio
nav-library = Biblioteca
nav-compare = Comparación
language = Idioma
footer-records = Los registros se publican con la licencia { $license }.
footer-source = Fuente de los registros: { $attribution }
footer-made-with = Creado con Methodical.
title-separator = { $page } · { $site }

### Rows that every catalogue has

field-field = Campo
field-family = Familia
field-year = Año
field-originators = Autor del método
field-type = Tipo
field-source = Fuente fundacional
field-aliases = Otros nombres
field-related = Métodos relacionados
field-summary = Resumen
field-record = Registro

### Gaps

gap-not-recorded = no consta
gap-unknown = se desconoce
gap-none = ninguno
gap-not-applicable = no procede

### Verdicts

verdict-same = coincide
verdict-differs = difiere
verdict-partial = no consta en todas las columnas
verdict-absent = no consta en ninguna columna
mark-differs = ≠
column-label = Aspecto comparado
row-recorded = registrado en { $count } de { $total }
row-mutual = relacionados entre sí
groups-agree = Las columnas con la misma letra coinciden.
group = grupo { $letter }

counting-all = { $shown ->
        [0] No se muestra ninguna fila
        [one] { $differing ->
            [0] La única fila coincide o no consta en todas las columnas
           *[other] La única fila difiere
        }
       *[other] { $differing ->
            [0] Ninguna de las { $shown } filas difiere
            [one] { $differing } de { $shown } filas difiere
           *[other] { $differing } de { $shown } filas difieren
        }
    }
counting-joined = { $all }; { $partial }
counting-partial = { $count ->
        [one] { $count } fila no consta en todas las columnas
        [many] { $count } de filas no constan en todas las columnas
       *[other] { $count } filas no constan en todas las columnas
    }
absent-rows = No consta para ninguno de ellos:

years-apart = { $count ->
        [one] { $count } año de diferencia
        [many] { $count } de años de diferencia
       *[other] { $count } años de diferencia
    }
numbers-apart = diferencia de { $difference }
numbers-apart-ratio = diferencia de { $difference } (factor { $ratio })

### Values

yes = sí
no = no
year-range = { $from }–{ $to }
year-decade = década de { $from }
year-before = { $year } a. C.
year-circa = c. { $year }
number-unit = { $number } { $unit }
method-count = { $count ->
        [one] { $count } método
        [many] { $count } de métodos
       *[other] { $count } métodos
    }
source-count = { $count ->
        [one] { $count } fuente
        [many] { $count } de fuentes
       *[other] { $count } fuentes
    }
version = versión { $version }
updated = actualizado el { $date }
record-data = datos

### The library

library-comparisons = Comparaciones
library-by-field = Métodos por { $field }
library-methods = Métodos
no-term = { $field }: no consta
library-all = Todos los métodos, A–Z
pages = Páginas
page-of = { $title }, página { $page } de { $count }
library-description = { $count ->
        [one] { $count } método con sus autores, fuentes y relaciones.
        [many] { $count } de métodos frente a frente: qué comparten y en qué difieren.
       *[other] { $count } métodos frente a frente: qué comparten y en qué difieren.
    }

### A method's page

method-facts = Datos básicos
method-referenced-by = Métodos que remiten a este
method-comparisons = Comparaciones: { $name }
method-compare-with = con { $name }
method-references = Otras referencias
method-cite = Cómo citar esta página
method-edit = Editar este registro
method-description = { $name }: autores, año, fuente y métodos relacionados.
cite-text = { $name }. En: { $site }.

### A comparison's page

compare-versus = vs.
compare-caption = Comparación: { $names }. { $count }
compare-description = { $names } frente a frente. { $count }. Diferencias: { $rows }.
compare-description-same = { $names } frente a frente. { $count }.
compare-scroll = Tabla de la comparación; se desplaza lateralmente
compare-more = Más comparaciones con estos métodos
compare-index = Comparaciones
compare-index-description = Todas las comparaciones que tienen página propia.
compare-curated = Comparaciones escogidas
compare-pairs = Métodos relacionados, de dos en dos

### A term's page

term-description = { $count ->
        [one] { $field }: { $term }. { $count } método.
        [many] { $field }: { $term }. { $count } de métodos.
       *[other] { $field }: { $term }. { $count } métodos.
    }
term-methods = Métodos

### Not found

not-found-title = Esta página no existe
not-found-text = Puede que la dirección sea antigua o esté mal escrita. Todos los métodos están en la biblioteca.
not-found-link = Ir a la biblioteca
needs-server = Esta página se abrió desde un disco, donde no funcionan ni sus enlaces ni su búsqueda: ponga el sitio en un servidor web o genérelo con --offline.

### Lists

list-separator = { ", " }

### Tools of a comparison

tools = Herramientas
tool-rows = Filas
tool-rows-all = todas
tool-rows-differs = solo las diferencias
tool-rows-shared = solo lo común
tool-marks = Marcar las palabras que solo tiene un texto
tool-choose-rows = Elegir filas
tool-fold = Plegar { $group }
tool-add = Añadir un método
tool-add-hint = Escriba un nombre u otro nombre
tool-no-match = Ningún método tiene este nombre.
tool-remove = Quitar { $name }
tool-earlier = Adelantar { $name } una columna
tool-later = Retrasar { $name } una columna
tool-pin = Tomar { $name } como referencia
tool-pinned = Referencia de la comparación: { $name }.
tool-against-differs = difiere de { $name }
tool-gone = No está en este catálogo: { $ids }.
tool-many = Más de cinco columnas se comparan con dificultad; aquí hay { $count }.
tool-one = Añada otro método para compararlo.
tool-copy-link = Copiar el enlace
tool-copy-table = Copiar la tabla
tool-copied = Copiado.
tool-take-away = Descargar
take-away-script = Algunos de estos archivos se crean en el navegador mediante scripts. Sin ellos, la última fila de la tabla lleva a los datos de cada método.
tool-script = Componer una tabla propia requiere JavaScript. Las comparaciones de abajo funcionan sin él.
tool-loading-failed = No se pudo cargar { $id }.

### The tray

tray = Comparar ({ $count })
tray-label = Métodos para comparar
tray-add = Añadir { $name } a la comparación
tray-remove = Quitar { $name } de la comparación
tray-clear = Vaciar

### Switching from one method to another

switch = Qué cambia de { $from } a { $to }
switch-becomes = { $field }: { $old } pasa a { $new }.
switch-becomes-apart = { $field }: { $old } pasa a { $new }, { $apart }.
switch-text = { $field }: otro texto.
switch-adds = { $field } – se añade: { $items }.
switch-lacks = { $field } – desaparece: { $items }.
switch-adds-lacks = { $field } – se añade: { $added }; desaparece: { $lacking }.
switch-unknown = { $field }: { $old }; para { $to }, { $gap }.
switch-known = { $field }: { $new }; para { $from }, { $gap }.
switch-stays = Sin cambios: { $fields }.

### Nearest methods

similar = Métodos más similares
similar-same = coincide: { $field }
similar-shared = { $field }: { $count } en común
similar-rows = Filas iguales: { $equal } de { $known }
similar-compare = comparar

### Search

field-name = Nombre
search = Búsqueda
search-hint = Nombre, otro nombre, autor o palabra
search-close = Cerrar
search-slash = Abrir la búsqueda con la tecla /
search-failed = No se pudo cargar la búsqueda.
search-none = No se encontró ningún método.
search-first = Primeros resultados: { $shown } de { $count }
search-reason = { $field }: { $text }

### Narrowing the library down

filters = Acotar
filters-clear = Mostrar todos los métodos
show-more = Mostrar más
sort = Orden
sort-relevance = primero los más pertinentes
sort-name = A–Z
sort-newest = primero los más recientes
sort-oldest = primero los más antiguos
sort-related = primero los más relacionados
facet-decade = Década
facet-language = Traducido a
facet-rows = Filas con datos
facet-rows-of = { $count } de { $total }
facet-without = no consta

### The time line

timeline = Línea de tiempo
timeline-of = Línea de tiempo: { $time }
timeline-description = { $count ->
        [one] { $count } método en orden cronológico.
        [many] { $count } de métodos en orden cronológico.
       *[other] { $count } métodos en orden cronológico.
    }
timeline-year = { $count ->
        [one] { $year }: { $count } método
        [many] { $year }: { $count } de métodos
       *[other] { $year }: { $count } métodos
    }
timeline-bars = Una barra representa un intervalo de años.
timeline-circa = Una marca discontinua representa un año aproximado.
timeline-breaks = Donde el eje se interrumpe, se omiten los años sin métodos.
timeline-grid = Métodos por año; cuanto más oscuro, más hay.
timeline-worded = Años expresados en palabras
timeline-undated = { $count ->
        [one] { $count } método sin año registrado.
        [many] { $count } de métodos sin año registrado.
       *[other] { $count } métodos sin año registrado.
    }

### The table of a term

term-name = Método
term-columns = Elegir columnas
term-compare = Comparar la selección
term-compare-one = Seleccione dos métodos o más.
term-select = Seleccionar { $name }

### The map of relations

map = Mapa de relaciones
map-description = Qué métodos están relacionados, en forma de esquema y de lista.
map-terms = Cuanto más ancha es una línea, más relaciones hay entre los métodos de dos categorías; junto a cada nombre figura el número de sus métodos.
map-relations = { $count ->
        [one] { $count } relación interna
        [many] { $count } de relaciones internas
       *[other] { $count } relaciones internas
    }
map-strongest = Categorías: { $terms }. Pares con relaciones: { $count }; se muestran los que tienen más: { $shown }.
map-left-out = { $count ->
        [one] No se muestra { $count } par más, con menos relaciones.
        [many] No se muestran { $count } de pares más, con menos relaciones.
       *[other] No se muestran { $count } pares más, con menos relaciones.
    }
