//! What there is to say of all agencies at once.

use crate::components::more;
use crate::components::result::badge;
use crate::ui::{Ui, maybe};
use ita_view::message::OverviewLabel;
use ita_view::page::{Bin, LevelCount, OverviewView, Weakest};
use yew::prelude::*;

/// How many there are of each level; pressing one shows only those, pressing it again all.
pub(crate) fn levels(ui: &Ui, view: &OverviewView, chosen: Option<usize>, choose: &Callback<Option<usize>>) -> Html {
    let level = |level: &LevelCount| {
        let is_chosen = chosen == Some(level.place);
        let to = (!is_chosen).then_some(level.place);
        let onclick = choose.reform(move |_: MouseEvent| to);
        let name = match &level.badge {
            Some(named) => badge(named),
            None => html! { <span class="soft">{ ui.label(OverviewLabel::NoLevel) }</span> },
        };
        html! {
            <button type="button" class="button" aria-pressed={is_chosen.to_string()} {onclick}>
                { name }{ " " }<span>{ &level.count }</span>
            </button>
        }
    };
    html! {
        <div class="overview-levels" role="group" aria-label={ui.label(OverviewLabel::Levels)}>{ for view.levels.iter().map(level) }</div>
    }
}

fn bin(bin: &Bin) -> Html {
    let width = [&*percent(bin.share), "%"].concat();
    html! {
        <tr>
            <th scope="row">{ &bin.label }</th>
            <td class="num">{ &bin.count }</td>
            <td class="overview-bar" aria-hidden="true">
                <svg height="12" width="100%"><rect height="12" {width} /></svg>
            </td>
        </tr>
    }
}

/// Thousandths as per cent.
fn percent(share: u16) -> String {
    format!("{}.{}", share / 10, share % 10)
}

/// Where totals lie, and the indicators with the lowest means: closed at first.
pub(crate) fn details(ui: &Ui, view: &OverviewView) -> Html {
    let weak = |weak: &Weakest| html! { <li>{ &weak.name }{ " " }<b>{ &weak.mean }</b></li> };
    let weakest = |all: &Vec<Weakest>| {
        html! {
            <div>
                <h2>{ ui.label(OverviewLabel::Weakest) }</h2>
                <ol>{ for all.iter().map(weak) }</ol>
            </div>
        }
    };
    let bins = |all: &Vec<Bin>| {
        html! {
            <div>
                <h2>{ ui.label(OverviewLabel::Distribution) }</h2>
                <table class="overview-bins"><tbody>{ for all.iter().map(bin) }</tbody></table>
            </div>
        }
    };
    if view.bins.is_empty() {
        return Html::default();
    }
    more(
        &ui.label(OverviewLabel::Details),
        html! {
            <div class="overview-details">
                { bins(&view.bins) }
                { maybe(Some(&view.weakest).filter(|all| !all.is_empty()), weakest) }
            </div>
        },
    )
}
