import { panelsOf } from "./figureParts.js";
import { keepState } from "./keepState.js";

/** Keeps one panel of a figure open at a time, and fetches what one can take along when it is asked for. */
export function connectPanels(figure: HTMLElement): void {
  const toggled = (panel: HTMLDetailsElement) => {
    if (!panel.open) return;
    // Browsers that know the name of `details` have done it already.
    for (const other of panelsOf(figure)) if (other !== panel) other.open = false;
    if (panel.dataset.panel === "take" && panel.dataset.filled === undefined) void fill(panel);
  };
  const fill = async (panel: HTMLDetailsElement) => {
    panel.dataset.filled = "";
    try {
      const { takeAlong } = await import("./takeAlong.js");
      takeAlong(figure, panel);
    } catch {
      // Without a connection the panel keeps what it has, and tries again when it is opened again.
      delete panel.dataset.filled;
    }
  };
  const panels = panelsOf(figure);
  for (const panel of panels) {
    panel.addEventListener("toggle", () => {
      toggled(panel);
      keepState(figure);
    });
  }
  const open = panels.find((panel) => panel.open);
  if (open) toggled(open);
}
