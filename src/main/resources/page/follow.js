const NEAR_PX = 96;

/** Makes a change that lets the page grow: a reader at its foot stays there, one who scrolled up is left alone. */
export function follow(change) {
    const page = document.scrollingElement;
    const near = page.scrollHeight - page.scrollTop - page.clientHeight < NEAR_PX;
    const height = page.scrollHeight;
    change();
    if (near && page.scrollHeight > height) {
        page.scrollTop = page.scrollHeight;
    }
}

/** How to scroll: smoothly, unless the reader asked for less motion. */
export function gait() {
    return matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
}
