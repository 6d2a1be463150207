/**
 * What an article is: its text and day, the kinds of its lines, its passages and sentences. Knows nothing of files or of searching.
 */
@NullMarked
package footnote.corpus;

import org.jspecify.annotations.NullMarked;
