import { expect, test, vi } from "vitest";
import { drawForm, forms } from "./drawnForms.js";
import { lessonData } from "./lessonData.js";

for (const form of forms) {
  const file = [form.name, form.view, form.width].filter(Boolean).join("-");
  test(file, async () => {
    const warn = vi.spyOn(console, "warn");
    const svg = drawForm(form, lessonData[form.name as keyof typeof lessonData]);
    expect(warn).not.toHaveBeenCalled();
    const lines = `${svg.outerHTML.replaceAll("><", ">\n<")}\n`;
    await expect(lines).toMatchFileSnapshot(`snapshots/${file}.svg`);
  });
}
