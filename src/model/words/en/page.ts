/** Words around every page. */
export const enPage = {
  module: "Rare Leverage",
  lesson3: "Lesson 3",
  claims: "Claims",
  data: "Data",
  review: "Review",
  me: "Your work",
  skip: "Skip to the text",
  licence:
    "Text and data tables: CC BY 4.0; figures under the terms of their publishers. Code: ISC. No account, no tracker: what you do here stays in this browser.",
};
