//! The terms of the field, as this crate uses them. This module has no items.
//!
//! | term | means | in the crate |
//! | --- | --- | --- |
//! | **ITA** | Integrity and Transparency Assessment (การประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ), by the NACC (สำนักงาน ป.ป.ช.) | |
//! | **fiscal year** | ปีงบประมาณ, in the Buddhist Era: 2568 is 2025 | [`Rulebook::fiscal_year`] |
//! | **rulebook** | the rules of one fiscal year: a tree of nodes with shares, and levels with thresholds | [`Rulebook`] |
//! | **node** | anything with a score: the whole, an instrument, an indicator, a sub-indicator, an item, a question | [`NodeIx`], [`NodeKind`] |
//! | **overall score** | คะแนนรวม: the score of the root | [`NodeIx::OVERALL`] |
//! | **instrument** | เครื่องมือ: IIT (the staff's survey), EIT (the survey of people outside), OIT (what is published openly) | [`NodeKind::Instrument`] |
//! | **indicator** | ตัวชี้วัด: a numbered topic of an instrument | [`NodeKind::Indicator`] |
//! | **item** | an OIT item, published or not: 100 or 0 points, or a percentage for partial credit | [`Rulebook::is_item`] |
//! | **part** | a second breakdown of a node beside its children: EIT's part 1 and part 2. Its values stand for the node's | [`Rulebook::parts`] |
//! | **leaf** | a node without children | [`Rulebook::is_leaf`] |
//! | **share** | the fraction of its parent that a node counts (its weight) | [`Rulebook::share`] |
//! | **points** | what a node contributes to the overall score: its score times its share of the whole | [`NodeScore::points`] |
//! | **assessment** | values for some nodes of a rulebook; the rest is computed, or missing | [`Assessment`] |
//! | **vector** | an assessment as one line of text, such as `ITA:1.0/FY:2568/iit:98.1` | [`Vector`] |
//! | **completion** | an assessment with a value for everything that was missing | |
//! | **bounds** | the least and the greatest score over all completions | [`NodeScore::low`], [`NodeScore::high`] |
//! | **published score** | a score rounded half up to the decimal places of the rulebook: what is shown, and what is compared with thresholds | [`Rounded`] |
//! | **exact score** | the score before rounding | [`Exact`] |
//! | **level** | ระดับ: the grade of the result, such as ผ่านดี (*Good*) | [`LevelIx`] |
//! | **threshold** | เกณฑ์: the least published score of a node that a level requires | [`Rulebook::threshold`] |
//! | **possible level** | a level that some completion gets | [`Scored::possible`] |
//! | **guaranteed level** | the lowest possible level | [`Scored::guaranteed`] |
//! | **shortfall** | how far a published score is below a threshold | [`Rounded::short_of`], [`Why::short`], [`Next::short`] |
//! | **effort** | what raising a score costs, a number without a unit | [`Effort`] |
//! | **lever** | what a plan may change, and what it costs | [`Levers`] |
//! | **plan** | the raises of least effort that reach a goal | [`Plan`] |
//! | **published result** | an agency's official overall score and level: compared, and used to compute only on request | [`Published`] |
//! | **claim** | a statement of the rules with its sources and its status | [`ClaimSpec`] |
//! | **status** | how sure a claim is: corroborated, tested, single, inferred or assumed | [`Status`] |
//! | **crosswalk** | which nodes of two fiscal years are the same thing | [`Crosswalk`] |
//!
//! ```
//! use ita_score::Assessment;
//!
//! let rules = ita_rules::rulebook(2568)?;
//! let scored = Assessment::parse(rules, [("iit", "98.10"), ("eit", "93.20"), ("oit", "97.50")])?.score();
//! let eit = rules.find("eit")?;
//!
//! assert_eq!(rules.share(eit).to_string(), "0.3");
//! assert_eq!(scored.node(eit).points().unwrap().to_string(), "27.96"); // 93.20 × 0.3
//!
//! let threshold = rules.threshold(rules.find_level("excellent")?, eit).unwrap();
//! let shortfall = scored.node(eit).score().unwrap().short_of(threshold).unwrap();
//! assert_eq!((threshold.to_string(), shortfall.to_string()), ("95.00".into(), "1.80".into()));
//! # Ok::<(), ita_score::Error>(())
//! ```

#[cfg(doc)]
use crate::{
    Assessment, Effort, Exact, LevelIx, Levers, Next, NodeIx, NodeKind, NodeScore, Plan, Published, Rounded, Rulebook,
    Scored, Status, Vector, Why, analysis::Crosswalk, spec::ClaimSpec,
};
