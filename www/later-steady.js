// Keeps the field that is typed into under the hand. What asks how to begin goes with the first digit, and the table would jump up by
// its height: room of that height stays in its place until the table is left.
(() => {
  const LEFT = 300; // ms from a field that is left: what was pressed is still where it was
  const FRAMES = 30; // in which all that comes with a digit is drawn
  const ROOM = "padding-block-start";
  let turn = 0;
  const stop = () => (turn += 1);
  const hold = (field, table, top, frames, mine) => {
    if (mine !== turn || field !== document.activeElement) return;
    const room = parseFloat(table.style.getPropertyValue(ROOM)) || 0;
    const wanted = Math.max(0, room + top - field.getBoundingClientRect().top);
    if (Math.abs(wanted - room) >= 1) table.style.setProperty(ROOM, `${wanted}px`);
    if (frames > 0) requestAnimationFrame(() => hold(field, table, top, frames - 1, mine));
  };
  const typed = ({ target }) => {
    const table = target.closest?.(".inputs");
    // Nothing else comes or goes above a field that is typed into.
    if (!table?.querySelector(".start-choices") && !table?.style.getPropertyValue(ROOM)) return;
    const { top } = target.getBoundingClientRect();
    const mine = stop();
    requestAnimationFrame(() => hold(target, table, top, FRAMES, mine));
  };
  const left = ({ target }) => {
    const table = target.closest?.(".inputs");
    if (!table?.style.getPropertyValue(ROOM)) return;
    setTimeout(() => {
      if (!table.contains(document.activeElement)) table.style.removeProperty(ROOM);
    }, LEFT);
  };
  addEventListener("input", typed, true);
  addEventListener("focusout", left);
  // Whoever scrolls wants to be elsewhere.
  for (const kind of ["wheel", "touchmove"]) addEventListener(kind, stop, { passive: true });
})();
