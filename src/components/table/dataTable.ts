import { enTable } from "../../model/words/en/table.js";
import { nextWay, sortRows, type Way } from "./sortRows.js";

const pageSize = 50;

/** A table in the page made live: sorted by its heads, searched, shown in pages; every row stays in it. */
export class DataTable extends HTMLElement {
  #rows: HTMLTableRowElement[] = [];
  #sort: { column: number; way: Way } = { column: -1, way: "" };
  #first = 0;
  #all = false;

  connectedCallback(): void {
    if (this.#rows.length) return;
    this.#rows = [...this.querySelectorAll("tbody tr")].filter(
      (row) => row instanceof HTMLTableRowElement,
    );
    this.#all = !this.hasAttribute("data-paged");
    for (const [column, head] of [...this.querySelectorAll("thead th")].entries()) {
      this.#makeSortable(head, column);
    }
    this.#search?.addEventListener("input", () => this.#showFrom(0));
    this.querySelector(".data-table__pager")?.addEventListener("click", this.#turn);
    window.addEventListener("hashchange", this.#showTarget);
    this.#showTarget();
    this.dataset.live = "";
  }

  disconnectedCallback(): void {
    window.removeEventListener("hashchange", this.#showTarget);
  }

  get #search(): HTMLInputElement | null {
    return this.querySelector("input[type=search]");
  }

  #makeSortable(head: Element, column: number): void {
    const name = head.querySelector(".data-table__sort");
    if (!name) return;
    const button = document.createElement("button");
    button.type = "button";
    button.className = name.className;
    button.textContent = name.textContent;
    button.addEventListener("click", () => this.#sortBy(column, button.textContent));
    name.replaceWith(button);
  }

  #sortBy(column: number, name: string): void {
    const way = nextWay(this.#sort.column === column ? this.#sort.way : "");
    this.#sort = { column, way };
    for (const [index, head] of [...this.querySelectorAll("thead th")].entries()) {
      if (index === column && way) head.setAttribute("aria-sort", way);
      else head.removeAttribute("aria-sort");
    }
    const textOf = (row: HTMLTableRowElement) => row.cells[column]?.textContent.trim() ?? "";
    this.querySelector("tbody")?.append(...sortRows(this.#rows, textOf, way));
    this.#showFrom(0, enTable.sorted(name, way));
  }

  #turn = ({ target }: Event): void => {
    const button = target instanceof Element ? target.closest("button") : null;
    if (!button || button.getAttribute("aria-disabled") === "true") return;
    const { page } = button.dataset;
    if (page === "all") this.#all = true;
    this.#showFrom(
      page === "previous" ? this.#first - pageSize : page === "next" ? this.#first + pageSize : 0,
    );
  };

  // A link to a row shows the page that holds it.
  #showTarget = (): void => {
    const rows = this.#matching();
    const index = rows.findIndex(({ id }) => id !== "" && `#${id}` === location.hash);
    this.#showFrom(index < 0 ? this.#first : Math.floor(index / pageSize) * pageSize);
    if (index >= 0) rows[index]?.scrollIntoView({ block: "center", behavior: "instant" });
  };

  #matching(): HTMLTableRowElement[] {
    const words = (this.#search?.value ?? "").toLowerCase().split(/\s+/).filter(Boolean);
    const rows = [...this.querySelectorAll("tbody tr")].filter(
      (row) => row instanceof HTMLTableRowElement,
    );
    if (words.length === 0) return rows;
    return rows.filter((row) => {
      const text = row.textContent.toLowerCase();
      return words.every((word) => text.includes(word));
    });
  }

  #showFrom(first: number, said = ""): void {
    const rows = this.#matching();
    this.#first = first < rows.length ? Math.max(0, first) : 0;
    const last = this.#all ? rows.length : Math.min(rows.length, this.#first + pageSize);
    const shown = new Set(rows.slice(this.#all ? 0 : this.#first, last));
    for (const row of this.#rows) row.hidden = !shown.has(row);
    this.#say(rows.length, last, said);
  }

  #say(found: number, last: number, said: string): void {
    const status = this.querySelector("[role=status]");
    if (status)
      status.textContent = [enTable.found(found, this.#rows.length), said]
        .filter(Boolean)
        .join(". ");
    const range = this.querySelector(".data-table__pager span");
    if (range) {
      range.textContent = this.#all
        ? enTable.all(found)
        : enTable.range(this.#first + 1, last, found);
    }
    this.#mark("previous", this.#all || this.#first === 0);
    this.#mark("next", this.#all || last >= found);
    this.#mark("all", this.#all);
  }

  #mark(page: string, off: boolean): void {
    this.querySelector(`[data-page=${page}]`)?.setAttribute("aria-disabled", String(off));
  }
}
