package footnote.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Makes one source of the same story in several articles: a sentence that stands in two of them is evidence once, in the
 * passage that was found first, or in that of a later edition, which names the other article. Nothing of this is kept: where one copy is deleted, the
 * next search finds the other in its place.
 */
final class Copies {

    /** Shorter sentences are common to articles that have nothing else in common. */
    private static final int TELLING_WORDS = 6;

    /** What may follow a place: a region, a day. */
    private static final String REST = "(?:,? (?:\\p{Lu}[\\p{L}.'’-]*|\\d{1,4}))*";

    /** The place in capitals, or with an agency, before a wire story: "BEIJING, Jan 31 —", "Beijing (Reuters) —". */
    private static final Pattern DATELINE = Pattern.compile("(?:\\p{Lu}[\\p{Lu}.'’-]+" + REST
            + "(?: *\\([^)]{2,40}\\))?|\\p{Lu}[\\p{L}.'’-]+" + REST + " *\\([^)]{2,40}\\)) *[-–—]+ +");

    /** Words that an editor puts in and takes out. */
    private static final Set<String> SMALL = Set.of("the", "a", "an", "on", "that");

    /** A later edition's words stand for an older one's where its passage has lost no more of the score. */
    private static final double NEAR = 0.3;

    /** So many stems tell most sentences from all others. */
    private static final int END = 3;

    private final List<Hit> hits;

    /** What each sentence of each of them says; nothing where no other ends as it does. */
    private final List<List<String>> words;

    /** By a sentence's words, the position of the hit that holds them for all. */
    private final Map<String, Integer> speakers = new HashMap<>();

    private final List<Map<String, Source.Copy>> copies;
    private final Map<String, Map<String, Source.Copy>> copiesOfWords = new HashMap<>();

    private Copies(List<Hit> hits) {
        this.hits = hits;
        Map<List<String>, Long> ends = hits.stream()
                .flatMap(hit -> hit.sentences().stream())
                .collect(Collectors.groupingBy(Copies::end, Collectors.counting()));
        this.words = hits.stream()
                .map(hit -> hit.sentences().stream()
                        .map(line -> ends.getOrDefault(end(line), 0L) > 1 ? words(line.text()) : "")
                        .toList())
                .toList();
        this.copies = hits.stream()
                .map(_ -> (Map<String, Source.Copy>) new LinkedHashMap<String, Source.Copy>())
                .toList();
    }

    /** The first {@code limit} hits, best first, that say what none of the others says for them. */
    static List<Hit> collapse(List<Hit> hits, int limit) {
        Copies copies = new Copies(hits);
        IntStream.range(0, hits.size()).forEach(copies::hear);
        List<List<Hit.Line>> own =
                IntStream.range(0, hits.size()).mapToObj(copies::own).toList();
        return IntStream.range(0, hits.size())
                .filter(at -> !own.get(at).isEmpty())
                .limit(limit)
                .mapToObj(at -> copies.named(
                        hits.get(at).with(own.get(at)),
                        List.copyOf(copies.copies.get(at).values())))
                .toList();
    }

    /** Finds who speaks for each sentence: the first passage, or one of a later edition of its article that is about as good. */
    private void hear(int at) {
        for (String said : words.get(at)) {
            speakers.merge(said, at, (first, next) -> isBetter(hits.get(next), hits.get(first)) ? next : first);
        }
    }

    private static boolean isBetter(Hit next, Hit first) {
        return next.source().isOfLaterEdition(first.source()) && first.score() - next.score() <= NEAR;
    }

    private List<Hit.Line> own(int at) {
        Hit hit = hits.get(at);
        List<Hit.Line> own = new ArrayList<>();
        for (int i = 0; i < hit.sentences().size(); i++) {
            String said = words.get(at).get(i);
            int speaker = said.isEmpty() ? at : speakers.getOrDefault(said, at);
            if (isSame(hits.get(speaker), hit)) {
                own.add(hit.line(i));
            } else {
                Source source = hit.source();
                Source.Copy copy = new Source.Copy(source.id(), source.title(), source.uri());
                copies.get(speaker).put(source.id(), copy);
                copiesOfWords.computeIfAbsent(said, _ -> new LinkedHashMap<>()).put(source.id(), copy);
            }
        }
        return own;
    }

    private static boolean isSame(Hit one, Hit other) {
        return one.source().id().equals(other.source().id());
    }

    /** A passage names all articles that it has words in common with, and each of its sentences those that hold it too. */
    private Hit named(Hit hit, List<Source.Copy> alsoIn) {
        if (alsoIn.isEmpty()) {
            return hit;
        }
        List<Hit.Line> lines = hit.sentences().stream()
                .map(line ->
                        line.at(line.source().alsoIn(List.copyOf(copiesOf(line).values()))))
                .toList();
        return hit.at(hit.source().alsoIn(alsoIn), lines);
    }

    private Map<String, Source.Copy> copiesOf(Hit.Line line) {
        return copiesOfWords.getOrDefault(words(line.text()), Map.of());
    }

    /** The last stems of a sentence: its copies have them, too, and they are at hand. */
    private static List<String> end(Hit.Line line) {
        List<String> stems = line.stems();
        return stems.subList(Math.max(0, stems.size() - END), stems.size());
    }

    /** A sentence without the place before a wire story. */
    private static String told(String sentence) {
        Matcher dateline = DATELINE.matcher(sentence);
        return dateline.lookingAt() ? sentence.substring(dateline.end()) : sentence;
    }

    /** What a sentence says, whoever prints it; nothing where it is too short to tell. */
    private static String words(String sentence) {
        String told = told(sentence);
        StringBuilder words = new StringBuilder(told.length());
        int all = 0;
        int start = 0;
        for (int at = 0; at <= told.length(); at++) {
            if (at < told.length() && Character.isLetterOrDigit(told.charAt(at))) {
                words.append(Character.toLowerCase(told.charAt(at)));
            } else if (start < words.length()) {
                all++;
                if (SMALL.contains(words.substring(start))) {
                    words.setLength(start);
                } else {
                    words.append(' ');
                }
                start = words.length();
            }
        }
        return all < TELLING_WORDS ? "" : words.toString();
    }
}
