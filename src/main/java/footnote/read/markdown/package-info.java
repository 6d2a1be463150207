/**
 * Markdown, with its front matter and what generators of sites add to it, as plain text. HTML within it is read by the room that reads
 * pages.
 */
@NullMarked
package footnote.read.markdown;

import org.jspecify.annotations.NullMarked;
