#!/bin/sh
# The planner beside HiGHS on the same problems, in one run:
#   sh bench/highs.sh [PROBLEMS A FAMILY] [SECONDS A PROBLEM] [OF THOSE, FEWEST] [FAMILY …]
# Families by how their names begin: growing ceiling margin even chance. Without one, all.
set -eu
cd "$(dirname "$0")"
venv="${ITA_TOOLS_DIR:-../.tools}/highs"
[ -x "$venv/bin/python" ] || python3 -m venv "$venv"
"$venv/bin/python" -c 'import highspy' 2>/dev/null || "$venv/bin/python" -m pip install --quiet highspy numpy
each="${1:-150}" seconds="${2:-30}" fewest="${3:-5}"
[ $# -gt 3 ] && shift 3 || set --
cargo run --quiet --release --bin instances -- "$each" "$@" | "$venv/bin/python" highs.py "$seconds" "$fewest"
