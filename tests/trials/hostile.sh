#!/bin/sh
# Hostile records: `sh tests/trials/hostile.sh [how many texts]`, 10,000 where nothing is said, 39,000 at most.
#
# As many texts of the grammar in tests/cases/hostile, each in every field of a record of its own: the sites are read by
# an HTML parser that isn't ours, and every page is opened in a browser, without and with the security policy. Anything
# that runs, leaves the site or is no text ends the trial. It wants what tests/run installs.
set -eu
cd "$(dirname "$0")/../.."
METHODICAL_HOSTILE=${1:-10000}
METHODICAL_BIN="${CARGO_TARGET_DIR:-target}/debug/methodical"
export METHODICAL_HOSTILE METHODICAL_BIN
cargo test --test it hostile:: </dev/null
cargo build </dev/null
node --test tests/browser/hostile.test.js </dev/null
