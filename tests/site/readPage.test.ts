import { describe, expect, it } from "vitest";
import { maybePage, parsePage } from "../../src/site/readPage.js";

describe("parsePage", () => {
  it("splits front matter from content and counts its lines", () => {
    expect(parsePage("---\ntitle: A\n---\n# A\n", "a.md")).toEqual({
      file: "a.md",
      data: { title: "A" },
      content: "# A\n",
      offset: 3,
      front: "title: A",
    });
  });

  it("takes a page without front matter as it is", () => {
    expect(parsePage("# A\n---\n", "a.md")).toMatchObject({
      data: {},
      content: "# A\n---\n",
      offset: 0,
    });
  });

  it("takes front matter that is no mapping as empty", () => {
    expect(parsePage("---\njust words\n---\n", "a.md").data).toEqual({});
  });

  it("reads Windows line ends", () => {
    expect(parsePage("---\r\ntitle: A\r\n---\r\n# A", "a.md")).toMatchObject({
      offset: 3,
      content: "# A",
    });
  });
});

describe("maybePage", () => {
  it("finds the file of an address", () => {
    expect(maybePage("/lessons/japan-2010")?.file).toBe("docs/lessons/japan-2010.md");
  });

  it("finds nothing where there is no page", () => {
    expect(maybePage("/nowhere")).toBeUndefined();
  });
});
