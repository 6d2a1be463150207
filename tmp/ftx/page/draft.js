const KEY = 'question';

/** The question that is being written or has no answer yet: a reload or a crash doesn't lose it. One for each tab. */
export const draft = {
    get words() {
        try {
            return sessionStorage.getItem(KEY) ?? '';
        } catch {
            return '';
        }
    },

    set words(words) {
        try {
            words ? sessionStorage.setItem(KEY, words) : sessionStorage.removeItem(KEY);
        } catch {
            // A browser that keeps nothing has the question on the page all the same.
        }
    },
};
