/**
 * Word's documents: their paragraphs, numbers, notes and tables in the order in which they print. What they hold in other formats is read
 * elsewhere.
 */
@NullMarked
package footnote.read.docx;

import org.jspecify.annotations.NullMarked;
