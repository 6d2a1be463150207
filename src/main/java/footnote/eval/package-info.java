/**
 * Measuring: how well a folder of articles is found, quoted and refused, on questions with known answers. Writes to no
 * standard stream, and changes nothing that it measures.
 */
@NullMarked
package footnote.eval;

import org.jspecify.annotations.NullMarked;
