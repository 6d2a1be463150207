package footnote.check;

import footnote.search.analysis.Stems;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Ways to make a true sentence wrong by what stands in its own article. */
enum Spoiling {
    NUMBER(
            "(?<![\\d.,])(?:\\d[\\d,.]*\\d|\\d)(?![\\p{L}\\d])|\\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty)\\b"),
    DATE(
            "\\b(?:January|February|March|April|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday"
                    + "|Thursday|Friday|Saturday|Sunday)\\b|\\b(?:1[5-9]|20)\\d\\d\\b"),
    NAME("(?<=[\\p{Ll},] )\\p{Lu}[\\p{Ll}’]+\\p{Ll}(?: \\p{Lu}[\\p{Ll}’]+\\p{Ll})*"),
    NEGATION("\\b(?:is|was|are|were|has|have|had|will|would|can|could|should|may|might)\\b(?: not)?"),
    HALF("(?!)");

    private final Pattern part;

    Spoiling(String part) {
        this.part = Pattern.compile(part);
    }

    /**
     * The sentence, spoilt; empty where it holds nothing that can be.
     *
     * @param article whose it is
     * @param other a sentence of another article
     */
    Optional<String> of(String sentence, String article, String other, Random random) {
        return switch (this) {
            case HALF -> Optional.of(half(sentence, true) + " " + half(other, false));
            case NEGATION ->
                pick(part.matcher(sentence).results().toList(), random)
                        .map(verb -> replaced(sentence, verb, denied(verb.group())));
            default -> another(sentence, article, random);
        };
    }

    private Optional<String> another(String sentence, String article, Random random) {
        Set<String> stems = Set.copyOf(Stems.of(sentence));
        Set<String> others = new LinkedHashSet<>();
        Matcher there = part.matcher(article);
        while (there.find()) {
            if (Stems.of(there.group()).stream().noneMatch(stems::contains)
                    && !Stems.of(there.group()).isEmpty()) {
                others.add(there.group());
            }
        }
        return pick(part.matcher(sentence).results().toList(), random)
                .flatMap(own -> pick(new ArrayList<>(others), random).map(other -> replaced(sentence, own, other)));
    }

    private static String denied(String verb) {
        return verb.endsWith(" not") ? verb.substring(0, verb.length() - " not".length()) : verb + " not";
    }

    private static String half(String sentence, boolean first) {
        List<String> words = List.of(sentence.split(" "));
        int middle = words.size() / 2;
        return String.join(" ", first ? words.subList(0, middle) : words.subList(middle, words.size()));
    }

    private static String replaced(String sentence, MatchResult part, String other) {
        return sentence.substring(0, part.start()) + other + sentence.substring(part.end());
    }

    private static <T> Optional<T> pick(List<T> some, Random random) {
        return some.isEmpty() ? Optional.empty() : Optional.of(some.get(random.nextInt(some.size())));
    }
}
