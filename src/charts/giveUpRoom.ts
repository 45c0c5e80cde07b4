/**
 * Takes the room from what waits, where nobody sees it go: below the window. What a reader sees already, or has above,
 * keeps its room, so that nothing moves under their eyes.
 */
export function giveUpRoom(element: HTMLElement): void {
  if (element.getBoundingClientRect().top >= innerHeight) element.dataset.folded = "";
}

/** Gives the room back. */
export function takeRoom(element: HTMLElement): void {
  delete element.dataset.folded;
}
