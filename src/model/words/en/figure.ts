/** Words of live figures. */
export const enFigure = {
  views: "Show",
  sources: (n: number) => (n === 1 ? "Source:" : "Sources:"),
  moreSources: (n: number) => `and ${n} more, listed under “Sources”`,
  howKnown: (grades: string) => `How we know: ${grades}.`,
  grades: {
    A: "primary source (A)",
    B: "secondary source (B)",
    D: "derived here (D)",
  },
  passes: "passes: ",
  passing: (n: number, total: number) => `${n} of ${total} pass as a cut-off`,
  cutOff: (change: string) => `Cut-off: ${change}`,
  readHint: "Point, touch or use the arrow keys to read a value.",
  readKeys: "Arrow keys read its marks one by one.",
};
