import { keepFocus } from './focus.js';
import { gait } from './follow.js';

const MARGIN_PX = 40;

/** The button that shows while an answer goes on below the edge of the window, and leads to its end. */
export class Below {
    #button;
    #focus;
    #due = false;

    /** `focus()` what is left when the button goes. */
    constructor(button, focus) {
        this.#button = button;
        this.#focus = focus;
        button.addEventListener('click', () => scrollBy({ top: this.#hidden(), behavior: gait() }));
        addEventListener('scroll', () => this.look(), { passive: true });
        addEventListener('resize', () => this.look(), { passive: true });
    }

    /** Looks again, at most once a frame. */
    look() {
        if (!this.#due) {
            this.#due = true;
            requestAnimationFrame(() => {
                this.#due = false;
                keepFocus(() => (this.#button.hidden = this.#hidden() < MARGIN_PX), this.#focus);
            });
        }
    }

    /** How much of the last answer stands below the field's upper edge, in pixels. */
    #hidden() {
        const last = document.querySelector('.turn:last-child > :last-child');
        return last ? last.getBoundingClientRect().bottom - this.#button.parentElement.getBoundingClientRect().top : 0;
    }
}
