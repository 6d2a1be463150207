import { copy, copyLink, markdown } from './copy.js';
import { element } from './element.js';
import { feedback } from './feedback.js';
import { addressOfAnswer } from './route.js';

const SAID_MS = 2_000;

/** The row below an answer: what can be done with it. */
export function deeds(answer, announce) {
    const address = new URL(addressOfAnswer(answer.id), location.origin).href;
    const { buttons, form } = feedback(answer, announce);
    return element('div', { class: 'deeds' },
        deed('Copy', 'Copied', 'Copy the answer with its footnotes, as Markdown', async () => {
            const copied = await copy(markdown(answer));
            announce(copied ? 'The answer is copied.' : 'The browser refused to copy.');
            return copied;
        }),
        deed('Link', 'Link copied', 'Copy a link to this answer', () => copyLink(address, announce)),
        ...buttons,
        form);
}

/** A button that does something, and says for a moment whether it is done. */
function deed(words, done, title, press) {
    const button = element('button', { type: 'button', title }, words);
    button.addEventListener('click', async () => {
        button.textContent = await press() ? done : 'Refused';
        setTimeout(() => (button.textContent = words), SAID_MS);
    });
    return button;
}
