# Words of the interface: Korean.
# A key that is here is in every language; a key that no template or program uses is in none.

### The site

# English: 6122d0d4
skip-to-content = 본문으로 건너뛰기
# English: bfba0d92
site-navigation = 사이트 메뉴
# English: 243d6b04
nav-library = 라이브러리
# English: d08b8e63
nav-compare = 비교
# English: fe6b12d6
language = 언어
# English: e55d8b38
footer-records = 레코드는 { $license } 라이선스에 따라 제공됩니다.
# English: b2d5eb81
footer-source = 레코드 출처: { $attribution }
# English: 445cf958
footer-made-with = Methodical로 만들었습니다.
# English: 4a73a8a6
scheme = 화면 모드
# English: 7f22889e
scheme-system = 기기 설정대로
# English: 8dca2a19
scheme-light = 밝게
# English: cfe76290
scheme-dark = 어둡게
# English: e2acba8a
title-separator = { $page } · { $site }

### Rows that every catalogue has

# English: aac046e8
field-field = 분야
# English: 74581748
field-family = 계열
# English: 60deb2cb
field-year = 연도
# English: 204329a5
field-originators = 창안자
# English: fbaf5f31
field-type = 유형
# English: 3f425a5a
field-source = 원천 문헌
# English: 282eb938
field-aliases = 별칭
# English: ce7ed249
field-related = 관련 방법
# English: f0d38317
field-summary = 요약
# English: 147e4bf2
field-record = 레코드

### Gaps

# English: dab8311e
gap-not-recorded = 기록되지 않음
# English: 3f484bfe
gap-unknown = 알려지지 않음
# English: afc5064e
gap-none = 없음
# English: 59610b43
gap-not-applicable = 해당 없음

### Verdicts

# English: d94aaf10
verdict-same = 같음
# English: d9219fec
verdict-differs = 다름
# English: 3ed0a3df
verdict-partial = 일부 열에만 기록됨
# English: 9c0c8364
verdict-absent = 어느 열에도 기록되지 않음
# English: d1332ddd
verdict-shown = 비교하지 않음
# English: fa15797b
mark-differs = ≠
# English: f996ba99
column-label = 비교 항목
# English: ca0aac96
row-recorded = { $total }개 중 { $count }개에 기록됨
# English: 8449148c
row-mutual = 서로 관련됨
# English: 4f630e02
groups-agree = 같은 글자가 붙은 열은 내용이 일치합니다.
# English: a41079f5
group = 그룹 { $letter }
# English: 3aeaf40e
row-differs = 다름: { $field }

# English: 94fd710b
counting-all = { $shown ->
        [0] 표시된 행이 없습니다
        [1] { $differing ->
            [0] 하나뿐인 행에 차이가 없습니다
           *[other] 하나뿐인 행에 차이가 있습니다
        }
       *[other] { $differing ->
            [0] { $shown }개 행 가운데 차이가 있는 행이 없습니다
           *[other] { $shown }개 행 가운데 { $differing }개에 차이가 있습니다
        }
    }
# English: 46e72199
counting-joined = { $all }. { $partial }
# English: 875a1149
counting-partial = { $count }개 행은 일부 열에만 기록되어 있습니다
# English: e0036b27
absent-rows = 어느 방법에도 기록되지 않은 항목: { $fields }.

# English: b3050b90
years-apart = { $count }년 차이
# English: 1142555c
numbers-apart = 차이 { $difference }
# English: 94839b3a
numbers-apart-ratio = 차이 { $difference } ({ $ratio }배)
# English: cbc60d51
numbers-overlap = 같을 수 있음: 범위가 겹침
# English: f6ab1a68
best = 최고

### Values

# English: 5f73a9df
yes = 예
# English: b702aae8
no = 아니요
# English: 3a574575
partly = 일부
# English: e70623cb
planned = 예정
# English: 6fd85ea1
year-range = { $from }–{ $to }
# English: aeeae026
year-before-range = 기원전 { $from }–{ $to }년
# English: da22789c
year-across = 기원전 { $from }년–서기 { $to }년
# English: c72a756e
year-decade = { $from }년대
# English: ec3411da
year-before = 기원전 { $year }년
# English: cdc73a33
year-circa = { $year } 무렵
# English: 22e7d198
year-circa-range = { $range } 무렵
# English: 2cd6d2b0
year-circa-decade = { $from }년대 무렵
# English: 6f186023
with-note = { $text } ({ $note })
# English: b302c5c7
number-unit = { $number } { $unit }
# English: 1a8290b9
method-count = 방법 { $count }가지
# English: 749d5869
source-count = 출처 { $count }건
# English: 5c2ef05c
version = 버전 { $version }
# English: 906dd4ed
updated = { $date } 갱신
# English: d57d5d1e
record-data = 데이터

### The library

# English: c5851eee
library-comparisons = 비교
# English: 47f3956c
library-by-field = { $field }별 방법
# English: f97cc7c5
no-term = { $field }: { $gap }
# English: 32a012de
library-all = 모든 방법, 이름순
# English: b0cdf66e
pages = 페이지
# English: 6df02878
page-of = { $title }, { $count }페이지 중 { $page }페이지
# English: 55e98b95
library-description = { $count ->
        [1] 방법 { $count }가지와 그 창안자, 출처, 관계.
       *[other] 방법 { $count }가지를 나란히 놓고 공통점과 차이점을 보여 줍니다.
    }

### A method's page

# English: b968e236
method-facts = 기본 정보
# English: 7ec0a8b2
method-comparisons = { $name } 비교
# English: b8200887
method-references = 추가 참고 문헌
# English: 0e46508c
method-cite = 이 페이지 인용하기
# English: b4c74ef8
method-edit = 이 레코드 편집
# English: 27c1290f
method-description = { $name }: 창안자, 연도, 원천 문헌, 관련 방법.
# English: 1d14f03d
cite-text = { $name }. 수록: { $site }.
# English: 5861891e
cite-part = { $citation } { $part }.

### A comparison's page

# English: c674a913
compare-versus = { $one } 대 { $two }
# English: ab9f75cc
compare-caption = 비교: { $names }. { $count }
# English: fc9d9e8e
compare-description = 비교: { $names }. { $count }. 차이가 있는 항목: { $rows }.
# English: 98b81e12
compare-description-same = 비교: { $names }. { $count }.
# English: cdf5596f
answer-both = 둘 다: { $terms }
# English: bb14d36a
answer-all = 모두: { $terms }
# English: 1875e55c
answer-rare = 이 카탈로그에서 드문 점: { $rows }
# English: 6f1423e4
answer-people = { $name } 외
# English: 662228f2
compare-scroll = 비교표, 좌우로 스크롤 가능
# English: 603377ce
compare-more = 이 방법들이 포함된 다른 비교
# English: c5851eee
compare-index = 비교
# English: fe1898c2
compare-index-description = 개별 페이지가 있는 모든 비교.
# English: 679f1927
compare-curated = 선별한 비교
# English: c9865558
compare-pairs = 관련 방법의 일대일 비교
# English: 865823ea
for-example = 예: { $list }

### A term's page

# English: 3423e610
term-description = { $field }: { $term }. 방법 { $count }가지.
# English: 1c9e484d
term-methods = 방법

### Not found

# English: 001633ef
not-found-title = 없는 페이지입니다
# English: 8ad3f5ac
not-found-text = 주소가 오래되었거나 잘못 입력되었을 수 있습니다. 모든 방법은 라이브러리에 있습니다.
# English: e94a7d7e
not-found-link = 라이브러리로 이동
# English: e5c678f9
needs-server = 이 페이지는 디스크에서 열려 링크와 검색이 작동하지 않습니다. 사이트를 웹 서버에 올리거나 --offline으로 생성하세요.

### Lists

# English: 1d0c1018
list-separator = { ", " }

### Tools of a comparison

# English: 2730ccbd
tools = 도구
# English: 79163c24
tool-rows = 행
# English: f3fd3b45
tool-rows-all = 전체
# English: 37834fdb
tool-rows-differs = 차이만
# English: 4f2167fd
tool-rows-shared = 공통점만
# English: 27c92cbd
tool-marks = 한쪽 글에만 있는 낱말 표시
# English: 13863194
tool-choose-rows = 행 선택
# English: 6c468104
tool-fold = { $group } 접기
# English: 900f945a
tool-add = 방법 추가
# English: ebd8ac68
tool-add-hint = 이름 또는 별칭을 입력하세요
# English: f7ea6390
tool-no-match = 이 이름의 방법이 없습니다.
# English: 4a35d476
tool-remove = { $name } 제거
# English: c2148972
tool-earlier = { $name }: 한 열 왼쪽으로
# English: f82db50f
tool-later = { $name }: 한 열 오른쪽으로
# English: 14ba22ec
tool-pin = { $name } 기준으로 비교
# English: 0358b2a6
tool-pinned = { $name } 기준으로 비교하고 있습니다.
# English: 2218fa03
tool-removed = 제거됨: { $name }
# English: 5e6e43ee
tool-against-differs = { $name } 기준과 다름
# English: 46a5701f
tool-gone = 이 카탈로그에 없음: { $ids }.
# English: bbb8bcb9
tool-many = 대부분의 사람이 비교하기 쉬운 열은 다섯 개까지입니다. 지금은 열이 { $count }개입니다.
# English: 9fdc97ed
tool-one = 비교할 방법을 하나 더 추가하세요.
# English: 56fe683e
tool-copy-link = 링크 복사
# English: 1d0cb3f1
tool-copy-table = 표 복사
# English: 9a8f814a
tool-copied = 복사했습니다.
# English: 9bfdd260
tool-take-away = 내려받기 또는 복사
# English: de609e34
take-away-script = 이 파일 중 일부는 브라우저에서 스크립트로 만들어집니다. 스크립트가 없으면 표의 마지막 행에서 각 방법의 데이터를 볼 수 있습니다.
# English: 903ef7d0
tool-script = 표를 직접 구성하려면 JavaScript가 필요합니다. 아래의 비교는 JavaScript 없이도 볼 수 있습니다.
# English: 503f8604
tool-loading-failed = 불러올 수 없음: { $id }.

### The tray

# English: 6dede0ea
tray = 비교 ({ $count })
# English: 02dc0c86
tray-label = 비교할 방법
# English: 3a1ba6f3
tray-add = 비교에 추가: { $name }
# English: 826c9d5a
tray-remove = 비교에서 제외: { $name }
# English: 82dddff3
tray-clear = 비우기
# English: 8dc4dc72
tray-undo = 실행 취소

### Switching from one method to another

# English: 497773f7
switch = { $from } → { $to }: 달라지는 점
# English: 0d134956
switch-becomes = { $field }: { $old } → { $new }.
# English: 44635782
switch-becomes-apart = { $field }: { $old } → { $new }, { $apart }.
# English: 9f9db937
switch-text = { $field }: 내용이 다름.
# English: 28ccd19f
switch-adds = { $field } – 추가: { $items }.
# English: 2aa59700
switch-lacks = { $field } – 제외: { $items }.
# English: a9a68829
switch-adds-lacks = { $field } – 추가: { $added }; 제외: { $lacking }.
# English: 3d974ff0
switch-gap = { $field } – { $from }: { $old }; { $to }: { $new }.
# English: a9fc5752
switch-stays = 그대로인 항목: { $fields }.

### Nearest methods

# English: ffdf7cd2
similar-same = { $field } 동일
# English: 89e017bf
similar-shared = { $field }: 공통 { $count }
# English: 449c965e
similar-rows = { $known }개 행 중 { $equal }개가 같음
# English: e7b025db
similar-compare = 비교

### Search

# English: 6ed3662f
field-name = 이름
# English: a1998827
search = 검색
# English: 1a02cc11
search-hint = 이름, 별칭, 창안자 또는 단어
# English: eba50ed7
search-close = 닫기
# English: 50e99607
search-slash = / 키로 검색 열기
# English: b714fcff
search-failed = 검색 기능을 불러올 수 없습니다.
# English: 9dff2324
search-none = 찾은 방법이 없습니다.
# English: 454d815f
search-first = 방법 { $count }가지 중 처음 { $shown }가지
# English: 058aadfb
search-reason = { $field }: { $text }
# English: 6f859ab4
search-versus = 대, 비교, 비교하기, 의 비교, 비교해, 차이, 의 차이, 차이점, 의 차이점, 차이는, vs, versus
# English: 7bcf8402
search-between = 와, 과, 및, 또는, 혹은, 이나, 그리고
# English: f6d3b294
search-compare = { $one } 및 { $other } 비교 →
# English: 13a001e6
search-compare-more = { $names } 비교 →
# English: 26ae778f
search-partly = 일부만 일치하는 결과

### Narrowing the library down

# English: aece4d98
filters = 범위 좁히기
# English: 5c2c68a5
filters-clear = 모든 방법 보기
# English: 72dc20e1
filters-show = 보기: { $found }
# English: 069a395f
show-more = 더 보기
# English: a07a44bd
sort = 정렬
# English: 29f8a91d
sort-relevance = 일치도 높은 순
# English: bbb267b8
sort-name = 이름순
# English: 962aee00
sort-newest = 최신순
# English: a3b0419e
sort-oldest = 오래된 순
# English: 78bcb736
sort-related = 관련이 많은 순
# English: 35da7d77
facet-decade = 연대
# English: 9b5b1d93
facet-language = 번역 언어
# English: e833d61f
facet-untranslated = 번역 없음
# English: 0dab62db
facet-rows = 기록된 행
# English: 5045778d
facet-rows-of = { $count } / { $total }
# English: 2de7c582
facet-other = 기타

### The time line

# English: 48a1c63b
timeline = 연표
# English: cce71ae9
timeline-of = 연표: { $time }
# English: 4f0fc30e
timeline-description = 방법 { $count }가지, 연대순.
# English: 96ebb37b
timeline-year = { $year }: 방법 { $count }가지
# English: a84b65ca
timeline-bars = 막대는 연도의 범위를 나타냅니다.
# English: 37588109
timeline-circa = 점선 표시는 대략적인 연도를 나타냅니다.
# English: 87a0db40
timeline-breaks = 축이 끊긴 곳에서는 방법이 없는 연도를 생략했습니다.
# English: 29f15182
timeline-grid = 연도별 방법 수. 색이 짙을수록 많습니다.
# English: c9aaca94
timeline-worded = 글로 표시된 연도
# English: a2e0cdc4
timeline-undated = 연도가 기록되지 않은 방법 { $count }가지.

### The table of a term

# English: 7487df3b
term-name = 방법
# English: 5fbab0fd
term-columns = 열 선택

### The map of relations

# English: f6f090e0
map = 관계도
# English: bf222afd
map-description = 어떤 방법이 서로 관련되는지 그림과 목록으로 보여 줍니다.
# English: 0225c07d
map-terms = 선이 굵을수록 두 범주에 속한 방법 사이의 관계가 많습니다. 이름 옆의 수는 해당 범주의 방법 수입니다.
# English: 419b3b47
map-relations = 내부 관계 { $count }개
# English: f47fbc2f
map-strongest = 범주 { $terms }개. 관계가 있는 { $count }쌍 중 관계가 가장 많은 { $shown }쌍을 표시합니다.
# English: f148e564
map-left-out = 관계가 더 적은 방법 { $count }가지는 표시하지 않았습니다.
