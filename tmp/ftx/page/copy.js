import { doubtsOf, lack } from './doubt.js';
import { footnotesOf } from './notes.js';
import { isWithin, repeated } from './prose.js';
import { alsoIn, factsOf } from './words.js';

/** An answer as Markdown: its footnotes at the end, and its doubts said where they are. */
export function markdown({ question, answer, citations }) {
    const footnotes = footnotesOf(citations);
    const known = new Set(footnotes.map(({ marker }) => marker));
    const quoted = repeated(answer, citations);
    const markers = [...answer.matchAll(/\s*\[(\d{1,3})\]/g)]
        .filter(({ 1: n, index }) => known.has(Number(n)) && !isWithin(index, quoted))
        .map(({ 0: whole, 1: n, index }) => ({ at: index, end: index + whole.length, words: `[^${n}]` }));
    const doubts = doubtsOf(answer, citations).map((doubt) => ({ at: doubt.end, end: doubt.end, words: ` (${lack(doubt)})` }));
    const text = [...markers, ...doubts].sort((a, b) => b.at - a.at)
        .reduce((kept, { at, end, words }) => kept.slice(0, at) + words + kept.slice(end), answer);
    const lines = footnotes.map((citation) => {
        const { marker, cited_text: words, source } = citation;
        const web = /^https?:\/\/[^\s<>]+$/i.test(source.uri ?? '') ? `<${source.uri}>` : '';
        const where = [source.title, ...factsOf(citation), alsoIn(source), web].filter(Boolean).join(', ');
        return `[^${marker}]: “${words.replace(/\s+/g, ' ').trim()}” ${where}`;
    });
    return [`**${question.replace(/\s+/g, ' ')}**`, text, ...(lines.length > 0 ? [lines.join('\n')] : [])].join('\n\n') + '\n';
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
