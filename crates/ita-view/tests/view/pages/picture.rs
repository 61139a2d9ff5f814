//! What a result says beside its numbers: the picture with the thresholds, why, the year before, the rounding.

use super::*;

/// 60 to 100: 70, 85 and 95 lie at (70 − 60) / 40 = 250, 625 and 875 thousandths, 93.20 at 830.
#[test]
fn the_picture_stands_on_the_rules_thresholds() {
    let picture = shown(&first()).result.picture;
    assert_eq!((picture.low.as_str(), picture.high.as_str(), picture.whole), ("60", "100", false));
    let thresholds: Vec<_> =
        picture.thresholds.iter().map(|t| (t.at, t.value.as_str(), t.name.as_deref(), t.asked.as_slice())).collect();
    // 70 is asked of the whole alone; 85 and 95 of all four.
    assert_eq!(
        thresholds,
        [
            (250, "70", None, [true, false, false, false].as_slice()),
            (625, "85", Some("ผ่านดี"), &[true; 4]),
            (875, "95", Some("ผ่านดีเยี่ยม"), &[true; 4])
        ]
    );
    assert_eq!(picture.lines[2].mark, LineMark::Point(830));
    let whole = shown(&reduce(&first(), Action::SetScale(ScaleRange::Whole))).result.picture;
    assert_eq!((whole.low.as_str(), whole.lines[2].mark), ("0", LineMark::Point(932)));
    // What lies off the upper part is shown on the whole, and there is no other part to choose.
    let low = shown(&typed(2568, &[("overall", "12")])).result.picture;
    assert!(low.whole && low.switch_label.is_none());
    // 98 × 0.3 = 29.40 to 99.40: a range whose left end lies left of what is drawn.
    let range = shown(&typed(2568, &[("iit", "98")])).result.picture;
    assert_eq!(range.lines[0].mark, LineMark::Range { from: 0, to: 985, clipped: true });
    assert_eq!(range.lines[2].mark, LineMark::Nothing);
    assert!(shown(&empty(2568)).result.picture.lines.iter().all(|line| line.mark == LineMark::Nothing));
    // Letters: the whole alone has thresholds.
    let letters = shown(&typed(2564, &[("overall", "88")])).result.picture;
    assert!(letters.thresholds.iter().all(|threshold| threshold.asked == [true, false, false, false]));
    let tones: Vec<u8> = rules(2564).levels.iter().map(|l| l.level.tone).collect();
    assert_eq!(tones, [1, 2, 2, 3, 4, 4, 5]);
}

/// 96.39 and ผ่านดี, and nothing else: one instrument is below 95 and none below 85 (seed 003).
#[test]
fn total_and_level_alone_say_why() {
    let state = after(&typed(2568, &[("overall", "96.39")]), [Action::SetPublishedLevel(Some("good".into()))]);
    let result = shown(&state).result;
    assert!(matches!(&result.level, LevelView::Certain(level) if level.id == "good"));
    assert!(result.why.text.contains("อย่างน้อยหนึ่งใน IIT EIT และ OIT ต่ำกว่า 95"), "{}", result.why.text);
    // (96.39 − 70) / 0.3 = 87.966…: IIT is at least that.
    assert_eq!(result.picture.lines[1].score, "87.97–100.00");
    assert!(result.from_published.is_some());
    // The published pair alone does the same, without a number in the table.
    let pair = after(
        &empty(2568),
        [Action::SetPublishedOverall("96.39".into()), Action::SetPublishedLevel(Some("good".into()))],
    );
    let result = shown(&pair).result;
    assert!(!result.empty && result.number.text == "96.39", "{:?}", result.number);
    // A whole result needs nothing of it.
    assert!(shown(&first()).result.from_published.is_none());
}

#[test]
fn the_year_before_is_set_beside() {
    let both = after(
        &typed(2567, &[("iit", "92.24"), ("eit", "94.15"), ("oit", "95.84")]),
        [Action::SetYear(2568), Action::EmptyYear],
    );
    let both = ["iit", "eit", "oit"]
        .into_iter()
        .zip(["98.10", "93.20", "97.50"])
        .fold(both, |state, (id, text)| set(&state, id, text));
    let view = shown(&both);
    // 96.39 − 94.25 = 2.14.
    assert_eq!(view.result.change.unwrap(), "ปี 2567 ได้ 94.25 คะแนน ระดับผ่านดี · ปีนี้เพิ่มขึ้น 2.14 คะแนน");
    // 94.15 at (94.15 − 60) / 40.
    assert_eq!(view.result.picture.lines[2].before, Some(853));
    let years = page::header(&both, &Parts::all()).years;
    assert!(years.iter().any(|year| year.long == "2567 · 94.25 ผ่านดี"), "{years:?}");
    assert!(years.iter().any(|year| year.number == 2569 && year.long.contains("ข้อ")), "{years:?}");
}

/// 2569's total has another EIT in it, by the crosswalk; and what was announced goes before what is computed.
#[test]
fn only_what_is_the_same_thing_is_subtracted() {
    let last = typed(2568, &[("iit", "98.10"), ("eit", "93.20"), ("oit", "97.50")]);
    let next = set(&reduce(&last, Action::PlanNextYear), "oit", "99");
    let change = |state: &State| shown(state).result.change.unwrap();
    let why = "คะแนนรวมปี 2569 มี EIT ชุดใหม่รวมอยู่ร้อยละ 30 จึงไม่นำไปลบกับปี 2568";
    assert_eq!(change(&next), format!("ปี 2568 ได้ 96.39 คะแนน ระดับผ่านดี · {why}"));
    // 96.39 − 94.20 = 2.19, with the level that was announced; computed are 94.25 and ผ่านดี.
    let announced = after(
        &typed(2567, &[("iit", "92.24"), ("eit", "94.15"), ("oit", "95.84")]),
        [
            Action::SetPublishedOverall("94.20".into()),
            Action::SetPublishedLevel(Some("pass".into())),
            Action::PlanNextYear,
        ],
    );
    let announced = set(&set(&set(&announced, "iit", "98.10"), "eit", "93.20"), "oit", "97.50");
    assert_eq!(change(&announced), "ปี 2567 ได้ 94.20 คะแนน ระดับผ่าน · ปีนี้เพิ่มขึ้น 2.19 คะแนน");
    // The list of years says the same of it.
    let years = page::header(&announced, &Parts::all()).years;
    assert!(years.iter().any(|year| year.long == "2567 · 94.20 ผ่าน"), "{years:?}");
}

#[test]
fn the_mean_of_the_country_stands_beside_a_known_total() {
    let national = |state: &State| shown(state).result.national;
    // 96.39 − 93.82 = 2.57, and 93.82 − 90 = 3.82.
    let mean = "ค่าเฉลี่ยทั้งประเทศ 93.82 (มีแหล่งเดียว)";
    assert_eq!(national(&first()), Some(format!("{mean} · สูงกว่าค่าเฉลี่ย 2.57")));
    let total = |year, text| national(&typed(year, &[("overall", text)]));
    assert_eq!(total(2568, "90"), Some(format!("{mean} · ต่ำกว่าค่าเฉลี่ย 3.82")));
    assert_eq!(total(2568, "93.82"), Some(format!("{mean} · เท่ากับค่าเฉลี่ย")));
    // Its own difference of 0.25 from a published one is all that is known of 2562's.
    assert!(total(2562, "66.74").unwrap().contains("66.74 (ข้ออนุมาน)"));
    assert_eq!((total(2569, "90"), national(&typed(2568, &[("iit", "90")]))), (None, None));
}

/// 91.15 × 0.3 = 27.345 and × 0.4 = 36.46: 27.35 + 27.35 + 36.46 = 91.16.
#[test]
fn parts_that_do_not_add_up_say_that_they_are_rounded() {
    let said = |values: &[(&str, &str)]| shown(&typed(2568, values)).result.rounded_parts;
    let same = [("iit", "91.15"), ("eit", "91.15"), ("oit", "91.15")];
    assert_eq!(said(&same).unwrap(), "คะแนนที่ได้ในตารางปัดเศษแล้ว รวมกันได้ 91.16 ส่วนคะแนนรวมคือ 91.15 ซึ่งปัดเศษครั้งเดียว");
    // 29.43 + 27.96 + 39.00 = 96.39.
    assert_eq!((shown(&first()).result.rounded_parts, said(&same[..2])), (None, None));
    // Of IIT's five, each 6 of 100: 90.11 gives 5.4066, and five times 5.41 is 27.05; IIT's 90.11 gives 27.033.
    let five: Vec<String> = (1..=5).map(|id: u32| id.to_string()).collect();
    let five: Vec<(&str, &str)> = five.iter().map(|id| (&**id, "90.11")).collect();
    let state = typed(2568, &five);
    assert!(shown(&state).result.rounded_parts.unwrap().contains("27.05 ส่วน IIT คือ 27.03"));
    // Out of sight they puzzle nobody.
    let closed = reduce(&state, Action::Close { node: "iit".into() });
    assert_eq!(shown(&closed).result.rounded_parts, None);
}

#[test]
fn scores_that_look_like_shares_of_one_are_pointed_out() {
    let said = |values: &[&str]| {
        let values: Vec<(&str, &str)> = ["iit", "eit", "oit"].into_iter().zip(values.iter().copied()).collect();
        shown(&typed(2568, &values)).result.shares_of_one
    };
    let shares = said(&["0.981", "0.932", "0.975"]).unwrap();
    assert!(shares.contains("คล้ายสัดส่วนจาก 1") && shares.contains("0.981 คือ 98.10"), "{shares}");
    assert!(said(&["1", "1", "1"]).unwrap().contains("1 คือ 100.00"));
    assert!(said(&["0.9"]).is_some());
    // The first digit of more, nothing at all, and real scores.
    for other in [&["1"][..], &["0", "0", "0"], &["0.981", "93.20"], &["98.10", "93.20", "97.50"]] {
        assert_eq!(said(other), None, "{other:?}");
    }
}

#[test]
fn near_an_edge_the_rounding_decides() {
    let near = |text| shown(&typed(2568, &[("overall", text)])).result.near_edge;
    assert_eq!(near("94.9962"), ["คะแนนรวมก่อนปัดเศษคือ 94.9962 ใกล้เกณฑ์ 95 มาก ผลขึ้นอยู่กับวิธีปัดเศษ ซึ่งยังไม่มีแหล่งยืนยัน"]);
    assert!(near("95").is_empty() && near("94.98").is_empty());
}
