import { marked, paragraphsOf } from './paragraphs.js';
import { placeOf } from './quotes.js';

/** An article's text with the quotes that still stand in it marked, one of them at a time brighter. */
export class MarkedText {
    #element;
    #scroller;
    #level;
    #quotes = [];

    /** `level` is that of its headings, `scroller` what scrolls, `rail` what covers its top. */
    constructor(element, level, scroller, rail = null) {
        this.#element = element;
        this.#level = level;
        this.#scroller = { element: scroller, rail };
    }

    /** The words that are brighter now. */
    get words() {
        return this.#marks().map((mark) => mark.textContent).join(' ');
    }

    clear() {
        this.#quotes = [];
        this.#element.replaceChildren();
    }

    show(article, quotes) {
        this.#quotes = quotes.map((quote) => ({ quote, ...placeOf(quote, article) })).filter(({ end }) => end);
        this.#element.replaceChildren(...paragraphsOf(article.text)
            .filter((range, i, { length }) => i > 0 || length === 1 || !this.#isTitleAlone(range, article))
            .map((range) => marked(article.text, range, this.#quotes, this.#level)));
    }

    /** Whether a paragraph says the title again, which stands above, and no quote marks it. */
    #isTitleAlone({ start, end }, { text, title }) {
        return text.slice(start, end).trim() === title
            && !this.#quotes.some((quote) => quote.start < end && quote.end > start);
    }

    /** Goes to a quote; tells where in the text it is, and null where it isn't. */
    goTo(wanted, behavior = 'instant') {
        const index = this.#quotes.findIndex(({ quote }) => quote === wanted);
        this.#element.querySelectorAll('mark').forEach((mark) =>
            mark.classList.toggle('now', mark.dataset.quotes.split(' ').includes(String(index))));
        this.#centre(behavior);
        return this.#quotes[index] ?? null;
    }

    #marks() {
        return [...this.#element.querySelectorAll('mark.now')];
    }

    #centre(behavior) {
        const marks = this.#marks();
        if (marks.length === 0) {
            return;
        }
        const { element, rail } = this.#scroller;
        const { top } = marks[0].getBoundingClientRect();
        const height = marks.at(-1).getBoundingClientRect().bottom - top;
        const whole = element === document.scrollingElement;
        const covered = rail?.offsetHeight ?? 0;
        const room = element.clientHeight - covered;
        const above = covered + Math.max(room / 8, (room - height) / 2);
        element.scrollBy({ top: top - (whole ? 0 : element.getBoundingClientRect().top) - above, behavior });
    }
}
