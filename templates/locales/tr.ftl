# Words of the interface: Turkish.
# A key that is here is in every language; a key that no template or program uses is in none.

### The site

# English: 6122d0d4
skip-to-content = İçeriğe geç
# English: bfba0d92
site-navigation = Site bölümleri
# English: 243d6b04
nav-library = Kütüphane
# English: d08b8e63
nav-compare = Karşılaştırma
# English: fe6b12d6
language = Dil
# English: e55d8b38
footer-records = Kayıtlar { $license } lisansıyla sunulmaktadır.
# English: b2d5eb81
footer-source = Kayıtların kaynağı: { $attribution }
# English: 445cf958
footer-made-with = Methodical ile hazırlanmıştır.
# English: 4a73a8a6
scheme = Görünüm
# English: 7f22889e
scheme-system = cihazdaki gibi
# English: 8dca2a19
scheme-light = açık
# English: cfe76290
scheme-dark = koyu
# English: e2acba8a
title-separator = { $page } · { $site }

### Rows that every catalogue has

# English: aac046e8
field-field = Alan
# English: 74581748
field-family = Aile
# English: 60deb2cb
field-year = Yıl
# English: 204329a5
field-originators = Geliştirenler
# English: fbaf5f31
field-type = Tür
# English: 3f425a5a
field-source = Kurucu kaynak
# English: 282eb938
field-aliases = Diğer adlar
# English: ce7ed249
field-related = İlişkili yöntemler
# English: f0d38317
field-summary = Özet
# English: 147e4bf2
field-record = Kayıt

### Gaps

# English: dab8311e
gap-not-recorded = kayıtlı değil
# English: 3f484bfe
gap-unknown = bilinmiyor
# English: afc5064e
gap-none = yok
# English: 59610b43
gap-not-applicable = söz konusu değil

### Verdicts

# English: d94aaf10
verdict-same = aynı
# English: d9219fec
verdict-differs = farklı
# English: 3ed0a3df
verdict-partial = yalnızca bazı sütunlarda kayıtlı
# English: 9c0c8364
verdict-absent = hiçbir sütunda kayıtlı değil
# English: d1332ddd
verdict-shown = karşılaştırılmaz
# English: fa15797b
mark-differs = ≠
# English: f996ba99
column-label = Karşılaştırılan özellik
# English: ca0aac96
row-recorded = { $total } yöntemden { $count } tanesinde kayıtlı
# English: 8449148c
row-mutual = birbiriyle ilişkili
# English: 4f630e02
groups-agree = Aynı harfi taşıyan sütunlar birbiriyle aynıdır.
# English: a41079f5
group = { $letter } grubu
# English: 3aeaf40e
row-differs = farklı: { $field }

# English: 94fd710b
counting-all = { $shown ->
        [0] Hiçbir satır gösterilmiyor
        [1] { $differing ->
            [0] Tek satırda fark yok
           *[other] Tek satırda fark var
        }
       *[other] { $differing ->
            [0] { $shown } satırın hiçbiri farklı değil
           *[other] { $shown } satırdan { $differing } tanesi farklı
        }
    }
# English: 46e72199
counting-joined = { $all }; { $partial }
# English: 875a1149
counting-partial = { $count ->
        [one] { $count } satır yalnızca bazı sütunlarda kayıtlı
       *[other] { $count } satır yalnızca bazı sütunlarda kayıtlı
    }
# English: e0036b27
absent-rows = Yöntemlerin hiçbirinde kayıtlı olmayanlar: { $fields }.

# English: b3050b90
years-apart = { $count ->
        [one] arada { $count } yıl var
       *[other] arada { $count } yıl var
    }
# English: 1142555c
numbers-apart = fark: { $difference }
# English: 94839b3a
numbers-apart-ratio = fark: { $difference } (oran: { $ratio })
# English: cbc60d51
numbers-overlap = eşit olabilir: sınırlar örtüşüyor
# English: f6ab1a68
best = en iyi

### Values

# English: 5f73a9df
yes = evet
# English: b702aae8
no = hayır
# English: 3a574575
partly = kısmen
# English: e70623cb
planned = planlanıyor
# English: 6fd85ea1
year-range = { $from }–{ $to }
# English: aeeae026
year-before-range = MÖ { $from }–{ $to }
# English: da22789c
year-across = MÖ { $from } – MS { $to }
# English: c72a756e
year-decade = { $year ->
        [1000] { $from }'ler
        [2000] { $from }'ler
       *[other] { $tens ->
            [0] { $from }'ler
            [20] { $from }'ler
            [50] { $from }'ler
            [70] { $from }'ler
            [80] { $from }'ler
           *[other] { $from }'lar
        }
    }
# English: ec3411da
year-before = MÖ { $year }
# English: cdc73a33
year-circa = yaklaşık { $year }
# English: 22e7d198
year-circa-range = yaklaşık { $range }
# English: 2cd6d2b0
year-circa-decade = yaklaşık { $year ->
        [1000] { $from }'ler
        [2000] { $from }'ler
       *[other] { $tens ->
            [0] { $from }'ler
            [20] { $from }'ler
            [50] { $from }'ler
            [70] { $from }'ler
            [80] { $from }'ler
           *[other] { $from }'lar
        }
    }
# English: 6f186023
with-note = { $text } ({ $note })
# English: b302c5c7
number-unit = { $number } { $unit }
# English: 1a8290b9
method-count = { $count ->
        [one] { $count } yöntem
       *[other] { $count } yöntem
    }
# English: 749d5869
source-count = { $count ->
        [one] { $count } kaynak
       *[other] { $count } kaynak
    }
# English: 5c2ef05c
version = sürüm { $version }
# English: 906dd4ed
updated = güncelleme: { $date }
# English: d57d5d1e
record-data = veri

### The library

# English: c5851eee
library-comparisons = Karşılaştırmalar
# English: 47f3956c
library-by-field = Yöntemlerin sınıflandırılması: { $field }
# English: f97cc7c5
no-term = { $field }: { $gap }
# English: 32a012de
library-all = Tüm yöntemler, A–Z
# English: b0cdf66e
pages = Sayfalar
# English: 6df02878
page-of = { $title }, sayfa { $page } / { $count }
# English: 55e98b95
library-description = { $count ->
        [one] Geliştirenleri, kaynakları ve ilişkileriyle { $count } yöntem.
       *[other] { $count } yöntem yan yana: ortak yanları ve ayrıldıkları noktalar.
    }

### A method's page

# English: b968e236
method-facts = Bilgiler
# English: 7ec0a8b2
method-comparisons = { $name } karşılaştırmaları
# English: b8200887
method-references = Diğer kaynaklar
# English: 0e46508c
method-cite = Bu sayfaya nasıl atıf yapılır?
# English: b4c74ef8
method-edit = Bu kaydı düzenle
# English: 27c1290f
method-description = { $name }: geliştirenler, yıl, kaynak ve ilişkili yöntemler.
# English: 1d14f03d
cite-text = { $name }. İçinde: { $site }.
# English: 5861891e
cite-part = { $citation } { $part }.

### A comparison's page

# English: c674a913
compare-versus = { $one } ile { $two }
# English: ab9f75cc
compare-caption = Karşılaştırma: { $names }. { $count }
# English: fc9d9e8e
compare-description = { $names } yan yana. { $count }. Farklı olanlar: { $rows }.
# English: 98b81e12
compare-description-same = { $names } yan yana. { $count }.
# English: cdf5596f
answer-both = Her ikisi: { $terms }
# English: bb14d36a
answer-all = Hepsi: { $terms }
# English: 1875e55c
answer-rare = Bu katalogda nadir: { $rows }
# English: 6f1423e4
answer-people = { $name } vd.
# English: 662228f2
compare-scroll = Karşılaştırma tablosu; yana kaydırılabilir
# English: 603377ce
compare-more = Bu yöntemlerle yapılan diğer karşılaştırmalar
# English: c5851eee
compare-index = Karşılaştırmalar
# English: fe1898c2
compare-index-description = Kendi sayfası olan bütün karşılaştırmalar.
# English: 679f1927
compare-curated = Seçilmiş karşılaştırmalar
# English: c9865558
compare-pairs = İlişkili yöntemlerin ikili karşılaştırmaları
# English: 865823ea
for-example = Örneğin: { $list }

### A term's page

# English: 3423e610
term-description = { $count ->
        [one] { $field }: { $term }. { $count } yöntem.
       *[other] { $field }: { $term }. { $count } yöntem.
    }
# English: 1c9e484d
term-methods = Yöntemler

### Not found

# English: 001633ef
not-found-title = Böyle bir sayfa yok
# English: 8ad3f5ac
not-found-text = Adres eski ya da yanlış yazılmış olabilir. Bütün yöntemler kütüphanede yer alır.
# English: e94a7d7e
not-found-link = Kütüphaneye git
# English: e5c678f9
needs-server = Bu sayfa diskten açıldı; bağlantıları ve araması böyle çalışmaz: siteyi bir web sunucusuna koyun ya da --offline ile oluşturun.

### Lists

# English: 1d0c1018
list-separator = { ", " }

### Tools of a comparison

# English: 2730ccbd
tools = Araçlar
# English: 79163c24
tool-rows = Satırlar
# English: f3fd3b45
tool-rows-all = tümü
# English: 37834fdb
tool-rows-differs = yalnızca farklar
# English: 4f2167fd
tool-rows-shared = yalnızca ortak olanlar
# English: 27c92cbd
tool-marks = Yalnızca metinlerden birinde geçen sözcükleri işaretle
# English: 13863194
tool-choose-rows = Satırları seç
# English: 6c468104
tool-fold = { $group } grubunu daralt
# English: 900f945a
tool-add = Yöntem ekle
# English: ebd8ac68
tool-add-hint = Bir ad ya da diğer adlardan birini yazın
# English: f7ea6390
tool-no-match = Bu adda bir yöntem yok.
# English: 4a35d476
tool-remove = Kaldır: { $name }
# English: c2148972
tool-earlier = Bir sütun sola taşı: { $name }
# English: f82db50f
tool-later = Bir sütun sağa taşı: { $name }
# English: 14ba22ec
tool-pin = Ötekileri bununla karşılaştır: { $name }
# English: 0358b2a6
tool-pinned = Öteki sütunlar { $name } ile karşılaştırılıyor.
# English: 2218fa03
tool-removed = Kaldırıldı: { $name }
# English: 5e6e43ee
tool-against-differs = { $name } sütunundan farklı
# English: 46a5701f
tool-gone = Bu katalogda bulunmuyor: { $ids }.
# English: bbb8bcb9
tool-many = Çoğu okur en çok beş sütunu rahatça karşılaştırabilir; burada { $count } sütun var.
# English: 9fdc97ed
tool-one = Karşılaştırmak için bir yöntem daha ekleyin.
# English: 56fe683e
tool-copy-link = Bağlantıyı kopyala
# English: 1d0cb3f1
tool-copy-table = Tabloyu kopyala
# English: 9a8f814a
tool-copied = Kopyalandı.
# English: 9bfdd260
tool-take-away = İndir ya da kopyala
# English: de609e34
take-away-script = Bu dosyaların bir bölümü tarayıcıda betiklerle oluşturulur. Betikler yoksa her yöntemin verilerine tablonun son satırından ulaşılır.
# English: 903ef7d0
tool-script = Kendi tablonuzu oluşturmak için JavaScript gerekir. Aşağıdaki karşılaştırmalar onsuz da çalışır.
# English: 503f8604
tool-loading-failed = { $id } yüklenemedi.

### The tray

# English: 6dede0ea
tray = Karşılaştır ({ $count })
# English: 02dc0c86
tray-label = Karşılaştırılacak yöntemler
# English: 3a1ba6f3
tray-add = Karşılaştırmaya ekle: { $name }
# English: 826c9d5a
tray-remove = Karşılaştırmadan çıkar: { $name }
# English: 82dddff3
tray-clear = Boşalt
# English: 8dc4dc72
tray-undo = Geri al

### Switching from one method to another

# English: 497773f7
switch = { $from } yerine { $to }: neler değişir
# English: 0d134956
switch-becomes = { $field }: { $old } yerine { $new }.
# English: 44635782
switch-becomes-apart = { $field }: { $old } yerine { $new }; { $apart }.
# English: 9f9db937
switch-text = { $field }: başka bir metin.
# English: 28ccd19f
switch-adds = { $field } – eklenen: { $items }.
# English: 2aa59700
switch-lacks = { $field } – çıkan: { $items }.
# English: a9a68829
switch-adds-lacks = { $field } – eklenen: { $added }; çıkan: { $lacking }.
# English: 3d974ff0
switch-gap = { $field } – { $from }: { $old }; { $to }: { $new }.
# English: a9fc5752
switch-stays = Değişmeyen: { $fields }.

### Nearest methods

# English: ffdf7cd2
similar-same = aynı: { $field }
# English: 89e017bf
similar-shared = { $field }: { $count } ortak öge
# English: 449c965e
similar-rows = { $known } satırdan { $equal } tanesi aynı
# English: e7b025db
similar-compare = karşılaştır

### Search

# English: 6ed3662f
field-name = Ad
# English: a1998827
search = Ara
# English: 1a02cc11
search-hint = Ad, diğer ad, geliştiren ya da sözcük
# English: eba50ed7
search-close = Kapat
# English: 50e99607
search-slash = Aramayı / tuşuyla aç
# English: b714fcff
search-failed = Arama yüklenemedi.
# English: 9dff2324
search-none = Hiçbir yöntem bulunamadı.
# English: 454d815f
search-first = { $count } yöntemden ilk { $shown } tanesi
# English: 058aadfb
search-reason = { $field }: { $text }
# English: 6f859ab4
search-versus = karşı, karşısında, karşılaştır, karşılaştırma, karşılaştırması, karşılaştırılması, kıyasla, kıyaslama, arasındaki fark, arasındaki farklar, arasındaki fark nedir, farkı, farkı nedir, farkları, mı yoksa, mi yoksa
# English: 7bcf8402
search-between = ve, veya, ya da, yoksa, ile, arasında, mı, mi, mu, mü
# English: f6d3b294
search-compare = { $one } ile { $other } karşılaştır →
# English: 13a001e6
search-compare-more = { $names } karşılaştır →
# English: 26ae778f
search-partly = Kısmen eşleşen diğerleri

### Narrowing the library down

# English: aece4d98
filters = Süz
# English: 5c2c68a5
filters-clear = Bütün yöntemleri göster
# English: 72dc20e1
filters-show = Göster: { $found }
# English: 069a395f
show-more = Daha fazla göster
# English: a07a44bd
sort = Sıralama
# English: 29f8a91d
sort-relevance = önce en iyi eşleşme
# English: bbb267b8
sort-name = A–Z
# English: 962aee00
sort-newest = önce en yeni
# English: a3b0419e
sort-oldest = önce en eski
# English: 78bcb736
sort-related = önce en çok ilişkili
# English: 35da7d77
facet-decade = On yıllık dönem
# English: 9b5b1d93
facet-language = Çeviri dilleri
# English: e833d61f
facet-untranslated = çevrilmemiş
# English: 0dab62db
facet-rows = Kayıtlı satırlar
# English: 5045778d
facet-rows-of = { $count } / { $total }
# English: 2de7c582
facet-other = diğer

### The time line

# English: 48a1c63b
timeline = Zaman çizelgesi
# English: cce71ae9
timeline-of = Zaman çizelgesi: { $time }
# English: 4f0fc30e
timeline-description = { $count ->
        [one] Zaman sırasıyla { $count } yöntem.
       *[other] Zaman sırasıyla { $count } yöntem.
    }
# English: 96ebb37b
timeline-year = { $count ->
        [one] { $year }: { $count } yöntem
       *[other] { $year }: { $count } yöntem
    }
# English: a84b65ca
timeline-bars = Çubuk, birden çok yıla yayılan bir aralığı gösterir.
# English: 37588109
timeline-circa = Kesik çizgili işaret, yılın yaklaşık olduğunu gösterir.
# English: 87a0db40
timeline-breaks = Eksenin kesildiği yerlerde, yöntem bulunmayan yıllar atlanmıştır.
# English: 29f15182
timeline-grid = Yıllara göre yöntem sayısı; renk koyulaştıkça sayı artar.
# English: c9aaca94
timeline-worded = Metin olarak verilen yıllar
# English: a2e0cdc4
timeline-undated = { $count ->
        [one] { $count } yöntemin yılı kayıtlı değil.
       *[other] { $count } yöntemin yılı kayıtlı değil.
    }

### The table of a term

# English: 7487df3b
term-name = Yöntem
# English: 5fbab0fd
term-columns = Sütunları seç

### The map of relations

# English: f6f090e0
map = İlişki haritası
# English: bf222afd
map-description = Hangi yöntemlerin birbiriyle ilişkili olduğu, çizim ve liste hâlinde.
# English: 0225c07d
map-terms = Çizgi ne kadar kalınsa iki kategorinin yöntemleri arasındaki ilişki o kadar çoktur; her adın yanında, o kategorideki yöntem sayısı yer alır.
# English: 419b3b47
map-relations = { $count ->
        [one] kendi içinde { $count } ilişki
       *[other] kendi içinde { $count } ilişki
    }
# English: f47fbc2f
map-strongest = { $terms } kategori; aralarında ilişki bulunan { $count } çiftten en çok ilişkisi olan { $shown } tanesi gösteriliyor.
# English: f148e564
map-left-out = Daha az ilişkisi olan { $count } yöntem daha var; gösterilmiyor.
