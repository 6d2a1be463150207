const FOOTNOTE = /^#(a_[\w-]+)\/(\d{1,3})$/;
const FORMER = /^#(c_[\w-]+)(?:\/(a_[\w-]+)\/(\d{1,3}))?$/;

/**
 * What an address of the page shows: `view` is `welcome`, `conversation`, `answer`, `articles`, `article` or `nowhere`, beside
 * it what that view needs. A conversation's hash may point at one footnote of one answer; addresses of Footnote's first
 * version, with the conversation in the hash, go on working.
 */
export function routeOf({ pathname, search, hash }) {
    const [, room, name, ...rest] = pathname.split('/');
    const id = decoded(name);
    if (rest.length > 0 || id === null) {
        return { view: 'nowhere' };
    }
    if (room === '' && !id) {
        const [, conversation, answer, marker] = FORMER.exec(hash) ?? [];
        return conversation ? { view: 'conversation', id: conversation, answer, marker } : { view: 'welcome' };
    }
    if (room === 'c' && id) {
        const [, answer, marker] = FOOTNOTE.exec(hash) ?? [];
        return { view: 'conversation', id, answer, marker };
    }
    if (room === 'a' && id) {
        return { view: 'answer', id };
    }
    if (room === 'articles') {
        return id ? { view: 'article', id, ...wordsOf(new URLSearchParams(search)) } : { view: 'articles' };
    }
    return { view: 'nowhere' };
}

export const addressOfConversation = (id) => `/c/${encodeURIComponent(id)}`;
export const addressOfAnswer = (id) => `/a/${encodeURIComponent(id)}`;

/** Where an article stands in full; with `start` and `end` at those words, and with `sha256` able to tell that it changed. */
export function addressOfArticle({ id, start, end, sha256 }) {
    const words = end > start ? `?start=${start}&end=${end}${sha256 ? `&sha256=${sha256.slice(0, 12)}` : ''}` : '';
    return `/articles/${encodeURIComponent(id)}${words}`;
}

function wordsOf(query) {
    const [start, end] = ['start', 'end'].map((name) => (/^\d{1,9}$/.test(query.get(name) ?? '') ? Number(query.get(name)) : null));
    return start !== null && end > start ? { start, end, sha256: query.get('sha256') } : {};
}

function decoded(name = '') {
    try {
        return decodeURIComponent(name);
    } catch {
        return null;
    }
}
