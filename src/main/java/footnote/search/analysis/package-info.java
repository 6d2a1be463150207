/**
 * What words are looked for by: their stems, one for all spellings of a word, a number or a name, and the words in which articles
 * tell of what people ask about. Knows of no index and no article.
 */
@NullMarked
package footnote.search.analysis;

import org.jspecify.annotations.NullMarked;
