# Words of the interface: Korean.
# A key that is here is in every language; a key that no template or program uses is in none.

### The site

skip-to-content = 본문으로 건너뛰기
site-navigation = 사이트 메뉴
nav-library = 라이브러리
nav-compare = 비교
language = 언어
footer-records = 레코드는 { $license } 라이선스에 따라 제공됩니다.
footer-source = 레코드 출처: { $attribution }
footer-made-with = Methodical로 만들었습니다.
title-separator = { $page } · { $site }

### Rows that every catalogue has

field-field = 분야
field-family = 계열
field-year = 연도
field-originators = 창안자
field-type = 유형
field-source = 원전
field-aliases = 다른 이름
field-related = 관련 방법
field-summary = 요약
field-record = 레코드

### Gaps

gap-not-recorded = 기록되지 않음
gap-unknown = 알려지지 않음
gap-none = 없음
gap-not-applicable = 해당 없음

### Verdicts

verdict-same = 같음
verdict-differs = 다름
verdict-partial = 일부 열에만 기록됨
verdict-absent = 어느 열에도 기록되지 않음
mark-differs = ≠
column-label = 비교 항목
row-recorded = { $total }개 중 { $count }개에 기록됨
row-mutual = 서로 관련됨
groups-agree = 같은 글자가 붙은 열은 내용이 일치합니다.
group = 그룹 { $letter }

counting-all = { $shown ->
        [0] 표시된 행이 없습니다
        [1] { $differing ->
            [0] 하나뿐인 행이 같거나 일부 열에만 기록되어 있습니다
           *[other] 하나뿐인 행이 다릅니다
        }
       *[other] { $differing ->
            [0] { $shown }개 행 가운데 다른 행이 없습니다
           *[other] { $shown }개 행 가운데 { $differing }개가 다릅니다
        }
    }
counting-joined = { $all }. { $partial }
counting-partial = { $count }개 행은 일부 열에만 기록되어 있습니다
absent-rows = 어느 방법에도 기록되지 않은 항목:

years-apart = { $count }년 차이
numbers-apart = 차이 { $difference }
numbers-apart-ratio = 차이 { $difference } ({ $ratio }배)

### Values

yes = 예
no = 아니요
year-range = { $from }–{ $to }
year-decade = { $from }년대
year-before = 기원전 { $year }
year-circa = 약 { $year }
number-unit = { $number } { $unit }
method-count = 방법 { $count }가지
source-count = 출처 { $count }건
version = 버전 { $version }
updated = { $date } 갱신
record-data = 데이터

### The library

library-comparisons = 비교
library-by-field = { $field }별 방법
library-methods = 방법
no-term = { $field }: 기록되지 않음
library-all = 모든 방법, 이름순
pages = 페이지
page-of = { $title }, { $count }쪽 중 { $page }쪽
library-description = { $count ->
        [1] 방법 { $count }가지와 그 창안자, 출처, 관계.
       *[other] 방법 { $count }가지를 나란히 놓고 공통점과 차이점을 보여 줍니다.
    }

### A method's page

method-facts = 기본 정보
method-referenced-by = 이 방법을 참조하는 방법
method-comparisons = { $name } 비교
method-compare-with = vs. { $name }
method-references = 추가 참고 문헌
method-cite = 이 페이지 인용하기
method-edit = 이 레코드 편집
method-description = { $name }: 창안자, 연도, 원전, 관련 방법.
cite-text = { $name }. 수록: { $site }.

### A comparison's page

compare-versus = vs.
compare-caption = 비교: { $names }. { $count }
compare-description = 비교: { $names }. { $count }. 다른 항목: { $rows }.
compare-description-same = 비교: { $names }. { $count }.
compare-scroll = 비교표, 좌우로 스크롤 가능
compare-more = 이 방법들이 포함된 다른 비교
compare-index = 비교
compare-index-description = 개별 페이지가 있는 모든 비교.
compare-curated = 선별한 비교
compare-pairs = 관련 방법의 일대일 비교

### A term's page

term-description = { $field }: { $term }. 방법 { $count }가지.
term-methods = 방법

### Not found

not-found-title = 없는 페이지입니다
not-found-text = 주소가 오래되었거나 잘못 입력되었을 수 있습니다. 모든 방법은 라이브러리에 있습니다.
not-found-link = 라이브러리로 이동
needs-server = 이 페이지는 디스크에서 열려 링크와 검색이 작동하지 않습니다. 사이트를 웹 서버에 올리거나 --offline으로 생성하세요.

### Lists

list-separator = { ", " }

### Tools of a comparison

tools = 도구
tool-rows = 행
tool-rows-all = 전체
tool-rows-differs = 차이만
tool-rows-shared = 공통점만
tool-marks = 한쪽에만 있는 낱말 표시
tool-choose-rows = 행 선택
tool-fold = { $group } 접기
tool-add = 방법 추가
tool-add-hint = 이름이나 다른 이름을 입력하세요
tool-no-match = 이 이름의 방법이 없습니다.
tool-remove = { $name } 제거
tool-earlier = { $name } 한 열 앞으로
tool-later = { $name } 한 열 뒤로
tool-pin = { $name } 기준으로 비교
tool-pinned = { $name } 기준으로 비교하고 있습니다.
tool-against-differs = { $name } 기준과 다름
tool-gone = 이 목록에 없음: { $ids }.
tool-many = 다섯 열까지가 비교하기 쉽습니다. 지금은 { $count }개입니다.
tool-one = 비교할 방법을 하나 더 추가하세요.
tool-copy-link = 링크 복사
tool-copy-table = 표 복사
tool-copied = 복사했습니다.
tool-take-away = 내려받기
take-away-script = 이 파일 중 일부는 브라우저에서 스크립트로 만들어집니다. 스크립트가 없으면 표의 마지막 행에서 각 방법의 데이터를 볼 수 있습니다.
tool-script = 표를 직접 구성하려면 JavaScript가 필요합니다. 아래의 비교는 JavaScript 없이도 볼 수 있습니다.
tool-loading-failed = 불러올 수 없음: { $id }.

### The tray

tray = 비교 ({ $count })
tray-label = 비교할 방법
tray-add = 비교에 추가: { $name }
tray-remove = 비교에서 제외: { $name }
tray-clear = 비우기

### Switching from one method to another

switch = { $from }에서 { $to } 쪽으로 바꿀 때 달라지는 점
switch-becomes = { $field }: { $old } → { $new }.
switch-becomes-apart = { $field }: { $old } → { $new }, { $apart }.
switch-text = { $field }: 다른 글.
switch-adds = { $field } – 추가: { $items }.
switch-lacks = { $field } – 제외: { $items }.
switch-adds-lacks = { $field } – 추가: { $added }; 제외: { $lacking }.
switch-unknown = { $field }: { $old }; { $to } 쪽은 { $gap }.
switch-known = { $field }: { $new }; { $from } 쪽은 { $gap }.
switch-stays = 그대로인 항목: { $fields }.

### Nearest methods

similar = 가장 비슷한 방법
similar-same = 같음: { $field }
similar-shared = { $field }: 공통 { $count }개
similar-rows = { $known }개 행 중 { $equal }개가 같음
similar-compare = 비교

### Search

field-name = 이름
search = 검색
search-hint = 이름, 다른 이름, 창안자 또는 단어
search-close = 닫기
search-slash = / 키로 검색 열기
search-failed = 검색을 불러올 수 없습니다.
search-none = 찾은 방법이 없습니다.
search-first = { $count }개 중 처음 { $shown }개
search-reason = { $field }: { $text }

### Narrowing the library down

filters = 범위 좁히기
filters-clear = 모든 방법 보기
show-more = 더 보기
sort = 정렬
sort-relevance = 일치도 높은 순
sort-name = 이름순
sort-newest = 최신순
sort-oldest = 오래된 순
sort-related = 관련이 많은 순
facet-decade = 연대
facet-language = 번역 언어
facet-rows = 기록된 행
facet-rows-of = { $count } / { $total }
facet-without = 기록되지 않음

### The time line

timeline = 연표
timeline-of = 연표: { $time }
timeline-description = 방법 { $count }가지, 시대순.
timeline-year = { $year }: 방법 { $count }가지
timeline-bars = 막대는 연도의 범위를 나타냅니다.
timeline-circa = 점선 표시는 대략적인 연도를 나타냅니다.
timeline-breaks = 축이 끊긴 곳에서는 방법이 없는 연도를 생략했습니다.
timeline-grid = 연도별 방법 수. 색이 짙을수록 많습니다.
timeline-worded = 말로 표현된 연도
timeline-undated = 연도가 기록되지 않은 방법 { $count }가지.

### The table of a term

term-name = 방법
term-columns = 열 선택
term-compare = 선택한 방법 비교
term-compare-one = 방법을 두 가지 이상 선택하세요.
term-select = 선택: { $name }

### The map of relations

map = 관계도
map-description = 어떤 방법이 서로 관련되는지 그림과 목록으로 보여 줍니다.
map-terms = 선이 굵을수록 두 범주에 속한 방법 사이의 관계가 많습니다. 이름 옆의 수는 해당 범주의 방법 수입니다.
map-relations = 내부 관계 { $count }개
map-strongest = 범주 { $terms }개. 관계가 있는 { $count }쌍 중 관계가 가장 많은 { $shown }쌍을 표시합니다.
map-left-out = 관계가 더 적은 { $count }쌍은 표시하지 않았습니다.
