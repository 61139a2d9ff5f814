#!/bin/sh
# The planner beside HiGHS on the same problems, in one run: sh bench/highs.sh [PROBLEMS A FAMILY] [SECONDS A PROBLEM] [OF THOSE, FEWEST]
set -eu
cd "$(dirname "$0")"
venv="${ITA_TOOLS_DIR:-../.tools}/highs"
[ -x "$venv/bin/python" ] || python3 -m venv "$venv"
"$venv/bin/python" -c 'import highspy' 2>/dev/null || "$venv/bin/python" -m pip install --quiet highspy numpy
cargo run --quiet --release --bin instances -- "${1:-150}" | "$venv/bin/python" highs.py "${2:-30}" "${3:-5}"
