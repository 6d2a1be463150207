import { events } from './events.js';

/** The server sends at least a comment every 10 s: a stream silent for three times as long is dead. */
const SILENCE_MS = 30_000;

const UNREACHABLE = 'The server can’t be reached. Your question is kept.';
const BROKE_OFF = 'The answer broke off before it was complete. Your question is kept.';

/** Why a question got no answer, in words for the person who asked. */
export class Trouble extends Error {}

/**
 * Asks, and yields the answer's events `{event, data}` up to and including `done`. Throws a Trouble where none comes, and
 * an AbortError when `signal` stops it. A conversation that the server no longer knows is begun anew.
 */
export async function* ask(question, conversation, signal) {
    let response = await post({ question, ...(conversation && { conversation }) }, signal);
    if (response.status === 404 && conversation) {
        response = await post({ question }, signal);
    }
    if (!response.ok) {
        throw new Trouble(await detail(response));
    }
    if (!response.headers.get('Content-Type')?.startsWith('text/event-stream')) {
        yield { event: 'done', data: await response.json() };
        return;
    }
    try {
        for await (const answered of events(response.body, SILENCE_MS)) {
            if (answered.event === 'error') {
                throw new Trouble(sentence(answered.data));
            }
            yield answered;
            if (answered.event === 'done') {
                return;
            }
        }
    } catch (failure) {
        throw signal.aborted || failure instanceof Trouble ? failure : new Trouble(BROKE_OFF);
    }
    throw new Trouble(BROKE_OFF);
}

async function post(request, signal) {
    try {
        return await fetch('api/ask', {
            method: 'POST',
            headers: { 'Content-Type': 'application/json', Accept: 'text/event-stream' },
            body: JSON.stringify(request),
            signal,
        });
    } catch (failure) {
        throw signal.aborted ? failure : new Trouble(UNREACHABLE);
    }
}

async function detail(response) {
    return sentence(await response.json().catch(() => ({ status: response.status })));
}

function sentence({ detail, title, status }) {
    return detail || title || `The server answered with an error${status ? ` (${status})` : ''}.`;
}
