/**
 * Tables of figures, whatever a file's format lays them out with: each row as a line that says by itself what its figures are. Which cells
 * there are, and where they stand, the formats find.
 */
@NullMarked
package footnote.read.table;

import org.jspecify.annotations.NullMarked;
