/** Words of a list of lessons that shows how far one is. */
export const enLessonList = {
  done: (answered: number, total: number) => {
    if (answered === 0) return total === 1 ? "1 question" : `${total} questions`;
    return answered === total ? `all ${total} answered` : `${answered} of ${total} answered`;
  },
};
