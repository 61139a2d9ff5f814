//! The tree of the rules as a table.

use super::because::{because, claims_at};
use crate::components::claims::Shown;
use crate::ui::Ui;
use ita_view::message::{Label, RulesLabel};
use ita_view::page::{ClaimView, RuleNode};
use yew::prelude::*;

fn node(shown: &Shown, view: &RuleNode, all: &[ClaimView]) -> Html {
    html! {
        <>
            <tr class={["rule depth-", &view.depth.to_string()].concat()} role="row">
                <td class="rule-number" role="cell">{ &view.number }</td>
                <th scope="row" role="rowheader">
                    <span class="name">{ &view.name }</span>
                    if let Some(about) = &view.about { <span class="soft small">{ about }</span> }
                </th>
                <td class="num" role="cell">{ &view.share }</td>
                <td class="num" role="cell">{ &view.worth }</td>
                <td role="cell">{ because(shown, &view.node, &view.name, &view.status) }</td>
            </tr>
            if shown.is(&view.node) {
                <tr role="row"><td role="cell" colspan="5">{ claims_at(all, &view.claims) }</td></tr>
            }
        </>
    }
}

/// Number, name, weight, share of the whole, and how sure it is: a node a row. The roles are written out, for on a phone the
/// rows are no longer laid out as a table and browsers would forget that they are one.
pub fn nodes(ui: &Ui, shown: &Shown, views: &[RuleNode], all: &[ClaimView]) -> Html {
    let head = |(class, label)| html! { <th scope="col" role="columnheader" {class}>{ label }</th> };
    let heads = [
        ("", ui.label(Label::RuleName)),
        ("num", ui.label(Label::Weight)),
        ("num", ui.label(RulesLabel::WeightOfWhole)),
        ("", ui.label(Label::StatusName)),
    ];
    html! {
        <div class="table-wrap">
            <table class="rules-tree" role="table">
                <thead role="rowgroup">
                    <tr role="row"><td role="cell"></td>{ for heads.map(head) }</tr>
                </thead>
                <tbody role="rowgroup">{ for views.iter().map(|view| node(shown, view, all)) }</tbody>
            </table>
        </div>
    }
}
