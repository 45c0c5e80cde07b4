import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { drawLanes } from "../../src/charts/twoLanes/drawLanes.js";
import { layLanes } from "../../src/charts/twoLanes/layLanes.js";
import type { LaneEvent, TwoLanesChart } from "../../src/charts/twoLanes/twoLanesChart.js";
import { expectSound, labelsOf } from "./expectSound.js";

const { document } = parseHTML("<!doctype html><html><body></body></html>");

const eventOf = (
  lane: LaneEvent["lane"],
  when: string,
  more: Partial<LaneEvent> = {},
): LaneEvent => ({
  ...{ key: `${lane} ${when}`, lane, group: "2000", when, topic: "trade", doubt: "" },
  ...{ text: "A made-up side takes a made-up step in a made-up matter", shape: "triangle" },
  ...{ readout: "" },
  ...more,
});

const chartOf = (...events: LaneEvent[]): TwoLanesChart => ({
  title: "For a test",
  lanes: [
    { name: "One side", colour: "us" },
    { name: "The other", colour: "china" },
  ],
  kinds: [
    { label: "tightens", shape: "triangle" },
    { label: "eases, by a word that is long enough for a line", shape: "triangleDown" },
  ],
  events,
});

describe.each([320, 760])("at %i px", (width) => {
  test.each<[string, LaneEvent[]]>([
    ["none", []],
    ["one", [eventOf(0, "1 May")]],
    ["one lane alone", [eventOf(1, "1 May"), eventOf(1, "2 May"), eventOf(1, "3 May")]],
    ["both alone", [eventOf("both", "1 May"), eventOf("both", "2 May")]],
    ["one date", [eventOf(0, "1 May"), eventOf(1, "1 May"), eventOf("both", "1 May")]],
    [
      "long words",
      [
        eventOf(0, "1 May", { text: "long ".repeat(60), topic: "topic ".repeat(12) }),
        eventOf(1, "2 May"),
      ],
    ],
    ["no words", [eventOf(0, "", { text: "", topic: "" }), eventOf(1, "2 May")]],
    [
      "years",
      [
        eventOf(0, "1 May"),
        eventOf(1, "1 May", { group: "2001" }),
        eventOf(0, "1 May", { group: "2009" }),
      ],
    ],
  ])("%s", (_name, events) => {
    const svg = drawLanes(chartOf(...events), { document, width });
    expectSound(svg);
    expect(svg.querySelectorAll(".mark")).toHaveLength(events.length);
  });

  test("what comes later stands lower, in whichever lane", () => {
    const events = [
      eventOf(0, "1 May", { text: "long ".repeat(50) }),
      eventOf(1, "2 May"),
      eventOf(1, "3 May"),
      eventOf(0, "4 May"),
      eventOf("both", "5 May"),
      eventOf(1, "6 May"),
    ];
    const tops = layLanes(chartOf(...events), width).rows.map(({ top }) => top);
    expect(tops).toEqual(tops.toSorted((a, b) => a - b));
    expect(new Set(tops).size).toBe(tops.length);
  });

  test("steps of one day stand side by side", () => {
    const { rows } = layLanes(chartOf(eventOf(0, "1 May"), eventOf(1, "1 May")), width);
    expect(rows[0]?.top).toBe(rows[1]?.top);
  });

  test("marks follow one another in time, so that arrow keys do", () => {
    const events = [
      eventOf(1, "1 May"),
      eventOf(0, "2 May"),
      eventOf("both", "3 May"),
      eventOf(1, "4 May"),
    ];
    const svg = drawLanes(chartOf(...events), { document, width, readouts: true });
    const keys = [...svg.querySelectorAll("[data-readout]")].map((mark) =>
      mark.getAttribute("data-key"),
    );
    expect(keys).toEqual(events.map(({ key }) => key));
  });

  test("a date in doubt has a hollow mark and says so", () => {
    const doubtful = eventOf(0, "May", { doubt: "Day not confirmed" });
    const svg = drawLanes(chartOf(doubtful, eventOf(1, "2 Jun")), { document, width });
    expect(svg.querySelectorAll(".hollow-us")).toHaveLength(1);
    expect(labelsOf(svg).map(({ text }) => text)).toContain("Day not confirmed");
  });
});
