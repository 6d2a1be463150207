import { call } from './api.js';
import { copyLink } from './copy.js';
import { factsAbout } from './facts.js';
import { gait } from './follow.js';
import { MarkedText } from './marked.js';
import { isSame } from './quotes.js';
import { addressOfArticle } from './route.js';
import { Step } from './step.js';
import { clipped } from './words.js';

const ANNOUNCED_CHARS = 280;
const SHOWN_CHARS = 420;

/** The article beside the answer, opened at the words that a marker points at; a sheet over its foot on a phone. */
export class Panel {
    #panel;
    #announce;
    #parts;
    #text;
    #article = null;
    #shown = 0;
    #view = null;
    #fetching = null;
    #pointed = null;
    #step = new Step();

    constructor(panel, announce) {
        const part = (selector) => panel.querySelector(selector);
        this.#panel = panel;
        this.#announce = announce;
        this.#parts = {
            place: part('.place'),
            steps: part('.steps'),
            title: part('h2'),
            name: part('.name'),
            facts: part('.facts'),
            tools: part('.tools'),
            notice: part('.notice'),
            whole: part('.whole'),
        };
        this.#text = new MarkedText(part('.text'), 'h3', panel, panel.firstElementChild);
        // Once the title has passed the rail names the article.
        new IntersectionObserver(([{ isIntersecting }]) => panel.classList.toggle('passed', !isIntersecting),
            { root: panel, rootMargin: '-52px 0px 0px' }).observe(this.#parts.title);
        part('.previous').addEventListener('click', () => this.#turn(-1));
        part('.next').addEventListener('click', () => this.#turn(1));
        part('.close').addEventListener('click', () => this.close());
        part('.link').addEventListener('click', () => copyLink(this.#parts.whole.href, announce));
        panel.addEventListener('keydown', (event) => this.#key(event));
    }

    get isOpen() {
        return !this.#panel.hidden;
    }

    /** Opens the article of one of the `quotes`, that at `now`; `opener` in `turn` gets the focus back; `behind()` has them anew. */
    async open(view) {
        this.#pointAt(null);
        this.#view = view;
        const fetched = this.#fetch();
        this.#reveal(view.opener, () => this.#setOpen(true));
        this.#panel.focus({ preventScroll: true });
        await fetched;
    }

    async #fetch() {
        this.#fetching?.abort();
        this.#fetching = new AbortController();
        const { signal } = this.#fetching;
        this.#clear();
        try {
            this.#show(await (await call(`/api/articles/${encodeURIComponent(this.#quote.source.id)}`, { signal })).json());
        } catch (failure) {
            if (!signal.aborted) {
                this.#parts.tools.hidden = failure.status === 404;
                this.#say(failure.status === 404 ? this.#quoted('This article is gone from the folder since the answer')
                    : failure.status ? 'The article can’t be read just now.'
                        : 'The server can’t be reached, so the article can’t be shown.');
            }
        }
    }

    /** `left` where the page goes on to another place. */
    close({ left = false } = {}) {
        this.#shut();
        left || this.#step.end();
    }

    /** After a step back in the history: whether it closed the sheet, and leads nowhere else. */
    takeBack() {
        const ended = this.#step.isEnded;
        if (!ended && this.isOpen && this.#isSheet()) {
            this.#shut();
            return true;
        }
        return ended;
    }

    #shut() {
        this.#fetching?.abort();
        const { opener, turn } = this.#view;
        const back = opener.isConnected ? opener : turn.querySelector(this.#pointed?.button);
        this.#pointAt(null);
        this.#reveal(back, () => this.#setOpen(false));
        back?.focus({ preventScroll: true });
        this.#view = null;
    }

    /** After the turn changed: it may quote more than it did. */
    renew() {
        const { quotes = [], behind } = this.#view ?? {};
        const more = behind?.().quotes ?? [];
        if (more.length > quotes.length && quotes.every((quote, i) => isSame(quote, more[i]))) {
            quotes.push(...more.slice(quotes.length));
            this.#parts.steps.hidden = false;
            this.#parts.place.textContent = this.#place;
        }
        this.#point();
    }

    /** Marks the buttons that point at the current quote as expanded, and no others. */
    #point() {
        this.#view?.turn.querySelectorAll('[data-marker], [data-passage]').forEach((button) => {
            button.ariaExpanded = String(this.#pointed !== null && button.matches(this.#pointed.button));
        });
    }

    get #quote() {
        return this.#view.quotes[this.#view.now];
    }

    get #place() {
        return `Quote ${this.#view.now + 1} of ${this.#view.quotes.length}`;
    }

    #clear() {
        const { place, steps, title, name, facts, tools } = this.#parts;
        const { source } = this.#quote;
        this.#article = null;
        this.#text.clear();
        steps.hidden = this.#view.quotes.length < 2;
        place.textContent = steps.hidden ? '' : this.#place;
        tools.hidden = false;
        title.textContent = name.textContent = source.title;
        facts.replaceChildren(...factsAbout(source));
        this.#say('');
        this.#pointAt(this.#quote);
        this.#panel.scrollTop = 0;
    }

    #show(article) {
        const { quotes } = this.#view;
        this.#article = article;
        this.#shown = quotes.length;
        this.#text.show(article, quotes.filter(({ source }) => source.id === this.#quote.source.id));
        this.#parts.title.textContent = this.#parts.name.textContent = article.title;
        this.#parts.facts.replaceChildren(...factsAbout(article));
        this.#goTo('instant');
    }

    /** What became of the article, and the words that it doesn't show any more. */
    #quoted(fate) {
        const { words } = this.#quote;
        return words ? `${fate}, which quoted: “${clipped(words, SHOWN_CHARS)}”` : `${fate}.`;
    }

    #say(words) {
        this.#parts.notice.textContent = words;
        this.#parts.notice.hidden = !words;
        if (words) {
            this.#announce(words);
        }
    }

    #turn(by) {
        const { quotes, now } = this.#view;
        const before = this.#quote.source.id;
        this.#view.now = (now + by + quotes.length) % quotes.length;
        if (this.#article === null || this.#quote.source.id !== before) {
            this.#fetch();
        } else if (this.#shown < quotes.length) {
            this.#show(this.#article);
        } else {
            this.#goTo(gait());
        }
    }

    /** Goes to the quote, where it still stands in the article. */
    #goTo(behavior) {
        const { place, steps, whole } = this.#parts;
        const { sha256 } = this.#article;
        const now = this.#text.goTo(this.#quote, behavior);
        this.#pointAt(this.#quote);
        place.textContent = now || !steps.hidden ? this.#place : '';
        this.#say(now === null ? this.#quoted('This article has changed since the answer')
            : sha256 === this.#quote.sha256 ? ''
                : 'This article has changed since the answer, but the quoted words still stand in it.');
        if (now) {
            whole.href = addressOfArticle({ id: this.#quote.source.id, start: now.start, end: now.end, sha256 });
            this.#announce(`${this.#place}: ${clipped(this.#text.words, ANNOUNCED_CHARS)}`);
        }
    }

    #pointAt(quote) {
        this.#pointed = quote;
        if (quote) {
            this.#parts.whole.href = addressOfArticle(quote.source);
        }
        this.#point();
    }

    #setOpen(open) {
        this.#panel.hidden = !open;
        this.#panel.parentElement.classList.toggle('reading', open);
        if (open && this.#isSheet()) {
            this.#step.begin();
        }
    }

    /** A sheet over a small page, which Back closes too. */
    #isSheet() {
        return getComputedStyle(this.#panel).position === 'fixed';
    }

    /** Makes a change of the layout after which the opener stands where it stood, or above the sheet that would cover it. */
    #reveal(opener, change) {
        const before = opener?.getBoundingClientRect().top;
        change();
        if (!opener) {
            return;
        }
        scrollBy({ top: opener.getBoundingClientRect().top - before, behavior: 'instant' });
        const edge = this.isOpen && this.#isSheet() ? this.#panel.offsetTop : Infinity;
        const { bottom } = opener.getBoundingClientRect();
        if (bottom > edge - 24) {
            scrollBy({ top: bottom - edge * 0.6, behavior: gait() });
        }
    }

    #key(event) {
        const by = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 }[event.key];
        if (by && this.#view.quotes.length > 1 && !event.ctrlKey && !event.metaKey && !event.altKey) {
            event.preventDefault();
            this.#turn(by);
        }
    }
}
