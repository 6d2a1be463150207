package footnote.check;

import footnote.check.statement.Capitalised;
import footnote.check.statement.Framing;
import footnote.check.statement.RoughNumber;
import footnote.check.statement.Times;
import footnote.grammar.Superlatives;
import java.util.regex.Pattern;

/**
 * Tells a claim that is wrong in something from one that says in other words what the words it rests on say, as far as these can tell: it
 * is wrong where they lack a number, a name, a quote, a time, which of all, what is done or a "not" of it, and where they hold all its words, and
 * put them together otherwise.
 */
public final class Misstatement {

    /** Tells which of all, or that it is all of them. */
    private static final Pattern WHICH = Pattern.compile("(?i)first|last|latest|only|best|worst|" + Superlatives.ENDING
            + "|all|both|every(?:one|body|thing)?|each|always|entire(?:ly)?|completely|whol(?:e|ly)");

    /** Begins a sentence as a name, whatever its part of speech is taken for: "China's". */
    private static final Pattern OWNER = Pattern.compile("\\p{Lu}.*['’]s");

    private Misstatement() {}

    /**
     * Whether a claim is wrong in something.
     *
     * @param support how well the words carry it
     */
    public static boolean isOne(Claim claim, Support support) {
        boolean open = support.verdict() == Support.Verdict.SUPPORTED
                || claim.isSlight()
                || Framing.isAboutPassage(claim.text());
        return !open
                && (support.missing().isEmpty() || support.missing().stream().anyMatch(part -> isFact(part, claim)));
    }

    private static boolean isFact(String part, Claim claim) {
        return part.equals(Claim.NOT)
                || claim.quotes().contains(part)
                || Times.isRelative(part)
                || RoughNumber.isOne(part)
                || WHICH.matcher(part).matches()
                || OWNER.matcher(part).matches()
                || claim.numbers().stream().anyMatch(number -> number.written().equals(part))
                || claim.names().stream().anyMatch(name -> name.written().contains(part))
                || !claim.content().contains(part)
                || isDeedOrName(part, claim);
    }

    private static boolean isDeedOrName(String part, Claim claim) {
        return Capitalised.read(claim.text()).stream()
                .filter(word -> word.is("VERB", "PROPN"))
                .anyMatch(word -> part.startsWith(word.text()));
    }
}
