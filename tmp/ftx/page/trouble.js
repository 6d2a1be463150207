import { element } from './element.js';

/** What happened, in plain words; the question stands above it and is kept. */
export function wordsOf({ kind, status, detail }) {
    if (kind === 'stopped') {
        return 'You stopped the answer.';
    }
    if (kind === 'offline') {
        return 'You are offline. Your question is asked when the connection is back.';
    }
    if (kind === 'unreachable') {
        return 'The server can’t be reached. Your question is kept.';
    }
    if (kind === 'broken') {
        return 'The answer broke off before it was complete.';
    }
    switch (status) {
        case 413:
            return 'The question is too long for the server.';
        case 429:
            return 'Too many questions at once. Yours is kept.';
        case 503:
            return `The server isn’t ready${detail ? `: ${detail}` : ''}. Your question is kept.`;
        default:
            return detail ? `${capital(detail)}.`.replace(/([.!?])\.$/, '$1') : 'The server failed. Your question is kept.';
    }
}

/**
 * The line in an answer's place: what happened, and the next step. `again` asks once more, `edit` gives the question back
 * to the field.
 */
export function troubleBox(trouble, { again, edit }) {
    const amend = trouble.kind === 'refused' && [400, 413, 422].includes(trouble.status);
    const step = amend ? button('Shorten or change it', edit) : button('Try again', again);
    if (trouble.retryAfter > 0) {
        countDown(step, trouble.retryAfter);
    }
    if (trouble.kind === 'offline') {
        addEventListener('online', () => step.isConnected && again(), { once: true });
    }
    return element('div', { class: 'trouble' }, element('p', {}, wordsOf(trouble)), step);
}

function button(words, pressed) {
    const step = element('button', { type: 'button' }, words);
    step.addEventListener('click', () => step.ariaDisabled !== 'true' && pressed());
    return step;
}

/** The button says how long it is to be left alone, and wakes by itself. */
function countDown(step, seconds) {
    const until = performance.now() + seconds * 1_000;
    const words = step.textContent;
    const tick = () => {
        const left = Math.ceil((until - performance.now()) / 1_000);
        step.ariaDisabled = String(left > 0);
        step.textContent = left > 0 ? `${words} in ${left} s` : words;
        return left > 0;
    };
    tick();
    const timer = setInterval(() => (step.isConnected && tick()) || clearInterval(timer), 250);
}

function capital(words) {
    return words.charAt(0).toUpperCase() + words.slice(1);
}
