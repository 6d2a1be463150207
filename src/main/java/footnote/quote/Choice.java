package footnote.quote;

import java.util.List;

/**
 * What is chosen to be quoted.
 *
 * @param sentences in their order
 * @param unsaid which part of the question the articles don't answer, in a sentence of its own; empty where they do all
 */
record Choice(List<Ranked> sentences, String unsaid) {

    static Choice of(List<Ranked> sentences) {
        return new Choice(sentences, "");
    }
}
