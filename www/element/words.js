// What only the element says. Everything else that is said comes from the engine (ita-words).
export const WORDS = [
  // `lost` is said where the engine is not there to say it.
  { close: "กรอกเป็นคะแนนเดียว", link: "จำลองคะแนนต่อใน ITA Score", lost: "โหลดส่วนคำนวณไม่สำเร็จ โปรดโหลดหน้านี้ใหม่" },
  { close: "Enter one score", link: "Simulate further in ITA Score", lost: "The score could not be loaded. Please reload this page." },
];

/** Thai digits, but not those of a Latin word such as O43. */
export const thaiDigits = (text) =>
  text.replace(/[a-z][a-z0-9]*|[0-9]/gi, (found) => (/[a-z]/i.test(found) ? found : String.fromCharCode(0xe50 + +found)));
