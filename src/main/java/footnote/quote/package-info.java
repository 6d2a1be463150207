/**
 * Answering in the articles' own words: which sentences answer, how they are quoted, and whether they answer at all. No language model.
 *
 * <p>A question's way through the room, as {@link ExtractiveAnswerer} leads it: {@link SentenceRanker} orders those of the sentences that
 * were found which are {@link Quotable} by their {@link SentenceFeature}s, and {@link Foremost} puts first the one that holds what is
 * asked. {@link Abstention} decides whether that is an answer: {@link Reading} looks at the question and the sentence, and {@link Doubt}
 * names all that may speak against it. {@link SentenceSelector} takes more of them, {@link Listing}, {@link Table} and {@link
 * NumberedPart} what is quoted as a whole, {@link Comparer} one for each of several things, {@link Parts} one for each of several
 * questions. {@link Excerpt} adds what a sentence leans on, and {@link Quotation} writes the answer.
 */
@NullMarked
package footnote.quote;

import org.jspecify.annotations.NullMarked;
