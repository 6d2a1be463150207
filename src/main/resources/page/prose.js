import { element } from './element.js';
import { flag } from './doubt.js';

const ITEM = /^ {0,3}(?:[-*•]|(\d{1,2})[.)]) +/;

/** A line of code in an article's words. */
const CODE = /^ *\t/;
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** Between these signs words have a direction of their own. */
const ISOLATE = '\u2068';
const END_OF_ISOLATE = '\u2069';

const INLINE = /\*\*(?=\S)([^\n]+?)\*\*|`([^`\n]+)`|((?:\s*\[\d{1,3}\])+)([.,;:!?…]+(?!\S))?/g;

/**
 * The ranges `{start, end}` of an answer that repeat an article word for word: what looks like a marker there is the article's own.
 */
export function repeated(text, citations) {
    return citations.flatMap(({ start, end, cited_text: words }) => {
        const at = words ? text.slice(start, end).indexOf(words) : -1;
        return at < 0 ? [] : [{ start: start + at, end: start + at + words.length }];
    });
}

/** Whether a place of a text is within one of these ranges. */
export const isWithin = (at, ranges) => ranges.some(({ start, end }) => at >= start && at < end);

/** Words of an article as `{words, code, item, apart}`: lines of code without their tabs, items of lists, and paragraphs; `apart` from what is above. */
export function linesOf(words) {
    const lines = [];
    let apart = false;
    for (const line of words.split('\n')) {
        const above = lines.at(-1);
        const code = CODE.test(line);
        const item = !code && ITEM.test(line);
        if (code) {
            lines.push({ words: line.replace(CODE, ''), code, item, apart });
        } else if (above && line.trim() && !item && !apart && !above.code) {
            above.words += ` ${line.trim()}`;
        } else if (line.trim()) {
            lines.push({ words: line.trimEnd(), code, item, apart });
        }
        apart = !code && line.trim() === '';
    }
    return lines;
}

/**
 * The paragraphs, lists and quoted code of an answer as `{tag, start, end, lines}`, lines being the ranges `{start, end}` of its text
 * that a paragraph or an item holds, `deep` where it is an item of an item. Items with blank lines between them are of one list, unless they begin to count anew.
 */
export function blocksOf(text, quoted = []) {
    const blocks = [];
    let above = null;
    let apart = false;
    const add = (tag, start, end, item, deep) => {
        if (above?.tag !== tag || (apart && (tag === 'p' || item?.[1] === '1'))) {
            above = { tag, start, lines: [], first: item?.[1] ?? null };
            blocks.push(above);
        }
        apart = false;
        above.end = end;
        if ((tag === 'p' || tag === 'pre') && above.lines.length > 0) {
            above.lines[0].end = end;
        } else {
            above.lines.push({ start, end, deep });
        }
    };
    for (const { 0: line, index } of text.matchAll(/[^\n]+|\n(?=\n)/g)) {
        const end = index + line.length;
        const code = CODE.test(line) ? quoted.find((quote) => isWithin(end - 1, [quote]) || isWithin(index, [quote])) : null;
        if (code) {
            const stop = Math.min(end, code.end);
            add('pre', index, stop);
            text.slice(stop, end).trim() && add('p', stop, end);
        } else if (line.trim() === '') {
            apart = true;
        } else {
            const item = ITEM.exec(line);
            add(item ? (item[1] ? 'ol' : 'ul') : 'p', index + (item ? item[0].length : 0), end, item, /^ {2}/.test(line));
        }
    }
    return blocks;
}

/**
 * A block as an element. `marker(number, at)` gives the node for a marker, or null where it is only text; `doubts` are the
 * ranges that are not plainly supported, `quoted` those that repeat an article.
 */
export function rendered(text, block, doubts, quoted, marker) {
    const isolated = quoted.filter(({ start, end }) => RIGHT_TO_LEFT.test(text.slice(start, end)));
    if (block.tag === 'pre') {
        const { start, end } = block;
        return element('pre', {}, element('code', {}, text.slice(start, end).split('\n').map((line) => line.replace(CODE, '')).join('\n')));
    }
    const lines = block.lines.map(({ start, end, deep }) => {
        const line = block.tag === 'p' ? element('p') : element('li', deep ? { class: 'deep' } : {});
        const within = doubts.filter((doubt) => doubt.start < end && doubt.end > start);
        write(line, (from, to) => worded(text, from, to, isolated), leaves(text, start, end, marker), within, end);
        return line;
    });
    return block.tag === 'p' ? lines[0] : element(block.tag, { start: block.first }, ...lines);
}

/** The runs of text of one form and the markers, in the order to be shown; a marker goes behind the full stop after it. */
function leaves(text, start, end, marker, form = null) {
    const found = [];
    const run = (from, to) => from < to && found.push({ start: from, end: to, form });
    // A mark of the article's own notes is small, and no marker.
    const mark = (from, one, node) => ({ start: from, end: from + one.length, form: node ? form : 'small', node });
    let at = start;
    for (const match of text.slice(start, end).matchAll(INLINE)) {
        const [whole, bold, code, markers, stop = ''] = match;
        const from = start + match.index;
        run(at, from);
        at = from + whole.length;
        if (bold) {
            found.push(...leaves(text, from + 2, at - 2, marker, 'strong'));
        } else if (code) {
            found.push({ start: from + 1, end: at - 1, form: 'code' });
        } else {
            const ones = [...markers.matchAll(/\s*\[(\d+)\]/g)].map(({ 0: one, 1: number, index }) =>
                mark(from + index, one, marker(Number(number), from + index)));
            const stopped = { start: at - stop.length, end: at, form };
            found.push(...(ones.every(({ node }) => node) ? [stopped, ...ones] : [...ones, stopped]));
        }
    }
    run(at, end);
    return found;
}

/** Words of the text, with signs around what of them is read from right to left, so that what stands beside keeps its side. */
function worded(text, from, to, isolated) {
    const signs = isolated.flatMap(({ start, end }) => [
        ...start >= from && start < to ? [{ at: start, sign: ISOLATE }] : [],
        ...end > from && end <= to ? [{ at: end, sign: END_OF_ISOLATE }] : []]);
    return signs.sort((a, b) => b.at - a.at)
        .reduce((words, { at, sign }) => words.slice(0, at - from) + sign + words.slice(at - from), text.slice(from, to));
}

function write(line, worded, leaves, doubts, last) {
    const spans = new Map();
    for (const leaf of leaves) {
        for (const { start, end } of cut(leaf, doubts)) {
            const doubt = doubts.find((range) => start >= range.start && start < range.end);
            if (doubt && !spans.has(doubt)) {
                spans.set(doubt, line.appendChild(element('span', { class: doubt.verdict })));
            }
            const place = spans.get(doubt) ?? line;
            if (leaf.node) {
                tie(place, leaf.node);
            } else if (start < end) {
                const words = worded(start, end);
                place.append(leaf.form ? element(leaf.form, {}, words) : words);
            }
        }
    }
    for (const [doubt, span] of spans) {
        if (doubt.end <= last) {
            span.after(' ', flag(doubt));
        }
    }
}

/** A leaf in pieces at the edges of the doubts; a marker stays whole. */
function cut(leaf, doubts) {
    const edges = leaf.node ? [] : doubts
        .flatMap(({ start, end }) => [start, end])
        .filter((edge) => edge > leaf.start && edge < leaf.end);
    const stops = [leaf.start, ...[...new Set(edges)].sort((a, b) => a - b), leaf.end];
    return stops.slice(1).map((end, i) => ({ start: stops[i], end }));
}

/** Appends a marker so that no line breaks between it and the word before it. */
function tie(place, node) {
    const before = place.lastChild;
    if (before?.className === 'tie') {
        before.append(node);
        return;
    }
    const word = before?.nodeType === Node.TEXT_NODE ? /\S{1,24}$/.exec(before.data)?.[0] : null;
    if (!word || /\S{25}$/.test(before.data)) {
        place.append(node);
        return;
    }
    before.data = before.data.slice(0, -word.length);
    place.append(element('span', { class: 'tie' }, word, node));
}
