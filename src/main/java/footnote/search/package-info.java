/**
 * Finding: the one index over passages and sentences, the embedding of text, the combining of scores. Lucene and
 * embedding models stay in here.
 */
@NullMarked
package footnote.search;

import org.jspecify.annotations.NullMarked;
