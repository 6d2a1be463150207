package footnote.check;

import footnote.corpus.Sentence;
import footnote.corpus.Span;
import footnote.search.FlatRetriever;
import footnote.search.Hit;
import footnote.search.Meaning;
import footnote.search.Retrieval;
import footnote.search.Retriever;
import footnote.search.Source;
import footnote.search.Vectors;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** Passages as a search might have found them. */
public final class Found {

    public static final Hit TALKS = hit(
            "talks",
            "Drug talks open in Beijing",
            LocalDate.of(2024, 1, 31),
            "Jen Daskal headed the American delegation to Beijing.",
            "The counternarcotics talks lasted two days.");
    public static final Hit TOLL =
            hit("toll", "The toll of opioids", null, "Synthetic opioids killed 112,000 people in America last year.");
    public static final Hit SELLERS = hit(
            "sellers",
            "Sellers of chemicals warned",
            LocalDate.of(2023, 11, 2),
            "Chinese authorities warned sellers of fentanyl chemicals on Thursday.");
    public static final Hit AGENDA = hit(
            "agenda",
            "What else is discussed",
            null,
            "Climate, military contacts and artificial intelligence stand on the agenda.");

    private Found() {}

    public static Retrieval all() {
        return of(TALKS, TOLL, SELLERS, AGENDA);
    }

    public static Retrieval of(Hit... hits) {
        return new Retrieval("question", List.of(hits), 100, "v1", Duration.ofMillis(1));
    }

    /** Passages as the ground for claims; all of these for none. */
    public static Grounding grounding(String question, Hit... hits) {
        return Grounding.of(retriever(), question, hits.length == 0 ? all().hits() : List.of(hits));
    }

    public static Hit hit(String id, String title, @Nullable LocalDate published, String... sentences) {
        Source place = source(id, title, published, 0, 0);
        List<Hit.Line> lines = new ArrayList<>();
        int at = 0;
        for (String sentence : sentences) {
            Source source = place.at(new Span(at, at + sentence.length()));
            lines.add(new Hit.Line(source, Sentence.Kind.BODY, sentence, 0.5, Vectors.of(sentence)));
            at += sentence.length() + 1;
        }
        String text = String.join(" ", sentences);
        return new Hit(place.at(new Span(0, text.length())), text, lines, 2, 0.5);
    }

    /** A page of paragraphs, of items, "• …", and of headings, "# …". */
    static Hit page(String id, String title, String... paragraphs) {
        StringBuilder text = new StringBuilder();
        List<Hit.Line> lines = new ArrayList<>();
        for (String paragraph : paragraphs) {
            boolean heading = paragraph.startsWith("# ");
            String words = paragraph.replaceFirst("^[#•] ", "");
            text.append(text.isEmpty() ? "" : "\n\n").append(paragraph.startsWith("• ") ? "• " : "");
            lines.add(new Hit.Line(
                    source(id, title, null, text.length(), text.length() + words.length()),
                    heading ? Sentence.Kind.HEADING : Sentence.Kind.BODY,
                    words,
                    0.5,
                    Vectors.of(words)));
            text.append(words);
        }
        return new Hit(source(id, title, null, 0, text.length()), text.toString(), lines, 2, 0.5);
    }

    private static Source source(String id, String title, @Nullable LocalDate published, int start, int end) {
        return new Source(id, title, id + ".md", published, start, end, null, "0".repeat(64));
    }

    /** How a sentence comes out that is checked alone. */
    static Support.Verdict verdict(Grounding grounding, String sentence) {
        return grounding.check(grounding.claim(sentence)).support().verdict();
    }

    /** How it comes out beside one passage that a question found. */
    static Support.Verdict verdict(String question, Hit hit, String sentence) {
        return verdict(grounding(question, hit), sentence);
    }

    /**
     * What a sentence claims, each of whose words tells the same.
     *
     * @param known names that stand elsewhere
     */
    static Claim claim(String sentence, String... known) {
        return Claim.of(sentence, retriever(), Set.of(known));
    }

    /** A search to which every word tells the same. */
    public static Retriever retriever() {
        return retriever(_ -> 0.5);
    }

    /** One to which, besides, texts are so near to a question. */
    static Retriever retriever(ToDoubleFunction<String> nearness) {
        return new FlatRetriever() {
            private final Map<Meaning, String> read = new ConcurrentHashMap<>();

            @Override
            public Retrieval retrieve(String question, String asAsked, int limit) {
                return all();
            }

            @Override
            public Meaning meaning(String text) {
                Meaning meaning = FlatRetriever.super.meaning(text);
                read.put(meaning, text);
                return meaning;
            }

            @Override
            public ToDoubleFunction<Meaning> nearness(String question) {
                return meaning -> nearness.applyAsDouble(read.getOrDefault(meaning, ""));
            }
        };
    }
}
