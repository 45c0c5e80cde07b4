import type { SeriesYear, YearSeries } from "../../model/yearSeries.js";
import type { MarkerShape } from "../marker.js";
import { seriesColour } from "../seriesColour.js";
import type { LineSeries } from "./lineChart.js";
import { knownYears, readYear, type SeriesWording } from "./seriesText.js";

interface Options extends SeriesWording {
  /** Colour of the course; that of the series' name when absent. */
  colour?: string;
  shape?: MarkerShape;
  /** Text beside a year's point; "" for none. */
  labelOf?: (year: SeriesYear) => string;
}

/** A series over the years → a line with its readouts and its end. */
export function toLineSeries(
  series: YearSeries,
  { colour = seriesColour(series.name), shape = "circle", labelOf = () => "", ...words }: Options,
): LineSeries {
  const last = knownYears(series).at(-1);
  return {
    name: series.name,
    end: last ? words.short(last.value) : "",
    colour,
    shape,
    points: series.values.map((one) => ({
      time: one.year,
      value: one.value,
      basis: one.basis,
      hollow: one.derived || one.status === "projection",
      projected: one.status === "projection",
      former: one.former,
      label: labelOf(one),
      readout: readYear(series.name, one, words),
    })),
  };
}
