import { Answer } from './answer.js';
import { Trouble } from './api.js';
import { Byline } from './byline.js';
import { deeds } from './deeds.js';
import { element } from './element.js';
import { follow } from './follow.js';
import { footnotesOf, notes } from './notes.js';
import { quotesBehind } from './quotes.js';
import { silence } from './silence.js';
import { spoken } from './spoken.js';
import { troubleBox, wordsOf } from './trouble.js';
import { degradation } from './words.js';

const LONG_QUESTION = 160;

/** One question and what came of it: waiting, an answer as it comes, the whole answer, or trouble. */
export class Turn {
    element;
    question;
    #heading;
    #actions;
    #byline;
    #answer;
    #text;
    #citations;
    #passages;
    #coming;
    #due = false;

    /**
     * The actions: `open(view)` an article, ask `again(turn)`, `edit(turn)` its question, `announce(words)` to those who don't
     * see the page, `peek` at what a marker stands for.
     */
    constructor(question, actions) {
        this.question = question;
        this.#actions = actions;
        this.#heading = element('h2', { class: question.length > LONG_QUESTION ? 'question long' : 'question' }, question);
        this.element = element('section', { class: 'turn' });
        this.element.addEventListener('click', ({ target }) => this.#press(target));
        actions.peek.watch(this.element, (marker) =>
            this.#citations.find((citation) => citation.marker === Number(marker.dataset.marker)) ?? null);
        this.wait();
    }

    /** Takes everything back but the question, and waits for its answer. */
    wait() {
        this.#byline = new Byline();
        this.#answer = new Answer();
        this.#text = '';
        this.#citations = [];
        this.#passages = [];
        this.#coming = true;
        this.#lay();
    }

    /** Takes one event of the answer's stream. */
    take({ event, data }) {
        switch (event) {
            case 'sources':
                this.#passages = data.passages ?? [];
                this.#byline.sources(this.question, data);
                break;
            case 'token':
                this.#text += data.text;
                this.#showSoon();
                break;
            case 'citation':
                this.#citations.push(data);
                this.#showSoon();
                break;
            case 'replace':
                this.#text = data.text;
                this.#citations = this.#citations.filter(({ end }) => end <= data.text.length);
                this.#showSoon();
                break;
            case 'done':
                follow(() => this.finish(data));
                this.#actions.announce(spoken(data));
                break;
        }
    }

    /** Shows the whole answer, whatever was shown of it before. */
    finish(answer) {
        this.#coming = false;
        this.#text = answer.answer;
        this.#citations = answer.citations ?? [];
        this.#passages = answer.passages ?? [];
        this.#byline.done(answer);
        this.#answer.show(this.#text, this.#citations, true);
        this.#lay(
            answer.answered ? this.#answer.element : silence(answer),
            answer.degraded ? element('p', { class: 'notice' }, degradation(answer.degraded)) : null,
            notes(this.#citations),
            deeds(answer, this.#actions.announce));
    }

    /** Says why there is no whole answer, below as much of it as came. */
    fail(failure) {
        const trouble = failure instanceof Trouble ? failure : new Trouble('refused');
        this.#coming = false;
        this.#byline.fail(trouble);
        this.#answer.show(this.#text, this.#citations, true);
        follow(() => this.#lay(
            this.#text ? this.#answer.element : null,
            notes(this.#citations),
            troubleBox(trouble, { again: () => this.#actions.again(this), edit: () => this.#actions.edit(this) })));
        this.#actions.announce(wordsOf(trouble));
    }

    /** Opens the article behind a footnote, as a press on its marker does. */
    openFootnote(marker) {
        if (footnotesOf(this.#citations).some((citation) => citation.marker === Number(marker))) {
            this.#press(this.element.querySelector(`[data-marker="${marker}"]`));
        }
    }

    /** Puts these parts below the question, without moving those that already stand there. */
    #lay(...parts) {
        const laid = [this.#heading, this.#byline.element, ...parts].filter(Boolean);
        [...this.element.children].filter((old) => !laid.includes(old)).forEach((old) => old.remove());
        laid.forEach((part, i) => {
            if (this.element.children[i] !== part) {
                this.element.insertBefore(part, this.element.children[i] ?? null);
            }
        });
        this.element.setAttribute('aria-busy', this.#coming);
    }

    /** Shows what has come so far, at most once a frame. */
    #showSoon() {
        if (this.#due) {
            return;
        }
        this.#due = true;
        requestAnimationFrame(() => {
            this.#due = false;
            if (this.#coming && this.#text) {
                follow(() => {
                    this.#answer.show(this.#text, this.#citations, false);
                    this.#lay(this.#answer.element);
                });
            }
        });
    }

    #press(target) {
        const selecting = !getSelection().isCollapsed;
        const button = target.closest('[data-marker], [data-passage]')
            ?? (selecting ? null : target.closest('.notes li')?.querySelector('[data-marker]'));
        if (button) {
            const behind = quotesBehind(button, { citations: this.#citations, passages: this.#passages });
            this.#actions.open({ ...behind, opener: button, turn: this.element });
        }
    }
}
