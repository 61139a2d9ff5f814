"""What the package says is what `ita` says, byte for byte. Run by `cargo xtask python`; ITA names the command."""

import csv
import io
import json
import os
import pathlib
import random
import subprocess
import unittest

import ita_score
import pandas
import polars
import pyarrow
from pyarrow import csv as arrow_csv

ITA = os.environ["ITA"]
INPUTS = {"iit": "98.10", "eit": "93.20", "oit": "97.50"}


def ita(*args, stdin=""):
    ran = subprocess.run([ITA, *args], input=stdin.encode(), capture_output=True, check=False)
    return ran.returncode, ran.stdout.decode(), ran.stderr.decode()


def table_text(rows=4_000):
    """A table with plain rows, odd ones, other years, and published results."""
    draw = random.Random(2568)
    plain = ["96.39", "0", "100", "85.005", "84.995", "94.99"]
    odd = ["", "๙๘.๑", "abc", "100.01", "1e3"]
    lines = ["agency,fiscal_year,iit,eit,oit,published_overall,published_level"]
    for row in range(rows):
        scores = [draw.choice(plain if draw.random() < 0.8 else odd) for _ in range(3)]
        year = draw.choice(["2568", "2568", "2569", "2564", "2500", ""])
        published = ["96.39", "ผ่านดี"] if draw.random() < 0.2 else ["", "?"] if draw.random() < 0.1 else ["", ""]
        lines.append(",".join([f"หน่วยงาน {row}", year, *scores, *published]))
    return "\n".join(lines) + "\n"


def cells(text):
    return list(csv.reader(io.StringIO(text)))


def columns(text):
    """A table as pyarrow has it, every column as text."""
    names, *rows = cells(text)
    return pyarrow.Table.from_arrays([pyarrow.array([row[at] for row in rows], pyarrow.string()) for at in range(len(names))], names=names)


def written(table):
    out = io.BytesIO()
    arrow_csv.write_csv(pyarrow.table(table), out)
    return cells(out.getvalue().decode())


class Single(unittest.TestCase):
    def test_scores_are_the_commands_bytes(self):
        for year, inputs in [(2568, INPUTS), (2568, {"overall": 96.39}), (2566, {"eit.1": "79.4", "eit.2": 82.24})]:
            _, out, _ = ita("score", "--format", "json", "--year", str(year), *(f"{id}={v}" for id, v in inputs.items()))
            self.assertEqual(ita_score.score_json(inputs, year=year) + "\n", out)
        found = ita_score.score("ITA:1.0/FY:2568/iit:98.1/eit:93.2/oit:97.5")
        self.assertEqual((found["overall"]["score"], found["level"]["id"]), ("96.39", "good"))

    def test_plans_are_the_commands_bytes(self):
        call = ["plan", "--format", "json", "--year", "2568", *(f"{id}={v}" for id, v in INPUTS.items())]
        _, out, _ = ita(*call, "--target", "excellent")
        self.assertEqual(ita_score.plan_json(INPUTS, "excellent", year=2568) + "\n", out)
        _, out, _ = ita(*call, "--target", "97.5", "--cost", "iit=1@99,3", "--cap", "oit=99", "--split", "lowest")
        options = {"cost": {"iit": "1@99,3"}, "cap": {"oit": 99}, "split": "lowest"}
        self.assertEqual(ita_score.plan_json(INPUTS, "97.5", year=2568, **options) + "\n", out)
        self.assertFalse(ita_score.plan(INPUTS, "excellent", year=2568, lock=["eit"])["feasible"])

    def test_plans_by_effort_and_with_a_chance_are_the_commands_bytes(self):
        call = ["plan", "--format", "json", "--year", "2568", *(f"{id}={v}" for id, v in INPUTS.items()), "--target", "excellent"]
        surveys = ["--chance", "90", "--respondents", "eit=120/4000"]
        of = {"chance": 90, "respondents": {"eit": "120/4000"}}
        for options, arguments in [
            (["--effort", "harder"], {"effort": "harder"}),
            (["--effort", "harder", "--cost", "eit=1"], {"effort": "harder", "cost": {"eit": 1}}),
            (surveys, of),
            ([*surveys, "--respondents", "iit=45"], {"chance": "90", "respondents": {"iit": 45, "eit": "120/4000"}}),
            ([*surveys, "--spread", "eit=17.65"], {**of, "spread": {"eit": 17.65}}),
            ([*surveys, "--cap", "eit=95"], {**of, "cap": {"eit": 95}}),
            ([*surveys, "--lock", "eit"], {**of, "lock": ["eit"]}),
        ]:
            _, out, _ = ita(*call, *options)
            self.assertEqual(ita_score.plan_json(INPUTS, "excellent", year=2568, **arguments) + "\n", out, options)
        way = ita_score.plan(INPUTS, "excellent", year=2568, **of)
        self.assertTrue(way["feasible"] and float(way["chance"]["estimated"]) >= 90)

    def test_options_of_a_plan_that_are_refused(self):
        call = ["plan", "--format", "json", "--year", "2568", *(f"{id}={v}" for id, v in INPUTS.items()), "--target"]
        for target, options, arguments in [
            ("excellent", ["--effort", "harsh"], {"effort": "harsh"}),
            ("excellent", ["--cost", "iit=2@90,1"], {"cost": {"iit": "2@90,1"}}),
            ("excellent", ["--cap", "iit=99", "--cap", "IIT=98"], {"cap": {"iit": 99, "IIT": 98}}),
            ("excellent", ["--chance", "90"], {"chance": 90}),
            ("excellent", ["--respondents", "eit=9"], {"respondents": {"eit": 9}}),
            ("excellent", ["--chance", "x", "--respondents", "eit=9"], {"chance": "x", "respondents": {"eit": 9}}),
            ("96", ["--chance", "90", "--respondents", "eit=9"], {"chance": 90, "respondents": {"eit": 9}}),
            ("excellent", ["--chance", "90", "--respondents", "eit=1"], {"chance": 90, "respondents": {"eit": 1}}),
            ("excellent", ["--chance", "90", "--respondents", "eit=x"], {"chance": 90, "respondents": {"eit": "x"}}),
        ]:
            for language in ("th", "en"):
                _, _, err = ita(*call, target, "--lang", language, *options)
                said = json.loads(err.splitlines()[-1])["error"]
                with self.assertRaises(ita_score.ItaError, msg=options) as caught:
                    ita_score.plan(INPUTS, target, year=2568, language=language, **arguments)
                self.assertEqual(caught.exception.args[0], said["code"], options)
                if said["message"][0] in "`“" or "N@V" in said["message"]:
                    self.assertEqual(caught.exception.args[2], said["message"])

    def test_what_is_refused_says_so_as_the_command_does(self):
        for inputs, year in [({"iit": "101"}, 2568), ({"x": "1"}, 2568), ({"iit": "1"}, 2500)]:
            with self.assertRaises(ita_score.ItaError) as caught:
                ita_score.score(inputs, year=year, language="en")
            pairs = [f"{id}={value}" for id, value in inputs.items()]
            code, _, err = ita("score", "--format", "json", "--lang", "en", "--year", str(year), *pairs)
            said = json.loads(err.splitlines()[-1])["error"]
            self.assertEqual(caught.exception.args, (said["code"], said["node"], said["message"]))
            self.assertEqual(code, 2)


def shown(page, wanted):
    """The example of a page that has this in it, whatever stands around it."""
    top = pathlib.Path(__file__).resolve().parents[2]
    blocks = (top / page).read_text(encoding="utf-8").split("```python\n")[1:]
    (found,) = [block.split("```")[0] for block in blocks if wanted in block.split("```")[0]]
    return found


class Readme(unittest.TestCase):
    def test_what_the_readmes_show_works(self):
        exec(shown("python/README.md", "score_table"), {})
        exec(shown("README.md", "import ita_score"), {})

    def test_what_the_readme_shows_of_spark_works(self):
        """Without Spark: a stand-in hands the batches over as its workers do. python/spark/test_score.py has the real one."""
        table = pyarrow.table({"fiscal_year": ["2568"] * 5, **{node: [score] * 5 for node, score in INPUTS.items()}})

        class Frame:
            schema = "the columns"

            def mapInArrow(self, work, schema):
                return schema, pyarrow.Table.from_batches(work(iter(table.to_batches(max_chunksize=2))))

        names = {"frame": Frame(), "pyarrow": pyarrow, "ita_score": ita_score, "result_schema": lambda schema: f"{schema} and the results"}
        exec(shown("README.md", "mapInArrow"), names)
        schema, scored = names["scored"]
        self.assertEqual(schema, "the columns and the results")
        self.assertEqual(scored["level"].to_pylist(), ["good"] * 5)
        self.assertEqual([str(score) for score in scored["score_overall"].to_pylist()], ["96.39"] * 5)


class Table(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.text = table_text()
        _, cls.out, _ = ita("batch", "-", "-o", "-", stdin=cls.text)

    def test_a_pyarrow_table_of_text(self):
        self.assertEqual(written(ita_score.score_table(columns(self.text))), cells(self.out))

    def test_a_polars_frame(self):
        frame = polars.read_csv(io.BytesIO(self.text.encode()), infer_schema=False)
        self.assertEqual(written(polars.DataFrame(ita_score.score_table(frame)).to_arrow()), cells(self.out))

    def test_a_pandas_frame(self):
        frame = pandas.read_csv(io.StringIO(self.text), dtype=str)
        scored = pandas.DataFrame.from_arrow(ita_score.score_table(frame))
        expected = [row[7] for row in cells(self.out)[1:]]
        self.assertEqual(["" if pandas.isna(v) else str(v) for v in scored["score_overall"]], expected)

    def test_numbers_of_every_type_and_slices(self):
        rows = [f"ก,{iit},{eit},{oit}" for iit in (85, 94.995, 99.99) for eit in (90.005, 100) for oit in (0.1, 97.5)]
        text = "agency,iit,eit,oit\n" + "\n".join(rows * 50) + "\n"
        _, out, _ = ita("batch", "-", "-o", "-", "--year", "2568", stdin=text)
        expected = [row[4:] for row in cells(out)]
        for kind in (pyarrow.float64(), pyarrow.string(), pyarrow.decimal128(8, 4), pyarrow.large_string()):
            types = {name: kind for name in ("iit", "eit", "oit")}
            options = arrow_csv.ConvertOptions(column_types=types)
            table = arrow_csv.read_csv(io.BytesIO(text.encode()), convert_options=options)
            parts = pyarrow.concat_tables([table.slice(0, 7), table.slice(7, 300), table.slice(307)])
            self.assertEqual([row[4:] for row in written(ita_score.score_table(parts, year=2568))], expected, kind)

    def test_what_came_in_is_handed_on_where_it_lies(self):
        table = columns(self.text)
        scored = pyarrow.table(ita_score.score_table(table))
        address = lambda one: one["agency"].chunk(0).buffers()[2].address
        self.assertEqual(address(scored), address(table))


class Columns(unittest.TestCase):
    """Columns are read as `ita batch` reads them."""

    def same(self, text, year=None):
        """What the command writes, cell by cell, after the package has said the same in both languages."""
        of = [] if year is None else ["--year", str(year)]
        for language in ("th", "en"):
            _, out, _ = ita("batch", "-", "-o", "-", "--lang", language, *of, stdin=text)
            self.assertEqual(written(ita_score.score_table(columns(text), year=year, language=language)), cells(out))
        return cells(out)

    def test_a_row_of_another_year_than_the_calls(self):
        rows = [f"{year},98.1,93.2,97.5" for year in ("2567", "๒๕๖๗", "2568", "", "2500", "x")]
        told = self.same("fiscal_year,iit,eit,oit\n" + "\n".join(rows) + "\n", year=2568)
        says = "usage: the input is of fiscal year 2567, but --year says 2568; leave --year off or correct it"
        self.assertEqual([row[-1] for row in told[1:5]], [says, says, "", ""])

    def test_names_as_people_write_them(self):
        told = self.same("หน่วยงาน,Fiscal_Year,IIT (30%),\ufeffeit,OIT (๔๐ %),iit (30),score\nก,2568,98.10,93.20,97.50,1,2\n")
        self.assertEqual((told[1][7], told[1][11]), ("96.39", "good"))
        self.assertEqual(self.same("๑๐,๙,8\n1,2,3\n", year=2564)[1][-1], "")

    def test_reasons(self):
        head = "iit,eit,e1,i1,1,o35,published_overall,published_level\n"
        long = "9" * 70 + "\u202e"
        rows = ["98,,,,1,,,", "98,x,,,,,,", f"{long},,,,,,,", "98,93.2,,,,1,,", "98,,,,1,x,,", ",,,1,,,,", "98,93,,,,,x,", "98,93,,,,,90,ดี"]
        told = self.same(head + "\n".join(rows) + "\n", year=2569)
        self.assertEqual([row[-1].split(":")[0] for row in told[1:]].count("conflict"), 2)

    def test_a_run_over_an_earlier_runs_table(self):
        _, once, _ = ita("batch", "-", "-o", "-", "--lang", "en", stdin=table_text(40))
        twice = self.same(once)
        self.assertEqual(twice, cells(once))

    def test_what_a_survey_wrote(self):
        head = "agency,n_iit,n_eit,1,2,3,4,5,6,7,8,iit,eit,refused"
        exact = ",".join(f"{name}_exact" for name in ("1", "2", "3", "4", "5", "6", "7", "8", "iit", "eit"))
        row = "ก,1,1,94.99,94.99,94.99,94.99,95.00,95.00,95.00,95.00,95.00,95.00,0"
        fractions = ",949949/10000" * 4 + ",474977/5000,95/1,95/1,95/1,18999/200,95/1"
        # The mean of the two decimals is 94.992, that of the fractions 94.995.
        told = self.same(f"{head},{exact},oit\n{row}{fractions},95\n{row.replace('94.99', '60')}{fractions},95\n", year=2568)
        self.assertEqual([line[26] for line in told[1:]], ["95.00", ""])
        told = self.same(f"{head},oit\n{row},95\n", year=2568)
        self.assertTrue(told[1][-1].startswith("conflict"))

    def test_what_is_refused_is_refused_with_the_same_words(self):
        for text, year in [
            ("fiscal_year,iit,level\n2568,1,mine\n", None),
            ("fiscal_year,iit,Error\n2568,1,mine\n", None),
            ("fiscal_year,iit,complete\n2568,1,mine\n", None),
            ("fiscal_year,Fiscal_Year,iit\n2568,2567,1\n", None),
            ("iit,IIT (30%)\n1,2\n", 2568),
            ("fiscal_year,agency,itt\n2568,ก,1\n", None),
            ("agency,note\nก,1\n", 2568),
            ("iit,fiscal year\n1,2568\n", None),
            ("iit\n1\n", 2500),
        ]:
            of = [] if year is None else ["--year", str(year)]
            for language in ("th", "en"):
                code, _, err = ita("batch", "-", "-o", "-", "--format", "json", "--lang", language, *of, stdin=text)
                said = json.loads(err.splitlines()[-1])["error"]
                with self.assertRaises(ita_score.ItaError, msg=text) as caught:
                    ita_score.score_table(columns(text), year=year, language=language)
                # What is an option there is an argument here.
                self.assertEqual(caught.exception.args, (said["code"], said["node"], said["message"].replace("--year", "year=")))
                self.assertEqual(code, 2)


if __name__ == "__main__":
    unittest.main()
