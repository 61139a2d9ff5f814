//! What there is to say of all agencies at once.

use crate::components::more;
use crate::components::result::badge;
use crate::ui::{Ui, maybe};
use ita_view::message::OverviewLabel;
use ita_view::page::{Bin, LevelCount, OverviewView, Weakest};
use std::rc::Rc;
use yew::prelude::*;

/// What [`Levels`] shows.
#[derive(Properties)]
pub(crate) struct LevelsProps {
    /// Verbs and words.
    pub ui: Ui,
    /// What there is to say of all.
    pub view: Rc<OverviewView>,
    /// The level that alone is shown.
    pub chosen: Option<usize>,
    /// Called with the level that is to be shown alone.
    pub choose: Callback<Option<usize>>,
}

impl PartialEq for LevelsProps {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.view, &other.view)
            && (&self.ui, self.chosen, &self.choose) == (&other.ui, other.chosen, &other.choose)
    }
}

/// How many there are of each level; pressing one shows only those, pressing it again all. A component, so that it is not drawn with
/// each letter of a search.
#[component]
pub(crate) fn Levels(props: &LevelsProps) -> Html {
    let LevelsProps { ui, view, chosen, choose } = props;
    let level = |level: &LevelCount| {
        let is_chosen = *chosen == Some(level.place);
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

/// What [`Details`] shows.
#[derive(Properties)]
pub(crate) struct DetailsProps {
    /// Verbs and words.
    pub ui: Ui,
    /// What there is to say of all.
    pub view: Rc<OverviewView>,
}

impl PartialEq for DetailsProps {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.view, &other.view) && self.ui == other.ui
    }
}

/// Where totals lie, and the indicators with the lowest means: closed at first.
#[component]
pub(crate) fn Details(props: &DetailsProps) -> Html {
    let DetailsProps { ui, view } = props;
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
