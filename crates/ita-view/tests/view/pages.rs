//! View models: numbers on one screen agree with each other, with the engine's report, and with what is known by hand.

use crate::common::{after, empty, first, fiscal, reduce, row, rows, set, typed};
use ita_score::Status;
use ita_score::report::Report;
use ita_view::page::{self, LevelView, Met, ScaleMark};
use ita_view::{Action, Assessed, ExampleId, Lang, Need, Numerals, Parts, ScaleRange, State, View, ViewName, Year};

fn shown(state: &State) -> page::CalculateView {
    page::calculate(state)
}

#[test]
fn bang_krabue() {
    let view = shown(&first());
    let result = &view.result;
    assert_eq!((result.number.text.as_str(), result.number.caption.as_str()), ("96.39", "คะแนนรวม จาก 100"));
    let LevelView::Certain(level) = &result.level else { panic!("one level is possible") };
    assert_eq!((level.id.as_str(), level.name.as_str(), level.tone), ("good", "ผ่านดี", 2));
    assert_eq!(view.year, "ปีงบประมาณ พ.ศ. 2568");
    assert_eq!(view.year_note, None);
    assert_eq!(view.share.hash, "#ITA:1.0/FY:2568/iit:98.1/eit:93.2/oit:97.5");

    let lines: Vec<_> =
        result.instruments.iter().map(|i| (i.short.as_str(), i.score.as_str(), i.points.as_str(), i.to)).collect();
    assert_eq!(
        lines,
        [
            ("IIT", "98.10", "29.43 จาก 30", 981),
            ("EIT", "93.20", "27.96 จาก 30", 932),
            ("OIT", "97.50", "39.00 จาก 40", 975)
        ]
    );
    let floors: Vec<_> =
        result.instruments[1].floors.iter().map(|f| (f.at, f.value.as_str(), f.level.name.as_str(), f.next)).collect();
    assert_eq!(floors, [(850, "85", "ผ่านดี", false), (950, "95", "ผ่านดีเยี่ยม", true)]);

    let conditions = page::conditions(&first());
    let excellent = &conditions[0];
    assert_eq!((excellent.level.name.as_str(), excellent.met), ("ผ่านดีเยี่ยม", Met::No));
    let eit = &excellent.conditions[2];
    assert_eq!(
        (eit.name.as_str(), eit.asks.as_str(), eit.has.as_str(), eit.met, eit.outcome.as_str()),
        ("EIT", "95 ขึ้นไป", "93.20", Met::No, "ขาดอีก 1.80")
    );
    assert_eq!(conditions[1].met, Met::Yes);
    assert_eq!(conditions.len(), 2);

    assert_eq!(result.missing, None);
    assert_eq!(result.published.as_ref().unwrap().sentence, "ตรงกับผลที่ประกาศ (96.39 ผ่านดี)");
    assert_eq!(result.published.as_ref().unwrap().agrees, Some(true));
    assert!(result.computed);
    let steps = page::steps(&first());
    let steps: Vec<_> = steps.iter().map(|s| (s.formula.as_str(), s.result.as_str())).collect();
    assert_eq!(
        steps,
        [
            ("98.10 × 30% + 93.20 × 30% + 97.50 × 40%", "96.39"),
            ("96.39 ปัดเศษเป็นทศนิยม 2 ตำแหน่ง (ตั้งแต่ครึ่งหน่วยขึ้นไปให้ปัดขึ้น)", "96.39"),
            ("คะแนนรวม 85 ขึ้นไป · IIT 85 ขึ้นไป · EIT 85 ขึ้นไป · OIT 85 ขึ้นไป", "ผ่านดี"),
        ]
    );
    assert_eq!(result.live, format!("คะแนนรวม 96.39 {}", result.why.line));

    let banner = view.banner.unwrap();
    assert!(banner.text.contains("96.39 และระดับผ่านดีเป็นผลที่เทศบาลประกาศเอง") && banner.text.contains("สมมติ"));
    assert!(banner.source.unwrap().title.contains("13 กุมภาพันธ์ 2569"));
    assert_eq!(banner.start.0, "เริ่มกรอกคะแนนของหน่วยงาน");
}

#[test]
fn the_scale_stands_on_the_rules_edges() {
    let scale = shown(&first()).result.scale;
    assert_eq!((scale.low.as_str(), scale.high.as_str(), scale.whole), ("60", "100", false));
    let edges: Vec<_> = scale.edges.iter().map(|e| (e.at, e.value.as_str(), e.name.as_str())).collect();
    assert_eq!(edges, [(250, "70", "ต้องปรับปรุง"), (625, "85", "ผ่านดี · ผ่าน"), (875, "95", "ผ่านดีเยี่ยม")]);
    let bands: Vec<_> = scale.bands.iter().map(|b| (b.from, b.to, b.tone)).collect();
    assert_eq!(bands, [(0, 250, 5), (250, 625, 4), (625, 875, 2), (875, 1000, 1)]);
    let ScaleMark::Point(span) = scale.mark else { panic!("the result is one number") };
    assert_eq!((span.from, span.to, span.clipped), (909, 909, false));

    let whole = shown(&reduce(&first(), Action::SetScale(ScaleRange::Whole))).result.scale;
    assert_eq!((whole.low.as_str(), whole.edges.len(), whole.bands[0].to), ("0", 3, 700));
    // What lies off the upper part is shown on the whole; a range that begins there is cut.
    assert!(shown(&typed(2568, &[("overall", "12")])).result.scale.whole);
    let range = shown(&typed(2568, &[("iit", "98")])).result.scale;
    assert!(matches!(range.mark, ScaleMark::Range(span) if span.clipped && span.from == 0 && span.to == 985));
    assert_eq!(shown(&empty(2568)).result.scale.mark, ScaleMark::Nothing);
    // Letters: seven levels, the five tones spread over them.
    let tones: Vec<u8> = rules(2564).levels.iter().map(|l| l.level.tone).collect();
    assert_eq!(tones, [1, 2, 2, 3, 4, 4, 5]);
}

#[test]
fn numbers_on_one_screen_agree_with_the_report() {
    for (year, values) in [
        (2568, &[("iit", "98.10"), ("eit", "93.20"), ("oit", "97.50")][..]),
        (2567, &[("iit", "92.24"), ("eit", "94.15"), ("oit", "95.84")]),
        (2564, &[("1", "93.55"), ("2", "87.72"), ("3", "91.01"), ("6", "90.55"), ("o1", "1"), ("o2", "50%")]),
        (2569, &[("overall", "90")]),
        (2562, &[("iit", "33.333"), ("eit", "66.667")]),
    ] {
        let state = typed(year, values);
        let view = shown(&state);
        let assessed = Assessed::of(&state.work);
        assert!(assessed.errors.is_empty());
        let report = Report::new(&assessed.scored, None, None);
        assert_eq!(view.share.vector, report.vector);
        let range = |score: &Option<String>, low: &str, high: &str| match score {
            Some(score) => score.clone(),
            None => format!("{low}–{high}"),
        };
        let overall = &report.overall;
        assert_eq!(view.result.number.text, range(&overall.score, &overall.low, &overall.high));
        for row in rows(&state).into_iter().skip(1) {
            let node = report.nodes.iter().find(|node| node.id == row.node).unwrap();
            let text = range(&node.score, &node.low, &node.high);
            assert_eq!(row.score, if text == "0.00–100.00" { "" } else { &text }, "{}", row.node);
            assert_eq!(row.name, node.th);
            if let Some(points) = &node.points
                && !points.contains('/')
                && points.len() <= 7
            {
                let digits = |text: &str| ita_score::Score::parse(text).unwrap();
                assert_eq!(digits(&row.points_exact), digits(points));
            }
        }
        for instrument in &view.result.instruments {
            let row = row(&state, &instrument.node);
            if let Some(row) = row.filter(|row| !row.score.is_empty()) {
                assert_eq!(row.score, instrument.score);
            }
        }
        let possible: Vec<_> = view.result.possible.iter().map(|level| level.id.clone()).collect();
        assert_eq!(possible, report.possible);
        assert_eq!(view.result.level.badge().id, report.guaranteed);
        assert_eq!(view.result.computed, !page::steps(&state).is_empty());
        let conditions: Vec<_> = page::conditions(&state)
            .iter()
            .flat_map(|level| level.conditions.iter().map(|c| (level.level.id.clone(), c.node.clone(), c.met)))
            .collect();
        let why: Vec<_> = report
            .why
            .iter()
            .map(|why| {
                let met = match why.met {
                    Some(true) => Met::Yes,
                    Some(false) => Met::No,
                    None => Met::Open,
                };
                (why.level.clone(), why.node.clone(), met)
            })
            .collect();
        assert_eq!(conditions, why);
    }
}

#[test]
fn what_is_missing_is_named() {
    let missing = |state: &State| shown(state).result.missing;
    assert_eq!(missing(&typed(2568, &[("iit", "90")])).unwrap(), "ข้อมูลที่ยังขาด: EIT, OIT");
    assert_eq!(
        missing(&typed(2568, &[("overall", "96.39")])).unwrap(),
        "กรอกคะแนน IIT EIT และ OIT แทนคะแนนรวม จะทราบระดับที่แน่นอน"
    );
    assert_eq!(missing(&typed(2568, &[("overall", "98.82")])), None);
    let items = typed(2568, &[("iit", "90"), ("eit", "90"), ("10", "90"), ("o1", "1")]);
    let result = shown(&items).result;
    assert_eq!(result.missing.unwrap(), "ข้อมูลที่ยังขาด: ข้อ O2, ข้อ O3, ข้อ O4, ตัวชี้วัดย่อยที่ 9.2 และอีก 3 รายการ");
    assert_eq!(result.missing_nodes.len(), 7);
    let nodes: Vec<_> = shown(&empty(2568)).result.missing_nodes.into_iter().map(|m| m.node).collect();
    assert_eq!(nodes, ["iit", "eit", "oit"]);
}

#[test]
fn published_results_are_compared() {
    let compared = |year, values: &[(&str, &str)], overall: &str, level: Option<&str>| {
        let state = after(
            &typed(year, values),
            [Action::SetPublishedOverall(overall.into()), Action::SetPublishedLevel(level.map(str::to_owned))],
        );
        shown(&state).result.published.map(|published| (published.agrees, published.sentence))
    };
    let bang_krabue = &[("iit", "98.10"), ("eit", "93.20"), ("oit", "97.50")];
    let wrong = compared(2568, bang_krabue, "96.00", None).unwrap();
    assert_eq!(wrong.0, Some(false));
    assert_eq!(wrong.1, "คำนวณได้ 96.39 ไม่ตรงกับผลที่ประกาศ (96.00) โปรดตรวจสอบคะแนนที่กรอกและปีงบประมาณ");
    let wrong_level = compared(2568, bang_krabue, "๙๖.๓๙", Some("excellent")).unwrap();
    assert_eq!(wrong_level.0, Some(false));
    let rounding = compared(2568, &[("iit", "98.11"), ("eit", "93.21"), ("oit", "97.50")], "96.39", None).unwrap();
    assert_eq!(rounding.0, Some(true));
    assert!(rounding.1.contains("การปัดเศษ"));
    assert_eq!(compared(2568, &[("iit", "98.10")], "96.39", Some("good")).unwrap().0, None);
    assert_eq!(compared(2568, bang_krabue, "", None), None);
    assert_eq!(compared(2568, &[], "96.39", None), None);
    // A text that is no number is said at its field and compared with nothing.
    let bad = reduce(&first(), Action::SetPublishedOverall("96..".into()));
    assert!(page::published_form(&bad).overall.error.is_some());
    assert_eq!(shown(&bad).result.published.unwrap().overall, None);
}

#[test]
fn how_it_was_computed_shows_every_part() {
    let trat = reduce(&first(), Action::LoadExample(ExampleId::Trat));
    let steps = page::steps(&trat);
    let lines: Vec<_> = steps.iter().map(|s| (s.name.as_str(), s.result.as_str())).collect();
    assert_eq!(lines[0], ("IIT แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน", "89.946"));
    assert_eq!(steps[0].formula, "(93.55 + 87.72 + 91.01 + 87.93 + 89.52) ÷ 5");
    assert_eq!(steps[0].status.status, Status::Tested);
    assert_eq!(lines[1].1, "89.27");
    assert_eq!(lines[3], ("คะแนนรวม", "81.4548"));
    assert_eq!(steps[4].formula, "81.4548 ปัดเศษเป็นทศนิยม 2 ตำแหน่ง (ตั้งแต่ครึ่งหน่วยขึ้นไปให้ปัดขึ้น)");
    assert_eq!(lines[4].1, "81.45");
    assert_eq!(lines[5], ("เทียบระดับ", "B"));
    // Nothing is computed from an overall score alone.
    assert_eq!(page::steps(&typed(2568, &[("overall", "100")])).len(), 2);
}

#[test]
fn rows_say_shares_worths_and_problems() {
    let state = typed(2564, &[("o1", "1"), ("o42", "0"), ("iit", "90")]);
    assert_eq!(row(&state, "o1").unwrap().item.unwrap().worth, "0.44 คะแนน");
    assert_eq!(row(&state, "o42").unwrap().item.unwrap().worth, "5.00 คะแนน");
    assert_eq!(row(&state, "o42").unwrap().number, "O42");
    assert_eq!(row(&state, "9.1").unwrap().share, "หนึ่งในห้าของตัวชี้วัดที่ 9");
    assert_eq!(row(&state, "iit").unwrap().share, "30%");
    assert_eq!(row(&state, "iit").unwrap().points, "27.00 คะแนน");
    assert_eq!(row(&state, "overall").unwrap().toggle.unwrap().label, "กรอกเฉพาะคะแนนรวม");
    assert_eq!(row(&state, "oit").unwrap().toggle.unwrap().label, "กรอกเฉพาะคะแนน OIT");
    assert_eq!(row(&state, "9.1").unwrap().progress.unwrap().text, "เผยแพร่แล้ว 1 จาก 9 ข้อ ยังไม่ระบุ 8 ข้อ");
    let error = |text: &str| row(&set(&state, "iit", text), "iit").unwrap().field.unwrap().error;
    assert_eq!(error("abc").unwrap(), "โปรดกรอกเป็นตัวเลขตั้งแต่ 0 ถึง 100 เช่น 87.50");
    assert_eq!(error("100.01").unwrap(), "คะแนนต้องอยู่ระหว่าง 0 ถึง 100 โปรดแก้ไข");
    assert_eq!(error("1.2345678901234567").unwrap(), "ทศนิยมเกิน 15 ตำแหน่ง โปรดลดจำนวนตำแหน่ง");
    assert_eq!(error(""), None);
    let item = row(&set(&state, "o1", "7"), "o1").unwrap();
    assert!(item.field.unwrap().error.unwrap().contains("ร้อยละ"));
    let claims = page::node_claims(&state, "iit");
    assert_eq!(claims[0].subject, "น้ำหนักและวิธีรวมคะแนน");
    assert_eq!(claims[0].status.label, "ยืนยันหลายแหล่ง");
    assert!(claims[0].sources.iter().any(|source| source.url.is_some()));
    assert!(page::node_claims(&state, "nonsense").is_empty());
}

#[test]
fn near_an_edge_the_rounding_decides() {
    let near = |text| shown(&typed(2568, &[("overall", text)])).result.near_edge;
    assert_eq!(near("94.9962"), ["คะแนนรวมก่อนปัดเศษคือ 94.9962 ใกล้เกณฑ์ 95 มาก ผลขึ้นอยู่กับวิธีปัดเศษ ซึ่งยังไม่มีแหล่งยืนยัน"]);
    assert!(near("95").is_empty() && near("94.98").is_empty());
}

fn rules(year: u16) -> page::RulesView {
    page::rules(&first(), fiscal(year), &Parts::all())
}

#[test]
fn every_year_shows_its_rules() {
    for number in Year::numbers() {
        let year = fiscal(number);
        for lang in [Lang::Th, Lang::En] {
            let state = reduce(&first(), Action::SetLang(lang));
            let view = page::rules(&state, year, &Parts::all());
            let rules = year.rules();
            let nodes: usize = view.groups.iter().map(|group| 1 + group.below.len()).sum();
            assert_eq!(nodes + 1, rules.nodes().len(), "all but the whole");
            assert_eq!(view.levels.len(), rules.levels().len());
            assert_eq!(view.claims.len(), rules.spec().claims.len());
            assert!(!view.note.is_empty() && !view.rounding.is_empty());
            assert_eq!(view.years.iter().filter(|choice| choice.selected).count(), 1);
            assert_eq!(view.claims[view.rounding_claim].status.status, rules.spec().claims[view.rounding_claim].status);
            let below = view.groups.iter().flat_map(|group| &group.below);
            let places = below.flat_map(|node| &node.claims).chain(view.levels.iter().flat_map(|level| &level.claims));
            assert!(places.into_iter().all(|&claim| claim < view.claims.len()));
            let asks = |level: &page::LevelRule| level.cells.iter().any(|cell| !cell.is_empty());
            assert!(
                view.levels
                    .iter()
                    .all(|level| level.cells.len() == view.asked.len() && asks(level) != level.nothing.is_some())
            );
            // A status is explained where it is used, and once.
            for claim in &view.claims {
                assert_eq!(view.legend.iter().filter(|status| **status == claim.status).count(), 1);
            }
            // Something is said of each year but the first.
            assert_eq!(view.changes.is_some(), number > Year::numbers()[0], "{number}");
            assert!(view.changes.is_none_or(|changes| changes.items.is_empty() == changes.nothing.is_some()));
        }
        let note = shown(&empty(number)).year_note;
        let unsure = matches!(year.rules().spec().status, Status::Assumed | Status::Inferred);
        assert_eq!(note.is_some(), unsure, "{number}");
    }
}

#[test]
fn the_rules_are_a_matrix_and_the_tree_is_by_instrument() {
    let view = rules(2568);
    assert_eq!(view.title, "หลักเกณฑ์ ปีงบประมาณ พ.ศ. 2568");
    assert_eq!(view.asked, ["คะแนนรวม", "IIT", "EIT", "OIT"]);
    assert_eq!(view.levels[0].cells, ["95", "95", "95", "95"]);
    assert_eq!(view.levels[4].nothing.as_deref(), Some("ต่ำกว่าเกณฑ์ของระดับต้องปรับปรุง"));
    let iit = &view.groups[0];
    assert_eq!(
        (iit.node.number.as_str(), iit.node.share.as_str(), iit.node.worth.as_str()),
        ("IIT", "30%", "30 คะแนน")
    );
    assert!(iit.summary.starts_with("5 ตัวชี้วัด"), "{}", iit.summary);
    assert_eq!(rules(2564).asked, ["คะแนนรวม"]);
}

#[test]
fn what_changed_is_found_from_both_years_rules() {
    // FY2566 brought other levels (contract: AA to F until FY2565, ผ่านดีเยี่ยม and so on from FY2566).
    let changes = rules(2566).changes.unwrap();
    assert_eq!(changes.title, "ต่างจากปี 2565 อย่างไร");
    let levels = changes.items.iter().find(|item| item.starts_with("ระดับผลการประเมิน: จาก AA, A, B")).unwrap();
    assert!(levels.contains("เป็น ผ่านดีเยี่ยม, ผ่านดี"), "{levels}");
    // FY2569 has nine indicators, two of them of EIT and two of OIT (contract).
    let items = rules(2569).changes.unwrap().items;
    assert!(items.iter().any(|item| item == "จำนวนตัวชี้วัดของ EIT: จาก 3 เป็น 2"), "{items:?}");
    assert!(items.iter().all(|item| !item.starts_with("จำนวนตัวชี้วัดของ IIT")), "{items:?}");
    // FY2570 is all of FY2569's.
    let same = rules(2570).changes.unwrap();
    assert_eq!((same.items.len(), same.nothing.as_deref()), (0, Some("ระดับ เกณฑ์ น้ำหนัก และตัวชี้วัดเหมือนปี 2569 ทุกข้อ")));
    assert_eq!(rules(2562).changes, None);
    // Without the year before nothing is said of it, and the view waits for it.
    assert_eq!(page::rules(&first(), fiscal(2568), &Parts::new()).changes, None);
    let mut parts = Parts::new();
    parts.add_view(ViewName::Rules);
    let go = Action::Go(View::Rules(fiscal(2568)));
    assert_eq!(ita_view::reduce(&first(), go, &parts), Err(Need::Year(2567)));
}

#[test]
fn the_head_of_the_page() {
    let head = page::header(&first());
    assert_eq!(head.title, "96.39 ผ่านดี – ITA Score");
    let nav: Vec<_> = head.nav.iter().map(|item| (item.label.as_str(), item.href.as_str(), item.current)).collect();
    let vector = "ITA:1.0/FY:2568/iit:98.1/eit:93.2/oit:97.5";
    let (calculate, improve) = (format!("#{vector}"), format!("#/improve/{vector}"));
    let expected = [
        ("คำนวณ", calculate.as_str(), true),
        ("ยกระดับ", improve.as_str(), false),
        ("หลักเกณฑ์", "#/rules/2568", false),
        ("ฝังในเว็บ", "#/embed", false),
        ("ช่วยเหลือ", "#/help", false),
    ];
    assert_eq!(nav, expected);
    assert_eq!(head.years.first().unwrap().label, format!("พ.ศ. {}", Year::numbers().last().unwrap()));
    let rules = reduce(&first(), Action::Go(View::Rules(fiscal(2564))));
    assert!(page::header(&rules).nav.iter().any(|item| item.current && item.label == "หลักเกณฑ์"));
    assert!(page::header(&rules).title.starts_with("หลักเกณฑ์"));
    assert!(page::header(&empty(2568)).title.contains("2568"));
}

#[test]
fn every_number_is_in_the_chosen_digits() {
    let state = reduce(&first(), Action::SetNumerals(Numerals::Thai));
    let mut view = shown(&state);
    // What is typed, and what is to be copied, stays as it is.
    view.share.vector.clear();
    view.share.hash.clear();
    let text = format!("{:?} {:?} {:?}", view.result.why, view.result.instruments[0].points, page::steps(&state));
    let outside_words = |text: &str| {
        let mut before = ' ';
        text.chars().any(|c| {
            let lone = c.is_ascii_digit() && !before.is_ascii_alphanumeric();
            before = c;
            lone
        })
    };
    assert!(!outside_words(&text), "{text}");
    assert_eq!(view.result.number.text, "๙๖.๓๙");
    assert_eq!(view.result.instruments[0].points, "๒๙.๔๓ จาก ๓๐");
    assert_eq!(row(&state, "iit").unwrap().field.unwrap().text, "98.10");
}

#[test]
fn a_screen_can_be_made_of_anything_typed() {
    for text in ["", " ", "%", "-", "๙๙๙", "1e5", "0x", "\u{e49}", "100%", "50%", "true", "∞"] {
        for year in [2564, 2569] {
            let rules = fiscal(year).rules();
            for node in rules.nodes().step_by(7) {
                let state = typed(year, &[(&rules.node(node).id, text)]);
                let _ = (shown(&state), page::header(&state), page::help(&state));
            }
        }
    }
}
