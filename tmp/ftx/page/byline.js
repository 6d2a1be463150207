import { element } from './element.js';
import { clipped, counted, duration } from './words.js';

const TITLE_CHARS = 80;
const WORDS_CHARS = 90;

/**
 * The line under a question: what is being done for it, and at last what was. It opens for those who want to know how the
 * answer was found. It is always one line, so that nothing below it moves.
 */
export class Byline {
    element;
    #words = element('span', { class: 'words' });
    #time = element('span', { class: 'time' });
    #found = element('div', { class: 'found' });

    constructor() {
        this.element = element('details', { class: 'byline' },
            element('summary', {}, this.#words, this.#time), this.#found);
        this.wait('Searching the articles…');
    }

    /** Says what is being done. */
    wait(words) {
        this.element.classList.add('busy');
        this.#say(words, '');
    }

    /** The passages that the answer is made from are found. */
    sources(question, { searched_as: searchedAs, passages }) {
        this.wait(rewritten(question, searchedAs) ?? reading(passages ?? []));
    }

    /** Says how the whole answer was found. */
    done(answer) {
        const { question, searched_as: searchedAs, passages = [], timings_ms: timings = {} } = answer;
        this.element.classList.replace('busy', 'done');
        this.#say(rewritten(question, searchedAs) ?? (passages.length > 0 ? extent(passages) : 'How this was found'),
            timings.total >= 0 ? duration(timings.total) : '');
        const facts = [
            ['Searched as', searchedAs],
            ['Found in', timings.search >= 0 && duration(timings.search)],
            ['First words after', timings.first_token > 0 && duration(timings.first_token)],
            ['Complete after', timings.total >= 0 && duration(timings.total)],
            ['Written by', answer.mode === 'model' ? answer.model ?? 'a language model' : 'no model: these are the articles’ own words'],
        ].filter(([, fact]) => fact);
        this.#found.replaceChildren(
            element('dl', {}, ...facts.flatMap(([name, fact]) => [element('dt', {}, name), element('dd', {}, fact)])),
            ...passages.length > 0 ? [element('p', {}, 'What was read, best first'), list(passages)] : []);
    }

    /** The answer ended before its end, if it began at all. */
    fail({ kind }) {
        this.element.classList.remove('busy');
        this.#say({ stopped: 'Stopped', broken: 'Broken off' }[kind] ?? 'Not answered', '');
    }

    #say(words, time) {
        this.#words.textContent = words;
        this.#time.textContent = time;
    }
}

function list(passages) {
    return element('ol', {}, ...passages.map(({ source, text }, i) => element('li', {},
        element('button', { class: 'title', type: 'button', 'data-passage': i, 'aria-expanded': 'false' },
            clipped(source.title, TITLE_CHARS)),
        ' ', clipped(text, WORDS_CHARS))));
}

function rewritten(question, searchedAs) {
    return searchedAs && searchedAs.trim() !== question.trim() ? `Searched as “${searchedAs}”` : null;
}

function reading(passages) {
    return passages.length === 0 ? 'Looking closer…' : `Reading ${extent(passages)}…`;
}

function extent(passages) {
    const articles = new Set(passages.map(({ source }) => source.id)).size;
    return `${counted(passages.length, 'passage')} of ${counted(articles, 'article')}`;
}
