// What the app keeps in the browser's database, as a test sees and changes it: one store of texts by their keys.
import { FOLDER } from "./app.mjs";

/** In the page: opens the database of this copy of the app, reads all of it or changes one record, and closes it. */
const inPage = async ([folder, change]) => {
  const name = (await indexedDB.databases()).map((one) => one.name).find((one) => one === `ita-score 1 ${folder}`);
  if (!name) return {};
  const answer = (request) => new Promise((done, failed) => { request.onsuccess = () => done(request.result); request.onerror = () => failed(request.error); });
  const database = await answer(indexedDB.open(name));
  try {
    if (![...database.objectStoreNames].includes("records")) return {};
    const transaction = database.transaction("records", change ? "readwrite" : "readonly");
    const ended = new Promise((done, failed) => { transaction.oncomplete = done; transaction.onabort = () => failed(transaction.error); });
    const store = transaction.objectStore("records");
    if (change) {
      const [key, text] = change;
      await answer(text === null ? store.delete(key) : store.put(text, key));
    }
    const [keys, texts] = await Promise.all([answer(store.getAllKeys()), answer(store.getAll())]);
    await ended;
    return Object.fromEntries(keys.map((key, at) => [key, texts[at]]));
  } finally {
    database.close();
  }
};

/** Every record by its key; nothing if there is no database. */
export const records = (page) => page.evaluate(inPage, [FOLDER, null]);

/** Every agency's record, read. */
export const works = async (page) => Object.entries(await records(page)).filter(([key]) => key.startsWith("work:")).map(([, text]) => JSON.parse(text).work);

/** Puts a text in the place of a record; null takes it away. */
export const put = (page, key, text) => page.evaluate(inPage, [FOLDER, [key, text]]);

/** All that this browser keeps for the site, as one text. */
export const everything = async (page) => JSON.stringify([await records(page), await page.evaluate(() => ({ ...localStorage }))]);
