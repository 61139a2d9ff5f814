// Joins our terms, and a number with what it counts, by U+2060, so that no line ends inside (terms.spec.mjs). Only on the screen:
// what is copied or printed has none of it.
(() => {
  const JOIN = "\u2060";
  const GLUE = `${JOIN}\u00a0`; // in place of a blank, after which a line may end whatever stands beside it
  const LEVELS = []; // by the build, from the rules' data: the names of every year's levels, the longest first
  const OURS =
    /(ตัวชี้วัด)?ที่ [\d๐-๙]|ตัวชี้วัด|เครื่องมือ|คะแนนรวม|ระดับ|น้ำหนัก|ธรรมาภิบาล|หน่วยงาน|เผยแพร่|ร้องเรียน|ขั้นต่ำ|ส่งเสริม|คำ(สั่ง|แนะนำ)|คัดลอก|ปานกลาง|หลักเกณฑ์|มาตรการ|ปีงบประมาณ|แบบสำรวจ|ส่วนเสีย|ภาครัฐ|องค์กร|ต่ำกว่า|ขาดอีก [\d๐-๙]|[\d๐-๙] (คะแนน|ข้อ|รายการ)/;
  const TERMS = new RegExp([...LEVELS, OURS.source].join("|"), "g");
  // Where a text is somebody's own, or never broken: a table whose rows are of one line each is drawn anew while it is scrolled.
  const isLeft = (node) => node.parentNode?.closest?.("option, textarea, pre, .overview-table");
  const join = (node) => {
    const found = [...node.data.matchAll(TERMS)];
    if (!found.length || isLeft(node)) return;
    for (const { 0: term, index } of found.reverse()) {
      for (let i = term.length; (i -= 1) > 0; ) {
        const [before, after] = term.slice(i - 1);
        if (before === " ") node.replaceData(index + i - 1, 1, GLUE);
        else if (/[^เ-ไ][ก-ฮเ-ไ\d๐-๙]/.test(before + after)) node.insertData(index + i, JOIN);
      }
    }
  };
  const part = (node) => {
    for (let at; (at = node.data.indexOf(GLUE)) >= 0; ) node.replaceData(at, 2, " ");
    for (let at; (at = node.data.indexOf(JOIN)) >= 0; ) node.deleteData(at, 1);
  };
  const all = (work, root) => {
    if (root.data) return work(root);
    for (const nodes = document.createTreeWalker(root, NodeFilter.SHOW_TEXT); nodes.nextNode(); ) work(nodes.currentNode);
  };
  // What came, and texts that changed; not what stood beside them.
  const came = ({ target, addedNodes }) => (target.data ? [target] : isLeft({ parentNode: target }) ? [] : [...addedNodes]);
  const watch = new MutationObserver((changes) => new Set(changes.flatMap(came)).forEach((node) => all(join, node)));
  const start = () => {
    all(join, document.body);
    watch.observe(document.body, { childList: true, subtree: true, characterData: true });
  };
  const stop = () => {
    watch.disconnect();
    all(part, document.body);
  };
  for (const kind of ["copy", "dragstart"]) {
    addEventListener(kind, () => {
      stop();
      setTimeout(start); // the browser has taken the text by then
    });
  }
  addEventListener("beforeprint", stop); // a PDF is a file, of which people copy
  addEventListener("afterprint", start);
  start();
})();
