import { footnotesOf } from './notes.js';
import { clipped, counted, degradation } from './words.js';

const SPOKEN_CHARS = 600;

/**
 * An answer as it is said, once and whole, to those who don't see it come: without its markers, cut where it is long, and with
 * the number of its footnotes and doubts.
 */
export function spoken({ answered, answer, citations = [], degraded, mode }) {
    const text = clipped(answer.replace(/\s*\[\d{1,3}\]/g, ''), SPOKEN_CHARS);
    const doubts = new Set(citations.filter(({ support }) => support?.verdict && support.verdict !== 'supported')
        .map(({ start, end }) => `${start}-${end}`)).size;
    return [
        text,
        answered ? `${counted(footnotesOf(citations).length, 'footnote')}.` : '',
        doubts > 0 ? `${counted(doubts, 'sentence')} not fully supported.` : '',
        degraded ? degradation({ degraded, mode, answered }) : '',
    ].filter(Boolean).join(' ');
}
