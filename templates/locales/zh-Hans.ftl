# Words of the interface: Chinese, simplified.
# A key that is here is in every language; a key that no template or program uses is in none.

### The site

# English: 6122d0d4
skip-to-content = 跳到正文
# English: bfba0d92
site-navigation = 网站导航
# English: 243d6b04
nav-library = 方法库
# English: d08b8e63
nav-compare = 比较
# English: fe6b12d6
language = 语言
# English: e55d8b38
footer-records = 记录采用 { $license } 许可。
# English: b2d5eb81
footer-source = 记录来源：{ $attribution }
# English: 445cf958
footer-made-with = 由 Methodical 生成。
# English: 4a73a8a6
scheme = 外观
# English: 7f22889e
scheme-system = 跟随设备
# English: 8dca2a19
scheme-light = 浅色
# English: cfe76290
scheme-dark = 深色
# English: e2acba8a
title-separator = { $page } · { $site }

### Rows that every catalogue has

# English: aac046e8
field-field = 领域
# English: 74581748
field-family = 方法族
# English: 60deb2cb
field-year = 年份
# English: 204329a5
field-originators = 提出者
# English: fbaf5f31
field-type = 类型
# English: 3f425a5a
field-source = 奠基性文献
# English: 282eb938
field-aliases = 别名
# English: ce7ed249
field-related = 相关方法
# English: f0d38317
field-summary = 摘要
# English: 147e4bf2
field-record = 记录

### Gaps

# English: dab8311e
gap-not-recorded = 未记录
# English: 3f484bfe
gap-unknown = 未知
# English: afc5064e
gap-none = 无
# English: 59610b43
gap-not-applicable = 不适用

### Verdicts

# English: d94aaf10
verdict-same = 相同
# English: d9219fec
verdict-differs = 不同
# English: 3ed0a3df
verdict-partial = 仅部分列有记录
# English: 9c0c8364
verdict-absent = 各列均无记录
# English: d1332ddd
verdict-shown = 不参与比较
# English: fa15797b
mark-differs = ≠
# English: f996ba99
column-label = 比较项目
# English: ca0aac96
row-recorded = { $total } 个中有 { $count } 个有记录
# English: 8449148c
row-mutual = 彼此相关
# English: 4f630e02
groups-agree = 字母相同的列内容一致。
# English: a41079f5
group = { $letter } 组
# English: 3aeaf40e
row-differs = 不同：{ $field }

# English: 94fd710b
counting-all = { $shown ->
        [0] 未显示任何行
        [1] { $differing ->
            [0] 仅有的一行没有差异
           *[other] 仅有的一行不同
        }
       *[other] { $differing ->
            [0] { $shown } 行均无差异
           *[other] { $shown } 行中有 { $differing } 行不同
        }
    }
# English: 46e72199
counting-joined = { $all }；{ $partial }
# English: 875a1149
counting-partial = { $count } 行仅部分列有记录
# English: e0036b27
absent-rows = 各方法均未记录：{ $fields }。

# English: b3050b90
years-apart = 相差 { $count } 年
# English: 1142555c
numbers-apart = 相差 { $difference }
# English: 94839b3a
numbers-apart-ratio = 相差 { $difference }（比值 { $ratio }）
# English: cbc60d51
numbers-overlap = 可能相等:范围重叠
# English: f6ab1a68
best = 最佳

### Values

# English: 5f73a9df
yes = 是
# English: b702aae8
no = 否
# English: 3a574575
partly = 部分
# English: e70623cb
planned = 计划中
# English: 6fd85ea1
year-range = { $from }–{ $to }
# English: aeeae026
year-before-range = 公元前 { $from }–{ $to } 年
# English: da22789c
year-across = 公元前 { $from } 年至公元 { $to } 年
# English: c72a756e
year-decade = { $from } 年代
# English: ec3411da
year-before = 公元前 { $year } 年
# English: cdc73a33
year-circa = 约{ $year }
# English: 22e7d198
year-circa-range = 约{ $range }
# English: 2cd6d2b0
year-circa-decade = 约{ $from } 年代
# English: 6f186023
with-note = { $text }（{ $note }）
# English: b302c5c7
number-unit = { $number } { $unit }
# English: 1a8290b9
method-count = { $count } 种方法
# English: 749d5869
source-count = { $count } 个来源
# English: 5c2ef05c
version = 第 { $version } 版
# English: 906dd4ed
updated = 更新于 { $date }
# English: d57d5d1e
record-data = 数据

### The library

# English: c5851eee
library-comparisons = 比较
# English: 47f3956c
library-by-field = 按{ $field }查看方法
# English: f97cc7c5
no-term = { $field }：{ $gap }
# English: 32a012de
library-all = 全部方法（按名称）
# English: b0cdf66e
pages = 页码
# English: 6df02878
page-of = { $title }（第 { $page } 页，共 { $count } 页）
# English: 55e98b95
library-description = { $count ->
        [1] { $count } 种方法及其提出者、来源与关联。
       *[other] { $count } 种方法并列比较：有何共通，有何不同。
    }

### A method's page

# English: b968e236
method-facts = 基本信息
# English: 7ec0a8b2
method-comparisons = { $name }：比较
# English: b8200887
method-references = 其他参考文献
# English: 0e46508c
method-cite = 如何引用本页
# English: b4c74ef8
method-edit = 编辑本记录
# English: 27c1290f
method-description = { $name }：提出者、年份、来源与相关方法。
# English: 1d14f03d
cite-text = { $name }。载于：{ $site }。
# English: 5861891e
cite-part = { $citation }{ $part }。

### A comparison's page

# English: c674a913
compare-versus = { $one }与{ $two }
# English: ab9f75cc
compare-caption = 比较：{ $names }。{ $count }
# English: fc9d9e8e
compare-description = 比较：{ $names }。{ $count }。不同之处：{ $rows }。
# English: 98b81e12
compare-description-same = 比较：{ $names }。{ $count }。
# English: cdf5596f
answer-both = 二者：{ $terms }
# English: bb14d36a
answer-all = 全部：{ $terms }
# English: 1875e55c
answer-rare = 在本目录中少见：{ $rows }
# English: 6f1423e4
answer-people = { $name }等
# English: 662228f2
compare-scroll = 比较表，可左右滚动
# English: 603377ce
compare-more = 涉及这些方法的其他比较
# English: c5851eee
compare-index = 比较
# English: fe1898c2
compare-index-description = 所有设有独立页面的比较。
# English: 679f1927
compare-curated = 精选比较
# English: c9865558
compare-pairs = 相关方法两两比较
# English: 865823ea
for-example = 例如：{ $list }

### A term's page

# English: 3423e610
term-description = { $field }：{ $term }。{ $count } 种方法。
# English: 1c9e484d
term-methods = 方法

### Not found

# English: 001633ef
not-found-title = 此页面不存在
# English: 8ad3f5ac
not-found-text = 网址可能已失效或输入有误。所有方法都在方法库中。
# English: e94a7d7e
not-found-link = 前往方法库
# English: e5c678f9
needs-server = 此页面是从磁盘打开的，其链接和搜索无法使用：请将网站放到网页服务器上，或使用 --offline 生成。

### Lists

# English: 1d0c1018
list-separator = { "、" }

### Tools of a comparison

# English: 2730ccbd
tools = 工具
# English: 79163c24
tool-rows = 行
# English: f3fd3b45
tool-rows-all = 全部
# English: 37834fdb
tool-rows-differs = 仅显示差异
# English: 4f2167fd
tool-rows-shared = 仅显示相同
# English: 27c92cbd
tool-marks = 标出仅一方出现的词
# English: 13863194
tool-choose-rows = 选择行
# English: 6c468104
tool-fold = 折叠{ $group }
# English: 900f945a
tool-add = 添加方法
# English: ebd8ac68
tool-add-hint = 输入名称或别名
# English: f7ea6390
tool-no-match = 没有名称相符的方法。
# English: 4a35d476
tool-remove = 移除“{ $name }”
# English: c2148972
tool-earlier = 将“{ $name }”左移一列
# English: f82db50f
tool-later = 将“{ $name }”右移一列
# English: 14ba22ec
tool-pin = 以“{ $name }”为基准比较其他方法
# English: 0358b2a6
tool-pinned = 其他方法以“{ $name }”为基准比较。
# English: 2218fa03
tool-removed = 已移除：{ $name }
# English: 5e6e43ee
tool-against-differs = 与“{ $name }”不同
# English: 46a5701f
tool-gone = 本目录未收录：{ $ids }。
# English: bbb8bcb9
tool-many = 五列是多数读者便于比较的上限；此处有 { $count } 列。
# English: 9fdc97ed
tool-one = 请再添加一种方法进行比较。
# English: 56fe683e
tool-copy-link = 复制链接
# English: 1d0cb3f1
tool-copy-table = 复制表格
# English: 9a8f814a
tool-copied = 已复制。
# English: 9bfdd260
tool-take-away = 下载或复制
# English: de609e34
take-away-script = 其中一些文件由浏览器通过脚本生成。如果没有脚本，可从表格最后一行打开每种方法的数据。
# English: 903ef7d0
tool-script = 自行编排表格需要 JavaScript。下方的比较没有 JavaScript 也可使用。
# English: 503f8604
tool-loading-failed = 无法加载“{ $id }”。

### The tray

# English: 6dede0ea
tray = 比较（{ $count }）
# English: 02dc0c86
tray-label = 待比较的方法
# English: 3a1ba6f3
tray-add = 将“{ $name }”加入比较
# English: 826c9d5a
tray-remove = 将“{ $name }”移出比较
# English: 82dddff3
tray-clear = 清空
# English: 8dc4dc72
tray-undo = 撤销

### Switching from one method to another

# English: 497773f7
switch = 从“{ $from }”换为“{ $to }”有何变化
# English: 0d134956
switch-becomes = { $field }：{ $old } → { $new }。
# English: 44635782
switch-becomes-apart = { $field }：{ $old } → { $new }，{ $apart }。
# English: 9f9db937
switch-text = { $field }：文字不同。
# English: 28ccd19f
switch-adds = { $field }——新增：{ $items }。
# English: 2aa59700
switch-lacks = { $field }——不再有：{ $items }。
# English: a9a68829
switch-adds-lacks = { $field }——新增：{ $added }；不再有：{ $lacking }。
# English: 3d974ff0
switch-gap = { $field }——{ $from }：{ $old }；{ $to }：{ $new }。
# English: a9fc5752
switch-stays = 保持不变：{ $fields }。

### Nearest methods

# English: ffdf7cd2
similar-same = { $field }相同
# English: 89e017bf
similar-shared = { $field }：{ $count } 项相同
# English: 449c965e
similar-rows = { $known } 行中有 { $equal } 行相同
# English: e7b025db
similar-compare = 比较

### Search

# English: 6ed3662f
field-name = 名称
# English: a1998827
search = 搜索
# English: 1a02cc11
search-hint = 名称、别名、提出者或词语
# English: eba50ed7
search-close = 关闭
# English: 50e99607
search-slash = 按 / 键打开搜索
# English: b714fcff
search-failed = 无法加载搜索功能。
# English: 9dff2324
search-none = 未找到方法。
# English: 454d815f
search-first = 共 { $count } 种方法，显示前 { $shown } 种
# English: 058aadfb
search-reason = { $field }：{ $text }
# English: 6f859ab4
search-versus = 对比, 比较, 相比, 与之相比, 的比较, 的对比, 区别, 的区别, 有什么区别, 的区别是什么, 差异, 的差异, 之间的差异, 之间的区别, 不同, 的不同, 对, vs, versus
# English: 7bcf8402
search-between = 和, 与, 跟, 同, 或, 或者, 还是, 以及
# English: f6d3b294
search-compare = 比较 { $one } 与 { $other } →
# English: 13a001e6
search-compare-more = 比较 { $names } →
# English: 26ae778f
search-partly = 部分匹配的其他结果

### Narrowing the library down

# English: aece4d98
filters = 缩小范围
# English: 5c2c68a5
filters-clear = 显示全部方法
# English: 72dc20e1
filters-show = 显示{ $found }
# English: 069a395f
show-more = 显示更多
# English: a07a44bd
sort = 排序
# English: 29f8a91d
sort-relevance = 最相关优先
# English: bbb267b8
sort-name = 按名称
# English: 962aee00
sort-newest = 最新优先
# English: a3b0419e
sort-oldest = 最早优先
# English: 78bcb736
sort-related = 关联最多优先
# English: 35da7d77
facet-decade = 年代
# English: 9b5b1d93
facet-language = 译文语言
# English: e833d61f
facet-untranslated = 无译文
# English: 0dab62db
facet-rows = 已记录的行
# English: 5045778d
facet-rows-of = { $count } / { $total }
# English: 2de7c582
facet-other = 其他

### The time line

# English: 48a1c63b
timeline = 时间线
# English: cce71ae9
timeline-of = 时间线：{ $time }
# English: 4f0fc30e
timeline-description = { $count } 种方法，按时间先后排列。
# English: 96ebb37b
timeline-year = { $year }：{ $count } 种方法
# English: a84b65ca
timeline-bars = 横条表示年份区间。
# English: 37588109
timeline-circa = 虚线标记表示大致年份。
# English: 87a0db40
timeline-breaks = 轴线断开处省略了没有方法的年份。
# English: 29f15182
timeline-grid = 每年的方法数；颜色越深，数量越多。
# English: c9aaca94
timeline-worded = 以文字表述的年份
# English: a2e0cdc4
timeline-undated = { $count } 种方法未记录年份。

### The table of a term

# English: 7487df3b
term-name = 方法
# English: 5fbab0fd
term-columns = 选择列

### The map of relations

# English: f6f090e0
map = 关系图
# English: bf222afd
map-description = 以图形和列表呈现哪些方法彼此相关。
# English: 0225c07d
map-terms = 线条越粗，两个类别的方法之间关系越多；名称旁为该类别的方法数。
# English: 419b3b47
map-relations = 内部有 { $count } 个关系
# English: f47fbc2f
map-strongest = 共 { $terms } 个类别；在 { $count } 对有关系的类别中，显示关系最多的 { $shown } 对。
# English: f148e564
map-left-out = 另有 { $count } 种关系较少的方法未显示。
