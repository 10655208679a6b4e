# Words of the interface: Chinese, simplified.
# A key that is here is in every language; a key that no template or program uses is in none.

### The site

skip-to-content = 跳到正文
site-navigation = 网站导航
nav-library = 方法库
nav-compare = 比较
language = 语言
footer-records = 记录采用 { $license } 许可。
footer-source = 记录来源：{ $attribution }
footer-made-with = 由 Methodical 生成。
title-separator = { $page } · { $site }

### Rows that every catalogue has

field-field = 领域
field-family = 方法族
field-year = 年份
field-originators = 提出者
field-type = 类型
field-source = 奠基性来源
field-aliases = 别名
field-related = 相关方法
field-summary = 摘要
field-record = 记录

### Gaps

gap-not-recorded = 未记录
gap-unknown = 未知
gap-none = 无
gap-not-applicable = 不适用

### Verdicts

verdict-same = 相同
verdict-differs = 不同
verdict-partial = 仅部分列有记录
verdict-absent = 各列均无记录
mark-differs = ≠
column-label = 比较项目
row-recorded = { $total } 个中有 { $count } 个有记录
row-mutual = 彼此相关
groups-agree = 字母相同的列内容一致。
group = { $letter } 组

counting-all = { $shown ->
        [0] 未显示任何行
        [1] { $differing ->
            [0] 仅有的一行相同，或仅部分列有记录
           *[other] 仅有的一行不同
        }
       *[other] { $differing ->
            [0] { $shown } 行均无差异
           *[other] { $shown } 行中有 { $differing } 行不同
        }
    }
counting-joined = { $all }；{ $partial }
counting-partial = { $count } 行仅部分列有记录
absent-rows = 各方法均未记录：

years-apart = 相差 { $count } 年
numbers-apart = 相差 { $difference }
numbers-apart-ratio = 相差 { $difference }（{ $ratio } 倍）

### Values

yes = 是
no = 否
year-range = { $from }–{ $to }
year-decade = { $from } 年代
year-before = 公元前 { $year }
year-circa = 约 { $year }
number-unit = { $number } { $unit }
method-count = { $count } 种方法
source-count = { $count } 个来源
version = 第 { $version } 版
updated = 更新于 { $date }
record-data = 数据

### The library

library-comparisons = 比较
library-by-field = 按{ $field }查看方法
library-methods = 方法
no-term = { $field }：未记录
library-all = 全部方法（按名称）
pages = 页码
page-of = { $title }（第 { $page } 页，共 { $count } 页）
library-description = { $count ->
        [1] { $count } 种方法及其提出者、来源与关联。
       *[other] { $count } 种方法并列比较：有何共通，有何不同。
    }

### A method's page

method-facts = 基本信息
method-referenced-by = 引用本方法的方法
method-comparisons = { $name }：比较
method-compare-with = 与 { $name } 比较
method-references = 其他参考文献
method-cite = 如何引用本页
method-edit = 编辑本记录
method-description = { $name }：提出者、年份、来源与相关方法。
cite-text = { $name }。载于：{ $site }。

### A comparison's page

compare-versus = 与
compare-caption = 比较：{ $names }。{ $count }
compare-description = 比较：{ $names }。{ $count }。不同之处：{ $rows }。
compare-description-same = 比较：{ $names }。{ $count }。
compare-scroll = 比较表，可左右滚动
compare-more = 涉及这些方法的其他比较
compare-index = 比较
compare-index-description = 所有设有独立页面的比较。
compare-curated = 精选比较
compare-pairs = 相关方法两两比较

### A term's page

term-description = { $field }：{ $term }。{ $count } 种方法。
term-methods = 方法

### Not found

not-found-title = 此页面不存在
not-found-text = 地址可能已失效或输入有误。所有方法都在方法库中。
not-found-link = 前往方法库
needs-server = 此页面是从磁盘打开的，其链接和搜索无法使用：请将网站放到网页服务器上，或使用 --offline 生成。

### Lists

list-separator = { "、" }

### Tools of a comparison

tools = 工具
tool-rows = 行
tool-rows-all = 全部
tool-rows-differs = 仅显示差异
tool-rows-shared = 仅显示相同
tool-marks = 标出仅一方出现的词
tool-choose-rows = 选择行
tool-fold = 折叠{ $group }
tool-add = 添加方法
tool-add-hint = 输入名称或别名
tool-no-match = 没有名称相符的方法。
tool-remove = 移除 { $name }
tool-earlier = 将 { $name } 前移一列
tool-later = 将 { $name } 后移一列
tool-pin = 以 { $name } 为基准比较其他方法
tool-pinned = 其他方法以 { $name } 为基准比较。
tool-against-differs = 与 { $name } 不同
tool-gone = 本目录未收录：{ $ids }。
tool-many = 五列是多数读者便于比较的上限；此处有 { $count } 列。
tool-one = 请再添加一种方法进行比较。
tool-copy-link = 复制链接
tool-copy-table = 复制表格
tool-copied = 已复制。
tool-take-away = 下载
take-away-script = 其中一些文件由浏览器通过脚本生成。如果没有脚本，可从表格最后一行打开每种方法的数据。
tool-script = 自行编排表格需要 JavaScript。下方的比较无需它也可使用。
tool-loading-failed = 无法加载 { $id }。

### The tray

tray = 比较（{ $count }）
tray-label = 待比较的方法
tray-add = 将 { $name } 加入比较
tray-remove = 将 { $name } 移出比较
tray-clear = 清空

### Switching from one method to another

switch = 从 { $from } 换为 { $to } 有何变化
switch-becomes = { $field }：{ $old } 变为 { $new }。
switch-becomes-apart = { $field }：{ $old } 变为 { $new }，{ $apart }。
switch-text = { $field }：文字不同。
switch-adds = { $field }：新增 { $items }。
switch-lacks = { $field }：不再有 { $items }。
switch-adds-lacks = { $field }：新增 { $added }；不再有 { $lacking }。
switch-unknown = { $field }：{ $old }；{ $to } 则{ $gap }。
switch-known = { $field }：{ $new }；{ $from } 则{ $gap }。
switch-stays = 保持不变：{ $fields }。

### Nearest methods

similar = 最相似的方法
similar-same = { $field }相同
similar-shared = { $field }：{ $count } 项相同
similar-rows = { $known } 行中有 { $equal } 行相同
similar-compare = 比较

### Search

field-name = 名称
search = 搜索
search-hint = 名称、别名、提出者或词语
search-close = 关闭
search-slash = 按 / 键打开搜索
search-failed = 无法加载搜索功能。
search-none = 未找到方法。
search-first = 共 { $count } 项，显示前 { $shown } 项
search-reason = { $field }：{ $text }

### Narrowing the library down

filters = 缩小范围
filters-clear = 显示全部方法
show-more = 显示更多
sort = 排序
sort-relevance = 最相关优先
sort-name = 按名称
sort-newest = 最新优先
sort-oldest = 最早优先
sort-related = 关联最多优先
facet-decade = 年代
facet-language = 译本语言
facet-rows = 已记录的行
facet-rows-of = { $count } / { $total }
facet-without = 未记录

### The time line

timeline = 时间线
timeline-of = 时间线：{ $time }
timeline-description = { $count } 种方法，按时间先后排列。
timeline-year = { $year }：{ $count } 种方法
timeline-bars = 横条表示一段年份。
timeline-circa = 虚线标记表示大致年份。
timeline-breaks = 轴线断开处省略了没有方法的年份。
timeline-grid = 每年的方法数；颜色越深，数量越多。
timeline-worded = 以文字表述的年份
timeline-undated = { $count } 种方法未记录年份。

### The table of a term

term-name = 方法
term-columns = 选择列
term-compare = 比较所选方法
term-compare-one = 请选择两种或更多方法。
term-select = 选择 { $name }

### The map of relations

map = 关系图
map-description = 以图形和列表呈现哪些方法彼此相关。
map-terms = 线条越粗，两个类别的方法之间关系越多；名称旁为该类别的方法数。
map-relations = 内部有 { $count } 个关系
map-strongest = 共 { $terms } 个类别；在 { $count } 对有关系的类别中，显示关系最多的 { $shown } 对。
map-left-out = 另有 { $count } 对关系较少，未显示。
