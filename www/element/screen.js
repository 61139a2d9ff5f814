// What the element shows: head, number and level, why, rows, foot. Built once for each shape, then only filled.
import { make, say, sayNames } from "./dom.js";
import { blame, fill, range, row } from "./rows.js";

/** Builds the screen into the shadow root, and gives what fills it. */
export function draw(root, view) {
  const { words, text, nodes, card, entered } = view;
  const rows = new Map();
  const number = make("strong", "number");
  const level = make("span", "level");
  const why = make("div", "why", make("p"), make("ul", "items"));
  why.setAttribute("aria-live", "polite");
  const error = make("p", "error");
  const year = make("span", "year", text(words.year.join(" · ")));
  const agency = view.agency && make("strong", "agency", view.agency);
  const whole = nodes.get("overall");
  const shown = card || entered._isOpen(whole) ? whole.children : [whole];
  const list = make("ul", "rows", ...shown.map((node) => row(view, node, rows)));
  const head = make("header", "head", agency, year);
  if (!card && !view.readonly && entered._isOpen(whole)) list.append(close(view, whole));
  const link = view.app && make("a", "link", words.link);
  const foot = make("footer", "foot", link, make("small", "note", words.note));
  const box = make("section", "box", head, make("p", "result", number, level), why, error, list, foot);
  box.lang = view.lang;
  box.translate = false; // what a browser translates, we cannot keep up to date
  box.classList.toggle("card", card);
  replace(root, box);

  return {
    fill(view) {
      const { result, beside, levels } = view;
      const { score, low, high } = result.overall;
      box.classList.remove("stale");
      say(error, "");
      blame(rows);
      say(number, text(score ?? range(low, high)));
      const best = result.possible[0];
      const open = result.possible.length > 1;
      say(level, beside.level);
      level.className = `level t${levels.get(open ? result.guaranteed : best).tone}${open ? " open" : ""}`;
      level.hidden = result.vector.split("/").length < 3;
      tell(why, view);
      if (link) link.href = `${view.app}#${result.vector.replaceAll("%", "%25")}`;
      fill(view, rows);
    },
    fail(problem) {
      box.classList.add("stale");
      say(error, blame(rows, problem) ? "" : problem.message);
    },
  };
}

/** Why: the sentence, and what falls short as a list, changed only where it is new. */
function tell(why, { beside, levels, pick, text }) {
  const [sentence, list] = why.children;
  // Letters (A, B) are names too, of which none can be cut.
  const names = new RegExp(`(${[...levels.values()].map(pick).filter((name) => name[2]).sort().reverse().join("|") || "$^"})`);
  sayNames(sentence, text(beside.why), names);
  while (list.children.length > beside.items.length) list.lastChild.remove();
  beside.items.forEach((item, index) => sayNames(list.children[index] ?? list.appendChild(make("li")), text(item), names));
}

function close(view, whole) {
  const toggle = make("button", "toggle", `${view.words.close} (${view.pick(whole)})`);
  toggle.type = "button";
  toggle.dataset.id = `toggle ${whole.id}`;
  toggle.onclick = () => view.toggle(whole);
  return make("li", "row", toggle);
}

/** Puts the new screen in the old one's place, and the focus back where it was. */
function replace(root, box) {
  const id = root.activeElement?.dataset.id;
  root.replaceChildren(box);
  if (id) [...box.querySelectorAll("[data-id]")].find((field) => field.dataset.id === id)?.focus();
}

/** Before there is a result: the page's own children, and what is wrong. */
export function alone(root, problem) {
  const error = make("p", "error", problem.message);
  root.replaceChildren(document.createElement("slot"), make("div", "box", error));
}
