// What only the element says. Everything else that is said comes from the engine (ita-words).
export const WORDS = [
  { close: "กรอกเป็นคะแนนเดียว", link: "จำลองคะแนนต่อใน ITA Score" },
  { close: "Enter one score", link: "Simulate further in ITA Score" },
];

/** Thai digits, but not those of a Latin word such as O43. */
export const thaiDigits = (text) =>
  text.replace(/[a-z][a-z0-9]*|[0-9]/gi, (found) => (/[a-z]/i.test(found) ? found : String.fromCharCode(0xe50 + +found)));
