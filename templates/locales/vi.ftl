# Words of the interface: Vietnamese.
# A key that is here is in every language; a key that no template or program uses is in none.

### The site

# English: 6122d0d4
skip-to-content = Chuyển đến nội dung
# English: bfba0d92
site-navigation = Các mục của trang web
# English: 243d6b04
nav-library = Thư viện
# English: d08b8e63
nav-compare = So sánh
# English: fe6b12d6
language = Ngôn ngữ
# English: e55d8b38
footer-records = Các bản ghi được phát hành theo giấy phép { $license }.
# English: b2d5eb81
footer-source = Nguồn của các bản ghi: { $attribution }
# English: 445cf958
footer-made-with = Được tạo bằng Methodical.
# English: 4a73a8a6
scheme = Giao diện
# English: 7f22889e
scheme-system = theo thiết bị
# English: 8dca2a19
scheme-light = sáng
# English: cfe76290
scheme-dark = tối
# English: e2acba8a
title-separator = { $page } · { $site }

### Rows that every catalogue has

# English: aac046e8
field-field = Lĩnh vực
# English: 74581748
field-family = Họ phương pháp
# English: 60deb2cb
field-year = Năm
# English: 204329a5
field-originators = Người khởi xướng
# English: fbaf5f31
field-type = Loại
# English: 3f425a5a
field-source = Công trình nền tảng
# English: 282eb938
field-aliases = Tên gọi khác
# English: ce7ed249
field-related = Phương pháp liên quan
# English: f0d38317
field-summary = Tóm tắt
# English: 147e4bf2
field-record = Bản ghi

### Gaps

# English: dab8311e
gap-not-recorded = chưa ghi nhận
# English: 3f484bfe
gap-unknown = không rõ
# English: afc5064e
gap-none = không có
# English: 59610b43
gap-not-applicable = không áp dụng

### Verdicts

# English: d94aaf10
verdict-same = giống nhau
# English: d9219fec
verdict-differs = khác nhau
# English: 3ed0a3df
verdict-partial = chỉ ghi nhận ở một số cột
# English: 9c0c8364
verdict-absent = chưa ghi nhận ở cột nào
# English: d1332ddd
verdict-shown = không so sánh
# English: fa15797b
mark-differs = ≠
# English: f996ba99
column-label = Tiêu chí so sánh
# English: ca0aac96
row-recorded = đã ghi cho { $count } trên { $total }
# English: 8449148c
row-mutual = liên quan với nhau
# English: 4f630e02
groups-agree = Các cột có cùng chữ cái thì trùng khớp.
# English: a41079f5
group = nhóm { $letter }
# English: 3aeaf40e
row-differs = khác nhau: { $field }

# English: 94fd710b
counting-all = { $shown ->
        [0] Không có hàng nào được hiển thị
        [1] { $differing ->
            [0] Hàng duy nhất không có khác biệt
           *[other] Hàng duy nhất có khác biệt
        }
       *[other] { $differing ->
            [0] Trong { $shown } hàng, không hàng nào có khác biệt
           *[other] { $differing } trong số { $shown } hàng có khác biệt
        }
    }
# English: 46e72199
counting-joined = { $all }; { $partial }
# English: 875a1149
counting-partial = { $count } hàng chỉ được ghi nhận ở một số cột
# English: e0036b27
absent-rows = Chưa ghi nhận cho phương pháp nào: { $fields }.

# English: b3050b90
years-apart = cách nhau { $count } năm
# English: 1142555c
numbers-apart = chênh lệch { $difference }
# English: 94839b3a
numbers-apart-ratio = chênh lệch { $difference } (gấp { $ratio } lần)
# English: cbc60d51
numbers-overlap = có thể bằng nhau: các khoảng chồng lên nhau
# English: f6ab1a68
best = tốt nhất

### Values

# English: 5f73a9df
yes = có
# English: b702aae8
no = không
# English: 3a574575
partly = một phần
# English: e70623cb
planned = dự kiến
# English: 6fd85ea1
year-range = { $from }–{ $to }
# English: aeeae026
year-before-range = { $from }–{ $to } TCN
# English: da22789c
year-across = { $from } TCN – { $to } CN
# English: c72a756e
year-decade = thập niên { $from }
# English: ec3411da
year-before = { $year } TCN
# English: cdc73a33
year-circa = khoảng { $year }
# English: 22e7d198
year-circa-range = khoảng { $range }
# English: 2cd6d2b0
year-circa-decade = khoảng thập niên { $from }
# English: 6f186023
with-note = { $text } ({ $note })
# English: b302c5c7
number-unit = { $number } { $unit }
# English: 1a8290b9
method-count = { $count } phương pháp
# English: 749d5869
source-count = { $count } nguồn
# English: 5c2ef05c
version = phiên bản { $version }
# English: 906dd4ed
updated = cập nhật { $date }
# English: d57d5d1e
record-data = dữ liệu

### The library

# English: c5851eee
library-comparisons = Các bảng so sánh
# English: 47f3956c
library-by-field = Phương pháp phân theo: { $field }
# English: f97cc7c5
no-term = { $field }: { $gap }
# English: 32a012de
library-all = Tất cả phương pháp, A–Z
# English: b0cdf66e
pages = Trang
# English: 6df02878
page-of = { $title }, trang { $page } trên { $count }
# English: 55e98b95
library-description = { $count ->
        [1] { $count } phương pháp cùng người khởi xướng, nguồn và các mối liên hệ.
       *[other] { $count } phương pháp đặt cạnh nhau: điểm chung và điểm khác biệt.
    }

### A method's page

# English: b968e236
method-facts = Thông tin chính
# English: 7ec0a8b2
method-comparisons = So sánh { $name }
# English: b8200887
method-references = Tài liệu tham khảo thêm
# English: 0e46508c
method-cite = Cách trích dẫn trang này
# English: b4c74ef8
method-edit = Sửa bản ghi này
# English: 27c1290f
method-description = { $name }: người khởi xướng, năm, nguồn và phương pháp liên quan.
# English: 1d14f03d
cite-text = { $name }. Trong: { $site }.
# English: 5861891e
cite-part = { $citation } { $part }.

### A comparison's page

# English: c674a913
compare-versus = { $one } với { $two }
# English: ab9f75cc
compare-caption = So sánh: { $names }. { $count }
# English: fc9d9e8e
compare-description = So sánh: { $names }. { $count }. Khác biệt: { $rows }.
# English: 98b81e12
compare-description-same = So sánh: { $names }. { $count }.
# English: cdf5596f
answer-both = Cả hai: { $terms }
# English: bb14d36a
answer-all = Tất cả: { $terms }
# English: 1875e55c
answer-rare = Hiếm gặp trong danh mục này: { $rows }
# English: 6f1423e4
answer-people = { $name } và cộng sự
# English: 662228f2
compare-scroll = Bảng so sánh; cuộn ngang được
# English: 603377ce
compare-more = Những bảng so sánh khác có các phương pháp này
# English: c5851eee
compare-index = Các bảng so sánh
# English: fe1898c2
compare-index-description = Tất cả các bảng so sánh có trang riêng.
# English: 679f1927
compare-curated = Bảng so sánh chọn lọc
# English: c9865558
compare-pairs = Phương pháp liên quan, theo từng cặp
# English: 865823ea
for-example = Ví dụ: { $list }

### A term's page

# English: 3423e610
term-description = { $field }: { $term }. { $count } phương pháp.
# English: 1c9e484d
term-methods = Phương pháp

### Not found

# English: 001633ef
not-found-title = Trang này không tồn tại
# English: 8ad3f5ac
not-found-text = Địa chỉ có thể đã cũ hoặc bị gõ sai. Mọi phương pháp đều có trong thư viện.
# English: e94a7d7e
not-found-link = Đến thư viện
# English: e5c678f9
needs-server = Trang này được mở từ ổ đĩa, nơi các liên kết và tìm kiếm không hoạt động: hãy đặt trang web lên một máy chủ web hoặc tạo lại với --offline.

### Lists

# English: 1d0c1018
list-separator = { ", " }

### Tools of a comparison

# English: 2730ccbd
tools = Công cụ
# English: 79163c24
tool-rows = Hàng
# English: f3fd3b45
tool-rows-all = tất cả
# English: 37834fdb
tool-rows-differs = chỉ điểm khác biệt
# English: 4f2167fd
tool-rows-shared = chỉ điểm chung
# English: 27c92cbd
tool-marks = Đánh dấu những từ chỉ có trong một văn bản
# English: 13863194
tool-choose-rows = Chọn hàng
# English: 6c468104
tool-fold = Thu gọn { $group }
# English: 900f945a
tool-add = Thêm phương pháp
# English: ebd8ac68
tool-add-hint = Nhập tên hoặc tên gọi khác
# English: f7ea6390
tool-no-match = Không có phương pháp nào mang tên này.
# English: 4a35d476
tool-remove = Bỏ { $name }
# English: c2148972
tool-earlier = Chuyển { $name } sang trái một cột
# English: f82db50f
tool-later = Chuyển { $name } sang phải một cột
# English: 14ba22ec
tool-pin = Lấy { $name } làm chuẩn so sánh
# English: 0358b2a6
tool-pinned = Chuẩn so sánh: { $name }.
# English: 2218fa03
tool-removed = Đã bỏ: { $name }
# English: 5e6e43ee
tool-against-differs = khác với { $name }
# English: 46a5701f
tool-gone = Không có trong danh mục này: { $ids }.
# English: bbb8bcb9
tool-many = Phần lớn người đọc so sánh thuận tiện tối đa năm cột; ở đây có { $count } cột.
# English: 9fdc97ed
tool-one = Hãy thêm một phương pháp nữa để so sánh.
# English: 56fe683e
tool-copy-link = Sao chép liên kết
# English: 1d0cb3f1
tool-copy-table = Sao chép bảng
# English: 9a8f814a
tool-copied = Đã sao chép.
# English: 9bfdd260
tool-take-away = Tải về hoặc sao chép
# English: de609e34
take-away-script = Một số tệp này được trình duyệt tạo ra bằng tập lệnh. Nếu không có tập lệnh, hàng cuối của bảng dẫn đến dữ liệu của từng phương pháp.
# English: 903ef7d0
tool-script = Tự lập bảng cần có JavaScript. Các bảng so sánh bên dưới vẫn dùng được khi không có JavaScript.
# English: 503f8604
tool-loading-failed = Không tải được { $id }.

### The tray

# English: 6dede0ea
tray = So sánh ({ $count })
# English: 02dc0c86
tray-label = Phương pháp cần so sánh
# English: 3a1ba6f3
tray-add = Thêm { $name } vào bảng so sánh
# English: 826c9d5a
tray-remove = Bỏ { $name } khỏi bảng so sánh
# English: 82dddff3
tray-clear = Xóa hết
# English: 8dc4dc72
tray-undo = Hoàn tác

### Switching from one method to another

# English: 497773f7
switch = Điều gì thay đổi khi chuyển từ { $from } sang { $to }
# English: 0d134956
switch-becomes = { $field }: { $old } → { $new }.
# English: 44635782
switch-becomes-apart = { $field }: { $old } → { $new }, { $apart }.
# English: 9f9db937
switch-text = { $field }: nội dung khác.
# English: 28ccd19f
switch-adds = { $field } – thêm: { $items }.
# English: 2aa59700
switch-lacks = { $field } – bớt: { $items }.
# English: a9a68829
switch-adds-lacks = { $field } – thêm: { $added }; bớt: { $lacking }.
# English: 3d974ff0
switch-gap = { $field } – { $from }: { $old }; { $to }: { $new }.
# English: a9fc5752
switch-stays = Giữ nguyên: { $fields }.

### Nearest methods

# English: ffdf7cd2
similar-same = giống nhau: { $field }
# English: 89e017bf
similar-shared = { $field }: { $count } điểm chung
# English: 449c965e
similar-rows = trùng khớp { $equal } trên { $known } hàng
# English: e7b025db
similar-compare = so sánh

### Search

# English: 6ed3662f
field-name = Tên
# English: a1998827
search = Tìm kiếm
# English: 1a02cc11
search-hint = Tên, tên gọi khác, người khởi xướng hoặc từ
# English: eba50ed7
search-close = Đóng
# English: 50e99607
search-slash = Mở tìm kiếm bằng phím /
# English: b714fcff
search-failed = Không tải được chức năng tìm kiếm.
# English: 9dff2324
search-none = Không tìm thấy phương pháp nào.
# English: 454d815f
search-first = { $shown } phương pháp đầu tiên trong số { $count }
# English: 058aadfb
search-reason = { $field }: { $text }
# English: 6f859ab4
search-versus = so với, so sánh, so sánh giữa, sánh với, khác biệt giữa, sự khác biệt giữa, sự khác nhau giữa, khác nhau giữa, khác nhau, khác với, khác gì, tốt hơn, vs, versus
# English: 7bcf8402
search-between = và, hay, hoặc, với, giữa, từ
# English: f6d3b294
search-compare = So sánh { $one } với { $other } →
# English: 13a001e6
search-compare-more = So sánh { $names } →
# English: 26ae778f
search-partly = Kết quả khác khớp một phần

### Narrowing the library down

# English: aece4d98
filters = Thu hẹp danh sách
# English: 5c2c68a5
filters-clear = Hiện mọi phương pháp
# English: 72dc20e1
filters-show = Hiển thị { $found }
# English: 069a395f
show-more = Hiện thêm
# English: a07a44bd
sort = Thứ tự
# English: 29f8a91d
sort-relevance = phù hợp nhất trước
# English: bbb267b8
sort-name = A–Z
# English: 962aee00
sort-newest = mới nhất trước
# English: a3b0419e
sort-oldest = cũ nhất trước
# English: 78bcb736
sort-related = nhiều liên hệ nhất trước
# English: 35da7d77
facet-decade = Thập niên
# English: 9b5b1d93
facet-language = Ngôn ngữ bản dịch
# English: e833d61f
facet-untranslated = chưa dịch
# English: 0dab62db
facet-rows = Hàng có dữ liệu
# English: 5045778d
facet-rows-of = { $count } trên { $total }
# English: 2de7c582
facet-other = khác

### The time line

# English: 48a1c63b
timeline = Dòng thời gian
# English: cce71ae9
timeline-of = Dòng thời gian: { $time }
# English: 4f0fc30e
timeline-description = { $count } phương pháp theo thứ tự thời gian.
# English: 96ebb37b
timeline-year = { $year }: { $count } phương pháp
# English: a84b65ca
timeline-bars = Thanh biểu thị một khoảng năm.
# English: 37588109
timeline-circa = Dấu nét đứt biểu thị năm ước chừng.
# English: 87a0db40
timeline-breaks = Chỗ trục bị ngắt là những năm không có phương pháp, đã được lược bỏ.
# English: 29f15182
timeline-grid = Số phương pháp theo năm; càng đậm càng nhiều.
# English: c9aaca94
timeline-worded = Năm ghi bằng văn bản
# English: a2e0cdc4
timeline-undated = { $count } phương pháp chưa ghi nhận năm.

### The table of a term

# English: 7487df3b
term-name = Phương pháp
# English: 5fbab0fd
term-columns = Chọn cột

### The map of relations

# English: f6f090e0
map = Sơ đồ quan hệ
# English: bf222afd
map-description = Những phương pháp nào liên quan với nhau, dưới dạng hình vẽ và danh sách.
# English: 0225c07d
map-terms = Đường càng dày thì giữa các phương pháp của hai nhóm càng có nhiều quan hệ; bên cạnh mỗi tên là số phương pháp của nhóm.
# English: 419b3b47
map-relations = { $count } quan hệ bên trong
# English: f47fbc2f
map-strongest = { $terms } nhóm; trong số { $count } cặp có quan hệ, hiển thị { $shown } cặp có nhiều quan hệ nhất.
# English: f148e564
map-left-out = { $count } phương pháp khác có ít quan hệ hơn không được hiển thị.
