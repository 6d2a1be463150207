import { counted } from './words.js';

const PAUSE_MS = 1_000;

/**
 * Looks at the folder of articles until it is read, and tells `show` each time: `count` for the shelf, `state` where there
 * is something to wait for or to do.
 */
export async function watchFolder(show) {
    for (;;) {
        const { ready, count = '', state = '' } = await look();
        show({ count, state });
        if (ready) {
            return;
        }
        await new Promise((resume) => setTimeout(resume, PAUSE_MS));
    }
}

async function look() {
    try {
        if ((await fetch('health/ready')).status === 503) {
            return { state: 'Still reading the folder…' };
        }
        const response = await fetch('api/articles');
        if (!response.ok) {
            return { ready: true };
        }
        const { articles } = await response.json();
        const indexed = articles.filter((article) => article.status === 'indexed').length;
        return {
            ready: true,
            count: indexed > 0 ? counted(indexed, 'article') : '',
            state: indexed === 0 ? 'The folder holds no article yet. Drop one in and start again.' : '',
        };
    } catch {
        return { state: 'The server can’t be reached. Looking again…' };
    }
}

/** A few questions that the articles answer; none where the server suggests none. */
export async function suggestions() {
    try {
        const response = await fetch('api/suggestions');
        return response.ok ? (await response.json()).questions : [];
    } catch {
        return [];
    }
}
