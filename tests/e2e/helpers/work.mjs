// งานและมาตรการ and รายงาน, by what a person does there.
import { readFile } from "node:fs/promises";

/** The draft of a report. */
export const paper = (page) => page.locator(".report-paper");

/** The titles of the measures in sight. */
export const titles = (page) => page.locator("#measures tbody .work-title button").allTextContents();

/** Goes to a view by its tab. */
export async function goTab(page, name) {
  await page.locator(".nav a", { hasText: name }).click();
  await page.locator(".nav a[aria-current=page]", { hasText: name }).waitFor();
}

/** What is saved by a press. */
export async function saved(page, id) {
  const [download] = await Promise.all([page.waitForEvent("download"), page.locator(`#${id}`).click()]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

/** The field of this name in the sheet. */
export const inSheet = (page, name) => page.locator("dialog.side").getByLabel(name, { exact: true });

/** Closes the sheet. */
export async function closeSheet(page) {
  await page.locator("#side-close").click();
  await page.locator("dialog.side").waitFor({ state: "detached" });
}

/** Adds a measure of the library for a node. */
export async function adopt(page, node, title) {
  await page.locator("#from-library").click();
  await page.locator("#library-node").selectOption(node);
  await page.locator(".work-offers li", { hasText: title }).locator("button").click();
  await page.locator(".work-offers li", { hasText: title }).locator("button", { hasText: "เพิ่มแล้ว" }).waitFor();
  await closeSheet(page);
}
