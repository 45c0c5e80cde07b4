import { afterEach, expect, it } from "vitest";
import { buildSite } from "../../src/site/buildSite.js";
import { type Fixture, makeFixture } from "./fixture.js";

// Framework 1.13.4 builds each of these and exits with 0.
const silent = {
  "docs/index.md": "# Start\n",
  "docs/syntax.md": "# Syntax\n\n```js\nconst = 1;\n```\n",
  // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of the page, not of this test
  "docs/inline.md": "# Inline\n\nThe sum is ${1 +}.\n",
  "docs/outside.md": '# Outside\n\n```js\nimport {two} from "../src/model/two.js";\ntwo\n```\n',
  "docs/suffix.md": '# Suffix\n\n```js\nimport {two} from "./src/model/two.ts";\ntwo\n```\n',
  "docs/nested.md": '# Nested\n\n```js\nimport {four} from "/src/model/four.js";\nfour\n```\n',
  "src/model/four.ts": 'import { two } from "./two.ts";\nexport const four = two + two;\n',
  "docs/name.md": '# Name\n\n```js\nimport {three} from "/src/model/two.js";\nthree\n```\n',
  "docs/link.md": "# Link\n\nSee [nothing](/nowhere) and [no such step](/index#nowhere).\n",
};

let fixture: Fixture | undefined;
afterEach(() => fixture?.remove());

async function findingsOf(files: Record<string, string>): Promise<string> {
  fixture = makeFixture(files);
  const { findings } = await buildSite({ root: fixture.root });
  return findings.map(({ file, message }) => `${file}: ${message}`).join("\n");
}

it("reports what Framework builds without a word", async () => {
  const findings = await findingsOf(silent);
  expect(findings).toContain("docs/syntax.md: Framework could not build a part: SyntaxError");
  expect(findings).toContain("docs/inline.md: Framework could not build a part: SyntaxError");
  expect(findings).toContain(
    "docs/outside.md: Framework could not build a part: SyntaxError: non-local import",
  );
  expect(findings).toContain("docs/suffix.md: imports ./src/model/two.ts, which does not exist");
  expect(findings).toMatch(
    /^src\/model\/four\.ts: imports \.\/two\.\w+\.ts, which does not exist$/m,
  );
  expect(findings).toContain("docs/name.md: a cell imports three from");
  expect(findings).toContain("docs/link.md: broken link to /nowhere");
  expect(findings).toContain("docs/link.md: broken link to /index#nowhere");
});

it("reports a file that is not there", async () => {
  const findings = await findingsOf({ "docs/index.md": "# Start\n\n![No figure](/nowhere.svg)\n" });
  expect(findings).toContain("Not found: /nowhere.svg");
});

it("reports a name that would come from the network", async () => {
  const findings = await findingsOf({ "docs/index.md": "# Start\n\n```js\nPlot.plot()\n```\n" });
  expect(findings).toContain("a page needs @observablehq/plot from the network");
});

it("reports a name that one module imports from another in vain", async () => {
  const findings = await findingsOf({
    "docs/index.md": '# Start\n\n```js\nimport {six} from "/src/model/six.js";\nsix\n```\n',
    "src/model/six.ts": 'import { three } from "./two.js";\nexport const six = three + three;\n',
  });
  expect(findings).toMatch(/^src\/model\/six\.ts: No matching export .* for import "three"$/m);
});
