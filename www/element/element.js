// <ita-score>: the life of the element. What it shows is in screen.js; what it says of a score is the engine's.
import { engine } from "./wasm.js";
import { Entered, tree } from "./state.js";
import { WORDS, thaiDigits } from "./words.js";
import { alone, draw } from "./screen.js";
import css from "./style.css";

// One style sheet for all elements; adopted, so that no content policy stands in its way.
const styles = new CSSStyleSheet();
styles.replaceSync(css);

/** A vector without the quotation marks that a word processor or a content system has put around it. */
const bare = (vector) => vector?.replace(/^[\s"'“”„‘’«»″′]+|[\s"'“”„‘’«»″′]+$/g, "");

class ItaScore extends HTMLElement {
  static version = VERSION; // by the bundler
  static formAssociated = true;
  static observedAttributes = ["year", "vector", "lang", "mode", "numerals", "readonly", "agency", "app"];

  #internals = this.attachInternals();
  #root = this.attachShadow({ mode: "open", delegatesFocus: true });
  #entered = new Entered();
  #wanted; // a vector that is not taken over yet; null: nothing
  #engine;
  #view;
  #screen;
  #result = null;
  #told; // what the last event said
  #due = false;
  #turn = 0;
  #disabled = false;

  constructor() {
    super();
    this.#root.adoptedStyleSheets = [styles];
    this.#root.append(document.createElement("slot"));
  }

  connectedCallback() {
    // A property set before the element was upgraded would hide ours.
    if (Object.hasOwn(this, "vector")) {
      const { vector } = this;
      delete this.vector;
      this.vector = vector;
    }
    this.#later();
  }

  attributeChangedCallback(name, before, value) {
    if (before === value) return;
    if (name === "vector") this.#wanted = bare(value);
    if (name === "year" && !this.#due) this.#wanted = undefined;
    this.#later();
  }

  formResetCallback() {
    this.vector = this.getAttribute("vector");
  }

  formStateRestoreCallback(state) {
    this.vector = state;
  }

  formDisabledCallback(disabled) {
    this.#disabled = disabled;
    this.#later();
  }

  /** The canonical vector; what was set, until it is scored. */
  get vector() {
    return this.#wanted ?? this.#result?.vector ?? null;
  }

  set vector(vector) {
    this.#wanted = vector == null ? null : bare(String(vector));
    this.#later();
  }

  /** The contract's JSON of the result; null before the first. */
  get result() {
    return this.#result;
  }

  get form() {
    return this.#internals.form;
  }

  get name() {
    return this.getAttribute("name") ?? "";
  }

  get type() {
    return this.localName;
  }

  /** Several changes at once are one update. */
  #later() {
    if (this.#due) return;
    this.#due = true;
    queueMicrotask(() => {
      this.#due = false;
      if (this.isConnected) this.#update();
    });
  }

  async #update() {
    const turn = ++this.#turn;
    const english = (this.getAttribute("lang") ?? document.documentElement.lang).toLowerCase().startsWith("en");
    const head = this.#wanted || (this.getAttribute("year") ?? this.#view?.year ?? "");
    let found;
    try {
      found = await engine(head, +english);
    } catch {
      if (turn !== this.#turn) return;
      const error = { code: "unavailable", node: null, message: WORDS[+english].lost };
      // A visitor is told nothing of files where the page has something of its own to show instead.
      if (this.#screen || !this.textContent.trim()) this.#fail(error);
      else this.#tell("ita-error", { error });
      return;
    }
    if (turn !== this.#turn) return;
    if (found.sheet.error) return this.#fail(found.sheet.error);
    this.#engine = found;
    this.#view = this.#look(found.sheet, +english);
    if (this.#wanted === null) this.#entered = new Entered();
    if (this.#wanted) {
      const [result] = found.score(+english, [this.#wanted, this.#agency()]);
      if (result.error) return this.#fail(result.error);
      this.#entered._read(result.vector, this.#view.nodes);
    }
    this.#wanted = undefined;
    this.#draw();
  }

  /** How things look and what they are called. */
  #look(sheet, english) {
    const thai = this.getAttribute("numerals") === "thai";
    const app = document.createElement("a"); // knows what an address is
    app.href = this.getAttribute("app");
    return {
      english,
      lang: english ? "en" : "th",
      words: { ...sheet.words, ...WORDS[english] },
      pick: (words) => (english ? words.en : words.th),
      text: (text) => (thai ? thaiDigits(text) : text),
      year: sheet.fiscal_year,
      levels: new Map(sheet.levels.map((level) => [level.id, level])),
      nodes: tree(sheet),
      entered: this.#entered,
      card: this.getAttribute("mode") === "card",
      readonly: this.hasAttribute("readonly") || this.#disabled,
      agency: this.getAttribute("agency"),
      // Never a script: only addresses of pages.
      app: this.hasAttribute("app") && /^https?:/.test(app.href) ? app.href.split("#")[0] : null,
      type: (node, text) => {
        this.#entered._texts.set(node.id, text);
        this.#score();
      },
      toggle: (node, byParts) => {
        this.#entered._toggle(node, byParts);
        this.#draw();
      },
    };
  }

  #agency() {
    return this.hasAttribute("agency") ? `=${this.getAttribute("agency")}` : "";
  }

  #draw() {
    this.#view.entered = this.#entered;
    this.#screen = draw(this.#root, this.#view);
    this.#score();
  }

  #score() {
    const view = this.#view;
    const fields = [view.year, this.#agency(), ...this.#entered._inputs(view.nodes)];
    const [result, beside] = this.#engine.score(view.english, fields);
    if (result.error) return this.#fail(result.error);
    this.#result = result;
    this.#screen.fill({ ...view, result, beside });
    this.#internals.setFormValue(fields.length > 2 ? result.vector : null, result.vector);
    this.#internals.setValidity({});
    this.#tell("ita-change", result);
  }

  /** The last good result stays in sight; without one, what the page has inside the element. */
  #fail(error) {
    if (this.#screen && this.#result) {
      this.#screen.fail(error);
    } else {
      this.#screen = undefined;
      alone(this.#root, error);
    }
    this.#internals.setFormValue(null);
    this.#internals.setValidity({ badInput: true }, error.message);
    this.#tell("ita-error", { error });
  }

  /** An event for what is new. */
  #tell(type, detail) {
    const told = type + JSON.stringify(detail);
    if (told === this.#told) return;
    this.#told = told;
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  }
}

// Loaded twice: nothing happens. In two versions: the first one stays, since a name can be given only once.
const first = customElements.get("ita-score");
if (!first) customElements.define("ita-score", ItaScore);
else if (first.version !== VERSION) console.info(`ita-score ${VERSION} is not used: ${first.version} came first`);
