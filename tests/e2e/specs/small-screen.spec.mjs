// A screen of 1280×1024 at 400 % is one of 320×256: every view and dialog is read without sideways scrolling, and what has the focus is
// in sight with nothing over it.
import assert from "node:assert/strict";
import { test } from "node:test";
import { useApp, withPage } from "../helpers/app.mjs";
import { agencies } from "../helpers/agencies.mjs";
import { chooseYear, english, field, go, menu, open, tick } from "../helpers/calculate.mjs";
import { assertNoSidewaysScroll } from "../helpers/ways.mjs";

const app = useApp();
const SMALL = { width: 320, height: 256 };
const PHONE = { width: 320, height: 568 };
const LETTER = "/improve/ITA:1.0/FY:2567/iit:92.24/eit:94.15/oit:95.84/to/iit:95?agency=%E0%B8%81";

async function tab(page, name) {
  await page.locator(".nav a", { hasText: name }).click();
  await page.locator(".nav a[aria-current=page]", { hasText: name }).waitFor();
}
const inSheet = (page, name) => page.locator("dialog.side").getByLabel(name, { exact: true });

const STATES = {
  "nothing given": [{ hash: "" }],
  "a result, indicators open, an error": [{}, async (page) => {
    await open(page, "eit");
    await field(page, "iit").fill("193");
  }],
  "items": [{}, async (page) => {
    await chooseYear(page, "2566");
    await open(page, "oit", "9", "9.1");
    await tick(page, "o1").check();
  }],
  "the menu": [{}, menu],
  "ยกระดับ with two scenarios": [{}, async (page) => {
    await tab(page, "ยกระดับ");
    await page.locator(".hand button", { hasText: "เพิ่มแผน" }).click();
    await page.locator(".compared").waitFor();
    await page.locator(".icon-button").first().click();
  }],
  "measures": [{}, async (page) => {
    await tab(page, "งานและมาตรการ");
    await page.locator("#from-plan").click();
    await page.locator("#measures").waitFor();
  }],
  "the checklist": [{}, async (page) => {
    await chooseYear(page, "2569");
    await tab(page, "งานและมาตรการ");
    await page.locator("label[for=work-list-1]").click();
    await page.locator("#address-o1").fill("x");
  }],
  "the checklist of preparation": [{}, async (page) => {
    await chooseYear(page, "2569");
    await tab(page, "งานและมาตรการ");
    await page.locator("label[for=work-list-2]").click();
    const name = page.locator("#open-1");
    if (await name.isVisible()) await name.click();
    await page.locator("#due-1").fill("x");
  }],
  "a measure's sheet": [{}, async (page) => {
    await tab(page, "งานและมาตรการ");
    await page.locator("#from-plan").click();
    await page.locator("#measure-0").click();
    await inSheet(page, "กำหนดเสร็จ").fill("31/2/2569");
    await page.locator("#add-entry").click();
  }],
  "the library": [{}, async (page) => {
    await tab(page, "งานและมาตรการ");
    await page.locator("#from-library").click();
  }],
  "รายงาน being edited": [{}, async (page) => {
    await tab(page, "รายงาน");
    await page.locator("#outline-0 summary").click();
    await page.locator("#edit-report").click();
    await page.locator("[data-key='result.overall']").click();
  }],
  "the rules": [{}, async (page) => {
    await go(page, "rules");
    await page.locator(".rule-open").first().click();
    await page.locator("main .origin").first().click();
  }],
  "rules of one's own": [{}, async (page) => {
    await go(page, "rules");
    await page.locator(".rules-tabs a").nth(1).click();
    await page.locator(".own-begin").first().waitFor();
  }],
  "the code for other sites": [{}, async (page) => {
    await go(page, "embed");
    await page.locator(".builder").waitFor();
  }],
  "the help": [{}, async (page) => {
    await go(page, "help");
    await page.locator(".contents").waitFor();
  }],
  "ภาพรวม": [{ hash: "" }, async (page) => {
    const file = { name: "a.txt", mimeType: "text/plain", buffer: Buffer.from(agencies(30)) };
    await page.locator(".start-ways input[type=file]").setInputFiles(file);
    await page.locator(".dialog .primary").click();
    await page.locator(".overview-table").waitFor();
  }],
  "what a link sent": [{ hash: LETTER, keep: false }, (page) => page.locator(".letter").waitFor()],
  "pasting": [{}, async (page) => {
    await page.locator(".start-ways button").first().click();
    await page.locator("dialog[open]").waitFor();
  }],
  "files": [{}, async (page) => {
    await menu(page);
    await page.locator("#files").click();
    await page.locator("dialog[open]").waitFor();
  }],
  "the link": [{}, async (page) => {
    await menu(page);
    await page.locator("#share").click();
    await page.locator("dialog[open]").waitFor();
  }],
};

/** What is wrong with where the focus is: out of sight, or under something. */
const trouble = (page) => page.evaluate(() => {
  const element = document.activeElement;
  if (element === document.body || element.matches("iframe")) return "";
  // A choice shows its focus at its name, the field for a file at its button.
  const shows = element.matches(".choice input") ? element.nextElementSibling : element.closest(".button.file") ?? element;
  const name = `${element.id || element.className || element.tagName}`;
  const { left, right, top, bottom } = shows.getBoundingClientRect();
  const [low, high] = [Math.max(top, 0), Math.min(bottom, innerHeight)];
  if (high - low < Math.min(bottom - top, 20) - 1 || left < -1 || right > innerWidth + 1) {
    // What lies in a table that is scrolled by itself may be wider than the screen.
    if (!shows.closest(".table-wrap, .overview-scroll")) return `${name} is out of sight: ${[left, top, right, bottom].map(Math.round)}`;
  }
  const over = document.elementFromPoint(Math.min(Math.max((left + right) / 2, 1), innerWidth - 1), (low + high) / 2);
  return over && (shows.contains(over) || over.contains(shows)) ? "" : `${name} is under ${over?.className}`;
});

for (const viewport of [SMALL, PHONE]) {
  for (const [state, [options, reach]] of Object.entries(STATES)) {
    test(`on ${viewport.width}×${viewport.height}: ${state}`, async () => {
      await withPage(app, { ...options, context: { viewport, reducedMotion: "reduce" } }, async (page) => {
        await reach?.(page);
        await assertNoSidewaysScroll(page);
        const wide = await page.locator("dialog[open]").evaluateAll((all) => all.filter((one) => one.scrollWidth > one.clientWidth).length);
        assert.equal(wide, 0, "a dialog is scrolled up and down alone");
        const high = await page.locator("dialog[open]").evaluateAll((all) => all.filter((one) => one.getBoundingClientRect().bottom > innerHeight + 1).length);
        assert.equal(high, 0, "a dialog is no higher than the screen");
        for (const key of ["Tab", "Shift+Tab"]) {
          for (let presses = 0; presses < 40; presses += 1) {
            await page.keyboard.press(key);
            assert.equal(await trouble(page), "", key);
          }
        }
      });
    });
  }
}

test("what fits is not cut: ranges in their fields, sentences on their paper, the rules in their tables; a field says what it is", async () => {
  await withPage(app, { context: { viewport: PHONE, reducedMotion: "reduce" } }, async (page) => {
    await open(page, "eit");
    // A field that shows a range has room for it, as one that holds it has.
    const cut = await field(page, "6").evaluate((input) => {
      const { fontSize } = getComputedStyle(input, "::placeholder");
      const twin = input.cloneNode();
      Object.assign(twin, { id: "", value: input.placeholder });
      twin.style.fontSize = fontSize;
      input.after(twin);
      const more = twin.scrollWidth - twin.clientWidth;
      twin.remove();
      return more;
    });
    assert.equal(cut, 0);
    await STATES["รายงาน being edited"][1](page);
    const out = await page.locator(".report-paper").evaluate((paper) => {
      const end = paper.getBoundingClientRect().right - parseFloat(getComputedStyle(paper).paddingRight);
      return [...paper.querySelectorAll(".sentence")].filter((one) => one.getBoundingClientRect().right > end + 1).map((one) => one.innerText);
    });
    assert.deepEqual(out, []);
    await STATES["the rules"][1](page);
    assert.deepEqual(await page.locator(".table-wrap").evaluateAll((all) => all.map((one) => one.scrollWidth - one.clientWidth).filter(Boolean)), []);
    await tab(page, "ผลคะแนน");
    await STATES["the checklist"][1](page);
    const names = await page.locator("#items tbody tr:not(.work-group)").first().locator("td").evaluateAll((all) => all
      .map((cell) => getComputedStyle(cell, "::before").content).filter((content) => content !== "none"));
    assert.deepEqual(names, ['"ที่อยู่บนเว็บไซต์"', '"ผู้รับผิดชอบข้อมูล"', '"กำหนดเสร็จ"']);
  });
});

test("on a phone ยกระดับ goes from the goal to what has to rise to the outcome, to the eye and in the document; rows are as high in English", async () => {
  const heights = {};
  for (const language of ["th", "en"]) {
    await withPage(app, { hash: "/improve/ITA:1.0/FY:2568/1:95.1/2:92.2/3:90.3/4:88.4/5:86.5/6:94.6/7:91.7/8:89.8/9:97.9/10:99", context: { viewport: { width: 375, height: 740 } } }, async (page) => {
      if (language === "en") await english(page);
      await page.locator(".levers tr.group").first().waitFor();
      const order = ["#target", ".plan-sentence", ".levers", "#result", ".hand"];
      const places = await page.evaluate((order) => order.map((what) => document.querySelector(what).getBoundingClientRect().top), order);
      assert.deepEqual(places, [...places].sort((one, other) => one - other), order.join(" "));
      assert.ok(await page.evaluate((order) => order.map((what) => document.querySelector(what)).every((one, at, all) =>
        at === 0 || all[at - 1].compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING), order));
      heights[language] = await page.locator(".levers tr.group").evaluateAll((rows) => rows.map((row) => row.getBoundingClientRect().height));
    });
  }
  for (const [at, height] of heights.th.entries()) assert.ok(Math.abs(height - heights.en[at]) <= 24, `${JSON.stringify(heights)}`);
  assert.ok(Math.max(...heights.en) < 90, JSON.stringify(heights));
});

test("while a phone's keyboard is open, nothing stands over the page but it", async () => {
  await withPage(app, { context: { viewport: { width: 412, height: 915 }, hasTouch: true, isMobile: true } }, async (page) => {
    // By this a browser makes the page as low as what the keyboard leaves.
    assert.match(await page.locator("meta[name=viewport]").getAttribute("content"), /, interactive-widget=resizes-content$/);
    const stand = () => page.evaluate(() => [".nav", ".result-bar"].map((what) => getComputedStyle(document.querySelector(what)).display !== "none"));
    await field(page, "eit").focus();
    assert.deepEqual(await stand(), [true, true], "the keyboard may have been put away");
    await page.setViewportSize({ width: 412, height: 590 });
    assert.deepEqual(await stand(), [false, false]);
    await page.locator("h1").first().evaluate((title) => title.focus());
    assert.deepEqual(await stand(), [true, true]);
  });
});
