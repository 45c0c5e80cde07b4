import { describe, expect, it } from "vitest";
import { pageHead } from "../../src/site/page/pageHead.js";

describe("pageHead", () => {
  it("describes the page in the words of its front matter, which Framework does not pass on", () => {
    expect(pageHead({ path: "/lessons/japan-2010" })).toMatch(
      /<meta name="description" content="Was there a rare-earth embargo [^"]+">/,
    );
  });

  it("leaves the description empty where there is no page, for the build to drop", () => {
    expect(pageHead({ path: "/nowhere" })).toContain('<meta name="description" content="">');
  });

  it("loads the style of few pages on these only", () => {
    expect(pageHead({ path: "/figures" })).toContain('href="/style/gallery.css"');
    expect(pageHead({ path: "/data/cofer" })).toContain('href="/style/data.css"');
    expect(pageHead({ path: "/lessons/japan-2010" })).not.toContain("/style/");
  });
});
