import { element } from './element.js';
import { clipped } from './words.js';

/** What may stand between the end of a sentence's span and the end of what is shown of it: its markers and its full stop. */
const TAIL = /^(?:\s*\[\d{1,3}\]|[.,;:!?…"”’)])*/;

/**
 * The spans of an answer that are not plainly supported, as `{start, end, verdict, missing}`. A span that rests on several
 * quotes is as good as the best of them, and lacks only what all of them lack.
 */
export function doubtsOf(text, citations) {
    const spans = new Map();
    for (const { start, end, support } of citations) {
        if (support && end > start) {
            const key = `${start}-${end}`;
            spans.set(key, [...spans.get(key) ?? [], { start, end, ...support }]);
        }
    }
    return [...spans.values()]
        .map((rivals) => {
            const verdict = ['supported', 'partial', 'unsupported'].find((v) => rivals.some((rival) => rival.verdict === v));
            const [{ start, end, missing }, ...others] = rivals;
            return {
                start,
                end: end + TAIL.exec(text.slice(end))[0].length,
                verdict,
                missing: (missing ?? []).filter((word) => others.every((other) => other.missing?.includes(word))),
            };
        })
        .filter(({ verdict }) => verdict === 'partial' || verdict === 'unsupported')
        .sort((a, b) => a.start - b.start);
}

/** The small pill behind a doubtful span that says what is wrong with it. */
export function flag(doubt) {
    return element('span', { class: 'flag' }, lack(doubt));
}

/** What the quotes of a doubtful span lack, in words; other places of the articles may say some of it. */
export function lack({ verdict, missing }) {
    const words = missing.slice(0, 3).map((word) => `“${clipped(word, 40)}”`).join(', ');
    if (verdict === 'unsupported') {
        return words ? `no quote says this; the nearest lacks ${words}` : 'no quote says this';
    }
    return words ? `the quote doesn’t say ${words}` : 'the quote says this only in part';
}
