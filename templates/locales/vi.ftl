# Words of the interface: Vietnamese.
# A key that is here is in every language; a key that no template or program uses is in none.

### The site

skip-to-content = Chuyển đến nội dung
site-navigation = Các mục của trang
nav-library = Thư viện
nav-compare = So sánh
language = Ngôn ngữ
footer-records = Các bản ghi được phát hành theo giấy phép { $license }.
footer-source = Nguồn của các bản ghi: { $attribution }
footer-made-with = Được tạo bằng Methodical.
title-separator = { $page } · { $site }

### Rows that every catalogue has

field-field = Lĩnh vực
field-family = Họ phương pháp
field-year = Năm
field-originators = Người khởi xướng
field-type = Loại
field-source = Nguồn nền tảng
field-aliases = Tên gọi khác
field-related = Phương pháp liên quan
field-summary = Tóm tắt
field-record = Bản ghi

### Gaps

gap-not-recorded = chưa ghi nhận
gap-unknown = không rõ
gap-none = không có
gap-not-applicable = không áp dụng

### Verdicts

verdict-same = giống nhau
verdict-differs = khác nhau
verdict-partial = chỉ ghi nhận ở một số cột
verdict-absent = không ghi nhận ở cột nào
mark-differs = ≠
column-label = Tiêu chí so sánh
row-recorded = đã ghi cho { $count } trên { $total }
row-mutual = liên quan với nhau
groups-agree = Các cột có cùng chữ cái thì trùng khớp.
group = nhóm { $letter }

counting-all = { $shown ->
        [0] Không có hàng nào được hiển thị
        [1] { $differing ->
            [0] Hàng duy nhất giống nhau hoặc chỉ được ghi nhận ở một số cột
           *[other] Hàng duy nhất khác nhau
        }
       *[other] { $differing ->
            [0] Không hàng nào trong { $shown } hàng khác nhau
           *[other] { $differing } trong { $shown } hàng khác nhau
        }
    }
counting-joined = { $all }; { $partial }
counting-partial = { $count } hàng chỉ được ghi nhận ở một số cột
absent-rows = Không ghi nhận cho phương pháp nào:

years-apart = cách nhau { $count } năm
numbers-apart = chênh lệch { $difference }
numbers-apart-ratio = chênh lệch { $difference } (gấp { $ratio } lần)

### Values

yes = có
no = không
year-range = { $from }–{ $to }
year-decade = thập niên { $from }
year-before = { $year } TCN
year-circa = khoảng { $year }
number-unit = { $number } { $unit }
method-count = { $count } phương pháp
source-count = { $count } nguồn
version = phiên bản { $version }
updated = cập nhật { $date }
record-data = dữ liệu

### The library

library-comparisons = Các so sánh
library-by-field = Phương pháp theo { $field }
library-methods = Phương pháp
no-term = { $field }: chưa ghi nhận
library-all = Tất cả phương pháp, A–Z
pages = Trang
page-of = { $title }, trang { $page } trên { $count }
library-description = { $count ->
        [1] { $count } phương pháp cùng người khởi xướng, nguồn và các mối liên hệ.
       *[other] { $count } phương pháp đặt cạnh nhau: điểm chung và điểm khác biệt.
    }

### A method's page

method-facts = Thông tin chính
method-referenced-by = Các phương pháp dẫn đến phương pháp này
method-comparisons = So sánh { $name }
method-compare-with = với { $name }
method-references = Tài liệu tham khảo thêm
method-cite = Cách trích dẫn trang này
method-edit = Sửa bản ghi này
method-description = { $name }: người khởi xướng, năm, nguồn và phương pháp liên quan.
cite-text = { $name }. Trong: { $site }.

### A comparison's page

compare-versus = và
compare-caption = So sánh: { $names }. { $count }
compare-description = So sánh: { $names }. { $count }. Khác nhau: { $rows }.
compare-description-same = So sánh: { $names }. { $count }.
compare-scroll = Bảng so sánh; cuộn ngang được
compare-more = Các so sánh khác với những phương pháp này
compare-index = Các so sánh
compare-index-description = Tất cả các so sánh có trang riêng.
compare-curated = So sánh chọn lọc
compare-pairs = Phương pháp liên quan, theo từng cặp

### A term's page

term-description = { $field }: { $term }. { $count } phương pháp.
term-methods = Phương pháp

### Not found

not-found-title = Trang này không tồn tại
not-found-text = Địa chỉ có thể đã cũ hoặc bị gõ sai. Mọi phương pháp đều có trong thư viện.
not-found-link = Đến thư viện
needs-server = Trang này được mở từ ổ đĩa, nơi các liên kết và tìm kiếm không hoạt động: hãy đặt trang web lên một máy chủ web hoặc tạo lại với --offline.

### Lists

list-separator = { ", " }

### Tools of a comparison

tools = Công cụ
tool-rows = Hàng
tool-rows-all = tất cả
tool-rows-differs = chỉ điểm khác biệt
tool-rows-shared = chỉ điểm chung
tool-marks = Đánh dấu những từ chỉ một bên có
tool-choose-rows = Chọn hàng
tool-fold = Thu gọn { $group }
tool-add = Thêm phương pháp
tool-add-hint = Nhập tên hoặc tên gọi khác
tool-no-match = Không có phương pháp nào mang tên này.
tool-remove = Bỏ { $name }
tool-earlier = Chuyển { $name } lên trước một cột
tool-later = Chuyển { $name } ra sau một cột
tool-pin = Lấy { $name } làm chuẩn so sánh
tool-pinned = Chuẩn so sánh: { $name }.
tool-against-differs = khác với { $name }
tool-gone = Không có trong danh mục này: { $ids }.
tool-many = Phần lớn người đọc so sánh thuận tiện tối đa năm cột; ở đây có { $count } cột.
tool-one = Hãy thêm một phương pháp nữa để so sánh.
tool-copy-link = Sao chép liên kết
tool-copy-table = Sao chép bảng
tool-copied = Đã sao chép.
tool-take-away = Tải về
take-away-script = Một số tệp này được trình duyệt tạo ra bằng tập lệnh. Nếu không có tập lệnh, hàng cuối của bảng dẫn đến dữ liệu của từng phương pháp.
tool-script = Tự lập bảng cần có JavaScript. Các so sánh bên dưới vẫn dùng được khi không có JavaScript.
tool-loading-failed = Không tải được { $id }.

### The tray

tray = So sánh ({ $count })
tray-label = Phương pháp cần so sánh
tray-add = Thêm { $name } vào so sánh
tray-remove = Bỏ { $name } khỏi so sánh
tray-clear = Xóa hết

### Switching from one method to another

switch = Điều gì thay đổi khi chuyển từ { $from } sang { $to }
switch-becomes = { $field }: { $old } thành { $new }.
switch-becomes-apart = { $field }: { $old } thành { $new }, { $apart }.
switch-text = { $field }: nội dung khác.
switch-adds = { $field } – thêm: { $items }.
switch-lacks = { $field } – bớt: { $items }.
switch-adds-lacks = { $field } – thêm: { $added }; bớt: { $lacking }.
switch-unknown = { $field }: { $old }; với { $to } thì { $gap }.
switch-known = { $field }: { $new }; với { $from } thì { $gap }.
switch-stays = Giữ nguyên: { $fields }.

### Nearest methods

similar = Phương pháp tương đồng nhất
similar-same = giống nhau: { $field }
similar-shared = { $field }: { $count } điểm chung
similar-rows = { $equal } trên { $known } hàng giống nhau
similar-compare = so sánh

### Search

field-name = Tên
search = Tìm kiếm
search-hint = Tên, tên gọi khác, người khởi xướng hoặc từ
search-close = Đóng
search-slash = Mở tìm kiếm bằng phím /
search-failed = Không tải được chức năng tìm kiếm.
search-none = Không tìm thấy phương pháp nào.
search-first = { $shown } kết quả đầu tiên trong số { $count }
search-reason = { $field }: { $text }

### Narrowing the library down

filters = Thu hẹp
filters-clear = Hiện mọi phương pháp
show-more = Hiện thêm
sort = Thứ tự
sort-relevance = phù hợp nhất trước
sort-name = A–Z
sort-newest = mới nhất trước
sort-oldest = cũ nhất trước
sort-related = nhiều liên hệ nhất trước
facet-decade = Thập niên
facet-language = Được dịch sang
facet-rows = Hàng có dữ liệu
facet-rows-of = { $count } trên { $total }
facet-without = chưa ghi nhận

### The time line

timeline = Dòng thời gian
timeline-of = Dòng thời gian: { $time }
timeline-description = { $count } phương pháp theo thứ tự thời gian.
timeline-year = { $year }: { $count } phương pháp
timeline-bars = Thanh biểu thị một khoảng năm.
timeline-circa = Dấu nét đứt biểu thị năm ước chừng.
timeline-breaks = Chỗ trục bị ngắt là những năm không có phương pháp, đã được lược bỏ.
timeline-grid = Số phương pháp theo năm; càng đậm càng nhiều.
timeline-worded = Năm diễn đạt bằng lời
timeline-undated = { $count } phương pháp chưa ghi nhận năm.

### The table of a term

term-name = Phương pháp
term-columns = Chọn cột
term-compare = So sánh mục đã chọn
term-compare-one = Hãy chọn từ hai phương pháp trở lên.
term-select = Chọn { $name }

### The map of relations

map = Bản đồ quan hệ
map-description = Những phương pháp nào liên quan với nhau, dưới dạng hình vẽ và danh sách.
map-terms = Đường càng dày thì giữa các phương pháp của hai nhóm càng có nhiều quan hệ; bên cạnh mỗi tên là số phương pháp của nhóm.
map-relations = { $count } quan hệ bên trong
map-strongest = { $terms } nhóm; trong số { $count } cặp có quan hệ, hiển thị { $shown } cặp có nhiều quan hệ nhất.
map-left-out = { $count } cặp khác có ít quan hệ hơn không được hiển thị.
