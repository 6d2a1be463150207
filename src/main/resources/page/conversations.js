import { call, look } from './api.js';

/** The conversations of this browser, newest first, that match the words; null where the server can't say. */
export async function conversations(words, signal) {
    const query = words ? `?q=${encodeURIComponent(words)}` : '';
    return (await look(`/api/conversations${query}`, signal))?.conversations ?? null;
}

export function rename(id, title) {
    return call(path(id), { method: 'PATCH', body: { title } });
}

/** Where it is forgotten already, that is as well. */
export function forget(id) {
    return call(path(id), { method: 'DELETE' }).catch((failure) => {
        if (failure.status !== 404) {
            throw failure;
        }
    });
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
    const daysAgo = (days) => new Date(now.getFullYear(), now.getMonth(), now.getDate() - days).getTime();
    const groups = new Map();
    for (const conversation of conversations) {
        const at = Date.parse(conversation.asked_at);
        const heading = at >= daysAgo(0) ? 'Today'
            : at >= daysAgo(1) ? 'Yesterday'
                : at >= daysAgo(7) ? 'Last seven days' : 'Earlier';
        groups.set(heading, [...groups.get(heading) ?? [], conversation]);
    }
    return [...groups];
}

function path(id) {
    return `/api/conversations/${encodeURIComponent(id)}`;
}
