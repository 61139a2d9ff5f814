//! The colours of HTML that stands still, which no style sheet reaches: those of `www/css/tokens.css`, where a test finds
//! them again.

use crate::state::Theme;

/// Colours of one theme.
pub(super) struct Palette {
    pub(super) surface: &'static str,
    pub(super) sunken: &'static str,
    pub(super) ink: &'static str,
    pub(super) soft: &'static str,
    pub(super) line: &'static str,
    pub(super) accent: &'static str,
    tones: [[&'static str; 3]; 5],
}

const LIGHT: Palette = Palette {
    surface: "#ffffff",
    sunken: "#f1f2f0",
    ink: "#1b2127",
    soft: "#515b65",
    line: "#dfe2e3",
    accent: "#17406d",
    tones: [
        ["#00574d", "#ffffff", "#dceeea"],
        ["#2776b6", "#ffffff", "#e2eef8"],
        ["#b07c00", "#14191e", "#f9efd6"],
        ["#ad3d08", "#ffffff", "#fae5d8"],
        ["#741030", "#ffffff", "#f6e0e6"],
    ],
};

const DARK: Palette = Palette {
    surface: "#1a1f24",
    sunken: "#20262c",
    ink: "#e9ecef",
    soft: "#aab4bd",
    line: "#2e353c",
    accent: "#8fbdf0",
    tones: [
        ["#2fa98f", "#14191e", "#10302a"],
        ["#9cc9f6", "#14191e", "#1b3145"],
        ["#f2d588", "#14191e", "#3a3116"],
        ["#ea7f3e", "#14191e", "#42261a"],
        ["#e0547f", "#14191e", "#421d2a"],
    ],
};

impl Palette {
    /// The colours of a theme. What stands still cannot follow the system: it is light unless dark is asked for.
    pub(super) const fn of(theme: Theme) -> &'static Self {
        match theme {
            Theme::Dark => &DARK,
            Theme::Auto | Theme::Light => &LIGHT,
        }
    }

    /// A level's tone, from 1 to 5: for marks, for text on it, for large quiet areas.
    pub(super) fn tone(&self, tone: u8) -> [&'static str; 3] {
        let place = usize::from(tone.clamp(1, 5)) - 1;
        self.tones.get(place).copied().unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_colours_are_those_of_the_tokens() {
        let tokens = include_str!("../../../../www/css/tokens.css");
        let dark = tokens.find(":root[data-theme=\"dark\"]").unwrap();
        for (sheet, palette) in [(&tokens[..dark], &LIGHT), (&tokens[dark..], &DARK)] {
            let token = |name: &str| {
                let start = sheet.find(&format!("--{name}: ")).unwrap() + name.len() + 4;
                &sheet[start..start + sheet[start..].find(';').unwrap()]
            };
            let Palette { surface, sunken, ink, soft, line, accent, .. } = palette;
            let names = ["surface", "sunken", "ink", "ink-soft", "line", "accent"];
            assert_eq!([*surface, sunken, ink, soft, line, accent], names.map(token));
            for tone in 1..=5 {
                let names = [format!("tone-{tone}"), format!("on-tone-{tone}"), format!("tint-{tone}")];
                assert_eq!(palette.tone(tone), [token(&names[0]), token(&names[1]), token(&names[2])]);
            }
        }
    }
}
