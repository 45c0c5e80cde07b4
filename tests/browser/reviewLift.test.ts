import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, it } from "vitest";
import { storageKey } from "../../src/learner/store.js";
import { type Launched, launch, open, withContext } from "./launch.js";
import { ago, builtCourse, choicesOf, progressOf } from "./reviewSeed.js";

const { lesson, items } = choicesOf(builtCourse());
const [item] = items as [(typeof items)[0]];
const file = `lessons/${lesson.name}.html`;

let launched: Launched;
beforeAll(async () => {
  launched = await launch({ base: "/deep/down/" });
});
afterAll(() => launched.close());

const stem = `<a class="fact" id="ref-made-up-1" href="#note-made-up">7 firms</a>
<a class="near" href="../claims.html#c01">a claim</a> <a class="away" href="#elsewhere">a step</a>
<img src="made-up.png" alt="made up"> <a class="about" href="#stimulus-made-up">about</a>`;
const rest = `<section class="stimulus" id="stimulus-made-up" tabindex="-1"><p>A made-up text.</p><script>throw 1</script></section>
<ol><li id="note-made-up"><div class="note__body"><p>A made-up source, <a href="../data/index.html">its table</a>.</p></div><p class="note__back"><a href="#ref-made-up-1">back</a></p></li></ol>`;

/** The lesson with a question that has everything a question can have. */
function changedLesson(): string {
  const html = readFileSync(`dist/${file}`, "utf8");
  const start = html.indexOf(`id="item-${item.id}"`);
  const [before, after] = [html.slice(0, start), html.slice(start)];
  const asked = after
    .replace(/<legend class="item__stem">/, `$&${stem} `)
    .replace(/ data-hash=/, ' data-stimulus="made-up"$&')
    .replace(/ data-traps="[^"]*"/, "")
    .replace(/ data-key=/, ` data-traps='["t","t","t","t","t","t"]'$&`);
  return `${before}${asked}`
    .replace(/data-beliefs="[^"]*"/, `data-beliefs='{"t":"A made-up belief."}'`)
    .replace("</main>", `${rest}</main>`);
}

it("brings along what a question needs: stimulus, source notes, beliefs, addresses that hold", () =>
  withContext(launched.browser, { serviceWorkers: "block" }, async (context) => {
    await context.addInitScript(([key, text]) => localStorage.setItem(key, text), [
      storageKey,
      JSON.stringify(progressOf([[item, [ago(30)]]])),
    ] as const);
    await context.route(`**/${file}`, (route) =>
      route.fulfill({ contentType: "text/html", body: changedLesson() }),
    );
    await context.route("**/made-up.png", (route) =>
      route.fulfill({ contentType: "image/png", body: "" }),
    );
    const { page, trouble } = await open(context, `${launched.site.url}review.html`);
    const box = page.locator(".review__item");
    expect(await box.locator(".stimulus").innerText()).toBe("A made-up text.");
    const hrefs = await box.evaluate((element) =>
      Object.fromEntries(
        ["a.near", "a.away", "a.about", "img"].map((name) => {
          const found = element.querySelector(name);
          return [name, found?.getAttribute("href") ?? found?.getAttribute("src")];
        }),
      ),
    );
    expect(hrefs).toEqual({
      "a.near": `${launched.site.url}claims.html#c01`,
      "a.away": `${launched.site.url}${file}#elsewhere`,
      "a.about": "#stimulus-made-up",
      img: `${launched.site.url}lessons/made-up.png`,
    });
    await box.locator("a.fact").click();
    const note = page.locator("#source-note");
    expect(await note.innerText()).toContain("A made-up source");
    expect(await note.locator("a").getAttribute("href")).toBe(
      `${launched.site.url}data/index.html`,
    );
    await page.keyboard.press("Escape");
    // One of the options is wrong: whatever is chosen first, the second choice decides.
    const wrong = await box
      .locator("quiz-item")
      .evaluate((element) => (element.dataset.key === "0" ? "1" : "0"));
    await box.locator(`input[value="${wrong}"]`).click();
    await page.getByRole("button", { name: "Certain" }).click();
    await expect
      .poll(() => box.locator(".item__verdict").innerText())
      .toContain("A made-up belief.");
    expect(await page.locator(".review__after").innerText()).toContain(
      "it comes first in your next review",
    );
    expect(await box.locator(".note__back, script").count()).toBe(0);
    expect(trouble.errors.filter((error) => !/blocked by Playwright|made-up/.test(error))).toEqual(
      [],
    );
  }));
