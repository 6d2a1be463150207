import { counted } from './words.js';

const PAUSE_MS = 1_000;

/**
 * Looks at the folder of articles until it is read, and tells `show` each time: `count` of articles for the shelf, `state`
 * where there is something to wait for or to do, and the files `done` of `all` while they are being read.
 */
export async function watchFolder(show) {
    for (;;) {
        const { ready, ...seen } = await see();
        show({ count: '', state: '', done: null, all: null, ...seen });
        if (ready) {
            return;
        }
        await new Promise((resume) => setTimeout(resume, PAUSE_MS));
    }
}

async function see() {
    try {
        const health = await fetch('/health/ready');
        const response = await fetch('/api/articles');
        const { articles = [], reading = null } = response.ok ? await response.json() : {};
        const indexed = articles.filter((article) => article.status === 'indexed').length;
        const count = indexed > 0 ? indexed.toLocaleString('en') : '';
        if (health.status === 503) {
            const { detail = '' } = await health.json().catch(() => ({}));
            const { done = null, all = null } = reading ?? {};
            return { ...unready(detail, done, all, indexed), done, all, count };
        }
        return {
            ready: true,
            count,
            state: response.ok && indexed === 0 ? 'The folder holds no article yet. Put one in, and ask.' : '',
        };
    } catch {
        return { state: 'The server can’t be reached. Looking again…' };
    }
}

function unready(detail, done, all, indexed) {
    if (all === null) {
        return { state: detail ? `Not ready: ${detail}.` : 'Still reading the folder…' };
    }
    const already = indexed > 0 ? ' You can ask already: answers come from what is read so far.' : '';
    return { state: `Reading the folder: ${done.toLocaleString('en')} of ${counted(all, 'file')}.${already}` };
}
