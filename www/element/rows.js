// The rows of the tree: a name, a field or a score, a bar, and the points that it brings.
import { make, say } from "./dom.js";

/** One row and, where it is open, its children; `rows` collects what an update needs. */
export function row(view, node, rows) {
  const { words, entered, card, text, pick } = view;
  const open = entered._isOpen(node);
  const fixed = card || open;
  const title = { overall: pick(node), part: pick(node), instrument: node.id.toUpperCase() }[node.kind] ?? `${node.id.toUpperCase()} ${pick(node)}`;
  const name = make("span", "name", text(title));
  if (node.kind === "instrument") name.title = pick(node);
  const value = fixed ? make("span", "value") : field(view, node);
  const bar = make("div", "bar", make("i"));
  const points = make("span", "points");
  const error = make("p", "error");
  error.id = `error-${node.id}`;
  const item = make("li", "row", make(fixed ? "div" : "label", "line", name, value), bar, points, error);
  rows.set(node.id, { node, value, bar, points, error });
  if (!card && !view.readonly) {
    const ways = open ? [entered._below(node)] : [node.children, node._parts];
    ways.filter((way) => way.length).forEach((way) => item.append(toggle(view, node, title, way, open)));
  }
  if (open && !card) item.append(make("ul", "rows", ...entered._below(node).map((child) => row(view, child, rows))));
  return item;
}

/** The button that opens a node by its children or by its parts, or closes it. */
function toggle(view, node, title, way, open) {
  const label = open ? view.words.close : view.words.open[way[0].kind];
  const button = make("button", "toggle", label);
  button.type = "button";
  const byParts = way === node._parts;
  button.dataset.id = `toggle ${node.id}${byParts ? " parts" : ""}`;
  button.setAttribute("aria-expanded", open);
  button.setAttribute("aria-label", `${title}: ${label}`);
  button.onclick = () => view.toggle(node, byParts);
  return button;
}

function field(view, node) {
  const text = view.entered._texts.get(node.id) ?? "";
  let input;
  if (node.kind === "item") {
    input = make("select", "field");
    const options = [["", view.words.items[0]], ["1", view.words.items[1]], ["0", view.words.items[2]]];
    if (!options.some(([value]) => value === text)) options.push([text, text]);
    for (const [value, name] of options) input.add(new Option(name, value, false, value === text));
    input.disabled = view.readonly;
  } else {
    input = make("input", "field");
    input.inputMode = "decimal";
    input.autocomplete = "off";
    input.value = view.text(text);
    input.readOnly = view.readonly;
  }
  input.dataset.id = node.id;
  input.oninput = () => view.type(node, input.value);
  return input;
}

/** Puts a result into the rows. */
export function fill({ result, beside, text }, rows) {
  const scores = new Map(result.nodes.map((node) => [node.id, node]));
  scores.set("overall", result.overall);
  for (const { node, value, bar, points } of rows.values()) {
    // Of a part nothing is computed: it is what is entered.
    const { score, low, high } = scores.get(node.id) ?? { low: 0 };
    if (value.localName === "span") say(value, text(score ?? range(low, high)));
    bar.firstChild.style.width = `${score ?? low}%`;
    bar.replaceChildren(bar.firstChild, ...result.why.filter((why) => why.node === node.id).map(floor));
    say(points, text(beside.points[node.index] ?? ""));
  }
}

/** A mark on the bar where a level begins, that of now or the next. */
function floor({ at_least: at }) {
  const mark = make("b", "tick");
  mark.style.left = `${at}%`;
  return mark;
}

/** What is known of a score that is not complete; a dash if that is nothing. */
export const range = (low, high) => (+low || +high < 100 ? `${low}–${high}` : "–");

/** Puts an error under its field, or takes it away. */
export function blame(rows, error) {
  for (const [id, { value, error: place }] of rows) {
    const wrong = error?.node === id;
    say(place, wrong ? error.message : "");
    if (wrong) {
      value.setAttribute("aria-invalid", true);
      value.setAttribute("aria-describedby", place.id);
    } else {
      value.removeAttribute("aria-invalid");
      value.removeAttribute("aria-describedby");
    }
  }
  return rows.has(error?.node);
}
