import { upperFirst } from "./upperFirst.js";

const stageNames: Readonly<Record<string, string>> = {
  mine: "Mining",
  refining: "Separating and refining",
  metals: "Metals and alloys",
  magnets: "Magnets",
};

/** The name of a stage as a heading. */
export function nameStage(stage: string): string {
  return stageNames[stage] ?? upperFirst(stage);
}
