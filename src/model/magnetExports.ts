import { type Observation, toObservation } from "./figureObservation.js";
import { monthAt, monthIndex } from "./figurePeriod.js";
import { type Basis, basisOf, type FigureRow, maybeNumber, textOf } from "./figureRow.js";

/** A day on which China changed its controls on rare earths. */
export interface ControlDay {
  /** "2025-04-04". */
  day: string;
  /** Whether licences were asked for, or a list was suspended. */
  direction: "tighten" | "relax";
}

/** China's magnet exports month by month, and the days of its controls. */
export interface MagnetExports extends Basis {
  /** To all buyers, tonnes, from the first month of the controls' year. */
  world: Observation[];
  /** To the United States, over the same months; a month without a figure is a gap. */
  us: Observation[];
  /** Tonnes to the United States in the months that are known only together; null for none. */
  usTogether: number | null;
  controls: ControlDay[];
}

const firstMonth = "2025-01";

/** Rows of the table of magnet exports and of the timeline → the two series and the days. */
export function toMagnetExports(
  rows: readonly FigureRow[],
  timeline: readonly FigureRow[],
): MagnetExports {
  const exports = rows.filter((row) => textOf(row, "measure") === "exports");
  const months = exports.filter((row) => {
    return textOf(row, "period_type") === "month" && textOf(row, "period") >= firstMonth;
  });
  const to = (destination: string) => {
    return months.filter((row) => textOf(row, "destination") === destination);
  };
  const [world, us] = [to("World"), to("United States")];
  const together = exports.find((row) => textOf(row, "period").includes(","));
  const span = spanOf(months);
  return {
    world: overMonths(world, span),
    us: overMonths(us, span),
    usTogether: together ? maybeNumber(together, "value") : null,
    controls: controlDays(timeline, span),
    ...basisOf([...world, ...us, ...(together ? [together] : [])]),
  };
}

function spanOf(rows: readonly FigureRow[]): string[] {
  const indices = rows.map((row) => monthIndex(textOf(row, "period")));
  if (indices.length === 0) return [];
  const [first, last] = [Math.min(...indices), Math.max(...indices)];
  return Array.from({ length: last - first + 1 }, (_, k) => monthAt(first + k));
}

/** One observation for each month; null where the table has none. */
function overMonths(rows: readonly FigureRow[], months: readonly string[]): Observation[] {
  return months.map((month) => {
    const row = rows.find((one) => textOf(one, "period") === month);
    if (row) return toObservation(row);
    return { start: month, end: month, value: null, derived: false, note: "" };
  });
}

function controlDays(timeline: readonly FigureRow[], months: readonly string[]): ControlDay[] {
  const [first = "", last = ""] = [months[0], months.at(-1)];
  return timeline.flatMap((row) => {
    const [day, direction] = [textOf(row, "date"), textOf(row, "direction")];
    if (textOf(row, "actor") !== "China" || textOf(row, "domain") !== "rare earths") return [];
    if (direction !== "tighten" && direction !== "relax") return [];
    const month = day.slice(0, 7);
    return month >= first && month <= last ? [{ day, direction }] : [];
  });
}
