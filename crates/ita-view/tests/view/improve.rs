//! ยกระดับ: what actions do to scenarios, and that the numbers and sentences on the view are the engine's.

use crate::common::{after, empty, first, fiscal, improve_more, next_step, reduce, set, start, typed};
use ita_score::{Goal, Levers, Split};
use ita_view::page::{self, Direction, ImproveRow, ItemRow, PlanState};
use ita_view::{Action, Assessed, Ease, Improve, Lang, Notice, Numerals, PlanWay, ScenarioId, State, Step, Wanted};

pub(crate) fn act(state: &State, change: Improve) -> State {
    reduce(state, Action::Improve(change))
}

pub(crate) fn value(state: &State, node: &str, text: &str) -> State {
    act(state, Improve::SetValue { node: node.into(), text: text.into() })
}

fn slide(state: &State, node: &str, position: u32) -> State {
    act(state, Improve::Slide { node: node.into(), position })
}

fn lock(state: &State, node: &str) -> State {
    act(state, Improve::Lock { node: node.into(), locked: true })
}

fn wanted(state: &State, level: &str) -> State {
    act(state, Improve::SetWanted(Wanted::Level(level.into())))
}

fn row(state: &State, node: &str) -> ImproveRow {
    page::improve(state).rows.iter().find(|row| row.node == node).map(|row| (**row).clone()).unwrap()
}

fn item(state: &State, node: &str) -> ItemRow {
    page::improve(state)
        .items
        .unwrap()
        .items
        .iter()
        .find(|item| item.node == node)
        .map(|item| (**item).clone())
        .unwrap()
}

fn number(state: &State) -> String {
    page::improve(state).scenario.number.text
}

/// Every item of the year given, one in three not published, and the indicators of the surveys.
pub(crate) fn with_items() -> State {
    let rules = fiscal(2564).rules();
    let surveys = (1..=8).map(|indicator| (indicator.to_string(), format!("{}.{indicator}1", 80 + indicator)));
    let items = rules.nodes().filter(|&node| rules.is_item(node)).enumerate();
    let items = items.map(|(n, node)| (rules.node(node).id.to_string(), if n % 3 == 0 { "0" } else { "1" }.to_owned()));
    let parts: Vec<String> = surveys.chain(items).map(|(id, text)| format!("{id}:{text}")).collect();
    start(None, &format!("#ITA:1.0/FY:2564/{}", parts.join("/"))).state
}

#[test]
fn nothing_changes_where_nothing_is_said() {
    let state = first();
    for change in [
        Improve::Select(ScenarioId(1)),
        Improve::Select(ScenarioId(9)),
        Improve::Duplicate(ScenarioId(9)),
        Improve::Delete(ScenarioId(9)),
        Improve::UndoDelete,
        Improve::Rename { id: ScenarioId(1), name: String::new() },
        Improve::SetValue { node: "eit".into(), text: "93.20".into() },
        Improve::SetValue { node: "6".into(), text: "95".into() },
        Improve::SetValue { node: "nonsense".into(), text: "95".into() },
        Improve::Slide { node: "eit".into(), position: 9320 },
        Improve::Nudge { node: "6".into(), step: Step::Up },
        Improve::ToggleItem { node: "eit".into() },
        Improve::ResetNode { node: "eit".into() },
        Improve::Lock { node: "eit".into(), locked: false },
        Improve::SetEase { node: "eit".into(), ease: Ease::Easy },
        Improve::SetCap { node: "eit".into(), text: String::new() },
        Improve::SetWanted(Wanted::Level("nonsense".into())),
        Improve::Reset,
        Improve::TakeBack,
    ] {
        assert_eq!(act(&state, change.clone()), state, "{change:?}");
    }
    assert!(!state.work.is_precious() && !page::improve(&state).rows.is_empty());
}

#[test]
fn a_scenario_never_touches_the_baseline() {
    let state = after(
        &first(),
        [
            Action::Improve(Improve::SetValue { node: "eit".into(), text: "๙๕".into() }),
            Action::Improve(Improve::Nudge { node: "eit".into(), step: Step::UpPoint }),
            Action::Improve(Improve::Nudge { node: "iit".into(), step: Step::Down }),
            Action::Improve(Improve::Slide { node: "oit".into(), position: 10_000 }),
        ],
    );
    assert_eq!(state.work.drafts, first().work.drafts);
    assert!(!state.work.is_edited() && state.work.is_precious());
    let typed = &state.work.scenarios().active().typed.clone();
    let texts: Vec<_> = typed.iter().map(|(node, text)| (node.as_str(), text.as_str())).collect();
    assert_eq!(texts, [("eit", "๙๖.๐๐"), ("iit", "98.09"), ("oit", "100.00")]);
    assert_eq!(page::improve(&state).baseline.number.text, "96.39");
    // Taking another work in sight sets it aside with its scenarios.
    let other = reduce(&state, Action::LoadExample(ita_view::ExampleId::Trat));
    assert!(other.work.scenarios().is_untouched());
    assert_eq!(reduce(&other, Action::Undo).work, state.work);
}

#[test]
fn sliders_stand_on_the_grid_and_know_the_baseline() {
    let state = typed(2568, &[("iit", "98.1"), ("eit", "93.333"), ("oit", "97.5")]);
    let slider = row(&state, "eit").slider;
    assert_eq!(
        (slider.min, slider.max, slider.value, slider.baseline, slider.plan),
        (6000, 10_000, 9333, 9333, Some(9500))
    );
    let moved = slide(&state, "eit", 9400);
    assert_eq!(row(&moved, "eit").field.text, "94.00");
    // Back at the baseline's position, it is the baseline to its last decimal.
    assert_eq!(slide(&moved, "eit", 9333), act(&moved, Improve::ResetNode { node: "eit".into() }));
    assert_eq!(row(&slide(&moved, "eit", 9333), "eit").field.text, "93.333");
    assert_eq!(row(&slide(&state, "eit", 99_999), "eit").field.text, "100.00");
    assert_eq!(row(&slide(&state, "eit", 0), "eit").field.text, "0.00");
}

#[test]
fn a_bad_text_keeps_the_last_good_number() {
    let bad = value(&value(&first(), "eit", "95"), "eit", "95..");
    let view = page::improve(&bad);
    assert_eq!((view.scenario.number.text.as_str(), view.stale.is_some()), ("96.93", true));
    assert!(row(&bad, "eit").field.error.is_some() && row(&bad, "eit").field.text == "95..");
    // Where there was none, and where the field is empty, the baseline's counts.
    assert_eq!(number(&value(&first(), "eit", "x")), "96.39");
    let empty = value(&bad, "eit", "");
    assert_eq!((number(&empty).as_str(), row(&empty, "eit").field.text.as_str()), ("96.39", ""));
    assert_eq!(page::improve(&empty).stale, None);
}

#[test]
fn rows_say_change_and_gain() {
    let state = value(&value(&first(), "eit", "95"), "iit", "97.1");
    let eit = row(&state, "eit");
    assert_eq!((eit.baseline.as_str(), eit.change.as_str(), eit.gain.as_str()), ("93.20", "+1.80", "+0.54"));
    assert_eq!((eit.direction, eit.worth.as_str()), (Direction::Up, "เพิ่ม 1 คะแนน คะแนนรวมเพิ่ม 0.30"));
    assert_eq!(eit.slider.value_text, "95.00 คะแนน (+1.80 จากปัจจุบัน)");
    let iit = row(&state, "iit");
    assert_eq!((iit.change.as_str(), iit.gain.as_str(), iit.direction), ("−1.00", "−0.30", Direction::Down));
    let oit = row(&state, "oit");
    assert_eq!((oit.change.as_str(), oit.gain.as_str(), oit.direction), ("", "", Direction::Same));
    let view = page::improve(&state);
    assert_eq!((view.change.as_str(), view.direction), ("+0.24", Direction::Up));
    assert_eq!(view.live, format!("แผนที่ 1 96.63 (+0.24) {}", view.scenario.why.line));
}

#[test]
fn bang_krabue_needs_eit() {
    let view = page::improve(&first());
    let plan = &view.plan;
    assert_eq!(plan.state, PlanState::Feasible);
    assert_eq!(plan.sentence, "แนวทางที่ใช้ความพยายามน้อยที่สุดเพื่อให้ได้ระดับผ่านดีเยี่ยม: เพิ่ม EIT 1.80 คะแนน เป็น 95.00");
    assert!(plan.proved && plan.proof == "ตรวจสอบแล้ว ไม่มีแนวทางใดใช้ความพยายามน้อยกว่านี้");
    let row = &plan.rows[0];
    assert_eq!(
        [&row.name, &row.from, &row.to, &row.by, &row.won, &row.effort],
        ["EIT", "93.20", "95.00", "1.80", "+0.54", "1.8"]
    );
    let result = plan.result.as_ref().unwrap();
    assert_eq!((result.number.as_str(), result.level.name.as_str()), ("96.93", "ผ่านดีเยี่ยม"));
    assert_eq!(
        plan.table.tsv(),
        "รายการ\tจาก\tเป็น\tเพิ่ม\tคะแนนรวมที่เพิ่มขึ้น\tความพยายาม (ค่าเปรียบเทียบ)\nEIT\t93.20\t95.00\t1.80\t+0.54\t1.8\nรวม\t\t\t\t+0.54\t1.8"
    );
    assert_eq!(plan.link.as_deref(), Some("#/improve/ITA:1.0/FY:2568/iit:98.1/eit:93.2/oit:97.5/to/eit:95"));
    let singles: Vec<_> =
        plan.single.iter().map(|single| (single.name.as_str(), single.can, single.to.as_str())).collect();
    assert_eq!(
        singles,
        [
            ("IIT", false, "เพิ่มรายการนี้เพียงรายการเดียวไม่เพียงพอ"),
            ("EIT", true, "95.00"),
            ("OIT", false, "เพิ่มรายการนี้เพียงรายการเดียวไม่เพียงพอ")
        ]
    );
    let ways: Vec<_> = plan.alternatives.iter().map(|way| (way.name.as_str(), way.least, way.more.as_str())).collect();
    assert_eq!(
        ways,
        [
            ("เฉพาะ IIT", false, ""),
            ("เฉพาะ EIT", true, ""),
            ("เฉพาะ OIT", false, ""),
            ("ดำเนินการเฉพาะ OIT (ไม่ต้องเพิ่มคะแนน IIT และ EIT)", false, ""),
            ("ปรับน้อยรายการที่สุด", true, "")
        ]
    );
    assert_eq!(plan.alternatives[0].sentence, "ทำไม่ได้ เพราะ EIT ต้องได้ 95 ขึ้นไป แต่ได้ไม่เกิน 93.20");
    assert_eq!(next_step(&first()).unwrap().text, "ขั้นต่อไปสู่ระดับผ่านดีเยี่ยม: เพิ่ม EIT 1.80 คะแนน เป็น 95.00");
}

#[test]
fn sentences_for_other_situations() {
    let plan = |state: &State| page::improve(state).plan;
    let three = typed(2567, &[("iit", "92.24"), ("eit", "94.15"), ("oit", "95.84")]);
    assert_eq!(
        plan(&three).sentence,
        "แนวทางที่ใช้ความพยายามน้อยที่สุดเพื่อให้ได้ระดับผ่านดีเยี่ยม: เพิ่ม IIT 2.76 คะแนน เป็น 95.00 และเพิ่ม EIT 0.85 คะแนน เป็น 95.00"
    );
    let locked = plan(&lock(&three, "eit"));
    assert_eq!(locked.state, PlanState::Infeasible);
    assert_eq!(locked.sentence, "ไม่สามารถถึงระดับผ่านดีเยี่ยมได้ เพราะ EIT ต้องได้ 95 ขึ้นไป แต่ได้ไม่เกิน 94.15");
    assert_eq!(locked.blocked[0].relax[0].text, "ปลดล็อก EIT");
    let relaxed = reduce(&lock(&three, "eit"), locked.blocked[0].relax[0].action.clone());
    assert_eq!(plan(&relaxed).state, PlanState::Feasible);
    let capped = act(&three, Improve::SetCap { node: "iit".into(), text: "๙๔".into() });
    assert_eq!(plan(&capped).sentence, "ไม่สามารถถึงระดับผ่านดีเยี่ยมได้ เพราะ IIT ต้องได้ 95 ขึ้นไป แต่ได้ไม่เกิน 94.00");
    assert_eq!(plan(&capped).blocked[0].relax[0].text, "ยกเลิกเพดานของ IIT");
    assert_eq!(plan(&reduce(&capped, plan(&capped).blocked[0].relax[0].action.clone())).state, PlanState::Feasible);

    let open = plan(&wanted(&typed(2568, &[("iit", "94"), ("eit", "96")]), "excellent"));
    assert_eq!(
        open.sentence,
        "แนวทางที่ใช้ความพยายามน้อยที่สุดเพื่อให้ได้ระดับผ่านดีเยี่ยม: เพิ่ม IIT 1.00 คะแนน เป็น 95.00 · และส่วนที่ยังไม่ได้กรอกต้องให้ OIT ได้อย่างน้อย 95.00"
    );
    assert_eq!(open.open[0].text, "OIT ต้องได้อย่างน้อย 95.00");
    let only = plan(&typed(2568, &[("overall", "96.39")]));
    assert_eq!(only.sentence, "คะแนนที่กรอกไว้ไม่ต้องเพิ่ม จะถึงระดับผ่านดีเยี่ยม ถ้าทุกเครื่องมือได้อย่างน้อย 95.00");
    assert!(only.rows.is_empty() && only.apply.is_none() && only.open.len() == 3);
    let top = typed(2568, &[("iit", "96"), ("eit", "96"), ("oit", "96")]);
    assert_eq!(plan(&top).state, PlanState::AtTop);
    assert_eq!(next_step(&top), None);
    let overall = act(&top, Improve::SetWanted(Wanted::Overall("๙๗".into())));
    assert_eq!(plan(&overall).sentence, "แนวทางที่ใช้ความพยายามน้อยที่สุดเพื่อให้ได้คะแนนรวม 97.00: เพิ่ม OIT 2.49 คะแนน เป็น 98.49");
    let bad = act(&top, Improve::SetWanted(Wanted::Overall("x".into())));
    assert_eq!(plan(&bad).state, PlanState::NoTarget);
    assert!(page::improve(&bad).target.overall.error.is_some());
    let reached = act(&top, Improve::SetWanted(Wanted::Overall("90".into())));
    assert_eq!(plan(&reached).sentence, "ปัจจุบันถึงคะแนนรวม 90.00 แล้ว ไม่ต้องเพิ่มคะแนน");
    assert!(page::improve(&empty(2568)).empty.is_some());
    // A number and a number side by side are kept apart.
    let trat = reduce(&first(), Action::LoadExample(ita_view::ExampleId::Trat));
    assert_eq!(plan(&trat).sentence, "แนวทางที่ใช้ความพยายามน้อยที่สุดเพื่อให้ได้ระดับ A: เพิ่มตัวชี้วัดที่ 9 อีก 17.71 คะแนน เป็น 90.60");
}

#[test]
fn in_english_and_in_thai_digits() {
    let english = after(&lock(&first(), "eit"), [Action::SetLang(Lang::En)]);
    assert_eq!(
        page::improve(&english).plan.sentence,
        "Excellent cannot be reached: EIT must reach 95 but can reach 93.20 at most."
    );
    let english = after(&first(), [Action::SetLang(Lang::En)]);
    let view = page::improve(&english);
    assert_eq!(view.plan.sentence, "The least effort to Excellent: raise EIT by 1.80 to 95.00.");
    assert_eq!(next_step(&english).unwrap().text, "Next, for Excellent: raise EIT by 1.80 to 95.00.");
    assert!(view.effort_note.contains("easy 1, medium 2, hard 3") && view.effort_note.contains("not the NACC’s"));
    let thai = after(&first(), [Action::SetNumerals(Numerals::Thai)]);
    assert_eq!(
        page::improve(&thai).plan.sentence,
        "แนวทางที่ใช้ความพยายามน้อยที่สุดเพื่อให้ได้ระดับผ่านดีเยี่ยม: เพิ่ม EIT ๑.๘๐ คะแนน เป็น ๙๕.๐๐"
    );
    assert_eq!(page::improve(&thai).plan.link, page::improve(&first()).plan.link);
}

#[test]
fn efforts_locks_and_caps_reach_the_planner() {
    let state = typed(2565, &[("iit", "80"), ("eit", "80"), ("oit", "80")]);
    let hard = act(&wanted(&state, "A"), Improve::SetEase { node: "oit".into(), ease: Ease::Hard });
    let plan = page::improve(&hard).plan;
    let rules = hard.year().rules();
    let mut levers = Levers::new(rules);
    levers.cost(rules.find("oit").unwrap(), "3".parse().unwrap());
    levers.split(Split::First);
    let planned = Assessed::of(&hard.work).scored.plan(Goal::parse(rules, "A").unwrap(), &levers);
    let expected = planned.plan().unwrap();
    assert_eq!(plan.total.as_ref().unwrap().effort, expected.cost.to_string());
    assert_eq!(plan.rows.len(), expected.raises.len());
    let words: Vec<_> = row(&hard, "oit").ease.into_iter().map(|ease| (ease.label, ease.selected)).collect();
    assert_eq!(words, [("ง่าย".into(), false), ("ปานกลาง".into(), false), ("ยาก".into(), true)]);
    let capped = act(&wanted(&state, "A"), Improve::SetCap { node: "oit".into(), text: "85".into() });
    let plan = page::improve(&capped).plan;
    let oit = plan.rows.iter().find(|row| row.node == "oit").unwrap();
    assert_eq!(oit.to, "85.00");
    let bad = act(&state, Improve::SetCap { node: "oit".into(), text: "x".into() });
    assert!(row(&bad, "oit").cap.error.is_some());
}

#[test]
fn applying_a_plan_reaches_the_target() {
    let states = [
        first(),
        with_items(),
        typed(2567, &[("iit", "92.24"), ("eit", "94.15"), ("oit", "95.84")]),
        typed(2566, &[("iit", "33.333"), ("eit", "66.667"), ("oit", "50")]),
        reduce(&first(), Action::LoadExample(ita_view::ExampleId::Trat)),
    ];
    let mut applied = 0;
    for state in states {
        let levels = page::improve(&state).target.levels;
        for choice in levels {
            let state = value(&reduce(&state, choice.action.clone()), "iit", "1");
            let view = page::improve(&state);
            let apply = view.plan.apply.clone().unwrap().1;
            let after = reduce(&state, apply);
            let shown = page::improve(&after);
            let result = view.plan.result.as_ref().unwrap();
            assert_eq!(shown.scenario.level.badge(), &result.level);
            assert_eq!(shown.scenario.number.text, result.number);
            let place = |id: &str| state.year().rules().find_level(id).unwrap();
            assert!(place(&result.level.id).is_at_least(place(&choice.level.id)));
            assert!(shown.plan.applied.is_some() && shown.plan.apply.is_none());
            // What the scenario was is taken back, and back again.
            if view.take_back.is_some() || shown.take_back.is_some() {
                let back = act(&after, Improve::TakeBack);
                assert_eq!(back.work.scenarios().active().typed, state.work.scenarios().active().typed);
                assert_eq!(act(&back, Improve::TakeBack), after);
            }
            // Only a plan's own link leads to the same scenario.
            let linked = reduce(&first(), Action::OpenLink(view.plan.link.clone().unwrap()));
            assert_eq!(page::improve(&linked).scenario.number, shown.scenario.number);
            applied += 1;
        }
    }
    assert!(applied >= 10, "{applied}");
}

#[test]
fn applying_another_way() {
    let state = wanted(&typed(2565, &[("iit", "80"), ("eit", "80"), ("oit", "80")]), "A");
    let iit = act(&state, Improve::ApplyAlternative(PlanWay::Only("iit".into())));
    assert_eq!(row(&iit, "iit").field.text, "96.65");
    assert_eq!(page::improve(&iit).scenario.level.badge().id, "A");
    assert_eq!(page::improve(&iit).plan.alternatives[0].more, "+4.16");
    assert_eq!(act(&first(), Improve::ApplyAlternative(PlanWay::WithoutSurveys)), first());
    let offered = page::improve(&state).plan.alternatives[1].apply.clone().unwrap().1;
    assert_eq!(row(&reduce(&state, offered), "eit").field.text, "96.65");
}

#[test]
fn items_are_a_checklist_by_gain() {
    let state = with_items();
    let items = page::improve(&state).items.unwrap();
    let gains: Vec<_> = items.items.iter().take(3).map(|item| (item.number.as_str(), item.gain.as_str())).collect();
    assert_eq!(gains, [("O43", "+5.00 คะแนน"), ("O34", "+1.25 คะแนน"), ("O37", "+1.25 คะแนน")]);
    assert!(items.items.iter().skip_while(|item| !item.done).all(|item| item.done && item.checked));
    assert_eq!(items.summary, "เผยแพร่แล้ว 28 จาก 43 ข้อ");
    assert!(item(&state, "o43").in_plan && !item(&state, "o43").checked);
    let ticked = act(&state, Improve::ToggleItem { node: "o43".into() });
    let o43 = item(&ticked, "o43");
    assert_eq!((o43.checked, o43.baseline.as_str(), o43.mark_label.as_str()), (true, "ยังไม่เผยแพร่", "เผยแพร่แล้ว"));
    let order =
        |state: &State| page::improve(state).items.unwrap().items.iter().map(|i| i.node.clone()).collect::<Vec<_>>();
    assert_eq!(order(&ticked), order(&state));
    assert_eq!(act(&ticked, Improve::ToggleItem { node: "o43".into() }).work.scenarios().active().typed.len(), 0);
    // A slider is no way to set an item.
    assert_eq!(slide(&state, "o43", 5000), state);
}

#[test]
fn scenarios_are_made_copied_renamed_and_deleted() {
    let one = value(&first(), "eit", "95");
    let two = act(&one, Improve::Duplicate(ScenarioId(1)));
    let names = |state: &State| page::improve(state).tabs.into_iter().map(|tab| tab.name).collect::<Vec<_>>();
    assert_eq!(names(&two), ["แผนที่ 1", "สำเนาของ แผนที่ 1"]);
    let renamed = act(&two, Improve::Rename { id: ScenarioId(2), name: "เน้น IIT".into() });
    let three = act(&renamed, Improve::New);
    assert_eq!(names(&three), ["แผนที่ 1", "เน้น IIT", "แผนที่ 3"]);
    assert_eq!(number(&three), "96.39");
    let compared = improve_more(&value(&three, "iit", "99.10")).compared.unwrap();
    let columns: Vec<_> =
        compared.columns.iter().map(|c| (c.name.as_str(), c.number.as_str(), c.change.as_str())).collect();
    assert_eq!(
        columns,
        [
            ("ปัจจุบัน", "96.39", ""),
            ("แผนที่ 1", "96.93", "+0.54"),
            ("เน้น IIT", "96.93", "+0.54"),
            ("แผนที่ 3", "96.69", "+0.30")
        ]
    );
    let rows: Vec<_> =
        compared.rows.iter().map(|row| (row.name.as_str(), row.cells[1].differs, row.cells[3].differs)).collect();
    assert_eq!(rows, [("IIT", false, true), ("EIT", true, false)]);
    assert_eq!(improve_more(&first()).compared, None);

    for id in [1, 2, 3] {
        let deleted = act(&three, Improve::Delete(ScenarioId(id)));
        assert_eq!((deleted.work.scenarios().all().len(), &deleted.notices), (2, &vec![Notice::ScenarioDeleted]));
        let back = act(&deleted, Improve::UndoDelete);
        assert_eq!(back.work.scenarios().all(), three.work.scenarios().all());
        assert_eq!((back.work.scenarios().active().id, back.notices.len()), (ScenarioId(id), 0));
    }
    // The only one: another stands in, and goes again.
    let none = act(&one, Improve::Delete(ScenarioId(1)));
    assert_eq!((names(&none), number(&none).as_str()), (vec!["แผนที่ 2".to_owned()], "96.39"));
    assert_eq!(act(&none, Improve::UndoDelete).work.scenarios().all(), one.work.scenarios().all());
    let kept = act(&value(&none, "iit", "99"), Improve::UndoDelete);
    assert_eq!(names(&kept), ["แผนที่ 1", "แผนที่ 2"]);
    assert!(page::improve(&none).undo_delete.is_some());
}

#[test]
fn a_scenario_follows_its_baseline() {
    let state = value(&first(), "eit", "95");
    let state = set(&state, "iit", "99.10");
    assert_eq!((page::improve(&state).baseline.number.text.as_str(), number(&state).as_str()), ("96.69", "97.23"));
    // Of a node that is not given any more nothing is lost, and nothing counts.
    let opened = reduce(&state, Action::Open { node: "eit".into() });
    assert_eq!(number(&opened), "68.73–98.73");
    assert_eq!(number(&reduce(&opened, Action::Close { node: "eit".into() })), "97.23");
    // Another year has scenarios of its own.
    let other = reduce(&state, Action::SetYear(2567));
    assert!(other.work.scenarios().is_untouched());
    assert_eq!(number(&reduce(&other, Action::SetYear(2568))), "97.23");
}
