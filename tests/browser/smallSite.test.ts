import { afterAll, beforeAll, expect, it } from "vitest";
import { buildSite } from "../../src/site/buildSite.js";
import { type Fixture, makeFixture } from "../site/fixture.js";
import { readThrough } from "./answer.js";
import { type Launched, launch, open, withContext } from "./launch.js";

let fixture: Fixture;
let launched: Launched;
beforeAll(async () => {
  fixture = makeFixture(
    {
      "docs/index.md": `# Start

\`\`\`js
import {two} from "/src/model/two.js";
const answer = await FileAttachment("/loaders/none.json").json();
display(\`two is \${two}, the file has \${Object.keys(answer).length} keys\`);
\`\`\`

\`\`\`js
throw new Error("an exception at run time");
\`\`\`
`,
      "docs/404.md": "# Not here\n\n[To the start](/index)\n",
      "src/components/hello.ts": 'document.body.dataset.hello = "yes";\n',
      "docs/favicon.svg": '<svg xmlns="http://www.w3.org/2000/svg"/>',
    },
    {
      head: '<link rel="icon" href="/favicon.svg"><script type="module" src="/src/components/hello.js"></script>',
    },
  );
  const { findings } = await buildSite({ root: fixture.root });
  expect(findings).toEqual([]);
  launched = await launch({ dist: `${fixture.root}/dist`, base: "/deep/down/" });
});
afterAll(async () => {
  await launched.close();
  fixture.remove();
});

it("sees an exception at run time, which Framework builds with exit 0; the other cells live on", async () => {
  await withContext(launched.browser, {}, async (context) => {
    const { page, trouble } = await open(context, launched.site.url);
    await readThrough(page);
    expect(await page.locator("main").textContent()).toContain("two is 2, the file has 0 keys");
    expect(await page.evaluate(() => document.body.dataset.hello)).toBe("yes");
    expect(trouble.errors.join("\n")).toContain("an exception at run time");
    expect(trouble.external).toEqual([]);
  });
});

it("shows the page for missing addresses at any depth, with its style and the way home", async () => {
  await withContext(launched.browser, {}, async (context) => {
    const page = await context.newPage();
    const answer = await page.goto(`${launched.site.url}no/such/page.html`, {
      waitUntil: "networkidle",
    });
    expect(answer?.status()).toBe(404);
    expect(await page.evaluate(() => getComputedStyle(document.body).marginLeft)).toBe("16px");
    await page.getByRole("link", { name: "To the start" }).click();
    expect(page.url()).toBe(`${launched.site.url}index.html`);
  });
});
