package footnote.eval.figure;

import java.util.Locale;

/** What became of a question. */
public enum Verdict {
    /** Answered with the wanted words, or rightly refused. */
    RIGHT,
    /** Answered, and nobody said which words are wanted. */
    UNJUDGED,
    /** Cited words do not stand in the article where they are said to. */
    INEXACT,
    /** Answered with other words than the wanted ones. */
    WRONG_WORDS,
    /** Refused, though the articles answer it. */
    REFUSED,
    /** Answered, though the articles don't. */
    NOT_REFUSED;

    public boolean isFailure() {
        return this != RIGHT && this != UNJUDGED;
    }

    /** As it is written for people. */
    public String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
