//! How a result was computed, step by step.

use crate::page::StatusView;

/// One step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StepView {
    /// What is computed: “IIT · แบบวัดการรับรู้…”.
    pub name: String,
    /// How: “98.10 × 30% + 93.20 × 30% + 97.50 × 40%”.
    pub formula: String,
    /// What comes out: “96.39”.
    pub result: String,
    /// How sure the rule behind it is.
    pub status: StatusView,
}
