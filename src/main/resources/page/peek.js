import { element } from './element.js';
import { alsoIn, clipped, factsOf } from './words.js';

const PAUSE_MS = 120;
const GAP_PX = 8;
const QUOTE_CHARS = 420;

/** The card by a marker that shows the quoted words while the marker is pointed at or has the focus. */
export class Peek {
    #card;
    #marker = null;
    #timer;

    constructor(card) {
        this.#card = card;
        card.addEventListener('pointerenter', () => clearTimeout(this.#timer));
        card.addEventListener('pointerleave', () => this.#soon(() => this.hide()));
        addEventListener('scroll', () => this.isShown && this.hide(), { passive: true });
    }

    get isShown() {
        return this.#marker !== null;
    }

    /** Shows cards for the markers within `container`; `citationOf(marker)` is what one stands for, null where nothing yet. */
    watch(container, citationOf) {
        const markerOf = ({ target }) => target.closest('.marker');
        const show = (marker) => {
            const citation = marker && citationOf(marker);
            if (citation && marker.ariaExpanded !== 'true') {
                this.#show(marker, citation);
            }
        };
        container.addEventListener('pointerover', (event) => {
            const marker = markerOf(event);
            if (marker && event.pointerType === 'mouse' && marker !== this.#marker) {
                this.#soon(() => show(marker));
            }
        });
        container.addEventListener('pointerout', (event) => markerOf(event) && this.#soon(() => this.hide()));
        container.addEventListener('focusin', (event) => event.target.matches(':focus-visible') && show(markerOf(event)));
        container.addEventListener('focusout', () => this.hide());
        container.addEventListener('click', () => this.hide());
    }

    hide() {
        clearTimeout(this.#timer);
        this.#marker?.removeAttribute('aria-describedby');
        this.#marker = null;
        this.#card.hidePopover?.();
        this.#card.hidden = true;
    }

    #soon(deed) {
        clearTimeout(this.#timer);
        this.#timer = setTimeout(deed, PAUSE_MS);
    }

    #show(marker, citation) {
        this.hide();
        this.#marker = marker;
        const copies = alsoIn(citation.source);
        marker.setAttribute('aria-describedby', this.#card.id);
        this.#card.replaceChildren(
            element('q', {}, clipped(citation.cited_text, QUOTE_CHARS)),
            element('span', { class: 'facts' }, citation.source.title,
                ...factsOf(citation).flatMap((fact) => ['\u00a0· ', element('span', { class: 'tie' }, fact)]),
                ...(copies ? [`\u00a0· ${copies}`] : [])));
        this.#card.hidden = false;
        this.#card.showPopover?.();
        this.#place(marker.getBoundingClientRect(), marker.closest('.answer').getBoundingClientRect());
    }

    /** Above the marker where there is room, else below it, and no wider than the column. */
    #place({ left, right, top, bottom }, column) {
        const { offsetWidth: width, offsetHeight: height } = this.#card;
        const x = Math.min(Math.max(column.left - GAP_PX, (left + right - width) / 2), column.right + GAP_PX - width);
        const y = top - height - GAP_PX >= 0 ? top - height - GAP_PX : bottom + GAP_PX;
        this.#card.style.setProperty('left', `${Math.max(0, x)}px`);
        this.#card.style.setProperty('top', `${y}px`);
    }
}
