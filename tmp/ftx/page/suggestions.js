import { look } from './api.js';
import { element } from './element.js';

const FOLLOW_UPS = 3;
const LOOKS = 4;
const PAUSE_MS = 1_500;

/** A few questions that the articles answer; a server that has just started may still be looking for some. */
export async function starters() {
    for (let looked = 1; ; looked++) {
        const questions = (await look('/api/suggestions'))?.questions ?? [];
        if (questions.length > 0 || looked === LOOKS) {
            return questions;
        }
        await new Promise((resume) => setTimeout(resume, PAUSE_MS));
    }
}

/** Up to three questions that follow an answer, and that the articles answer. */
export async function followUps({ id }) {
    return ((await look(`/api/suggestions?answer=${encodeURIComponent(id)}`))?.questions ?? []).slice(0, FOLLOW_UPS);
}

/** Questions to press, in a list with that name; null where there are none. */
export function suggestionList(questions, name, put) {
    return questions.length === 0 ? null : element('ul', { class: 'suggestions', role: 'list', 'aria-label': name },
        ...questions.map((question) => {
            const button = element('button', { type: 'button' }, question);
            button.addEventListener('click', () => put(question));
            return element('li', {}, button);
        }));
}
