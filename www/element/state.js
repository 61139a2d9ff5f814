// What is entered: a text for each node, and which nodes are entered by their children. Both stay when one switches.
export class Entered {
  texts = new Map();
  open = new Set(["overall"]);

  /** Takes over a canonical vector. */
  read(vector, sheet) {
    const given = vector.split("/").slice(2).map((part) => part.split(":"));
    this.texts = new Map(given);
    this.open = new Set();
    for (const [id] of given) {
      for (let node = sheet.get(id); node?.parent; node = sheet.get(node.parent)) this.open.add(node.parent);
    }
    if (!given.length) this.open.add("overall");
  }

  /** The nodes in sight that take a value: those whose ancestors are all open, and that are not open themselves. */
  fields(sheet) {
    return [...sheet.values()].filter((node) => this.shows(node, sheet) && !this.isOpen(node));
  }

  shows(node, sheet) {
    for (let above = sheet.get(node.parent); above; above = sheet.get(above.parent)) {
      if (!this.open.has(above.id)) return false;
    }
    return true;
  }

  isOpen(node) {
    return node.children.length > 0 && this.open.has(node.id);
  }

  /** Id and text of what is asked of the engine. */
  inputs(sheet) {
    return this.fields(sheet).flatMap(({ id }) => (this.texts.get(id)?.trim() ? [id, this.texts.get(id)] : []));
  }
}

/** The sheet's nodes by id, each with its children. */
export function tree(sheet) {
  const nodes = new Map(sheet.nodes.map((node, index) => [node.id, { ...node, index, children: [] }]));
  for (const node of nodes.values()) nodes.get(node.parent)?.children.push(node);
  return nodes;
}
