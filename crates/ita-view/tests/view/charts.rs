//! Charts: positions, parts that add up, and the same numbers in their tables.

use crate::common::{first, improve_more, reduce, set, typed};
use crate::improve::{act, value, with_items};
use ita_score::Score;
use ita_view::page::chart::{WaterKind, WaterfallChart};
use ita_view::page::{self, ScaleMark};
use ita_view::{Action, ExampleId, Improve, Numerals, State};
use proptest::prelude::*;

fn charts(state: &State) -> page::Charts {
    improve_more(state).charts
}

/// A shown number with its sign, in hundredths.
fn hundredths(text: &str) -> i64 {
    let (sign, text) = match text.strip_prefix('−') {
        Some(rest) => (-1, rest),
        None => (1, text.trim_start_matches('+')),
    };
    let units = Score::parse(text).unwrap().units();
    assert_eq!(units % 10u64.pow(13), 0, "{text} has two decimals");
    sign * i64::try_from(units / 10u64.pow(13)).unwrap()
}

fn adds_up(chart: &WaterfallChart) {
    let numbers: Vec<i64> = chart.bars.iter().map(|bar| hundredths(&bar.label)).collect();
    let (first, last) = (numbers[0], *numbers.last().unwrap());
    let parts: i64 = numbers[1..numbers.len() - 1].iter().sum();
    assert_eq!(first + parts, last, "{chart:?}");
    // Each bar begins where the one before it ends.
    let mut at = chart.bars[0].to;
    for bar in &chart.bars[1..chart.bars.len() - 1] {
        assert_eq!(bar.from, at);
        assert_eq!(bar.kind == WaterKind::Loss, bar.label.starts_with('−'));
        at = bar.to;
    }
    let end = chart.bars.last().unwrap();
    assert_eq!((end.from, end.to), (0, at));
    assert!(chart.bars[0].to > 0 && chart.ticks.len() > 1 && chart.ticks.windows(2).all(|two| two[0].at < two[1].at));
    let cells: Vec<_> = chart.table.rows.iter().map(|row| row[1].clone()).collect();
    assert_eq!(cells, chart.bars.iter().map(|bar| bar.label.clone()).collect::<Vec<_>>());
}

#[test]
fn bands_show_both() {
    let bands = page::improve(&value(&first(), "eit", "95")).bands;
    let at = |mark: &ScaleMark| match mark {
        ScaleMark::Point(span) => span.from,
        _ => panic!("the result is one number"),
    };
    assert_eq!((at(&bands.baseline.mark), at(&bands.scenario.mark)), (909, 923));
    assert_eq!((bands.low.as_str(), bands.high.as_str(), bands.bands.len()), ("60", "100", 4));
    assert!(bands.description.contains("ปัจจุบัน 96.39 และ แผนที่ 1 96.93"), "{}", bands.description);
    assert_eq!(bands.table.rows[1], ["แผนที่ 1", "96.93", "ผ่านดีเยี่ยม"]);
    // What lies lower is shown on the whole.
    let low = page::improve(&value(&value(&value(&first(), "eit", "1"), "iit", "1"), "oit", "1")).bands;
    assert_eq!(low.low, "0");
}

#[test]
fn the_waterfall_adds_up() {
    let state = value(&value(&first(), "eit", "95"), "iit", "97.1");
    let chart = charts(&state).waterfall.unwrap();
    adds_up(&chart);
    let bars: Vec<_> = chart.bars.iter().map(|bar| (bar.name.as_str(), bar.label.as_str(), bar.kind)).collect();
    assert_eq!(
        bars,
        [
            ("ปัจจุบัน", "96.39", WaterKind::Start),
            ("IIT", "−0.30", WaterKind::Loss),
            ("EIT", "+0.54", WaterKind::Gain),
            ("แผนที่ 1", "96.63", WaterKind::End)
        ]
    );
    assert_eq!(chart.description, "จาก 96.39 เป็น 96.63 มาจาก IIT −0.30 และ EIT +0.54");
    assert_eq!(charts(&first()).waterfall, None);
    // The lowest of them lies just above a round number; its bar is seen all the same.
    let low = typed(2568, &[("iit", "29.9"), ("eit", "62.018"), ("oit", "31.074")]);
    adds_up(&charts(&value(&low, "oit", "56.08")).waterfall.unwrap());
    assert_eq!(charts(&value(&typed(2568, &[("iit", "90")]), "iit", "95")).waterfall, None);
}

#[test]
fn parts_too_small_to_show_still_add_up() {
    // Three parts of 0.004 points each: one of them moves the score shown.
    let state =
        typed(2564, &[("1", "80"), ("2", "80"), ("3", "80"), ("4", "80"), ("5", "80"), ("eit", "80"), ("oit", "80")]);
    let state = ["1", "2", "3"].iter().fold(state, |state, node| value(&state, node, "80.0666"));
    let chart = charts(&state).waterfall.unwrap();
    adds_up(&chart);
    let labels: Vec<_> = chart.bars.iter().map(|bar| bar.label.as_str()).collect();
    assert_eq!(labels, ["80.00", "+0.00", "+0.01", "+0.00", "80.01"]);
    assert_eq!(chart.bars[1].exact, "+0.003996");
    assert!(chart.note.contains("ปัดเศษ"));
    // The plan's table adds up in the same way.
    let plan = page::improve(&with_items()).plan;
    let parts: i64 = plan.rows.iter().map(|row| hundredths(&row.won)).sum();
    assert_eq!(parts, hundredths(&plan.total.as_ref().unwrap().won));
}

#[test]
fn the_radar_shows_what_is_known() {
    let radar = charts(&value(&first(), "eit", "95")).radar.unwrap();
    assert_eq!(radar.axes.iter().map(|axis| axis.number.as_str()).collect::<Vec<_>>(), ["IIT", "EIT", "OIT"]);
    assert_eq!((radar.low.as_str(), radar.rings[3].at, radar.rings[3].label.as_str()), ("60", 400, "100"));
    assert_eq!(radar.axes[0].end, page::chart::Point { x: 500, y: 100 });
    assert_eq!((radar.baseline.values[1].as_str(), radar.scenario.values[1].as_str()), ("93.20", "95.00"));
    assert_eq!((radar.last_year, radar.note), (None, None));

    let trat = reduce(&first(), Action::LoadExample(ExampleId::Trat));
    let radar = charts(&trat).radar.unwrap();
    assert_eq!((radar.axes.len(), radar.table.rows.len(), radar.table.head.len()), (10, 10, 3));
    // The next year: carried over, then changed; last year is Trat's own.
    let next = reduce(&trat, Action::SetYear(2565));
    let radar = charts(&set(&next, "1", "95")).radar.unwrap();
    let last = radar.last_year.unwrap();
    assert_eq!(
        (last.name.as_str(), last.values[0].as_str(), radar.baseline.values[0].as_str()),
        ("ปี 2564", "93.55", "95.00")
    );
    assert_eq!((radar.table.head.len(), radar.table.rows[0].len()), (4, 4));
    assert_eq!(charts(&typed(2568, &[("iit", "90")])).radar, None);
}

#[test]
fn what_means_something_else_this_year_is_not_compared() {
    let before =
        typed(2568, &[("1", "90"), ("2", "90"), ("3", "90"), ("4", "90"), ("5", "90"), ("eit", "91"), ("oit", "92")]);
    let state = reduce(&before, Action::SetYear(2569));
    let state = ["iit", "eit", "oit"]
        .iter()
        .fold(state, |state, node| set(&reduce(&state, Action::Close { node: (*node).into() }), node, "95"));
    let radar = charts(&state).radar.unwrap();
    // EIT is something else in FY2569 altogether, although it is called the same.
    let last = radar.last_year.unwrap();
    assert_eq!((last.values[0].as_str(), last.values[1].as_str()), ("90.00", "–"));
    assert!(last.points[0].is_some() && last.points[1].is_none() && radar.note.is_some());
}

#[test]
fn national_means_stand_beside_the_scores() {
    let means = charts(&value(&first(), "eit", "95")).means;
    let shown: Vec<_> = means.means.iter().map(|mean| (mean.number, mean.value.as_str(), mean.derived)).collect();
    assert_eq!(
        shown,
        [
            (2562, "66.74", true),
            (2563, "67.90", false),
            (2564, "81.25", false),
            (2565, "87.57", false),
            (2566, "90.19", false),
            (2567, "93.05", true),
            (2568, "93.82", false)
        ]
    );
    assert_eq!((means.means[0].at.x, means.means[6].at.x), (0, 1000));
    assert!(means.means.windows(2).all(|two| two[0].at.x < two[1].at.x && two[0].at.y > two[1].at.y));
    let own: Vec<_> = means.own.iter().map(|own| (own.name.as_str(), own.value.as_str(), own.scenario)).collect();
    assert_eq!(own, [("ปัจจุบัน", "96.39", false), ("แผนที่ 1", "96.93", true)]);
    assert_eq!(means.note, "ค่าเฉลี่ยเป็นของคะแนนรวมเท่านั้น ค่าของปี 2562 และ 2567 คำนวณจากผลต่างที่ประกาศ ไม่ใช่ค่าที่ประกาศโดยตรง");
    assert_eq!(means.table.rows.len(), 9);
    // Years of one's own: each where its score is known; a year without a mean is still on the axis.
    let later = reduce(&first(), Action::SetYear(2569));
    let means = charts(&later).means;
    assert_eq!(means.own[0].name, "ปี 2568");
    assert_eq!((means.years.len(), means.means[6].at.x < 1000), (8, true));
}

#[test]
fn thai_digits_are_everywhere_on_charts() {
    let state = reduce(&value(&first(), "eit", "95"), Action::SetNumerals(Numerals::Thai));
    let shown = charts(&state);
    let bands = page::improve(&state).bands;
    for table in [&bands.table, &shown.waterfall.unwrap().table, &shown.radar.unwrap().table, &shown.means.table] {
        assert!(!table.tsv().chars().any(|c| c.is_ascii_digit()), "{}", table.tsv());
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(150))]

    #[test]
    fn whatever_is_moved_adds_up(
        base in proptest::collection::vec(0u32..=100_000, 3),
        moves in proptest::collection::vec((0usize..3, 0u32..=10_000), 1..4),
    ) {
        let text = |units: u32| format!("{}.{:03}", units / 1000, units % 1000);
        let nodes = ["iit", "eit", "oit"];
        let texts: Vec<String> = base.into_iter().map(text).collect();
        let values: Vec<(&str, &str)> = nodes.iter().zip(&texts).map(|(node, text)| (*node, text.as_str())).collect();
        let state = moves.into_iter().fold(typed(2568, &values), |state, (node, position)| {
            act(&state, Improve::Slide { node: nodes[node].into(), position })
        });
        let view = page::improve(&state);
        if let Some(chart) = &charts(&state).waterfall {
            adds_up(chart);
            prop_assert_eq!(&chart.bars[0].label, &view.baseline.number.text);
            prop_assert_eq!(&chart.bars.last().unwrap().label, &view.scenario.number.text);
        }
        for row in &view.rows {
            prop_assert_eq!(row.change.is_empty(), row.direction == page::Direction::Same);
        }
    }
}
