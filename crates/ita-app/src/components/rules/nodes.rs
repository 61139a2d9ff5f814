//! The tree of the rules as a table.

use super::because::{because, claims_at};
use crate::components::claims::Claims;
use crate::hooks::use_say;
use ita_view::message::Label;
use ita_view::page::{ClaimView, RuleNode};
use std::rc::Rc;
use yew::prelude::*;

/// What [`Nodes`] shows.
#[derive(Properties, PartialEq)]
pub struct NodesProps {
    /// The nodes, in the tree's own order.
    pub nodes: Vec<RuleNode>,
    /// Every claim of the year.
    pub all: Rc<Vec<ClaimView>>,
}

/// Number, name, weight, share of the whole, and how sure it is: a node a row. The roles are written out, for on a phone the
/// rows are no longer laid out as a table and browsers would forget that they are one.
#[component]
pub fn Nodes(props: &NodesProps) -> Html {
    let say = use_say();
    let shown = use_state(|| None::<String>);
    let node = |view: &RuleNode| {
        let is_shown = shown.as_deref() == Some(&view.node);
        let toggle = {
            let (shown, node) = (shown.clone(), view.node.clone());
            Callback::from(move |()| shown.set((!is_shown).then(|| node.clone())))
        };
        let depth = ["depth-", &view.depth.to_string()].concat();
        html! {
            <>
                <tr class={classes!("rule", depth)} role="row">
                    <td class="rule-number" role="cell">{ &view.number }</td>
                    <th scope="row" role="rowheader">
                        <span class="name">{ &view.name }</span>
                        if let Some(about) = &view.about { <span class="soft small">{ about }</span> }
                    </th>
                    <td class="num" role="cell">{ &view.share }</td>
                    <td class="num" role="cell">{ &view.worth }</td>
                    <td role="cell">{ because(&view.name, &view.status, is_shown, toggle) }</td>
                </tr>
                if is_shown {
                    <tr role="row"><td role="cell" colspan="5"><div class="row-origin"><Claims claims={claims_at(&props.all, &view.claims)} /></div></td></tr>
                }
            </>
        }
    };
    html! {
        <div class="table-wrap">
            <table class="rules-tree" role="table">
                <thead role="rowgroup">
                    <tr role="row">
                        <td role="cell"></td>
                        <th scope="col" role="columnheader">{ say.label(Label::RuleName) }</th>
                        <th scope="col" role="columnheader" class="num">{ say.label(Label::Weight) }</th>
                        <th scope="col" role="columnheader" class="num">{ say.label(Label::WeightOfWhole) }</th>
                        <th scope="col" role="columnheader">{ say.label(Label::StatusName) }</th>
                    </tr>
                </thead>
                <tbody role="rowgroup">{ for props.nodes.iter().map(node) }</tbody>
            </table>
        </div>
    }
}
