package footnote.check.statement;

import footnote.grammar.NumberWords;
import footnote.grammar.WordLists;
import footnote.search.analysis.Stems;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words of which one rules out another: a sentence on "the most" tells nothing of "the least", one on the public networks nothing
 * of the private ones, though the two are as near in meaning as words can be.
 */
public final class Opposites {

    /** What "un-" and "non-" leave of a word; a shorter rest is seldom one: "until", "unless". */
    private static final Pattern DENIED = Pattern.compile("(?i)\\b(?:un|non-?)(\\p{L}{5,})");

    /** "How old" asks of what is new, too. */
    private static final Pattern HOW = Pattern.compile("(?i)\\bhow \\p{L}+");

    private static final Pattern COMPARATIVE =
            Pattern.compile("(?i)\\b(?:(?:more|less|fewer)(?: \\p{L}+)?|\\p{L}{2,}er)\\b");

    /** With what something is compared, which a number isn't. */
    private static final Pattern THAN = Pattern.compile("(?i)\\bthan (?!\\d|(?:" + NumberWords.ALL + ")\\b)([^,;:.]+)");

    /** What an adverb in "-ly" says otherwise than its adjective, as the stems of the adjectives. */
    private static final Set<String> APART =
            Set.copyOf(Stems.of("hard late near bare short most large scarce high dead"));

    private static final List<String> COMPLEMENTS = WordLists.lines(Opposites.class, "complements.txt");

    private static final List<WordPairs> LINES = Stream.of(
                    WordLists.lines(Opposites.class, "opposites.txt").stream(),
                    COMPLEMENTS.stream(),
                    WordLists.lines(Opposites.class, "degrees.txt").stream().flatMap(Degrees::of))
            .flatMap(lines -> lines)
            .map(WordPairs::of)
            .toList();

    private static final Map<String, Set<String>> OF = WordPairs.against(LINES.stream());

    private static final Map<String, Set<String>> COMPLEMENT =
            WordPairs.against(COMPLEMENTS.stream().map(WordPairs::of));

    /** Words that say much the same. */
    private static final Map<String, Set<String>> LIKE = WordPairs.beside(LINES.stream());

    /** So many other words of a claim tell that a sentence which has them is of what the claim is of. */
    private static final int LEAST_OTHERS = 2;

    private static final String REFUSED = "((?:den(?:y|ie)|refus|reject|declin|fail)(?!ure\\b)\\p{L}*)";

    /** What something is told of alone and beside others, and what is refused and isn't. */
    private static final List<Reversal> REVERSALS = List.of(
            Reversal.of("(?<!\\bnot |n't )\\bonly (\\p{L}+)", "(?:\\bnot|n't) only (\\p{L}+)"),
            Reversal.of("(?<!\\b(?:not|never|neither|nor) |n't )\\b" + REFUSED, "(?:\\b(?:not|never)|n't) " + REFUSED));

    /** Words that tell something of the next one, or of themselves, and the same words denied. */
    private record Reversal(Pattern plain, Pattern denied) {

        static Reversal of(String plain, String denied) {
            return new Reversal(Pattern.compile(plain), Pattern.compile(denied));
        }

        /** Whether a text denies alone what another tells alone: what either tells both ways parts them not. */
        boolean parts(String text, String other) {
            Set<String> not = stems(denied, text);
            return !not.isEmpty()
                    && !Stems.shared(Stems.without(not, stems(plain, text), stems(denied, other)), stems(plain, other))
                            .isEmpty();
        }

        private static Set<String> stems(Pattern cue, String text) {
            return cue.matcher(text)
                    .results()
                    .map(found -> found.group(1))
                    .map(word -> Stems.of(word).stream().findFirst().orElse(word))
                    .collect(Collectors.toSet());
        }
    }

    private Opposites() {}

    /**
     * Whether a sentence lacks a word of the question and holds one that rules it out, which the question doesn't hold.
     *
     * @param said the sentence's stems
     */
    public static boolean meet(String question, String sentence, Set<String> said) {
        return meet(question, sentence, said, Set.of());
    }

    /**
     * Whether a claim and some words so differ; what either denies rules nothing out: "doesn't allow" and "bans".
     *
     * @param denied the stems of what the claim denies or doubts
     */
    public static boolean meet(String claim, Set<String> denied, Statement words) {
        return meet(PhrasalVerbs.plain(claim), words.plain(), Stems.without(words.stems(), words.doubted()), denied);
    }

    private static boolean meet(String question, String sentence, Set<String> said, Set<String> denied) {
        Set<String> asked = new HashSet<>(Stems.of(HOW.matcher(question).replaceAll("")));
        asked.removeAll(denied);
        if (isTurnedRound(question, sentence)) {
            COMPARATIVE.matcher(question).results().forEach(word -> asked.removeAll(Stems.of(word.group())));
        }
        return asked.stream()
                        .filter(stem -> !said.contains(stem)
                                && Collections.disjoint(Synonyms.of(stem), said)
                                && LIKE.getOrDefault(stem, Set.of()).stream().noneMatch(said::contains))
                        .anyMatch(stem -> isRuledOut(stem, asked, said))
                || denied(question).stream()
                        .filter(stem -> !denied(sentence).contains(stem))
                        .anyMatch(stem -> said.contains(stem) && !asked.contains(stem))
                || denied(sentence).stream().anyMatch(stem -> asked.contains(stem) && !said.contains(stem));
    }

    /** Whether what rules a word out is said, of which none is asked: of December what is said of November, but not of January, too. */
    private static boolean isRuledOut(String stem, Set<String> asked, Set<String> said) {
        Set<String> others = Stems.shared(OF.getOrDefault(stem, Set.of()), said);
        return !others.isEmpty() && Collections.disjoint(others, asked);
    }

    /** Whether what a sentence compares something with is what is compared: "the bus is dearer" where "the ferry is cheaper than the bus". */
    private static boolean isTurnedRound(String question, String sentence) {
        Matcher than = THAN.matcher(sentence);
        if (!than.find()) {
            return false;
        }
        Matcher own = THAN.matcher(question);
        boolean compares = own.find();
        List<String> compared = Stems.of(compares ? question.substring(0, own.start()) : question);
        List<String> with = compares ? Stems.of(own.group(1)) : List.of();
        List<String> other = Stems.of(than.group(1));
        return !Collections.disjoint(other, compared) && Collections.disjoint(other, with);
    }

    /** Whether some stems hold one that rules out one of others. */
    public static boolean holds(Set<String> stems, Set<String> others) {
        return others.stream().anyMatch(other -> !Collections.disjoint(OF.getOrDefault(other, Set.of()), stems));
    }

    /**
     * Whether one of some sentences tells the opposite of a word of a claim beside all its others, and none that tells the word itself tells
     * them: "sync is on by default" where they say "Sync is off by default. You can turn it on in the settings."
     */
    public static boolean areToldAlone(Statement claim, List<Statement> sentences) {
        return claim.nots() == 0
                && sentences.size() > 1
                && claim.stems().stream().filter(OF::containsKey).anyMatch(stem -> {
                    Set<String> others = Stems.without(claim.stems(), Set.of(stem));
                    return others.size() >= LEAST_OTHERS
                            && sentences.stream().anyMatch(told -> isOpposite(stem, told, others))
                            && sentences.stream()
                                    .filter(told -> told.stems().contains(stem))
                                    .noneMatch(told -> told.stems().containsAll(others));
                });
    }

    private static boolean isOpposite(String stem, Statement told, Set<String> others) {
        return told.nots() == 0
                && !told.stems().contains(stem)
                && told.stems().containsAll(others)
                && !Collections.disjoint(OF.getOrDefault(stem, Set.of()), told.stems());
    }

    /** Those that say what one of some stems says with a "not": "forbidden" for "not allowed". */
    static Set<String> complements(Set<String> stems) {
        return stems.stream()
                .flatMap(stem -> COMPLEMENT.getOrDefault(stem, Set.of()).stream())
                .collect(Collectors.toSet());
    }

    /** The stems of "stable" and "violent" of a text with "unstable" and "non-violent". */
    private static Set<String> denied(String text) {
        return DENIED.matcher(text)
                .results()
                .flatMap(word -> Stems.of(word.group(1)).stream())
                .collect(Collectors.toSet());
    }

    /** The stems with those of words that say much the same, or of an adjective for an adverb: "deep" for "deeply". */
    public static Set<String> withLike(Set<String> stems) {
        Set<String> all = new HashSet<>(stems);
        for (String stem : stems) {
            all.addAll(LIKE.getOrDefault(stem, Set.of()));
            all.addAll(Synonyms.of(stem));
            String adjective = stem.endsWith("li") ? stem.substring(0, stem.length() - 2) : stem;
            if (adjective.length() > 2 && !APART.contains(adjective)) {
                all.add(stem.endsWith("li") ? adjective : stem + "li");
            }
        }
        return all;
    }

    /** Whether one of two texts in small letters tells of something alone that the other tells beside others, or as refused what wasn't. */
    static boolean areApart(String text, String other) {
        return REVERSALS.stream().anyMatch(reversal -> reversal.parts(text, other) || reversal.parts(other, text));
    }
}
