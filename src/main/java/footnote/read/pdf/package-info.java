/** PDF: words where they stand on a page, made lines, columns, tables and paragraphs again. PDFBox stays in here. */
@NullMarked
package footnote.read.pdf;

import org.jspecify.annotations.NullMarked;
