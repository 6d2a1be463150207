package footnote.quote.asked;

import footnote.grammar.Asking;
import footnote.grammar.AuxiliaryVerbs;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What firms and states count: the figure of their sales answers no question about their profits. */
public final class Accounts {

    /** The words for each; who asks for a profit may be told of a loss. */
    private static final List<String> WORDS = List.of(
            "profits?|profitability|earnings|earn(?:s|ed)?|(?:net|operating) income|loss(?:es)?|loses?|lost|surplus(?:es)?|deficits?",
            "sales|revenues?|turnover|takings",
            "debts?|borrowings?",
            "shares|stocks?",
            "dividends?|payouts?",
            "costs|spending|expenditures?|capex",
            "output|production",
            "export(?:s|ed|ing)?",
            "import(?:s|ed|ing)?",
            "unemployment|jobless",
            "inflation");

    private static final List<Pattern> KINDS = WORDS.stream().map(Asking::words).toList();

    /** Whoever asks what somebody earns may mean pay. */
    private static final String ANY = "(?!earn(?:s|ed)?\\b)(?:" + String.join("|", WORDS) + ")";

    /** A question after the figure of one: how much it is, was or changed. */
    private static final Pattern ASKED = Asking.words(
            "(?:how (?:much|big|large|high|low|far)|(?:by )?(?:what|which) (?:percentage|per ?cent|proportion)) .*?\\b"
                    + ANY
                    + "|what" + Asking.IS
                    + " (?:the )?(?:(?!(?:that|which|who|when|if|to|of) )[\\p{L}\\p{N}&'’.-]+ ){0,6}?"
                    + ANY + "|(?:what|which) (?:[\\p{L}-]+ ){0,2}?" + ANY + " (?:" + AuxiliaryVerbs.ALL + ")");

    /** Who asks of himself asks after no firm's: "How much do I lose?" */
    private static final Pattern OWN = Asking.words("i(?!\\.)|my");

    private Accounts() {}

    /** Whether a question asks for the figure of something that is counted so. */
    static boolean isAsked(String question) {
        return ASKED.matcher(question).find() && !OWN.matcher(question).find();
    }

    /** The words that tell of others than those whose figure a question asks for, and of none of these. */
    public static Predicate<String> otherThan(String question) {
        if (!isAsked(question)) {
            return _ -> false;
        }
        Set<Pattern> asked = kinds(question);
        return words -> {
            Set<Pattern> told = kinds(words);
            return !told.isEmpty() && Collections.disjoint(told, asked);
        };
    }

    /** Whether a question asks for the figure of one, and some words tell of none that it names. */
    public static boolean areUntold(String question, String words) {
        return isAsked(question) && Collections.disjoint(kinds(question), kinds(words));
    }

    private static Set<Pattern> kinds(String text) {
        return KINDS.stream().filter(kind -> kind.matcher(text).find()).collect(Collectors.toSet());
    }
}
