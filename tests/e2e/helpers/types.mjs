// The TypeScript type that JSON values have, worked out from many of them: what is sometimes null is a union with null, what
// is sometimes absent is optional. Compared for equality with a declared type, it shows a member too many or too few, a
// missing null, and a null that never comes.

/**
 * The type of all these values together. `records`: paths of objects whose keys are data. `words`: paths of strings that are
 * one of a few. A path is keys joined by dots, and `[]` for a list's elements.
 */
export function typeOf(values, { records = [], words = [] } = {}, path = "") {
  const kind = (value) => (value === null ? "null" : Array.isArray(value) ? "list" : typeof value);
  const below = (key) => (path ? `${path}.${key}` : key);
  const of = (wanted) => values.filter((value) => kind(value) === wanted);
  const options = { records, words };
  const parts = ["null", "number", "boolean"].filter((simple) => of(simple).length);
  const strings = of("string");
  if (strings.length) parts.push(...(words.includes(path) ? [...new Set(strings)].map((word) => JSON.stringify(word)) : ["string"]));
  const lists = of("list");
  if (lists.length) parts.push(`${bracketed(typeOf(lists.flat(), options, `${path}[]`))}[]`);
  const objects = of("object");
  if (objects.length && records.includes(path)) {
    parts.push(`Record<string, ${typeOf(objects.flatMap(Object.values), options, below("*"))}>`);
  } else if (objects.length) {
    const keys = [...new Set(objects.flatMap(Object.keys))];
    const members = keys.map((key) => {
      const held = objects.filter((object) => Object.hasOwn(object, key));
      return `${key}${held.length < objects.length ? "?" : ""}: ${typeOf(held.map((object) => object[key]), options, below(key))}`;
    });
    parts.push(`{ ${members.join("; ")} }`);
  }
  return parts.join(" | ") || "never";
}

const bracketed = (type) => (type.includes(" ") ? `(${type})` : type);
