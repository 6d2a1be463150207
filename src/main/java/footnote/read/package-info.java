/**
 * Reading files: what a file of each format says becomes an article, in a process of its own where a file could do harm. Knows nothing
 * of passages or searching.
 */
@NullMarked
package footnote.read;

import org.jspecify.annotations.NullMarked;
