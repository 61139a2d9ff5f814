//! A table over the Arrow C data interface, in and out: the columns that came in are handed on as they lie there, and the
//! results stand behind them.

use crate::cells::Cells;
use crate::{lang, refused_table, usage};
use arrow_array::builder::{BooleanBuilder, Decimal128Builder, StringBuilder};
use arrow_array::{ArrayRef, RecordBatch};
use arrow_schema::{ArrowError, DataType, Field, Schema, SchemaRef};
use ita_score::Lang;
use ita_table::{ADDED, Column, Outcome, Refusal, Scorers, Years};
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
    let columns = Columns::new(&schema, year).map_err(|refusal| refused_table(refusal, lang))?;
    let schema = columns.schema(&schema);
    let done = py.detach(|| all(&batches, &columns, &schema, lang)).map_err(|error| usage(error.to_string()))?;
    PyTable::try_new(done, schema)
}

/// What the columns are for, as `ita batch` reads them.
struct Columns {
    years: Years,
    /// Those that are read: where, and as what.
    read: Vec<(usize, Column)>,
    /// What is handed on: all but the results of an earlier run.
    kept: Vec<usize>,
}

impl Columns {
    fn new(schema: &Schema, year: Option<u16>) -> Result<Self, Refusal> {
        let rulebooks = ita_rules::years().map(ita_rules::rulebook).collect::<Result<_, _>>()?;
        let years = Years::new(rulebooks, year.map(ita_rules::rulebook).transpose()?);
        let names: Vec<&str> = schema.fields().iter().map(|field| field.name().as_str()).collect();
        let columns = ita_table::columns(&names, &years)?;
        let kept = (0..columns.len()).filter(|&at| columns[at] != Column::Earlier).collect();
        let read = columns.into_iter().enumerate().filter(|(_, column)| column.read_as().is_some()).collect();
        Ok(Self { years, read, kept })
    }

    fn schema(&self, schema: &Schema) -> SchemaRef {
        let kept = self.kept.iter().map(|&at| schema.field(at).clone());
        Arc::new(Schema::new(kept.chain(added()).collect::<Vec<_>>()))
    }
}

/// The columns that are added, in their order: those of `ita batch`.
fn added() -> Vec<Field> {
    let kind = |name: &str| match name {
        "complete" | "agrees" => DataType::Boolean,
        score if score.starts_with("score_") => SCORE,
        _ => DataType::Utf8,
    };
    ADDED.iter().map(|name| Field::new(*name, kind(name), true)).collect()
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
        let mut scorers = Scorers::default();
        let mine = slices.iter().enumerate().skip(first).step_by(threads);
        mine.map(|(at, slice)| (at, scored(slice, columns, schema, lang, &mut scorers))).collect::<Vec<_>>()
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
    lang: Lang,
    scorers: &mut Scorers,
) -> Result<RecordBatch, ArrowError> {
    let cells: Vec<Cells> =
        columns.read.iter().map(|(at, _)| Cells::new(slice.column(*at))).collect::<Result<_, ArrowError>>()?;
    let mut rooms = vec![String::new(); cells.len()];
    let mut built = Built::new(slice.num_rows());
    for row in 0..slice.num_rows() {
        let texts: Vec<&str> = cells.iter().zip(&mut rooms).map(|(cells, room)| cells.get(row, room)).collect();
        let said = columns.read.iter().map(|(_, column)| column).zip(texts.iter().copied());
        match ita_table::score(&columns.years, said, scorers) {
            Ok(outcome) => built.push(&outcome, lang),
            Err(refusal) => built.refuse(&refusal.reason(lang)),
        }
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

    fn push(&mut self, outcome: &Outcome, lang: Lang) {
        for (builder, score) in self.scores.iter_mut().zip(outcome.scores()) {
            // Every year publishes two decimals.
            builder.append_option(score.map(|score| i128::from(score.units())));
        }
        let [level, level_th, guaranteed, possible] = &mut self.texts;
        level.append_option(outcome.level().map(|level| &*level.id));
        level_th.append_option(outcome.level().map(|level| &*level.name.th));
        guaranteed.append_value(&outcome.guaranteed().id);
        possible.append_value(outcome.possible());
        self.complete.append_value(outcome.is_complete());
        self.agrees.append_option(outcome.agrees());
        self.error.append_option(outcome.unknown_level().map(|refusal| refusal.reason(lang)));
    }

    /// A row without a result.
    fn refuse(&mut self, reason: &str) {
        self.scores.iter_mut().for_each(Decimal128Builder::append_null);
        self.texts.iter_mut().for_each(StringBuilder::append_null);
        self.complete.append_null();
        self.agrees.append_null();
        self.error.append_value(reason);
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
