/** Words around every page. */
export const enPage = {
  module: "Rare Leverage",
  menu: {
    course: "The course",
    lessons: "Lessons",
    allLessons: "All lessons",
    more: "Menu",
    claims: "Claims",
    data: "Data",
    glossary: "Glossary",
    review: "Review",
    me: "Your work",
    search: "Search",
    about: "About",
  },
  skip: "Skip to the text",
  licence:
    "Text and data tables: CC BY 4.0; figures under the terms of their publishers. Code: ISC. No account, no tracker: what you do here stays in this browser.",
};
