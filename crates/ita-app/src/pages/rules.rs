//! กติกา of one year.

use crate::components::calculate::year_picks;
use crate::components::claims::{Claims, source, status};
use crate::components::result::badge;
use crate::components::{Icon, Select, icon};
use crate::hooks::{Say, use_say, use_verbs};
use ita_view::message::Label;
use ita_view::page::{self, ClaimView, LevelRule, RuleNode, StatusView};
use ita_view::{State, View, Year};
use std::rc::Rc;
use yew::prelude::*;

/// What [`Rules`] shows.
#[derive(Properties, PartialEq)]
pub struct RulesProps {
    /// The state.
    pub state: Rc<State>,
    /// The year.
    pub year: u16,
}

const ANCHOR: &str = "claim-";

fn node(view: &RuleNode) -> Html {
    let depth = ["depth-", &view.depth.to_string()].concat();
    html! {
        <tr class={depth} key={view.node.clone()}>
            <td class="rule-number">{ &view.number }</td>
            <th scope="row">
                <span class="name">{ &view.name }</span>
                if let Some(about) = &view.about { <span class="soft small">{ about }</span> }
            </th>
            <td class="num">{ &view.share }</td>
            <td class="num">{ &view.worth }</td>
            <td>{ status(&view.status) }</td>
        </tr>
    }
}

fn tree(say: Say, nodes: &[RuleNode]) -> Html {
    html! {
        <section aria-labelledby="rules-tree">
            <h2 id="rules-tree">{ say.label(Label::Tree) }</h2>
            <div class="table-wrap" tabindex="0" role="region" aria-labelledby="rules-tree">
                <table class="rules-tree">
                    <thead>
                        <tr>
                            <td></td>
                            <th scope="col">{ say.label(Label::RuleName) }</th>
                            <th scope="col" class="num">{ say.label(Label::Weight) }</th>
                            <th scope="col" class="num">{ say.label(Label::WeightOfWhole) }</th>
                            <th scope="col">{ say.label(Label::StatusName) }</th>
                        </tr>
                    </thead>
                    <tbody>{ for nodes.iter().map(node) }</tbody>
                </table>
            </div>
        </section>
    }
}

fn level(view: &LevelRule) -> Html {
    html! {
        <li class="rule-level">
            { badge(&view.level) }
            <ul>
                { for view.conditions.iter().map(|condition| html! {
                    <li><span>{ &condition.text }</span>{ status(&condition.status) }</li>
                }) }
            </ul>
        </li>
    }
}

fn meaning(view: &StatusView) -> Html {
    html! { <><dt>{ status(view) }</dt><dd>{ &view.meaning }</dd></> }
}

fn claims(say: Say, claims: &[ClaimView]) -> Html {
    html! {
        <section aria-labelledby="rules-claims">
            <h2 id="rules-claims">{ say.label(Label::Claims) }</h2>
            <Claims claims={claims.to_vec()} anchor={ANCHOR} />
        </section>
    }
}

/// Levels and their conditions, the tree with its weights, and where each rule comes from and how sure it is.
#[component]
pub fn Rules(props: &RulesProps) -> Html {
    let (verbs, say) = (use_verbs(), use_say());
    let Ok(year) = Year::new(props.year) else { return Html::default() };
    let view = page::rules(&props.state, year);
    let (picks, picked) = year_picks(&view.years);
    let onpick = Callback::from(move |value: AttrValue| {
        if let Ok(year) = Year::parse(&value) {
            verbs.go(View::Rules(year));
        }
    });
    html! {
        <div class="wrap page stack-loose">
            <div class="rules-head">
                <h1>{ &view.title }</h1>
                <div>
                    <label class="label" for="rules-year">{ say.label(Label::FiscalYearName) }</label>
                    <Select id="rules-year" {picks} {picked} {onpick} />
                </div>
            </div>
            <div class="notice">
                { icon(Icon::Info) }
                <div><p>{ &view.note }</p></div>
                { status(&view.status) }
            </div>
            <section aria-labelledby="rules-levels">
                <h2 id="rules-levels">{ say.label(Label::Levels) }</h2>
                <ul class="rule-levels">{ for view.levels.iter().map(level) }</ul>
                <p class="rounding">{ &view.rounding }</p>
            </section>
            { tree(say, &view.nodes) }
            <section aria-labelledby="rules-status">
                <h2 id="rules-status">{ say.label(Label::StatusName) }</h2>
                <dl class="terms">{ for view.legend.iter().map(meaning) }</dl>
            </section>
            { claims(say, &view.claims) }
            <section aria-labelledby="rules-sources">
                <h2 id="rules-sources">{ say.label(Label::Sources) }</h2>
                <ul class="sources">{ for view.sources.iter().map(|view| html! { <li>{ source(view) }</li> }) }</ul>
            </section>
        </div>
    }
}
