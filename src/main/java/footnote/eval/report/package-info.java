/** What was measured, for people: as a table on the terminal, and as one page of HTML that needs no network. */
@NullMarked
package footnote.eval.report;

import org.jspecify.annotations.NullMarked;
