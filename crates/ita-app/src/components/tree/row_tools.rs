//! What can be done with a row: open or close it, see where it comes from, say the rest of its items.

use super::Origin;
use crate::components::claims::status;
use crate::components::{Icon, icon};
use crate::hooks::{use_say, use_verbs};
use ita_view::message::Label;
use ita_view::page::{RowMode, RowView};
use ita_view::{Mark, NodeKind};
use std::rc::Rc;
use yew::prelude::*;

/// What [`RowTools`] shows.
#[derive(Properties, PartialEq)]
pub(super) struct RowToolsProps {
    /// The row.
    pub row: Rc<RowView>,
    /// Which row shows its sources.
    pub origin: Origin,
}

/// The button that shows where a row's rules come from. Its words are how sure they are.
pub(super) fn origin_button(row: &RowView, origin: &Origin, source: &str) -> Html {
    let node = AttrValue::from(row.node.clone());
    let shown = origin.is_of(&node);
    let words = [source, &row.number, &row.name, &row.status.label];
    let name = words.into_iter().filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ");
    let onclick = origin.toggle.reform(move |_: MouseEvent| node.clone());
    html! {
        <button type="button" class="origin" aria-expanded={shown.to_string()} aria-label={name} {onclick}>
            if row.item.is_some() {
                { icon(Icon::Info) }
            } else {
                <span>{ source.to_owned() }</span>{ status(&row.status) }
            }
        </button>
    }
}

/// Buttons that read like links, under a row's name.
#[component]
pub(super) fn RowTools(props: &RowToolsProps) -> Html {
    let (verbs, say) = (use_verbs(), use_say());
    let row = &*props.row;
    let toggle = row.toggle.as_ref().map(|toggle| {
        let (verbs, node, opens) = (verbs.clone(), row.node.clone(), toggle.opens);
        let onclick = move |_: MouseEvent| verbs.use_children(&node, opens);
        html! {
            <button type="button" class="link toggle" aria-expanded={(!opens).to_string()} {onclick}>
                { icon(Icon::Chevron) }<span>{ &toggle.label }</span>
            </button>
        }
    });
    let kept = row.toggle.as_ref().and_then(|toggle| toggle.kept.clone());
    let has_items = row.mode == RowMode::Children && row.children.iter().any(|child| child.kind == NodeKind::Item);
    let fill = has_items.then(|| {
        let node = row.node.clone();
        let onclick = move |_: MouseEvent| verbs.fill_items(&node, Mark::NotPublished);
        html! { <button type="button" class="link fill" {onclick}>{ say.label(Label::FillRest) }</button> }
    });
    html! {
        <div class="row-tools">
            { toggle }
            if let Some(kept) = kept { <span class="soft small">{ kept }</span> }
            if let Some(progress) = row.progress.as_ref().filter(|_| has_items) { <span class="soft small">{ &progress.text }</span> }
            { fill }
            if !row.share.is_empty() { <span class="soft small">{ say.label(Label::Weight) }{ " " }{ &row.share }</span> }
            { origin_button(row, &props.origin, &say.label(Label::Source)) }
        </div>
    }
}
