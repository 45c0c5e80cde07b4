/** What a reader has made of a figure, as far as its address says it. */
export interface FigureState {
  /** Id of the view. */
  view?: string | undefined;
  /** Which panel is open. */
  panel?: string | undefined;
  /** Key of the selected mark. */
  mark?: string | undefined;
}

/** The parts of a state, each with what follows the figure's name in the address. */
const parts = [
  ["view", ""],
  ["panel", ".panel"],
  ["mark", ".mark"],
] as const;

/** The state of the named figure in an address; what is not there is undefined. */
export function readState(address: URLSearchParams, name: string): FigureState {
  const state: FigureState = {};
  for (const [part, ending] of parts) {
    const value = address.get(name + ending);
    if (value) state[part] = value;
  }
  return state;
}

/** The same address with this state of the named figure; other figures keep theirs. */
export function writeState(
  address: URLSearchParams,
  name: string,
  state: FigureState,
): URLSearchParams {
  const next = new URLSearchParams(address);
  for (const [part, ending] of parts) {
    const value = state[part];
    if (value) next.set(name + ending, value);
    else next.delete(name + ending);
  }
  return next;
}

/** A state without the views and panels that the figure does not have. */
export function knownState(
  { view, panel, mark }: FigureState,
  { views, panels }: { views: readonly string[]; panels: readonly string[] },
): FigureState {
  return {
    view: view !== undefined && views.includes(view) ? view : undefined,
    panel: panel !== undefined && panels.includes(panel) ? panel : undefined,
    mark,
  };
}
