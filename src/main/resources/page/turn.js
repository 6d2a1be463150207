import { Answer } from './answer.js';
import { deeds } from './deeds.js';
import { element } from './element.js';
import { follow } from './follow.js';
import { footnotesOf, notes } from './notes.js';
import { quotesBehind } from './quotes.js';
import { closest, silence } from './silence.js';
import { clipped, counted, degradation } from './words.js';

const LONG_QUESTION = 160;
const ANNOUNCED_CHARS = 280;

/** One question and what came of it: waiting, an answer as it comes, the whole answer, or trouble. */
export class Turn {
    element;
    question;
    #heading;
    #actions;
    #answer;
    #text;
    #citations;
    #passages;
    #searchedAs;
    #coming;
    #due = false;

    /** The actions: `open(view)` an article, ask `again(turn)`, `announce(text)` to those who don't see the page. */
    constructor(question, actions) {
        this.question = question;
        this.#actions = actions;
        this.#heading = element('h2', { class: question.length > LONG_QUESTION ? 'question long' : 'question' }, question);
        this.element = element('section', { class: 'turn' });
        this.element.addEventListener('click', ({ target }) => this.#press(target));
        this.wait();
    }

    /** Takes everything back but the question, and waits for its answer. */
    wait() {
        this.#answer = new Answer();
        this.#text = '';
        this.#citations = [];
        this.#passages = [];
        this.#searchedAs = null;
        this.#coming = true;
        this.#lay(progress('Searching the articles…'));
    }

    /** Takes one event of the answer's stream. */
    take({ event, data }) {
        switch (event) {
            case 'sources':
                this.#passages = data.passages ?? [];
                this.#searchedAs = data.searched_as;
                this.#lay(progress(reading(this.#passages)), this.#answer.element);
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
                this.finish(data);
                this.#actions.announce(summary(data));
                break;
        }
    }

    /** Shows the whole answer, whatever was shown of it before. */
    finish(answer) {
        this.#coming = false;
        this.#text = answer.answer;
        this.#citations = answer.citations ?? [];
        this.#passages = closest(answer);
        this.#searchedAs = answer.searched_as;
        this.#answer.show(this.#text, this.#citations, true);
        this.#lay(
            answer.degraded ? element('p', { class: 'notice' }, degradation(answer.degraded)) : null,
            answer.answered ? this.#answer.element : silence(answer),
            notes(this.#citations),
            deeds(answer, this.#actions.announce));
    }

    /** Says why there is no whole answer, below as much of it as came. */
    fail(reason) {
        this.#coming = false;
        const again = element('button', { type: 'button' }, 'Try again');
        again.addEventListener('click', () => this.#actions.again(this));
        this.#answer.show(this.#text, this.#citations, true);
        follow(() => this.#lay(
            this.#answer.element,
            notes(this.#citations),
            element('div', { class: 'trouble' }, element('p', {}, reason), again)));
        this.#actions.announce(reason);
    }

    /** Puts these parts below the question, without moving those that already stand there. */
    #lay(...parts) {
        const laid = [this.#heading, searched(this.#searchedAs, this.question), ...parts].filter(Boolean);
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

function progress(words) {
    return element('p', { class: 'progress' }, words);
}

function reading(passages) {
    const articles = new Set(passages.map(({ source }) => source.id)).size;
    return articles === 0
        ? 'Looking closer…'
        : `Reading ${counted(passages.length, 'passage')} of ${counted(articles, 'article')}…`;
}

function searched(searchedAs, question) {
    const same = !searchedAs || searchedAs.trim() === question.trim();
    return same ? null : element('p', { class: 'searched' }, `Searched as “${searchedAs}”`);
}

function summary({ answered, answer, citations }) {
    return answered
        ? `The answer is complete, with ${counted(footnotesOf(citations).length, 'footnote')}.`
        : clipped(answer, ANNOUNCED_CHARS);
}
