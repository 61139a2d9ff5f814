//! One assessment after the other as text: no number is left out, none is rounded here.

use crate::draw::Draw;
use ita_score::report::Report;
use ita_score::{Assessment, Goal, Levers, NodeIx, Planned, Score, Scored, Scorer};

/// The text so far, and what is in it.
#[derive(Debug, Default)]
pub(crate) struct Told {
    text: String,
    pub(crate) cases: u32,
    pub(crate) years: u32,
    assessments: u32,
    rows: u32,
    margins: u32,
    chances: u32,
    refused: u32,
    plans: u32,
}

impl Told {
    pub(crate) fn line(&mut self, line: &str) {
        self.text.push_str(line);
        self.text.push('\n');
    }

    /// The last line, and all of it.
    pub(crate) fn finish(mut self) -> String {
        let Self { cases, years, assessments, rows, margins, chances, refused, plans, .. } = self;
        self.line(&format!(
            "{assessments} assessments ({cases} real cases, {years} fiscal years), {rows} rows, {margins} margins, {chances} \
             probabilities, {refused} surveys refused, {plans} plans"
        ));
        self.text
    }

    /// What a compiled scorer says of it, where what is given decides everything.
    pub(crate) fn row(&mut self, assessment: &Assessment<'_>) {
        let rules = assessment.rules();
        let (nodes, values): (Vec<NodeIx>, Vec<Score>) = assessment.given().unzip();
        let Ok(scorer) = Scorer::new(rules, &nodes) else { return };
        let mut row = scorer.row();
        scorer.score(&values, &mut row);
        let scores = scorer.nodes().zip(row.scores()).map(|(node, score)| format!("{} {score}", rules.node(node).id));
        self.line(&format!("row {}: {}", rules.level(row.level()).id, scores.collect::<Vec<_>>().join(", ")));
        self.rows += 1;
    }

    /// The scores, also by a compiled scorer, what surveys leave open of them, and for one in three the least effort to each level.
    pub(crate) fn assessment(&mut self, assessment: &Assessment<'_>, draw: &mut Draw) {
        let scored = assessment.score();
        self.assessments += 1;
        self.line(&Report::new(&scored).to_json());
        self.row(assessment);
        self.uncertainty(&scored, draw);
        if draw.below(3) == 0 {
            self.plans(&scored);
        }
    }

    fn uncertainty(&mut self, scored: &Scored<'_>, draw: &mut Draw) {
        let rules = scored.rules();
        let uncertainty = match scored.uncertainty(&draw.surveys(rules)) {
            Ok(uncertainty) => uncertainty,
            Err(error) => {
                self.refused += 1;
                return self.line(&format!("refused: {error}"));
            }
        };
        for node in rules.nodes() {
            let Some(margin) = uncertainty.margin(node) else { continue };
            let id = &rules.node(node).id;
            self.line(&format!(
                "margin {id} {} {} {} {}",
                margin.standard_error, margin.margin, margin.low, margin.high
            ));
            self.margins += 1;
        }
        for chance in uncertainty.chances.iter().flatten() {
            self.line(&format!("chance {} {}", chance.level.id, chance.percent));
            self.chances += 1;
        }
    }

    fn plans(&mut self, scored: &Scored<'_>) {
        let (rules, levers) = (scored.rules(), Levers::new(scored.rules()));
        for level in rules.levels() {
            let planned = scored.plan(Goal::parse(rules, &level.id).unwrap(), &levers);
            let Planned::Feasible(plan) = planned else { continue };
            let raises: Vec<String> = plan
                .raises
                .iter()
                .map(|raise| format!("{} {} {}", rules.node(raise.node).id, raise.to, raise.cost))
                .collect();
            self.line(&format!("plan {} {} {}: {}", level.id, plan.cost, plan.lower_bound, raises.join(", ")));
            self.plans += 1;
        }
    }
}
