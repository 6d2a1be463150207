/**
 * What a question and its answer are: the text, its citations, the events by which it comes, and how it is written as JSON.
 */
@NullMarked
package footnote.answer;

import org.jspecify.annotations.NullMarked;
