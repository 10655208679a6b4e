//! The words around years, in the languages of the interface.
//!
//! In: a text in small letters, at some place. Out: the longest phrase that stands there, and what it says about a year.
//! Names of months come from Unicode CLDR, through ICU4X; all others are a table, one row per meaning.

use std::collections::HashMap;
use std::sync::LazyLock;

use icu_datetime::input::Date;
use icu_datetime::{DateTimeFormatter, fieldsets};
use icu_locale::Locale;
use unicode_normalization::UnicodeNormalization;

/// What a word says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Word {
    /// "about".
    Circa,
    /// "before".
    Before,
    /// "after".
    After,
    /// "since", before the year.
    Since,
    /// The same behind it.
    Onward,
    /// "until", "to".
    To,
    /// The same behind the year.
    UpTo,
    /// "between", which makes "and" a "to".
    Between,
    /// "and".
    And,
    /// "today".
    Present,
    /// "BCE".
    Bce,
    /// "CE".
    Ce,
    /// The ending of a decade, or a word for one.
    Decade,
    /// "century".
    Century,
    /// "early".
    Early,
    /// "mid".
    Mid,
    /// "late".
    Late,
    /// A month, 1 to 12; 0 where its number stands apart.
    Month(u8),
    /// A season, a quarter, a day of the week: a part of a year that is not compared.
    Part,
    /// Ending of an ordinal number.
    Ordinal,
    /// Behind a year in scripts without spaces: `年`.
    YearMark,
    /// Behind a month.
    MonthMark,
    /// Behind a day.
    DayMark,
    /// Nothing that matters: "in", "the", "year".
    Filler,
    /// "in press".
    InPress,
}

/// Phrases by meaning, in small letters, with straight apostrophes.
const TABLE: &[(Word, &str)] = &[
    (
        Word::Circa,
        "c.|c|ca.|ca|cca|cca.|circa|about|around|approximately|approx.|approx|roughly|some time around|etwa|ungefähr|um|\
         gegen|rund|zirka|vers|environ|env.|autour de|aux environs de|hacia|alrededor de|aprox.|aproximadamente|\
         cerca de|por volta de|verso il|verso|intorno al|circa il|rond|omstreeks|ongeveer|circa het jaar|omkring|\
         cirka|ungefär|kring|okolo|približne|asi|около|примерно|прибл.|ок.|приблизительно|бл.|близько|приблизно|\
         біля|орієнтовно|приблизително|körül|kb.|mintegy|umbes|u.|yaklaşık|civarı|civarında|dolayları|περίπου|γύρω στο|\
         π.|περ.|rreth|afërsisht|khoảng|ประมาณ|ราว|约|約|大约|大約|左右|前後|前后|頃|ごろ|およそ|약|경|쯤|무렵|حوالي|نحو|تقريبا|حدود|\
         تقریبا|بערך|בערך|בקירוב|לערך|בסביבות|लगभग|करीब|আনুমানিক|প্রায়|సుమారు|దాదాపు",
    ),
    (
        Word::Before,
        "before|prior to|pre|vor|avant|antes de|prima del|prima di|voor|före|pred|перед|преди|преди|πριν από το|πριν|\
         enne|előtt|önce|'den önce|'dan önce|'ten önce|'tan önce|para|trước|ก่อน|之前|以前|以前に|이전|전|قبل|پیش از|לפני|से पहले|এর আগে|ముందు",
    ),
    (
        Word::After,
        "after|post|nach|après|despues de|después de|depois de|dopo il|dopo|na|efter|po|после|після|след|μετά το|μετά|\
         pärast|után|sonra|'den sonra|'dan sonra|pas|sau|หลัง|之后|之後|以後|以后|이후|بعد|پس از|אחרי|के बाद|এর পরে|తరువాত|తర్వాత",
    ),
    (
        Word::Since,
        "since|from|as of|seit|ab|depuis|à partir de|desde|a partir de|dal|a partire dal|sinds|vanaf|sedan|från|od|с|со|з|із|\
         від|от|от|από το|από|alates|που nga|që nga|nga|kể từ|từ|ตั้งแต่|自|从|從|منذ|من|از|מאז|מ|מ-",
    ),
    (
        Word::Onward,
        "onward|onwards|and later|or later|et après|en adelante|in poi|och framåt|óta|-tól|-től|-st|'den beri|'dan beri|\
         'ten beri|'tan beri|'den|'dan|'ten|'tan|から|以来|以來|以降|起|부터|से|থেকে|నుండి|నుంచి|и позже|і пізніше",
    ),
    (
        Word::To,
        "to|until|till|up to|through|thru|by|bis|bis zum|à|jusqu'en|jusqu'à|a|hasta|até|al|fino al|tot|tot en met|till|\
         till och med|t.o.m.|do|до|по|έως το|έως|μέχρι το|μέχρι|kuni|deri|deri në|deri më|đến|tới|ถึง|至|到|إلى|حتى|تا|עד|~から",
    ),
    (
        Word::UpTo,
        "-ig|'ye kadar|'ya kadar|'e kadar|'a kadar|まで|까지|तक|পর্যন্ত|వరకు|-ni|为止|為止|arası|arasında|之间|之間|の間|사이",
    ),
    (
        Word::Between,
        "between|zwischen|entre|tra il|tra|fra|tussen|mellan|medzi|между|між|μεταξύ|ile|між|vahemikus|giữa|ระหว่าง|بين|بین|בין",
    ),
    (Word::And, "and|und|et|y|e|e il|en|och|a|и|і|та|και|ja|ve|và|และ|和|و|ו|과|와"),
    (
        Word::Present,
        "present|the present|now|today|ongoing|current|heute|aujourd'hui|présent|actualidad|la actualidad|presente|hoje|\
         oggi|heden|nu|i dag|dnes|súčasnosť|н.в.|настоящее время|наст. время|сьогодні|тепер|нині|днес|ma|günümüz|σήμερα|\
         sot|nay|hiện nay|ปัจจุบัน|今|至今|现在|現在|今日|현재|الآن|اليوم|اکنون|היום|अब|বর্তমান|ప్రస్తుతం",
    ),
    (
        Word::Bce,
        "bce|bc|b.c.|b.c.e.|b.c|b. c.|v. chr.|v.chr.|v. u. z.|v.u.z.|av. j.-c.|av. j.c.|av. j-c|avant j.-c.|avant notre ère|\
         a. c.|a.c.|a. de c.|a.e.c.|a. n. e.|antes de cristo|avanti cristo|v.c.|f.kr.|f. kr.|f.v.t.|pred kr.|pred n. l.|до н. е.|до н.е.|до н. э.|\
         до н.э.|до нашої ери|до нашей эры|до р.х.|до р. х.|пр. н. е.|пр.н.е.|пр. хр.|пр.хр.|преди новата ера|π.χ.|\
         i. e.|i.e.|kr. e.|ekr|e.m.a.|m.ö.|mö|i̇ö|p.e.s.|p.k.|p. k.|para erës sonë|tcn|trước công nguyên|ก่อนคริสตกาล|ก่อน ค.ศ.|\
         ก่อนคริสต์ศักราช|公元前|西元前|紀元前|纪元前|前|기원전|ق.م|ق. م.|ق.م.|قبل الميلاد|پ.م|پ.م.|پیش از میلاد|لפנה\"ס|לפנה\"ס|לפנה\"ס.|לפני הספירה|\
         ईसा पूर्व|ई.पू.|ई. पू.|খ্রিস্টপূর্ব|খ্রিস্টপূর্বাব্দ|క్రీ.పూ.|క్రీ. పూ.",
    ),
    (
        Word::Ce,
        "ce|c.e.|ad|a.d.|n. chr.|n.chr.|n. u. z.|ap. j.-c.|après j.-c.|de notre ère|d. c.|d.c.|d. de c.|e. c.|n.c.|e.kr.|e. kr.|po kr.|\
         н. е.|н.е.|н. э.|н.э.|нашої ери|нашей эры|сл. хр.|сл.хр.|μ.χ.|i. sz.|kr. u.|pkr|m.s.|ms|e.s.|scn|sau công nguyên|ค.ศ.|คริสต์ศักราช|\
         公元|西元|西暦|서기|م|ميلادي|ميلادية|م.|میلادی|לספירה|ईस्वी|ई.|খ্রিস্টাব্দ|క్రీ.శ.|క్రీ. శ.",
    ),
    (
        Word::Decade,
        "s|'s|er|ern|er-jahre|er jahre|decade|décennie|década|década de|década de los|decennio|-luvun|-ті|-их|-х|-е|-те|-ые|-ті роки|-ті рр.|-х рр.|-х гг.|-х годах|-х роках|-е гг.|\
         -х годов|-х років|-те години|-talet|-tal|talet|-es évek|-as évek|-es|-as|. aastad|aastad|ndad|'lar|'ler|'lı yıllar|'li yıllar|'lu yıllar|\
         années|les années|años|los años|anos|os anos|anni|gli anni|negli anni|jaren|de jaren|roky|roky.|-te roky|. roky|vitet|viteve|thập niên|thập kỷ|ทศวรรษ|δεκαετία του|δεκαετία|\
         年代|년대|عقد|دهه|שנות ה-|שנות ה|שנות|के दशक|का दशक|दशक|-এর দশক|এর দশক|দশক|-ల|ల|దశాబ్దం",
    ),
    (
        Word::Century,
        "century|centuries|cent.|c.e. century|jahrhundert|jh.|jhdt.|jahrhunderts|siècle|siècles|s.|siglo|siglos|século|séculos|secolo|secoli|sec.|eeuw|\
         eeuws|-talet e|storočie|stor.|storočia|век|века|в.|вв.|веке|століття|ст.|сторіччя|столітті|αιώνας|αι.|αιώνα|sajand|saj.|század|sz.|\
         yüzyıl|yy.|shekulli|shek.|thế kỷ|ศตวรรษที่|คริสต์ศตวรรษที่|世纪|世紀|세기|القرن|قرن|המאה ה-|המאה ה|המאה|शताब्दी|सदी|শতাব্দী|শতক|శతాబ్దం|seklet|århundradet",
    ),
    (
        Word::Early,
        "early|the early|beginning of|frühe|frühes|frühen|anfang|anfang der|début|début des|début du|principios de|principios del|inicios de|a principios de|início de|inizio|inizi|primi|begin|vroege|tidigt|tidiga|\
         början av|začiatok|raný|начало|начале|рання|початок|початку|на початку|ранні|ранние|началото|αρχές|αρχές του|eleje|algus|başı|başları|erken|fillimi|đầu|ต้น|初|初期|早期|초|초기|أوائل|مطلع|اوایل|תחילת|ראשית",
    ),
    (
        Word::Mid,
        "mid|middle of|mitte|mitte der|milieu|milieu des|mediados de|mediados del|a mediados de|meados de|metà|midden|mitten av|stred|середина|середине|середині|средата|μέσα|μέσα του|közepe|keskpaik|ortası|ortaları|mesi|giữa|กลาง|中期|中|중반|منتصف|اواسط|אמצע",
    ),
    (
        Word::Late,
        "late|the late|end of|späte|spätes|späten|ende|ende der|fin|fin des|fin du|finales de|finales del|a finales de|fins de|final de|fine|tardi|einde|eind|late|sent|sena|slutet av|koniec|конец|конце|кінець|кінці|наприкінці|пізні|краят|краят на|τέλη|τέλη του|vége|lõpp|sonu|sonları|fundi|cuối|ปลาย|末|末期|晚期|말|أواخر|اواخر|סוף|שלהי",
    ),
    (
        Word::Part,
        "spring|summer|autumn|fall|winter|q1|q2|q3|q4|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|wed|thu|fri|sat|sun|\
         frühling|frühjahr|sommer|herbst|printemps|été|automne|hiver|primavera|verano|otoño|invierno|verão|outono|inverno|estate|lente|zomer|herfst|vår|sommar|höst|vinter|\
         весна|лето|осень|зима|літо|осінь|первая половина|春|夏|秋|冬|春季|夏季|秋季|冬季",
    ),
    (Word::Ordinal, "st|nd|rd|th|º|ª|er|e|ème|re|o|a|:e|-й|-го|-ий|-и|-ти|-та|-тий|ος|ου|वीं|তম|వ|第|제"),
    (Word::YearMark, "年|년"),
    (Word::MonthMark, "月|월"),
    (Word::DayMark, "日|일|号"),
    (
        Word::Filler,
        "in|the|year|of|on|in the|the year|fy|im jahr|im|jahr|jahre|der|des|das|den|dem|vom|von|jahr|l'an|an|année|l'année|en|le|la|les|du|de|des|de la|del|el|los|las|año|el año|ano|o ano|do|da|dos|em|no|nell'anno|\
         anno|nel|il|lo|di|dell'anno|het|het jaar|jaar|van|år|år|året|den|v roku|rok|roku|r.|в|во|году|год|года|годы|г.|гг.|г|у|рік|року|році|роки|роках|рр.|р.|р|година|год.|години|στο|το|έτος|του|τον|τη|των|aastal|aasta|a.|évben|év|\
         yılı|yılında|yıl|viti|në|në vitin|vitin|năm|ปี|พุทธ|سنة|عام|سال|שנת|ב-|ה-|ב|שנה|वर्ष|सन्|में|সাল|সালে|సంవత్సరం|లో|st.|n.|'|de los|e|i|ngày|tháng năm",
    ),
    (
        Word::InPress,
        "in press|forthcoming|to appear|im druck|im erscheinen|erscheint|sous presse|à paraître|en prensa|no prelo|in corso di stampa|in stampa|in druk|\
         under tryckning|i tryck|v tlači|в печати|у друці|під печаткою|под печат|υπό έκδοση|trükis|nyomtatás alatt|baskıda|në shtyp|đang in|印刷中|付印中|待刊|인쇄 중|تحت الطبع|زیر چاپ|בדפוס|प्रकाशनाधीन",
    ),
];

/// A phrase may stand in several rows: its meanings in their order.
static PHRASES: LazyLock<HashMap<char, Vec<(String, Word)>>> = LazyLock::new(|| {
    let mut phrases: HashMap<char, Vec<(String, Word)>> = HashMap::new();
    for (word, list) in TABLE {
        for phrase in list.split('|').map(str::trim) {
            let phrase: String = phrase.nfkc().collect();
            if let Some(first) = phrase.chars().next() {
                phrases.entry(first).or_default().push((phrase, *word));
            }
        }
    }
    // The longest first; of equal ones the order of the table stays.
    phrases.values_mut().for_each(|list| list.sort_by_key(|(phrase, _)| std::cmp::Reverse(phrase.len())));
    phrases
});

/// The meanings of the longest phrase at the start of `text`, which follows `before`.
pub fn at(text: &str, before: Option<char>) -> Option<(&'static str, Vec<Word>)> {
    let list = PHRASES.get(&text.chars().next()?)?;
    let fits =
        |phrase: &str| text.starts_with(phrase) && is_bounded(phrase, before, text[phrase.len()..].chars().next());
    let longest = list.iter().find(|(phrase, _)| fits(phrase))?.0.as_str();
    Some((longest, list.iter().filter(|(phrase, _)| *phrase == longest).map(|(_, word)| *word).collect()))
}

/// Whether a phrase is whole: letters go on with no letter, but in scripts without spaces.
fn is_bounded(phrase: &str, before: Option<char>, behind: Option<char>) -> bool {
    let joins = |inner: Option<char>, outer: Option<char>| {
        let is_letter = |c: char| c.is_alphabetic() || is_sign_of_letter(c);
        inner.is_some_and(is_letter) && outer.is_some_and(is_letter) && !inner.is_some_and(has_no_spaces)
    };
    !joins(phrase.chars().next(), before) && !joins(phrase.chars().next_back(), behind)
}

/// Signs that belong to the letter before them.
pub fn is_sign_of_letter(c: char) -> bool {
    unicode_normalization::char::is_combining_mark(c)
}

fn has_no_spaces(c: char) -> bool {
    matches!(c, '\u{E00}'..='\u{E7F}' | '\u{1100}'..='\u{11FF}' | '\u{3040}'..='\u{30FF}' | '\u{4E00}'..='\u{9FFF}'
        | '\u{AC00}'..='\u{D7AF}' | '\u{5D0}'..='\u{5EA}')
}

/// The month that a word in small letters names in any of the languages.
pub fn month(word: &str) -> Option<u8> {
    MONTHS.get(word.trim_end_matches('.')).copied()
}

/// Names of months in the languages of the interface, as they stand in a date and alone, whole and short.
static MONTHS: LazyLock<HashMap<String, u8>> = LazyLock::new(|| {
    const LANGUAGES: [&str; 25] = [
        "en", "de", "fr", "es", "it", "pt", "nl", "sv", "et", "hu", "sk", "sq", "tr", "vi", "uk", "ru", "bg", "el",
        "ar", "fa", "he", "hi", "bn", "te", "th",
    ];
    let mut names = HashMap::new();
    for language in LANGUAGES {
        // Persian dates have a calendar of their own.
        let Ok(locale) = Locale::try_from_str(&format!("{language}-u-ca-gregory")) else { continue };
        add_names(&mut names, |month| {
            let date = Date::try_new_iso(2014, month, 28).ok()?;
            let long =
                DateTimeFormatter::try_new((&locale).into(), fieldsets::YMD::long()).ok()?.format(&date).to_string();
            let short =
                DateTimeFormatter::try_new((&locale).into(), fieldsets::YMD::medium()).ok()?.format(&date).to_string();
            let alone =
                DateTimeFormatter::try_new((&locale).into(), fieldsets::M::long()).ok()?.format(&date).to_string();
            Some(vec![long, short, alone])
        });
    }
    names.insert("sept".to_owned(), 9);
    names
});

/// Adds the words that stand in the dates of one month and not in those of all.
fn add_names(names: &mut HashMap<String, u8>, dates: impl Fn(u8) -> Option<Vec<String>>) {
    let is_part = |c: char| c.is_alphabetic() || is_sign_of_letter(c);
    let words = |dates: Vec<String>| -> Vec<String> {
        let text = dates.join(" ").to_lowercase();
        text.split(|c: char| !is_part(c)).filter(|word| !word.is_empty()).map(str::to_owned).collect()
    };
    let by_month: Vec<(u8, Vec<String>)> = (1..=12).filter_map(|month| Some((month, words(dates(month)?)))).collect();
    for (month, own) in &by_month {
        for word in own.iter().filter(|word| !by_month.iter().all(|(_, others)| others.contains(word))) {
            names.entry(word.clone()).or_insert(*month);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn months_are_known_in_many_languages() {
        for (word, number) in [
            ("june", 6),
            ("jun", 6),
            ("juni", 6),
            ("juin", 6),
            ("junio", 6),
            ("giugno", 6),
            ("червня", 6),
            ("червень", 6),
            ("июня", 6),
            ("haziran", 6),
            ("ιουνίου", 6),
            ("يونيو", 6),
            ("jún", 6),
            ("június", 6),
            ("มิถุนายน", 6),
            ("sept", 9),
            ("dezember", 12),
        ] {
            assert_eq!(month(word), Some(number), "{word}");
        }
        assert_eq!(month("year"), None);
    }
}
