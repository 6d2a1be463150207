package footnote.eval;

import footnote.corpus.Span;
import footnote.search.Hit;
import footnote.search.Source;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words that answer a question, where they stand in the articles that answer it. */
record Wanted(Set<String> articles, List<String> answers, List<Place> evidence) {

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+|\\b(a|an|the)\\b");

    /**
     * A piece of evidence where it stands in an article.
     *
     * @param piece its number among the question's
     */
    private record Place(int piece, String article, Span span) {}

    /**
     * What is wanted of the answer to a question.
     *
     * @param texts of the articles that answer it, by their ids; where they are not known, any article may hold an answer
     */
    static Wanted of(EvalQuestion question, Map<String, String> texts) {
        List<Place> evidence = new ArrayList<>();
        texts.forEach((id, text) -> {
            for (int piece = 0; piece < question.evidence().size(); piece++) {
                for (Span span : spans(question.evidence().get(piece), text)) {
                    evidence.add(new Place(piece, id, span));
                }
            }
        });
        return new Wanted(Set.copyOf(texts.keySet()), answers(question, texts), evidence);
    }

    private static List<String> answers(EvalQuestion question, Map<String, String> texts) {
        if (!question.extractive() || question.answers().isEmpty()) {
            return List.of();
        }
        String plain = texts.values().stream().map(Wanted::plain).collect(Collectors.joining());
        return question.answers().stream()
                .map(Wanted::plain)
                .filter(answer -> !answer.isBlank() && (texts.isEmpty() || plain.contains(answer)))
                .toList();
    }

    /** Whether one of these pieces stands in a text, white space and case aside. */
    static boolean standsIn(List<String> pieces, String text) {
        return pieces.stream().anyMatch(piece -> !spans(piece, text).isEmpty());
    }

    /** Whether anything is known of the words: nothing can be judged otherwise. */
    boolean isKnown() {
        return !answers.isEmpty() || !evidence.isEmpty();
    }

    /** Whether a passage holds an answer, or half of a piece of evidence or more: the rest may be in the next passage. */
    boolean isIn(Hit hit) {
        return isRelevant(hit.source())
                && (holdsAnswer(hit.text())
                        || evidenceIn(hit.source()).anyMatch(place -> isMostlyIn(place, hit.source())));
    }

    /**
     * Whether quoted words answer the question: together they hold one of its answers, where these are words of the
     * article; else one of them and a piece of evidence share half of the shorter one or more.
     */
    boolean isIn(List<Quote> quotes) {
        return answers.isEmpty() ? holdEvidence(quotes) : holdAnswer(quotes);
    }

    /** Whether quoted words hold an answer, or share half of the shorter one or more with a piece of evidence. */
    boolean isTouchedBy(List<Quote> quotes) {
        return holdAnswer(quotes) || holdEvidence(quotes);
    }

    /** The share of the pieces of evidence that are quoted by half or more; without evidence, whether an answer is: 0 or 1. */
    double shareIn(List<Quote> quotes) {
        if (evidence.isEmpty()) {
            return holdAnswer(quotes) ? 1 : 0;
        }
        long quoted = evidence.stream()
                .filter(place -> quotes.stream()
                        .anyMatch(quote ->
                                quote.source().id().equals(place.article) && isMostlyIn(place, quote.source())))
                .mapToInt(Place::piece)
                .distinct()
                .count();
        return (double) quoted
                / evidence.stream().mapToInt(Place::piece).distinct().count();
    }

    private boolean isRelevant(Source source) {
        return articles.isEmpty() || articles.contains(source.id());
    }

    private boolean holdAnswer(List<Quote> quotes) {
        return holdsAnswer(quotes.stream()
                .filter(quote -> isRelevant(quote.source()))
                .map(Quote::text)
                .collect(Collectors.joining(" ")));
    }

    private boolean holdEvidence(List<Quote> quotes) {
        return quotes.stream()
                .map(Quote::source)
                .anyMatch(source -> evidenceIn(source)
                        .anyMatch(place -> 2 * overlap(place.span, source)
                                >= Math.min(place.span.length(), source.end() - source.start())));
    }

    private Stream<Place> evidenceIn(Source source) {
        return evidence.stream().filter(place -> place.article.equals(source.id()));
    }

    private static boolean isMostlyIn(Place place, Source source) {
        return 2 * overlap(place.span, source) >= place.span.length();
    }

    private boolean holdsAnswer(String text) {
        String plain = plain(text);
        return answers.stream().anyMatch(plain::contains);
    }

    private static int overlap(Span span, Source source) {
        return Math.max(0, Math.min(span.end(), source.end()) - Math.max(span.start(), source.start()));
    }

    /** The places of a text that hold a piece, white space and case aside. */
    private static List<Span> spans(String piece, String text) {
        List<Span> spans = new ArrayList<>();
        String words = piece.strip();
        if (!words.isEmpty()) {
            String pattern =
                    Arrays.stream(words.split("\\s+")).map(Pattern::quote).collect(Collectors.joining("\\s+"));
            Matcher found = Pattern.compile("(?iu)" + pattern).matcher(text);
            while (found.find()) {
                spans.add(new Span(found.start(), found.end()));
            }
        }
        return spans;
    }

    /** The words alone, in lower case, articles left out, a space around each. */
    private static String plain(String text) {
        String words = NO_WORD.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ");
        return " " + words.strip().replaceAll(" +", " ") + " ";
    }
}
