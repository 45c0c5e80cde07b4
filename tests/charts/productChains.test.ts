import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { drawProduct } from "../../src/charts/drawProduct.js";
import { productChains } from "../../src/charts/productChains.js";
import { sayProduct } from "../../src/charts/productText.js";
import { licenceLists, listedMembers, narrowestStage } from "../../src/model/productChains.js";
import { expectSound } from "./expectSound.js";
import { lessonData } from "./lessonData.js";

const data = lessonData.productChains;
const { document } = parseHTML("<!doctype html><html><body></body></html>");
const productOf = (name: string) => data.products.find((one) => one.name === name)!;

describe("products", () => {
  test("have the elements that the table of uses names", () => {
    expect(productOf("Motor magnet").symbols).toEqual(["Pr", "Nd"]);
    expect(productOf("Motor magnet that resists heat").symbols).toEqual(["Pr", "Nd", "Tb", "Dy"]);
    expect(productOf("Lasers").symbols).toEqual(["Y", "Nd", "Ho", "Er", "Tm", "Yb"]);
    expect(data.products.every(({ symbols }) => symbols.length > 0)).toBe(true);
  });

  test("every wanted share is in the table", () => {
    const stages = data.products.flatMap((product) => product.stages);
    expect(stages.filter(({ percent }) => percent === null)).toEqual([]);
  });

  test("nowhere is China's largest share at the mine, and the title says so", () => {
    const narrowest = data.products.map((product) => narrowestStage(product)?.stage);
    expect(narrowest).not.toContain("mine");
    expect(productChains.finding(data)).toMatch(/not at the mine$/);
    const [first] = data.products;
    const flat = { ...first!, stages: first!.stages.map((one) => ({ ...one, percent: 50 })) };
    expect(productChains.finding({ ...data, products: [flat] })).toMatch(/^From product/);
  });
});

// The lesson asks for this number; only the notebook answers it.
test("with both lists, two of the eight products use no listed element; with the first, three", () => {
  const free = (list: string) =>
    data.products.filter((product) => listedMembers(data, product, list).length === 0);
  expect(data.products).toHaveLength(8);
  expect(free("both").map(({ name }) => name)).toEqual([
    "Motor magnet",
    "Exhaust catalyst of a car",
  ]);
  expect(free("april")).toHaveLength(3);
  expect(free("none")).toHaveLength(8);
});

test("the state is said in words, by the label of a list too", () => {
  const product = "Motor magnet that resists heat";
  const said = sayProduct(data, { product, list: licenceLists[1].label });
  expect(said).toBe(
    "Motor magnet that resists heat: Pr, Nd, Tb, Dy. On a list: Tb, Dy. China’s largest share: Magnets 94% (sintered magnets, 2024).",
  );
  expect(sayProduct(data, { product: "none such", list: "none" })).toBe("");
});

describe.each([320, 760])("the drawing at %i px", (width) => {
  test.each(["Motor magnet", "Lasers", "none such"])("%s", (product) => {
    for (const { id } of licenceLists) {
      const svg = drawProduct(data, { document, width, product, list: id });
      expectSound(svg);
      expect(svg.querySelectorAll("rect.mark").length).toBeGreaterThanOrEqual(17);
    }
  });

  test("nothing known", () => {
    expectSound(drawProduct({ ...data, members: [], products: [] }, { document, width }));
  });
});
