import { readFileSync } from "node:fs";
import type { Course } from "../../src/model/course.js";
import type { Attempt } from "../../src/model/item/attempt.js";
import type { ItemRecord, Progress } from "../../src/model/progress/progress.js";

/** The course as the built page on the learner's own work has it. */
export function builtCourse(dist = "dist"): Course {
  const html = readFileSync(`${dist}/me.html`, "utf8");
  return JSON.parse(/<script[^>]*data-course[^>]*>([\s\S]*?)<\/script>/.exec(html)?.[1] ?? "[]");
}

const start = Date.UTC(2026, 8, 1);

/** Made-up progress of a learner who has answered the first `count` items of the first lesson. */
export function someProgress(course: Course, count: number, { from = start } = {}): Progress {
  const [lesson] = course;
  const items = (lesson?.items ?? []).slice(0, count).map((item, i): [string, ItemRecord] => {
    const wrong = i % 3 === 1;
    const attempt: Attempt = {
      response: 0,
      score: item.graded ? Number(!wrong) : null,
      confidence: (["know", "think", "know", "guess"] as const)[i % 4] ?? "know",
      at: from + i * 60_000,
      took: 45_000,
      ...(wrong && item.graded ? { traps: [lesson?.misconceptions[0]?.id ?? "m"] } : {}),
    };
    const note = i === 1 ? { note: { text: "My own <b>note</b>", at: from } } : {};
    return [item.id, { hash: item.hash, attempts: [attempt], revealed: i % 7 === 6, ...note }];
  });
  const place = { step: "four-voices", number: 2, title: "Four voices", at: from };
  return { version: 3, items: Object.fromEntries(items), places: { [lesson?.name ?? ""]: place } };
}

/** Progress of thousands of items that the course has no more, each with a text. */
export function hugeProgress(count: number): Progress {
  const items = Array.from({ length: count }, (_, i): [string, ItemRecord] => [
    `gone-${i}`,
    {
      hash: "h",
      revealed: false,
      attempts: [
        {
          response: { values: [1], text: `Text ${i}` },
          score: 1,
          confidence: "think",
          at: start + i,
        },
      ],
    },
  ]);
  return { version: 3, items: Object.fromEntries(items), places: {} };
}
