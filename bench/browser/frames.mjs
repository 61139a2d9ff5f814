// What the page's main thread does in each frame, as the processor counts it: a busy machine falsifies that less than the clock.

export const SLOWER = 4;
const sorted = (times) => times.toSorted((one, other) => one - other);
const part = (times, share) => sorted(times)[Math.min(times.length - 1, Math.floor(times.length * share))];
/** Prints the middle, the 95th percentile and the worst of some milliseconds. */
export const say = (name, times) => console.log(`${name}: median ${part(times, 0.5).toFixed(1)}, p95 ${part(times, 0.95).toFixed(1)}, worst ${Math.max(...times).toFixed(1)} ms (${times.length})`);

/**
 * Traces while `act` goes on, in which the page has to ask for every frame. Gives what it gives, the milliseconds of each frame (`work`:
 * script, style, layout and painting as far as it is the main thread's, without what other threads do), and for each
 * `performance.mark("act")` the longest frame from there to the next (`worst`). All as on a machine that is slower by the given factor.
 */
export async function frames(cdp, act) {
  const events = [];
  const collect = ({ value }) => events.push(...value);
  cdp.on("Tracing.dataCollected", collect);
  const includedCategories = ["devtools.timeline", "disabled-by-default-devtools.timeline", "blink.user_timing"];
  await cdp.send("Tracing.start", { transferMode: "ReportEvents", traceConfig: { includedCategories } });
  const given = await act();
  const complete = new Promise((done) => cdp.once("Tracing.tracingComplete", done));
  await cdp.send("Tracing.end");
  await complete;
  cdp.off("Tracing.dataCollected", collect);
  const main = events.find(({ name }) => name === "FireAnimationFrame")?.tid;
  const own = events.filter(({ tid }) => tid === main);
  const begins = own.filter(({ name }) => name === "FireAnimationFrame").map(({ ts }) => ts).sort((a, b) => a - b);
  // Several callbacks of one frame follow each other without a task between them.
  const tasks = own.filter(({ name, tdur }) => name === "RunTask" && tdur > 0).sort((a, b) => a.ts - b.ts);
  const inTask = (ts) => tasks.findLast((task) => task.ts <= ts && ts <= task.ts + task.dur);
  const starts = [];
  for (const ts of begins) {
    const task = inTask(ts);
    if (task && starts.at(-1)?.task !== task) starts.push({ task, ts: task.ts });
  }
  const of = (from, to) => tasks.filter(({ ts }) => ts >= from && ts < to).reduce((sum, { tdur }) => sum + tdur, 0) / 1000 * SLOWER;
  const all = starts.slice(1).map(({ ts }, at) => ({ ts: starts[at].ts, work: of(starts[at].ts, ts) }));
  const marks = own.filter(({ name }) => name === "act").map(({ ts }) => ts).sort((a, b) => a - b);
  const worst = marks.map((from, at) => {
    const to = marks[at + 1] ?? Infinity;
    // The frame in which it was set, too.
    const begin = inTask(from)?.ts ?? from;
    return Math.max(0, ...all.filter(({ ts }) => ts >= begin && ts < to).map(({ work }) => work));
  });
  return { given, work: all.map(({ work }) => work), worst };
}

/** Gives the page `inFrames`, which does one thing after the other, each at the beginning of a frame, and lets a number of frames pass after each. */
export const giveFrames = (page) => page.evaluate(() => {
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  globalThis.inFrames = async (acts, pause) => {
    for (const act of acts) {
      await frame();
      performance.mark("act");
      act();
      for (let left = pause; left > 0; left -= 1) await frame();
    }
  };
});
