package footnote.corpus;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A run of an article's sentences, of a size to be found by and to be read by a language model.
 *
 * @param sentences at least one, in the article's order; page furniture between them is left out
 */
public record Passage(List<Sentence> sentences) {

    public Passage {
        sentences = List.copyOf(sentences);
        if (sentences.isEmpty()) {
            throw new IllegalArgumentException("a passage has at least one sentence");
        }
    }

    /** From the first sentence's start to the last one's end, furniture between them included. */
    public Span span() {
        return sentences.getFirst().span().to(sentences.getLast().span());
    }

    /** The sentences' words alone, one space between them. */
    public String words(String text) {
        return sentences.stream().map(s -> s.span().of(text)).collect(Collectors.joining(" "));
    }
}
