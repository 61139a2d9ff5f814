//! A table over the Arrow C data interface, in and out: the columns that came in are handed on as they lie there, and the
//! results stand behind them.

use crate::cells::Cells;
use crate::row::{Outcome, SCORED, Said, Scorers, value};
use crate::{lang, usage};
use arrow_array::builder::{BooleanBuilder, Decimal128Builder, StringBuilder};
use arrow_array::{ArrayRef, RecordBatch};
use arrow_schema::{ArrowError, DataType, Field, Schema, SchemaRef};
use ita_score::{Error, Lang, NodeIx, Rulebook, parse_year};
use pyo3::prelude::*;
use pyo3_arrow::PyTable;
use pyo3_arrow::input::AnyRecordBatch;
use std::sync::Arc;
use std::thread;

/// Published scores: up to 100.00.
const SCORE: DataType = DataType::Decimal128(5, 2);

/// Rows that one thread takes at a time.
const ROWS: usize = 1 << 16;

/// Scores every row of a table; the result speaks the same interface.
#[pyfunction]
pub(crate) fn score_table(
    py: Python<'_>,
    table: AnyRecordBatch,
    year: Option<u16>,
    language: &str,
) -> PyResult<PyTable> {
    let lang = lang(language)?;
    let (batches, schema) = table.into_table().map_err(|error| usage(error.to_string()))?.into_inner();
    let columns = Columns::new(&schema, year)?;
    let schema = columns.schema(&schema);
    let done = py.detach(|| all(&batches, &columns, &schema, lang)).map_err(|error| usage(error.to_string()))?;
    PyTable::try_new(done, schema)
}

/// What the columns are for.
struct Columns {
    rulebooks: Vec<&'static Rulebook>,
    asked: Option<&'static Rulebook>,
    year: Option<usize>,
    overall: Option<usize>,
    level: Option<usize>,
    /// Column, id, and its node in each year.
    nodes: Vec<(usize, String, Vec<Option<NodeIx>>)>,
    /// What is handed on: all but the results of an earlier run.
    kept: Vec<usize>,
}

impl Columns {
    fn new(schema: &Schema, year: Option<u16>) -> PyResult<Self> {
        let told = |error: Error| crate::refused(&error, Lang::En);
        let rulebooks: Vec<_> = ita_rules::years().filter_map(|year| ita_rules::rulebook(year).ok()).collect();
        let asked = year.map(ita_rules::rulebook).transpose().map_err(told)?;
        let mut columns =
            Self { rulebooks, asked, year: None, overall: None, level: None, nodes: Vec::new(), kept: Vec::new() };
        let added: Vec<String> = added().iter().map(|field| field.name().clone()).collect();
        for (at, field) in schema.fields().iter().enumerate() {
            let name = field.name().trim().to_lowercase();
            if added.contains(&name) {
                continue;
            }
            columns.kept.push(at);
            match name.as_str() {
                "fiscal_year" => columns.year = Some(at),
                "published_overall" => columns.overall = Some(at),
                "published_level" => columns.level = Some(at),
                _ => {
                    let places: Vec<_> = columns.rulebooks.iter().map(|rules| rules.find(&name).ok()).collect();
                    if places.iter().any(Option::is_some) {
                        if columns.nodes.iter().any(|(_, id, _)| *id == name) {
                            return Err(usage(format!("two columns are {name}")));
                        }
                        columns.nodes.push((at, name, places));
                    }
                }
            }
        }
        if columns.asked.is_none() && columns.year.is_none() {
            return Err(usage("no column fiscal_year: name the year"));
        }
        Ok(columns)
    }

    fn schema(&self, schema: &Schema) -> SchemaRef {
        let kept = self.kept.iter().map(|&at| schema.field(at).clone());
        Arc::new(Schema::new(kept.chain(added()).collect::<Vec<_>>()))
    }

    /// The rules of a row.
    fn rules(&self, year: Option<&str>) -> Result<(usize, &'static Rulebook), Error> {
        let unknown = |year: String| Error::UnknownYear { year, known: Vec::new() };
        let asked = self.asked.map(Rulebook::fiscal_year);
        let says = year.map(parse_year).transpose()?;
        let fiscal_year = says.or(asked).ok_or_else(|| unknown(String::new()))?;
        if asked.is_some_and(|asked| asked != fiscal_year) {
            return Err(unknown(fiscal_year.to_string()));
        }
        let found = self.rulebooks.iter().position(|rules| rules.fiscal_year() == fiscal_year);
        found.map(|at| (at, self.rulebooks[at])).ok_or_else(|| unknown(fiscal_year.to_string()))
    }
}

/// The columns that are added, in their order: those of `ita batch`.
fn added() -> Vec<Field> {
    let field = |name: &str, kind| Field::new(name, kind, true);
    let scores = SCORED.map(|id| field(&format!("score_{id}"), SCORE));
    let text = |name| field(name, DataType::Utf8);
    let truth = |name| field(name, DataType::Boolean);
    let rest = ["level", "level_th", "guaranteed", "possible"].map(text);
    scores.into_iter().chain(rest).chain([truth("complete"), truth("agrees"), text("error")]).collect()
}

/// Every batch, in slices that all processors take; in their order.
fn all(
    batches: &[RecordBatch],
    columns: &Columns,
    schema: &SchemaRef,
    lang: Lang,
) -> Result<Vec<RecordBatch>, ArrowError> {
    let slices: Vec<RecordBatch> = batches
        .iter()
        .flat_map(|batch| {
            let rows = batch.num_rows();
            (0..rows).step_by(ROWS).map(move |from| batch.slice(from, ROWS.min(rows - from)))
        })
        .collect();
    let threads = thread::available_parallelism().map_or(1, usize::from).min(slices.len().max(1));
    let work = |first: usize| {
        let mut scorers = Scorers::new(lang);
        let mine = slices.iter().enumerate().skip(first).step_by(threads);
        mine.map(|(at, slice)| (at, scored(slice, columns, schema, &mut scorers))).collect::<Vec<_>>()
    };
    let mut done: Vec<(usize, Result<RecordBatch, ArrowError>)> = thread::scope(|scope| {
        let workers: Vec<_> = (0..threads)
            .map(|first| {
                scope.spawn({
                    let work = &work;
                    move || work(first)
                })
            })
            .collect();
        let ended = || vec![(0, Err(ArrowError::ComputeError("a thread ended".to_owned())))];
        workers.into_iter().flat_map(|worker| worker.join().unwrap_or_else(|_| ended())).collect()
    });
    done.sort_by_key(|(at, _)| *at);
    done.into_iter().map(|(_, batch)| batch).collect()
}

fn scored(
    slice: &RecordBatch,
    columns: &Columns,
    schema: &SchemaRef,
    scorers: &mut Scorers,
) -> Result<RecordBatch, ArrowError> {
    let cells = |at: usize| Cells::new(slice.column(at));
    let of = |at: Option<usize>| at.map(cells).transpose();
    let (year, overall, level) = (of(columns.year)?, of(columns.overall)?, of(columns.level)?);
    let nodes: Vec<_> = columns
        .nodes
        .iter()
        .map(|(at, id, places)| Ok((cells(*at)?, id, places)))
        .collect::<Result<_, ArrowError>>()?;
    let mut built = Built::new(slice.num_rows());
    let (mut given, mut values) = (Vec::new(), Vec::new());
    let mut room: [String; 4] = Default::default();
    for row in 0..slice.num_rows() {
        let [of_year, of_overall, of_level, of_node] = &mut room;
        given.clear();
        values.clear();
        let said = Said {
            year: year.as_ref().and_then(|cells| cells.get(row, of_year)),
            overall: overall.as_ref().and_then(|cells| cells.get(row, of_overall)),
            level: level.as_ref().and_then(|cells| cells.get(row, of_level)),
        };
        let outcome = columns.rules(said.year).and_then(|(place, rules)| {
            for (cells, id, places) in &nodes {
                let Some(text) = cells.get(row, of_node) else { continue };
                let (node, value) = value(rules, id, places[place], text)?;
                given.push(node);
                values.push(value);
            }
            scorers.score(rules, &given, &values, &said)
        });
        built
            .push(outcome.unwrap_or_else(|error| Outcome { error: Some(scorers.reason(error)), ..Outcome::default() }));
    }
    let kept = columns.kept.iter().map(|&at| slice.column(at).clone());
    RecordBatch::try_new(schema.clone(), kept.chain(built.finish()?).collect())
}

/// The added columns as they grow.
struct Built {
    scores: [Decimal128Builder; 4],
    texts: [StringBuilder; 4],
    complete: BooleanBuilder,
    agrees: BooleanBuilder,
    error: StringBuilder,
}

impl Built {
    fn new(rows: usize) -> Self {
        let text = || StringBuilder::with_capacity(rows, 16 * rows);
        Self {
            scores: std::array::from_fn(|_| Decimal128Builder::with_capacity(rows).with_data_type(SCORE)),
            texts: std::array::from_fn(|_| text()),
            complete: BooleanBuilder::with_capacity(rows),
            agrees: BooleanBuilder::with_capacity(rows),
            error: StringBuilder::new(),
        }
    }

    fn push(&mut self, outcome: Outcome) {
        for (builder, score) in self.scores.iter_mut().zip(outcome.scores) {
            // Every year publishes two decimals.
            builder.append_option(score.map(|score| i128::from(score.units())));
        }
        let spec =
            |level: Option<(&'static Rulebook, ita_score::LevelIx)>| level.map(|(rules, level)| rules.level(level));
        let possible = Some(outcome.possible).filter(|possible| !possible.is_empty());
        let [level, level_th, guaranteed, possibles] = &mut self.texts;
        level.append_option(spec(outcome.level).map(|level| &*level.id));
        level_th.append_option(spec(outcome.level).map(|level| &*level.name.th));
        guaranteed.append_option(spec(outcome.guaranteed).map(|level| &*level.id));
        possibles.append_option(possible);
        self.complete.append_option(outcome.complete);
        self.agrees.append_option(outcome.agrees);
        self.error.append_option(outcome.error);
    }

    fn finish(mut self) -> Result<Vec<ArrayRef>, ArrowError> {
        let mut columns: Vec<ArrayRef> = Vec::new();
        for scores in &mut self.scores {
            columns.push(Arc::new(scores.finish()));
        }
        for texts in &mut self.texts {
            columns.push(Arc::new(texts.finish()));
        }
        columns.push(Arc::new(self.complete.finish()));
        columns.push(Arc::new(self.agrees.finish()));
        columns.push(Arc::new(self.error.finish()));
        Ok(columns)
    }
}
