import type { MagnetDemand } from "../model/magnetDemand.js";
import type { DrawOptions } from "./figure.js";
import { formatPercent } from "./format.js";
import { courseOf, demandOf, findDemand, middleScenario, nameUse } from "./magnetDemandText.js";
import type { StackChart } from "./stackedShares/stackChart.js";

/** The uses as shares of the whole, in the past years and in one scenario. */
export function toStacks(data: MagnetDemand, { locale }: DrawOptions): StackChart {
  const parts = ["electric vehicles", "wind", "other uses"].filter((use) =>
    data.uses.some((one) => one.use === use),
  );
  const courses = parts.map((use) => courseOf(demandOf(data, use), middleScenario));
  const format = (share: number) => formatPercent(share, { locale });
  return {
    title: findDemand(data, "share"),
    parts: parts.map((use, i) => ({ name: nameUse(use), colour: "context", shade: i })),
    moments: (courses[0] ?? []).map(({ year, projected }, i) => {
      const values = courses.map((course) => course[i]?.kt ?? null);
      const sum = values.reduce<number>((total, value) => total + (value ?? 0), 0);
      const kind = projected ? " (projection)" : "";
      const readouts = values.map((value, part) => {
        const share = value === null || sum === 0 ? "no figure found" : format((value / sum) * 100);
        return `${nameUse(parts[part] ?? "")}, ${year}: ${share}${kind}`;
      });
      return { time: year, label: String(year), projected, values, readouts };
    }),
    format,
    toCome: "Stated Policies",
    missing: "not found",
  };
}
