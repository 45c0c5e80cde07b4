/** The one key under which a learner's progress is stored. */
export const storageKey = "rare-leverage.progress";
