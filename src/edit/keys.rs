//! The order in which keys of records and settings stand.

use crate::catalog::field::{Field, SCHEMA_KEY};
use crate::catalog::settings::{KEYS, Settings};
use crate::kind::prose;

/// The keys of a record: what it is called, the rows in the catalogue's order with further sources behind the first one,
/// what is known of the record itself, and at the end the long texts.
pub fn order(settings: &Settings) -> Vec<&str> {
    let mut order = vec![SCHEMA_KEY, "id", "name", "status"];
    let (texts, rows): (Vec<&Field>, Vec<&Field>) =
        settings.fields.iter().partition(|field| field.kind.is(&prose::SPEC));
    for field in rows {
        order.push(&field.key);
        if field.key == "source" {
            order.push("references");
        }
    }
    order.extend(settings.hidden.iter().map(String::as_str));
    if !order.contains(&"references") {
        order.push("references");
    }
    order.extend(["updated", "version"]);
    order.extend(texts.into_iter().map(|field| field.key.as_str()));
    order
}

/// The keys of the settings.
pub fn settings_order() -> Vec<&'static str> {
    [SCHEMA_KEY].into_iter().chain(KEYS).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::field::built_in;
    use crate::catalog::settings::default_language;
    use crate::kind::Kinds;

    #[test]
    fn long_texts_come_last() {
        let mut settings = Settings::new("a.yaml".into(), vec![default_language()], Kinds::default());
        let all = "$schema id name status field family year originators type source references aliases related updated version summary";
        assert_eq!(order(&settings).join(" "), all);
        settings.fields = built_in().into_iter().filter(|field| field.key == "year").collect();
        settings.hidden = vec!["source".to_owned()];
        assert_eq!(order(&settings).join(" "), "$schema id name status year source references updated version");
    }
}
