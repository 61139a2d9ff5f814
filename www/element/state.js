// What is entered: a text for each node, and which nodes are entered by their children. Both stay when one switches.
export class Entered {
  _texts = new Map();
  _open = new Set(["overall"]);

  /** Takes over a canonical vector. */
  _read(vector, sheet) {
    const given = vector.split("/").slice(2).map((part) => part.split(":"));
    this._texts = new Map(given);
    this._open = new Set();
    for (const [id] of given) {
      for (let node = sheet.get(id); node?.parent; node = sheet.get(node.parent)) this._open.add(node.parent);
    }
    if (!given.length) this._open.add("overall");
  }

  /** The nodes in sight that take a value: those whose ancestors are all open, and that are not open themselves. */
  _fields(sheet) {
    return [...sheet.values()].filter((node) => this._shows(node, sheet) && !this._isOpen(node));
  }

  _shows(node, sheet) {
    for (let above = sheet.get(node.parent); above; above = sheet.get(above.parent)) {
      if (!this._open.has(above.id)) return false;
    }
    return true;
  }

  _isOpen(node) {
    return node.children.length > 0 && this._open.has(node.id);
  }

  /** Id and text of what is asked of the engine. */
  _inputs(sheet) {
    return this._fields(sheet).flatMap(({ id }) => (this._texts.get(id)?.trim() ? [id, this._texts.get(id)] : []));
  }
}

/** The sheet's nodes by id, each with its children. */
export function tree(sheet) {
  const nodes = new Map(sheet.nodes.map((node, index) => [node.id, { ...node, index, children: [] }]));
  for (const node of nodes.values()) nodes.get(node.parent)?.children.push(node);
  return nodes;
}
