package footnote.check;

import footnote.check.statement.Capitalised;
import footnote.check.statement.Run;
import footnote.check.statement.Statement;
import footnote.grammar.NumberWords;
import footnote.grammar.Possessives;
import footnote.grammar.Word;
import footnote.search.Hit;
import footnote.search.analysis.Stems;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Whom or what an answer speaks of, which a sentence with a pronoun, or one that names nothing, goes on about: "It was found in 1931" is of
 * the goblet told of before, whatever else the article says was found then. For one answer; English.
 */
public final class Antecedent {

    private static final Pattern PRONOUN =
            Pattern.compile("^\\W*(?:he|she|it|they|his|her|its|their)\\b", Pattern.CASE_INSENSITIVE);

    /** What may be "is" or "has": "She's". */
    private static final Pattern SHORTENED = Pattern.compile("['’]");

    private static final Pattern THIS =
            Pattern.compile("^\\W*(?:This|That|These|Those|The same) (\\p{Ll}+)(?= \\p{Ll})");

    private final Claim question;
    private final Set<String> asked;
    private final BiPredicate<String, List<Run>> carries;
    private final List<Claim> heard = new ArrayList<>();
    private Set<String> spoken = Set.of();

    /** @param carries whether some words carry what a text claims */
    Antecedent(Claim question, BiPredicate<String, List<Run>> carries) {
        this.question = question;
        this.asked = Set.copyOf(Stems.ofQuestion(question.text()));
        this.carries = carries;
    }

    /**
     * Whether a claim that begins with a pronoun rests on words about another person than was named, or that share none with what was spoken
     * of, or one that names no row of a table on a row of something else than was named.
     */
    public boolean isLost(Claim claim, List<Run> runs) {
        List<String> named = named(claim);
        boolean another = named.isEmpty()
                ? isOfNothingSpoken(claim, runs)
                : named.stream().noneMatch(text -> carries.test(text, runs));
        return another || Row.isOfOther(claim, context(), runs);
    }

    private boolean isOfNothingSpoken(Claim claim, List<Run> runs) {
        return PRONOUN.matcher(claim.text()).find()
                && !spoken.isEmpty()
                && stems(runs).stream().noneMatch(stem -> spoken.contains(stem) || asked.contains(stem));
    }

    /** What a claim says, with each of the names in the place of its pronoun that this may stand for; nothing where it has none, or none is known. */
    private List<String> named(Claim claim) {
        List<String> own = claim.names().stream().map(Part::written).toList();
        return PersonalPronoun.in(claim.text(), own).stream()
                .filter(pronoun -> !SHORTENED.matcher(pronoun.behind()).lookingAt())
                .flatMap(pronoun -> names().stream()
                        .map(name -> Possessives.without(name.written()))
                        .map(name -> pronoun.before() + name + (pronoun.owns() ? "'s" : "") + pronoun.behind()))
                .toList();
    }

    /** A sentence that takes up a noun of the one before, "This leave is paid", with the kind that was told there: "Bereavement leave is paid". */
    public String withKind(String sentence) {
        Matcher taken = THIS.matcher(sentence);
        if (heard.isEmpty() || !taken.find()) {
            return sentence;
        }
        List<Word> words = Capitalised.read(heard.getLast().text());
        return IntStream.range(1, words.size())
                .filter(at -> words.get(at).text().equals(taken.group(1))
                        && words.get(at - 1).is("NOUN", "ADJ")
                        && !words.get(at - 1).isIn(NumberWords.ORDINALS.keySet()))
                .mapToObj(at -> words.get(at - 1).text())
                .findFirst()
                .map(kind -> "The " + kind + " " + sentence.substring(taken.start(1)))
                .orElse(sentence);
    }

    /** Hears a claim, and the words that it rests on. */
    public void hear(Claim claim, List<Run> runs) {
        boolean leans = PRONOUN.matcher(claim.text()).find();
        Set<String> told = leans ? new HashSet<>(spoken) : new HashSet<>();
        told.addAll(claim.stems());
        told.addAll(stems(runs));
        spoken = told;
        heard.add(claim);
    }

    /** What was said before, the last first, and the question. */
    private Stream<Claim> context() {
        return Stream.concat(heard.reversed().stream(), Stream.of(question));
    }

    /** Those of the last sentence that names somebody, and of those behind it that begin with a pronoun. */
    private List<Part> names() {
        List<Part> names = new ArrayList<>();
        for (Claim said : context().toList()) {
            names.addAll(said.names());
            if (!names.isEmpty() && !PRONOUN.matcher(said.text()).find()) {
                break;
            }
        }
        return names;
    }

    /** The stems of some words, and of the sentence before them where they go on about what it tells. */
    private static Set<String> stems(List<Run> runs) {
        Set<String> stems = new HashSet<>();
        for (Run run : runs) {
            run.lines().forEach(line -> stems.addAll(line.stems()));
            Hit.Line first = run.lines().getFirst();
            if (run.from() > 0 && Coherence.leans(Statement.of(first.text()))) {
                stems.addAll(run.hit().line(run.from() - 1).stems());
            }
        }
        return stems;
    }
}
