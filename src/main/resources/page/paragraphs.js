import { element } from './element.js';

/** The share of line breaks inside a sentence from which on a text counts as wrapped to a width. */
const WRAPPED = 0.3;

/** A line of fewer characters ends for another reason than a width, as those of code do. */
const SHORTEST_WRAPPED = 40;

/** What a line of code begins with that stands within another. */
const INDENT = /^(?:\t| {2,})/;

/**
 * The paragraphs of an article's text as ranges `{start, end}`. A blank line always ends one, a single line break too,
 * except in a text whose lines are wrapped to a width.
 */
export function paragraphsOf(text) {
    const lines = [...text.matchAll(/[^\n]+/g)]
        .map(({ 0: line, index }) => ({ start: index, end: index + line.length }))
        .filter(({ start, end }) => text.slice(start, end).trim() !== '');
    const joined = (line, above) => line.start === above.end + 1;
    const wrapped = isWrapped(text, lines, joined);
    const paragraphs = [];
    for (const line of lines) {
        const above = paragraphs.at(-1);
        if (wrapped && above && joined(line, above)) {
            above.end = line.end;
        } else {
            paragraphs.push({ ...line });
        }
    }
    return paragraphs;
}

function isWrapped(text, lines, joined) {
    const breaks = lines.slice(1).filter((line, i) => joined(line, lines[i]));
    const inside = breaks.filter(({ start, end }) => {
        const above = text.slice(text.lastIndexOf('\n', start - 2) + 1, start - 1);
        return above.length >= SHORTEST_WRAPPED && /^\s*\p{Ll}/u.test(text.slice(start, end))
            && !/[.!?…:]["”’)\]]*\s*$/.test(above);
    });
    return inside.length > 0 && inside.length >= WRAPPED * breaks.length;
}

/** A paragraph as an element, with a mark over each run that the same quotes cover; `data-quotes` holds their indexes. */
export function marked(text, { start, end }, quotes) {
    const edges = quotes.flatMap((quote) => [quote.start, quote.end]).filter((edge) => edge > start && edge < end);
    const stops = [start, ...[...new Set(edges)].sort((a, b) => a - b), end];
    const runs = stops.slice(1).map((stop, i) => {
        const from = stops[i];
        const covering = quotes.flatMap((quote, q) => (quote.start <= from && quote.end >= stop ? [q] : []));
        const words = text.slice(from, stop);
        return covering.length > 0 ? element('mark', { 'data-quotes': covering.join(' ') }, words) : words;
    });
    return element('p', INDENT.test(text.slice(start, end)) ? { class: 'indented' } : {}, ...runs);
}
