import { byDay, conversations, forget, rename } from './conversations.js';
import { element } from './element.js';
import { keepFocus } from './focus.js';
import { addressOfConversation } from './route.js';

const TYPING_MS = 150;
const WORTH_SEARCHING = 2;

/** The side list of conversations: find, rename, forget; a drawer on a small page. */
export class Shelf {
    #shelf;
    #begin;
    #list;
    #search;
    #dialog;
    #actions;
    #current = null;
    #fetching = null;

    /** The actions: `forgotten(id)`, `announce(words)`. */
    constructor(shelf, dialog, actions) {
        this.#shelf = shelf;
        this.#list = shelf.querySelector('.conversations');
        this.#begin = shelf.querySelector('.new');
        this.#search = shelf.querySelector('.search');
        this.#dialog = dialog;
        this.#actions = actions;
        let typing;
        this.#search.addEventListener('input', () => {
            clearTimeout(typing);
            typing = setTimeout(() => this.refresh(), TYPING_MS);
        });
        shelf.addEventListener('click', ({ target }) => {
            target.closest('a') && this.putAway();
        });
    }

    /** Whether it is a drawer, and open. */
    get isOpen() {
        return CSS.supports('selector(:popover-open)') && this.#shelf.matches(':popover-open');
    }

    putAway() {
        this.isOpen && this.#shelf.hidePopover();
    }

    /** The conversation that is shown, or null. */
    set current(id) {
        this.#current = id;
        this.#links.forEach((link) => (link.ariaCurrent = link.dataset.id === id ? 'page' : null));
    }

    async refresh() {
        this.#fetching?.abort();
        this.#fetching = new AbortController();
        const { signal } = this.#fetching;
        const words = this.#search.value.trim();
        const found = await conversations(words, signal);
        if (signal.aborted || found === null || this.#isInUse) {
            return;
        }
        const held = this.#held();
        keepFocus(() => this.#show(found, words), () => this.#focus(held));
    }

    #show(found, words) {
        this.#search.hidden = words === '' && found.length < WORTH_SEARCHING;
        this.#list.replaceChildren(...found.length === 0 && words
            ? [element('p', { role: 'status' }, 'No conversation has these words.')]
            : byDay(found).flatMap(([heading, group], i) => [
                element('h2', { id: `day-${i}` }, heading),
                element('ul', { role: 'list', 'aria-labelledby': `day-${i}` }, ...group.map((one) => this.#row(one))),
            ]));
        this.current = this.#current;
    }

    get #links() {
        return [...this.#list.querySelectorAll('a')];
    }

    /** While a name is being written or the dialog is open the list stays as it is. */
    get #isInUse() {
        return this.#dialog.open || this.#list.querySelector('.renaming') !== null;
    }

    /** Where the focus is in the list: the conversation, its place, and which of its buttons. */
    #held() {
        const row = document.activeElement.closest('.conversations li');
        const link = row?.querySelector('a');
        return row && { id: link.dataset.id, place: this.#links.indexOf(link), part: [...row.children].indexOf(document.activeElement) };
    }

    /** The same again, else the conversation that took its place. */
    #focus(held) {
        const same = held && this.#links.find((link) => link.dataset.id === held.id);
        (same?.parentElement.children[held.part] ?? this.#links[Math.min(held?.place ?? 0, this.#links.length - 1)] ?? this.#begin).focus();
    }

    #row({ id, title }) {
        const link = element('a', { href: addressOfConversation(id), 'data-id': id, title }, title);
        const row = element('li', {}, link,
            tool('Rename', title, '✎', () => this.#rename(row, id, title)),
            tool('Forget', title, '×', () => this.#forget(id, title)));
        return row;
    }

    #rename(row, id, title) {
        const input = element('input', { value: title, maxlength: 200, 'aria-label': `New name of ${title}` });
        const form = element('form', { class: 'renaming' }, input);
        let over = false;
        const done = async (kept, left) => {
            if (over) {
                return;
            }
            over = true;
            const renamed = input.value.trim();
            const put = this.#row({ id, title: kept && renamed ? renamed : title });
            form.replaceWith(put);
            this.current = this.#current;
            left || put.querySelector('button').focus();
            if (kept && renamed && renamed !== title) {
                await rename(id, renamed).then(
                    () => this.#actions.announce(`Renamed to ${renamed}.`),
                    () => this.#failed(put, id, title));
            }
            this.refresh();
        };
        form.addEventListener('submit', (event) => {
            event.preventDefault();
            done(true);
        });
        input.addEventListener('keydown', (event) => {
            if (event.key === 'Escape') {
                event.preventDefault();
                event.stopPropagation();
                done(false);
            }
        });
        input.addEventListener('blur', () => done(true, true));
        row.replaceWith(form);
        input.select();
    }

    #failed(row, id, title) {
        const held = this.#held();
        keepFocus(() => row.replaceWith(this.#row({ id, title })), () => this.#focus(held));
        this.#actions.announce('The server didn’t take the new name.', { show: true });
    }

    #forget(id, title) {
        this.#dialog.querySelector('.what').textContent = `“${title}”`;
        this.#dialog.returnValue = '';
        this.#dialog.onclose = async () => {
            if (this.#dialog.returnValue !== 'forget') {
                return;
            }
            try {
                await forget(id);
                this.#actions.forgotten(id);
            } catch {
                this.#actions.announce('The server didn’t forget the conversation.', { show: true });
            }
            await this.refresh();
        };
        this.#dialog.showModal();
    }
}

function tool(deed, title, sign, pressed) {
    const button = element('button', { type: 'button', class: 'tool', 'aria-label': `${deed} ${title}`, title: deed },
        element('span', { 'aria-hidden': 'true' }, sign));
    button.addEventListener('click', pressed);
    return button;
}
