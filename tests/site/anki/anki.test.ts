import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { ankiNotes } from "../../../src/site/anki/ankiNotes.js";
import { plainHtml } from "../../../src/site/anki/plainHtml.js";
import { toAnki } from "../../../src/site/anki/toAnki.js";
import { specimens } from "../../items/specimens.js";
import { parseAnki } from "./parseAnki.js";

const root = mkdtempSync(join(tmpdir(), "anki-"));
afterAll(() => rmSync(root, { recursive: true }));

const stimulus = "id: two-dates\ntitle: Two dates\ntext: The rule, then the *quarrel*.\n";
const fence = (name: string, text: string) => `\`\`\`${name}\n${text}\`\`\`\n`;
const lesson = `---
title: "Made up: a lesson"
lesson: 7
question: Why?
minutes: 5
prior: [nothing]
objectives: [{ id: one, text: One. }]
misconceptions: [{ id: after-means-because, text: After means because. }]
claims: []
---

# A lesson

${fence("stimulus", stimulus)}
${Object.values(specimens)
  .map((text) => fence("quiz", text))
  .join("\n")}
${fence("quiz", specimens.choice.replace("first-or-later", "about-two").replace("objective: one", "objective: one\nstimulus: two-dates"))}`;

it("makes a note of every question that has a key, and of no judgement", () => {
  mkdirSync(join(root, "lessons"));
  writeFileSync(join(root, "lessons", "made-up.md"), lesson);
  const { headers, rows } = parseAnki(toAnki(ankiNotes({ root })));
  expect(headers).toEqual({
    separator: "tab",
    html: "true",
    notetype: "Basic",
    columns: "GUID\tDeck\tFront\tBack\tTags",
    "guid column": "1",
    "deck column": "2",
    "tags column": "5",
  });
  expect(new Set(rows.map(({ length }) => length))).toEqual(new Set([5]));
  const { judgement: _, ...graded } = specimens;
  const ids = Object.values(graded).map((text) => /^id: (\S+)$/m.exec(text)?.[1]);
  expect(rows.map(([guid]) => guid)).toEqual(
    [...ids, "about-two"].map((id) => `rare-leverage-${id}`),
  );
  expect(rows[0]?.[1]).toBe("Rare Leverage::Lesson 7: Made up: a lesson");
  expect(rows[0]?.[4]).toBe("lesson::made-up objective::one kind::choice");
});

it("puts the options in front, the key and every reason behind, and what it is about first", () => {
  const notes = ankiNotes({ root });
  const noteOf = (id: string) => notes.find((note) => note.guid === `rare-leverage-${id}`);
  const [choice, numeric] = [noteOf("first-or-later"), noteOf("how-far")];
  const [order, about] = [noteOf("one-after-another"), noteOf("about-two")];
  expect(choice?.front).toContain("The <em>rule</em> came in May.");
  expect(choice?.front).toContain("<li>The rule &amp; the quarrel are");
  expect(choice?.front).not.toContain("a month earlier");
  expect(choice?.back).toMatch(/<b>Right<\/b>.*It came a month earlier\..*<b>Wrong<\/b>/);
  expect(numeric?.back).toContain("50 percent, give or take 2");
  expect(order?.front.indexOf("Seed")).not.toBeLessThan(0);
  expect(about?.front).toMatch(/^<p><b>Two dates<\/b><\/p><p>The rule, then the <em>quarrel/);
});

it("leaves no link, no class, no control and no script", () => {
  const html = `<p class="a" onclick="x()">See <a class="fact" href="#note-x">27&nbsp;firms<span class="vh">, note 1</span></a>
<script>x()</script><svg><path/></svg><button>b</button><label for="q"><input id="q">text</label></p>`;
  expect(plainHtml(html)).toBe("<p>See 27&#160;firms text</p>");
  for (const { front, back } of ankiNotes()) {
    expect(front + back).not.toMatch(/<(a|script|svg|button|input|span)\b|class=|href=|\{\{/);
  }
});

it("keeps tabs, line ends and quotation marks within their fields", () => {
  const note = { guid: "g", deck: "d", front: 'a\t"b"\n"', back: "", tags: ["x", "y"] };
  expect(parseAnki(toAnki([note])).rows).toEqual([["g", "d", 'a "b" "', "", "x y"]]);
});
