/**
 * Answering in the articles' own words: which sentences answer, how they are quoted, and whether they answer at all. No language model.
 */
@NullMarked
package footnote.quote;

import org.jspecify.annotations.NullMarked;
