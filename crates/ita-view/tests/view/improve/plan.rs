//! The plan: which is recommended, what it says, what stands in its way, what else there is.

use super::*;

#[test]
fn the_recommended_plan_is_the_first_scenario() {
    let view = page::improve(&first());
    assert_eq!((view.baseline.number.text.as_str(), view.scenario.number.text.as_str()), ("96.39", "97.08"));
    assert_eq!((view.scenario.title.as_str(), view.scenario.level.badge().id.as_str()), ("แผนที่ 1", "excellent"));
    assert_eq!(view.plan.sentence, "เพื่อให้ได้ระดับผ่านดีเยี่ยม: เพิ่ม EIT 2.30 คะแนน เป็น 95.50");
    assert!(view.plan.apply.is_none() && view.reset.is_some());
    // It follows: another present score makes another plan, and nothing is the person's own.
    let corrected = set(&first(), "eit", "94");
    assert_eq!(page::improve(&corrected).plan.sentence, "เพื่อให้ได้ระดับผ่านดีเยี่ยม: เพิ่ม EIT 1.50 คะแนน เป็น 95.50");
    assert_eq!(row(&corrected, "eit").field.text, "95.50");
    assert!(corrected.work.scenarios().is_untouched());
    // The first number that is moved makes the rest of the plan one's own numbers.
    let moved = value(&ten(), "1", "99");
    assert!(!moved.work.scenarios().active().follows());
    assert_ne!(row(&moved, "5").field.text, row(&moved, "5").baseline);
    assert_eq!(
        page::improve(&moved).settings.splits.iter().map(|split| split.selected).collect::<Vec<_>>(),
        [false, false, true]
    );
    let again = reduce(&moved, page::improve(&moved).plan.apply.clone().unwrap().1);
    assert!(again.work.scenarios().active().follows());
    assert_eq!(
        act(&act(&again, Improve::TakeBack), Improve::SetSplit(Split::Even)).work.scenarios().active().typed.len(),
        0
    );
}

#[test]
fn it_is_said_by_instrument_and_holds_before_rounding() {
    let state = ten();
    let view = page::improve(&state);
    // IIT is 90.50, EIT 92.0333…; half a point to spare above 95.
    assert_eq!([&*group(&state, "iit").needs, &*group(&state, "oit").needs], ["ต้องเพิ่ม 5.00 เป็น 95.50", "ไม่ต้องเพิ่ม"]);
    assert!(group(&state, "eit").needs.ends_with("เป็น 95.50"), "{}", group(&state, "eit").needs);
    assert!(
        view.plan.sentence.starts_with("เพื่อให้ได้ระดับผ่านดีเยี่ยม: เพิ่ม IIT 5.00 คะแนน เป็น 95.50 และเพิ่ม EIT 3.4"),
        "{}",
        view.plan.sentence
    );
    assert!(view.scenario.near_edge.is_empty(), "{:?}", view.scenario.near_edge);
    // No score of a survey goes above the ceiling.
    for row in view.groups.iter().flat_map(|group| &group.rows) {
        let to: f64 = row.field.text.parse().unwrap_or_default();
        assert!(to <= 98.0 || row.field.text == row.baseline, "{}: {}", row.node, row.field.text);
    }
    assert_eq!(view.plan.no_others.as_deref(), Some("ต้องเพิ่มทั้ง IIT และ EIT จึงไม่มีแนวทางที่เพิ่มเพียงเครื่องมือเดียว"));
    // With nothing to spare it goes as far as the published score asks.
    let bare = act(&state, Improve::SetMargin(Margin::None));
    assert!(group(&bare, "iit").needs.ends_with("เป็น 95.00"));
    // Without a ceiling that anything can reach, it is said.
    let low = act(&state, Improve::SetCeiling("95".into()));
    assert_eq!(page::improve(&low).plan.notes, ["ถ้าไม่ให้คะแนนของแบบวัดการรับรู้เกิน 95 จะไม่ถึงเป้าหมาย แผนนี้จึงมีคะแนนที่สูงกว่านั้น"]);
    let bad = act(&state, Improve::SetCeiling("x".into()));
    assert!(page::improve(&bad).settings.ceiling.error.is_some());
}

#[test]
fn what_stands_in_the_way_is_said_and_can_be_relaxed() {
    let plan = |state: &State| page::improve(state).plan;
    let three = typed(2567, &[("iit", "92.24"), ("eit", "94.15"), ("oit", "95.84")]);
    assert_eq!(
        plan(&three).sentence,
        "เพื่อให้ได้ระดับผ่านดีเยี่ยม: เพิ่ม IIT 3.26 คะแนน เป็น 95.50 และเพิ่ม EIT 1.35 คะแนน เป็น 95.50"
    );
    let locked = plan(&lock(&three, "eit"));
    assert_eq!(locked.state, PlanState::Infeasible);
    assert!(locked.sentence.starts_with("ไม่สามารถถึงระดับผ่านดีเยี่ยมได้ เพราะ EIT ต้องได้ 95"), "{}", locked.sentence);
    assert_eq!(locked.blocked[0].relax[0].text, "ให้แผนปรับ EIT ได้");
    assert_eq!(row(&lock(&three, "eit"), "eit").used, ["คงเดิม"]);
    let relaxed = reduce(&lock(&three, "eit"), locked.blocked[0].relax[0].action.clone());
    assert_eq!(plan(&relaxed).state, PlanState::Feasible);
    let capped = act(&three, Improve::SetCap { node: "iit".into(), text: "๙๔".into() });
    assert!(plan(&capped).sentence.ends_with("แต่ได้ไม่เกิน 94.00"), "{}", plan(&capped).sentence);
    assert_eq!((row(&capped, "iit").used, row(&capped, "iit").menu.cap.is_some()), (vec!["ไม่เกิน ๙๔".to_owned()], true));
    assert_eq!(plan(&capped).blocked[0].relax[0].text, "ยกเลิกเพดานของ IIT");
    assert_eq!(plan(&reduce(&capped, plan(&capped).blocked[0].relax[0].action.clone())).state, PlanState::Feasible);
    // One is said of a node at a time.
    let both = lock(&capped, "iit");
    assert!(both.work.scenarios().active().caps.is_empty());
    let scenarios = act(&both, Improve::SetCap { node: "iit".into(), text: String::new() });
    assert!(scenarios.work.scenarios().active().locked.is_empty() && row(&scenarios, "iit").menu.cap.is_some());

    let open = plan(&wanted(&typed(2568, &[("iit", "94"), ("eit", "96")]), "excellent"));
    assert_eq!(
        open.sentence,
        "เพื่อให้ได้ระดับผ่านดีเยี่ยม: เพิ่ม IIT 1.50 คะแนน เป็น 95.50 · และส่วนที่ยังไม่ได้กรอกต้องให้ OIT ได้อย่างน้อย 95.50"
    );
    let top = typed(2568, &[("iit", "96"), ("eit", "96"), ("oit", "96")]);
    assert_eq!(plan(&top).state, PlanState::AtTop);
    assert_eq!(next_step(&top), None);
    let bad = act(&top, Improve::SetWanted(Wanted::Overall("x".into())));
    assert_eq!(plan(&bad).state, PlanState::NoTarget);
    assert!(page::improve(&bad).settings.overall.unwrap().error.is_some());
    let reached = act(&top, Improve::SetWanted(Wanted::Overall("90".into())));
    assert_eq!(plan(&reached).sentence, "ปัจจุบันถึงคะแนนรวม 90.00 แล้ว ไม่ต้องเพิ่มคะแนน");
    assert!(page::improve(&empty(2568)).empty.is_some());
    // A number and a number side by side are kept apart, in Thai digits too.
    let indicator = typed(2568, &[("1", "80"), ("2", "99")]);
    let indicator = act(&indicator, Improve::SetWanted(Wanted::Overall("20".into())));
    assert!(!plan(&indicator).sentence.is_empty());
}

#[test]
fn a_target_score_begins_above_the_present() {
    let begins = |state: &State| match &page::improve(state).settings.targets.last().unwrap().action {
        Action::Improve(Improve::SetWanted(Wanted::Overall(text))) => text.clone(),
        other => panic!("{other:?}"),
    };
    assert_eq!(begins(&typed(2568, &[("iit", "80"), ("eit", "80"), ("oit", "80")])), "85.00");
    assert_eq!(begins(&first()), "97.39");
    assert_eq!(begins(&typed(2568, &[("iit", "100"), ("eit", "100"), ("oit", "99")])), "100.00");
}

#[test]
fn effort_is_spoken_of_only_where_something_is_hard() {
    let state = wanted(&typed(2565, &[("iit", "80"), ("eit", "80"), ("oit", "80")]), "A");
    let view = page::improve(&state);
    assert_eq!((view.effort_note, view.plan.checked.contains("ความพยายาม")), (None, false));
    let hard = act(&state, Improve::SetEase { node: "oit".into(), ease: Ease::Hard });
    let view = page::improve(&hard);
    assert!(view.effort_note.is_some_and(|note| note.contains("ทำยากนับ 2 เท่า ทำยากมากนับ 3 เท่า")));
    assert_eq!(view.plan.checked, "ตรวจสอบแล้ว ไม่มีแนวทางใดใช้ความพยายามน้อยกว่านี้");
    assert_eq!(row(&hard, "oit").used, ["ทำยากมาก"]);
    // What is hard is raised no more than it must be, and others are raised in its place.
    assert_eq!(row(&hard, "oit").plan, None);
    let words: Vec<_> = row(&hard, "oit").menu.eases.iter().map(|ease| (ease.label.clone(), ease.selected)).collect();
    assert_eq!(words, [("ปกติ".into(), false), ("ทำยาก".into(), false), ("ทำยากมาก".into(), true)]);
    let bad = act(&state, Improve::SetCap { node: "oit".into(), text: "x".into() });
    assert!(row(&bad, "oit").menu.cap.as_ref().unwrap().error.is_some());
}

#[test]
fn a_plan_reaches_its_target() {
    let states = [
        first(),
        ten(),
        with_items(),
        typed(2567, &[("iit", "92.24"), ("eit", "94.15"), ("oit", "95.84")]),
        typed(2566, &[("iit", "33.333"), ("eit", "66.667"), ("oit", "50")]),
        reduce(&first(), Action::LoadExample(ita_view::ExampleId::Trat)),
    ];
    let mut reached = 0;
    for state in states {
        for choice in page::improve(&state).settings.targets.iter().filter(|target| target.id != "overall") {
            let state = reduce(&state, choice.action.clone());
            let shown = page::improve(&state);
            let place = |id: &str| state.year().rules().find_level(id).unwrap();
            let level = &shown.scenario.level.badge().id;
            assert!(place(level).is_at_least(place(&choice.id)), "{level} {}", choice.id);
            assert!(shown.groups.iter().all(|group| group.short_by.is_empty()));
            assert!(shown.plan.apply.is_none());
            // Its link leads to the same scenario.
            let share = ita_view::link::to(&state, View::Improve);
            let linked = reduce(&first(), Action::OpenLink(share));
            let linked = reduce(&linked, Action::KeepSent);
            assert_eq!(page::improve(&linked).scenario.number, shown.scenario.number);
            // One's own numbers, the plan again, and back.
            let other = value(&state, "iit", "1");
            if other != state {
                let again = act(&other, Improve::ApplyPlan);
                assert_eq!(page::improve(&again).scenario.number, shown.scenario.number);
                assert_eq!(
                    act(&again, Improve::TakeBack).work.scenarios().active().typed,
                    other.work.scenarios().active().typed
                );
            }
            reached += 1;
        }
    }
    assert!(reached >= 11, "{reached}");
}

#[test]
fn only_other_plans_that_work_and_differ_are_listed() {
    let none = &page::improve(&first()).plan;
    assert!(none.alternatives.is_empty() && none.singles.is_empty());
    assert_eq!(none.no_others.as_deref(), Some("ไม่มีแนวทางอื่นที่ต่างออกไป"));
    let state = wanted(&typed(2565, &[("iit", "82"), ("eit", "82"), ("oit", "82")]), "A");
    let plan = page::improve(&state).plan.clone();
    assert!(plan.alternatives.len() >= 2 && plan.no_others.is_none());
    for (place, other) in plan.alternatives.iter().enumerate() {
        let applied = reduce(&state, other.apply.1.clone());
        assert_eq!(page::improve(&applied).scenario.level.badge().id, "A", "{}", other.name);
        assert_ne!(page::improve(&applied).scenario.number, page::improve(&own(&state)).scenario.number);
        assert!(plan.alternatives[..place].iter().all(|before| before.sentence != other.sentence));
    }
    let iit = act(&state, Improve::ApplyAlternative(PlanWay::Only("iit".into())));
    assert_eq!(page::improve(&iit).scenario.level.badge().id, "A");
    assert_eq!(act(&first(), Improve::ApplyAlternative(PlanWay::WithoutSurveys)), first());
}
