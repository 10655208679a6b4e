# Words of the interface: Chinese, traditional.
# A key that is here is in every language; a key that no template or program uses is in none.

### The site

skip-to-content = 跳至主要內容
site-navigation = 網站導覽
nav-library = 方法庫
nav-compare = 比較
language = 語言
footer-records = 紀錄採用 { $license } 授權。
footer-source = 紀錄來源：{ $attribution }
footer-made-with = 以 Methodical 製作。
title-separator = { $page } · { $site }

### Rows that every catalogue has

field-field = 領域
field-family = 方法家族
field-year = 年份
field-originators = 提出者
field-type = 類型
field-source = 奠基來源
field-aliases = 別名
field-related = 相關方法
field-summary = 摘要
field-record = 紀錄

### Gaps

gap-not-recorded = 未記載
gap-unknown = 不詳
gap-none = 無
gap-not-applicable = 不適用

### Verdicts

verdict-same = 相同
verdict-differs = 不同
verdict-partial = 僅部分欄有記載
verdict-absent = 各欄均無記載
mark-differs = ≠
column-label = 比較項目
row-recorded = { $total } 個中有 { $count } 個有記錄
row-mutual = 彼此相關
groups-agree = 字母相同的欄內容一致。
group = { $letter } 組

counting-all = { $shown ->
        [0] 未顯示任何列
        [1] { $differing ->
            [0] 僅有的一列相同，或僅部分欄有記載
           *[other] 僅有的一列不同
        }
       *[other] { $differing ->
            [0] { $shown } 列均無差異
           *[other] { $shown } 列中有 { $differing } 列不同
        }
    }
counting-joined = { $all }；{ $partial }
counting-partial = { $count } 列僅部分欄有記載
absent-rows = 各方法均未記載：

years-apart = 相差 { $count } 年
numbers-apart = 相差 { $difference }
numbers-apart-ratio = 相差 { $difference }（{ $ratio } 倍）

### Values

yes = 是
no = 否
year-range = { $from }–{ $to }
year-decade = { $from } 年代
year-before = 西元前 { $year }
year-circa = 約 { $year }
number-unit = { $number } { $unit }
method-count = { $count } 種方法
source-count = { $count } 個來源
version = 第 { $version } 版
updated = 更新於 { $date }
record-data = 資料

### The library

library-comparisons = 比較
library-by-field = 依{ $field }檢視方法
library-methods = 方法
no-term = { $field }：未記載
library-all = 全部方法（依名稱）
pages = 頁碼
page-of = { $title }（第 { $page } 頁，共 { $count } 頁）
library-description = { $count ->
        [1] { $count } 種方法及其提出者、來源與關聯。
       *[other] { $count } 種方法並列比較：有何共通，有何不同。
    }

### A method's page

method-facts = 基本資訊
method-referenced-by = 引用本方法的方法
method-comparisons = { $name }：比較
method-compare-with = 與 { $name } 比較
method-references = 其他參考文獻
method-cite = 如何引用本頁
method-edit = 編輯本紀錄
method-description = { $name }：提出者、年份、來源與相關方法。
cite-text = { $name }。載於：{ $site }。

### A comparison's page

compare-versus = 與
compare-caption = 比較：{ $names }。{ $count }
compare-description = 比較：{ $names }。{ $count }。不同之處：{ $rows }。
compare-description-same = 比較：{ $names }。{ $count }。
compare-scroll = 比較表，可左右捲動
compare-more = 涉及這些方法的其他比較
compare-index = 比較
compare-index-description = 所有設有獨立頁面的比較。
compare-curated = 精選比較
compare-pairs = 相關方法兩兩比較

### A term's page

term-description = { $field }：{ $term }。{ $count } 種方法。
term-methods = 方法

### Not found

not-found-title = 此頁面不存在
not-found-text = 網址可能已失效或輸入有誤。所有方法都在方法庫中。
not-found-link = 前往方法庫
needs-server = 此頁面是從磁碟開啟的，其連結和搜尋無法使用：請將網站放到網頁伺服器上，或使用 --offline 產生。

### Lists

list-separator = { "、" }

### Tools of a comparison

tools = 工具
tool-rows = 列
tool-rows-all = 全部
tool-rows-differs = 僅顯示差異
tool-rows-shared = 僅顯示相同
tool-marks = 標出僅一方出現的詞
tool-choose-rows = 選擇列
tool-fold = 收合{ $group }
tool-add = 加入方法
tool-add-hint = 輸入名稱或別名
tool-no-match = 沒有名稱相符的方法。
tool-remove = 移除 { $name }
tool-earlier = 將 { $name } 前移一欄
tool-later = 將 { $name } 後移一欄
tool-pin = 以 { $name } 為基準比較其他方法
tool-pinned = 其他方法以 { $name } 為基準比較。
tool-against-differs = 與 { $name } 不同
tool-gone = 本目錄未收錄：{ $ids }。
tool-many = 五欄是多數讀者便於比較的上限；此處有 { $count } 欄。
tool-one = 請再加入一種方法進行比較。
tool-copy-link = 複製連結
tool-copy-table = 複製表格
tool-copied = 已複製。
tool-take-away = 下載
take-away-script = 其中部分檔案由瀏覽器透過指令碼產生。若無指令碼，可從表格最後一列開啟每種方法的資料。
tool-script = 自行編排表格需要 JavaScript。下方的比較無需它也可使用。
tool-loading-failed = 無法載入 { $id }。

### The tray

tray = 比較（{ $count }）
tray-label = 待比較的方法
tray-add = 將 { $name } 加入比較
tray-remove = 將 { $name } 移出比較
tray-clear = 清空

### Switching from one method to another

switch = 從 { $from } 換為 { $to } 有何變化
switch-becomes = { $field }：{ $old } 變為 { $new }。
switch-becomes-apart = { $field }：{ $old } 變為 { $new }，{ $apart }。
switch-text = { $field }：文字不同。
switch-adds = { $field }：新增 { $items }。
switch-lacks = { $field }：不再有 { $items }。
switch-adds-lacks = { $field }：新增 { $added }；不再有 { $lacking }。
switch-unknown = { $field }：{ $old }；{ $to } 則{ $gap }。
switch-known = { $field }：{ $new }；{ $from } 則{ $gap }。
switch-stays = 維持不變：{ $fields }。

### Nearest methods

similar = 最相似的方法
similar-same = { $field }相同
similar-shared = { $field }：{ $count } 項相同
similar-rows = { $known } 列中有 { $equal } 列相同
similar-compare = 比較

### Search

field-name = 名稱
search = 搜尋
search-hint = 名稱、別名、提出者或詞語
search-close = 關閉
search-slash = 按 / 鍵開啟搜尋
search-failed = 無法載入搜尋功能。
search-none = 找不到方法。
search-first = 共 { $count } 項，顯示前 { $shown } 項
search-reason = { $field }：{ $text }

### Narrowing the library down

filters = 縮小範圍
filters-clear = 顯示全部方法
show-more = 顯示更多
sort = 排序
sort-relevance = 最相關優先
sort-name = 依名稱
sort-newest = 最新優先
sort-oldest = 最早優先
sort-related = 關聯最多優先
facet-decade = 年代
facet-language = 譯本語言
facet-rows = 已記載的列
facet-rows-of = { $count } / { $total }
facet-without = 未記載

### The time line

timeline = 時間軸
timeline-of = 時間軸：{ $time }
timeline-description = { $count } 種方法，依時間先後排列。
timeline-year = { $year }：{ $count } 種方法
timeline-bars = 橫條表示一段年份。
timeline-circa = 虛線標記表示大約的年份。
timeline-breaks = 軸線斷開處省略了沒有方法的年份。
timeline-grid = 每年的方法數；顏色越深，數量越多。
timeline-worded = 以文字表述的年份
timeline-undated = { $count } 種方法未記載年份。

### The table of a term

term-name = 方法
term-columns = 選擇欄
term-compare = 比較所選方法
term-compare-one = 請選擇兩種或更多方法。
term-select = 選擇 { $name }

### The map of relations

map = 關係圖
map-description = 以圖形和清單呈現哪些方法彼此相關。
map-terms = 線條越粗，兩個類別的方法之間關係越多；名稱旁為該類別的方法數。
map-relations = 內部有 { $count } 個關係
map-strongest = 共 { $terms } 個類別；在 { $count } 對有關係的類別中，顯示關係最多的 { $shown } 對。
map-left-out = 另有 { $count } 對關係較少，未顯示。
