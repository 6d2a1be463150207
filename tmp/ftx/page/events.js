/**
 * The events of a `text/event-stream` body as `{event, data}`, data parsed from JSON; comments are skipped. Throws where
 * nothing at all comes for `silence` milliseconds.
 */
export async function* events(body, silence) {
    let event = 'message';
    let data = [];
    for await (const line of lines(body, silence)) {
        if (line === '') {
            if (data.length > 0) {
                yield { event, data: JSON.parse(data.join('\n')) };
            }
            event = 'message';
            data = [];
            continue;
        }
        const [, name, value] = /^([^:]*):? ?(.*)$/s.exec(line);
        if (name === 'event') {
            event = value;
        } else if (name === 'data') {
            data.push(value);
        }
    }
}

/** Lines that end in \n, \r\n or \r; a last line without an end is dropped, as the standard asks. */
async function* lines(body, silence) {
    const reader = body.getReader();
    const decoder = new TextDecoder();
    let rest = '';
    try {
        for (;;) {
            const { value, done } = await within(silence, reader.read());
            if (done) {
                return;
            }
            rest += decoder.decode(value, { stream: true });
            const end = rest.endsWith('\r') ? rest.length - 1 : rest.length;
            const whole = rest.slice(0, end).split(/\r\n|\n|\r/);
            rest = whole.pop() + rest.slice(end);
            yield* whole;
        }
    } finally {
        reader.cancel().catch(() => {});
    }
}

function within(millis, promise) {
    let timer;
    const late = new Promise((_, reject) => {
        timer = setTimeout(() => reject(new Error(`nothing for ${millis} ms`)), millis);
    });
    return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
