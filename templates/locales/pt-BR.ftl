# Words of the interface: Brazilian Portuguese.
# A key that is here is in every language; a key that no template or program uses is in none.

### The site

# English: 6122d0d4
skip-to-content = Ir para o conteúdo
# English: bfba0d92
site-navigation = Seções do site
# English: 243d6b04
nav-library = Biblioteca
# English: d08b8e63
nav-compare = Comparação
# English: fe6b12d6
language = Idioma
# English: e55d8b38
footer-records = Os registros são publicados sob a licença { $license }.
# English: b2d5eb81
footer-source = Fonte dos registros: { $attribution }
# English: 445cf958
footer-made-with = Feito com Methodical.
# English: 4a73a8a6
scheme = Aparência
# English: 7f22889e
scheme-system = como o dispositivo
# English: 8dca2a19
scheme-light = clara
# English: cfe76290
scheme-dark = escura
# English: e2acba8a
title-separator = { $page } · { $site }

### Rows that every catalogue has

# English: aac046e8
field-field = Área
# English: 74581748
field-family = Família
# English: 60deb2cb
field-year = Ano
# English: 204329a5
field-originators = Autores do método
# English: fbaf5f31
field-type = Tipo
# English: 3f425a5a
field-source = Fonte seminal
# English: 282eb938
field-aliases = Outros nomes
# English: ce7ed249
field-related = Métodos relacionados
# English: f0d38317
field-summary = Resumo
# English: 147e4bf2
field-record = Registro

### Gaps

# English: dab8311e
gap-not-recorded = sem registro
# English: 3f484bfe
gap-unknown = não se sabe
# English: afc5064e
gap-none = não há
# English: 59610b43
gap-not-applicable = não se aplica

### Verdicts

# English: d94aaf10
verdict-same = coincidência
# English: d9219fec
verdict-differs = diferença
# English: 3ed0a3df
verdict-partial = registrado só em algumas colunas
# English: 9c0c8364
verdict-absent = sem registro em nenhuma coluna
# English: d1332ddd
verdict-shown = não se compara
# English: fa15797b
mark-differs = ≠
# English: f996ba99
column-label = Aspecto comparado
# English: ca0aac96
row-recorded = registrado em { $count } de { $total }
# English: 8449148c
row-mutual = relacionados entre si
# English: 4f630e02
groups-agree = As colunas com a mesma letra coincidem.
# English: a41079f5
group = grupo { $letter }
# English: 3aeaf40e
row-differs = diferença: { $field }

# English: 94fd710b
counting-all = { $shown ->
        [0] Nenhuma linha é exibida
        [1] { $differing ->
            [0] A única linha não difere
           *[other] A única linha difere
        }
       *[other] { $differing ->
            [0] Nenhuma das { $shown } linhas difere
            [one] { $differing } de { $shown } linhas difere
           *[other] { $differing } de { $shown } linhas diferem
        }
    }
# English: 46e72199
counting-joined = { $all }; { $partial }
# English: 875a1149
counting-partial = { $count ->
        [one] { $count } linha está registrada só em algumas colunas
        [many] { $count } de linhas estão registradas só em algumas colunas
       *[other] { $count } linhas estão registradas só em algumas colunas
    }
# English: e0036b27
absent-rows = Sem registro para nenhum dos métodos: { $fields }.

# English: b3050b90
years-apart = { $count ->
        [one] { $count } ano de diferença
        [many] { $count } de anos de diferença
       *[other] { $count } anos de diferença
    }
# English: 1142555c
numbers-apart = diferença de { $difference }
# English: 94839b3a
numbers-apart-ratio = diferença de { $difference } (fator { $ratio })
# English: cbc60d51
numbers-overlap = podem ser iguais: os limites se sobrepõem
# English: f6ab1a68
best = melhor valor

### Values

# English: 5f73a9df
yes = sim
# English: b702aae8
no = não
# English: 3a574575
partly = em parte
# English: e70623cb
planned = planejado
# English: 6fd85ea1
year-range = { $from }–{ $to }
# English: aeeae026
year-before-range = { $from }–{ $to } a.C.
# English: da22789c
year-across = { $from } a.C. – { $to } d.C.
# English: c72a756e
year-decade = década de { $from }
# English: ec3411da
year-before = { $year } a.C.
# English: cdc73a33
year-circa = c. { $year }
# English: 22e7d198
year-circa-range = c. { $range }
# English: 2cd6d2b0
year-circa-decade = por volta da década de { $from }
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
        [one] { $count } fonte
        [many] { $count } de fontes
       *[other] { $count } fontes
    }
# English: 5c2ef05c
version = versão { $version }
# English: 906dd4ed
updated = atualizado em { $date }
# English: d57d5d1e
record-data = dados

### The library

# English: c5851eee
library-comparisons = Comparações
# English: 47f3956c
library-by-field = Classificação: { $field }
# English: f97cc7c5
no-term = { $field }: { $gap }
# English: 32a012de
library-all = Todos os métodos, A–Z
# English: b0cdf66e
pages = Páginas
# English: 6df02878
page-of = { $title }, página { $page } de { $count }
# English: 55e98b95
library-description = { $count ->
        [one] { $count } método com seus autores, fontes e relações.
        [many] { $count } de métodos lado a lado: o que compartilham e em que diferem.
       *[other] { $count } métodos lado a lado: o que compartilham e em que diferem.
    }

### A method's page

# English: b968e236
method-facts = Dados essenciais
# English: 7ec0a8b2
method-comparisons = Comparações: { $name }
# English: b8200887
method-references = Outras referências
# English: 0e46508c
method-cite = Como citar esta página
# English: b4c74ef8
method-edit = Editar este registro
# English: 27c1290f
method-description = { $name }: autores, ano, fonte e métodos relacionados.
# English: 1d14f03d
cite-text = { $name }. In: { $site }.
# English: 5861891e
cite-part = { $citation } { $part }.

### A comparison's page

# English: c674a913
compare-versus = { $one } vs. { $two }
# English: ab9f75cc
compare-caption = Comparação: { $names }. { $count }
# English: fc9d9e8e
compare-description = { $names } lado a lado. { $count }. Diferenças: { $rows }.
# English: 98b81e12
compare-description-same = { $names } lado a lado. { $count }.
# English: cdf5596f
answer-both = Ambos: { $terms }
# English: bb14d36a
answer-all = Todos: { $terms }
# English: 1875e55c
answer-rare = Raro neste catálogo: { $rows }
# English: 6f1423e4
answer-people = { $name } et al.
# English: 662228f2
compare-scroll = Tabela da comparação; rola para os lados
# English: 603377ce
compare-more = Mais comparações com estes métodos
# English: c5851eee
compare-index = Comparações
# English: fe1898c2
compare-index-description = Todas as comparações que têm sua própria página.
# English: 679f1927
compare-curated = Comparações escolhidas
# English: c9865558
compare-pairs = Métodos relacionados, dois a dois
# English: 865823ea
for-example = Por exemplo: { $list }

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
not-found-title = Esta página não existe
# English: 8ad3f5ac
not-found-text = O endereço pode ser antigo ou estar mal escrito. Todos os métodos estão na biblioteca.
# English: e94a7d7e
not-found-link = Ir para a biblioteca
# English: e5c678f9
needs-server = Esta página foi aberta de um disco, onde seus links e a busca não funcionam: coloque o site em um servidor web ou gere-o com --offline.

### Lists

# English: 1d0c1018
list-separator = { ", " }

### Tools of a comparison

# English: 2730ccbd
tools = Ferramentas
# English: 79163c24
tool-rows = Linhas
# English: f3fd3b45
tool-rows-all = todas
# English: 37834fdb
tool-rows-differs = só as diferenças
# English: 4f2167fd
tool-rows-shared = só o que é comum
# English: 27c92cbd
tool-marks = Marcar as palavras que só um texto tem
# English: 13863194
tool-choose-rows = Escolher linhas
# English: 6c468104
tool-fold = Recolher { $group }
# English: 900f945a
tool-add = Adicionar um método
# English: ebd8ac68
tool-add-hint = Digite um nome ou uma variante
# English: f7ea6390
tool-no-match = Nenhum método tem este nome.
# English: 4a35d476
tool-remove = Retirar { $name }
# English: c2148972
tool-earlier = Mover { $name } uma coluna para o início
# English: f82db50f
tool-later = Mover { $name } uma coluna para o fim
# English: 14ba22ec
tool-pin = Tomar { $name } como referência
# English: 0358b2a6
tool-pinned = Referência da comparação: { $name }.
# English: 2218fa03
tool-removed = Removido: { $name }
# English: 5e6e43ee
tool-against-differs = difere de { $name }
# English: 46a5701f
tool-gone = Fora deste catálogo: { $ids }.
# English: bbb8bcb9
tool-many = Mais de cinco colunas são difíceis de comparar; aqui há { $count }.
# English: 9fdc97ed
tool-one = Adicione outro método para comparar.
# English: 56fe683e
tool-copy-link = Copiar o link
# English: 1d0cb3f1
tool-copy-table = Copiar a tabela
# English: 9a8f814a
tool-copied = Copiado.
# English: 9bfdd260
tool-take-away = Baixar ou copiar
# English: de609e34
take-away-script = Alguns destes arquivos são criados no navegador com scripts. Sem eles, a última linha da tabela leva aos dados de cada método.
# English: 903ef7d0
tool-script = Compor uma tabela própria requer JavaScript. As comparações abaixo funcionam sem ele.
# English: 503f8604
tool-loading-failed = Não foi possível carregar { $id }.

### The tray

# English: 6dede0ea
tray = Comparar ({ $count })
# English: 02dc0c86
tray-label = Métodos a comparar
# English: 3a1ba6f3
tray-add = Adicionar { $name } à comparação
# English: 826c9d5a
tray-remove = Retirar { $name } da comparação
# English: 82dddff3
tray-clear = Esvaziar
# English: 8dc4dc72
tray-undo = Desfazer

### Switching from one method to another

# English: 497773f7
switch = O que muda de { $from } para { $to }
# English: 0d134956
switch-becomes = { $field }: { $old } → { $new }.
# English: 44635782
switch-becomes-apart = { $field }: { $old } → { $new }, { $apart }.
# English: 9f9db937
switch-text = { $field }: outro texto.
# English: 28ccd19f
switch-adds = { $field } – a mais: { $items }.
# English: 2aa59700
switch-lacks = { $field } – a menos: { $items }.
# English: a9a68829
switch-adds-lacks = { $field } – a mais: { $added }; a menos: { $lacking }.
# English: 3d974ff0
switch-gap = { $field } – { $from }: { $old }; { $to }: { $new }.
# English: a9fc5752
switch-stays = Sem alteração: { $fields }.

### Nearest methods

# English: ffdf7cd2
similar-same = coincidência: { $field }
# English: 89e017bf
similar-shared = { $field }: { $count } em comum
# English: 449c965e
similar-rows = linhas iguais: { $equal } de { $known }
# English: e7b025db
similar-compare = comparar

### Search

# English: 6ed3662f
field-name = Nome
# English: a1998827
search = Busca
# English: 1a02cc11
search-hint = Nome, variante, autor ou palavra
# English: eba50ed7
search-close = Fechar
# English: 50e99607
search-slash = Abrir a pesquisa com a tecla /
# English: b714fcff
search-failed = Não foi possível carregar a busca.
# English: 9dff2324
search-none = Nenhum método encontrado.
# English: 454d815f
search-first = { $count ->
        [one] Os primeiros { $shown } resultados de { $count } método
        [many] Os primeiros { $shown } resultados de { $count } de métodos
       *[other] Os primeiros { $shown } resultados de { $count } métodos
    }
# English: 058aadfb
search-reason = { $field }: { $text }
# English: 6f859ab4
search-versus = vs, versus, contra, em relação a, comparar, compara, comparação, comparação de, comparação entre, comparado com, comparada com, em comparação com, diferença entre, diferenças entre, qual é a diferença entre, diferença, diferenças, difere de, melhor que, melhor do que
# English: 7bcf8402
search-between = e, ou, com, de, do, da, que, entre, o, a, os, as, um, uma, é
# English: f6d3b294
search-compare = Comparar { $one } com { $other } →
# English: 13a001e6
search-compare-more = Comparar { $names } →
# English: 26ae778f
search-partly = Outros que correspondem em parte

### Narrowing the library down

# English: aece4d98
filters = Refinar
# English: 5c2c68a5
filters-clear = Mostrar todos os métodos
# English: 72dc20e1
filters-show = Mostrar { $found }
# English: 069a395f
show-more = Mostrar mais
# English: a07a44bd
sort = Ordem
# English: 29f8a91d
sort-relevance = mais pertinentes primeiro
# English: bbb267b8
sort-name = A–Z
# English: 962aee00
sort-newest = mais recentes primeiro
# English: a3b0419e
sort-oldest = mais antigos primeiro
# English: 78bcb736
sort-related = com mais relações primeiro
# English: 35da7d77
facet-decade = Década
# English: 9b5b1d93
facet-language = Idiomas de tradução
# English: e833d61f
facet-untranslated = sem tradução
# English: 0dab62db
facet-rows = Linhas com dados
# English: 5045778d
facet-rows-of = { $count } de { $total }
# English: 2de7c582
facet-other = outros

### The time line

# English: 48a1c63b
timeline = Linha do tempo
# English: cce71ae9
timeline-of = Linha do tempo: { $time }
# English: 4f0fc30e
timeline-description = { $count ->
        [one] { $count } método em ordem cronológica.
        [many] { $count } de métodos em ordem cronológica.
       *[other] { $count } métodos em ordem cronológica.
    }
# English: 96ebb37b
timeline-year = { $count ->
        [one] { $year }: { $count } método
        [many] { $year }: { $count } de métodos
       *[other] { $year }: { $count } métodos
    }
# English: a84b65ca
timeline-bars = Uma barra representa um intervalo de anos.
# English: 37588109
timeline-circa = Uma marca tracejada representa um ano aproximado.
# English: 87a0db40
timeline-breaks = Onde o eixo é interrompido, omitem-se os anos sem métodos.
# English: 29f15182
timeline-grid = Métodos por ano; quanto mais escuro, maior o número.
# English: c9aaca94
timeline-worded = Anos indicados como texto
# English: a2e0cdc4
timeline-undated = { $count ->
        [one] { $count } método sem ano registrado.
        [many] { $count } de métodos sem ano registrado.
       *[other] { $count } métodos sem ano registrado.
    }

### The table of a term

# English: 7487df3b
term-name = Método
# English: 5fbab0fd
term-columns = Escolher colunas

### The map of relations

# English: f6f090e0
map = Mapa de relações
# English: bf222afd
map-description = Quais métodos estão relacionados, em esquema e em lista.
# English: 0225c07d
map-terms = Quanto mais larga a linha, mais relações há entre os métodos de duas categorias; ao lado de cada nome está o número de métodos.
# English: 419b3b47
map-relations = { $count ->
        [one] { $count } relação interna
        [many] { $count } de relações internas
       *[other] { $count } relações internas
    }
# English: f47fbc2f
map-strongest = Categorias: { $terms }. De { $count } pares com relações são exibidos os { $shown } que têm mais.
# English: f148e564
map-left-out = { $count ->
        [one] Mais { $count } método com menos relações não é mostrado.
        [many] Mais { $count } de métodos com menos relações não são mostrados.
       *[other] Mais { $count } métodos com menos relações não são mostrados.
    }
