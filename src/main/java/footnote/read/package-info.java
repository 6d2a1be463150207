/**
 * Reading files: what a file of each format says becomes an article, in a process of its own where a file could do harm. Knows nothing
 * of passages or searching. Here a reader is chosen by the file's name, and guarded, whatever its library throws at a broken
 * file; each format is a room within, {@code text} is what they share, and {@code table} makes lines of tables of figures.
 */
@NullMarked
package footnote.read;

import org.jspecify.annotations.NullMarked;
