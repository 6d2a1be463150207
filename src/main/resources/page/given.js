import { Answer } from './answer.js';
import { deeds } from './deeds.js';
import { element } from './element.js';
import { follow } from './follow.js';
import { footnotesOf, notes } from './notes.js';
import { Panel } from './panel.js';
import { Peek } from './peek.js';
import { quotesBehind } from './quotes.js';
import { silence } from './silence.js';
import { spoken } from './spoken.js';
import { degradation } from './words.js';

/** What a turn needs once there is something to read; fetched with the first answer, so that the page itself comes quickly. */
export function readingTools(announce) {
    const peek = new Peek(document.querySelector('#peek'));
    const panel = new Panel(document.querySelector('#article'), announce);
    const givens = new WeakMap();
    const reach = (turn) => givens.get(turn);
    const give = (turn, lay) => {
        if (!givens.has(turn.element)) {
            turn.element.addEventListener('click', ({ target }) => reach(turn.element).press(target));
            peek.watch(turn.element, (marker) => reach(turn.element).citationOf(marker));
        }
        const given = new Given(turn.element, lay, { panel, announce });
        givens.set(turn.element, given);
        return given;
    };
    return { peek, panel, give };
}

/** What was given to a question so far: the text with its markers, doubts and footnotes. */
class Given {
    spoken = spoken;
    #element;
    #lay;
    #tools;
    #answer = new Answer();
    #text = '';
    #citations = [];
    #passages = [];
    #coming = true;
    #due = false;

    constructor(place, lay, tools) {
        this.#element = place;
        this.#lay = lay;
        this.#tools = tools;
    }

    take(event, data) {
        switch (event) {
            case 'sources':
                this.#passages = data.passages ?? [];
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
        }
    }

    /** The parts of the whole answer, in their order. */
    finish(answer) {
        this.#coming = false;
        this.#text = answer.answer;
        this.#citations = answer.citations ?? [];
        this.#passages = answer.passages ?? [];
        this.#answer.show(this.#text, this.#citations, true);
        return [
            answer.answered ? this.#answer.element : silence(answer),
            answer.degraded ? element('p', { class: 'notice' }, degradation(answer)) : null,
            notes(this.#citations),
            deeds(answer, this.#tools.announce),
        ];
    }

    /** The parts of what came before the answer ended too early. */
    breakOff() {
        this.#coming = false;
        this.#answer.show(this.#text, this.#citations, true);
        return [this.#text ? this.#answer.element : null, notes(this.#citations)];
    }

    citationOf(marker) {
        return this.#citations.find((citation) => citation.marker === Number(marker.dataset.marker)) ?? null;
    }

    openFootnote(marker) {
        if (footnotesOf(this.#citations).some((citation) => citation.marker === Number(marker))) {
            this.press(this.#element.querySelector(`[data-marker="${marker}"]`));
        }
    }

    /** A press somewhere in the turn: on a marker, a footnote or a passage it opens the article there. */
    press(target) {
        const selecting = !getSelection().isCollapsed;
        const button = target.closest('[data-marker], [data-passage]')
            ?? (selecting ? null : target.closest('.notes li')?.querySelector('[data-marker]'));
        if (button) {
            const behind = () => quotesBehind(button, { citations: this.#citations, passages: this.#passages });
            this.#tools.panel.open({ ...behind(), behind, opener: button, turn: this.#element });
        }
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
                follow(() => this.#lay(() => {
                    this.#answer.show(this.#text, this.#citations, false);
                    return [this.#answer.element];
                }));
            }
        });
    }
}
