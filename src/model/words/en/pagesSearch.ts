/** Words of the search page that are written at build time. */
export const enPagesSearch = {
  search: {
    label: "Search the course",
    press: "Search",
    try: "For instance:",
    examples: ["quota", "Mountain Pass", "magnets", "dollar", "Lynas"],
    ways: "Everything there is",
    plain: "To search by words, this page needs scripts. The lists lead everywhere without them.",
    lessons: "Lessons",
    terms: "Terms of the glossary",
    claims: "Claims of the article",
    tables: "Tables",
    figures: "Figures",
  },
};
