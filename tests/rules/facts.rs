//! Facts about the nine years, written down by hand from public sources and apart from the data files, so that a slip in
//! one of the two shows.

use crate::{YEARS, children, node, year};
use ita_score::spec::Share;
use ita_score::{NodeKind, Rulebook, Status};

#[test]
fn weights_are_30_30_40_in_every_year() {
    for fiscal_year in YEARS {
        let rules = year(fiscal_year);
        assert_eq!(children(rules, "overall"), ["iit", "eit", "oit"], "{fiscal_year}");
        for (id, num, den) in [("iit", 3, 10), ("eit", 3, 10), ("oit", 2, 5)] {
            assert_eq!(node(rules, id).share, Share { num, den }, "{fiscal_year} {id}");
        }
    }
}

#[test]
fn instruments_have_their_names() {
    for fiscal_year in YEARS {
        let rules = year(fiscal_year);
        assert_eq!(node(rules, "iit").name.th, "แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน");
        assert_eq!(node(rules, "eit").name.th, "แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก");
        assert_eq!(node(rules, "oit").name.th, "แบบวัดการเปิดเผยข้อมูลสาธารณะ");
        assert_eq!(node(rules, "oit").name.en, "Open Data Integrity and Transparency Assessment");
    }
}

/// The children of three instruments, in order, with their Thai and English names.
fn indicators(rules: &Rulebook) -> Vec<(&str, &str, &str, &str)> {
    let of = |instrument| children(rules, instrument).into_iter().map(move |id| (instrument, id));
    let all = ["iit", "eit", "oit"].into_iter().flat_map(of);
    all.map(|(instrument, id)| (instrument, id, &*node(rules, id).name.th, &*node(rules, id).name.en)).collect()
}

#[test]
fn ten_indicators_until_2568() {
    for fiscal_year in 2562..=2568 {
        let rules = year(fiscal_year);
        let expected = [
            ("iit", "1", "การปฏิบัติหน้าที่", "Task performance"),
            ("iit", "2", "การใช้งบประมาณ", "Budget use"),
            ("iit", "3", "การใช้อำนาจ", "Use of authority"),
            ("iit", "4", "การใช้ทรัพย์สินของราชการ", "Use of state property"),
            ("iit", "5", "การแก้ไขปัญหาการทุจริต", "Handling of corruption"),
            ("eit", "6", "คุณภาพการดำเนินงาน", "Quality of operation"),
            ("eit", "7", "ประสิทธิภาพการสื่อสาร", "Effectiveness of communication"),
            ("eit", "8", "การปรับปรุงระบบการทำงาน", "System improvement"),
            ("oit", "9", "การเปิดเผยข้อมูล", "Data disclosure"),
            ("oit", "10", "การป้องกันการทุจริต", "Corruption prevention"),
        ];
        assert_eq!(indicators(rules), expected, "{fiscal_year}");
        for (id, den) in [("1", 5), ("5", 5), ("6", 3), ("8", 3), ("9", 2), ("10", 2)] {
            assert_eq!(node(rules, id).share, Share { num: 1, den }, "{fiscal_year} {id}: a plain mean");
        }
    }
}

#[test]
fn nine_indicators_in_2569() {
    let rules = year(2569);
    let expected = [
        ("iit", "1", "การปฏิบัติหน้าที่", "Task performance"),
        ("iit", "2", "การใช้งบประมาณ", "Budget use"),
        ("iit", "3", "การใช้อำนาจ", "Use of authority"),
        ("iit", "4", "การใช้ทรัพย์สินราชการ", "Use of state property"),
        ("iit", "5", "การแก้ไขปัญหาการทุจริต", "Handling of corruption"),
        ("eit", "6", "ความสุจริตในการทำงาน", "Integrity at work"),
        ("eit", "7", "ความเสี่ยงในการติดต่อการรับบริการ", "Risk in contact and service"),
        ("oit", "8", "การเปิดเผยข้อมูล", "Data disclosure"),
        ("oit", "9", "การป้องกันการทุจริต", "Corruption prevention"),
    ];
    assert_eq!(indicators(rules), expected);
    assert_eq!(node(rules, "6").share, Share { num: 1, den: 2 });
}

/// What เทศบาลตำบลศรีสำราญ says that each indicator looks at, point by point: a word of each that its page has too.
#[test]
fn points_of_2569() {
    let expected: [(&str, &[(&str, &str)]); 9] = [
        ("1", &[("bribes", "สินบน"), ("interests", "ประโยชน์")]),
        ("2", &[("procurement", "จัดซื้อจัดจ้าง"), ("payments", "เบิกจ่าย"), ("gain", "ประโยชน์")]),
        ("3", &[("fairness", "บุคลากร"), ("orders", "โดยมิชอบ")]),
        ("4", &[("control", "ทรัพย์สิน"), ("private", "ส่วนตัว")]),
        ("5", &[("executives", "ผู้บริหาร"), ("complaints", "เรื่องร้องเรียน")]),
        ("6", &[("honesty", "ซื่อสัตย์"), ("interests", "ให้บริการ")]),
        ("7", &[("bribes", "สินบน"), ("delay", "ถ่วงเวลา"), ("patronage", "อุปถัมภ์")]),
        ("8", &[("law", "กฎหมาย"), ("standard", "DGA Standard")]),
        ("9", &[("governance", "ธรรมาภิบาล"), ("corruption", "ป้องกันการทุจริต")]),
    ];
    let spec = year(2569).spec();
    let with_points = spec.nodes.iter().filter(|node| !node.points.is_empty());
    assert_eq!(with_points.map(|node| &*node.id).collect::<Vec<_>>(), expected.map(|(id, _)| id));
    for (id, points) in expected {
        let node = node(year(2569), id);
        assert_eq!(&*spec.claims[usize::from(node.about_claim.unwrap())].id, "focus");
        assert_eq!(
            node.points.iter().map(|point| &*point.id).collect::<Vec<_>>(),
            points.iter().map(|of| of.0).collect::<Vec<_>>()
        );
        for (point, (_, word)) in node.points.iter().zip(points) {
            assert!(point.name.th.contains(word), "{id}: {}", point.name.th);
        }
    }
}

/// It began on 1 October 2569 and no criteria were found: it is FY2569 again, and nothing in it is surer than an assumption.
#[test]
fn everything_of_2570_is_assumed_from_2569() {
    let (before, rules) = (year(2569).spec(), year(2570).spec());
    assert!(rules.claims.iter().all(|claim| claim.status == Status::Assumed && claim.sources.is_empty()));
    assert!(rules.claims.iter().all(|claim| claim.note.th.contains("2569") || claim.id == "rounding"));
    assert!(rules.note.th.contains("สมมติตามปี 2569") && rules.note.en.contains("assumed as in FY2569"), "at its head");
    assert_eq!(rules.nodes.len(), before.nodes.len());
    for (node, was) in rules.nodes.iter().zip(before.nodes.iter()) {
        assert_eq!(
            (&node.id, node.parent, node.kind, &node.name, &node.about, &node.points, node.share),
            (&was.id, was.parent, was.kind, &was.name, &was.about, &was.points, was.share)
        );
    }
}

#[test]
fn sub_indicators_and_their_sizes() {
    let subs = ["9.1", "9.2", "9.3", "9.4", "9.5", "10.1", "10.2"];
    let sizes: [(u16, [usize; 7]); 7] = [
        (2562, [0; 7]),
        (2563, [0; 7]),
        (2564, [9, 8, 7, 4, 5, 8, 2]),
        (2565, [9, 8, 7, 4, 5, 8, 2]),
        (2566, [10, 8, 4, 4, 4, 8, 5]),
        (2567, [0; 7]),
        (2568, [4, 7, 2, 3, 4, 6, 2]),
    ];
    for (fiscal_year, sizes) in sizes {
        let rules = year(fiscal_year);
        assert_eq!(children(rules, "9"), subs[..5], "{fiscal_year}");
        assert_eq!(children(rules, "10"), subs[5..], "{fiscal_year}");
        assert_eq!(subs.map(|id| children(rules, id).len()), sizes, "{fiscal_year}");
        let third = if fiscal_year < 2566 {
            "การบริหารเงินงบประมาณ"
        } else {
            "การจัดซื้อจัดจ้าง"
        };
        let names = [
            "ข้อมูลพื้นฐาน",
            "การบริหารงาน",
            third,
            "การบริหารและพัฒนาทรัพยากรบุคคล",
            "การส่งเสริมความโปร่งใส",
            "การดำเนินการเพื่อป้องกันการทุจริต",
            "มาตรการภายในเพื่อป้องกันการทุจริต",
        ];
        assert_eq!(subs.map(|id| &*node(rules, id).name.th), names, "{fiscal_year}");
    }
}

#[test]
fn items_are_numbered_through() {
    for (fiscal_year, count) in
        [(2562, 0), (2563, 0), (2564, 43), (2565, 43), (2566, 43), (2567, 0), (2568, 28), (2569, 26), (2570, 26)]
    {
        let items = year(fiscal_year).spec().nodes.iter().filter(|node| node.kind == NodeKind::Item);
        let ids: Vec<_> = items.map(|node| node.id.to_string()).collect();
        assert_eq!(ids, (1..=count).map(|number| format!("o{number}")).collect::<Vec<_>>(), "{fiscal_year}");
    }
    assert_eq!(children(year(2569), "8").len(), 19);
    assert_eq!(children(year(2569), "9").len(), 7);
    assert_eq!(children(year(2569), "9")[0], "o20");
}

#[test]
fn some_items_have_their_titles() {
    for (fiscal_year, id, title) in [
        (2564, "o8", "Q&A"),
        (2564, "o34", "เจตจำนงสุจริตของผู้บริหาร"),
        (2565, "o34", "นโยบายไม่รับของขวัญ (No Gift Policy)"),
        (2566, "o10", "นโยบายคุ้มครองข้อมูลส่วนบุคคล"),
        (2566, "o41", "การประเมินจริยธรรมเจ้าหน้าที่ของรัฐ"),
        (2568, "o13", "รายงานผลการจัดซื้อจัดจ้างหรือการจัดหาพัสดุประจำปี"),
        (2568, "o28", "รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน"),
        (2569, "o25", "การนำผลการประเมิน ITA ไปสู่การพัฒนาองค์กร"),
    ] {
        assert_eq!(node(year(fiscal_year), id).name.th, title, "{fiscal_year} {id}");
    }
}

#[test]
fn one_missing_item_of_2564_costs_what_its_place_says() {
    let rules = year(2564);
    // Points of the indicator: 100/9/5 = 2.22 in 9.1, and 100/2/2 = 25 in 10.2.
    for (id, num, den) in [("o1", 20, 9), ("o43", 25, 1)] {
        let item = rules.find(id).unwrap();
        let sub = rules.parent(item).unwrap();
        let (item, sub) = (rules.share(item), rules.share(sub));
        let cost =
            ita_score::Exact::new(100 * item.numerator() * sub.numerator(), item.denominator() * sub.denominator());
        assert_eq!(cost, ita_score::Exact::new(num, den), "{id}");
    }
}

#[test]
fn letters_until_2565() {
    for fiscal_year in 2562..=2565 {
        let rules = year(fiscal_year);
        let expected = [
            ("AA", Some("95")),
            ("A", Some("85")),
            ("B", Some("75")),
            ("C", Some("65")),
            ("D", Some("55")),
            ("E", Some("50")),
            ("F", None),
        ];
        let found: Vec<_> =
            rules.levels().iter().map(|level| (&*level.id, &*level.name.th, &*level.conditions)).collect();
        assert_eq!(found.len(), 7, "{fiscal_year}");
        for ((id, name, conditions), (letter, floor)) in found.into_iter().zip(expected) {
            assert_eq!((id, name), (letter, letter), "{fiscal_year}");
            let floors: Vec<_> = conditions.iter().map(|of| (of.node, &*of.at_least)).collect();
            assert_eq!(floors, floor.map(|floor| (0, floor)).into_iter().collect::<Vec<_>>(), "{fiscal_year} {id}");
        }
    }
}

#[test]
fn five_names_from_2566() {
    let all = ["overall", "iit", "eit", "oit"];
    let expected: [(&str, &str, &str, &[&str], &str); 5] = [
        ("excellent", "ผ่านดีเยี่ยม", "Excellent", &all, "95"),
        ("good", "ผ่านดี", "Good", &all, "85"),
        ("pass", "ผ่าน", "Pass", &all[..1], "85"),
        ("improve", "ต้องปรับปรุง", "Needs improvement", &all[..1], "70"),
        ("urgent", "ต้องปรับปรุงโดยด่วน", "Needs urgent improvement", &[], ""),
    ];
    for fiscal_year in YEARS.into_iter().filter(|&year| year >= 2566) {
        let rules = year(fiscal_year);
        assert_eq!(rules.levels().len(), 5, "{fiscal_year}");
        for (level, (id, th, en, nodes, floor)) in rules.levels().iter().zip(expected) {
            assert_eq!((&*level.id, &*level.name.th, &*level.name.en), (id, th, en), "{fiscal_year}");
            let asked: Vec<_> =
                level.conditions.iter().map(|of| &*rules.spec().nodes[usize::from(of.node)].id).collect();
            assert_eq!(asked, nodes, "{fiscal_year} {id}");
            assert!(level.conditions.iter().all(|of| of.at_least == floor), "{fiscal_year} {id}");
        }
    }
}

#[test]
fn scores_are_published_to_two_decimals() {
    assert!(ita_rules::all().unwrap().iter().all(|rules| rules.decimals() == 2));
}

#[test]
fn the_iit_form_of_2564() {
    let rules = year(2564);
    let ids: Vec<_> = ["1", "2", "3", "4", "5"].into_iter().flat_map(|id| children(rules, id)).collect();
    assert_eq!(ids, (1..=30).map(|number| format!("i{number}")).collect::<Vec<_>>());
    assert!(["1", "2", "3", "4", "5"].iter().all(|id| children(rules, id).len() == 6));
    let form = |id: &str| {
        let form = node(rules, id).question.as_ref().expect("a form");
        let scale = &rules.spec().scales[usize::from(form.scale)];
        (&*scale.id, form.bullets, form.reversed.to_vec())
    };
    assert_eq!(form("i1"), ("likert4", 2, vec![]));
    assert_eq!(form("i4"), ("yes_no", 3, vec![1, 2, 3]));
    assert_eq!(form("i9"), ("likert4", 1, vec![1]));
    assert_eq!(form("i11"), ("likert4", 2, vec![2]));
    assert_eq!(form("i18"), ("likert4", 3, vec![1, 2, 3]));
    assert_eq!(form("i26"), ("yes_no", 2, vec![]));
    assert_eq!(form("i30"), ("likert4", 4, vec![]));
    let reversed = ids.iter().filter(|id| !form(id).2.is_empty()).count();
    assert_eq!(reversed, 11);
    let statements: u32 = ids.iter().map(|id| u32::from(form(id).1)).sum();
    assert_eq!(statements, 51);
}

/// IIT 15 questions, EIT 9, three an indicator; their wording and what answers count are not known.
#[test]
fn the_forms_of_2567() {
    let rules = year(2567);
    for (indicator, first) in [("1", "i1"), ("2", "i4"), ("3", "i7"), ("4", "i10"), ("5", "i13")] {
        assert_eq!((children(rules, indicator).len(), children(rules, indicator)[0]), (3, first));
    }
    for (indicator, first) in [("6", "e1"), ("7", "e4"), ("8", "e7")] {
        assert_eq!((children(rules, indicator).len(), children(rules, indicator)[0]), (3, first));
    }
    assert_eq!(rules.spec().nodes.iter().filter(|node| node.kind == NodeKind::Question).count(), 24);
    assert!(rules.spec().nodes.iter().all(|node| node.question.is_none()), "no form without its values");
}

/// The public link and the interviews, half each, in the three years whose rules say so.
#[test]
fn eit_has_two_parts_from_2566_to_2568() {
    for fiscal_year in YEARS {
        let rules = year(fiscal_year);
        let eit = rules.find("eit").unwrap();
        let parts: Vec<_> = rules.parts(eit).map(|part| (&*rules.node(part).id, rules.node(part).share)).collect();
        let half = Share { num: 1, den: 2 };
        let expected: &[(&str, Share)] =
            if (2566..=2568).contains(&fiscal_year) { &[("eit.1", half), ("eit.2", half)] } else { &[] };
        assert_eq!(parts, expected, "{fiscal_year}");
        assert_eq!(rules.spec().parts.len(), expected.len(), "{fiscal_year}: of nothing else");
    }
}

#[test]
fn answers_have_values_where_they_are_known() {
    for fiscal_year in YEARS {
        let scales: Vec<(&str, Vec<&str>)> = (year(fiscal_year).spec().scales.iter())
            .map(|scale| (&*scale.id, scale.choices.iter().map(|choice| &*choice.value).collect()))
            .collect();
        let expected = [("likert4", vec!["0", "33", "67", "100"]), ("yes_no", vec!["0", "100"])];
        let known = if fiscal_year <= 2566 { &expected[..] } else { &[] };
        assert_eq!(scales, known, "{fiscal_year}");
    }
    let labels: Vec<_> = year(2564).spec().scales[0].choices.iter().map(|choice| &*choice.label.th).collect();
    assert_eq!(labels, ["น้อยที่สุดหรือไม่มีเลย", "น้อย", "มาก", "มากที่สุด"]);
}
