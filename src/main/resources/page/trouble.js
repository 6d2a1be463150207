import { element } from './element.js';

const KEPT = ' Your question is kept.';

/** What happened, in plain words, and what becomes of the question, which stands above it. */
export function wordsOf(trouble) {
    const { kind, status, detail } = trouble;
    const kept = kind === 'offline' ? ' Your question is asked when the connection is back.'
        : status === 429 ? ' Yours is kept.'
            : kind === 'unreachable' || status === 503 || (kind === 'refused' && status !== 413 && !detail) ? KEPT : '';
    return happened(trouble) + kept;
}

/** What happened, whatever was to be done. */
export function happened({ kind, status, detail }) {
    switch (kind === 'refused' ? status : kind) {
        case 'stopped':
            return 'You stopped the answer.';
        case 'offline':
            return 'You are offline.';
        case 'unreachable':
            return 'The server can’t be reached.';
        case 'broken':
            return 'The answer broke off before it was complete.';
        case 413:
            return 'The question is too long for the server.';
        case 429:
            return `${capital(detail?.split(';')[0] || 'too many questions')}.`;
        case 503:
            return `The server isn’t ready${detail ? `: ${detail}` : ''}.`;
        default:
            return detail ? `${capital(detail)}.`.replace(/([.!?])\.$/, '$1') : 'The server failed.';
    }
}

/**
 * The line in the place of what was asked for: what happened, and the next step. `again` asks once more, `edit` gives the
 * question back to the field, `later` does something when nothing else is asked.
 */
export function troubleBox(trouble, { again, edit, later }, words = wordsOf(trouble)) {
    const amend = trouble.kind === 'refused' && [400, 413, 422].includes(trouble.status);
    const step = amend ? button('Shorten or change it', edit) : button('Try again', again);
    if (trouble.retryAfter > 0) {
        countDown(step, trouble.retryAfter);
    }
    if (trouble.kind === 'offline') {
        addEventListener('online', () => later(() => step.isConnected && again()), { once: true });
    }
    return element('div', { class: 'trouble' }, element('p', {}, words), step);
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
