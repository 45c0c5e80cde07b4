/** Words of a list of lessons that shows how far one is. */
export const enLessonList = {
  done: (answered: number, total: number) =>
    answered === total ? `all ${total} answered` : `${answered} of ${total} answered`,
};
