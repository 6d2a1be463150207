const ADDRESS = /^#(c_[\w-]+)(?:\/(a_[\w-]+)\/(\d{1,3}))?$/;

/** The id of the conversation that the page's address names, or null. */
export function currentConversation() {
    return ADDRESS.exec(location.hash)?.[1] ?? null;
}

/** The footnote that the page's address points at, as `{answer, marker}`, or null. */
export function currentFootnote() {
    const [, , answer, marker] = ADDRESS.exec(location.hash) ?? [];
    return answer ? { answer, marker } : null;
}

/** Puts a conversation's id into the page's address, so that a reload or a kept link finds it. */
export function nameConversation(id) {
    if (id && id !== currentConversation()) {
        history.replaceState(null, '', `#${id}`);
    }
}

/** Takes the conversation out of the address; as a step that Back undoes when `step` is true. */
export function leaveConversation({ step }) {
    if (location.hash) {
        const address = location.pathname + location.search;
        step ? history.pushState(null, '', address) : history.replaceState(null, '', address);
    }
}

/** The answers given in a conversation so far, or null where the server no longer has it. */
export async function turnsOf(id) {
    try {
        const response = await fetch(`api/conversations/${encodeURIComponent(id)}`);
        return response.ok ? (await response.json()).turns : null;
    } catch {
        return null;
    }
}
