# Words of the interface: Chinese, traditional.
# A key that is here is in every language; a key that no template or program uses is in none.

### The site

# English: 6122d0d4
skip-to-content = 跳至主要內容
# English: bfba0d92
site-navigation = 網站導覽
# English: 243d6b04
nav-library = 方法庫
# English: d08b8e63
nav-compare = 比較
# English: fe6b12d6
language = 語言
# English: e55d8b38
footer-records = 紀錄採用 { $license } 授權。
# English: b2d5eb81
footer-source = 紀錄來源：{ $attribution }
# English: 445cf958
footer-made-with = 由 Methodical 產生。
# English: 4a73a8a6
scheme = 外觀
# English: 7f22889e
scheme-system = 跟隨裝置
# English: 8dca2a19
scheme-light = 淺色
# English: cfe76290
scheme-dark = 深色
# English: e2acba8a
title-separator = { $page } · { $site }

### Rows that every catalogue has

# English: aac046e8
field-field = 領域
# English: 74581748
field-family = 方法族
# English: 60deb2cb
field-year = 年份
# English: 204329a5
field-originators = 提出者
# English: fbaf5f31
field-type = 類型
# English: 3f425a5a
field-source = 奠基性文獻
# English: 282eb938
field-aliases = 別名
# English: ce7ed249
field-related = 相關方法
# English: f0d38317
field-summary = 摘要
# English: 147e4bf2
field-record = 紀錄

### Gaps

# English: dab8311e
gap-not-recorded = 未記錄
# English: 3f484bfe
gap-unknown = 未知
# English: afc5064e
gap-none = 無
# English: 59610b43
gap-not-applicable = 不適用

### Verdicts

# English: d94aaf10
verdict-same = 相同
# English: d9219fec
verdict-differs = 不同
# English: 3ed0a3df
verdict-partial = 僅部分欄有記錄
# English: 9c0c8364
verdict-absent = 各欄均無記錄
# English: d1332ddd
verdict-shown = 不參與比較
# English: fa15797b
mark-differs = ≠
# English: f996ba99
column-label = 比較項目
# English: ca0aac96
row-recorded = { $total } 個中有 { $count } 個有記錄
# English: 8449148c
row-mutual = 彼此相關
# English: 4f630e02
groups-agree = 字母相同的欄內容一致。
# English: a41079f5
group = { $letter } 組
# English: 3aeaf40e
row-differs = 不同：{ $field }

# English: 94fd710b
counting-all = { $shown ->
        [0] 未顯示任何列
        [1] { $differing ->
            [0] 僅有的一列沒有差異
           *[other] 僅有的一列不同
        }
       *[other] { $differing ->
            [0] { $shown } 列均無差異
           *[other] { $shown } 列中有 { $differing } 列不同
        }
    }
# English: 46e72199
counting-joined = { $all }；{ $partial }
# English: 875a1149
counting-partial = { $count } 列僅部分欄有記錄
# English: e0036b27
absent-rows = 各方法均未記錄：{ $fields }。

# English: b3050b90
years-apart = 相差 { $count } 年
# English: 1142555c
numbers-apart = 相差 { $difference }
# English: 94839b3a
numbers-apart-ratio = 相差 { $difference }（比值 { $ratio }）
# English: cbc60d51
numbers-overlap = 可能相等:範圍重疊
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
planned = 規劃中
# English: 6fd85ea1
year-range = { $from }–{ $to }
# English: aeeae026
year-before-range = 西元前 { $from }–{ $to } 年
# English: da22789c
year-across = 西元前 { $from } 年至西元 { $to } 年
# English: c72a756e
year-decade = { $from } 年代
# English: ec3411da
year-before = 西元前 { $year } 年
# English: cdc73a33
year-circa = 約{ $year }
# English: 22e7d198
year-circa-range = 約{ $range }
# English: 2cd6d2b0
year-circa-decade = 約{ $from } 年代
# English: 6f186023
with-note = { $text }（{ $note }）
# English: b302c5c7
number-unit = { $number } { $unit }
# English: 1a8290b9
method-count = { $count } 種方法
# English: 749d5869
source-count = { $count } 個來源
# English: 5c2ef05c
version = 第 { $version } 版
# English: 906dd4ed
updated = 更新於 { $date }
# English: d57d5d1e
record-data = 資料

### The library

# English: c5851eee
library-comparisons = 比較
# English: 47f3956c
library-by-field = 依{ $field }檢視方法
# English: f97cc7c5
no-term = { $field }：{ $gap }
# English: 32a012de
library-all = 全部方法（依名稱）
# English: b0cdf66e
pages = 頁碼
# English: 6df02878
page-of = { $title }（第 { $page } 頁，共 { $count } 頁）
# English: 55e98b95
library-description = { $count ->
        [1] { $count } 種方法及其提出者、來源與關聯。
       *[other] { $count } 種方法並列比較：有何共通，有何不同。
    }

### A method's page

# English: b968e236
method-facts = 基本資訊
# English: 7ec0a8b2
method-comparisons = { $name }：比較
# English: b8200887
method-references = 其他參考文獻
# English: 0e46508c
method-cite = 如何引用本頁
# English: b4c74ef8
method-edit = 編輯本紀錄
# English: 27c1290f
method-description = { $name }：提出者、年份、來源與相關方法。
# English: 1d14f03d
cite-text = { $name }。載於：{ $site }。
# English: 5861891e
cite-part = { $citation }{ $part }。

### A comparison's page

# English: c674a913
compare-versus = { $one }與{ $two }
# English: ab9f75cc
compare-caption = 比較：{ $names }。{ $count }
# English: fc9d9e8e
compare-description = 比較：{ $names }。{ $count }。不同之處：{ $rows }。
# English: 98b81e12
compare-description-same = 比較：{ $names }。{ $count }。
# English: cdf5596f
answer-both = 兩者：{ $terms }
# English: bb14d36a
answer-all = 全部：{ $terms }
# English: 1875e55c
answer-rare = 在本目錄中少見：{ $rows }
# English: 6f1423e4
answer-people = { $name }等
# English: 662228f2
compare-scroll = 比較表，可左右捲動
# English: 603377ce
compare-more = 涉及這些方法的其他比較
# English: c5851eee
compare-index = 比較
# English: fe1898c2
compare-index-description = 所有設有獨立頁面的比較。
# English: 679f1927
compare-curated = 精選比較
# English: c9865558
compare-pairs = 相關方法兩兩比較
# English: 865823ea
for-example = 例如：{ $list }

### A term's page

# English: 3423e610
term-description = { $field }：{ $term }。{ $count } 種方法。
# English: 1c9e484d
term-methods = 方法

### Not found

# English: 001633ef
not-found-title = 此頁面不存在
# English: 8ad3f5ac
not-found-text = 網址可能已失效或輸入有誤。所有方法都在方法庫中。
# English: e94a7d7e
not-found-link = 前往方法庫
# English: e5c678f9
needs-server = 此頁面是從磁碟開啟的，其連結和搜尋無法使用：請將網站放到網頁伺服器上，或使用 --offline 產生。

### Lists

# English: 1d0c1018
list-separator = { "、" }

### Tools of a comparison

# English: 2730ccbd
tools = 工具
# English: 79163c24
tool-rows = 列
# English: f3fd3b45
tool-rows-all = 全部
# English: 37834fdb
tool-rows-differs = 僅顯示差異
# English: 4f2167fd
tool-rows-shared = 僅顯示相同
# English: 27c92cbd
tool-marks = 標出僅一方出現的詞
# English: 13863194
tool-choose-rows = 選擇列
# English: 6c468104
tool-fold = 收合{ $group }
# English: 900f945a
tool-add = 加入方法
# English: ebd8ac68
tool-add-hint = 輸入名稱或別名
# English: f7ea6390
tool-no-match = 沒有名稱相符的方法。
# English: 4a35d476
tool-remove = 移除「{ $name }」
# English: c2148972
tool-earlier = 將「{ $name }」左移一欄
# English: f82db50f
tool-later = 將「{ $name }」右移一欄
# English: 14ba22ec
tool-pin = 以「{ $name }」為基準比較其他方法
# English: 0358b2a6
tool-pinned = 其他方法以「{ $name }」為基準比較。
# English: 2218fa03
tool-removed = 已移除：{ $name }
# English: 5e6e43ee
tool-against-differs = 與「{ $name }」不同
# English: 46a5701f
tool-gone = 本目錄未收錄：{ $ids }。
# English: bbb8bcb9
tool-many = 五欄是多數讀者便於比較的上限；此處有 { $count } 欄。
# English: 9fdc97ed
tool-one = 請再加入一種方法進行比較。
# English: 56fe683e
tool-copy-link = 複製連結
# English: 1d0cb3f1
tool-copy-table = 複製表格
# English: 9a8f814a
tool-copied = 已複製。
# English: 9bfdd260
tool-take-away = 下載或複製
# English: de609e34
take-away-script = 其中部分檔案由瀏覽器透過指令碼產生。若無指令碼，可從表格最後一列開啟每種方法的資料。
# English: 903ef7d0
tool-script = 自行編排表格需要 JavaScript。下方的比較沒有 JavaScript 也可使用。
# English: 503f8604
tool-loading-failed = 無法載入「{ $id }」。

### The tray

# English: 6dede0ea
tray = 比較（{ $count }）
# English: 02dc0c86
tray-label = 待比較的方法
# English: 3a1ba6f3
tray-add = 將「{ $name }」加入比較
# English: 826c9d5a
tray-remove = 將「{ $name }」移出比較
# English: 82dddff3
tray-clear = 清空
# English: 8dc4dc72
tray-undo = 復原

### Switching from one method to another

# English: 497773f7
switch = 從「{ $from }」換為「{ $to }」有何變化
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
switch-stays = 保持不變：{ $fields }。

### Nearest methods

# English: ffdf7cd2
similar-same = { $field }相同
# English: 89e017bf
similar-shared = { $field }：{ $count } 項相同
# English: 449c965e
similar-rows = { $known } 列中有 { $equal } 列相同
# English: e7b025db
similar-compare = 比較

### Search

# English: 6ed3662f
field-name = 名稱
# English: a1998827
search = 搜尋
# English: 1a02cc11
search-hint = 名稱、別名、提出者或詞語
# English: eba50ed7
search-close = 關閉
# English: 50e99607
search-slash = 按 / 鍵開啟搜尋
# English: b714fcff
search-failed = 無法載入搜尋功能。
# English: 9dff2324
search-none = 找不到方法。
# English: 454d815f
search-first = 共 { $count } 種方法，顯示前 { $shown } 種
# English: 058aadfb
search-reason = { $field }：{ $text }
# English: 6f859ab4
search-versus = 對比, 比較, 相比, 的比較, 的對比, 區別, 的區別, 有什麼區別, 差異, 的差異, 差別, 的差別, 之間的差異, 之間的區別, 不同, 的不同, 對, vs, versus
# English: 7bcf8402
search-between = 和, 與, 跟, 同, 或, 或者, 還是, 以及
# English: f6d3b294
search-compare = 比較 { $one } 與 { $other } →
# English: 13a001e6
search-compare-more = 比較 { $names } →
# English: 26ae778f
search-partly = 部分相符的其他結果

### Narrowing the library down

# English: aece4d98
filters = 縮小範圍
# English: 5c2c68a5
filters-clear = 顯示全部方法
# English: 72dc20e1
filters-show = 顯示{ $found }
# English: 069a395f
show-more = 顯示更多
# English: a07a44bd
sort = 排序
# English: 29f8a91d
sort-relevance = 最相關優先
# English: bbb267b8
sort-name = 依名稱
# English: 962aee00
sort-newest = 最新優先
# English: a3b0419e
sort-oldest = 最早優先
# English: 78bcb736
sort-related = 關聯最多優先
# English: 35da7d77
facet-decade = 年代
# English: 9b5b1d93
facet-language = 譯文語言
# English: e833d61f
facet-untranslated = 無譯文
# English: 0dab62db
facet-rows = 已記錄的列
# English: 5045778d
facet-rows-of = { $count } / { $total }
# English: 2de7c582
facet-other = 其他

### The time line

# English: 48a1c63b
timeline = 時間軸
# English: cce71ae9
timeline-of = 時間軸：{ $time }
# English: 4f0fc30e
timeline-description = { $count } 種方法，依時間先後排列。
# English: 96ebb37b
timeline-year = { $year }：{ $count } 種方法
# English: a84b65ca
timeline-bars = 橫條表示年份區間。
# English: 37588109
timeline-circa = 虛線標記表示大致年份。
# English: 87a0db40
timeline-breaks = 軸線斷開處省略了沒有方法的年份。
# English: 29f15182
timeline-grid = 每年的方法數；顏色越深，數量越多。
# English: c9aaca94
timeline-worded = 以文字表述的年份
# English: a2e0cdc4
timeline-undated = { $count } 種方法未記錄年份。

### The table of a term

# English: 7487df3b
term-name = 方法
# English: 5fbab0fd
term-columns = 選擇欄

### The map of relations

# English: f6f090e0
map = 關係圖
# English: bf222afd
map-description = 以圖形和清單呈現哪些方法彼此相關。
# English: 0225c07d
map-terms = 線條越粗，兩個類別的方法之間關係越多；名稱旁為該類別的方法數。
# English: 419b3b47
map-relations = 內部有 { $count } 個關係
# English: f47fbc2f
map-strongest = 共 { $terms } 個類別；在 { $count } 對有關係的類別中，顯示關係最多的 { $shown } 對。
# English: f148e564
map-left-out = 另有 { $count } 種關係較少的方法未顯示。
