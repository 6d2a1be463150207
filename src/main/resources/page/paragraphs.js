import { element } from './element.js';

/** The share of line breaks inside a sentence from which on a text counts as wrapped to a width. */
const WRAPPED = 0.3;

/** A line of fewer characters ends for another reason than a width, as those of code do. */
const SHORTEST_WRAPPED = 40;

const CODE = /^ *\t/;

/** What a line begins with that stands within another, as what belongs to an item does. */
const INDENT = /^ {2,}/;

/** A longer line says something for itself. */
const LONGEST_HEADING = 100;

/** No item of a list, no sentence or two, no name before what it names, no line of signs between words, no address and no day. */
const HEADING = new RegExp(String.raw`^(?=[\p{L}\p{N}“"‘'([§¿¡#])(?!.*(?:: |[\p{L})]{2}[.!?] |://|\S@\S| [|·•—] |\b\p{Lu}\p{Ll}+ (?:\d{1,2}, )?\d{4}$))`
    + String.raw`(?!(?:By|From) ).*[^.!;:,…\s]["”’)\]]*$`, 'u');

/** What stands below a heading: a sentence, a list's item or a table's row. */
const RUNNING = /[.!?:…]["”’)\]]*\s*$|^\s*(?:[•‣◦*-]|\d{1,2}[.)]) |: .*; /;

/**
 * The paragraphs of an article's text as ranges `{start, end, heading}`. A blank line always ends one, a single line break too,
 * except in a text whose lines are wrapped to a width. A short line that stands alone over running text, or over such a line, is a heading.
 */
export function paragraphsOf(text) {
    const lines = [...text.matchAll(/[^\n]+/g)]
        .map(({ 0: line, index }) => ({ start: index, end: index + line.length }))
        .filter(({ start, end }) => CODE.test(text.slice(start, end)) || text.slice(start, end).trim() !== '');
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
    const words = paragraphs.map(({ start, end }) => text.slice(start, end));
    let below = false;
    for (let i = paragraphs.length - 1; i >= 0; i--) {
        const alone = i === 0 || paragraphs[i].start > paragraphs[i - 1].end + 1;
        const heading = alone && below && words[i].length <= LONGEST_HEADING && HEADING.test(words[i]);
        paragraphs[i].heading = heading;
        below = heading || RUNNING.test(words[i]);
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

/** A paragraph as an element, or as a heading of a `level`, with a mark over each run that the same quotes cover; `data-quotes` holds their indexes. */
export function marked(text, { start, end, heading }, quotes, level) {
    const edges = quotes.flatMap((quote) => [quote.start, quote.end]).filter((edge) => edge > start && edge < end);
    const stops = [start, ...[...new Set(edges)].sort((a, b) => a - b), end];
    const runs = stops.slice(1).map((stop, i) => {
        const from = stops[i];
        const covering = quotes.flatMap((quote, q) => (quote.start <= from && quote.end >= stop ? [q] : []));
        const words = text.slice(from, stop);
        return covering.length > 0 ? element('mark', { 'data-quotes': covering.join(' ') }, words) : words;
    });
    const words = text.slice(start, end);
    const kind = CODE.test(words) ? 'indented code' : INDENT.test(words) ? 'indented' : null;
    return element(heading ? level : 'p', { class: kind }, ...runs);
}
