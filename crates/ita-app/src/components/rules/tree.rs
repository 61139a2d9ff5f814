//! The tree of the rules: closed at the instruments.

use super::origin::{claims_at, refs};
use crate::components::claims::Shown;
use crate::components::{Icon, icon};
use crate::ui::{Ui, maybe};
use ita_view::message::{Label, RulesLabel};
use ita_view::page::{ClaimView, RuleGroup, RuleNode};
use yew::prelude::*;

fn node(ui: &Ui, shown: &Shown, view: &RuleNode, all: &[ClaimView]) -> Html {
    html! {
        <>
            <tr key={view.node.clone()} class={["rule depth-", &view.depth.to_string()].concat()} role="row">
                <td class="rule-number" role="cell">{ &view.number }</td>
                <th scope="row" role="rowheader">
                    <span class="name">{ &view.name }</span>
                    { maybe(view.about.as_ref(), |about| html! { <span class="soft small">{ about }</span> }) }
                </th>
                <td class="num" role="cell">{ &view.share }</td>
                <td class="num" role="cell">{ &view.worth }</td>
                <td class="num" role="cell">{ refs(ui, shown, &view.node, &view.name, &view.mark) }</td>
            </tr>
            { maybe(shown.is(&view.node).then_some(()), |()| html! {
                <tr role="row"><td role="cell" colspan="5">{ claims_at(all, &view.claims) }</td></tr>
            }) }
        </>
    }
}

/// Number, name, weight, share of the whole, and where that comes from: a node a row. The roles are written out, for on a phone the
/// rows are no longer laid out as a table and browsers would forget that they are one.
fn table(ui: &Ui, shown: &Shown, group: &RuleGroup, all: &[ClaimView]) -> Html {
    let head = |class, words| html! { <th scope="col" role="columnheader" {class}>{ words }</th> };
    html! {
        <div class="table-wrap">
            <table class="rules-tree" role="table" aria-label={group.node.name.clone()}>
                <thead role="rowgroup">
                    <tr role="row">
                        <td role="cell"></td>
                        { head("", ui.label(Label::RuleName)) }
                        { head("num", ui.label(RulesLabel::Weight)) }
                        { head("num", ui.label(RulesLabel::WeightOfWhole)) }
                        { head("num", ui.label(Label::Source)) }
                    </tr>
                </thead>
                <tbody role="rowgroup">
                    { node(ui, shown, &group.node, all) }
                    <>{ for group.below.iter().map(|view| node(ui, shown, view, all)) }</>
                </tbody>
            </table>
        </div>
    }
}

/// What [`Group`] shows.
#[derive(Properties, PartialEq)]
struct GroupProps {
    ui: Ui,
    shown: Shown,
    group: RuleGroup,
    all: Vec<ClaimView>,
}

/// A component, since it remembers whether it is open: what is closed is not drawn.
#[component]
fn Group(props: &GroupProps) -> Html {
    let open = use_state(|| false);
    let is_open = *open;
    let onclick = move |_: MouseEvent| open.set(!is_open);
    let (ui, group) = (&props.ui, &props.group);
    html! {
        <div class="rule-group">
            <button type="button" class="rule-open" aria-expanded={is_open.to_string()} {onclick}>
                { icon(Icon::CHEVRON) }
                <b>{ &group.node.number }</b>
                <span>{ &group.node.name }</span>
                <span class="soft">{ &group.node.share }</span>
                <span class="soft small">{ &group.summary }</span>
            </button>
            if is_open { { table(ui, &props.shown, group, &props.all) } }
        </div>
    }
}

/// An instrument a line, each opened by a press.
pub fn tree(ui: &Ui, shown: &Shown, groups: &[RuleGroup], all: &[ClaimView]) -> Html {
    let group = |group: &RuleGroup| {
        html! { <Group key={group.node.node.clone()} ui={ui.clone()} shown={shown.clone()} group={group.clone()} all={all.to_vec()} /> }
    };
    html! { <div>{ for groups.iter().map(group) }</div> }
}
