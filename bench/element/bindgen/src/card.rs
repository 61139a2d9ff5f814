//! The card of `<ita-score>` with DOM by web-sys: the same parts and classes, words, engine and rules; no fields, no older years, no
//! Thai digits and no error, which would all come on top.

use crate::{around, make};
use ita_score::{Assessment, Lang, NodeIx, Vector};
use std::mem::ManuallyDrop;
use wasm_bindgen::prelude::*;
use web_sys::{Element, ShadowRoot};

/// Draws a vector's card into a shadow root.
#[wasm_bindgen]
pub fn draw(
    root: &ShadowRoot,
    vector: &str,
    english: bool,
    agency: Option<String>,
    app: Option<String>,
) -> Result<(), JsValue> {
    let told = |error: ita_score::Error| JsValue::from_str(&ita_words::message(&error, Lang::Th));
    let lang = if english { Lang::En } else { Lang::Th };
    let pick = |th: &'static str, en: &'static str| if english { en } else { th };
    let vector: Vector = vector.parse().map_err(told)?;
    // As ita-element does: what is made is never freed.
    let rules = ita_rules::rulebook(vector.fiscal_year()).map_err(told)?;
    let scored = ManuallyDrop::new(Assessment::parse(rules, vector.inputs()).map_err(told)?.score());

    let year = vector.fiscal_year().to_string();
    let head = around(
        "header",
        "head",
        &[&make("span", "year", &[pick("ปีงบประมาณ พ.ศ. ", "Fiscal year (B.E.) "), &year].concat())?],
    )?;
    if let Some(agency) = agency {
        head.prepend_with_node_1(&*make("strong", "agency", &agency)?)?;
    }
    let overall = scored.overall();
    let number = make("strong", "number", &overall.score().map_or_else(|| "–".to_owned(), |score| score.text()))?;
    let best = scored.possible().next();
    let name = best.map_or("", |level| if english { &*level.name.en } else { &*level.name.th });
    let level = make("span", "level", name)?;
    let place = rules.levels().iter().position(|known| best.is_some_and(|best| best.id == known.id)).unwrap_or(0);
    level.class_list_add(place)?;

    let list = make("ul", "rows", "")?;
    for node in scored.nodes().filter(|node| rules.parent(node.ix()) == Some(NodeIx::OVERALL)) {
        let text = node.score().map_or_else(|| "–".to_owned(), |score| score.text());
        let line = around(
            "div",
            "line",
            &[&make("span", "name", &rules.node(node.ix()).id.to_uppercase())?, &make("span", "value", &text)?],
        )?;
        let fill = make("i", "", "")?;
        fill.set_attribute("style", &["width:", &text, "%"].concat())?;
        let bar = around("div", "bar", &[&fill])?;
        let share = rules.overall_share(node.ix());
        let most = ita_score::Exact::new(share.numerator() * 100, share.denominator())
            .round(rules.decimals())
            .to_short_string();
        let points = node.points().map_or_else(String::new, |points| points.round(rules.decimals()).text());
        let points = make("span", "points", &[&points, pick(" จาก ", " of "), &most].concat())?;
        list.append_child(&*around("li", "row", &[&line, &bar, &points])?)?;
    }
    let foot = make("footer", "foot", "")?;
    if let Some(app) = app {
        let link = make("a", "link", pick("จำลองคะแนนต่อใน ITA Score", "Simulate further in ITA Score"))?;
        link.set_attribute("href", &[&*app, "#", &scored.assessment().vector()].concat())?;
        foot.append_child(&link)?;
    }
    foot.append_child(&*make(
        "small",
        "note",
        pick("เครื่องมือจำลองคะแนน ไม่ใช่ผลที่สำนักงาน ป.ป.ช. ประกาศ", "A simulation, not a result announced by the NACC"),
    )?)?;
    let why = make("p", "why", &ita_words::why_line(&scored, lang))?;
    let whole = around("section", "box", &[&head, &around("p", "result", &[&number, &level])?, &why, &list, &foot])?;
    root.set_text_content(None);
    root.append_child(&whole)?;
    Ok(())
}

/// The tone of a level, as its class.
trait Tone {
    fn class_list_add(&self, place: usize) -> Result<(), JsValue>;
}

impl Tone for Element {
    fn class_list_add(&self, place: usize) -> Result<(), JsValue> {
        let tone = ["level t1", "level t2", "level t3", "level t4", "level t5"];
        self.set_attribute("class", tone.get(place).unwrap_or(&"level t5"))
    }
}
