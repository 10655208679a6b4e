# Words of the interface: Portuguese.
# A key that is here is in every language; a key that no template or program uses is in none.

### The site

skip-to-content = Saltar para o conteúdo
site-navigation = Secções do sítio
nav-library = Biblioteca
nav-compare = Comparação
language = Língua
footer-records = Os registos são publicados sob a licença { $license }.
footer-source = Fonte dos registos: { $attribution }
footer-made-with = Feito com Methodical.
title-separator = { $page } · { $site }

### Rows that every catalogue has

field-field = Área
field-family = Família
field-year = Ano
field-originators = Autor do método
field-type = Tipo
field-source = Fonte fundadora
field-aliases = Outros nomes
field-related = Métodos relacionados
field-summary = Resumo
field-record = Registo

### Gaps

gap-not-recorded = não registado
gap-unknown = desconhecido
gap-none = nenhum
gap-not-applicable = não se aplica

### Verdicts

verdict-same = coincide
verdict-differs = difere
verdict-partial = não registado em todas as colunas
verdict-absent = não registado em nenhuma coluna
mark-differs = ≠
column-label = Aspeto comparado
row-recorded = registado em { $count } de { $total }
row-mutual = relacionados entre si
groups-agree = As colunas com a mesma letra coincidem.
group = grupo { $letter }

counting-all = { $shown ->
        [0] Não é apresentada nenhuma linha
        [1] { $differing ->
            [0] A única linha coincide ou não está registada em todas as colunas
           *[other] A única linha difere
        }
       *[other] { $differing ->
            [0] Nenhuma das { $shown } linhas difere
            [one] { $differing } de { $shown } linhas difere
           *[other] { $differing } de { $shown } linhas diferem
        }
    }
counting-joined = { $all }; { $partial }
counting-partial = { $count ->
        [one] { $count } linha não está registada em todas as colunas
        [many] { $count } de linhas não estão registadas em todas as colunas
       *[other] { $count } linhas não estão registadas em todas as colunas
    }
absent-rows = Não registado para nenhum deles:

years-apart = { $count ->
        [one] { $count } ano de diferença
        [many] { $count } de anos de diferença
       *[other] { $count } anos de diferença
    }
numbers-apart = diferença de { $difference }
numbers-apart-ratio = diferença de { $difference } (fator { $ratio })

### Values

yes = sim
no = não
year-range = { $from }–{ $to }
year-decade = década de { $from }
year-before = { $year } a.C.
year-circa = c. { $year }
number-unit = { $number } { $unit }
method-count = { $count ->
        [one] { $count } método
        [many] { $count } de métodos
       *[other] { $count } métodos
    }
source-count = { $count ->
        [one] { $count } fonte
        [many] { $count } de fontes
       *[other] { $count } fontes
    }
version = versão { $version }
updated = atualizado em { $date }
record-data = dados

### The library

library-comparisons = Comparações
library-by-field = Métodos por { $field }
library-methods = Métodos
no-term = { $field }: não registado
library-all = Todos os métodos, A–Z
pages = Páginas
page-of = { $title }, página { $page } de { $count }
library-description = { $count ->
        [one] { $count } método com os seus autores, fontes e relações.
        [many] { $count } de métodos lado a lado: o que partilham e em que diferem.
       *[other] { $count } métodos lado a lado: o que partilham e em que diferem.
    }

### A method's page

method-facts = Dados essenciais
method-referenced-by = Métodos que remetem para este
method-comparisons = Comparações: { $name }
method-compare-with = com { $name }
method-references = Outras referências
method-cite = Como citar esta página
method-edit = Editar este registo
method-description = { $name }: autores, ano, fonte e métodos relacionados.
cite-text = { $name }. In: { $site }.

### A comparison's page

compare-versus = vs.
compare-caption = Comparação: { $names }. { $count }
compare-description = { $names } lado a lado. { $count }. Diferenças: { $rows }.
compare-description-same = { $names } lado a lado. { $count }.
compare-scroll = Tabela da comparação; desloca-se lateralmente
compare-more = Mais comparações com estes métodos
compare-index = Comparações
compare-index-description = Todas as comparações que têm página própria.
compare-curated = Comparações escolhidas
compare-pairs = Métodos relacionados, dois a dois

### A term's page

term-description = { $count ->
        [one] { $field }: { $term }. { $count } método.
        [many] { $field }: { $term }. { $count } de métodos.
       *[other] { $field }: { $term }. { $count } métodos.
    }
term-methods = Métodos

### Not found

not-found-title = Esta página não existe
not-found-text = O endereço pode ser antigo ou estar mal escrito. Todos os métodos estão na biblioteca.
not-found-link = Ir para a biblioteca
needs-server = Esta página foi aberta a partir de um disco, onde as suas ligações e a pesquisa não funcionam: coloque o sítio num servidor web ou gere-o com --offline.

### Lists

list-separator = { ", " }

### Tools of a comparison

tools = Ferramentas
tool-rows = Linhas
tool-rows-all = todas
tool-rows-differs = só as diferenças
tool-rows-shared = só o que é comum
tool-marks = Marcar as palavras que só um texto tem
tool-choose-rows = Escolher linhas
tool-fold = Recolher { $group }
tool-add = Adicionar um método
tool-add-hint = Escreva um nome ou outro nome
tool-no-match = Nenhum método tem este nome.
tool-remove = Retirar { $name }
tool-earlier = Adiantar { $name } uma coluna
tool-later = Atrasar { $name } uma coluna
tool-pin = Tomar { $name } como referência
tool-pinned = Referência da comparação: { $name }.
tool-against-differs = difere de { $name }
tool-gone = Não está neste catálogo: { $ids }.
tool-many = Mais de cinco colunas são difíceis de comparar; aqui há { $count }.
tool-one = Adicione outro método para comparar.
tool-copy-link = Copiar a ligação
tool-copy-table = Copiar a tabela
tool-copied = Copiado.
tool-take-away = Descarregar
take-away-script = Alguns destes ficheiros são criados no navegador com scripts. Sem eles, a última linha da tabela conduz aos dados de cada método.
tool-script = Compor uma tabela própria requer JavaScript. As comparações abaixo funcionam sem ele.
tool-loading-failed = Não foi possível carregar { $id }.

### The tray

tray = Comparar ({ $count })
tray-label = Métodos a comparar
tray-add = Adicionar { $name } à comparação
tray-remove = Retirar { $name } da comparação
tray-clear = Esvaziar

### Switching from one method to another

switch = O que muda de { $from } para { $to }
switch-becomes = { $field }: { $old } passa a { $new }.
switch-becomes-apart = { $field }: { $old } passa a { $new }, { $apart }.
switch-text = { $field }: outro texto.
switch-adds = { $field } – acrescenta-se: { $items }.
switch-lacks = { $field } – desaparece: { $items }.
switch-adds-lacks = { $field } – acrescenta-se: { $added }; desaparece: { $lacking }.
switch-unknown = { $field }: { $old }; para { $to }, { $gap }.
switch-known = { $field }: { $new }; para { $from }, { $gap }.
switch-stays = Sem alteração: { $fields }.

### Nearest methods

similar = Métodos mais semelhantes
similar-same = coincide: { $field }
similar-shared = { $field }: { $count } em comum
similar-rows = Linhas iguais: { $equal } de { $known }
similar-compare = comparar

### Search

field-name = Nome
search = Pesquisa
search-hint = Nome, outro nome, autor ou palavra
search-close = Fechar
search-slash = Abrir a pesquisa com a tecla /
search-failed = Não foi possível carregar a pesquisa.
search-none = Nenhum método encontrado.
search-first = Primeiros resultados: { $shown } de { $count }
search-reason = { $field }: { $text }

### Narrowing the library down

filters = Restringir
filters-clear = Mostrar todos os métodos
show-more = Mostrar mais
sort = Ordem
sort-relevance = mais pertinentes primeiro
sort-name = A–Z
sort-newest = mais recentes primeiro
sort-oldest = mais antigos primeiro
sort-related = mais relacionados primeiro
facet-decade = Década
facet-language = Traduzido para
facet-rows = Linhas com dados
facet-rows-of = { $count } de { $total }
facet-without = não registado

### The time line

timeline = Linha cronológica
timeline-of = Linha cronológica: { $time }
timeline-description = { $count ->
        [one] { $count } método por ordem cronológica.
        [many] { $count } de métodos por ordem cronológica.
       *[other] { $count } métodos por ordem cronológica.
    }
timeline-year = { $count ->
        [one] { $year }: { $count } método
        [many] { $year }: { $count } de métodos
       *[other] { $year }: { $count } métodos
    }
timeline-bars = Uma barra representa um intervalo de anos.
timeline-circa = Uma marca tracejada representa um ano aproximado.
timeline-breaks = Onde o eixo é interrompido, omitem-se os anos sem métodos.
timeline-grid = Métodos por ano; quanto mais escuro, maior o número.
timeline-worded = Anos expressos em palavras
timeline-undated = { $count ->
        [one] { $count } método sem ano registado.
        [many] { $count } de métodos sem ano registrado.
       *[other] { $count } métodos sem ano registrado.
    }

### The table of a term

term-name = Método
term-columns = Escolher colunas
term-compare = Comparar os selecionados
term-compare-one = Selecione dois métodos ou mais.
term-select = Selecionar { $name }

### The map of relations

map = Mapa de relações
map-description = Que métodos estão relacionados, em esquema e em lista.
map-terms = Quanto mais larga a linha, mais relações há entre os métodos de duas categorias; ao lado de cada nome está o número dos seus métodos.
map-relations = { $count ->
        [one] { $count } relação interna
        [many] { $count } de relações internas
       *[other] { $count } relações internas
    }
map-strongest = Categorias: { $terms }. Pares com relações: { $count }; mostram-se os que têm mais: { $shown }.
map-left-out = { $count ->
        [one] Mais { $count } par com menos relações não é mostrado.
        [many] Mais { $count } de pares com menos relações não são mostrados.
       *[other] Mais { $count } pares com menos relações não são mostrados.
    }
