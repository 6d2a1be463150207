import { element } from './element.js';
import { clipped } from './words.js';

const CLOSEST = 3;
const PASSAGE_CHARS = 280;

/** The passages shown where the articles hold no answer; none where the question is not about them at all. */
export function closest({ reason, passages }) {
    return reason === 'off_topic' ? [] : (passages ?? []).slice(0, CLOSEST);
}

/** What stands in the place of an answer that the articles don't hold. */
export function silence(answer) {
    const near = closest(answer);
    return element('div', { class: 'silent' },
        element('p', {}, answer.answer),
        near.length > 0 ? element('h3', {}, 'The closest passages') : null,
        ...near.map(({ source, text }, i) => element('figure', {},
            element('blockquote', {}, clipped(text, PASSAGE_CHARS)),
            element('figcaption', {},
                element('button', { class: 'title', type: 'button', 'data-passage': i, 'aria-expanded': 'false' },
                    source.title)))));
}
