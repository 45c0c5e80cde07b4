/** What changes the words of a figure. */
export interface ViewOptions {
  /** Id of the view; the first when absent. */
  view?: string | undefined;
  /** Locale of numbers and dates; "en" when absent. */
  locale?: string | undefined;
}

/** What changes the drawing of a figure. */
export interface DrawOptions extends ViewOptions {
  /** Width in the drawing's own pixels; below 600 the narrow form is drawn. */
  width?: number | undefined;
  /** Where elements are made: the page's document, or one without a browser at build time. */
  document?: Document | undefined;
  /** Whether each mark carries its value in words, for pointer and keys; not needed in static HTML. */
  readouts?: boolean | undefined;
  /** Key of the mark that stands out. */
  selected?: string | undefined;
}

/** One way of looking at a figure's data. */
export interface View {
  id: string;
  /** Text of the switch. */
  label: string;
}

/** One column of a figure's table. */
export interface FigureColumn {
  label: string;
  /** Unit, shown under the label; "" for a text. */
  unit: string;
  numeric: boolean;
}

/** A figure's data as a reader's table; cells are formatted texts. */
export interface FigureTable {
  caption: string;
  columns: readonly FigureColumn[];
  rows: readonly (readonly string[])[];
}

/** A figure: the same functions serve the build and the browser. */
export interface Figure<T> {
  /** Empty when there is one view. */
  views: readonly View[];
  /** The title: what the data show. */
  finding(data: T, options?: ViewOptions): string;
  /** The subtitle: measure, unit, place, period. */
  measure(data: T, options?: ViewOptions): string;
  /** The picture. */
  draw(data: T, options?: DrawOptions): SVGSVGElement;
  /** The picture in words, computed: what it is, extremes, change. */
  describe(data: T, options?: ViewOptions): string;
  /** The values behind the picture. */
  tabulate(data: T, options?: ViewOptions): FigureTable;
  /** Definitions, breaks and conflicts that a reader must know to read the picture. */
  notes(data: T, options?: ViewOptions): string[];
}

/** The id of the view to show: the asked one when the figure has it, else the first. */
export function viewOf(views: readonly View[], asked: string | undefined): string {
  return views.find(({ id }) => id === asked)?.id ?? views[0]?.id ?? "";
}
