import MarkdownIt from "markdown-it";
import { describe, expect, it } from "vitest";
import { nameRule } from "../../../src/site/markdown/nameRule.js";

const md = new MarkdownIt({ html: true });
nameRule(md);
const render = (text: string, path = "/index") => md.render(text, { path }).trim();

describe("names in double braces", () => {
  it("link to a claim in the ledger", () => {
    expect(render("See {{claim:c04}}.")).toBe(
      '<p>See <a class="claim-link" href="/claims#c04">Claim 4</a>.</p>',
    );
  });

  it("show a mistake where it is", () => {
    expect(render("{{claim:c99}}")).toContain("data-authoring-error");
    expect(render("{{holds:quota-2010 > quota-2009}}")).toMatch(
      /data-authoring-error.*no longer holds/,
    );
    expect(render("{{holds:quota-2010 fell}}")).toContain("expected two facts or numbers");
  });

  it("show nothing of a comparison that holds", () => {
    expect(render("It fell.{{holds:quota-2010 < quota-2009}}")).toBe("<p>It fell.</p>");
  });

  it("give the title of the table whose page it is", () => {
    expect(render("# {{table:title}}", "/data/export_quotas")).toContain("export quotas");
  });

  it("leave other braces alone", () => {
    expect(render("{{other:thing}} and {{claim:c04")).toBe(
      "<p>{{other:thing}} and {{claim:c04</p>",
    );
  });
});
