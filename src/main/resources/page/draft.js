const WRITTEN = 'question';
const UNANSWERED = 'unanswered';

/**
 * What a reload or a crash doesn't lose, one for each tab: the question that is being written, and those that were asked and
 * have no answer yet.
 */
export const draft = {
    get words() {
        return kept(WRITTEN);
    },

    set words(words) {
        keep(WRITTEN, words);
    },

    /** Oldest first. */
    get unanswered() {
        return kept(UNANSWERED).split('\0').filter(Boolean);
    },

    asked(question) {
        if (draft.words === question) {
            draft.words = '';
        }
        keep(UNANSWERED, [...others(question), question].join('\0'));
    },

    answered(question) {
        keep(UNANSWERED, others(question).join('\0'));
    },

    /** A question whose answer isn't waited for any more may be written anew. */
    stopped(question) {
        draft.answered(question);
        draft.words ||= question;
    },

    /** Has the question that was asked last written again, unless another is being written. */
    takeUp() {
        const last = draft.unanswered.at(-1);
        if (last && !draft.words) {
            draft.stopped(last);
        }
    },
};

function others(question) {
    return draft.unanswered.filter((other) => other !== question);
}

function kept(key) {
    try {
        return sessionStorage.getItem(key) ?? '';
    } catch {
        return '';
    }
}

function keep(key, words) {
    try {
        words ? sessionStorage.setItem(key, words) : sessionStorage.removeItem(key);
    } catch {
        // A browser that keeps nothing has the question on the page all the same.
    }
}
