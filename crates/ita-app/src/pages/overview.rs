//! ภาพรวม: every agency of the year, sorted and searched.

use crate::components::overview::{Details, Levels, List, ListProps};
use crate::components::{Pick, Select};
use crate::loaded::PageProps;
use crate::platform::{handed, time};
use crate::ui::{Ui, maybe, text_of};
use ita_view::message::{Label, MenuLabel, OverviewLabel};
use ita_view::page::{self, Asked, Board, Finding, OverviewList, OverviewView, SortBy};
use ita_view::{Action, Parts, State, Voice};
use std::cell::RefCell;
use std::rc::Rc;
use yew::prelude::*;

/// Milliseconds for which the agencies are kept after the view has gone.
const LINGER: u32 = 1_000;

/// The agencies and what there is to say of them, found once for the works that they are of and the voice it is said in.
#[hook]
fn use_board(state: &State, parts: &Parts, voice: Voice) -> (Rc<Board>, Rc<OverviewView>) {
    let found = use_mut_ref(|| None::<Rc<Board>>);
    {
        let found = found.clone();
        // Freeing thousands of names takes half a frame, which the view that comes next needs.
        use_effect_with((), move |()| {
            move || {
                let board = found.take();
                time::later(LINGER, move || drop(board));
            }
        });
    }
    let mut found = found.borrow_mut();
    let board = match &*found {
        Some(board) if board.is_of(state, parts) => board.clone(),
        _ => found.insert(Rc::new(Board::new(state, parts))).clone(),
    };
    let said = use_mut_ref(|| None::<(Rc<Board>, Voice, Rc<OverviewView>)>);
    let mut said = said.borrow_mut();
    let view = match &*said {
        Some((of, by, view)) if Rc::ptr_eq(of, &board) && *by == voice => view.clone(),
        _ => {
            let view = Rc::new(page::overview(voice, &board));
            *said = Some((board.clone(), voice, view.clone()));
            view
        }
    };
    (board, view)
}

/// A search or sort of the agencies, while it is running and once it is done.
struct Looking {
    of: Rc<OverviewView>,
    asked: Asked,
    finding: Option<Finding>,
    /// The list found last, and the question it answers.
    found: (Asked, Rc<OverviewList>),
}

impl Looking {
    /// Finds all at once.
    fn new(of: &Rc<OverviewView>, board: &Board, voice: Voice, asked: &Asked) -> Self {
        let found = Rc::new(page::overview_list(voice, board, asked));
        Self { of: of.clone(), asked: asked.clone(), finding: None, found: (asked.clone(), found) }
    }

    /// Asks for others, of the same board.
    fn ask(&mut self, board: &Board, asked: &Asked) {
        if self.asked != *asked {
            self.asked = asked.clone();
            self.finding = Some(Finding::new(board, asked, Some((&self.found.0, &*self.found.1))));
        }
    }

    /// Looks through some more. True if there is more to look through.
    fn go_on(&mut self, board: &Board, voice: Voice) -> bool {
        if let Some(list) = self.finding.as_mut().and_then(|finding| finding.go_on(voice, board)) {
            self.found = (self.asked.clone(), Rc::new(list));
            self.finding = None;
        }
        self.finding.is_some()
    }
}

/// Returns the agencies that are asked for, as the same list while nothing changes. A search runs in the frames that follow, and
/// the previous list is shown until then, so that the field has its letter at once.
#[hook]
fn use_list(view: &Rc<OverviewView>, board: &Board, voice: Voice, asked: &Asked) -> Rc<OverviewList> {
    let (looking, redraw) = (use_mut_ref(|| None::<Looking>), use_force_update());
    let waits = use_mut_ref(|| false);
    let mut looking = looking.borrow_mut();
    let looking = match &mut *looking {
        Some(looking) if Rc::ptr_eq(&looking.of, view) => looking,
        other => other.insert(Looking::new(view, board, voice, asked)),
    };
    looking.ask(board, asked);
    let goes_on = !*waits.borrow() && looking.go_on(board, voice);
    use_effect(move || {
        if goes_on {
            *waits.borrow_mut() = true;
            time::next_frame(move || {
                *waits.borrow_mut() = false;
                redraw.force_update();
            });
        }
    });
    looking.found.1.clone()
}

/// What is asked for. Its callbacks are the same ones as long as the view is there, so that what they are given to is not drawn anew.
struct Asking {
    now: RefCell<Asked>,
    redraw: UseForceUpdateHandle,
}

impl Asking {
    fn change(&self, change: impl FnOnce(&mut Asked)) {
        change(&mut self.now.borrow_mut());
        self.redraw.force_update();
    }

    /// A callback that changes it.
    fn on<T: 'static>(self: &Rc<Self>, change: fn(&mut Asked, T)) -> Callback<T> {
        let this = self.clone();
        Callback::from(move |to: T| this.change(|asked| change(asked, to)))
    }
}

/// What a person asks for: in words, by a level, by an order.
struct Ways {
    asking: Rc<Asking>,
    search: Callback<InputEvent>,
    level: Callback<Option<usize>>,
    sort: Callback<AttrValue>,
}

/// Nothing is asked for at first.
#[hook]
fn use_ways() -> Rc<Ways> {
    let redraw = use_force_update();
    use_memo((), move |()| {
        let asking = Rc::new(Asking { now: RefCell::default(), redraw });
        Ways {
            search: asking.on(|asked, event: InputEvent| {
                asked.search = text_of(&event);
            }),
            level: asking.on(|asked, level| asked.level = level),
            sort: asking.on(|asked, value: AttrValue| {
                if let Some(&sort) = value.parse().ok().and_then(|at: usize| SortBy::ALL.get(at)) {
                    asked.sort = sort;
                }
            }),
            asking,
        }
    })
}

/// Sorts in every way before somebody asks for it, one at a time, while nothing else is done.
#[hook]
fn use_prepared(board: &Rc<Board>) {
    let of = board.clone();
    use_effect_with(Rc::as_ptr(board), move |_| prepare(of));
}

/// Milliseconds from one to the next.
const PAUSE: u32 = 100;

fn prepare(board: Rc<Board>) {
    time::later(PAUSE, move || {
        if board.prepare() {
            prepare(board);
        }
    });
}

/// Saving what is shown, as CSV and as a workbook.
fn exports(of: &ListProps) -> Html {
    let ui = &of.ui;
    let save = |is_book: bool| {
        let ListProps { ui, board, view, list } = of.clone();
        Callback::from(move |_: MouseEvent| {
            let table = page::overview_table(ui.voice, &board, &view, &list);
            let name = ["ITA ", &*ui.label(Label::Overview), " ", &time::today().stamp()].concat();
            match is_book {
                true => ui.verbs.save_book([&name, ".xlsx"].concat(), table),
                // A mark, by which Excel knows that it is UTF-8.
                false => handed::save(&[&name, ".csv"].concat(), "text/csv", &["\u{feff}", &table.csv()].concat()),
            }
        })
    };
    html! {
        <>
            <button type="button" class="button" id="overview-csv" onclick={save(false)}>{ ui.label(OverviewLabel::ExportTable) }</button>
            <button type="button" class="button" id="overview-book" onclick={save(true)}>{ ui.label(OverviewLabel::ExportBook) }</button>
        </>
    }
}

fn sorting(ui: &Ui, sorts: &[SortBy], sort: SortBy, onpick: &Callback<AttrValue>) -> Html {
    let place = |by: SortBy| SortBy::ALL.iter().position(|other| *other == by).unwrap_or_default().to_string();
    let pick = |by: &SortBy| Pick { value: place(*by).into(), label: ui.label(by.label()) };
    let picks: Vec<Pick> = sorts.iter().map(pick).collect();
    html! { <Select id="overview-sort" label={ui.label(OverviewLabel::Sort)} {picks} picked={place(sort)} {onpick} /> }
}

/// Returns the order that was asked for, if the year can be sorted by it.
fn sort_of(sorts: &[SortBy], asked: SortBy) -> SortBy {
    if sorts.contains(&asked) { asked } else { SortBy::default() }
}

/// What there is to say of all, the ways to sort and search, and the table.
#[component]
pub fn Overview(props: &PageProps) -> Html {
    let (ui, ways) = (&props.ui, use_ways());
    let asked = ways.asking.now.borrow().clone();
    let (board, view) = use_board(&props.state, &props.parts, ui.voice);
    // The other year may have no agency with this level.
    let level = asked.level.filter(|level| view.levels.iter().any(|count| count.place == *level));
    let sort = sort_of(&view.sorts, asked.sort);
    let list = use_list(&view, &board, ui.voice, &Asked { level, sort, ..asked.clone() });
    use_prepared(&board);
    let shown = ListProps { ui: ui.clone(), board, view: view.clone(), list: list.clone() };
    let fact = |fact: &String| html! { <span>{ " · " }{ fact }</span> };
    html! {
        <div class="wrap page stack">
            <h1 tabindex="-1">{ ui.label(Label::Overview) }</h1>
            <p class="soft">{ &view.says }<>{ for view.facts.iter().map(fact) }</></p>
            <Levels ui={ui.clone()} view={view.clone()} chosen={level} choose={&ways.level} />
            <Details ui={ui.clone()} view={view.clone()} />
            <div class="overview-ways">
                <input type="search" class="field" id="overview-search" value={asked.search} placeholder={ui.label(MenuLabel::FindAgency)}
                       aria-label={ui.label(MenuLabel::FindAgency)} oninput={&ways.search} />
                { sorting(ui, &view.sorts, sort, &ways.sort) }
                { exports(&shown) }
            </div>
            <p class="overview-found" role="status">{ maybe(list.found.as_ref(), |found| html! { <>{ found }</> }) }</p>
            if list.order.is_empty() {
                <p>{ ui.label(OverviewLabel::NothingFound) }</p>
            } else {
                <List ..shown />
            }
            <p class="soft small">
                { ui.label(OverviewLabel::Import) }{ " " }
                <button type="button" class="link" onclick={ui.verbs.press(Action::OpenPaste)}>{ ui.label(Label::PasteTable) }</button>
            </p>
        </div>
    }
}
