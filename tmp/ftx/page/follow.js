const NEAR_PX = 96;

/**
 * Makes a change that lets the page grow. What is being read never moves: only a reader who has gone down to the foot by
 * himself, past the last question, is kept at the foot.
 */
export function follow(change) {
    const page = document.scrollingElement;
    const near = page.scrollHeight - page.scrollTop - page.clientHeight < NEAR_PX;
    const question = document.querySelector('.turn:last-child .question');
    const past = question !== null && question.getBoundingClientRect().bottom < 0;
    const height = page.scrollHeight;
    change();
    if (near && past && page.scrollHeight > height) {
        page.scrollTop = page.scrollHeight;
    }
}

/** How to scroll: smoothly, unless the reader asked for less motion. */
export function gait() {
    return matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
}
