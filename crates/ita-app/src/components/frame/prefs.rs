//! Language and digits.

use crate::components::Choice;
use crate::hooks::{use_say, use_verbs};
use ita_view::message::Label;
use ita_view::{Lang, Numerals};
use yew::prelude::*;

/// What [`Prefs`] shows.
#[derive(Properties, PartialEq)]
pub struct PrefsProps {
    /// Language.
    pub lang: Lang,
    /// Digits.
    pub numerals: Numerals,
}

const LANGS: [Lang; 2] = [Lang::Th, Lang::En];
const NUMERALS: [Numerals; 2] = [Numerals::Arabic, Numerals::Thai];

/// Two choices at the head of the page. Each language is named in itself, each kind of digits by its digits.
#[component]
pub fn Prefs(props: &PrefsProps) -> Html {
    let (verbs, say) = (use_verbs(), use_say());
    let lang = {
        let verbs = verbs.clone();
        Callback::from(move |place: usize| verbs.set_lang(LANGS[place]))
    };
    let numerals = Callback::from(move |place: usize| verbs.set_numerals(NUMERALS[place]));
    let langs = vec![("ไทย".into(), "ไทย".into()), ("English".into(), "English".into())];
    let digits = vec![
        (Numerals::Arabic.write("123").into(), say.label(Label::ArabicNumerals)),
        (Numerals::Thai.write("123").into(), say.label(Label::ThaiNumerals)),
    ];
    html! {
        <div class="prefs">
            <Choice legend={say.label(Label::Language)} name="lang" options={langs}
                    chosen={usize::from(props.lang == Lang::En)} onchoose={lang} />
            <Choice legend={say.label(Label::NumeralsName)} name="numerals" options={digits}
                    chosen={usize::from(props.numerals == Numerals::Thai)} onchoose={numerals} />
        </div>
    }
}
