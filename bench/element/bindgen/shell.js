// The life of both: a class by hand, since wasm cannot be one; what it shows is made in wasm.
import init, { draw } from "PKG";
import css from "CSS";

const styles = new CSSStyleSheet();
styles.replaceSync(css);
const ready = init({ module_or_path: new URL("./element_bg.wasm", import.meta.url) });

customElements.define("bench-element", class extends HTMLElement {
  static observedAttributes = ["vector", "lang", "agency", "app"];

  constructor() {
    super();
    this.attachShadow({ mode: "open" }).adoptedStyleSheets = [styles];
  }

  connectedCallback() {
    ready.then(() => draw(this.shadowRoot, this.getAttribute("vector") ?? "", this.lang.startsWith("en"),
      this.getAttribute("agency") ?? undefined, this.getAttribute("app") ?? undefined));
  }

  attributeChangedCallback() {
    if (this.isConnected) this.connectedCallback();
  }
});
