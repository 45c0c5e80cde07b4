import { describe, expect, it } from "vitest";
import { findCourseItem } from "../../../src/model/course.js";
import { findSteps, stepAt } from "../../../src/site/course/findSteps.js";
import { readCourse } from "../../../src/site/course/readCourse.js";
import { renderCourseData } from "../../../src/site/course/renderCourseData.js";
import { plainText } from "../../../src/site/markdown/plainText.js";

describe("readCourse", () => {
  const course = readCourse();

  it("knows every lesson with its steps, objectives and items", () => {
    const found = findCourseItem(course, "jp-denial");
    expect(found?.lesson).toMatchObject({ name: "japan-2010", number: 3, minutes: 45 });
    expect(found?.item).toMatchObject({ kind: "choice", objective: "jp-1", step: 2, graded: true });
    expect(found?.lesson.steps[1]).toBe("Four voices");
    expect(findCourseItem(course, "nowhere")).toBeUndefined();
  });

  it("writes stems as plain text", () => {
    for (const { stem } of course.flatMap(({ items }) => items)) {
      expect(stem).not.toMatch(/\{\{|\*|<|\]\(/);
      expect(stem.length).toBeGreaterThan(10);
    }
  });

  it("puts data into the page that cannot end its script", () => {
    const html = renderCourseData();
    expect(html.match(/<\/script>/g)).toHaveLength(1);
    expect(html).toContain('href="/lessons/japan-2010"');
  });

  it("is empty where there is no lesson", () => {
    expect(readCourse({ root: "docs/data" })).toEqual([]);
  });
});

describe("findSteps", () => {
  it("finds headings of the second level outside fences", () => {
    const steps = findSteps("intro\n## One *step*\n```md\n## no\n```\n### no\n## Two ##\n");
    expect(steps).toEqual([
      { title: "One step", line: 2 },
      { title: "Two", line: 7 },
    ]);
    expect([1, 2, 6, 7, 99].map((line) => stepAt(steps, line))).toEqual([0, 1, 1, 2, 2]);
  });
});

describe("plainText", () => {
  it("leaves what a reader reads", () => {
    expect(plainText("Is *this* **so**, [here](x), `code`?{{holds:a > b}}")).toBe(
      "Is this so, here, code?",
    );
    expect(plainText("a * b and 2_3")).toBe("a * b and 2_3");
    expect(plainText("{{fact:imports-2010-11}} arrived")).toBe("634 tonnes arrived");
  });
});
