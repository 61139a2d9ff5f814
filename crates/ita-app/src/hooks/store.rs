//! The app's root: the state, what is loaded, and what waits for a part; and the one way to change them.

use crate::loaded::{Loaded, NotLoaded, Part, load};
use crate::platform::{self, document};
use ita_view::store::News;
use ita_view::{Action, Need, State, reduce};
use std::rc::Rc;
use yew::prelude::*;

/// The root, as Yew's reducer holds it.
#[derive(Clone)]
pub struct Store {
    pub(super) state: Rc<State>,
    pub(super) loaded: Loaded,
    waiting: Vec<Rc<Waiting>>,
    followed: Option<Rc<Followed>>,
}

/// What another window of the app had kept, and the state in which it was taken over.
pub(super) struct Followed {
    pub(super) news: News,
    pub(super) state: Rc<State>,
}

/// Something that waits for a part: an action to perform then, or only the part itself.
#[derive(Clone, Debug)]
struct Waiting {
    need: Need,
    action: Option<Action>,
    /// True if somebody went elsewhere in the meantime: the action is still performed, and they stay where they are.
    is_left: bool,
}

/// What changes the root.
pub enum Event {
    /// Somebody does something.
    Do(Action),
    /// A part will be wanted, and may as well be loaded now. It is not told if it cannot be.
    Fetch(Need),
    /// A part is here.
    Came(Need, Part),
    /// A part could not be loaded.
    Failed(Need),
}

impl Store {
    /// A root of this state.
    #[must_use]
    pub const fn new(state: Rc<State>, loaded: Loaded) -> Self {
        Self { state, loaded, waiting: Vec::new(), followed: None }
    }

    /// What was taken over from another window last.
    pub(super) fn followed(&self) -> Option<Rc<Followed>> {
        self.followed.clone()
    }

    /// The parts that are waited for.
    pub(super) fn needs(&self) -> impl Iterator<Item = Need> {
        self.waiting.iter().map(|waiting| waiting.need)
    }

    /// True while an address that a person asked for waits for a part.
    pub(super) fn is_following(&self) -> bool {
        self.waiting.iter().any(|waiting| matches!(waiting.action, Some(Action::OpenLink(_))))
    }

    /// True while something that somebody did waits for a part.
    pub(super) fn is_busy(&self) -> bool {
        self.waiting.iter().any(|waiting| waiting.action.is_some())
    }

    /// Performs an action. Nothing that still waits for a part may replace what was asked for last: an action that only leads
    /// elsewhere is dropped, and after one that does more the view stays the same.
    fn act_now(&mut self, action: Action) {
        let (here, leads) = (self.state.view, action.only_leads());
        let mut before = std::mem::take(&mut self.waiting);
        before.retain(|waiting| !waiting.action.as_ref().is_some_and(|earlier| earlier.is_replaced_by(&action)));
        self.act(action, false);
        if leads || self.state.view != here {
            before.retain(|waiting| !waiting.action.as_ref().is_some_and(Action::only_leads));
            before.iter_mut().for_each(|waiting| Rc::make_mut(waiting).is_left = true);
        }
        before.append(&mut self.waiting);
        self.waiting = before;
    }

    /// Does an action, or lets it wait for what it needs.
    fn act(&mut self, action: Action, is_left: bool) {
        match reduce(&self.state, action.clone(), self.loaded.parts()) {
            Ok(next) => {
                if next != *self.state {
                    self.state = Rc::new(next);
                }
                if let Action::Follow(news) = action {
                    self.followed = Some(Rc::new(Followed { news, state: self.state.clone() }));
                }
            }
            Err(need) => self.waiting.push(Rc::new(Waiting { need, action: Some(action), is_left })),
        }
    }

    /// Does what waited for a part, in its order.
    fn go_on(&mut self, came: Need) {
        for waiting in std::mem::take(&mut self.waiting) {
            if waiting.need != came {
                self.waiting.push(waiting);
            } else if let Some(action) = &waiting.action {
                let here = self.state.view;
                self.act(action.clone(), waiting.is_left);
                if waiting.is_left && self.state.view != here {
                    self.act(Action::Go(here), false);
                }
            }
        }
        // The part that came was not the one that was needed; asking again would never end.
        if self.needs().any(|need| need == came) {
            self.give_up(came);
        }
    }

    /// Tells that a part is missing, where somebody did something that needs it.
    fn give_up(&mut self, failed: Need) {
        let (gone, left): (Vec<_>, Vec<_>) =
            std::mem::take(&mut self.waiting).into_iter().partition(|waiting| waiting.need == failed);
        self.waiting = left;
        if gone.iter().any(|waiting| waiting.action.is_some()) {
            self.act(Action::NotLoaded, false);
        }
    }
}

impl Reducible for Store {
    type Action = Event;

    /// The same `Rc` comes back if nothing changed, which skips the render.
    fn reduce(self: Rc<Self>, event: Event) -> Rc<Self> {
        let mut next = (*self).clone();
        match event {
            Event::Do(action) => next.act_now(action),
            Event::Fetch(need) => next.waiting.push(Rc::new(Waiting { need, action: None, is_left: false })),
            Event::Came(need, part) => {
                next.loaded.add(part);
                // The message that it could not be loaded goes.
                next.act(Action::Loaded, false);
                next.go_on(need);
                return Rc::new(next);
            }
            Event::Failed(need) => next.give_up(need),
        }
        let follows = |store: &Self| store.followed.as_ref().map(Rc::as_ptr);
        let waits = |store: &Self| store.waiting.iter().map(Rc::as_ptr).collect::<Vec<_>>();
        let same =
            Rc::ptr_eq(&next.state, &self.state) && waits(&next) == waits(&self) && follows(&next) == follows(&self);
        if same { self } else { Rc::new(next) }
    }
}

/// What the page's own script is told then: it finds out whether a new build is the reason (`www/offline.js`).
pub(super) const NOT_LOADED: &str = "ita-not-loaded";

/// The root, and what loads the parts that it waits for.
#[hook]
pub(super) fn use_store(begin: impl FnOnce() -> Store) -> UseReducerHandle<Store> {
    let handle = use_reducer(begin);
    let loading = use_mut_ref(Vec::<Need>::new);
    let (needs, dispatcher): (Vec<Need>, _) = (handle.needs().collect(), handle.dispatcher());
    use_effect(move || {
        for need in needs {
            if loading.borrow().contains(&need) {
                continue;
            }
            loading.borrow_mut().push(need);
            let (loading, dispatcher) = (loading.clone(), dispatcher.clone());
            platform::spawn(async move {
                let loaded = load(need).await;
                loading.borrow_mut().retain(|other| *other != need);
                dispatcher.dispatch(match loaded {
                    Ok(part) => Event::Came(need, part),
                    Err(NotLoaded) => {
                        document::tell(NOT_LOADED);
                        Event::Failed(need)
                    }
                });
            });
        }
    });
    handle
}

#[cfg(test)]
mod tests {
    use super::*;
    use ita_view::{Lang, Language, Notice, View, ViewName};

    fn begun() -> Rc<Store> {
        let Ok(state) = State::first() else { unreachable!("ita-view's tests start it") };
        Rc::new(Store::new(Rc::new(state), Loaded::new()))
    }

    fn after(store: &Rc<Store>, events: impl IntoIterator<Item = Event>) -> Rc<Store> {
        events.into_iter().fold(store.clone(), |store, event| store.reduce(event))
    }

    fn english() -> Event {
        Event::Came(Need::English, Part::English(Language::ENGLISH))
    }

    fn texts() -> Event {
        Event::Came(Need::Texts, Part::Texts(ita_view::Texts::HERE, crate::storing::Storing::HERE, None))
    }

    /// With what other views, and most of what is done, take beside their own parts.
    fn reading() -> Rc<Store> {
        after(&begun(), [texts()])
    }

    /// What another window wrote, which was nothing.
    fn nothing_new() -> News {
        use ita_view::store::{Ask, Heard, Keeping};
        let mut keeping = Keeping::new(String::new(), None);
        let asks = [Heard::Other, Heard::Read(Some((true, Vec::new())))].map(|heard| keeping.hear(heard));
        match &asks[1][..] {
            [Ask::Act(Action::Follow(news))] => news.clone(),
            _ => unreachable!("ita-view's tests make it"),
        }
    }

    const SWITCH: fn() -> Event = || Event::Do(Action::SetLang(Lang::En));

    #[test]
    fn a_language_is_switched_when_it_is_here_and_not_before() {
        let waiting = after(&begun(), [SWITCH()]);
        assert_eq!(waiting.state.language.lang(), Lang::Th);
        assert_eq!(waiting.needs().collect::<Vec<_>>(), [Need::English]);
        let switched = after(&waiting, [english()]);
        assert_eq!(switched.state.language.lang(), Lang::En);
        assert_eq!(switched.needs().count(), 0);
    }

    #[test]
    fn a_part_that_cannot_be_loaded_is_told_and_can_be_asked_for_again() {
        let failed = after(&begun(), [SWITCH(), SWITCH(), Event::Failed(Need::English)]);
        assert_eq!((failed.state.notices.as_slice(), failed.needs().count()), ([Notice::NotLoaded].as_slice(), 0));
        assert_eq!(after(&failed, [SWITCH(), english()]).state.language.lang(), Lang::En);
        // A part that was only fetched in advance is not missed.
        let planner = Need::Planner;
        let quiet = after(&begun(), [Event::Fetch(planner), Event::Failed(planner)]);
        assert_eq!((quiet.state.notices.len(), quiet.needs().count()), (0, 0));
    }

    #[test]
    fn what_needs_more_than_one_part_waits_for_each() {
        let go = Event::Do(Action::OpenLink("#/rules/2564".into()));
        let years = Part::Years(ita_rules::tables::all().collect(), ita_view::Carrier::HERE);
        let waiting = after(&begun(), [go, texts(), Event::Came(Need::Year(2564), years)]);
        assert_eq!(waiting.needs().collect::<Vec<_>>(), [Need::View(ViewName::Rules)]);
        assert_eq!(waiting.state.view, View::Calculate);
        let page = Part::View(ViewName::Rules, crate::chunks::draw_rules);
        let there = after(&waiting, [Event::Came(Need::View(ViewName::Rules), page)]);
        assert_eq!(there.state.view.name(), ViewName::Rules);
        assert!(there.loaded.page(there.state.view).is_ok());
    }

    #[test]
    fn what_comes_late_does_not_take_the_place_of_what_was_asked_for_last() {
        let go = |view| Event::Do(Action::Go(view));
        let help = || Event::Came(Need::View(ViewName::Help), Part::View(ViewName::Help, crate::chunks::draw_help));
        let report = || {
            let years = Part::Years(ita_rules::tables::all().collect(), ita_view::Carrier::HERE);
            let page = Part::View(ViewName::Report, crate::chunks::draw_report);
            let year = begun().state.year().number() - 1;
            [Event::Came(Need::Year(year), years), Event::Came(Need::View(ViewName::Report), page)]
        };
        let view = |store: &Rc<Store>| (store.state.view, store.needs().count());
        // Whichever of both comes first, and where the last is here already.
        let asked = after(&reading(), [go(View::Help), go(View::Report)]);
        assert_eq!(view(&after(&after(&asked, report()), [help()])), (View::Report, 0));
        assert_eq!(view(&after(&after(&asked, [help()]), report())), (View::Report, 0));
        let back = after(&reading(), [go(View::Help), go(View::Calculate), help()]);
        assert_eq!(view(&back), (View::Calculate, 0));
        let elsewhere = after(&reading(), [go(View::Help), Event::Do(Action::OpenLink("#/report".into())), help()]);
        assert_eq!(elsewhere.state.view, View::Calculate, "what a link asks for counts as well");
        // Whatever else leads elsewhere at once.
        let begun_anew =
            after(&after(&reading(), [help(), go(View::Help)]), [go(View::Report), Event::Do(Action::StartOwn)]);
        assert_eq!(view(&after(&begun_anew, report())).0, View::Calculate);
        // And language and year, which say only themselves.
        let thai = after(&reading(), [SWITCH(), Event::Do(Action::SetLang(Lang::Th)), english()]);
        assert_eq!(thai.state.language.lang(), Lang::Th);
    }

    #[test]
    fn what_does_more_than_to_lead_elsewhere_is_done_late_and_the_view_stays() {
        let years = Part::Years(ita_rules::tables::all().collect(), ita_view::Carrier::HERE);
        let year = begun().state.year().number();
        let improve = Part::Improve(ita_view::Improving::HERE, crate::chunks::draw_improve);
        let (plan, back) = (Event::Do(Action::PlanNextYear), Event::Do(Action::Go(View::Calculate)));
        let came = [Event::Came(Need::Year(year + 1), years), Event::Came(Need::View(ViewName::Improve), improve)];
        let stays = after(&after(&reading(), [plan, back]), came);
        assert_eq!((stays.state.view, stays.state.year().number()), (View::Calculate, year + 1));
    }

    #[test]
    fn a_part_that_is_not_what_was_needed_is_not_asked_for_for_ever() {
        let wrong = Event::Came(Need::English, Part::Planner(ita_view::Planner::HERE));
        let given_up = after(&begun(), [SWITCH(), wrong]);
        assert_eq!((given_up.state.notices.len(), given_up.needs().count()), (1, 0));
    }

    #[test]
    fn an_address_is_the_persons_until_it_is_followed() {
        let link = || Event::Do(Action::OpenLink("#ITA:1.0/FY:2564/iit:90".into()));
        let asked = after(&begun(), [link()]);
        assert!(asked.is_following() && !after(&asked, [Event::Failed(Need::Texts)]).is_following());
        let asked = after(&asked, [texts()]);
        assert!(asked.is_following());
        assert!(!after(&asked, [Event::Failed(Need::Year(2564))]).is_following());
        let years = Part::Years(ita_rules::tables::all().collect(), ita_view::Carrier::HERE);
        let reading = Need::View(ViewName::Reading);
        let letter = Part::View(ViewName::Reading, crate::chunks::draw_reading);
        let followed = after(&asked, [Event::Came(Need::Year(2564), years), Event::Came(reading, letter)]);
        let sent = followed.state.sent.as_ref().map(|sent| sent.year.number());
        assert_eq!((followed.is_following(), sent), (false, Some(2564)));
    }

    #[test]
    fn what_was_taken_over_is_known_even_where_it_changes_nothing() {
        let store = after(&begun(), [texts()]);
        let news = nothing_new();
        let followed = after(&store, [Event::Do(Action::Follow(news.clone()))]);
        let known = followed.followed().map(|known| (known.news.clone(), known.state.clone()));
        assert_eq!(known, Some((news, store.state.clone())));
        let typed = after(&followed, [Event::Do(Action::SetAgency("ก".into()))]);
        assert!(!Rc::ptr_eq(&typed.state, &typed.followed().unwrap().state), "what is done since is this window's");
    }

    #[test]
    fn nothing_is_drawn_anew_where_nothing_changes() {
        let store = begun();
        assert!(Rc::ptr_eq(&store, &after(&store, [Event::Do(Action::SetLang(Lang::Th))])));
        let (one, other) = (after(&store, [SWITCH(), english()]), after(&store, [SWITCH()]));
        assert_eq!((one.needs().count(), other.needs().count()), (0, 1), "one's parts are not another's");
    }
}
