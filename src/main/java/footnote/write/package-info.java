/**
 * Answering in a language model's words: what it is told, and what is made of what it says, sentence by sentence.
 */
@NullMarked
package footnote.write;

import org.jspecify.annotations.NullMarked;
