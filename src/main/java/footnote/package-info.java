/** The program: its command line, its settings, and the putting together of its parts. */
@NullMarked
package footnote;

import org.jspecify.annotations.NullMarked;
