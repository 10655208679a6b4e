# Words of the interface: Thai.
# A key that is here is in every language; a key that no template or program uses is in none.

### The site

skip-to-content = ข้ามไปยังเนื้อหา
site-navigation = ส่วนต่าง ๆ ของเว็บไซต์
nav-library = คลังวิธี
nav-compare = เปรียบเทียบ
language = ภาษา
footer-records = ระเบียนเผยแพร่ภายใต้สัญญาอนุญาต { $license }
footer-source = ที่มาของระเบียน: { $attribution }
footer-made-with = สร้างด้วย Methodical
title-separator = { $page } · { $site }

### Rows that every catalogue has

field-field = สาขา
field-family = ตระกูล
field-year = ปี
field-originators = ผู้คิดค้น
field-type = ประเภท
field-source = แหล่งข้อมูลต้นกำเนิด
field-aliases = ชื่ออื่น
field-related = วิธีที่เกี่ยวข้อง
field-summary = สรุป
field-record = ระเบียน

### Gaps

gap-not-recorded = ไม่ได้บันทึก
gap-unknown = ไม่ทราบ
gap-none = ไม่มี
gap-not-applicable = ไม่เข้าข่าย

### Verdicts

verdict-same = เหมือนกัน
verdict-differs = ต่างกัน
verdict-partial = บันทึกไว้เพียงบางคอลัมน์
verdict-absent = ไม่ได้บันทึกในคอลัมน์ใด
mark-differs = ≠
column-label = ประเด็นเปรียบเทียบ
row-recorded = บันทึกไว้ { $count } จาก { $total }
row-mutual = เกี่ยวข้องกันเอง
groups-agree = คอลัมน์ที่มีอักษรเดียวกันตรงกัน
group = กลุ่ม { $letter }

counting-all = { $shown ->
        [0] ไม่มีแถวที่แสดง
        [1] { $differing ->
            [0] แถวเดียวที่มีเหมือนกันหรือบันทึกไว้เพียงบางคอลัมน์
           *[other] แถวเดียวที่มีต่างกัน
        }
       *[other] { $differing ->
            [0] ไม่มีแถวใดต่างกันจากทั้งหมด { $shown } แถว
           *[other] ต่างกัน { $differing } จาก { $shown } แถว
        }
    }
counting-joined = { $all } และ { $partial }
counting-partial = { $count } แถวบันทึกไว้เพียงบางคอลัมน์
absent-rows = ไม่ได้บันทึกไว้สำหรับวิธีใด:

years-apart = ห่างกัน { $count } ปี
numbers-apart = ต่างกัน { $difference }
numbers-apart-ratio = ต่างกัน { $difference } ({ $ratio } เท่า)

### Values

yes = ใช่
no = ไม่ใช่
year-range = { $from }–{ $to }
year-decade = ทศวรรษ { $from }
year-before = { $year } ปีก่อน ค.ศ.
year-circa = ราว { $year }
number-unit = { $number } { $unit }
method-count = { $count } วิธี
source-count = แหล่งข้อมูล { $count } รายการ
version = รุ่น { $version }
updated = ปรับปรุงเมื่อ { $date }
record-data = ข้อมูล

### The library

library-comparisons = การเปรียบเทียบ
library-by-field = วิธีตาม{ $field }
library-methods = วิธี
no-term = { $field }: ไม่ได้บันทึก
library-all = วิธีทั้งหมด เรียงตามตัวอักษร
pages = หน้า
page-of = { $title } หน้า { $page } จาก { $count }
library-description = { $count ->
        [1] { $count } วิธี พร้อมผู้คิดค้น แหล่งข้อมูล และความสัมพันธ์
       *[other] { $count } วิธีเทียบเคียงกัน: สิ่งที่เหมือนและสิ่งที่ต่าง
    }

### A method's page

method-facts = ข้อมูลหลัก
method-referenced-by = วิธีที่อ้างถึงวิธีนี้
method-comparisons = เปรียบเทียบ { $name }
method-compare-with = กับ { $name }
method-references = เอกสารอ้างอิงเพิ่มเติม
method-cite = วิธีอ้างอิงหน้านี้
method-edit = แก้ไขระเบียนนี้
method-description = { $name }: ผู้คิดค้น ปี แหล่งข้อมูล และวิธีที่เกี่ยวข้อง
cite-text = { $name }. ใน: { $site }.

### A comparison's page

compare-versus = กับ
compare-caption = เปรียบเทียบ: { $names } – { $count }
compare-description = เปรียบเทียบ: { $names } – { $count } – ข้อที่ต่างกัน: { $rows }
compare-description-same = เปรียบเทียบ: { $names } – { $count }
compare-scroll = ตารางเปรียบเทียบ เลื่อนซ้ายขวาได้
compare-more = การเปรียบเทียบอื่นที่มีวิธีเหล่านี้
compare-index = การเปรียบเทียบ
compare-index-description = การเปรียบเทียบทั้งหมดที่มีหน้าของตนเอง
compare-curated = การเปรียบเทียบที่คัดสรร
compare-pairs = วิธีที่เกี่ยวข้อง จับคู่ทีละสองวิธี

### A term's page

term-description = { $field }: { $term } – { $count } วิธี
term-methods = วิธี

### Not found

not-found-title = ไม่มีหน้านี้
not-found-text = ที่อยู่อาจเก่าหรือพิมพ์ผิด วิธีทั้งหมดอยู่ในคลังวิธี
not-found-link = ไปยังคลังวิธี
needs-server = หน้านี้ถูกเปิดจากดิสก์ ลิงก์และการค้นหาจึงใช้ไม่ได้ ให้นำไซต์ไปไว้บนเว็บเซิร์ฟเวอร์ หรือสร้างไซต์ด้วย --offline

### Lists

list-separator = { ", " }

### Tools of a comparison

tools = เครื่องมือ
tool-rows = แถว
tool-rows-all = ทั้งหมด
tool-rows-differs = เฉพาะที่ต่างกัน
tool-rows-shared = เฉพาะที่เหมือนกัน
tool-marks = ทำเครื่องหมายคำที่มีเพียงฝ่ายเดียว
tool-choose-rows = เลือกแถว
tool-fold = ยุบ { $group }
tool-add = เพิ่มวิธี
tool-add-hint = พิมพ์ชื่อหรือชื่ออื่น
tool-no-match = ไม่มีวิธีที่ใช้ชื่อนี้
tool-remove = นำ { $name } ออก
tool-earlier = ย้าย { $name } ไปข้างหน้าหนึ่งคอลัมน์
tool-later = ย้าย { $name } ไปข้างหลังหนึ่งคอลัมน์
tool-pin = ใช้ { $name } เป็นเกณฑ์เทียบ
tool-pinned = ใช้ { $name } เป็นเกณฑ์เทียบ
tool-against-differs = ต่างจาก { $name }
tool-gone = ไม่มีในรายการนี้: { $ids }
tool-many = ผู้อ่านส่วนใหญ่เปรียบเทียบได้สะดวกไม่เกินห้าคอลัมน์ ขณะนี้มี { $count } คอลัมน์
tool-one = เพิ่มอีกหนึ่งวิธีเพื่อเปรียบเทียบ
tool-copy-link = คัดลอกลิงก์
tool-copy-table = คัดลอกตาราง
tool-copied = คัดลอกแล้ว
tool-take-away = ดาวน์โหลด
take-away-script = ไฟล์บางส่วนสร้างขึ้นในเบราว์เซอร์ด้วยสคริปต์ หากไม่มีสคริปต์ แถวสุดท้ายของตารางจะนำไปสู่ข้อมูลของแต่ละวิธี
tool-script = การสร้างตารางของคุณเองต้องใช้ JavaScript ส่วนการเปรียบเทียบด้านล่างใช้ได้โดยไม่ต้องมี
tool-loading-failed = โหลด { $id } ไม่ได้

### The tray

tray = เปรียบเทียบ ({ $count })
tray-label = วิธีที่จะเปรียบเทียบ
tray-add = เพิ่ม { $name } ในการเปรียบเทียบ
tray-remove = นำ { $name } ออกจากการเปรียบเทียบ
tray-clear = ล้าง

### Switching from one method to another

switch = สิ่งที่เปลี่ยนไปจาก { $from } เป็น { $to }
switch-becomes = { $field }: { $old } เปลี่ยนเป็น { $new }
switch-becomes-apart = { $field }: { $old } เปลี่ยนเป็น { $new } ({ $apart })
switch-text = { $field }: ข้อความอื่น
switch-adds = { $field } – เพิ่ม: { $items }
switch-lacks = { $field } – หายไป: { $items }
switch-adds-lacks = { $field } – เพิ่ม: { $added }; หายไป: { $lacking }
switch-unknown = { $field }: { $old }; ส่วน { $to } { $gap }
switch-known = { $field }: { $new }; ส่วน { $from } { $gap }
switch-stays = คงเดิม: { $fields }

### Nearest methods

similar = วิธีที่คล้ายที่สุด
similar-same = { $field }: เหมือนกัน
similar-shared = { $field }: ร่วมกัน { $count } รายการ
similar-rows = เหมือนกัน { $equal } จาก { $known } แถว
similar-compare = เปรียบเทียบ

### Search

field-name = ชื่อ
search = ค้นหา
search-hint = ชื่อ ชื่ออื่น ผู้คิดค้น หรือคำ
search-close = ปิด
search-slash = เปิดการค้นหาด้วยแป้น /
search-failed = โหลดการค้นหาไม่ได้
search-none = ไม่พบวิธีใด
search-first = { $shown } รายการแรกจาก { $count } รายการ
search-reason = { $field }: { $text }

### Narrowing the library down

filters = กรองรายการ
filters-clear = แสดงวิธีทั้งหมด
show-more = แสดงเพิ่มเติม
sort = การเรียงลำดับ
sort-relevance = ตรงที่สุดก่อน
sort-name = ตามลำดับอักษร
sort-newest = ใหม่ที่สุดก่อน
sort-oldest = เก่าที่สุดก่อน
sort-related = มีความสัมพันธ์มากที่สุดก่อน
facet-decade = ทศวรรษ
facet-language = ภาษาที่มีคำแปล
facet-rows = แถวที่บันทึกไว้
facet-rows-of = { $count } จาก { $total }
facet-without = ไม่ได้บันทึก

### The time line

timeline = เส้นเวลา
timeline-of = เส้นเวลา: { $time }
timeline-description = { $count } วิธีเรียงตามลำดับเวลา
timeline-year = { $year }: { $count } วิธี
timeline-bars = แถบแสดงช่วงปี
timeline-circa = เครื่องหมายเส้นประแสดงปีโดยประมาณ
timeline-breaks = ตรงที่แกนขาดตอน ได้ละปีที่ไม่มีวิธีไว้
timeline-grid = จำนวนวิธีต่อปี ยิ่งเข้มยิ่งมาก
timeline-worded = ปีที่ระบุเป็นถ้อยคำ
timeline-undated = { $count } วิธีไม่ได้บันทึกปีไว้

### The table of a term

term-name = วิธี
term-columns = เลือกคอลัมน์
term-compare = เปรียบเทียบวิธีที่เลือก
term-compare-one = เลือกสองวิธีขึ้นไป
term-select = เลือก { $name }

### The map of relations

map = แผนที่ความสัมพันธ์
map-description = วิธีใดเกี่ยวข้องกันบ้าง แสดงเป็นแผนภาพและเป็นรายการ
map-terms = ยิ่งเส้นกว้าง ความสัมพันธ์ระหว่างวิธีของสองหมวดยิ่งมาก ตัวเลขข้างชื่อแต่ละชื่อคือจำนวนวิธีของหมวดนั้น
map-relations = ความสัมพันธ์ภายใน { $count } รายการ
map-strongest = { $terms } หมวด จาก { $count } คู่ที่มีความสัมพันธ์ระหว่างกัน แสดง { $shown } คู่ที่มีความสัมพันธ์มากที่สุด
map-left-out = อีก { $count } คู่ที่มีความสัมพันธ์น้อยกว่าไม่ได้แสดง
