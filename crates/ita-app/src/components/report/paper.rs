//! The draft, with sentences that are edited in their place.

use crate::platform::{document, focus};
use crate::ui::{Ui, field, maybe};
use ita_report::{Block, Document, Kind, Paragraph, edit_key};
use ita_view::message::{Label, ReportLabel};
use ita_view::page;
use ita_view::work::Change;
use yew::prelude::*;

/// Characters of a line, about.
const LINE: usize = 64;

/// What [`Paper`] shows.
#[derive(Properties, PartialEq)]
pub struct PaperProps {
    /// Verbs and words.
    pub ui: Ui,
    /// The draft.
    pub draft: Document,
    /// What kind of report it is.
    pub kind: Kind,
    /// True if its sentences can be edited.
    pub editing: bool,
}

/// A sentence, and its editor where it is open.
struct Desk<'p> {
    ui: &'p Ui,
    lang: &'p str,
    kind: Kind,
    open: UseStateHandle<Option<String>>,
}

impl Desk<'_> {
    fn sentence(&self, text: &Paragraph) -> Html {
        let said = text.text();
        if !page::is_editable(text) {
            return html! { <>{ said }</> };
        }
        if self.open.as_deref() == Some(text.key.as_str()) {
            return html! { <Editor ui={self.ui.clone()} kept_as={self.key(text)} text={text.clone()} onclose={self.close(&text.key)} /> };
        }
        let (open, key) = (self.open.setter(), text.key.clone());
        let onclick = Callback::from(move |_: MouseEvent| open.set(Some(key.clone())));
        let note = page::said_of(self.ui.voice, text);
        let is_stale = text.edited.as_ref().is_some_and(|edited| edited.fate == ita_report::Fate::Stale);
        let class = classes!("sentence", note.is_some().then_some("is-edited"), is_stale.then_some("is-stale"));
        html! {
            <>
                <button type="button" {class} data-key={text.key.clone()} title={self.ui.label(ReportLabel::EditSentence)} {onclick}>{ said }</button>
                { maybe(note, |note| html! { <span class="sentence-note">{ note }</span> }) }
            </>
        }
    }

    /// The key under which an edit is kept: that of the edit there is, or a new one.
    fn key(&self, text: &Paragraph) -> String {
        match &text.edited {
            Some(edited) => edited.key.clone(),
            None => edit_key(self.lang, self.kind, &text.key),
        }
    }

    /// Closes the editor, and goes back to the sentence.
    fn close(&self, key: &str) -> Callback<()> {
        let (open, sentence) = (self.open.setter(), ["[data-key='", key, "']"].concat());
        Callback::from(move |()| {
            open.set(None);
            focus::soon(sentence.clone());
        })
    }

    fn block(&self, block: &Block) -> Html {
        match block {
            Block::Heading { level: 1, text } => html! { <h2>{ self.sentence(text) }</h2> },
            Block::Heading { text, .. } => html! { <h3>{ self.sentence(text) }</h3> },
            Block::Paragraph { text } => html! { <p>{ self.sentence(text) }</p> },
            Block::Note { text } => html! { <p class="note">{ self.sentence(text) }</p> },
            Block::List { ordered, items } => {
                let items = html! { <>{ for items.iter().map(|item| html! { <li>{ self.sentence(item) }</li> }) }</> };
                if *ordered {
                    html! { <ol>{ items }</ol> }
                } else {
                    html! { <ul>{ items }</ul> }
                }
            }
            Block::Signature { lines } => {
                html! { <div class="signature">{ for lines.iter().map(|line| html! { <p>{ self.sentence(line) }</p> }) }</div> }
            }
            // What stands in them is changed where it comes from.
            Block::Table(_) | Block::Chart(_) => Html::from_html_unchecked(AttrValue::from(ita_report::block(block))),
        }
    }
}

/// What [`Editor`] shows.
#[derive(Properties, PartialEq)]
struct EditorProps {
    ui: Ui,
    kept_as: String,
    text: Paragraph,
    onclose: Callback<()>,
}

/// A sentence while it is edited.
#[component]
fn Editor(props: &EditorProps) -> Html {
    let EditorProps { ui, kept_as: key, text, onclose } = props;
    let element = use_node_ref();
    use_effect_with((), move |()| focus::on("#sentence"));
    let ours = text.edited.as_ref().map_or_else(|| text.text(), |edited| edited.ours.clone());
    let save = {
        let (verbs, key, ours, onclose, element) =
            (ui.verbs.clone(), key.clone(), ours.clone(), onclose.clone(), element.clone());
        Callback::from(move |_: MouseEvent| {
            if let Some(area) = field(&element) {
                let text = area.value();
                verbs.act(Change::Edit { key: key.clone(), ours: ours.clone(), text }.action());
            }
            onclose.emit(());
        })
    };
    let back = {
        let (verbs, key, onclose) = (ui.verbs.clone(), key.clone(), onclose.clone());
        Callback::from(move |_: MouseEvent| {
            verbs.act(Change::Unedit(key.clone()).action());
            onclose.emit(());
        })
    };
    let onkeydown = {
        let onclose = onclose.clone();
        Callback::from(move |event: KeyboardEvent| {
            if event.key() == "Escape" {
                event.prevent_default();
                onclose.emit(());
            }
        })
    };
    let rows = (text.text().chars().count() / LINE + 2).clamp(2, 10).to_string();
    html! {
        <span class="editor" role="group" aria-label={ui.label(ReportLabel::EditSentence)}>
            <textarea ref={element} class="field wide" id="sentence" data-draft="" {rows} aria-label={ui.label(ReportLabel::EditSentence)} {onkeydown}
                      value={text.text()} />
            { maybe(text.edited.as_ref(), |edited| html! { <span class="small soft">{ ui.label(ReportLabel::OurSentence) }{ ": " }{ &edited.ours }</span> }) }
            <span class="dialog-buttons">
                { maybe(text.edited.as_ref(), |_| html! { <button type="button" class="button" id="unedit" onclick={back}>{ ui.label(ReportLabel::BackToOurs) }</button> }) }
                <button type="button" class="button" onclick={onclose.reform(|_: MouseEvent| ())}>{ ui.label(Label::Cancel) }</button>
                <button type="button" class="button primary" id="save-sentence" onclick={save}>{ ui.label(ReportLabel::SaveSentence) }</button>
            </span>
        </span>
    }
}

/// The draft as paper; while it is edited, each sentence can be pressed.
#[component]
pub fn Paper(props: &PaperProps) -> Html {
    let PaperProps { ui, draft, kind, editing } = props;
    let open = use_state(|| None::<String>);
    // Whatever is drawn anew has new columns.
    use_effect(document::set_widths);
    let class = classes!("report-paper", draft.compact.then_some("is-compact"), editing.then_some("is-edited"));
    if !editing {
        // What people wrote is text in it: `ita-report` escapes it, and its tests hold that.
        return html! {
            <article {class} lang={draft.lang.clone()}>
                { Html::from_html_unchecked(AttrValue::from(ita_report::article(draft))) }
            </article>
        };
    }
    let desk = Desk { ui, lang: &draft.lang, kind: *kind, open };
    html! {
        <article {class} lang={draft.lang.clone()}>
            <header>
                <h1>{ &draft.title }</h1>
                { maybe((!draft.agency.is_empty()).then_some(&draft.agency), |agency| html! { <p class="agency">{ agency }</p> }) }
            </header>
            <>{ for draft.blocks.iter().map(|block| desk.block(block)) }</>
            { maybe((!draft.foot.is_empty()).then_some(&draft.foot), |foot| html! { <footer><p>{ foot }</p></footer> }) }
        </article>
    }
}
