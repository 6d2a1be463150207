/** What the words of an English sentence are: their parts of speech and plain forms. */
@NullMarked
package footnote.grammar;

import org.jspecify.annotations.NullMarked;
