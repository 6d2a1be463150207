const SHOWN_MS = 4_000;

/** Says something once to those who don't see the page, and with `show` to everybody. */
export function announcer(live, toast) {
    let hiding;
    return (words, { show = false } = {}) => {
        live.textContent = words;
        if (show) {
            toast.textContent = words;
            toast.hidden = false;
            clearTimeout(hiding);
            hiding = setTimeout(() => (toast.hidden = true), SHOWN_MS);
        }
    };
}
