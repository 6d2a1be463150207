import { copy, markdown } from './copy.js';
import { element } from './element.js';
import { duration } from './words.js';

const SAID_MS = 2_000;

/** The row below an answer: what can be done with it, and how long it took. */
export function deeds(answer, announce) {
    const total = answer.timings_ms?.total;
    return element('div', { class: 'deeds' },
        answer.answered ? copier(answer, announce) : null,
        total >= 0 ? element('span', { class: 'time' }, duration(total)) : null);
}

function copier(answer, announce) {
    const button = element('button', { class: 'copy', type: 'button' }, 'Copy');
    button.addEventListener('click', async () => {
        const copied = await copy(markdown(answer));
        button.textContent = copied ? 'Copied' : 'Not copied';
        announce(copied ? 'The answer is copied.' : 'The browser refused to copy.');
        setTimeout(() => (button.textContent = 'Copy'), SAID_MS);
    });
    return button;
}
