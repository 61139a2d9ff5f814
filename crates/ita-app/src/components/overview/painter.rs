//! Draws the list in parts, one with each frame: whoever scrolls or searches sees the first rows at once, and no frame has to
//! wait for all of them.

use super::drawn::{Drawn, HEIGHT, STEP, Sight};
use super::list::ListProps;
use crate::platform::time;
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use web_sys::{Element, HtmlElement};
use yew::prelude::*;

/// What has to be measured before the next frame is drawn.
#[derive(Clone, Copy, Default, PartialEq, PartialOrd)]
enum Look {
    /// Nothing.
    #[default]
    No,
    /// How far the list is scrolled.
    Scrolled,
    /// How far it is scrolled, how high it is, and how high a row is.
    Whole,
}

/// The part of the list that is drawn, and what is known of the viewport.
pub(super) struct Painter {
    place: NodeRef,
    redraw: UseForceUpdateHandle,
    drawn: RefCell<Drawn<ListProps>>,
    /// The list that was drawn last.
    last: RefCell<Option<ListProps>>,
    sight: Cell<Sight>,
    focused: Cell<Option<usize>>,
    look: Cell<Look>,
    /// Whether this frame still has time for rows: true at the first drawing and when a frame begins.
    is_frame: Cell<bool>,
    /// Whether everything that is wanted is drawn.
    is_done: Cell<bool>,
    /// Whether a frame is asked for.
    is_asked: Cell<bool>,
    /// Whether the list was scrolled since it last began at the top.
    is_scrolled: Cell<bool>,
    /// Whether the list has to go back to the top, since it was scrolled when other agencies were asked for. Scrolling while they
    /// are drawn is kept.
    is_back: Cell<bool>,
    /// Whether other agencies are shown than when all was drawn last.
    is_other: Cell<bool>,
}

/// The height of a row as it is drawn.
fn height(place: &Element) -> Option<i32> {
    let row = place.query_selector("tbody tr[aria-rowindex]").ok()??;
    let height = wasm_bindgen::JsCast::unchecked_into::<HtmlElement>(row).offset_height();
    (height > 0).then_some(height)
}

impl Painter {
    pub(super) fn new(place: NodeRef, redraw: UseForceUpdateHandle) -> Self {
        Self {
            place,
            redraw,
            drawn: RefCell::default(),
            last: RefCell::default(),
            sight: Cell::new(Sight::BEGIN),
            focused: Cell::new(None),
            look: Cell::default(),
            is_frame: Cell::new(true),
            is_done: Cell::new(false),
            is_asked: Cell::new(false),
            is_scrolled: Cell::new(false),
            is_back: Cell::new(false),
            is_other: Cell::new(false),
        }
    }

    /// Draws at most [`STEP`] blocks in a frame, and none between two frames. If something other than the list changed (another
    /// language, other works), everything is drawn at once.
    pub(super) fn paint(&self, of: &ListProps) {
        let last = self.last.replace(Some(of.clone()));
        let is_whole = last.as_ref().is_some_and(|last| !of.is_of(last));
        if last.is_none_or(|last| last != *of) {
            // Other agencies are asked for: the list begins at the top.
            self.is_other.set(true);
            if self.is_scrolled.take() {
                self.is_back.set(true);
            }
            self.sight.set(self.sight.get().at_top());
        }
        let most = match (is_whole, self.is_frame.take()) {
            (true, _) => usize::MAX,
            (false, true) => STEP,
            (false, false) => 0,
        };
        let mut drawn = self.drawn.borrow_mut();
        self.is_done.set(drawn.go_on(self.sight.get(), (of.blocks(), self.focused.get()), of, most));
    }

    /// Returns the blocks that are drawn, in their order, each with the list it belongs to.
    pub(super) fn blocks(&self) -> Vec<(usize, ListProps)> {
        self.drawn.borrow().blocks().map(|(at, of)| (at, of.clone())).collect()
    }

    /// Pixels of a row.
    pub(super) fn row_height(&self) -> i32 {
        self.sight.get().height
    }

    /// Goes on with the next frame, after what was drawn now.
    pub(super) fn painted(self: &Rc<Self>) {
        if self.is_back.take() {
            self.place.cast::<Element>().into_iter().for_each(|place| place.set_scroll_top(0));
        }
        if !self.is_done.get() {
            self.ask();
        } else if self.is_other.replace(false) {
            // The viewport is as high as its content, so more may be in sight now.
            self.look(Look::Whole);
        }
    }

    /// Follows what was scrolled.
    pub(super) fn scrolled(self: &Rc<Self>) {
        self.is_scrolled.set(true);
        self.look(Look::Scrolled);
    }

    /// Follows another height of the window.
    pub(super) fn resized(self: &Rc<Self>) {
        self.look(Look::Whole);
    }

    /// Notes which block has the focus, if one has.
    pub(super) fn focus(self: &Rc<Self>, block: Option<usize>) {
        if self.focused.replace(block) != block {
            // A block that has lost the focus may be out of sight.
            self.is_done.set(false);
            self.ask();
        }
    }

    fn look(self: &Rc<Self>, at: Look) {
        if self.look.get() < at {
            self.look.set(at);
        }
        self.ask();
    }

    fn ask(self: &Rc<Self>) {
        if !self.is_asked.replace(true) {
            let this = self.clone();
            time::next_frame(move || this.frame());
        }
    }

    fn frame(&self) {
        self.is_asked.set(false);
        let (look, before) = (self.look.take(), self.sight.get());
        if let Some(place) = self.place.cast::<Element>().filter(|_| look != Look::No) {
            let row = if look == Look::Whole { height(&place).unwrap_or(HEIGHT) } else { before.height };
            self.sight.set(Sight::of(place.scroll_top(), place.client_height(), row));
        }
        if !self.is_done.get() || self.sight.get() != before {
            self.is_frame.set(true);
            self.redraw.force_update();
        }
    }
}
