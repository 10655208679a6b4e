//! The works of a catalogue as BibTeX, RIS and CSL-JSON.
