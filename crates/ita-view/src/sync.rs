//! When storage and the address bar are brought up to date: [`Sync`].

/// What storage and the address bar say, beside the state.
///
/// A program writes both when the state has rested, and asks here what to write. An address that a person has changed is theirs
/// until the app has followed it: overwriting it before that would remove the step that the back button takes.
///
/// ```
/// use ita_view::{Sync, Write};
///
/// let (sync, write) = Sync::Written.changed().rested(false);
/// assert_eq!((sync, write), (Sync::Written, Write { address: true, back: false }));
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Sync {
    /// Both say what the state says.
    #[default]
    Written,
    /// The state has changed.
    Changed,
    /// Storage says what the state says; the address is the person's.
    Following,
    /// The page was left before both were written. Storage says what the state says; the page may come back.
    Left,
}

/// What to write beside the state itself, which goes to storage in any case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Write {
    /// The address.
    pub address: bool,
    /// That the page is here again.
    pub back: bool,
}

impl Sync {
    /// The state has changed, or an address was followed.
    #[must_use]
    pub const fn changed(self) -> Self {
        match self {
            Self::Left => Self::Left,
            Self::Written | Self::Changed | Self::Following => Self::Changed,
        }
    }

    /// The state has rested, or has to be written at once. `following` says whether an address that a person asked for still
    /// waits for what it needs.
    #[must_use]
    pub const fn rested(self, following: bool) -> (Self, Write) {
        let next = if following { Self::Following } else { Self::Written };
        (next, Write { address: !following, back: matches!(self, Self::Left) })
    }

    /// The page is left. Returns whether the state has to go to storage, and if so, whether the address has to be noted as
    /// older than that: a browser that reloads the page takes the address as it is now.
    #[must_use]
    pub const fn left(self, following: bool) -> (Self, Option<bool>) {
        match self {
            Self::Written | Self::Following => (self, None),
            Self::Changed | Self::Left => (Self::Left, Some(!following)),
        }
    }

    /// True if something has to be written.
    #[must_use]
    pub const fn waits(self) -> bool {
        matches!(self, Self::Changed | Self::Left)
    }
}

#[cfg(test)]
mod tests {
    use super::{Sync, Write};

    #[test]
    fn a_change_is_written_once_it_rests() {
        let changed = Sync::default().changed().changed();
        assert!(changed.waits() && !Sync::default().waits());
        assert_eq!(changed.rested(false), (Sync::Written, Write { address: true, back: false }));
    }

    #[test]
    fn an_address_that_is_followed_is_not_written_over() {
        let (following, write) = Sync::Changed.rested(true);
        assert_eq!((following, write.address), (Sync::Following, false));
        assert!(!following.waits(), "storage is written, and the address is not ours");
        let (written, write) = following.changed().rested(false);
        assert_eq!((written, write.address), (Sync::Written, true));
    }

    #[test]
    fn a_page_that_is_left_keeps_what_is_unwritten_and_may_come_back() {
        assert_eq!(Sync::Written.left(false), (Sync::Written, None));
        assert_eq!(Sync::Following.left(true), (Sync::Following, None));
        assert_eq!(Sync::Changed.left(false), (Sync::Left, Some(true)));
        // The person's address is no older one of ours.
        assert_eq!(Sync::Changed.left(true), (Sync::Left, Some(false)));
        let (back, write) = Sync::Left.changed().rested(false);
        assert_eq!((back, write), (Sync::Written, Write { address: true, back: true }));
    }
}
