/** A step of the browser's history that stands for what is open over the page, so that Back closes it. */
export class Step {
    #ending = false;

    /** Where the reader was in what the page shows is kept below it. */
    begin() {
        const { top, over } = history.state ?? {};
        if (!over) {
            history.replaceState({ ...history.state, top: top === undefined ? top : scrollY }, '');
            history.pushState({ ...history.state, over: true }, '');
        }
    }

    /** What was open was closed otherwise: the step is taken back. */
    end() {
        if (history.state?.over) {
            this.#ending = true;
            history.back();
        }
    }

    /** After a step back: whether it was this one, taken back. */
    get isEnded() {
        const ended = this.#ending;
        this.#ending = false;
        return ended;
    }
}
