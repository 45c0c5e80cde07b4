/** Words on the forms of figures, whatever they show. */
export const enForms = {
  toCome: "to come",
  toComeBeside: "to come →",
  notFound: "no figure found",
  /** The acknowledgement that the survey asks for, in its own words. */
  bgs: "Contains British Geological Survey materials © UKRI.",
  revised: (former: string) => `printed as ${former} before`,
};
