import { Trouble } from './api.js';
import { Byline } from './byline.js';
import { element } from './element.js';
import { keepFocus } from './focus.js';
import { follow } from './follow.js';
import { troubleBox, wordsOf } from './trouble.js';

const LONG_QUESTION = 160;

/** One question and what came of it: waiting, an answer as it comes, the whole answer, or trouble. */
export class Turn {
    element;
    question;

    /** Of the whole answer, once it is here. */
    answer = null;
    #heading;
    #actions;
    #byline;
    #given;

    /** The actions: ask `again(turn)`, do something `later(deed)`, `edit(turn)` its question, `announce(words)` to those who don't see the page, `focus()` what is left. */
    constructor(question, actions) {
        this.question = question;
        this.#actions = actions;
        this.#heading = element('h2', { class: question.length > LONG_QUESTION ? 'question long' : 'question' }, question);
        this.element = element('section', { class: 'turn' });
        this.wait();
    }

    /** Takes everything back but the question, and waits for its answer. */
    wait() {
        this.#byline = new Byline();
        this.#given = null;
        this.#lay(() => [], true);
    }

    /** Takes one event of the answer's stream, to be shown by what `give(turn, lay)` makes. */
    take({ event, data }, give) {
        this.#begin(give);
        if (event === 'sources') {
            this.#byline.sources(this.question, data);
        }
        if (event === 'done') {
            follow(() => this.finish(data, give));
            this.#actions.announce(this.#given.spoken(data));
        } else {
            this.#given.take(event, data);
        }
    }

    /** Shows the whole answer, whatever was shown of it before. */
    finish(answer, give) {
        this.answer = answer.id;
        this.#begin(give);
        this.#byline.done(answer);
        this.#lay(() => this.#given.finish(answer));
    }

    /** Says why there is no whole answer, below as much of it as came. */
    fail(failure) {
        const trouble = failure instanceof Trouble ? failure : new Trouble('refused');
        this.#byline.fail(trouble);
        follow(() => this.#lay(() => [
            ...this.#given?.breakOff() ?? [],
            troubleBox(trouble, {
                again: () => this.#actions.again(this),
                edit: () => this.#actions.edit(this),
                later: this.#actions.later,
            }),
        ]));
        this.#actions.announce(wordsOf(trouble));
    }

    /** Opens the article behind a footnote, as a press on its marker does. */
    openFootnote(marker) {
        this.#given?.openFootnote(marker);
    }

    #begin(give) {
        this.#given ??= give(this, (make) => this.#lay(make, true));
    }

    /** Puts the parts that `make` brings below the question. */
    #lay(make, coming = false) {
        keepFocus(() => this.#put(make()), () => this.#actions.focus());
        this.element.setAttribute('aria-busy', coming);
    }

    /** Without moving what already stands there. */
    #put(parts) {
        const laid = [this.#heading, this.#byline.element, ...parts.filter(Boolean)];
        [...this.element.children].filter((old) => !laid.includes(old)).forEach((old) => old.remove());
        laid.forEach((part, i) => {
            if (this.element.children[i] !== part) {
                this.element.insertBefore(part, this.element.children[i] ?? null);
            }
        });
    }
}
