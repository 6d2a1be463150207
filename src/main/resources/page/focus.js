/** Makes a change; where what had the focus isn't to be seen after it, `lost` finds another place for it. */
export function keepFocus(change, lost) {
    const focused = document.activeElement;
    change();
    if (focused && focused !== document.body && focused.getClientRects().length === 0) {
        lost();
    }
}
