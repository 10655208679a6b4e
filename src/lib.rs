//! Methodical turns a folder of YAML records of methods into a static site that puts methods side by side.
//!
//! The way of the data, five steps, each a room with one door:
//!
//! 1. [`catalog::load`]: `methods/**/*.yaml` → [`catalog::Catalog`] and every diagnostic of every file
//! 2. [`catalog::check`]: → [`catalog::Checked`], in which every reference holds, and more diagnostics
//! 3. [`site::plan`]: → a list of pages, as data; [`compare`](mod@compare) → a comparison, as data
//! 4. [`render`]: a page → bytes; the only step that knows HTML and Tera
//! 5. [`publish`]: bytes → `public/`, visible whole or not at all

pub mod build;
pub mod catalog;
pub mod changes;
pub mod cli;
pub mod compare;
pub mod diagnostic;
pub mod draft;
pub mod drawing;
pub mod edit;
pub mod export;
pub mod import;
pub mod kind;
pub mod language;
pub mod publish;
pub mod reading;
pub mod render;
pub mod schema;
pub mod search;
pub mod serve;
pub mod similar;
pub mod site;
pub mod starter;
pub mod switch;
pub mod telling;
pub mod text;
pub mod theme;
pub mod translation;
pub mod value;
pub mod words;
