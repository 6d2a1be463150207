/**
 * Questions that the articles answer, made of their own sentences by rule and each tried before it is shown. No language
 * model is asked.
 *
 * <p>{@link ArticleQuestions} finds plain statements, {@link ClauseReader} reads the main clause of one, {@link QuestionWriter} makes questions of it, and
 * {@link Suggestions} asks each and shows those that are answered with their statement.
 */
@NullMarked
package footnote.suggest;

import org.jspecify.annotations.NullMarked;
