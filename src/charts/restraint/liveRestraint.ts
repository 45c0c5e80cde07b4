import type { Side } from "../../model/game/rules.js";
import { type Axis, axes, type Bargain, type CaseName, cases } from "../../model/theory/bargain.js";
import { enRestraint as words } from "../../model/words/en/restraint.js";
import { narrowWidth, wideWidth } from "../frame.js";
import { drawRestraint } from "./drawRestraint.js";
import { sayRestraint, titleRestraint } from "./restraintText.js";

/** Makes a figure on restraint live: sliders and cases redraw it and say what follows. */
export function liveRestraint(section: HTMLElement): void {
  const form = section.querySelector<HTMLFieldSetElement>("fieldset");
  if (!form) return;
  const show = () => showState(section, form);
  form.addEventListener("input", show);
  for (const button of section.querySelectorAll<HTMLElement>("button[data-case]")) {
    button.addEventListener("click", () => {
      const name = button.dataset.case;
      if (!isCase(name)) return;
      setCase(form, name);
      press(section, name);
      show();
    });
  }
  show();
}

function isCase(name: string | undefined): name is CaseName {
  return name !== undefined && Object.hasOwn(cases, name);
}

/** Which case was begun with, and its moral. */
function press(section: HTMLElement, name: CaseName): void {
  for (const button of section.querySelectorAll<HTMLElement>("button[data-case]")) {
    button.setAttribute("aria-pressed", String(button.dataset.case === name));
  }
  const moral = section.querySelector(".restraint__moral");
  if (moral) moral.textContent = words.moral[name];
}

function setCase(form: HTMLFieldSetElement, name: CaseName): void {
  const { axis, bargain } = cases[name];
  const { grows, gain, dependence, sales, patience } = bargain;
  const values = {
    ...{ axis, gain, patience, grows: grows ? "grows" : "fixed" },
    ...{ china: dependence.china, us: dependence.us },
    ...{ salesChina: sales.china, salesUs: sales.us },
  };
  for (const [field, value] of Object.entries(values)) {
    const control = findControl(form, field);
    if (control) control.value = String(value);
  }
}

function showState(section: HTMLElement, form: HTMLFieldSetElement): void {
  const { axis, bargain } = readForm(form);
  for (const range of form.querySelectorAll<HTMLInputElement>("input[type=range]")) {
    const text = words.two(Number(range.value));
    range.setAttribute("aria-valuetext", text);
    const output = range.parentElement?.querySelector("output");
    if (output) output.textContent = text;
  }
  setText(section.querySelector(".restraint__says"), sayRestraint(bargain));
  setText(section.querySelector(".figure__finding"), titleRestraint(bargain, axis));
  for (const [name, width] of [
    ["narrow", narrowWidth],
    ["wide", wideWidth],
  ] as const) {
    const drawing = section.querySelector(`.figure__drawing--${name}`);
    drawing?.replaceChildren(drawRestraint({ bargain, axis }, { width }));
  }
}

function setText(element: Element | null, text: string): void {
  if (element && element.textContent !== text) element.textContent = text;
}

function findControl(form: HTMLElement, name: string) {
  return form.querySelector<HTMLInputElement | HTMLSelectElement>(`[name="${name}"]`);
}

function readForm(form: HTMLFieldSetElement): { axis: Axis; bargain: Bargain } {
  const text = (name: string) => findControl(form, name)?.value ?? "";
  const number = (name: string) => Number(text(name));
  const both = (china: string, us: string): Record<Side, number> => ({
    china: number(china),
    us: number(us),
  });
  const bargain = {
    grows: text("grows") === "grows",
    gain: number("gain"),
    dependence: both("china", "us"),
    sales: both("salesChina", "salesUs"),
    patience: number("patience"),
  };
  return { axis: axes.find((one) => one === text("axis")) ?? "both", bargain };
}
