import { call } from './api.js';
import { element } from './element.js';
import { addressOfArticle } from './route.js';
import { counted, day, sized } from './words.js';

const ROWS = 200;
const BY_NAME = new Intl.Collator('en', { numeric: true });
const SAID = { indexed: 'Indexed', empty: 'Empty', duplicate: 'Duplicate', failed: 'Failed' };

/** Shows in `place` what is in the folder, and what became of each file. */
export async function showArticles(place, signal) {
    const count = element('p', { class: 'facts', role: 'status' });
    const filter = element('input', { class: 'filter', type: 'search', placeholder: 'Filter by words', 'aria-label': 'Filter the articles', autocomplete: 'off' });
    const rows = element('ul', { class: 'files', role: 'list' });
    const more = element('button', { type: 'button', class: 'more' }, 'Show more');
    place.replaceChildren(element('h1', {}, 'Articles'), count, filter, rows, more);
    more.hidden = true;
    let articles = [];
    let shown = ROWS;
    try {
        ({ articles } = await (await call('/api/articles', { signal })).json());
        articles.sort((a, b) => BY_NAME.compare(nameOf(a), nameOf(b)));
    } catch (failure) {
        if (!signal.aborted) {
            count.textContent = failure.status ? 'The list can’t be read just now.' : 'The server can’t be reached.';
        }
        return;
    }
    const list = () => {
        const found = articles.filter(matching(filter.value));
        count.textContent = filter.value.trim()
            ? `${counted(found.length, 'file')} of ${articles.length.toLocaleString('en')}` : tally(articles);
        rows.replaceChildren(...found.slice(0, shown).map(row));
        more.hidden = found.length <= shown;
    };
    filter.addEventListener('input', () => {
        shown = ROWS;
        list();
    });
    more.addEventListener('click', () => {
        const before = shown;
        shown += ROWS;
        list();
        [...rows.children].slice(before).map((more) => more.querySelector('a')).find(Boolean)?.focus({ preventScroll: true });
    });
    list();
}

/** Whether a file has all these words in its title, address, date, status or the reason. */
export function matching(words) {
    const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
    return ({ title, uri, published, status, detail }) => {
        const text = [title, uri, published, day(published), status, SAID[status], detail].join(' ').toLowerCase();
        return wanted.every((word) => text.includes(word));
    };
}

/** “5 articles, 1 file failed”. */
export function tally(articles) {
    const of = (status) => articles.filter((article) => article.status === status).length;
    return [
        counted(of('indexed'), 'article'),
        ...['duplicate', 'empty', 'failed'].map((status) => (of(status) > 0 ? `${of(status).toLocaleString('en')} ${status}` : '')),
    ].filter(Boolean).join(' · ');
}

const nameOf = ({ title, uri }) => title || uri;

function row(article) {
    const { title, uri, published, length, status, detail } = article;
    const facts = [day(published), uri === title ? '' : uri, length > 0 ? sized(length) : ''].filter(Boolean);
    return element('li', { class: `file ${status}` },
        length > 0 ? element('a', { class: 'name', href: addressOfArticle(article) }, nameOf(article))
            : element('span', { class: 'name' }, nameOf(article)),
        facts.length === 0 ? null : element('span', { class: 'facts' }, facts.join('\u00a0· ')),
        element('span', { class: 'status' }, SAID[status] ?? status),
        !detail ? null : element('span', { class: 'why' }, detail));
}
