package footnote.corpus;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A run of an article's sentences, of a size to be found by and to be read by a language model.
 *
 * @param start where it begins in the article's text: at its first sentence, or at the label or bullet of the item that this begins
 * @param sentences at least one, in the article's order; page furniture between them is left out
 * @param sections the headings that the first of them stands under and that stand in earlier passages, the outer one first; captions
 *     where one stands over the whole text
 */
public record Passage(int start, List<Sentence> sentences, List<Sentence> sections) {

    public Passage {
        sentences = List.copyOf(sentences);
        sections = List.copyOf(sections);
        if (sentences.isEmpty()) {
            throw new IllegalArgumentException("a passage has at least one sentence");
        }
    }

    /** One that begins at its first sentence, below no heading of an earlier one. */
    public Passage(List<Sentence> sentences) {
        this(sentences.getFirst().span().start(), sentences, List.of());
    }

    /** The sentences, and then the headings above them that earlier passages hold. */
    public List<Sentence> withSections() {
        return Stream.concat(sentences.stream(), sections.stream()).toList();
    }

    /** From its start to the last sentence's end, furniture between them included. */
    public Span span() {
        return new Span(start, sentences.getLast().span().end());
    }

    /** The sentences' words alone, one space between them, below those of their sections. */
    public String words(String text) {
        return Stream.concat(sections.stream(), sentences.stream())
                .map(s -> s.span().of(text))
                .collect(Collectors.joining(" "));
    }
}
