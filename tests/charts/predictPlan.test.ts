import { expect, it } from "vitest";
import { planPrediction } from "../../src/charts/predictPlan.js";
import type { Prediction } from "../../src/model/prediction.js";

function distances(labels: readonly string[]): number[] {
  const [first = "", ...asked] = labels;
  const data: Prediction = {
    ...{ unit: "", range: [0, 10], step: 1, known: [{ label: first, value: 5 }] },
    ...{ labels: asked, given: asked.map(() => null) },
  };
  const { x, step } = planPrediction(data, { width: 390 });
  return asked.map((_, i) => Math.round(((x(i + 1) - x(i)) / step) * 100) / 100);
}

it("planPrediction leaves a gap for a year that is left out", () => {
  expect(distances(["2020", "2021", "2023", "2024"])).toEqual([1, 2, 1]);
});

it("planPrediction puts all other labels at one distance", () => {
  expect(distances(["Q1 2020", "Q3 2020", "Q1 2024"])).toEqual([1, 1]);
  expect(distances(["2020", "Mean since", "2024"])).toEqual([1, 1]);
  expect(distances(["2024", "2021", "2020"])).toEqual([1, 1]);
});
