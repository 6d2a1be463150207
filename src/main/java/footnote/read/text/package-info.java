/**
 * What the readers of all formats share: the decoding of bytes, the title and day that a text tells, and what is found in a file. Reads
 * plain text itself, and knows of no other format.
 */
@NullMarked
package footnote.read.text;

import org.jspecify.annotations.NullMarked;
