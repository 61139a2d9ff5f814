#!/usr/bin/env python3
"""Checks that a built `ita` does what other people's programs rely on: vectors, JSON, tables, error codes, exit statuses.

`cargo xtask test --only contract` runs it. Usage: contract.py PATH_TO_ITA"""
import json
import os
import subprocess
import sys
import tempfile

ITA = sys.argv[1]
failed, total = [], 0


def run(*args, stdin=None):
    done = subprocess.run([ITA, *args], input=stdin, capture_output=True, text=True)
    return done.returncode, done.stdout, done.stderr


def check(name, holds):
    global total
    total += 1
    if not holds:
        failed.append(name)


def score(*args, stdin=None):
    code, out, err = run("score", *args, "--format", "json", stdin=stdin)
    try:
        return code, json.loads(out)
    except ValueError:
        return code, {"stderr": err, "stdout": out}


def level(result):
    return (result.get("level") or {}).get("id")


def overall(result, key="score"):
    return (result.get("overall") or {}).get(key)


code, r = score("--year", "2568", "iit=98.10", "eit=93.20", "oit=97.50")
check("instruments give 96.39", code == 0 and overall(r) == "96.39" and level(r) == "good")
check("why names the EIT floor", any(w.get("node") == "eit" and w.get("level") == "excellent" and not w.get("met") and w.get("short") == "1.80" for w in r.get("why", [])))
code, r = score("--year", "2568", "overall=96.39")
check("96.39 alone", code == 0 and r.get("level") is None and r.get("guaranteed") == "good" and sorted(r.get("possible", [])) == ["excellent", "good"])
code, r = score("--year", "2568", "overall=98.82")
check("98.82 alone", level(r) == "excellent" and r.get("guaranteed") == "excellent")
code, r = score("--year", "2568", "overall=94.25")
check("94.25 alone", r.get("guaranteed") == "pass" and sorted(r.get("possible", [])) == ["good", "pass"])
code, r = score("--year", "2567", "iit=92.24", "eit=94.15", "oit=95.84")
check("exact value", overall(r) == "94.25" and overall(r, "exact") == "94.253" and level(r) == "good")
code, r = score("--year", "๒๕๖๘", "overall=๙๖.๓๙")
check("Thai digits", code == 0 and r.get("guaranteed") == "good")
trat = {"1": "93.55", "2": "87.72", "3": "91.01", "4": "87.93", "5": "89.52", "6": "90.55", "7": "88.68", "8": "88.58", "9": "72.89", "10": "65.56"}
code, r = score("-", stdin=json.dumps({"fiscal_year": 2564, "inputs": trat, "published": {"overall": "81.45"}}))
check("parents from unrounded children", overall(r) == "81.45" and level(r) == "B" and (r.get("published") or {}).get("exact") is True)
text = "ITA:1.0/FY:2568/iit:98.1/eit:93.2/oit:97.5"
code, r = score(text)
check("vector in and out", code == 0 and r.get("vector") == text)
code, r = score("--year", "2565", "overall=59.99")
check("55-64.99 is D", level(r) == "D")
code, r = score("--year", "2568", "overall=84.995")
check("no gap at 84.995", overall(r) == "85.00" and r.get("guaranteed") in ("pass", "good"))
code, r = score("--year", "2564", *[f"o{i}={0 if i == 1 else 1}" for i in range(1, 44)])
nine = [n for n in r.get("nodes", []) if n.get("id") == "9"]
check("sub-indicators average first", bool(nine) and nine[0].get("score") == "97.78")

for args, wanted in (
    (["--year", "2571", "overall=90"], "unknown_year"),
    (["--year", "2568", "overall=101"], "out_of_range"),
    (["--year", "2568", "iit=-1"], "out_of_range"),
    (["--year", "2568", "iit=abc"], "not_a_number"),
    (["--year", "2568", "iit=NaN"], "not_a_number"),
    (["--year", "2568", "zzz=1"], "unknown_node"),
    (["--year", "2568", "iit=90", "1=80"], "conflict"),
    (["ITA:9/x"], "bad_vector"),
):
    code, out, err = run("score", *args, "--format", "json")
    try:
        got = json.loads(err.strip().splitlines()[-1])["error"]["code"]
    except (ValueError, IndexError, KeyError, TypeError):
        got = None
    check(f"{wanted}: {' '.join(args)}", code == 2 and got == wanted and not out.strip())

values = ["--year", "2568", "iit=98.10", "eit=93.20", "oit=97.50"]
with tempfile.TemporaryDirectory() as folder:
    for ending, head in (("html", b"<!DOCTYPE html>"), ("docx", b"PK")):
        path = os.path.join(folder, "report." + ending)
        code, out, err = run("report", *values, "-o", path)
        with open(path, "rb") as file:
            check(f"report as {ending}", (code, out, err) == (0, "", "") and file.read().startswith(head))
    code, out, err = run("report", *values, "-o", os.path.join(folder, "report.pdf"), "--format", "json")
    check("a report of an unknown form is refused", code == 2 and not out and json.loads(err)["error"]["code"] == "usage")

for name in failed:
    print("does not hold:", name)
print(f"{total - len(failed)} passed, {len(failed)} failed")
sys.exit(bool(failed))
