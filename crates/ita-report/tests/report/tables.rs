//! The tables that are handed on: heads and words that an office can publish, what programs read beside them, and what comes back.

use ita_report::{
    Case, Day, ItemState, Lang, Measure, MeasureState, Papers, Returned, checklist_of_rows, csv, follow_ups_of_rows,
    measures_of_rows, preparation_of_rows, rows_of_checklist, rows_of_follow_ups, rows_of_measures,
    rows_of_preparation, rows_of_scores, rows_of_text,
};
use ita_score::{Assessment, Published, Rulebook};

const PAPERS: &str = r#"{
    "measures": [
        {"title": "E-Service", "aims": [{"node": "eit", "points": "1.80"}, {"node": "o10"}], "steps": ["หนึ่ง", "สอง"], "unit": "สำนักปลัด",
         "start": "1/10/2568", "due": "30/9/2569", "state": "doing", "from": "e-service",
         "entries": [{"date": "30/4/2569", "text": "เปิดระบบแล้ว", "link": "https://a.go.th/2569"}, {"text": "อบรม"}]},
        {"title": "จัดซื้อจัดจ้าง"}
    ],
    "items": {"o10": {"state": "published", "address": "https://a.go.th/o10", "owner": "กองคลัง", "due": "30/4/2569"}},
    "preparation": {"indicators": {"7": {"points": {"delay": "doing"}, "owner": "กองช่าง"}}},
    "aspects": {"data": "รวบรวม"}
}"#;

fn rules() -> &'static Rulebook {
    ita_rules::rulebook(2569).unwrap()
}

/// Every table of these papers.
fn tables(papers: &Papers, lang: Lang) -> [Vec<Vec<String>>; 4] {
    [
        rows_of_measures(rules(), &papers.measures, lang),
        rows_of_follow_ups(&papers.measures, lang),
        rows_of_checklist(rules(), &papers.items, lang),
        rows_of_preparation(rules(), papers, lang),
    ]
}

fn at(rows: &[Vec<String>], head: &str) -> usize {
    rows[0].iter().position(|name| name == head).unwrap_or_else(|| panic!("no {head} in {:?}", rows[0]))
}

/// Of a Thai table everything that people read is Thai, but for what somebody wrote and for ids such as O10; the columns of programs
/// come after it and are the same in English.
#[test]
fn heads_and_names_are_in_the_language_and_ids_are_beside_them() {
    let papers = Papers::from_json(PAPERS).unwrap();
    let codes = |rows: &[Vec<String>]| {
        let is_code = |head: &&String| head.chars().all(|c| c.is_ascii_lowercase() || c == '_');
        rows[0].iter().filter(is_code).cloned().collect::<Vec<_>>()
    };
    for (th, en) in tables(&papers, Lang::Th).iter().zip(&tables(&papers, Lang::En)) {
        let people = th[0].len() - codes(th).len();
        assert!(people > 3 && codes(th) == codes(en) && codes(th) == th[0][people..]);
        for head in &th[0][..people] {
            assert!(head.chars().any(|c| ('\u{e00}'..='\u{e7f}').contains(&c)), "{head}");
        }
        for head in &en[0][..people] {
            assert!(head.chars().all(|c| !('\u{e00}'..='\u{e7f}').contains(&c)), "{head}");
        }
        assert_eq!(
            th.iter().map(|row| &row[people..]).collect::<Vec<_>>(),
            en.iter().map(|row| &row[people..]).collect::<Vec<_>>()
        );
    }
    let [measures, _, items, _] = tables(&papers, Lang::Th);
    let cell = |head| &*measures[1][at(&measures, head)];
    assert_eq!(cell("สถานะ"), "กำลังดำเนินการ");
    assert_eq!(cell("กำหนดแล้วเสร็จ"), "30 กันยายน 2569");
    assert_eq!((cell("state"), cell("due"), cell("aims")), ("doing", "2026-09-30", "eit +1.8; o10"));
    assert_eq!(
        cell("คะแนนที่มุ่งยกระดับ (คะแนนที่คาดว่าจะเพิ่ม)").lines().next(),
        Some("EIT แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก (+1.80)")
    );
    // An item of 19 in half of OIT, which counts four tenths: 20/19 (ita-rules, FY2569).
    assert_eq!((&*items[10][at(&items, "คิดเป็นคะแนนรวม")], &*items[10][at(&items, "worth")]), ("1.05", "20/19"));
    assert_eq!((&*items[10][at(&items, "สถานะ")], &*items[9][at(&items, "สถานะ")]), ("เผยแพร่แล้ว", "ยังไม่เริ่ม"));
}

/// From the file as it was saved, by its own columns alone of each kind, and as it was written before there were columns for people.
#[test]
fn each_table_comes_back() {
    let papers = Papers::from_json(PAPERS).unwrap();
    for lang in [Lang::Th, Lang::En] {
        for (which, rows) in tables(&papers, lang).into_iter().enumerate() {
            let text = csv(&rows);
            let read = rows_of_text(&text).unwrap_or_else(|| panic!("{text}"));
            let mut back = Papers { measures: papers.measures.clone(), ..Papers::default() };
            Returned::of_rows(&read).unwrap().put(&mut back);
            match which {
                0 | 1 => assert_eq!(back.measures, papers.measures),
                2 => assert_eq!(back.items, papers.items),
                _ => assert_eq!((back.preparation, back.aspects), (papers.preparation.clone(), papers.aspects.clone())),
            }
        }
    }
    // Without the columns of programs.
    let cut = |mut rows: Vec<Vec<String>>, codes: usize| {
        rows.iter_mut().for_each(|row| row.truncate(row.len() - codes));
        rows
    };
    let [measures, follow_ups, items, _] = tables(&papers, Lang::Th);
    let mut plain = papers.measures.clone();
    plain[0].from = None;
    assert_eq!(Returned::of_rows(&rows_of_text(&csv(&cut(measures, 5))).unwrap()), Ok(Returned::Measures(plain)));
    assert!(matches!(Returned::of_rows(&rows_of_text(&csv(&cut(follow_ups, 3))).unwrap()), Ok(Returned::FollowUps(_))));
    assert_eq!(
        Returned::of_rows(&rows_of_text(&csv(&cut(items, 4))).unwrap()),
        Ok(Returned::Items(papers.items.clone()))
    );
}

/// The heads of tables saved by earlier versions.
#[test]
fn tables_with_the_heads_of_before_are_read() {
    let rows = |text: &str| rows_of_text(text).unwrap();
    let text = "title,purpose,aims,steps,unit,budget,start,due,state,follow_up,evidence,entries,note,from\r\n\
        E-Service,,eit +1.80; o10,\"หนึ่ง\nสอง\",สำนักปลัด,,2025-10-01,2026-09-30,doing,,,\"2026-04-30 | เปิดระบบแล้ว | https://a.go.th/2569\n | อบรม | \",,e-service\r\n";
    let papers = Papers::from_json(PAPERS).unwrap();
    assert_eq!(measures_of_rows(&rows(text)).unwrap(), papers.measures[..1]);
    let text = "item,title,group,state,address,owner,due\r\no10,E-Service,9.2,published,https://a.go.th/o10,กองคลัง,2026-04-30\r\no11,ข,9.2,,,,\r\n";
    assert_eq!(checklist_of_rows(&rows(text)), Ok(papers.items.clone()));
    let text = "kind,id,title,state,note,owner,due\r\nindicator,7,ก,,,กองช่าง,\r\npoint,7/delay,ข,doing,,,\r\naspect,data,ค,,รวบรวม,,\r\n";
    assert_eq!(preparation_of_rows(&rows(text)), Ok((papers.preparation, papers.aspects)));
}

/// What somebody changed in the columns that people read is what counts.
#[test]
fn what_people_change_counts() {
    let papers = Papers::from_json(PAPERS).unwrap();
    let [mut measures, mut follow_ups, mut items, mut preparation] = tables(&papers, Lang::Th);
    let change = |rows: &mut Vec<Vec<String>>, row: usize, head: &str, text: &str| {
        let at = at(rows, head);
        text.clone_into(&mut rows[row][at]);
    };
    change(&mut measures, 1, "สถานะ", &MeasureState::Done.words(Lang::Th));
    change(&mut measures, 1, "กำหนดแล้วเสร็จ", "๓๑ ต.ค. ๒๕๖๙");
    change(&mut measures, 1, "คะแนนที่มุ่งยกระดับ (คะแนนที่คาดว่าจะเพิ่ม)", "OIT การเปิดเผยข้อมูล (+๒)");
    let one = measures_of_rows(&measures).unwrap().remove(0);
    assert_eq!((one.state, one.due, &*one.aims[0].node), (MeasureState::Done, Day::new(2026, 10, 31), "oit"));
    assert_eq!((one.aims.len(), one.aims[0].points.unwrap().to_string()), (1, "2".to_owned()));
    change(&mut items, 1, "สถานะ", "ตรวจแล้ว");
    assert_eq!(checklist_of_rows(&items).unwrap()["o1"].state, ItemState::Checked);
    change(&mut preparation, 1, "ผู้รับผิดชอบ", "สำนักปลัด");
    assert_eq!(preparation_of_rows(&preparation).unwrap().0.indicators["1"].owner, "สำนักปลัด");

    // A row that somebody adds is another report, and the steps stay.
    change(&mut follow_ups, 3, "ผลการดำเนินการ", "ประกาศผลทุกเดือน");
    let mut more = follow_ups[1].clone();
    more[at(&follow_ups, "ผลการดำเนินการ")] = "ประเมินความพึงพอใจ".into();
    more[at(&follow_ups, "วันที่รายงาน")] = "1/6/2569".into();
    follow_ups.push(more);
    let listed = follow_ups_of_rows(&follow_ups).unwrap();
    assert_eq!((listed.len(), listed[0].entries.len(), &*listed[1].entries[0].text), (2, 3, "ประกาศผลทุกเดือน"));
    let mut back = papers.clone();
    Returned::of_rows(&follow_ups).unwrap().put(&mut back);
    assert_eq!((back.measures.len(), back.measures[0].entries.len(), back.measures[0].steps.len()), (2, 3, 2));
    assert_eq!(back.measures[0].entries[2].date, Day::new(2026, 6, 1));
    // One that is not here comes new, and of two of one title each keeps its own.
    let twice = [
        Measure { title: "ก".into(), unit: "1".into(), ..Measure::default() },
        Measure { title: "ก".into(), unit: "2".into(), ..Measure::default() },
    ];
    let mut back = Papers { measures: twice[..1].to_vec(), ..Papers::default() };
    Returned::of_rows(&rows_of_follow_ups(&twice, Lang::En)).unwrap().put(&mut back);
    assert_eq!(back.measures, twice);

    // What is not understood is named by the head that people see.
    change(&mut measures, 1, "กำหนดแล้วเสร็จ", "เร็ว ๆ นี้");
    let said = measures_of_rows(&measures).unwrap_err().message(Lang::Th);
    assert!(said.contains("“เร็ว ๆ นี้” ในแถวที่ 2 คอลัมน์ กำหนดแล้วเสร็จ (due)"), "{said}");
}

/// An announced number stands beside the computed one (จังหวัดจันทบุรี FY2563: computed 67.53, published 67.54; tests/cases), and what is
/// open is empty.
#[test]
fn scores_say_where_they_come_from() {
    let rules = ita_rules::rulebook(2568).unwrap();
    let of = |values: &[(&str, &str)], published: Published| {
        let scored = Assessment::parse(rules, values.iter().copied()).unwrap().score();
        rows_of_scores(&Case::new(rules).with_result(scored, published), Lang::Th)
    };
    let values = [("iit", "98.10"), ("eit", "93.20"), ("9", "97.50"), ("10", "97.50")];
    let published = Published::parse(rules, Some("96.40"), Some("good")).unwrap();
    let rows = of(&values, published);
    let said = |rows: &[Vec<String>], code: &str| {
        let row = rows.iter().find(|row| row[at(rows, "code")] == code).unwrap();
        ["คะแนน", "คะแนนตามการคำนวณ", "ระดับ", "ระดับตามการคำนวณ", "ที่มา", "source"]
            .map(|head| row[at(rows, head)].clone())
    };
    assert_eq!(said(&rows, "overall"), ["96.40", "96.39", "ระดับผ่านดี", "ระดับผ่านดี", "ประกาศ", "announced"]);
    assert_eq!(said(&rows, "eit"), ["93.20", "93.20", "", "", "ข้อมูลที่กรอก", "entered"]);
    assert_eq!(said(&rows, "oit"), ["", "97.50", "", "", "คำนวณ", "computed"]);
    assert_eq!(said(&rows, "6"), ["", "", "", "", "ยังไม่มีคะแนน", "open"]);
    let rows = of(&values[..1], Published::default());
    assert_eq!(said(&rows, "overall"), ["", "", "", "", "ยังไม่มีคะแนน", "open"]);
    // IIT is three tenths of the whole: 29.43 if the others are 0.
    assert_eq!(rows[1][at(&rows, "ต่ำสุดที่เป็นไปได้")], "29.43");
    assert_eq!(rows_of_scores(&Case::new(rules), Lang::En).len(), 1);
}
