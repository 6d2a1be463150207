/**
 * A language model's words on their way to a reader, piece by piece as they come: without thoughts, markup, links and what nobody sees,
 * and with its markers told from the rest. Whether they are true is none of this room's business.
 */
@NullMarked
package footnote.text;

import org.jspecify.annotations.NullMarked;
