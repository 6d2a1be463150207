/**
 * What questions ask for, a figure, a time, a name, a reason, somebody's words, and whether words tell it: read from words alone. Where
 * these words stand in an article, and which are quoted, is none of this room's business.
 */
@NullMarked
package footnote.quote.asked;

import org.jspecify.annotations.NullMarked;
