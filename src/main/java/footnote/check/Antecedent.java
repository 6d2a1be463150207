package footnote.check;

import footnote.check.statement.Run;
import footnote.grammar.Possessives;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Whom or what an answer speaks of, which a sentence with a pronoun, or one that names nothing, goes on about: "She left in 1931" is of the
 * mayor told of before, whoever else left then by the article. For one answer; English.
 */
public final class Antecedent {

    private static final Pattern PRONOUN = Pattern.compile("(?i)^\\W*(?:he|she|it|they|his|her|its|their)\\b");

    /** What may be "is" or "has": "She's". */
    private static final Pattern SHORTENED = Pattern.compile("['’]");

    private final Claim question;
    private final BiPredicate<String, List<Run>> carries;
    private final List<Claim> heard = new ArrayList<>();

    /** @param carries whether some words carry what a text claims */
    Antecedent(Claim question, BiPredicate<String, List<Run>> carries) {
        this.question = question;
        this.carries = carries;
    }

    /**
     * Whether a claim that begins with a pronoun rests on words about another person than was named, or one that names no row of a table on a
     * row of something else than was named.
     */
    public boolean isLost(Claim claim, List<Run> runs) {
        List<String> named = named(claim);
        boolean another = !named.isEmpty() && named.stream().noneMatch(text -> carries.test(text, runs));
        return another || Row.isOfOther(claim, context(), runs);
    }

    /** What a claim says, with each of the names in the place of its pronoun that this may stand for; nothing where it has none, or none is known. */
    private List<String> named(Claim claim) {
        List<String> own = claim.names().stream().map(Mention::written).toList();
        return PersonalPronoun.in(claim.text(), own).stream()
                .filter(pronoun -> !SHORTENED.matcher(pronoun.behind()).lookingAt())
                .flatMap(pronoun -> names().stream()
                        .map(name -> Possessives.without(name.written()))
                        .map(name -> pronoun.before() + name + (pronoun.owns() ? "'s" : "") + pronoun.behind()))
                .toList();
    }

    public void hear(Claim claim) {
        heard.add(claim);
    }

    /** What was said before, the last first, and the question. */
    private Stream<Claim> context() {
        return Stream.concat(heard.reversed().stream(), Stream.of(question));
    }

    /** Those of the last sentence that names somebody, and of those behind it that begin with a pronoun. */
    private List<Mention> names() {
        List<Mention> names = new ArrayList<>();
        for (Claim said : context().toList()) {
            names.addAll(said.names());
            if (!names.isEmpty() && !PRONOUN.matcher(said.text()).find()) {
                break;
            }
        }
        return names;
    }
}
