//! What measures are expected to give, by hand; their table there and back; their calendar.

use crate::common::case;
use ita_report::{
    Aim, Checklist, Day, Entry, ItemState, Lang, Measure, MeasureState, PROCUREMENT_COLUMNS, PROCUREMENT_SOURCE,
    calendar, checked_inputs, checklist_of_rows, csv, expected, measures_of_rows, plain, procurement_template,
    rows_of_checklist, rows_of_measures,
};
use ita_score::{Assessment, Score};

fn aims(aims: &[(&str, &str)]) -> Measure {
    let aim = |&(node, points): &(&str, &str)| Aim {
        node: node.into(),
        points: (!points.is_empty()).then(|| Score::parse(points).unwrap()),
    };
    Measure { title: "ก".into(), aims: aims.iter().map(aim).collect(), ..Measure::default() }
}

fn becomes(year: u16, inputs: &[(&str, &str)], measures: &[Measure]) -> Option<String> {
    let case = case(year, inputs, (None, None));
    expected(case.result.as_ref()?, measures).map(|result| {
        let level = result.level().map(|level| level.id.to_string()).unwrap_or_default();
        format!("{} {level}", result.overall().score().map(|score| score.to_string()).unwrap_or_default())
    })
}

#[test]
fn expected_by_hand() {
    let three = [("iit", "90"), ("eit", "90"), ("oit", "90")];
    // 2 points of IIT are 0.6 of the whole.
    assert_eq!(becomes(2568, &three, &[aims(&[("iit", "2")])]).unwrap(), "90.60 good");
    // Below a given instrument: 5 points of one of five indicators are 1 of IIT.
    assert_eq!(becomes(2568, &three, &[aims(&[("1", "5")])]).unwrap(), "90.30 good");
    // Two measures for one node, to 100 at most.
    assert_eq!(becomes(2568, &three, &[aims(&[("iit", "6")]), aims(&[("iit", "6")])]).unwrap(), "93.00 good");
    // Of the whole alone.
    assert_eq!(becomes(2568, &[("overall", "90")], &[aims(&[("eit", "1")])]).unwrap(), "90.30 ");
    // FY2569, items: 17 of 19 of indicator 8 become 18, 89.4737 becomes 94.7368; with 9 at 100 OIT is 97.3684.
    let items: Vec<(String, &str)> =
        (1..=26).map(|item| (format!("o{item}"), if item < 3 { "0" } else { "1" })).collect();
    let mut inputs = vec![("iit", "96"), ("eit", "96")];
    inputs.extend(items.iter().map(|(id, value)| (id.as_str(), *value)));
    assert_eq!(becomes(2569, &inputs, &[aims(&[("o1", "")])]).unwrap(), "96.55 excellent");
    // A computed node is raised as a whole: 8 by 2, 91.4737.
    assert_eq!(becomes(2569, &inputs, &[aims(&[("8", "2")])]).unwrap(), "95.89 excellent");
    // An item and the indicator above it: 94.7368 and 2 more, 96.7368.
    assert_eq!(becomes(2569, &inputs, &[aims(&[("8", "2"), ("o1", "")])]).unwrap(), "96.95 excellent");
}

#[test]
fn nothing_is_expected_of_what_is_not_known() {
    assert_eq!(becomes(2568, &[("iit", "90")], &[aims(&[("eit", "2")])]), None);
    assert_eq!(becomes(2568, &[("iit", "90")], &[aims(&[("iit", "")])]), None);
    assert_eq!(becomes(2568, &[("iit", "90")], &[aims(&[("zz", "1")])]), None);
    let rules = ita_rules::rulebook(2568).unwrap();
    assert_eq!(expected(&Assessment::new(rules).score(), &[aims(&[("overall", "1")])]).map(|_| ()), None);
}

/// EIT part 1 and part 2 stand for EIT: what is raised above them takes their place.
#[test]
fn parts_give_way_to_what_is_raised_above_them() {
    let parts = [("iit", "90"), ("eit.1", "88"), ("eit.2", "92"), ("oit", "90")];
    assert_eq!(becomes(2568, &parts, &[aims(&[("eit", "1")])]).unwrap(), "90.30 good");
    assert_eq!(becomes(2568, &parts, &[aims(&[("overall", "1")])]).unwrap(), "91.00 ");
}

#[test]
fn a_table_there_and_back() {
    let evil = "=cmd|' /C calc'!A0 \"ก\", ข\nค; ง | จ + 1";
    let one = Measure {
        title: "+1".into(),
        purpose: evil.replace('\n', " "),
        aims: vec![
            Aim { node: "9.1".into(), points: Some(Score::parse("0.05").unwrap()) },
            Aim { node: "o1".into(), points: None },
        ],
        steps: vec!["@ก".into(), "-ข, \"ค\"".into()],
        unit: "'สำนัก".into(),
        start: Day::new(2026, 2, 28),
        state: MeasureState::Dropped,
        entries: vec![
            Entry { date: None, text: "ก | ข".into(), link: String::new() },
            Entry { date: Day::new(2026, 1, 1), text: String::new(), link: "https://a".into() },
        ],
        from: Some("e-service".into()),
        ..Measure::default()
    };
    let rules = ita_rules::rulebook(2568).unwrap();
    for lang in [Lang::En, Lang::Th] {
        let rows = rows_of_measures(rules, &[one.clone(), Measure { title: "ข".into(), ..Measure::default() }], lang);
        assert_eq!(measures_of_rows(&rows).unwrap()[0], one);
    }
    let rows = rows_of_measures(rules, &[one], Lang::Th);
    let text = csv(&rows);
    assert!(text.starts_with("\u{feff}ลำดับที่,มาตรการ,วัตถุประสงค์,") && text.contains("'+1,"));
    // No cell begins as a formula does, and each comes back as it was.
    for cell in rows.iter().flatten() {
        let line = csv(&[vec![cell.clone()]]);
        let written =
            line.trim_start_matches('\u{feff}').trim_end_matches("\r\n").trim_matches('"').replace("\"\"", "\"");
        assert!(!written.starts_with(['=', '+', '-', '@']), "{written}");
        if !cell.ends_with('"') {
            assert_eq!(plain(&written), cell);
        }
    }
    for (row, column) in
        [(vec!["title", "due"], "due"), (vec!["title", "aims"], "aims"), (vec!["title", "state"], "state")]
    {
        let head = row.iter().map(|text| (*text).to_owned()).collect();
        let error = measures_of_rows(&[head, vec!["ก".into(), "eit +x".into()]]).unwrap_err();
        assert!(error.to_string().starts_with(&format!("row 2, column `{column}`")), "{error}");
    }
    assert!(measures_of_rows(&[]).is_err());
}

/// Its address is the same, and its text whole.
#[test]
fn a_bar_in_a_link_is_not_taken_for_one_between() {
    let entry = |text: &str, link: &str| Entry { date: Day::new(2026, 2, 1), text: text.into(), link: link.into() };
    let of = |entry| Measure { title: "ก".into(), entries: vec![entry], ..Measure::default() };
    let again = measures_of_rows(&rows_of_measures(
        ita_rules::rulebook(2568).unwrap(),
        &[of(entry("ก | 50%", "https://a.go.th/x|y"))],
        Lang::Th,
    ))
    .unwrap();
    assert_eq!(again, [of(entry("ก | 50%", "https://a.go.th/x%7Cy"))]);
}

#[test]
fn a_calendar_is_of_the_form() {
    let due = |title: &str, state| Measure {
        title: title.into(),
        due: Day::new(2026, 9, 30),
        unit: "กอง; ก, ข\\".into(),
        state,
        ..Measure::default()
    };
    let long = "ยาว".repeat(60);
    let all = [
        due(&long, MeasureState::Doing),
        due("เสร็จ", MeasureState::Done),
        due("เลิก", MeasureState::Dropped),
        aims(&[]),
        due("ก\r\nEND:VCALENDAR", MeasureState::Planned),
    ];
    let text = calendar("อบต.", 2569, &all, None, Lang::Th);
    assert!(text.split("\r\n").all(|line| line.len() <= 75 && !line.contains(['\r', '\n'])), "{text}");
    let unfolded = text.replace("\r\n ", "");
    assert_eq!(unfolded.matches("BEGIN:VEVENT\r\n").count(), 2);
    assert!(unfolded.contains(&format!("SUMMARY:ครบกำหนด: {long}\r\n")));
    assert!(unfolded.contains("DESCRIPTION:อบต.\\nกอง\\; ก\\, ข\\\\\r\n"), "{unfolded}");
    assert!(unfolded.contains("SUMMARY:ครบกำหนด: ก END:VCALENDAR\r\n") && unfolded.ends_with("END:VCALENDAR\r\n"));
    let mut uids: Vec<&str> = unfolded.lines().filter(|line| line.starts_with("UID:")).collect();
    uids.dedup();
    assert_eq!((uids.len(), calendar("อบต.", 2569, &all, None, Lang::Th) == text), (2, true));
}

/// What an event is known by stays when another measure is deleted or done, and when its own date, owner or state changes; it is another
/// one for another year, another agency and another measure of the same title.
#[test]
fn an_event_stays_the_same_one() {
    let due = |title: &str, day: u8| Measure { title: title.into(), due: Day::new(2026, 9, day), ..Measure::default() };
    let known = |agency: &str, year, all: &[Measure], made| -> Vec<(String, String)> {
        let text = calendar(agency, year, all, made, Lang::Th).replace("\r\n ", "");
        let of = |name: &str| text.lines().filter_map(|line| line.strip_prefix(name)).map(str::to_owned).collect();
        let (uids, days): (Vec<String>, Vec<String>) = (of("UID:"), of("DTSTART;VALUE=DATE:"));
        uids.into_iter().zip(days).collect()
    };
    let of = |all: &[Measure]| known("อบต.", 2569, all, None);
    let [first, twin, last] = [due("ก", 1), due("ก", 2), due("ข", 3)];
    let all = of(&[first.clone(), twin.clone(), last.clone()]);
    assert!(all[0].0 != all[1].0 && all[1].0 != all[2].0);
    assert_eq!(of(std::slice::from_ref(&last))[0].0, all[2].0, "others were deleted");
    let done = Measure { state: MeasureState::Done, ..first };
    let moved = Measure { unit: "กอง".into(), due: Day::new(2026, 9, 1), ..last.clone() };
    let again = of(&[moved, done, twin]);
    assert_eq!(again, [(all[2].0.clone(), "20260901".into()), (all[1].0.clone(), "20260902".into())]);
    for (agency, year) in [("อบต.", 2570), ("อบจ.", 2569)] {
        assert_ne!(known(agency, year, std::slice::from_ref(&last), None)[0].0, all[2].0);
    }
    // A later calendar is the newer one, even if the date moved to an earlier day.
    let made = |day| calendar("อบต.", 2569, std::slice::from_ref(&last), Day::new(2026, 5, day), Lang::Th);
    for (day, stamp) in [(4, "20260504"), (31, "20260531")] {
        for line in
            [format!("DTSTAMP:{stamp}T000000Z"), format!("LAST-MODIFIED:{stamp}T000000Z"), format!("SEQUENCE:{stamp}")]
        {
            assert!(made(day).contains(&format!("\r\n{line}\r\n")), "{line}");
        }
    }
}

/// The columns of สขร.1, a row for each month of the fiscal year.
#[test]
fn a_form_for_procurement() {
    let rows = procurement_template(2569);
    assert_eq!((rows.len(), rows[0].len()), (13, 10));
    let months = [1, 3, 4, 12].map(|at: usize| rows[at][0].as_str());
    assert_eq!(months, ["ตุลาคม 2568", "ธันวาคม 2568", "มกราคม 2569", "กันยายน 2569"]);
    assert_eq!(rows[0], PROCUREMENT_COLUMNS);
    assert!(
        csv(&rows).lines().all(|line| line.matches(',').count() == 9) && PROCUREMENT_SOURCE.starts_with("https://")
    );
}

/// What counts is a stated choice; a list comes back from its table, and what is wrong in one is named.
#[test]
fn a_checklist() {
    let rules = ita_rules::rulebook(2564).unwrap();
    let list: Checklist = serde_json::from_str(
        r#"{"o1": {"state": "published", "address": "https://a.go.th"}, "o43": {"state": "checked", "due": "1/4/2564"}, "o2": {"owner": "กอง"}}"#,
    )
    .unwrap();
    let count = |from| checked_inputs(rules, &list, from).iter().filter(|(_, value)| *value == "1").count();
    assert_eq!((count(ItemState::Published), count(ItemState::Checked), count(ItemState::Todo)), (2, 1, 3));
    assert_eq!(checked_inputs(rules, &list, ItemState::Published).len(), 43);
    for lang in [Lang::En, Lang::Th] {
        assert_eq!(checklist_of_rows(&rows_of_checklist(rules, &list, lang)), Ok(list.clone()));
    }
    // A list of which nothing is said is a form: no states.
    let form = rows_of_checklist(rules, &Checklist::new(), Lang::Th);
    assert!(form.iter().skip(1).all(|row| row[4].is_empty() && row[10].is_empty()));
    assert_eq!(checklist_of_rows(&form), Ok(Checklist::new()));
    let row = |cells: [&str; 2]| cells.map(str::to_owned).to_vec();
    let error = checklist_of_rows(&[row(["item", "state"]), row(["o1", "ok"])]).unwrap_err();
    assert_eq!(error.to_string(), "row 2, column `state`: `ok` is not understood");
    assert!(checklist_of_rows(&[row(["title", "state"])]).is_err());
}
