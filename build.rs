//! Tells Cargo that the theme is part of the program: a changed template or style sheet means a new binary.
fn main() {
    println!("cargo:rerun-if-changed=templates");
    println!("cargo:rerun-if-changed=static");
}
