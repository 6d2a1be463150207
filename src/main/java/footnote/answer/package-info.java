/**
 * Answering: a question and its passages in, a stream of answer events out. What language models are told, and what is made of their
 * words, stays in here.
 */
@NullMarked
package footnote.answer;

import org.jspecify.annotations.NullMarked;
