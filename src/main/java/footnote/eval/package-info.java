/**
 * Measuring: how well a folder of articles is found, quoted and refused, on questions with known answers. Writes to no
 * standard stream, and changes nothing that it measures. Here questions are read, asked and judged; {@code figure} makes
 * numbers of what they gave, and {@code report} shows them to people.
 */
@NullMarked
package footnote.eval;

import org.jspecify.annotations.NullMarked;
