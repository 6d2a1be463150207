/**
 * What a sentence says, read from its words alone: its quantities, times, quoted words, denials and opposites, and whether it claims
 * anything. Of two sentences it tells how they stand to each other; which is the claim and which its source is none of this room's business.
 */
@NullMarked
package footnote.check.statement;

import org.jspecify.annotations.NullMarked;
