# Words of the interface: Japanese.
# A key that is here is in every language; a key that no template or program uses is in none.

### The site

skip-to-content = 本文へ移動
site-navigation = サイト内の案内
nav-library = ライブラリ
nav-compare = 比較
language = 言語
footer-records = レコードのライセンス：{ $license }
footer-source = レコードの出典：{ $attribution }
footer-made-with = Methodical で作成しました。
title-separator = { $page } · { $site }

### Rows that every catalogue has

field-field = 分野
field-family = 系統
field-year = 発表年
field-originators = 提唱者
field-type = 種別
field-source = 原典
field-aliases = 別名
field-related = 関連する手法
field-summary = 概要
field-record = レコード

### Gaps

gap-not-recorded = 記載なし
gap-unknown = 不明
gap-none = なし
gap-not-applicable = 該当しない

### Verdicts

verdict-same = 同じ
verdict-differs = 相違あり
verdict-partial = 一部の列のみ記載
verdict-absent = どの列にも記載なし
mark-differs = ≠
column-label = 比較項目
row-recorded = { $total } 件中 { $count } 件に記録あり
row-mutual = 互いに関連
groups-agree = 同じ文字の付いた列は内容が一致します。
group = グループ { $letter }

counting-all = { $shown ->
        [0] 表示されている行はありません
        [1] { $differing ->
            [0] 唯一の行は同じか、一部の列のみに記載があります
           *[other] 唯一の行に相違があります
        }
       *[other] { $differing ->
            [0] { $shown } 行のいずれにも相違はありません
           *[other] { $shown } 行中 { $differing } 行に相違があります
        }
    }
counting-joined = { $all }；{ $partial }
counting-partial = { $count } 行は一部の列のみに記載があります
absent-rows = いずれにも記載のない項目：

years-apart = { $count } 年の差
numbers-apart = { $difference } の差
numbers-apart-ratio = { $difference } の差（{ $ratio } 倍）

### Values

yes = はい
no = いいえ
year-range = { $from }–{ $to }
year-decade = { $from } 年代
year-before = 紀元前 { $year }
year-circa = { $year } 頃
number-unit = { $number } { $unit }
method-count = { $count } 件の手法
source-count = 出典 { $count } 件
version = 第 { $version } 版
updated = { $date } 更新
record-data = データ

### The library

library-comparisons = 比較
library-by-field = { $field }別の手法
library-methods = 手法
no-term = { $field }：記載なし
library-all = すべての手法（名前順）
pages = ページ
page-of = { $title }（{ $count } ページ中 { $page } ページ）
library-description = { $count ->
        [1] { $count } 件の手法と、その提唱者・出典・関連。
       *[other] { $count } 件の手法を並べ、共通点と相違点を示します。
    }

### A method's page

method-facts = 基本情報
method-referenced-by = この手法を参照している手法
method-comparisons = { $name }の比較
method-compare-with = { $name }との比較
method-references = その他の参考文献
method-cite = このページの引用方法
method-edit = このレコードを編集
method-description = { $name }：提唱者、発表年、原典、関連する手法。
cite-text = { $name }。『{ $site }』所収。

### A comparison's page

compare-versus = と
compare-caption = 比較：{ $names }。{ $count }
compare-description = 比較：{ $names }。{ $count }。相違のある項目：{ $rows }。
compare-description-same = 比較：{ $names }。{ $count }。
compare-scroll = 比較表（横にスクロールできます）
compare-more = これらの手法を含むほかの比較
compare-index = 比較
compare-index-description = 独立したページのあるすべての比較。
compare-curated = 選ばれた比較
compare-pairs = 関連する手法どうしの比較

### A term's page

term-description = { $field }：{ $term }。{ $count } 件の手法。
term-methods = 手法

### Not found

not-found-title = このページは存在しません
not-found-text = アドレスが古いか、誤っている可能性があります。すべての手法はライブラリにあります。
not-found-link = ライブラリへ
needs-server = このページはディスクから開かれたため、リンクと検索が働きません。サイトをウェブサーバーに置くか、--offline を付けて生成してください。

### Lists

list-separator = { "、" }

### Tools of a comparison

tools = ツール
tool-rows = 行
tool-rows-all = すべて
tool-rows-differs = 相違のみ
tool-rows-shared = 共通のみ
tool-marks = 一方にしかない語に印を付ける
tool-choose-rows = 行を選ぶ
tool-fold = { $group }を折りたたむ
tool-add = 手法を追加
tool-add-hint = 名称または別名を入力
tool-no-match = この名称の手法はありません。
tool-remove = { $name }を外す
tool-earlier = { $name }を一列前へ
tool-later = { $name }を一列後ろへ
tool-pin = { $name }を基準にする
tool-pinned = { $name }を基準に比較しています。
tool-against-differs = { $name }と相違
tool-gone = このカタログにありません：{ $ids }。
tool-many = 多くの人が比較しやすいのは 5 列までです。現在は { $count } 列あります。
tool-one = 比較する手法をもう一つ追加してください。
tool-copy-link = リンクをコピー
tool-copy-table = 表をコピー
tool-copied = コピーしました。
tool-take-away = ダウンロード
take-away-script = これらのファイルの一部はスクリプトによりブラウザーで作られます。スクリプトがない場合は、表の最後の行から各手法のデータを開けます。
tool-script = 独自の表を作るには JavaScript が必要です。下の比較は JavaScript がなくても使えます。
tool-loading-failed = { $id } を読み込めませんでした。

### The tray

tray = 比較する（{ $count }）
tray-label = 比較する手法
tray-add = { $name }を比較に追加
tray-remove = { $name }を比較から外す
tray-clear = 空にする

### Switching from one method to another

switch = { $from }から{ $to }へ：何が変わるか
switch-becomes = { $field }：{ $old } → { $new }。
switch-becomes-apart = { $field }：{ $old } → { $new }（{ $apart }）。
switch-text = { $field }：別の文章。
switch-adds = { $field }：{ $items } が加わる。
switch-lacks = { $field }：{ $items } がなくなる。
switch-adds-lacks = { $field }：{ $added } が加わり、{ $lacking } がなくなる。
switch-unknown = { $field }：{ $old }。{ $to }は{ $gap }。
switch-known = { $field }：{ $new }。{ $from }は{ $gap }。
switch-stays = 変わらない項目：{ $fields }。

### Nearest methods

similar = 最も類似した手法
similar-same = { $field }が同じ
similar-shared = { $field }：{ $count } 件が共通
similar-rows = { $known } 行中 { $equal } 行が同じ
similar-compare = 比較

### Search

field-name = 名称
search = 検索
search-hint = 名称、別名、提唱者、語句
search-close = 閉じる
search-slash = / キーで検索を開く
search-failed = 検索を読み込めませんでした。
search-none = 手法が見つかりません。
search-first = { $count } 件中、最初の { $shown } 件
search-reason = { $field }：{ $text }

### Narrowing the library down

filters = 絞り込み
filters-clear = すべての手法を表示
show-more = さらに表示
sort = 並び順
sort-relevance = 一致度の高い順
sort-name = 名称順
sort-newest = 新しい順
sort-oldest = 古い順
sort-related = 関連の多い順
facet-decade = 年代
facet-language = 翻訳言語
facet-rows = 記載のある行
facet-rows-of = { $count } / { $total }
facet-without = 記載なし

### The time line

timeline = 年表
timeline-of = 年表：{ $time }
timeline-description = { $count } 件の手法を年代順に示します。
timeline-year = { $year }：{ $count } 件の手法
timeline-bars = 横棒は年の範囲を示します。
timeline-circa = 破線の印はおおよその年を示します。
timeline-breaks = 軸が途切れた箇所では、手法のない年を省いています。
timeline-grid = 年ごとの手法の数。色が濃いほど多くなります。
timeline-worded = 言葉で記された年
timeline-undated = { $count } 件の手法には年の記載がありません。

### The table of a term

term-name = 手法
term-columns = 列を選ぶ
term-compare = 選択した手法を比較
term-compare-one = 二つ以上の手法を選んでください。
term-select = { $name }を選択

### The map of relations

map = 関係図
map-description = どの手法が関連しているかを図と一覧で示します。
map-terms = 線が太いほど、二つの分類に属する手法間の関係が多くなります。名称の横は、その分類の手法の数です。
map-relations = 内部の関係 { $count } 件
map-strongest = 分類は { $terms } 件。関係のある { $count } 組のうち、関係の多い { $shown } 組を表示しています。
map-left-out = 関係がより少ない { $count } 組は表示していません。
