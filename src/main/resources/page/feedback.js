import { call } from './api.js';
import { element } from './element.js';

const LONGEST_COMMENT = 2_000;

/** “Good” and “Bad” for an answer, and the line on which a reader may say why. */
export function feedback(answer, announce) {
    let { rating = null } = answer;
    const comment = element('input', {
        type: 'text', maxlength: LONGEST_COMMENT, 'aria-label': 'Comment on the answer', placeholder: 'Say why, if you like', autocomplete: 'off',
    });
    const said = element('span', { class: 'said', role: 'status' });
    const send = element('button', {}, 'Send');
    const form = element('form', { class: 'comment' }, comment, send, said);
    form.hidden = true;
    const buttons = [['up', 'Good', 'Good answer'], ['down', 'Bad', 'Bad answer']].map(([value, words, label]) => {
        const button = element('button', { type: 'button', 'aria-pressed': String(value === rating), 'aria-label': label, title: label }, words);
        button.addEventListener('click', async () => {
            if (await keep(value)) {
                rating = value;
                buttons.forEach((other) => (other.ariaPressed = String(other === button)));
                form.hidden = comment.hidden = send.hidden = false;
                said.textContent = '';
                form.scrollIntoView({ block: 'nearest', behavior: 'instant' });
                announce('Kept. You may say why in the field that follows.');
            }
        });
        return button;
    });
    form.addEventListener('submit', async (event) => {
        event.preventDefault();
        if (comment.value.trim() && await keep(rating, comment.value.trim())) {
            buttons.find((button) => button.ariaPressed === 'true').focus();
            comment.hidden = send.hidden = true;
            said.textContent = 'Thank you, that is kept with the answer.';
        }
    });

    async function keep(value, words) {
        try {
            await call('/api/feedback', {
                method: 'POST', body: { answer: answer.id, rating: value, ...(words && { comment: words }) },
            });
            return true;
        } catch (failure) {
            form.hidden = false;
            comment.hidden ||= rating === null;
            send.hidden ||= rating === null;
            said.textContent = failure.status === 404 ? 'Not kept: this answer is no longer here.'
                : 'Not kept: the server didn’t take it. Try again.';
            return false;
        }
    }

    return { buttons, form };
}
