/**
 * Answering: a question and its passages in, a stream of answer events out. Language models stay in here.
 */
@NullMarked
package footnote.answer;

import org.jspecify.annotations.NullMarked;
