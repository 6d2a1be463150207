/**
 * The check of a sentence against passages: which of their words carry it, how well, and what of it they lack. Who made the sentence,
 * and what is shown of it, is none of this room's business.
 */
@NullMarked
package footnote.check;

import org.jspecify.annotations.NullMarked;
