# Words of the interface: Japanese.
# A key that is here is in every language; a key that no template or program uses is in none.

### The site

# English: 6122d0d4
skip-to-content = 本文へ移動
# English: bfba0d92
site-navigation = サイトナビゲーション
# English: 243d6b04
nav-library = ライブラリ
# English: d08b8e63
nav-compare = 比較
# English: fe6b12d6
language = 言語
# English: e55d8b38
footer-records = レコードのライセンス：{ $license }
# English: b2d5eb81
footer-source = レコードの出典：{ $attribution }
# English: 445cf958
footer-made-with = Methodical で作成しました。
# English: 4a73a8a6
scheme = 外観
# English: 7f22889e
scheme-system = 端末に合わせる
# English: 8dca2a19
scheme-light = ライト
# English: cfe76290
scheme-dark = ダーク
# English: e2acba8a
title-separator = { $page } · { $site }

### Rows that every catalogue has

# English: aac046e8
field-field = 分野
# English: 74581748
field-family = 系統
# English: 60deb2cb
field-year = 年
# English: 204329a5
field-originators = 提唱者
# English: fbaf5f31
field-type = 種別
# English: 3f425a5a
field-source = 原典
# English: 282eb938
field-aliases = 別名
# English: ce7ed249
field-related = 関連する手法
# English: f0d38317
field-summary = 概要
# English: 147e4bf2
field-record = レコード

### Gaps

# English: dab8311e
gap-not-recorded = 記載なし
# English: 3f484bfe
gap-unknown = 不明
# English: afc5064e
gap-none = なし
# English: 59610b43
gap-not-applicable = 該当なし

### Verdicts

# English: d94aaf10
verdict-same = 同じ
# English: d9219fec
verdict-differs = 相違あり
# English: 3ed0a3df
verdict-partial = 一部の列のみ記載
# English: 9c0c8364
verdict-absent = どの列にも記載なし
# English: d1332ddd
verdict-shown = 比較対象外
# English: fa15797b
mark-differs = ≠
# English: f996ba99
column-label = 比較項目
# English: ca0aac96
row-recorded = { $total } 件中 { $count } 件に記載あり
# English: 8449148c
row-mutual = 互いに関連
# English: 4f630e02
groups-agree = 同じ文字の付いた列は内容が一致します。
# English: a41079f5
group = グループ { $letter }
# English: 3aeaf40e
row-differs = 相違あり：{ $field }

# English: 94fd710b
counting-all = { $shown ->
        [0] 表示されている行はありません
        [1] { $differing ->
            [0] 唯一の行に相違はありません
           *[other] 唯一の行に相違があります
        }
       *[other] { $differing ->
            [0] { $shown } 行のいずれにも相違はありません
           *[other] { $shown } 行中 { $differing } 行に相違があります
        }
    }
# English: 46e72199
counting-joined = { $all }。{ $partial }
# English: 875a1149
counting-partial = { $count } 行は一部の列のみに記載があります
# English: e0036b27
absent-rows = どの手法にも記載のない項目：{ $fields }。

# English: b3050b90
years-apart = { $count } 年の差
# English: 1142555c
numbers-apart = { $difference } の差
# English: 94839b3a
numbers-apart-ratio = { $difference } の差（{ $ratio } 倍）
# English: cbc60d51
numbers-overlap = 等しい可能性あり:範囲が重なっている
# English: f6ab1a68
best = 最良

### Values

# English: 5f73a9df
yes = はい
# English: b702aae8
no = いいえ
# English: 3a574575
partly = 一部
# English: e70623cb
planned = 予定
# English: 6fd85ea1
year-range = { $from }–{ $to }
# English: aeeae026
year-before-range = 紀元前 { $from }–{ $to } 年
# English: da22789c
year-across = 紀元前 { $from } 年–西暦 { $to } 年
# English: c72a756e
year-decade = { $from } 年代
# English: ec3411da
year-before = 紀元前 { $year } 年
# English: cdc73a33
year-circa = { $year }頃
# English: 22e7d198
year-circa-range = { $range }頃
# English: 2cd6d2b0
year-circa-decade = { $from } 年代頃
# English: 6f186023
with-note = { $text }（{ $note }）
# English: b302c5c7
number-unit = { $number } { $unit }
# English: 1a8290b9
method-count = { $count } 件の手法
# English: 749d5869
source-count = 出典 { $count } 件
# English: 5c2ef05c
version = 第 { $version } 版
# English: 906dd4ed
updated = { $date } 更新
# English: d57d5d1e
record-data = データ

### The library

# English: c5851eee
library-comparisons = 比較
# English: 47f3956c
library-by-field = { $field }別の手法
# English: f97cc7c5
no-term = { $field }：{ $gap }
# English: 32a012de
library-all = すべての手法（名称順）
# English: b0cdf66e
pages = ページ
# English: 6df02878
page-of = { $title }（{ $count } ページ中 { $page } ページ）
# English: 55e98b95
library-description = { $count ->
        [1] { $count } 件の手法と、その提唱者・出典・関連。
       *[other] { $count } 件の手法を並べ、共通点と相違点を示します。
    }

### A method's page

# English: b968e236
method-facts = 基本情報
# English: 7ec0a8b2
method-comparisons = { $name }の比較
# English: b8200887
method-references = その他の参考文献
# English: 0e46508c
method-cite = このページの引用方法
# English: b4c74ef8
method-edit = このレコードを編集
# English: 27c1290f
method-description = { $name }：提唱者、年、原典、関連する手法。
# English: 1d14f03d
cite-text = { $name }。『{ $site }』所収。
# English: 5861891e
cite-part = { $citation }{ $part }。

### A comparison's page

# English: c674a913
compare-versus = { $one }と{ $two }
# English: ab9f75cc
compare-caption = 比較：{ $names }。{ $count }
# English: fc9d9e8e
compare-description = 比較：{ $names }。{ $count }。相違のある項目：{ $rows }。
# English: 98b81e12
compare-description-same = 比較：{ $names }。{ $count }。
# English: cdf5596f
answer-both = どちらも：{ $terms }
# English: bb14d36a
answer-all = いずれも：{ $terms }
# English: 1875e55c
answer-rare = このカタログでは珍しい点：{ $rows }
# English: 6f1423e4
answer-people = { $name }ほか
# English: 662228f2
compare-scroll = 比較表（横にスクロールできます）
# English: 603377ce
compare-more = これらの手法を含むほかの比較
# English: c5851eee
compare-index = 比較
# English: fe1898c2
compare-index-description = 独立したページのあるすべての比較。
# English: 679f1927
compare-curated = 厳選した比較
# English: c9865558
compare-pairs = 関連する手法どうしの比較
# English: 865823ea
for-example = 例：{ $list }

### A term's page

# English: 3423e610
term-description = { $field }：{ $term }。{ $count } 件の手法。
# English: 1c9e484d
term-methods = 手法

### Not found

# English: 001633ef
not-found-title = このページは存在しません
# English: 8ad3f5ac
not-found-text = アドレスが古いか、誤っている可能性があります。すべての手法はライブラリにあります。
# English: e94a7d7e
not-found-link = ライブラリへ
# English: e5c678f9
needs-server = このページはディスクから開かれたため、リンクと検索が働きません。サイトをウェブサーバーに置くか、--offline を付けて生成してください。

### Lists

# English: 1d0c1018
list-separator = { "、" }

### Tools of a comparison

# English: 2730ccbd
tools = ツール
# English: 79163c24
tool-rows = 行
# English: f3fd3b45
tool-rows-all = すべて
# English: 37834fdb
tool-rows-differs = 相違のみ
# English: 4f2167fd
tool-rows-shared = 共通のみ
# English: 27c92cbd
tool-marks = 一方の文章にしかない語に印を付ける
# English: 13863194
tool-choose-rows = 行を選ぶ
# English: 6c468104
tool-fold = { $group }を折りたたむ
# English: 900f945a
tool-add = 手法を追加
# English: ebd8ac68
tool-add-hint = 名称または別名を入力
# English: f7ea6390
tool-no-match = この名称の手法はありません。
# English: 4a35d476
tool-remove = { $name }を外す
# English: c2148972
tool-earlier = { $name }を一列左へ
# English: f82db50f
tool-later = { $name }を一列右へ
# English: 14ba22ec
tool-pin = { $name }を基準にする
# English: 0358b2a6
tool-pinned = { $name }を基準に比較しています。
# English: 2218fa03
tool-removed = 削除しました：{ $name }
# English: 5e6e43ee
tool-against-differs = { $name }と相違あり
# English: 46a5701f
tool-gone = このカタログにありません：{ $ids }。
# English: bbb8bcb9
tool-many = 多くの人が比較しやすいのは 5 列までです。現在は { $count } 列あります。
# English: 9fdc97ed
tool-one = 比較する手法をもう一つ追加してください。
# English: 56fe683e
tool-copy-link = リンクをコピー
# English: 1d0cb3f1
tool-copy-table = 表をコピー
# English: 9a8f814a
tool-copied = コピーしました。
# English: 9bfdd260
tool-take-away = ダウンロードまたはコピー
# English: de609e34
take-away-script = これらのファイルの一部はスクリプトによりブラウザーで作られます。スクリプトがない場合は、表の最後の行から各手法のデータを開けます。
# English: 903ef7d0
tool-script = 独自の表を作るには JavaScript が必要です。下の比較は JavaScript がなくても使えます。
# English: 503f8604
tool-loading-failed = { $id }を読み込めませんでした。

### The tray

# English: 6dede0ea
tray = 比較する（{ $count }）
# English: 02dc0c86
tray-label = 比較する手法
# English: 3a1ba6f3
tray-add = { $name }を比較に追加
# English: 826c9d5a
tray-remove = { $name }を比較から外す
# English: 82dddff3
tray-clear = 空にする
# English: 8dc4dc72
tray-undo = 元に戻す

### Switching from one method to another

# English: 497773f7
switch = { $from }から{ $to }へ：何が変わるか
# English: 0d134956
switch-becomes = { $field }：{ $old } → { $new }。
# English: 44635782
switch-becomes-apart = { $field }：{ $old } → { $new }（{ $apart }）。
# English: 9f9db937
switch-text = { $field }：別の文章。
# English: 28ccd19f
switch-adds = { $field }：{ $items }が加わります。
# English: 2aa59700
switch-lacks = { $field }：{ $items }がなくなります。
# English: a9a68829
switch-adds-lacks = { $field }：{ $added }が加わり、{ $lacking }がなくなります。
# English: 3d974ff0
switch-gap = { $field }：「{ $from }」は「{ $old }」、「{ $to }」は「{ $new }」。
# English: a9fc5752
switch-stays = 変わらない項目：{ $fields }。

### Nearest methods

# English: ffdf7cd2
similar-same = { $field }が同じ
# English: 89e017bf
similar-shared = { $field }：共通 { $count }
# English: 449c965e
similar-rows = { $known } 行中 { $equal } 行が同じ
# English: e7b025db
similar-compare = 比較

### Search

# English: 6ed3662f
field-name = 名称
# English: a1998827
search = 検索
# English: 1a02cc11
search-hint = 名称、別名、提唱者、語句
# English: eba50ed7
search-close = 閉じる
# English: 50e99607
search-slash = / キーで検索を開く
# English: b714fcff
search-failed = 検索機能を読み込めませんでした。
# English: 9dff2324
search-none = 手法が見つかりません。
# English: 454d815f
search-first = { $count } 件の手法のうち、最初の { $shown } 件
# English: 058aadfb
search-reason = { $field }：{ $text }
# English: 6f859ab4
search-versus = 対, 比較, を比較, の比較, と比較, 比べる, を比べる, と比べて, 違い, の違い, の違いは, の差, vs, versus
# English: 7bcf8402
search-between = と, や, または, あるいは, か, および
# English: f6d3b294
search-compare = { $one } と { $other } を比較 →
# English: 13a001e6
search-compare-more = { $names } を比較 →
# English: 26ae778f
search-partly = 一部だけ一致する結果

### Narrowing the library down

# English: aece4d98
filters = 絞り込み
# English: 5c2c68a5
filters-clear = すべての手法を表示
# English: 72dc20e1
filters-show = 表示：{ $found }
# English: 069a395f
show-more = さらに表示
# English: a07a44bd
sort = 並び順
# English: 29f8a91d
sort-relevance = 一致度の高い順
# English: bbb267b8
sort-name = 名称順
# English: 962aee00
sort-newest = 新しい順
# English: a3b0419e
sort-oldest = 古い順
# English: 78bcb736
sort-related = 関連の多い順
# English: 35da7d77
facet-decade = 年代
# English: 9b5b1d93
facet-language = 翻訳言語
# English: e833d61f
facet-untranslated = 翻訳なし
# English: 0dab62db
facet-rows = 記載のある行
# English: 5045778d
facet-rows-of = { $count } / { $total }
# English: 2de7c582
facet-other = その他

### The time line

# English: 48a1c63b
timeline = 年表
# English: cce71ae9
timeline-of = 年表：{ $time }
# English: 4f0fc30e
timeline-description = { $count } 件の手法を年代順に示します。
# English: 96ebb37b
timeline-year = { $year }：{ $count } 件の手法
# English: a84b65ca
timeline-bars = 横棒は年の範囲を示します。
# English: 37588109
timeline-circa = 破線の印はおおよその年を示します。
# English: 87a0db40
timeline-breaks = 軸が途切れた箇所では、手法のない年を省いています。
# English: 29f15182
timeline-grid = 年ごとの手法の数。色が濃いほど多くなります。
# English: c9aaca94
timeline-worded = 文章で記された年
# English: a2e0cdc4
timeline-undated = { $count } 件の手法には年の記載がありません。

### The table of a term

# English: 7487df3b
term-name = 手法
# English: 5fbab0fd
term-columns = 列を選ぶ

### The map of relations

# English: f6f090e0
map = 関係図
# English: bf222afd
map-description = どの手法が関連しているかを図と一覧で示します。
# English: 0225c07d
map-terms = 線が太いほど、二つの分類に属する手法間の関係が多くなります。名称の横は、その分類の手法の数です。
# English: 419b3b47
map-relations = 内部の関係 { $count } 件
# English: f47fbc2f
map-strongest = 分類は { $terms } 件。関係のある { $count } 組のうち、関係の多い { $shown } 組を表示しています。
# English: f148e564
map-left-out = 関係のより少ない手法がほかに { $count } 件ありますが、表示していません。
