import { element } from './element.js';
import { clipped } from './words.js';

const CLOSEST = 3;
const PASSAGE_CHARS = 280;

/** The question that is offered in place of one that the articles don't answer. */
const OFFER = /(?<=did you mean “).+(?=”\??$)/s;

/** What stands in the place of an answer that the articles don't hold, with the closest passages if it is about them at all. */
export function silence({ answer, reason, passages = [] }) {
    const near = reason === 'off_topic' ? [] : passages.slice(0, CLOSEST);
    return element('div', { class: 'silent' },
        element('p', {}, ...offering(answer)),
        near.length > 0 ? element('h3', {}, 'The closest passages') : null,
        ...near.map(({ source, text }, i) => element('figure', {},
            element('blockquote', {}, clipped(text, PASSAGE_CHARS)),
            element('figcaption', {},
                element('button', { class: 'title', type: 'button', 'data-passage': i, 'aria-expanded': 'false' },
                    source.title)))));
}

/** The sentence, with what it offers to be pressed. */
function offering(answer) {
    const offer = OFFER.exec(answer);
    return offer === null ? [answer] : [
        answer.slice(0, offer.index),
        element('button', { class: 'meant', type: 'button', 'data-question': offer[0] }, offer[0]),
        answer.slice(offer.index + offer[0].length),
    ];
}
