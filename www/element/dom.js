// Elements from JavaScript alone: text is set as text, so nothing that a page or a person gives can become markup.
export function make(tag, part, ...children) {
  const element = document.createElement(tag);
  if (part) {
    element.setAttribute("part", part);
    element.className = part;
  }
  element.append(...children.filter((child) => child != null));
  return element;
}

/** Sets a text only where it changes, so that a screen reader hears only what is new. */
export function say(element, text) {
  if (element.textContent !== text) element.textContent = text;
}

/** The same, with whatever these names match in a `span` of its own: they have one group. */
export function sayNames(element, text, names) {
  if (element.textContent !== text) element.replaceChildren(...text.split(names).map((part, index) => (index % 2 ? make("span", "", part) : part)));
}
