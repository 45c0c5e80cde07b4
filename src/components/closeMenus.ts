/**
 * Closes an open menu of the banner at Escape, whose focus goes back to its name, when the focus
 * goes elsewhere, at a click elsewhere, and at one on a link.
 */
export function closeMenus(document: Document): void {
  const open = () => document.querySelector<HTMLDetailsElement>(".menu[open]");
  const leave = ({ type, target }: Event) => {
    const menu = open();
    if (!menu || !(target instanceof Element)) return;
    const stays = menu.contains(target) && !(type === "click" && target.closest("a"));
    if (!stays) menu.open = false;
  };
  document.addEventListener("keydown", ({ key }) => {
    const menu = key === "Escape" ? open() : null;
    if (!menu) return;
    menu.open = false;
    menu.querySelector("summary")?.focus();
  });
  document.addEventListener("click", leave);
  document.addEventListener("focusin", leave);
}
