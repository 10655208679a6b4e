# Words of the interface: Thai.
# A key that is here is in every language; a key that no template or program uses is in none.

### The site

# English: 6122d0d4
skip-to-content = ข้ามไปยังเนื้อหา
# English: bfba0d92
site-navigation = ส่วนต่าง ๆ ของเว็บไซต์
# English: 243d6b04
nav-library = คลังวิธี
# English: d08b8e63
nav-compare = เปรียบเทียบ
# English: fe6b12d6
language = ภาษา
# English: e55d8b38
footer-records = ระเบียนเผยแพร่ภายใต้สัญญาอนุญาต { $license }
# English: b2d5eb81
footer-source = ที่มาของระเบียน: { $attribution }
# English: 445cf958
footer-made-with = สร้างด้วย Methodical
# English: 4a73a8a6
scheme = ลักษณะ
# English: 7f22889e
scheme-system = ตามอุปกรณ์
# English: 8dca2a19
scheme-light = สว่าง
# English: cfe76290
scheme-dark = มืด
# English: e2acba8a
title-separator = { $page } · { $site }

### Rows that every catalogue has

# English: aac046e8
field-field = สาขา
# English: 74581748
field-family = ตระกูล
# English: 60deb2cb
field-year = ปี (ค.ศ.)
# English: 204329a5
field-originators = ผู้คิดค้น
# English: fbaf5f31
field-type = ประเภท
# English: 3f425a5a
field-source = เอกสารบุกเบิก
# English: 282eb938
field-aliases = ชื่อเรียกอื่น
# English: ce7ed249
field-related = วิธีที่เกี่ยวข้อง
# English: f0d38317
field-summary = สรุป
# English: 147e4bf2
field-record = ระเบียน

### Gaps

# English: dab8311e
gap-not-recorded = ไม่ได้บันทึก
# English: 3f484bfe
gap-unknown = ไม่ทราบ
# English: afc5064e
gap-none = ไม่มี
# English: 59610b43
gap-not-applicable = ไม่เกี่ยวข้อง

### Verdicts

# English: d94aaf10
verdict-same = เหมือนกัน
# English: d9219fec
verdict-differs = ต่างกัน
# English: 3ed0a3df
verdict-partial = บันทึกไว้เพียงบางคอลัมน์
# English: 9c0c8364
verdict-absent = ไม่ได้บันทึกในคอลัมน์ใดเลย
# English: d1332ddd
verdict-shown = ไม่นำมาเปรียบเทียบ
# English: fa15797b
mark-differs = ≠
# English: f996ba99
column-label = ประเด็นเปรียบเทียบ
# English: ca0aac96
row-recorded = บันทึกไว้ { $count } จาก { $total }
# English: 8449148c
row-mutual = เกี่ยวข้องกันเอง
# English: 4f630e02
groups-agree = คอลัมน์ที่มีอักษรเดียวกันมีข้อมูลตรงกัน
# English: a41079f5
group = กลุ่ม { $letter }
# English: 3aeaf40e
row-differs = ต่างกัน: { $field }

# English: 94fd710b
counting-all = { $shown ->
        [0] ไม่มีแถวที่แสดง
        [1] { $differing ->
            [0] มีแถวเดียว ซึ่งไม่ต่างกัน
           *[other] มีแถวเดียว ซึ่งต่างกัน
        }
       *[other] { $differing ->
            [0] จากทั้งหมด { $shown } แถว ไม่มีแถวใดต่างกันเลย
           *[other] ต่างกัน { $differing } จาก { $shown } แถว
        }
    }
# English: 46e72199
counting-joined = { $all } และ { $partial }
# English: 875a1149
counting-partial = { $count } แถวบันทึกไว้เพียงบางคอลัมน์
# English: e0036b27
absent-rows = ไม่ได้บันทึกไว้สำหรับวิธีใดเลย: { $fields }

# English: b3050b90
years-apart = ห่างกัน { $count } ปี
# English: 1142555c
numbers-apart = ต่างกัน { $difference }
# English: 94839b3a
numbers-apart-ratio = ต่างกัน { $difference } ({ $ratio } เท่า)
# English: cbc60d51
numbers-overlap = อาจเท่ากัน: ช่วงค่าซ้อนทับกัน
# English: f6ab1a68
best = ดีที่สุด

### Values

# English: 5f73a9df
yes = ใช่
# English: b702aae8
no = ไม่ใช่
# English: 3a574575
partly = บางส่วน
# English: e70623cb
planned = วางแผนไว้
# English: 6fd85ea1
year-range = { $from }–{ $to }
# English: aeeae026
year-before-range = { $from }–{ $to } ปีก่อน ค.ศ.
# English: da22789c
year-across = { $from } ปีก่อน ค.ศ. – ค.ศ. { $to }
# English: c72a756e
year-decade = คริสต์ทศวรรษ { $from }
# English: ec3411da
year-before = { $year } ปีก่อน ค.ศ.
# English: cdc73a33
year-circa = ราว { $year }
# English: 22e7d198
year-circa-range = ราว { $range }
# English: 2cd6d2b0
year-circa-decade = ราวคริสต์ทศวรรษ { $from }
# English: 6f186023
with-note = { $text } ({ $note })
# English: b302c5c7
number-unit = { $number } { $unit }
# English: 1a8290b9
method-count = { $count } วิธี
# English: 749d5869
source-count = แหล่งอ้างอิง { $count } รายการ
# English: 5c2ef05c
version = รุ่น { $version }
# English: 906dd4ed
updated = ปรับปรุงเมื่อ { $date }
# English: d57d5d1e
record-data = ข้อมูล

### The library

# English: c5851eee
library-comparisons = การเปรียบเทียบ
# English: 47f3956c
library-by-field = วิธีจำแนกตาม{ $field }
# English: f97cc7c5
no-term = { $field }: { $gap }
# English: 32a012de
library-all = วิธีทั้งหมด เรียงตามตัวอักษร
# English: b0cdf66e
pages = หน้า
# English: 6df02878
page-of = { $title } หน้า { $page } จาก { $count }
# English: 55e98b95
library-description = { $count ->
        [1] { $count } วิธี พร้อมผู้คิดค้น แหล่งอ้างอิง และความสัมพันธ์
       *[other] { $count } วิธี นำมาเทียบเคียงกัน: สิ่งที่เหมือนและสิ่งที่ต่าง
    }

### A method's page

# English: b968e236
method-facts = ข้อมูลหลัก
# English: 7ec0a8b2
method-comparisons = เปรียบเทียบ { $name }
# English: b8200887
method-references = เอกสารอ้างอิงเพิ่มเติม
# English: 0e46508c
method-cite = วิธีอ้างอิงหน้านี้
# English: b4c74ef8
method-edit = แก้ไขระเบียนนี้
# English: 27c1290f
method-description = { $name }: ผู้คิดค้น ปี แหล่งอ้างอิง และวิธีที่เกี่ยวข้อง
# English: 1d14f03d
cite-text = { $name }. ใน: { $site }.
# English: 5861891e
cite-part = { $citation } { $part }.

### A comparison's page

# English: c674a913
compare-versus = { $one } กับ { $two }
# English: ab9f75cc
compare-caption = เปรียบเทียบ: { $names } – { $count }
# English: fc9d9e8e
compare-description = เปรียบเทียบ: { $names } – { $count } – ข้อที่ต่างกัน: { $rows }
# English: 98b81e12
compare-description-same = เปรียบเทียบ: { $names } – { $count }
# English: cdf5596f
answer-both = ทั้งสอง: { $terms }
# English: bb14d36a
answer-all = ทั้งหมด: { $terms }
# English: 1875e55c
answer-rare = พบได้ยากในแค็ตตาล็อกนี้: { $rows }
# English: 6f1423e4
answer-people = { $name } และคณะ
# English: 662228f2
compare-scroll = ตารางเปรียบเทียบ เลื่อนซ้ายขวาได้
# English: 603377ce
compare-more = การเปรียบเทียบอื่นที่มีวิธีเหล่านี้
# English: c5851eee
compare-index = การเปรียบเทียบ
# English: fe1898c2
compare-index-description = การเปรียบเทียบทั้งหมดที่มีหน้าของตนเอง
# English: 679f1927
compare-curated = การเปรียบเทียบที่คัดสรร
# English: c9865558
compare-pairs = วิธีที่เกี่ยวข้อง จับคู่ทีละสองวิธี
# English: 865823ea
for-example = ตัวอย่างเช่น: { $list }

### A term's page

# English: 3423e610
term-description = { $field }: { $term } – { $count } วิธี
# English: 1c9e484d
term-methods = วิธี

### Not found

# English: 001633ef
not-found-title = ไม่มีหน้านี้
# English: 8ad3f5ac
not-found-text = ที่อยู่เว็บนี้อาจเปลี่ยนไปแล้วหรือพิมพ์ผิด วิธีทั้งหมดอยู่ในคลังวิธี
# English: e94a7d7e
not-found-link = ไปยังคลังวิธี
# English: e5c678f9
needs-server = หน้านี้ถูกเปิดจากดิสก์ ลิงก์และการค้นหาจึงใช้ไม่ได้ ให้นำไซต์ไปไว้บนเว็บเซิร์ฟเวอร์ หรือสร้างไซต์ด้วย --offline

### Lists

# English: 1d0c1018
list-separator = { ", " }

### Tools of a comparison

# English: 2730ccbd
tools = เครื่องมือ
# English: 79163c24
tool-rows = แถว
# English: f3fd3b45
tool-rows-all = ทั้งหมด
# English: 37834fdb
tool-rows-differs = เฉพาะที่ต่างกัน
# English: 4f2167fd
tool-rows-shared = เฉพาะที่เหมือนกัน
# English: 27c92cbd
tool-marks = ทำเครื่องหมายคำที่มีอยู่ในข้อความเดียวเท่านั้น
# English: 13863194
tool-choose-rows = เลือกแถว
# English: 6c468104
tool-fold = ยุบ { $group }
# English: 900f945a
tool-add = เพิ่มวิธี
# English: ebd8ac68
tool-add-hint = พิมพ์ชื่อหรือชื่อเรียกอื่น
# English: f7ea6390
tool-no-match = ไม่มีวิธีที่ใช้ชื่อนี้
# English: 4a35d476
tool-remove = นำ { $name } ออก
# English: c2148972
tool-earlier = เลื่อน { $name } ไปทางซ้ายหนึ่งคอลัมน์
# English: f82db50f
tool-later = เลื่อน { $name } ไปทางขวาหนึ่งคอลัมน์
# English: 14ba22ec
tool-pin = ใช้ { $name } เป็นเกณฑ์เทียบ
# English: 0358b2a6
tool-pinned = กำลังใช้ { $name } เป็นเกณฑ์เทียบ
# English: 2218fa03
tool-removed = นำออกแล้ว: { $name }
# English: 5e6e43ee
tool-against-differs = ต่างจาก { $name }
# English: 46a5701f
tool-gone = ไม่มีในแค็ตตาล็อกนี้: { $ids }
# English: bbb8bcb9
tool-many = ผู้อ่านส่วนใหญ่เปรียบเทียบได้สะดวกไม่เกินห้าคอลัมน์ ขณะนี้มี { $count } คอลัมน์
# English: 9fdc97ed
tool-one = เพิ่มอีกหนึ่งวิธีเพื่อเปรียบเทียบ
# English: 56fe683e
tool-copy-link = คัดลอกลิงก์
# English: 1d0cb3f1
tool-copy-table = คัดลอกตาราง
# English: 9a8f814a
tool-copied = คัดลอกแล้ว
# English: 9bfdd260
tool-take-away = ดาวน์โหลดหรือคัดลอก
# English: de609e34
take-away-script = ไฟล์บางส่วนสร้างขึ้นในเบราว์เซอร์ด้วยสคริปต์ หากไม่มีสคริปต์ แถวสุดท้ายของตารางจะนำไปสู่ข้อมูลของแต่ละวิธี
# English: 903ef7d0
tool-script = การสร้างตารางของคุณเองต้องใช้ JavaScript ส่วนการเปรียบเทียบด้านล่างใช้ได้โดยไม่ต้องมี
# English: 503f8604
tool-loading-failed = โหลด { $id } ไม่ได้

### The tray

# English: 6dede0ea
tray = เปรียบเทียบ ({ $count })
# English: 02dc0c86
tray-label = วิธีที่จะเปรียบเทียบ
# English: 3a1ba6f3
tray-add = เพิ่ม { $name } ในการเปรียบเทียบ
# English: 826c9d5a
tray-remove = นำ { $name } ออกจากการเปรียบเทียบ
# English: 82dddff3
tray-clear = ล้าง
# English: 8dc4dc72
tray-undo = เลิกทำ

### Switching from one method to another

# English: 497773f7
switch = สิ่งที่เปลี่ยนไปจาก { $from } เป็น { $to }
# English: 0d134956
switch-becomes = { $field }: { $old } เปลี่ยนเป็น { $new }
# English: 44635782
switch-becomes-apart = { $field }: { $old } เปลี่ยนเป็น { $new } ({ $apart })
# English: 9f9db937
switch-text = { $field }: ข้อความต่างกัน
# English: 28ccd19f
switch-adds = { $field } – เพิ่ม: { $items }
# English: 2aa59700
switch-lacks = { $field } – หายไป: { $items }
# English: a9a68829
switch-adds-lacks = { $field } – เพิ่ม: { $added }; หายไป: { $lacking }
# English: 3d974ff0
switch-gap = { $field } – { $from }: { $old }; { $to }: { $new }
# English: a9fc5752
switch-stays = คงเดิม: { $fields }

### Nearest methods

# English: ffdf7cd2
similar-same = { $field }: เหมือนกัน
# English: 89e017bf
similar-shared = { $field }: ร่วมกัน { $count } รายการ
# English: 449c965e
similar-rows = เหมือนกัน { $equal } จาก { $known } แถว
# English: e7b025db
similar-compare = เปรียบเทียบ

### Search

# English: 6ed3662f
field-name = ชื่อ
# English: a1998827
search = ค้นหา
# English: 1a02cc11
search-hint = ชื่อ ชื่อเรียกอื่น ผู้คิดค้น หรือคำ
# English: eba50ed7
search-close = ปิด
# English: 50e99607
search-slash = เปิดการค้นหาด้วยแป้น /
# English: b714fcff
search-failed = โหลดระบบค้นหาไม่ได้
# English: 9dff2324
search-none = ไม่พบวิธีใด
# English: 454d815f
search-first = { $shown } วิธีแรกจาก { $count } วิธี
# English: 058aadfb
search-reason = { $field }: { $text }
# English: 6f859ab4
search-versus = เทียบกับ, เปรียบเทียบกับ, เปรียบเทียบ, การเปรียบเทียบ, เปรียบเทียบระหว่าง, ความแตกต่างระหว่าง, ความแตกต่างของ, ความแตกต่าง, ต่างกันอย่างไร, ต่างจาก, แตกต่างจาก, ดีกว่า, vs, versus
# English: 7bcf8402
search-between = และ, หรือ, กับ, ระหว่าง, จาก
# English: f6d3b294
search-compare = เปรียบเทียบ { $one } กับ { $other } →
# English: 13a001e6
search-compare-more = เปรียบเทียบ { $names } →
# English: 26ae778f
search-partly = รายการอื่นที่ตรงกันบางส่วน

### Narrowing the library down

# English: aece4d98
filters = กรองรายการ
# English: 5c2c68a5
filters-clear = แสดงวิธีทั้งหมด
# English: 72dc20e1
filters-show = แสดง: { $found }
# English: 069a395f
show-more = แสดงเพิ่มเติม
# English: a07a44bd
sort = การเรียงลำดับ
# English: 29f8a91d
sort-relevance = ตรงที่สุดก่อน
# English: bbb267b8
sort-name = ตามลำดับอักษร
# English: 962aee00
sort-newest = ใหม่ที่สุดก่อน
# English: a3b0419e
sort-oldest = เก่าที่สุดก่อน
# English: 78bcb736
sort-related = มีความสัมพันธ์มากที่สุดก่อน
# English: 35da7d77
facet-decade = ทศวรรษ
# English: 9b5b1d93
facet-language = ภาษาที่มีคำแปล
# English: e833d61f
facet-untranslated = ไม่มีคำแปล
# English: 0dab62db
facet-rows = แถวที่บันทึกไว้
# English: 5045778d
facet-rows-of = { $count } จาก { $total }
# English: 2de7c582
facet-other = อื่น ๆ

### The time line

# English: 48a1c63b
timeline = เส้นเวลา
# English: cce71ae9
timeline-of = เส้นเวลา: { $time }
# English: 4f0fc30e
timeline-description = รวม { $count } วิธี เรียงตามลำดับเวลา
# English: 96ebb37b
timeline-year = { $year }: { $count } วิธี
# English: a84b65ca
timeline-bars = แถบแสดงช่วงปี
# English: 37588109
timeline-circa = เครื่องหมายเส้นประแสดงปีโดยประมาณ
# English: 87a0db40
timeline-breaks = ตรงที่แกนขาดตอน ได้ละปีที่ไม่มีวิธีไว้
# English: 29f15182
timeline-grid = จำนวนวิธีต่อปี ยิ่งเข้มยิ่งมาก
# English: c9aaca94
timeline-worded = ปีที่ระบุเป็นข้อความ
# English: a2e0cdc4
timeline-undated = มี { $count } วิธีที่ไม่ได้บันทึกปีไว้

### The table of a term

# English: 7487df3b
term-name = วิธี
# English: 5fbab0fd
term-columns = เลือกคอลัมน์

### The map of relations

# English: f6f090e0
map = แผนผังความสัมพันธ์
# English: bf222afd
map-description = วิธีใดเกี่ยวข้องกันบ้าง แสดงเป็นแผนภาพและเป็นรายการ
# English: 0225c07d
map-terms = ยิ่งเส้นกว้าง ความสัมพันธ์ระหว่างวิธีของสองหมวดยิ่งมาก ตัวเลขข้างชื่อแต่ละชื่อคือจำนวนวิธีของหมวดนั้น
# English: 419b3b47
map-relations = ความสัมพันธ์ภายใน { $count } รายการ
# English: f47fbc2f
map-strongest = มี { $terms } หมวด โดยแสดง { $shown } คู่ที่มีความสัมพันธ์มากที่สุด จากทั้งหมด { $count } คู่ที่มีความสัมพันธ์ระหว่างกัน
# English: f148e564
map-left-out = ยังมีอีก { $count } วิธีที่มีความสัมพันธ์น้อยกว่าซึ่งไม่ได้แสดง
