// Waiting for something, and watching that nothing happens. Nothing else in the tests goes by the clock.
import assert from "node:assert/strict";

/** How long a test watches that nothing happens, in ms: longer than the app waits before it writes (300 ms). */
export const NOTHING = 600;

/** Waits until a value is the one that is wanted. */
export async function becomes(read, wanted, patience = 5000) {
  const end = Date.now() + patience;
  let value = await read();
  while (value !== wanted && Date.now() < end) {
    await new Promise((done) => setTimeout(done, 20));
    value = await read();
  }
  assert.equal(value, wanted);
}

/** Lets the time pass in which nothing may happen; the test then looks whether something has. */
export const nothingHappens = () => new Promise((done) => setTimeout(done, NOTHING));

/** In the page: waits until what was set off has been done and drawn; what follows from a digit is drawn in some frames, a piece in each. */
export const drawn = (page) => page.evaluate(async () => {
  for (let left = 12; left > 0; left -= 1) await new Promise((done) => requestAnimationFrame(done));
});
