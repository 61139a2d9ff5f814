// The people of the test's WordPress: each logs in as a person does and writes posts the way the block editor does.
import assert from "node:assert/strict";

/** A context logged in as this user, with `post(title, content)`: publishes, and gives the stored content and the address. */
export async function logIn(browser, site, user) {
  const context = await browser.newContext({ locale: "th-TH" });
  const page = await context.newPage();
  await page.goto(`${site.url}wp-login.php`);
  await page.fill("#user_login", user);
  await page.fill("#user_pass", site.password);
  await Promise.all([page.waitForURL(/wp-admin/), page.click("#wp-submit")]);
  const nonce = await (await context.request.get(`${site.url}wp-admin/admin-ajax.php?action=rest-nonce`)).text();
  const headers = { "x-wp-nonce": nonce };
  const post = async (title, content) => {
    const answer = await context.request.post(`${site.url}?rest_route=/wp/v2/posts&context=edit`, {
      headers, data: { title, content, status: "publish" },
    });
    const made = await answer.json();
    assert.equal(answer.status(), 201, JSON.stringify(made).slice(0, 300));
    return { stored: made.content.raw, url: `${site.url}?p=${made.id}`, id: made.id };
  };
  return { context, page, post };
}
