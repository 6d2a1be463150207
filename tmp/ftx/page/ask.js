import { call, refused, Trouble } from './api.js';
import { events } from './events.js';

/** The server sends at least a comment every 10 s: a stream silent for three times as long is dead. */
const SILENCE_MS = 30_000;

/**
 * Asks, and yields the answer's events `{event, data}` up to and including `done`. Throws a Trouble where none comes, and
 * an AbortError when `signal` stops it. A conversation that the server no longer knows is begun anew.
 */
export async function* ask(question, conversation, signal) {
    const response = await post(question, conversation, signal);
    if (!response.headers.get('Content-Type')?.startsWith('text/event-stream')) {
        yield { event: 'done', data: await response.json() };
        return;
    }
    try {
        for await (const answered of events(response.body, SILENCE_MS)) {
            if (answered.event === 'error') {
                throw refused(answered.data);
            }
            yield answered;
            if (answered.event === 'done') {
                return;
            }
        }
    } catch (failure) {
        throw signal.aborted || failure instanceof Trouble ? failure : new Trouble('broken');
    }
    throw new Trouble('broken');
}

async function post(question, conversation, signal) {
    const request = (body) => call('/api/ask', { method: 'POST', accept: 'text/event-stream', body, signal });
    try {
        return await request(conversation ? { question, conversation } : { question });
    } catch (failure) {
        if (failure.status === 404 && conversation) {
            return request({ question });
        }
        throw failure;
    }
}
