//! The words around names: particles, titles, suffixes, "and", "et al.", what organisations carry, and which given names
//! are short for which. Every list that the reading of names rests on is here, in the languages of the interface and
//! their neighbours; nothing here reads.

use std::collections::HashSet;
use std::sync::OnceLock;

use super::fold::plain;

/// A list of words, looked up folded and without diacritics.
pub struct Words {
    written: &'static str,
    known: OnceLock<HashSet<String>>,
    /// The first three letters of each, by which most words are seen not to start with any.
    heads: OnceLock<HashSet<String>>,
}

fn head(word: &str) -> &str {
    word.char_indices().nth(3).map_or(word, |(at, _)| &word[..at])
}

impl Words {
    const fn new(written: &'static str) -> Self {
        Self { written, known: OnceLock::new(), heads: OnceLock::new() }
    }

    /// The words as they are written above.
    pub fn each(&self) -> impl Iterator<Item = &'static str> {
        self.written.split(", ")
    }

    fn known(&self) -> &HashSet<String> {
        self.known.get_or_init(|| self.each().map(plain).collect())
    }

    /// Whether a folded word without diacritics is one of them.
    pub fn has(&self, folded: &str) -> bool {
        self.known().contains(folded)
    }

    /// Whether a folded word without diacritics starts with one of them.
    pub fn starts(&self, folded: &str) -> bool {
        let heads = self.heads.get_or_init(|| self.known().iter().map(|word| head(word).to_owned()).collect());
        if !heads.contains(head(folded)) {
            return false;
        }
        let ends = folded.char_indices().map(|(at, _)| at).skip(1).chain([folded.len()]);
        ends.into_iter().any(|end| self.has(&folded[..end]))
    }
}

/// Particles that belong to a family name although they are written in lower case or before it.
pub static PARTICLES: Words = Words::new(
    "van, von, vom, der, den, de, del, dela, della, delle, dello, degli, dei, di, da, do, dos, das, du, des, la, le, \
     las, los, les, lo, li, ten, ter, te, tot, zu, zum, zur, op, af, av, bin, ibn, bint, ben, abu, al, el, ul, und, \
     st, san, santa, 't, t, d', ap, mac",
);

/// Particles that are also given names where they are written with a capital: in front of a family name of East Asia
/// they are taken for one.
pub static DOUBTFUL_PARTICLES: Words =
    Words::new("Bin, Ben, Di, Da, Du, Do, La, Le, Li, Lo, Al, El, Zu, Den, Des, Ten, Te, San, Ap, Mac, Abu, Santa");

/// Words that stand between two family names of one person.
pub static CONNECTORS: Words = Words::new("y, e, i");

/// What stands before or behind a name and is no part of it, folded and without full stops.
pub static TITLES: Words = Words::new(
    "prof, professor, professeur, profesor, dr, doctor, sir, mr, mrs, ms, mme, herr, frau, rev, dipl-ing, priv-doz, \
     проф, професор, профессор, акад, академік, д-р, доктор, канд, доц, доцент, δρ, καθ, الدكتور",
);

/// Degrees behind a name, folded and without full stops and spaces.
pub static DEGREES: Words = Words::new("phd, md, msc, bsc, mph, dsc, esq, ma, mba, scd, drphil, frs");

/// "and" between two people.
pub static AND: Words = Words::new(
    "&, ＆, and, und, et, och, og, en, ed, ve, ile, və, и, й, та, і, és, si, și, şi, oraz, dhe, ja, dan, và, και, κι, \
     kai, sowie, with, و, และ, और, तथा, एवं, এবং, ও, మరియు, 및, と, 和, 与, 與, 及, u.",
);

/// "and" that also stands inside of family names: it parts people only where a whole name is on both sides.
pub static WEAK_AND: Words = Words::new("y, e, i, a");

/// What stands for the people who are not named, folded, without full stops, as the last words of a list.
pub static OTHERS: Words = Words::new(
    "et al, et alii, et alia, etal, et. al, and others, & others, others, and colleagues, & colleagues, colleagues, \
     and coworkers, and co-workers, coworkers, co-workers, et coll, et collaborateurs, et autres, u a, u.a, ua, und \
     andere, und mitarbeiter, y otros, y cols, y colaboradores, e outros, e colaboradores, e altri, e coll, e.a, en \
     anderen, m fl, m.fl, och andra, og andre, ve ark, ve diğerleri, vd, v.d, i in, i inni, i wsp, a kol, и др, и \
     другие, и соавт, та ін, та інші, і ін, й ін, и сътр, και άλλοι, και συν, وآخرون, و همکاران, και λοιποί, és mtsai",
);

/// "And others" in scripts that may write it without a space.
pub static OTHERS_BEHIND: Words = Words::new("等人, 等, ほか, 外, 他, 외, ואח', ואחרים");

/// Generational suffixes: as written, and their one form.
pub const SUFFIXES: [(&str, &str); 17] = [
    ("jr", "jr"),
    ("junior", "jr"),
    ("jnr", "jr"),
    ("fils", "jr"),
    ("sr", "sr"),
    ("senior", "sr"),
    ("snr", "sr"),
    ("père", "sr"),
    ("ii", "2"),
    ("iii", "3"),
    ("iv", "4"),
    ("2nd", "2"),
    ("3rd", "3"),
    ("4th", "4"),
    ("filho", "jr"),
    ("hijo", "jr"),
    ("neto", "neto"),
];

/// Articles in front of the name of an organisation.
pub static ARTICLES: Words =
    Words::new("the, der, die, das, le, la, les, el, los, las, il, lo, gli, het, de, o, os, το");

/// Legal forms that are nothing else, folded, without full stops and spaces.
pub static LEGAL_FORMS: Words = Words::new(
    "inc, incorporated, ltd, limited, llc, llp, plc, corp, corporation, company, gmbh, kgaa, sarl, spa, srl, aps, oyj, \
     lda, ltda, spzoo, sro, kft, zrt, eood, pty, pvt, pte, a/s, 株式会社, 有限公司, 股份有限公司, 有限责任公司, \
     주식회사, тов, ооо, пат, прат, оао, зао, пао, επε, gmbhcokg",
);

/// Legal forms that may be initials: they count behind what is an organisation anyway.
pub static SHORT_LEGAL_FORMS: Words =
    Words::new("lp, co, ag, kg, ug, ev, se, sa, sas, bv, nv, ab, as, oy, ou, sl, doo, ad, ood, kk, ат, ао, αε, aş");

/// Words that a name of an organisation carries, folded, without full stops; a word counts that starts with a stem of
/// the second list, too.
pub static GROUP_WORDS: Words = Words::new(
    "lab, labs, laboratory, laboratories, group, team, society, association, consortium, committee, commission, \
     council, collaboration, foundation, institute, institution, university, univ, academy, faculty, department, \
     dept, office, ministry, agency, bureau, center, centre, centers, centres, organization, organisation, project, \
     program, programme, network, initiative, alliance, federation, company, technologies, technology, systems, \
     software, instruments, industries, solutions, services, research, sciences, publishing, publishers, hospital, \
     clinic, museum, library, observatory, community, contributors, developers, authors, editors, investigators, \
     writers, workgroup, taskforce, partners, ventures, holdings, studio, studios, robotics, intelligence, dynamics, \
     networks, electronics, semiconductor, pharmaceuticals, therapeutics, biotech, analytics, gmbh, inc, ltd, llc, \
     plc, corp, corporation, verein, verband, werke, bundesamt, zentrum, klinik, gesellschaft, akademie, école, \
     ecole, laboratoire, société, societe, ministère, faculté, équipe, agence, conseil, grupo, equipo, escuela, \
     sociedad, facultad, ministerio, laboratorio, consejo, empresa, escola, sociedade, faculdade, ministério, equipe, \
     scuola, società, facoltà, ministero, gruppo, consiglio, skola, skole, selskap, yliopisto, seura, instytut, \
     politechnika",
);

/// Stems of words of organisations, in many languages; a word that starts with one names an organisation.
pub static GROUP_STEMS: Words = Words::new(
    "universit, universid, uniwersyt, univerzit, univerzi, egyetem, ülikool, ulikool, fachhochschul, hochschul, \
     technische, institut, instytut, intézet, enstitü, fakult, departa, departe, laborator, akadem, academ, associa, \
     asocia, associaz, fondat, fundac, fundaci, fondaz, stiftung, stiftelse, stichting, vereinig, konsorti, consorti, \
     consórci, komite, comit, komiss, kommiss, kollabor, fédérat, federat, federac, federaz, organiza, organisat, forschung, recherche, \
     investigac, ricerc, pesquis, forskning, onderzoek, araştırma, üniversite, derneğ, vakf, şirket, společn, \
     spoločn, ústav, ustav, університет, інститут, академі, товариств, лаборатор, міністерств, кафедр, факультет, \
     університ, институт, университет, общество, академия, министерств, коллектив, центр, колектив, організац, \
     организац, компані, компани, πανεπιστ, ινστιτο, εργαστ, ακαδημ",
);

/// Endings and pieces of organisations in scripts that do not part words.
pub static GROUP_PIECES: Words = Words::new(
    "大学, 大學, 研究所, 研究院, 学院, 學院, 公司, 集团, 集團, 实验室, 實驗室, 研究室, 协会, 協會, 学会, 學會, 委员会, 委員会, 中心, 株式会社, 研究会, 財団, 연구소, 연구원, 대학교, \
     대학, 학회, 협회, 회사, 센터, جامعة, معهد, مركز, شركة, دانشگاه, موسسه, אוניברסיטת, אוניברסיטה, מכון, विश्वविद्यालय",
);

/// Small words that stand in names of organisations and never in names of people.
pub static GROUP_SMALL: Words = Words::new("of, for, für, pour, para, för, voor, для, on, at");

/// Family names of China, Korea and their neighbours in Latin letters: given names behind or before them are made of
/// syllables, and one syllable more is another name.
pub static EAST_ASIAN: Words = Words::new(
    "wang, li, zhang, liu, chen, yang, huang, zhao, wu, zhou, xu, sun, ma, zhu, hu, guo, he, lin, gao, luo, zheng, \
     liang, xie, song, tang, han, feng, deng, cao, peng, zeng, xiao, tian, dong, pan, yuan, cai, jiang, yu, du, ye, \
     cheng, wei, su, lu, ding, ren, yao, shen, zhong, cui, tan, fan, jin, shi, wan, qiu, hou, bai, meng, qin, yin, \
     zou, xue, fu, lei, dai, long, tao, hao, gu, mao, shao, kong, qian, xiong, fang, kang, mo, wen, hong, qi, ge, ji, \
     bao, mei, geng, jia, xia, gong, ni, ke, guan, chang, qu, chai, ning, niu, bi, liao, zhan, shu, miao, zhuang, \
     cheung, chan, wong, leung, lau, ng, lam, chow, tsai, hsu, hsieh, chiu, kuo, hsiao, tseng, yeh, chou, chung, \
     kwok, lai, ho, kim, lee, park, choi, jung, jeong, cho, yoon, yun, jang, lim, oh, seo, shin, kwon, hwang, ahn, \
     ryu, ryoo, yoo, jeon, moon, bae, baek, heo, nam, noh, ha, jo, son, yi, yan, an, che, nie, rong, ouyang, min, \
     cha, koo, ou, zhai, pei, tu, lang, xing",
);

/// Given names that are short for others which start with them.
pub const SHORT_FORMS: &str = "alex: alexander alexandra alexandre alexandru alexis; ben: benjamin benedict benedikt bennett; cam: cameron \
     camille; chris: christopher christian christine christina christoph christophe; dan: daniel daniela danielle; \
     dom: dominic dominik dominique; don: donald; doug: douglas; ed: edward edwin edmund eduard; eli: elijah elias; \
     fred: frederick frederic frederik fredrik; gabe: gabriel; geoff: geoffrey; greg: gregory gregor; herb: herbert; \
     jeff: jeffrey jefferson; jen: jennifer; jess: jessica; jon: jonathan jonathon; josh: joshua; ken: kenneth; len: \
     leonard; manu: manuel emmanuel manuela; matt: matthew matthias matteo; max: maximilian maxim maxime maxwell; \
     nico: nicolas nicola nicole nicolaus; phil: philip phillip philipp philippe; ray: raymond; rob: robert roberto \
     robin; ron: ronald; sam: samuel samantha samir; stan: stanley stanislav stanislaw; steph: stephanie stephen; \
     steve: steven; theo: theodore theodor; tim: timothy timo; will: william willem wilhelm; zach: zachary zacharias";

/// Chinese family names of one character, for lists that are written without marks between names.
pub const HAN_FAMILIES: &str = "王李张張刘劉陈陳杨楊赵趙黄黃周吴吳徐孙孫胡朱高林何郭马馬罗羅梁宋郑鄭谢謝韩韓唐冯馮于董萧蕭程曹袁邓鄧\
许許傅沈曾彭吕呂苏蘇卢盧蒋蔣蔡贾賈丁魏薛叶葉阎余潘杜戴夏钟鍾汪田任姜范方石姚谭譚廖邹鄒熊金陆陸郝孔白崔康毛邱秦江史顾顧侯\
邵孟龙龍万萬段雷钱錢汤湯尹黎易常武乔喬贺賀赖賴龚龔文施牛洪樊邢殷庞翟柳安俞严嚴莫季路鲁魯韦韋申包左岳齐齊祝";
