const LIMIT = 2_000;
const STOP_AFTER_MS = 400;

/** The field that a question is written in, with its one button, which asks and, while an answer comes, stops. */
export class Field {
    #area;
    #button;
    #limit;
    #last = '';
    #askingSince = null;
    #ask;
    #stop;

    constructor(form, { ask, stop }) {
        this.#area = form.querySelector('textarea');
        this.#button = form.querySelector('button');
        this.#limit = form.querySelector('#limit');
        this.#ask = ask;
        this.#stop = stop;
        form.addEventListener('submit', (event) => this.#press(event));
        this.#area.addEventListener('keydown', (event) => this.#key(event));
        this.#area.addEventListener('input', () => this.#changed());
    }

    get asking() {
        return this.#askingSince !== null;
    }

    set asking(asking) {
        this.#askingSince = asking ? performance.now() : null;
        this.#button.textContent = asking ? 'Stop' : 'Ask';
    }

    set followUp(followUp) {
        this.#area.placeholder = followUp ? 'Ask a follow-up' : 'Ask a question';
    }

    /** Makes ready to type where there is a keyboard; where one would cover half the page, puts it away. */
    focus() {
        matchMedia('(pointer: fine)').matches ? this.#area.focus({ preventScroll: true }) : this.#area.blur();
    }

    /** What Up brings back into an empty field. */
    remember(question) {
        this.#last = question;
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
        } else if (event.key === 'ArrowUp' && this.#area.value === '' && this.#last) {
            event.preventDefault();
            this.#fill(this.#last);
        }
    }

    #send() {
        const question = this.#area.value.trim();
        if (question.length === 0 || question.length > LIMIT) {
            this.#area.focus();
            return;
        }
        this.#fill('');
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
