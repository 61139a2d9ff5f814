// What is entered: a text for each node, and which nodes are entered by their children, or by their parts where the year has
// such. All of it stays when one switches.
export class Entered {
  _texts = new Map();
  _open = new Set(["overall"]);
  _byParts = new Set();

  /** Takes over a canonical vector. */
  _read(vector, sheet) {
    const given = vector.split("/").slice(2).map((part) => part.split(":"));
    this._texts = new Map(given);
    this._open = new Set();
    this._byParts = new Set(given.map(([id]) => sheet.get(id)).filter((node) => node?.kind === "part").map((node) => node.parent));
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
    for (let above; (above = sheet.get(node.parent)); node = above) {
      if (!this._open.has(above.id) || !this._below(above).includes(node)) return false;
    }
    return true;
  }

  /** What a node is entered by when it is open. */
  _below(node) {
    return this._byParts.has(node.id) ? node._parts : node.children;
  }

  /** Opens a node, by its children or by its parts, or closes it. */
  _toggle({ id }, byParts) {
    if (this._open.delete(id)) return;
    this._open.add(id);
    this._byParts[byParts ? "add" : "delete"](id);
  }

  _isOpen(node) {
    return node.children.length > 0 && this._open.has(node.id);
  }

  /** Id and text of what is asked of the engine. */
  _inputs(sheet) {
    return this._fields(sheet).flatMap(({ id }) => (this._texts.get(id)?.trim() ? [id, this._texts.get(id)] : []));
  }
}

/** The sheet's nodes by id, each with its children and its parts. */
export function tree(sheet) {
  const nodes = new Map(sheet.nodes.map((node, index) => [node.id, { ...node, index, children: [], _parts: [] }]));
  for (const node of nodes.values()) {
    const whole = nodes.get(node.parent);
    (node.kind === "part" ? whole._parts : whole?.children)?.push(node);
  }
  return nodes;
}
