/** What the words of an English sentence are: their parts of speech and plain forms, numbers, days, names; and how questions are worded. */
@NullMarked
package footnote.grammar;

import org.jspecify.annotations.NullMarked;
