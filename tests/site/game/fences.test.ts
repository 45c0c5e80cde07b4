import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { fromSetupCode } from "../../../src/model/game/gameCode.js";
import { building, hasty } from "../../../src/model/game/opponents.js";
import { usualRules } from "../../../src/model/game/rules.js";
import { enGame } from "../../../src/model/words/en/game.js";
import { checkGames } from "../../../src/site/check/checkGames.js";
import { readGame } from "../../../src/site/game/gameSpec.js";
import { renderGame } from "../../../src/site/game/renderGame.js";
import { renderRestraint } from "../../../src/site/game/renderRestraint.js";
import { checkHtml } from "../../../src/site/gate/checkHtml.js";

const place = { file: "page.md", line: 10 };
const parse = (html: string) => parseHTML(`<body>${html}</body>`).document;
const page = (content: string, file = "page.md") => ({ file, data: {}, content, offset: 0 });
const fence = (name: string, text = "") => `\`\`\`${name}\n${text}\n\`\`\`\n`;

describe("readGame", () => {
  it("of an empty fence has the usual rules", () => {
    expect(readGame("", place)).toEqual({ id: "game", rules: usualRules });
  });

  it("takes what an author sets, and leaves the rest", () => {
    const { id, rules } = readGame("id: lopsided\ngain: 0.7\nus: {dependence: 0.85}", place);
    expect(id).toBe("lopsided");
    expect(rules).toEqual({
      ...usualRules,
      gain: 0.7,
      dependence: { china: 0.5, us: 0.85 },
    });
  });

  it.each([
    ["gain: 0.55", /page\.md:10: game: gain: must be a number from 0 to 1\.5 in steps of 0\.1/],
    [
      "erosion: 0.2\nus: {dependence: 1.05}",
      /page\.md:11: game: us, dependence: must be a number from 0 to 1 in steps of 0\.05/,
    ],
    ["china: {sales: much}", /china, sales: expected a number/],
    ["id: Two Words", /id: must be small letters/],
    ["opponent: grim", /opponent/],
  ])("refuses %s and says why", (yaml, message) => {
    expect(() => readGame(yaml, place)).toThrow(message);
  });
});

describe("both fences", () => {
  it("become valid HTML, as the gate of the build asks for", async () => {
    const body = `<h1>A</h1><h2>B</h2>${renderGame("", place)}${renderRestraint("", place)}`;
    const html = `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Game</title></head><body><main>${body}</main></body></html>`;
    const pageOf = (parsed: string) => ({
      ...{ file: "a.html", html: parsed },
      document: parse(""),
      anchors: new Set<string>(),
    });
    expect(await checkHtml([pageOf(html)])).toEqual([]);
  });
});

describe("renderGame", () => {
  const document = parse(renderGame("us: {dependence: 0.8}", place));

  it("has a game played out in twenty rounds, by the engine", () => {
    const rows = [...document.querySelectorAll("details .game__rounds tbody tr")];
    expect(rows).toHaveLength(20);
    const cells = [...rows[3]!.querySelectorAll("td")].map((cell) => cell.textContent);
    expect(cells).toEqual(["trade", "30", "50", "weapon", "125", "80"]);
  });

  it("has the payoffs of the first round for both sides", () => {
    const cells = [...document.querySelectorAll(".game__payoffs tbody td")].map(
      (cell) => cell.textContent,
    );
    expect(cells).toEqual([
      "China 100 US 100",
      "China 30 US 125",
      "China 140 US 0",
      "China 30 US 0",
    ]);
  });

  it("hands its rules to the live game", () => {
    const live = document.querySelector("trade-game");
    expect(live?.getAttribute("data-remember")).toBe("game:game");
    expect(fromSetupCode(live?.getAttribute("data-setup") ?? "")?.rules.dependence.us).toBe(0.8);
  });

  it("says of the opponents what they do", () => {
    expect(enGame.rule.builder).toContain(`pays ${building.cost * 100} points`);
    expect(enGame.rule.builder).toContain(`less than ${building.until * 100} of 100`);
    expect([hasty, building.rate]).toEqual([1 / 5, 1 / 10]);
  });

  it("says so where the weapon does not wear off", () => {
    expect(renderGame("erosion: 0", place)).toContain("does not wear off");
  });
});

describe("renderRestraint", () => {
  it("has both drawings, the sentence, the moral and the worked values", () => {
    const document = parse(renderRestraint("case: lopsided", place));
    expect(document.querySelectorAll("svg[role=img]")).toHaveLength(2);
    expect(document.querySelector(".restraint__says")?.textContent).toContain(
      "China uses the weapon",
    );
    const values = [...document.querySelectorAll("table td.number:last-child")].map(
      (cell) => cell.textContent,
    );
    expect(values).toEqual([
      ...["0.750", "0.500", "0.250", "0.143", "0.263", "0.294"],
      ...["0.167", "0.333", "0.500", "0.333", "0.263", "0.200"],
    ]);
  });

  it("names every slider, and calls it an assumption", () => {
    const document = parse(renderRestraint("", place));
    const ranges = [...document.querySelectorAll("input[type=range]")];
    expect(ranges).toHaveLength(6);
    for (const range of ranges) {
      const label = document.querySelector(`label[for=${range.id}]`);
      expect(label?.textContent).toContain("assumption");
    }
  });

  it("refuses a case that there is not", () => {
    expect(() => renderRestraint("case: war", place)).toThrow(
      /case: expected .*"fixed" or "equal"/,
    );
  });
});

describe("checkGames", () => {
  it("finds mistakes, ids that are taken, and a second figure on restraint", () => {
    const findings = checkGames([
      page(fence("game") + fence("restraint") + fence("restraint")),
      page(fence("game", "gain: 9") + fence("game", "id: game"), "other.md"),
    ]);
    expect(findings.map(({ file, line, message }) => `${file}:${line} ${message}`)).toEqual([
      expect.stringMatching(/^other\.md:2 game: gain: must be/),
      expect.stringMatching(/^other\.md:5 game: id: "game" is taken by the game at page\.md:2/),
      "page.md:8 restraint: a page can have one only",
    ]);
  });
});
