import { element } from './element.js';
import { linesOf } from './prose.js';
import { addressOfArticle } from './route.js';
import { factsOf, nameOf } from './words.js';

/** An answer's citations with each marker once, in the order of their numbers; a sentence that nothing supports has none. */
export function footnotesOf(citations) {
    const first = new Map();
    for (const citation of citations) {
        if (citation.marker > 0 && !first.has(citation.marker)) {
            first.set(citation.marker, citation);
        }
    }
    return [...first.values()].sort((a, b) => a.marker - b.marker);
}

/** The footnotes below an answer: number, quoted words, where they stand; null where there are none. */
export function notes(citations) {
    const footnotes = footnotesOf(citations);
    return footnotes.length === 0
        ? null
        : element('ol', { class: 'notes', role: 'list', 'aria-label': 'Footnotes' }, ...footnotes.map(note));
}

function note(citation) {
    const { marker, cited_text: words, source } = citation;
    return element('li', { value: marker },
        element('span', { class: 'number', 'aria-hidden': 'true' }, String(marker)),
        element('div', {},
            element('q', {}, ...laidOut(words)),
            element('cite', {},
                element('button', { class: 'title', type: 'button', 'data-marker': marker, 'aria-expanded': 'false' },
                    source.title),
                ...factsOf(citation).flatMap(tied),
                ...copies(source))));
}

/** Items of lists and lines of code one below the other. */
function laidOut(words) {
    return linesOf(words).flatMap(({ code, words: line }, i) => [i > 0 ? '\n' : '', code ? element('code', {}, line) : line]);
}

function tied(fact) {
    return [' ', element('span', { class: 'tie' }, element('span', { class: 'dot' }, '· '), fact)];
}

/** The other articles that hold the same words. */
function copies(source) {
    return (source.also_in ?? []).flatMap((article, i) => [
        ...i === 0 ? [...tied('also in'), ' '] : [', '],
        element('a', { href: addressOfArticle({ id: article.id }) }, nameOf(article, source))]);
}
