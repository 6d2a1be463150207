import { element } from './element.js';
import { clipped } from './words.js';

const CLOSEST = 3;
const PASSAGE_CHARS = 280;

/** What stands in the place of an answer that the articles don't hold, with the closest passages if it is about them at all. */
export function silence({ answer, reason, passages = [] }) {
    const near = reason === 'off_topic' ? [] : passages.slice(0, CLOSEST);
    return element('div', { class: 'silent' },
        element('p', {}, answer),
        near.length > 0 ? element('h3', {}, 'The closest passages') : null,
        ...near.map(({ source, text }, i) => element('figure', {},
            element('blockquote', {}, clipped(text, PASSAGE_CHARS)),
            element('figcaption', {},
                element('button', { class: 'title', type: 'button', 'data-passage': i, 'aria-expanded': 'false' },
                    source.title)))));
}
