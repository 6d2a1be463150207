import { call, look } from './api.js';

/** The conversations of this browser, newest first, that match the words; null where the server can't say. */
export async function conversations(words, signal) {
    const query = words ? `?q=${encodeURIComponent(words)}` : '';
    return (await look(`/api/conversations${query}`, signal))?.conversations ?? null;
}

export function rename(id, title) {
    return call(path(id), { method: 'PATCH', body: { title } });
}

export function forget(id) {
    return call(path(id), { method: 'DELETE' });
}

/** The answers given in a conversation so far. */
export async function turnsOf(id, signal) {
    return (await (await call(path(id), { signal })).json()).turns;
}

/** One answer as it was given. */
export async function answerOf(id, signal) {
    return (await call(`/api/answers/${encodeURIComponent(id)}`, { signal })).json();
}

/** Conversations under the days that people remember them by, as `[heading, conversations]`. */
export function byDay(conversations, now = new Date()) {
    const today = new Date(now.getFullYear(), now.getMonth(), now.getDate()).getTime();
    const day = 24 * 60 * 60 * 1_000;
    const groups = new Map();
    for (const conversation of conversations) {
        const at = Date.parse(conversation.asked_at);
        const heading = at >= today ? 'Today'
            : at >= today - day ? 'Yesterday'
                : at >= today - 7 * day ? 'Last seven days' : 'Earlier';
        groups.set(heading, [...groups.get(heading) ?? [], conversation]);
    }
    return [...groups];
}

function path(id) {
    return `/api/conversations/${encodeURIComponent(id)}`;
}
