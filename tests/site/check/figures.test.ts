import { describe, expect, it } from "vitest";
import { checkFigures } from "../../../src/site/check/checkFigures.js";
import { figureTables } from "../../../src/site/check/figureTables.js";
import { unused } from "../../../src/site/check/unused.js";
import { readDataFolder } from "../../../src/site/readData.js";
import { parsePage } from "../../../src/site/readPage.js";

const page = (text: string) => parsePage(`---\ntitle: t\n---\n${text}\n`, "docs/page.md");

describe("checkFigures", () => {
  it("is silent about a figure that is there", () => {
    expect(checkFigures(page("```chart\nfigure: exportQuotas\n```"))).toEqual([]);
  });

  it("names the line of an unknown figure", () => {
    const [finding] = checkFigures(page("words\n\n```chart\nfigure: exportQuota\n```"));
    expect(finding).toMatchObject({ file: "docs/page.md", line: 7, severity: "error" });
    expect(finding?.message).toContain("unknown figure");
  });
});

describe("figureTables", () => {
  it("names the tables behind figures and attached files", () => {
    const text =
      '```chart\nfigure: exportQuotas\n```\n\n```ts\nFileAttachment("/loaders/indicators.json")\n```';
    expect(figureTables(page(text))).toEqual([
      "export_quotas",
      "china_exports_vs_quota_annual",
      "embargo_indicators",
    ]);
  });

  it("leaves out a figure that is not there", () => {
    expect(figureTables(page("```chart\nfigure: nothing\n```"))).toEqual([]);
  });
});

describe("unused", () => {
  const folder = { ...readDataFolder(), claims: new Map(), terms: new Map() };

  it("counts the facts that a computed one rests on as used", () => {
    const [facts] = unused([page("{{fact:quota-2010-vs-2009}}")], folder);
    expect(facts).toMatchObject({ file: "data/facts.yaml", severity: "warning" });
    expect(facts?.message.split(/[ ,]+/)).not.toContain("quota-2010");
    expect(facts?.message.split(/[ ,]+/)).toContain("quota-2005");
  });

  it("counts the tables behind facts and figures as used", () => {
    const pages = [page("{{fact:quota-2010}}\n\n```chart\nfigure: timeline\n```")];
    const words = unused(pages, folder)[1]?.message.split(/[ ,]+/);
    expect(words).not.toContain("export_quotas");
    expect(words).not.toContain("timeline_2010");
    expect(words).toContain("embargo_indicators");
  });
});
