import { errorAt, type Path, type Problem } from "../../model/problem.js";
import {
  type ChosenGap,
  type ClozeItem,
  type ClozeSpec,
  type TypedGap,
  usualWidth,
} from "./spec.js";

type GapSpec = ClozeSpec["gaps"][number];

/** Completes each gap as one that is chosen or one that is typed; a gap that is neither, or both, is a problem. */
export function toCloze({ gaps, ...spec }: ClozeSpec): { item: ClozeItem; problems: Problem[] } {
  return {
    item: { ...spec, gaps: gaps.map(toGap) },
    problems: gaps.flatMap((gap, i) => mixedUp(gap, ["gaps", i])),
  };
}

function toGap({ options, shuffle = true, accept, why, near, width }: GapSpec) {
  const chosen: ChosenGap = { options: options ?? [], shuffle };
  const typed: TypedGap = {
    accept: accept ?? [],
    why: why ?? "",
    near: near ?? [],
    width: width ?? usualWidth,
  };
  return options ? chosen : typed;
}

function mixedUp(gap: GapSpec, path: Path): Problem[] {
  if (gap.options && gap.accept) {
    return [errorAt(path, "has options and accept: a gap is either chosen or typed")];
  }
  if (gap.options) {
    return (["why", "near", "width"] as const)
      .filter((field) => gap[field] !== undefined)
      .map((field) => errorAt([...path, field], misplaced[field]));
  }
  if (!gap.accept) return [errorAt(path, "needs options (chosen) or accept (typed)")];
  return [
    ...(gap.why === undefined ? [errorAt([...path, "why"], "missing")] : []),
    ...(gap.shuffle === undefined
      ? []
      : [errorAt([...path, "shuffle"], "belongs to a gap with options")]),
  ];
}

const misplaced = {
  why: "belongs to a typed gap; here each option has its own why",
  near: "belongs to a typed gap; here a wrong option does the same",
  width: "belongs to a typed gap",
};
