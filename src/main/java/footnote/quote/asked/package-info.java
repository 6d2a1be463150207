/**
 * What questions ask for, a figure, a time, a name, a reason, somebody's words, and whether words tell it: read from words alone. Where
 * these words stand in an article, and which are quoted, is none of this room's business.
 *
 * <p>Most classes are of one thing that may be asked for, such as {@link Money}, and say whether a question asks for it and whether words
 * tell it. Others find what a question is about: its {@link Names}, {@link Years} and {@link Code}s, the parts of it ({@link SubQuestions}), the
 * things it compares ({@link ComparedThings}) and the word that must not be missing ({@link Sought}).
 */
@NullMarked
package footnote.quote.asked;

import org.jspecify.annotations.NullMarked;
