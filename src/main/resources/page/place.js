const REST_MS = 150;

/** Where the reader is in what the page shows, kept with the step of its history: Back and a reload lead there again. */
export class Place {
    #isReaders = false;
    #resting;

    constructor() {
        history.scrollRestoration = 'manual';
        addEventListener('scroll', () => {
            clearTimeout(this.#resting);
            this.#resting = setTimeout(() => this.keep(), REST_MS);
        }, { passive: true });
        addEventListener('pagehide', () => this.keep());
    }

    keep() {
        if (this.#isReaders) {
            history.replaceState({ ...history.state, top: scrollY }, '');
        }
    }

    /** Begins at the top; until what is to be shown is there, it isn't the reader who scrolls. */
    leave() {
        this.#isReaders = false;
        scrollTo({ top: 0, behavior: 'instant' });
    }

    /** What is to be shown is there: goes to where the reader was in it, and tells whether he was there before. */
    arrive() {
        const { top } = history.state ?? {};
        if (this.#isReaders || top === undefined) {
            this.#isReaders = true;
            return false;
        }
        this.#isReaders = true;
        scrollTo({ top, behavior: 'instant' });
        return true;
    }
}
