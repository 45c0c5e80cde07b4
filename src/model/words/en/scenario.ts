/** Words of the part of a lesson in which learners plan plants; English. */
export const enScenario = {
  title: (index: string) => `Concentration of refining in your scenario: an index of ${index}`,
  index: (index: string) => `Index ${index}`,
  line: (index: string) => `your line, ${index}`,
  newPlants: (places: number) =>
    places === 1 ? "New plants, in one place" : `New plants, in ${places} places`,
  each: (share: string) => `${share} each`,
  tiny: "many tiny ones",
  below: (index: string, line: string) => `The index is ${index}, below your line of ${line}.`,
  above: (index: string, line: string) => `The index is ${index}, not below your line of ${line}.`,
  start: (share: string, total: string, year: number) =>
    `${year} as in the table: China refines ${share} of ${total} thousand tonnes.`,
  planned: (china: string, added: string) =>
    `China refines ${china} of the whole, the new plants ${added}.`,
  equals: (count: string) => `That is about as concentrated as ${count} equal suppliers.`,
  projected: "The starting year is a projection.",
};
