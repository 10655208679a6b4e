# Words of the interface: Turkish.
# A key that is here is in every language; a key that no template or program uses is in none.

### The site

skip-to-content = İçeriğe geç
site-navigation = Site bölümleri
nav-library = Kütüphane
nav-compare = Karşılaştırma
language = Dil
footer-records = Kayıtlar { $license } lisansıyla sunulmaktadır.
footer-source = Kayıtların kaynağı: { $attribution }
footer-made-with = Methodical ile hazırlanmıştır.
title-separator = { $page } · { $site }

### Rows that every catalogue has

field-field = Alan
field-family = Aile
field-year = Yıl
field-originators = Geliştiren
field-type = Tür
field-source = Kurucu kaynak
field-aliases = Diğer adlar
field-related = İlişkili yöntemler
field-summary = Özet
field-record = Kayıt

### Gaps

gap-not-recorded = kayıtlı değil
gap-unknown = bilinmiyor
gap-none = yok
gap-not-applicable = uygulanamaz

### Verdicts

verdict-same = aynı
verdict-differs = farklı
verdict-partial = yalnızca bazı sütunlarda kayıtlı
verdict-absent = hiçbir sütunda kayıtlı değil
mark-differs = ≠
column-label = Karşılaştırılan özellik
row-recorded = { $total } yöntemden { $count } tanesinde kayıtlı
row-mutual = birbiriyle ilişkili
groups-agree = Aynı harfi taşıyan sütunlar birbiriyle aynıdır.
group = { $letter } grubu

counting-all = { $shown ->
        [0] Hiçbir satır gösterilmiyor
        [one] { $differing ->
            [0] Tek satır aynı ya da yalnızca bazı sütunlarda kayıtlı
           *[other] Tek satır farklı
        }
       *[other] { $differing ->
            [0] { $shown } satırın hiçbiri farklı değil
            [one] { $shown } satırdan yalnızca { $differing } tanesi farklı
           *[other] { $shown } satırdan { $differing } tanesi farklı
        }
    }
counting-joined = { $all }; { $partial }
counting-partial = { $count ->
        [one] { $count } satır yalnızca bazı sütunlarda kayıtlı
       *[other] { $count } satır yalnızca bazı sütunlarda kayıtlı
    }
absent-rows = Hiçbiri için kayıtlı olmayan:

years-apart = { $count ->
        [one] arada { $count } yıl var
       *[other] arada { $count } yıl var
    }
numbers-apart = fark: { $difference }
numbers-apart-ratio = fark: { $difference } (oran: { $ratio })

### Values

yes = evet
no = hayır
year-range = { $from }–{ $to }
year-decade = { $from }–{ $to }
year-before = MÖ { $year }
year-circa = yaklaşık { $year }
number-unit = { $number } { $unit }
method-count = { $count ->
        [one] { $count } yöntem
       *[other] { $count } yöntem
    }
source-count = { $count ->
        [one] { $count } kaynak
       *[other] { $count } kaynak
    }
version = sürüm { $version }
updated = güncelleme: { $date }
record-data = veri

### The library

library-comparisons = Karşılaştırmalar
library-by-field = { $field } ölçütüne göre yöntemler
library-methods = Yöntemler
no-term = { $field }: kayıtlı değil
library-all = Tüm yöntemler, A–Z
pages = Sayfalar
page-of = { $title }, sayfa { $page } / { $count }
library-description = { $count ->
        [one] Geliştirenleri, kaynakları ve ilişkileriyle { $count } yöntem.
       *[other] { $count } yöntem yan yana: ortak yanları ve ayrıldıkları noktalar.
    }

### A method's page

method-facts = Bilgiler
method-referenced-by = Bu yönteme gönderme yapan yöntemler
method-comparisons = { $name } karşılaştırmaları
method-compare-with = { $name } ile
method-references = Diğer kaynaklar
method-cite = Bu sayfaya nasıl atıf yapılır?
method-edit = Bu kaydı düzenle
method-description = { $name }: geliştirenler, yıl, kaynak ve ilişkili yöntemler.
cite-text = { $name }. İçinde: { $site }.

### A comparison's page

compare-versus = ile
compare-caption = Karşılaştırma: { $names }. { $count }
compare-description = { $names } yan yana. { $count }. Farklı olanlar: { $rows }.
compare-description-same = { $names } yan yana. { $count }.
compare-scroll = Karşılaştırma tablosu; yana kaydırılabilir
compare-more = Bu yöntemlerle yapılan diğer karşılaştırmalar
compare-index = Karşılaştırmalar
compare-index-description = Kendi sayfası olan bütün karşılaştırmalar.
compare-curated = Seçilmiş karşılaştırmalar
compare-pairs = İlişkili yöntemlerin ikili karşılaştırmaları

### A term's page

term-description = { $count ->
        [one] { $field }: { $term }. { $count } yöntem.
       *[other] { $field }: { $term }. { $count } yöntem.
    }
term-methods = Yöntemler

### Not found

not-found-title = Böyle bir sayfa yok
not-found-text = Adres eski ya da yanlış yazılmış olabilir. Bütün yöntemler kütüphanede yer alır.
not-found-link = Kütüphaneye git
needs-server = Bu sayfa diskten açıldı; bağlantıları ve araması böyle çalışmaz: siteyi bir web sunucusuna koyun ya da --offline ile oluşturun.

### Lists

list-separator = { ", " }

### Tools of a comparison

tools = Araçlar
tool-rows = Satırlar
tool-rows-all = tümü
tool-rows-differs = yalnızca farklar
tool-rows-shared = yalnızca ortak olanlar
tool-marks = Yalnızca birinde bulunan sözcükleri işaretle
tool-choose-rows = Satırları seç
tool-fold = { $group } grubunu daralt
tool-add = Yöntem ekle
tool-add-hint = Bir ad ya da diğer adlardan birini yazın
tool-no-match = Bu adda bir yöntem yok.
tool-remove = Kaldır: { $name }
tool-earlier = Bir sütun öne al: { $name }
tool-later = Bir sütun sonraya al: { $name }
tool-pin = Ötekileri buna göre karşılaştır: { $name }
tool-pinned = Öteki sütunlar { $name } ile karşılaştırılıyor.
tool-against-differs = { $name } sütunundan farklı
tool-gone = Bu katalogda bulunmuyor: { $ids }.
tool-many = Çoğu okur en çok beş sütunu rahatça karşılaştırabilir; burada { $count } sütun var.
tool-one = Karşılaştırmak için bir yöntem daha ekleyin.
tool-copy-link = Bağlantıyı kopyala
tool-copy-table = Tabloyu kopyala
tool-copied = Kopyalandı.
tool-take-away = İndir
take-away-script = Bu dosyaların bir bölümü tarayıcıda betiklerle oluşturulur. Betikler yoksa her yöntemin verilerine tablonun son satırından ulaşılır.
tool-script = Kendi tablonuzu oluşturmak için JavaScript gerekir. Aşağıdaki karşılaştırmalar onsuz da çalışır.
tool-loading-failed = { $id } yüklenemedi.

### The tray

tray = Karşılaştır ({ $count })
tray-label = Karşılaştırılacak yöntemler
tray-add = Karşılaştırmaya ekle: { $name }
tray-remove = Karşılaştırmadan çıkar: { $name }
tray-clear = Boşalt

### Switching from one method to another

switch = { $from } yerine { $to }: neler değişir
switch-becomes = { $field }: { $old } yerine { $new }.
switch-becomes-apart = { $field }: { $old } yerine { $new }; { $apart }.
switch-text = { $field }: başka bir metin.
switch-adds = { $field } – eklenen: { $items }.
switch-lacks = { $field } – çıkan: { $items }.
switch-adds-lacks = { $field } – eklenen: { $added }; çıkan: { $lacking }.
switch-unknown = { $field }: { $old }; { $to } için { $gap }.
switch-known = { $field }: { $new }; { $from } için { $gap }.
switch-stays = Değişmeyenler: { $fields }.

### Nearest methods

similar = En benzer yöntemler
similar-same = aynı: { $field }
similar-shared = { $field }: { $count } ortak öge
similar-rows = { $known } satırdan { $equal } tanesi aynı
similar-compare = karşılaştır

### Search

field-name = Ad
search = Ara
search-hint = Ad, diğer ad, geliştiren ya da sözcük
search-close = Kapat
search-slash = Aramayı / tuşuyla aç
search-failed = Arama yüklenemedi.
search-none = Hiçbir yöntem bulunamadı.
search-first = { $count } sonuçtan ilk { $shown } tanesi
search-reason = { $field }: { $text }

### Narrowing the library down

filters = Daralt
filters-clear = Bütün yöntemleri göster
show-more = Daha fazla göster
sort = Sıralama
sort-relevance = önce en iyi eşleşme
sort-name = A–Z
sort-newest = önce en yeni
sort-oldest = önce en eski
sort-related = önce en çok ilişkili
facet-decade = On yıl
facet-language = Çevrildiği dil
facet-rows = Kayıtlı satırlar
facet-rows-of = { $count } / { $total }
facet-without = kayıtlı değil

### The time line

timeline = Zaman çizelgesi
timeline-of = Zaman çizelgesi: { $time }
timeline-description = { $count ->
        [one] Zaman sırasıyla { $count } yöntem.
       *[other] Zaman sırasıyla { $count } yöntem.
    }
timeline-year = { $count ->
        [one] { $year }: { $count } yöntem
       *[other] { $year }: { $count } yöntem
    }
timeline-bars = Çubuk, bir yıl aralığını gösterir.
timeline-circa = Kesikli işaret, yaklaşık bir yılı gösterir.
timeline-breaks = Eksenin kesildiği yerlerde, yöntem bulunmayan yıllar atlanmıştır.
timeline-grid = Yıllara göre yöntem sayısı; renk koyulaştıkça sayı artar.
timeline-worded = Sözle belirtilen yıllar
timeline-undated = { $count ->
        [one] { $count } yöntemin yılı kayıtlı değil.
       *[other] { $count } yöntemin yılı kayıtlı değil.
    }

### The table of a term

term-name = Yöntem
term-columns = Sütunları seç
term-compare = Seçilenleri karşılaştır
term-compare-one = En az iki yöntem seçin.
term-select = Seç: { $name }

### The map of relations

map = İlişki haritası
map-description = Hangi yöntemlerin birbiriyle ilişkili olduğu, çizim ve liste hâlinde.
map-terms = Çizgi ne kadar kalınsa iki kategorinin yöntemleri arasındaki ilişki o kadar çoktur; her adın yanında, o kategorideki yöntem sayısı yer alır.
map-relations = { $count ->
        [one] kendi içinde { $count } ilişki
       *[other] kendi içinde { $count } ilişki
    }
map-strongest = { $terms } kategori; aralarında ilişki bulunan { $count } çiftten en çok ilişkisi olan { $shown } tanesi gösteriliyor.
map-left-out = { $count ->
        [one] Daha az ilişkisi olan { $count } çift daha var; gösterilmiyor.
       *[other] Daha az ilişkisi olan { $count } çift daha var; gösterilmiyor.
    }
