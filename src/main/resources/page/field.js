import { draft } from './draft.js';

const LIMIT = 2_000;
const STOP_AFTER_MS = 400;

/** The field that a question is written in, with its one button, which asks and, while an answer comes, stops. */
export class Field {
    #area;
    #button;
    #limit;
    #asked = [];
    #recalled = 0;
    #askingSince = null;
    #ask;
    #stop;

    /** The actions: `ask(question)` and `stop()`. */
    constructor(form, { ask, stop }) {
        this.#area = form.querySelector('textarea');
        this.#button = form.querySelector('#send');
        this.#limit = form.querySelector('#limit');
        this.#ask = ask;
        this.#stop = stop;
        form.addEventListener('submit', (event) => this.#press(event));
        this.#area.addEventListener('keydown', (event) => this.#key(event));
        this.#area.addEventListener('input', () => {
            draft.words = this.#area.value;
            this.#recalled = 0;
            this.#changed();
        });
    }

    get asking() {
        return this.#askingSince !== null;
    }

    set asking(asking) {
        this.#askingSince = asking ? performance.now() : null;
        this.#button.textContent = asking ? 'Stop' : 'Ask';
    }

    set placeholder(words) {
        this.#area.placeholder = words;
    }

    /** Makes ready to type, except where a keyboard on the screen would cover half the page: that is put away. */
    focus() {
        matchMedia('(pointer: coarse)').matches ? this.#area.blur() : this.#area.focus({ preventScroll: true });
    }

    /** Brings back a question that has no answer yet, unless another is being written. */
    restore() {
        if (this.#area.value === '') {
            draft.takeUp();
            this.#fill(draft.words);
        }
    }

    /** Puts a question back, to be changed. */
    edit(question) {
        this.#fill(question);
        draft.words = question;
        this.#area.focus();
    }

    /** What Up brings back into an empty field, the last one first. */
    set asked(questions) {
        this.#asked = [...questions];
        this.#recalled = 0;
    }

    #press(event) {
        event.preventDefault();
        if (!this.asking) {
            this.#send();
        } else if (performance.now() - this.#askingSince > STOP_AFTER_MS) {
            this.#stop();
        }
    }

    #key(event) {
        if (event.isComposing || event.keyCode === 229) {
            return;
        }
        if (event.key === 'Enter' && !event.shiftKey) {
            event.preventDefault();
            if (!this.asking) {
                this.#send();
            }
        } else if (event.key === 'ArrowUp' && (this.#area.value === '' || this.#recalled > 0)) {
            this.#recall(event, 1);
        } else if (event.key === 'ArrowDown' && this.#recalled > 0) {
            this.#recall(event, -1);
        }
    }

    #recall(event, by) {
        const place = this.#recalled + by;
        if (place <= this.#asked.length) {
            event.preventDefault();
            this.#recalled = place;
            this.#fill(place === 0 ? '' : this.#asked.at(-place));
        }
    }

    #send() {
        const question = this.#area.value.trim();
        if (question === '' || question.length > LIMIT) {
            this.#area.focus();
            return;
        }
        this.#fill('');
        draft.words = '';
        this.#ask(question);
    }

    #fill(text) {
        this.#area.value = text;
        this.#changed();
    }

    #changed() {
        const over = this.#area.value.trim().length - LIMIT;
        this.#limit.textContent = over > 0 ? `${over.toLocaleString('en')} over the limit of 2,000 characters` : '';
        this.#area.setAttribute('aria-invalid', over > 0);
        if (!CSS.supports('field-sizing', 'content')) {
            this.#area.style.height = 'auto';
            this.#area.style.height = `${this.#area.scrollHeight}px`;
        }
    }
}
