import { call } from './api.js';
import { copyLink } from './copy.js';
import { element } from './element.js';
import { factsAbout } from './facts.js';
import { MarkedText } from './marked.js';
import { counted } from './words.js';

const GONE = 'This article isn’t in the folder. It may have been renamed or taken away.';
const CHANGED = 'This article has changed since the address was made, so the marked words may be others.';

/** Shows an article in full in `place`, at the words that the address names; returns it, or null where it isn't there. */
export async function showArticle(place, { id, start, end, sha256 }, announce, signal) {
    const article = await read(id, signal, (heading, words) => place.replaceChildren(
        element('h1', {}, heading),
        element('p', { class: 'lead', role: 'status' }, words, ' ', element('a', { href: '/articles' }, 'See all articles'))));
    if (!article) {
        return null;
    }
    const text = element('div', { class: 'text' });
    const words = end > start ? { start, end, sha256: article.sha256, words: article.text.slice(start, end) } : null;
    const stale = words && ((sha256 && !article.sha256.startsWith(sha256)) || end > article.text.length);
    const link = element('button', { type: 'button' }, 'Copy link');
    link.addEventListener('click', () => copyLink(location.href, announce));
    place.replaceChildren(...[
        element('h1', {}, article.title),
        element('p', { class: 'facts' }, ...factsAbout(article), ' · ', counted(article.length, 'character'), ' · ', link),
        article.status === 'indexed' ? null
            : element('p', { class: 'notice' }, `Not used for answers: ${article.detail ?? article.status}.`),
        stale ? element('p', { class: 'notice', role: 'status' }, CHANGED) : null,
        text,
    ].filter(Boolean));
    const marks = new MarkedText(text, 'h2', document.scrollingElement);
    marks.show(article, words ? [words] : []);
    marks.goTo(words);
    return article;
}

async function read(id, signal, say) {
    try {
        return await (await call(`/api/articles/${encodeURIComponent(id)}`, { signal })).json();
    } catch (failure) {
        signal.aborted || (failure.status === 404 ? say('No such article', GONE)
            : say('The article can’t be read', 'Is the server running?'));
        return null;
    }
}
