/**
 * What the words of an English sentence are to each other, as far as their parts of speech and their order tell: who does what to
 * whom, and where. What is claimed, and where it is looked for, is none of this room's business.
 */
@NullMarked
package footnote.check.syntax;

import org.jspecify.annotations.NullMarked;
