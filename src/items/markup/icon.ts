const shapes = {
  right: '<path d="M3 8.5l3.2 3.2L13 4.8"/>',
  missed: '<path d="M3 8.5l3.2 3.2L13 4.8"/>',
  wrong: '<path d="M4 4l8 8M12 4l-8 8"/>',
  partly: '<path d="M3 8h10"/>',
  noted: '<circle cx="8" cy="8" r="2.5"/>',
};

/** The name of a sign that stands before a verdict. */
export type IconName = keyof typeof shapes;

/** A sign in the colour of its text, hidden from assistive technology: a word stands beside it. */
export function iconSvg(name: IconName): string {
  return `<svg class="item__icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">${shapes[name]}</svg>`;
}
