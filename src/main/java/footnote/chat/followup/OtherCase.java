package footnote.chat.followup;

import footnote.grammar.AuxiliaryVerbs;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Asks the question before again of others or of another time: "And for children?", "In 2022, too?" English. */
public final class OtherCase {

    static final String PREPOSITION =
            "(?:for|in|at|with|without|on|under|from|of|after|against|before|during|by|about)";

    static final String AND =
            "(?:(?:and|but|or|so)\\W+)?+(?:(?:what|how) about )?+(?:I meant? (?=" + PREPOSITION + " ))?+";

    /** Says of what, where or when it is asked again: "And for members of the club?", "On Sundays, too?" */
    private static final Pattern OF_OTHER = Pattern.compile("(?i)^" + AND + "(?<other>" + PREPOSITION + " "
            + Exchange.VERBLESS + "(?!it\\b|them\\b)[^?.!,;:]{1,60}?)(?:,? (?:too|as well|also|then))?\\W*$");

    /** What goes on behind the words that say of what, where or when. */
    private static final String NEXT = "(?= " + PREPOSITION + " | (?:" + AuxiliaryVerbs.ALL + ")\\b|[,;:]|\\W*$)";

    private static final Pattern SAID = Pattern.compile("(?i)\\b" + PREPOSITION + " ");

    /** No feast's, which stands in no other name's place: "on Boxing Day". */
    private static final Pattern NAME =
            Pattern.compile("(?U)(?<!^)(?<!\\b(?i:on|before|after|during) )\\b\\p{Lu}\\p{L}+");

    /** With a capital and not first it is the month. */
    private static final Pattern MAY = Pattern.compile("May");

    /** One of several that are told apart by a letter or a number: "grade E", "step 3". */
    private static final String WHICH_OF_KIND = " (?:\\p{L}|\\d+(?:\\.\\d+)*)";

    private static final Pattern ONE_OF_KIND =
            Pattern.compile("(?i)^" + AND + "(?<other>(?<kind>[\\p{L}-]{3,})" + WHICH_OF_KIND + ")\\W*$");

    static final Pattern END = Pattern.compile("\\W*$");

    /** Between the things of a longer phrase. */
    static final Pattern BETWEEN = Pattern.compile("(?i) (?:of|to|in|for|on|from|at|with|about|against) ");

    /** Whose something is: "the bakers’ president". */
    private static final Pattern OWNER =
            Pattern.compile("\\b[Tt]he (?:\\p{Ll}[\\p{L}-]* ){0,3}?\\p{Ll}[\\p{L}-]*(?:['’]s|s['’]) (?=\\p{L})");

    private OtherCase() {}

    /** Whether a question only says of what, where or when the one before it is asked again. */
    public static boolean isOfOther(String question) {
        return OF_OTHER.matcher(question).find();
    }

    /** The question before, asked of the other; empty where that has no place in it, or where it holds words of one still before it. */
    static Optional<String> of(String question, String last) {
        return LentWords.areIn(last)
                ? Optional.empty()
                : ofOneOfKind(question, last).or(() -> ofOther(question, last));
    }

    /** With "grade E" in the place of the only other grade. */
    private static Optional<String> ofOneOfKind(String question, String last) {
        Matcher one = ONE_OF_KIND.matcher(question);
        if (!one.matches()) {
            return Optional.empty();
        }
        Pattern kind = Pattern.compile("(?i)\\b" + Pattern.quote(one.group("kind")) + WHICH_OF_KIND + "\\b");
        return kind.matcher(last).results().count() == 1
                ? Optional.of(kind.matcher(last).replaceFirst(Matcher.quoteReplacement(one.group("other"))))
                : Optional.empty();
    }

    /** With "for children" in the place of "for adults", or at its end. */
    private static Optional<String> ofOther(String question, String last) {
        Matcher of = OF_OTHER.matcher(question);
        if (!of.find()) {
            return Optional.empty();
        }
        String other = of.group("other");
        String without = without(last, other);
        if (without.equals(last) && (other.startsWith("about ") || isNamed(other) && isNamed(last))) {
            return Optional.empty();
        }
        String left = END.matcher(without).replaceFirst("");
        String again = left + " " + other.substring(0, 1).toLowerCase(Locale.ROOT) + other.substring(1)
                + noun(other, last) + "?";
        boolean tells = NounPhrase.own(left).size() > 1
                || !NounPhrase.in(left, NounPhrase.Count.ANY).isEmpty();
        return Optional.of(tells ? again : LentWords.behind(again, String.join(" ", things(last))));
    }

    /** The noun of what such words take the place of, where they say only which: "for wooden" of "for a small boat". */
    private static String noun(String other, String last) {
        Matcher said = SAID.matcher(other);
        if (!said.lookingAt() || !QuestionWords.of(other).getLast().is("ADJ", "VERB")) {
            return "";
        }
        Matcher place = Pattern.compile(
                        "(?i) " + said.group() + "(?:an? |the )?(?:[\\p{L}-]+ )+?(?<noun>[\\p{L}-]+)" + NEXT)
                .matcher(last);
        return place.find() ? " " + place.group("noun") : "";
    }

    /**
     * A question without what it says of what, where or when, as far as another says that anew, be it of whose something is; a name gives way to
     * names alone.
     */
    static String without(String question, String other) {
        String left = other.startsWith("of ") ? OWNER.matcher(question).replaceFirst("the ") : question;
        Matcher said = SAID.matcher(other);
        while (said.find()) {
            List<MatchResult> places = Pattern.compile("(?i) " + said.group() + ".*?" + NEXT)
                    .matcher(left)
                    .results()
                    .filter(place -> isNamed(other) || !isNamed(place.group()))
                    .toList();
            if (!places.isEmpty()) {
                MatchResult last = places.getLast();
                left = left.substring(0, last.start()) + left.substring(last.end());
            }
        }
        return left;
    }

    /** Whether some words name anything but a day. */
    static boolean isNamed(String words) {
        return NAME.matcher(words)
                .results()
                .anyMatch(name -> !MAY.matcher(name.group()).matches()
                        && !Exchange.DAY.matcher(name.group()).find());
    }

    /** The things that a question names. */
    static List<String> things(String question) {
        return NounPhrase.in(question, NounPhrase.Count.ANY).stream()
                .filter(NounPhrase::whole)
                .flatMap(phrase -> BETWEEN.splitAsStream(phrase.text()))
                .toList();
    }
}
