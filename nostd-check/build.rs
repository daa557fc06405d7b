//! The start-up code needs the C library, which a program without std does not bring along.

fn main() {
    println!("cargo::rustc-link-arg-bins=-lc");
}
