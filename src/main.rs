//! tmp
fn main() {
    let root = std::path::PathBuf::from(std::env::args().nth(1).unwrap());
    let t = std::time::Instant::now();
    let (c, mut d) = methodical::catalog::load::load(&root).unwrap();
    let t1 = t.elapsed();
    let (k, d2) = methodical::catalog::check::check(c, methodical::catalog::check::Drafts::Exclude);
    let t2 = t.elapsed();
    d.extend(d2);
    methodical::diagnostic::sort(&mut d);
    let txt = methodical::diagnostic::to_text(&d, &root, false);
    println!("{txt}");
    let mut by = std::collections::BTreeMap::new();
    for x in &d { *by.entry(x.rule.id()).or_insert(0) += 1; }
    println!("{} methods {} comparisons load {t1:?} check {t2:?} {:?} {by:?}", k.methods.len(), k.comparisons.len(), t.elapsed());
}
