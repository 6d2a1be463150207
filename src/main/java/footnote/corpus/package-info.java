/**
 * What an article is: the readers of files, an article's text, its passages and sentences. Knows nothing of searching or
 * answering.
 */
@NullMarked
package footnote.corpus;

import org.jspecify.annotations.NullMarked;
