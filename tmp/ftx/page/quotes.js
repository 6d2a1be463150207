import { footnotesOf } from './notes.js';

/**
 * What a pressed button of an answer opens: `{source, quotes, now}`, quotes being all that the answer quotes from that
 * article in the order they stand there, now the index of the one asked for. A quote's `button` finds the buttons that
 * point at it; `words` are null for a passage, whose text is not kept word for word.
 */
export function quotesBehind(button, { citations, passages }) {
    const { marker, passage } = button.dataset;
    if (passage !== undefined) {
        const { source } = passages[passage];
        return { source, quotes: [quote(source, null, `[data-passage="${passage}"]`)], now: 0 };
    }
    const footnotes = footnotesOf(citations);
    const { source } = footnotes.find((footnote) => footnote.marker === Number(marker));
    const quotes = footnotes
        .filter((footnote) => footnote.source.id === source.id)
        .map((footnote) => quote(footnote.source, footnote.cited_text, `[data-marker="${footnote.marker}"]`))
        .sort((a, b) => a.start - b.start || a.end - b.end);
    return { source, quotes, now: quotes.findIndex((other) => other.button === `[data-marker="${marker}"]`) };
}

function quote({ start, end, sha256 }, words, button) {
    return { start, end, sha256, words, button };
}

/** Whether a quote still stands in an article where the answer found it. */
export function stands({ start, end, sha256, words }, article) {
    return words === null ? sha256 === article.sha256 : words === article.text.slice(start, end);
}
