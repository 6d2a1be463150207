package footnote.check;

import footnote.check.statement.Clauses;
import footnote.grammar.NumberWords;
import footnote.search.Hit;
import footnote.search.analysis.Stems;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells a claim that says of one kind of a thing what some words say of another, where the passages know both: "net profit" where they say
 * "operating profit". What goes by "the" may be the same thing by another name: "the talks on drugs", "the joint talks". English.
 */
final class OtherKind {

    /** No kind of things: "another ferry", "more ferries", "ten ferries", "bought ferries". */
    private static final String NO_KIND =
            "(?:other|another|more|less|fewer|new|same|own|such|many|first|last|next|than|under|over|" + NumberWords.ALL
                    + ")\\b";

    /** A word and the one before it, which tells what kind of it is meant; in small letters but at the beginning of a sentence. */
    private static final Pattern PAIR = Pattern.compile("(?<![\\p{L}\\d’'-])(?=(?!(?i:" + NO_KIND
            + "))(?<kind>(?:\\p{Ll}|(?<=^|[.:;] |[•*(“\"-] ?)\\p{Lu})\\p{Ll}{2,}(?<!ly)) (?!" + NO_KIND
            + ")(?<thing>\\p{Ll}{3,}(?<!ed|ly))(?![\\p{L}’'-]))");

    /** Before a thing that was spoken of. */
    private static final Pattern DEFINITE = Pattern.compile(
            "(?i)(?:\\b(?:the|this|that|these|those|its|his|her|their|our|your|my|such)|['’]s|s['’])(?: [\\p{L}-]+){0,2} \\z");

    private record Pair(String kind, String thing, boolean definite) {

        static List<Pair> of(String text) {
            return PAIR.matcher(text)
                    .results()
                    .filter(pair -> !Stems.of(pair.group(1)).isEmpty()
                            && !Stems.of(pair.group(2)).isEmpty())
                    .map(pair -> new Pair(
                            Stems.of(pair.group(1)).getFirst(),
                            Stems.of(pair.group(2)).getFirst(),
                            DEFINITE.matcher(text.substring(0, pair.start())).find()))
                    .toList();
        }

        boolean isOf(Pair other) {
            return kind.equals(other.kind) && thing.equals(other.thing);
        }
    }

    private OtherKind() {}

    /**
     * Whether a claim tells of one kind what a sentence tells of another alone.
     *
     * @param sentences what it rests on
     * @param lines of all passages
     */
    static boolean isIn(Claim claim, List<String> sentences, List<Hit.Line> lines) {
        Set<String> told = claim.coverage().stems();
        return Clauses.parts(claim.text())
                .anyMatch(clause -> Pair.of(clause).stream()
                        .filter(pair -> told.contains(pair.kind))
                        .anyMatch(pair -> isOfOther(pair, Stems.of(clause), told, sentences) && isKnown(pair, lines)));
    }

    /** Whether the sentence that tells most of a clause tells it of another kind. */
    private static boolean isOfOther(Pair pair, List<String> clause, Set<String> told, List<String> sentences) {
        int most = sentences.stream()
                .mapToInt(sentence -> held(clause, pair, sentence))
                .max()
                .orElse(0);
        List<String> best = sentences.stream()
                .filter(sentence -> held(clause, pair, sentence) == most)
                .toList();
        return best.stream().noneMatch(sentence -> Stems.of(sentence).contains(pair.kind))
                && best.stream()
                        .flatMap(sentence -> Pair.of(sentence).stream())
                        .anyMatch(other ->
                                other.thing.equals(pair.thing) && !other.definite && !told.contains(other.kind));
    }

    private static int held(List<String> clause, Pair pair, String sentence) {
        return Stems.without(Stems.shared(Stems.of(sentence), clause), Set.of(pair.kind))
                .size();
    }

    private static boolean isKnown(Pair pair, List<Hit.Line> lines) {
        return lines.stream()
                .filter(line -> line.stems().contains(pair.kind))
                .flatMap(line -> Pair.of(line.text()).stream())
                .anyMatch(pair::isOf);
    }
}
