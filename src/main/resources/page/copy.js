import { doubtsOf, lack } from './doubt.js';
import { footnotesOf } from './notes.js';
import { isWithin, repeated } from './prose.js';
import { alsoIn, factsOf } from './words.js';

/** What Markdown would read as more than a sign. */
const MARKUP = /[\\`*_[\]<>~|&#]/g;

/** An answer as Markdown: its footnotes at the end, and its doubts said where they are. */
export function markdown({ question, answer, citations }) {
    const footnotes = footnotesOf(citations);
    const known = new Set(footnotes.map(({ marker }) => marker));
    const quoted = repeated(answer, citations);
    const markers = [...answer.matchAll(/\s*\[(\d{1,3})\]/g)]
        .filter(({ 1: n, index }) => known.has(Number(n)) && !isWithin(index, quoted))
        .map(({ 0: whole, 1: n, index }) => ({ at: index, end: index + whole.length, words: `[^${n}]` }));
    const doubts = doubtsOf(answer, citations).map((doubt) => ({ at: doubt.end, end: doubt.end, words: ` (${lack(doubt)})` }));
    const quotes = quoted.flatMap(({ start, end }) => [...answer.slice(start, end).matchAll(MARKUP)]
        .map(({ 0: sign, index }) => ({ at: start + index, end: start + index + 1, words: `\\${sign}` })));
    const text = [...markers, ...doubts, ...distinct(quotes)].sort((a, b) => b.at - a.at)
        .reduce((kept, { at, end, words }) => kept.slice(0, at) + words + kept.slice(end), answer);
    const lines = footnotes.map((citation) => {
        const { marker, cited_text: words, source } = citation;
        const web = /^https?:\/\/[^\s<>]+$/i.test(source.uri ?? '') ? `<${source.uri}>` : '';
        const where = [...[source.title, ...factsOf(citation), alsoIn(source)].map(escaped), web].filter(Boolean).join(', ');
        return `[^${marker}]: “${escaped(words.replace(/\s+/g, ' ').trim())}” ${where}`;
    });
    return [`**${escaped(question.replace(/\s+/g, ' '))}**`, text, ...(lines.length > 0 ? [lines.join('\n')] : [])].join('\n\n') + '\n';
}

function escaped(words) {
    return words.replace(MARKUP, '\\$&');
}

/** Several citations may rest on the same words of the answer. */
function distinct(changes) {
    return [...new Map(changes.map((change) => [change.at, change])).values()];
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
