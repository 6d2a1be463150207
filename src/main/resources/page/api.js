/**
 * Why a call brought nothing. `kind` is `offline`, `unreachable`, `broken` (the answer ended before its end) or `refused`, then
 * with the `status`, the server's own words in `detail`, and `retryAfter` in seconds where the server names a time.
 */
export class Trouble extends Error {
    constructor(kind, { status = null, detail = null, retryAfter = null } = {}) {
        super(detail ?? kind);
        Object.assign(this, { kind, status, detail, retryAfter });
    }
}

/** A call's response where the server takes it; throws a Trouble where it doesn't, and an AbortError when stopped. */
export async function call(path, { method = 'GET', body, accept = 'application/json', signal } = {}) {
    const response = await fetch(path, {
        method,
        headers: { Accept: accept, ...(body && { 'Content-Type': 'application/json' }) },
        body: body && JSON.stringify(body),
        signal,
    }).catch((failure) => {
        throw signal?.aborted ? failure : new Trouble(navigator.onLine === false ? 'offline' : 'unreachable');
    });
    if (!response.ok) {
        throw await refusal(response);
    }
    return response;
}

/** What the server knows at a path, or null where the page can do without it. */
export async function look(path, signal) {
    try {
        return await (await call(path, { signal })).json();
    } catch {
        return null;
    }
}

/** The trouble that an error event or a problem document describes. */
export function refused({ status, detail, title }, retryAfter = null) {
    return new Trouble('refused', { status, detail: detail || title || null, retryAfter });
}

async function refusal(response) {
    const problem = await response.json().catch(() => ({}));
    return refused({ ...problem, status: response.status }, seconds(response.headers.get('Retry-After'), clockOf(response)));
}

/** The time as the server has it: the two clocks may differ. */
function clockOf({ headers }) {
    return Date.parse(headers.get('Date')) || Date.now();
}

/** `Retry-After` as seconds from now, whether it names seconds or a date; null where it names neither. */
export function seconds(header, now = Date.now()) {
    if (/^\d{1,6}$/.test(header ?? '')) {
        return Number(header);
    }
    const at = Date.parse(header ?? '');
    return Number.isNaN(at) ? null : Math.max(0, Math.ceil((at - now) / 1_000));
}
