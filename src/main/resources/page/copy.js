import { doubtsOf, lack } from './doubt.js';
import { footnotesOf } from './notes.js';
import { isWithin, linesOf, repeated } from './prose.js';
import { alsoIn, degradation, factsOf } from './words.js';

/** What Markdown would read as more than a sign. */
const MARKUP = /[\\`*_[\]<>~|&#]/g;

const FENCE = '```';

/** An answer as Markdown: its footnotes at the end, and its doubts said where they are. */
export function markdown({ question, answer, citations, ...how }) {
    const footnotes = footnotesOf(citations);
    const known = new Set(footnotes.map(({ marker }) => marker));
    const quoted = repeated(answer, citations);
    const markers = [...answer.matchAll(/\s*\[(\d{1,3})\]/g)]
        .filter(({ 1: n, index }) => known.has(Number(n)) && !isWithin(index, quoted))
        .map(({ 0: whole, 1: n, index }) => ({ at: index, end: index + whole.length, words: `[^${n}]` }));
    const doubts = doubtsOf(answer, citations).map((doubt) => ({ at: doubt.end, end: doubt.end, words: ` (${lack(doubt)})` }));
    const quotes = apart(quoted).map(({ start, end }) => ({ at: start, end, words: worded(answer.slice(start, end)).replace(/\n$/, '\n\n') }));
    const text = [...markers, ...doubts, ...quotes].sort((a, b) => b.at - a.at)
        .reduce((kept, { at, end, words }) => kept.slice(0, at) + words + kept.slice(end), answer);
    const notes = footnotes.map(noted).join('\n').trimEnd();
    const caveat = how.degraded ? `(${degradation(how)})` : '';
    return [`**${escaped(question.replace(/\s+/g, ' '))}**`, text, caveat, notes].filter(Boolean).join('\n\n') + '\n';
}

/** A footnote; several lines are quoted below where they stand. */
function noted(citation) {
    const { marker, cited_text: words, source } = citation;
    const web = /^https?:\/\/[^\s<>]+$/i.test(source.uri ?? '') ? `<${source.uri}>` : '';
    const where = [...[source.title, ...factsOf(citation), alsoIn(source)].map(escaped), web].filter(Boolean).join(', ');
    const quote = worded(words.trim()).trimEnd();
    return `[^${marker}]: ` + (quote.includes('\n')
        ? `${where}:\n\n    ${quote.replace(/\n(?!\n)/g, '\n    ')}\n`
        : `“${quote}” ${where}`);
}

function escaped(words) {
    return words.replace(MARKUP, '\\$&');
}

/** Quoted words, of which an item of a list is one in Markdown, and code stands between fences. */
function worded(words) {
    return linesOf(words).map(({ words: line, code, item, apart }, i, lines) => {
        const above = lines[i - 1];
        const begins = code && !above?.code ? `${FENCE}\n` : '';
        const ends = code && !lines[i + 1]?.code ? `\n${FENCE}\n` : '';
        const far = begins || (apart && !above?.code && !(item && above?.item));
        const gap = above ? (far ? '\n\n' : '\n') : '';
        return gap + begins + (code ? line : escaped(line).replace(/^( *)•/, '$1-')) + ends;
    }).join('');
}

/** Several citations may rest on the same words of the answer. */
function apart(ranges) {
    return [...ranges].sort((a, b) => a.start - b.start)
        .filter(({ start }, i, all) => all.slice(0, i).every((other) => other.end <= start));
}

/** Copies an address, and says so. */
export async function copyLink(address, announce) {
    const copied = await copy(address);
    announce(copied ? 'The link is copied.' : `The browser refused to copy. The link is ${address}`, { show: true });
    return copied;
}

/** Puts text on the clipboard, also where the page has no secure context; false where the browser refuses. */
export async function copy(text) {
    try {
        await navigator.clipboard.writeText(text);
        return true;
    } catch {
        return copyBySelection(text);
    }
}

function copyBySelection(text) {
    const focused = document.activeElement;
    const area = document.createElement('textarea');
    area.className = 'unseen';
    area.value = text;
    document.body.append(area);
    area.select();
    const copied = document.execCommand('copy');
    area.remove();
    focused?.focus({ preventScroll: true });
    return copied;
}
