import { element } from './element.js';
import { gait } from './follow.js';
import { marked, paragraphsOf } from './paragraphs.js';
import { stands } from './quotes.js';
import { clipped, counted, day } from './words.js';

const ANNOUNCED_CHARS = 280;

/** The article beside the answer, opened at the words that a marker points at; a sheet over its foot on a phone. */
export class ArticlePanel {
    #panel;
    #announce;
    #parts;
    #view = null;
    #fetching = null;
    #standing = [];
    #now = -1;
    #pointed = null;

    constructor(panel, announce) {
        const part = (selector) => panel.querySelector(selector);
        this.#panel = panel;
        this.#announce = announce;
        this.#parts = {
            place: part('.place'),
            steps: part('.steps'),
            title: part('h2'),
            facts: part('.facts'),
            notice: part('.notice'),
            text: part('.text'),
        };
        part('.previous').addEventListener('click', () => this.#step(-1));
        part('.next').addEventListener('click', () => this.#step(1));
        part('.close').addEventListener('click', () => this.close());
        panel.addEventListener('keydown', (event) => this.#key(event));
    }

    get isOpen() {
        return !this.#panel.hidden;
    }

    /** Opens `source` with its `quotes` marked, the one at `now` brighter; `opener` in `turn` gets the focus back. */
    async open(view) {
        this.#fetching?.abort();
        this.#fetching = new AbortController();
        const { signal } = this.#fetching;
        this.#clear(view);
        this.#reveal(view.opener, () => this.#setOpen(true));
        this.#panel.focus({ preventScroll: true });
        try {
            const response = await fetch(`api/articles/${encodeURIComponent(view.source.id)}`, { signal });
            if (response.ok) {
                this.#show(await response.json());
            } else {
                this.#say(response.status === 404
                    ? 'This article is gone from the folder since the answer.'
                    : 'The article can’t be read just now.');
            }
        } catch {
            if (!signal.aborted) {
                this.#say('The server can’t be reached, so the article can’t be shown.');
            }
        }
    }

    close() {
        this.#fetching?.abort();
        const { opener, turn } = this.#view;
        const back = opener.isConnected ? opener : turn.querySelector(this.#pointed.button);
        this.#pointAt(null);
        this.#reveal(back, () => this.#setOpen(false));
        back?.focus({ preventScroll: true });
        this.#view = null;
    }

    /** Marks the buttons that point at the current quote as expanded, and no others; again after the turn changed. */
    point() {
        this.#view?.turn.querySelectorAll('[aria-expanded]').forEach((button) => {
            button.ariaExpanded = String(this.#pointed !== null && button.matches(this.#pointed.button));
        });
    }

    #clear(view) {
        this.#pointAt(null);
        this.#view = view;
        this.#standing = [];
        this.#now = -1;
        const { place, steps, title, text } = this.#parts;
        place.textContent = '';
        steps.hidden = true;
        title.textContent = view.source.title;
        text.replaceChildren();
        this.#tell(view.source);
        this.#say('');
        this.#pointAt(view.quotes[view.now]);
        this.#panel.scrollTop = 0;
    }

    #show(article) {
        const { quotes, now } = this.#view;
        this.#standing = quotes.filter((quote) => stands(quote, article));
        this.#parts.title.textContent = article.title;
        this.#tell(article);
        this.#say(this.#standing.length < quotes.length ? 'This article has changed since the answer.' : '');
        this.#parts.text.replaceChildren(
            ...paragraphsOf(article.text).map((range) => marked(article.text, range, this.#standing)));
        this.#parts.steps.hidden = this.#standing.length < 2;
        const index = this.#standing.indexOf(quotes[now]);
        if (index >= 0) {
            this.#goTo(index, 'instant');
        } else {
            this.#parts.place.textContent = this.#standing.length > 0 ? counted(this.#standing.length, 'quote') : '';
            this.#now = -1;
        }
    }

    #tell({ uri, published }) {
        const web = /^https?:\/\//i.test(uri ?? '');
        const facts = [day(published), web ? null : uri].filter(Boolean).join(' · ');
        const original = web ? element('a', { href: uri, target: '_blank', rel: 'noopener noreferrer' }, 'Original') : '';
        this.#parts.facts.replaceChildren(facts, facts && web ? ' · ' : '', original);
    }

    #say(words) {
        this.#parts.notice.textContent = words;
        this.#parts.notice.hidden = !words;
        if (words) {
            this.#announce(words);
        }
    }

    #step(by) {
        const count = this.#standing.length;
        if (count > 0) {
            this.#goTo(this.#now < 0 ? 0 : (this.#now + by + count) % count, gait());
        }
    }

    #goTo(index, behavior) {
        this.#now = index;
        const quote = this.#standing[index];
        const place = `Quote ${index + 1} of ${this.#standing.length}`;
        this.#parts.place.textContent = place;
        this.#pointAt(quote);
        const marks = [...this.#parts.text.querySelectorAll('mark')];
        marks.forEach((mark) => mark.classList.toggle('now', mark.dataset.quotes.split(' ').includes(String(index))));
        const now = marks.filter((mark) => mark.classList.contains('now'));
        this.#announce(`${place}: ${clipped(now.map((mark) => mark.textContent).join(' '), ANNOUNCED_CHARS)}`);
        this.#centre(now, behavior);
    }

    #centre(marks, behavior) {
        const { top } = marks[0].getBoundingClientRect();
        const height = marks.at(-1).getBoundingClientRect().bottom - top;
        const rail = this.#panel.firstElementChild.offsetHeight;
        const room = this.#panel.clientHeight - rail;
        const above = rail + Math.max(room / 8, (room - height) / 2);
        this.#panel.scrollBy({ top: top - this.#panel.getBoundingClientRect().top - above, behavior });
    }

    #pointAt(quote) {
        this.#pointed = quote;
        this.point();
    }

    #setOpen(open) {
        this.#panel.hidden = !open;
        this.#panel.parentElement.classList.toggle('reading', open);
    }

    /** Makes a change of the layout after which the opener stands where it stood, or above the sheet that would cover it. */
    #reveal(opener, change) {
        const before = opener?.getBoundingClientRect().top;
        change();
        if (!opener) {
            return;
        }
        scrollBy({ top: opener.getBoundingClientRect().top - before, behavior: 'instant' });
        const edge = this.isOpen && getComputedStyle(this.#panel).position === 'fixed' ? this.#panel.offsetTop : Infinity;
        const { bottom } = opener.getBoundingClientRect();
        if (bottom > edge - 24) {
            scrollBy({ top: bottom - edge * 0.6, behavior: gait() });
        }
    }

    #key(event) {
        const by = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 }[event.key];
        if (by && this.#standing.length > 1 && !event.ctrlKey && !event.metaKey && !event.altKey) {
            event.preventDefault();
            this.#step(by);
        }
    }
}
