/**
 * Figures: what single questions gave, what is made of them, and how far chance may have moved that. Knows nothing of
 * searching and answering.
 */
@NullMarked
package footnote.eval.figure;

import org.jspecify.annotations.NullMarked;
