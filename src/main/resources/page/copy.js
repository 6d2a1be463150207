import { footnotesOf } from './notes.js';
import { day } from './words.js';

/** An answer as Markdown, with its footnotes at the end. */
export function markdown({ answer, citations }) {
    const footnotes = footnotesOf(citations);
    const known = new Set(footnotes.map(({ marker }) => marker));
    const text = answer.replace(/\s*\[(\d{1,3})\]/g, (whole, n) => (known.has(Number(n)) ? `[^${n}]` : whole));
    const lines = footnotes.map(({ marker, cited_text: words, source }) => {
        const where = [source.title, day(source.published)].filter(Boolean).join(', ');
        return `[^${marker}]: “${words.replace(/\s+/g, ' ').trim()}” — ${where}`;
    });
    return [text, ...(lines.length > 0 ? [lines.join('\n')] : [])].join('\n\n') + '\n';
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
