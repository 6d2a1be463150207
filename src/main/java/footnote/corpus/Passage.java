package footnote.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A run of an article's sentences, of a size to be found by and to be read by a language model.
 *
 * @param sentences at least one, in the article's order; page furniture between them is left out
 * @param section the heading that the first of them stands under and that stands in an earlier passage; null where there is none
 */
public record Passage(List<Sentence> sentences, @Nullable Sentence section) {

    public Passage {
        sentences = List.copyOf(sentences);
        if (sentences.isEmpty()) {
            throw new IllegalArgumentException("a passage has at least one sentence");
        }
    }

    public Passage(List<Sentence> sentences) {
        this(sentences, null);
    }

    /** The sentences, and then the heading above them that an earlier passage holds. */
    public List<Sentence> withSection() {
        List<Sentence> all = new ArrayList<>(sentences);
        if (section != null) {
            all.add(section);
        }
        return all;
    }

    /** From the first sentence's start to the last one's end, furniture between them included. */
    public Span span() {
        return sentences.getFirst().span().to(sentences.getLast().span());
    }

    /** The sentences' words alone, one space between them, below those of their section. */
    public String words(String text) {
        return Stream.concat(Stream.ofNullable(section), sentences.stream())
                .map(s -> s.span().of(text))
                .collect(Collectors.joining(" "));
    }
}
