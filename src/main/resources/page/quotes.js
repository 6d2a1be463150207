import { footnotesOf } from './notes.js';

/**
 * What a pressed button of an answer opens: `{quotes, now}`, quotes being all that the answer quotes, in the order of their
 * footnotes, now the index of the one asked for. A quote's `button` finds the buttons that point at it;
 * `words` are null for a passage, whose text is not kept word for word.
 */
export function quotesBehind(button, { citations, passages }) {
    const { marker, passage } = button.dataset;
    if (passage !== undefined) {
        const { source } = passages[passage];
        return { quotes: [quote(source, null, `[data-passage="${passage}"]`)], now: 0 };
    }
    const quotes = footnotesOf(citations)
        .map((footnote) => quote(footnote.source, footnote.cited_text, `[data-marker="${footnote.marker}"]`));
    return { quotes, now: quotes.findIndex((other) => other.button === `[data-marker="${marker}"]`) };
}

function quote(source, words, button) {
    const { start, end, sha256 } = source;
    return { source, start, end, sha256, words, button };
}

export const isSame = (quote, other) => quote.start === other.start && quote.source.id === other.source.id;

/** Where a quote stands in an article as `{start, end}`: where the answer found it, else where the same words do; null where nowhere. */
export function placeOf({ start, end, sha256, words }, article) {
    if (words === null ? sha256 === article.sha256 : words === article.text.slice(start, end)) {
        return { start, end };
    }
    const at = words === null ? -1 : article.text.indexOf(words);
    return at < 0 ? null : { start: at, end: at + words.length };
}
