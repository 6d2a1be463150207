import { doubtsOf } from './doubt.js';
import { element } from './element.js';
import { blocksOf, isWithin, rendered, repeated } from './prose.js';
import { factsOf } from './words.js';

/** The text of an answer with its markers; shown anew each time there is more of it, block by block, only where it changed. */
export class Answer {
    element = element('div', { class: 'answer' });
    #shown = [];
    #markers = new Map();

    /** Shows `text`; while it is not `final`, a marker whose citation has yet to come stands there, but can't be pressed. */
    show(text, citations, final) {
        const titles = new Map(citations.map((cited) => [cited.marker, [cited.source.title, ...factsOf(cited)].join(', ')]));
        const doubts = doubtsOf(text, citations);
        const quoted = repeated(text, citations);
        const focused = document.activeElement;
        const blocks = blocksOf(text, quoted);
        blocks.forEach((block, i) => {
            const words = text.slice(block.start, block.end);
            const here = ({ start, end }) => start < block.end && end > block.start;
            const doubtful = doubts.filter(here);
            const stray = final && [...words.matchAll(/\[(\d{1,3})\]/g)].some(([, n]) => !titles.has(Number(n)));
            const key = JSON.stringify([block, words, doubtful, stray, quoted.filter(here)]);
            if (this.#shown[i] !== key) {
                const node = rendered(text, block, doubtful, quoted, (number, at) =>
                    isWithin(at, quoted) || (final && !titles.has(number)) ? null : this.#marker(number, at));
                this.element.children[i] ? this.element.children[i].replaceWith(node) : this.element.append(node);
                this.#shown[i] = key;
            }
        });
        this.#shown.length = blocks.length;
        while (this.element.children.length > blocks.length) {
            this.element.lastChild.remove();
        }
        this.#markers.forEach((marker) => name(marker, titles));
        if (focused !== document.activeElement && this.element.contains(focused)) {
            focused.focus({ preventScroll: true });
        }
    }

    /** One button for each place of a marker, kept while its block is shown anew, so that it keeps focus and state. */
    #marker(number, at) {
        const key = `${number}@${at}`;
        if (!this.#markers.has(key)) {
            this.#markers.set(key, element('button',
                { class: 'marker', type: 'button', 'data-marker': number, 'aria-expanded': 'false' }, String(number)));
        }
        return this.#markers.get(key);
    }
}

function name(marker, titles) {
    const number = Number(marker.dataset.marker);
    const title = titles.get(number);
    marker.disabled = title === undefined;
    marker.setAttribute('aria-label', title === undefined ? `Footnote ${number}` : `Footnote ${number}: ${title}`);
}
