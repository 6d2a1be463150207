package footnote.chat.followup;

import footnote.answer.Question;
import footnote.grammar.AuxiliaryVerbs;
import footnote.grammar.CalendarWords;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Asks the question before again with another year, country, person or thing in its place: "And in 2022?", "I meant the ferry." */
final class Exchange {

    /** A day's or month's name, which takes the place of no other name: "And on Sundays?" asks of no other town. */
    static final Pattern DAY =
            Pattern.compile("\\b(?:" + String.join("|", CalendarWords.NAMES) + ")s?$", Pattern.CASE_INSENSITIVE);

    /** Has no verb. */
    static final String VERBLESS =
            "(?!.*\\b(?:who|what|when|where|why|which|how|tell|give|show|list|" + AuxiliaryVerbs.ALL + ")\\b)";

    /** A word that an agreement uses in its own way. */
    private static final Pattern QUOTED = Pattern.compile("[\"“][^\"“”]{1,60}[\"”]");

    private static final String NAMED =
            "\\p{Lu}[\\p{L}\\p{N}’'.-]*(?: (?:(?:of|for) )?\\p{Lu}[\\p{L}\\p{N}’'.-]*){0,5}(?: \\p{Nd}{1,2}\\b)?";
    private static final String COUNTED = "\\p{Nd}+(?:[.,]\\p{Nd}+){0,5}";

    /** A name or a number, and hardly more: "And in 2022?", "What about China?". */
    private static final Pattern OTHER = Pattern.compile("(?<how>(?i:(?:and|but|so|or)\\W+)?(?i:(?:what|how) about )?"
            + "(?i:(?<before>in|for|of|to|from|at|on|by|with) )?)(?!(?i:who|what|when|where|why|which|how)\\b)(?<other>(?:the )?(?:(?<number>"
            + COUNTED + ")|(?<quoted>" + QUOTED + ")|"
            + NAMED
            + "))\\s*[?.!]*");

    /** Puts another thing in the place of what was asked about: "No, I meant the ferry." */
    private static final Pattern MEANT = Pattern.compile(
            "^(?:(?:no|sorry|oh)\\W+)*I mean(?:t)? (?!.*\\bones?\\b)(?<other>" + VERBLESS
                    + "[\\p{L}\\p{N}’' -]{2,60}?)\\W*$",
            Pattern.CASE_INSENSITIVE);

    /** Only something else: "And adults?", "What about Lowick?" */
    private static final Pattern ONLY = Pattern.compile(
            "(?i)^(?:(?:and|but|so|or)\\W+)?(?:(?:what|how) about )?(?<before>(?:" + OtherCase.PREPOSITION
                    + "|to) )?(?<other>" + VERBLESS + "(?!it\\b|them\\b)[^?.!,;:]{2,60}?)\\W*$");

    private static final String IS = "(?= (?:is|are|was|were)\\b)";
    private static final Pattern WHICH_IS = Pattern.compile("(?i)^\\W*(?:(?:and|but|so)\\W+)?which" + IS);
    private static final Pattern WHICH_KIND =
            Pattern.compile("(?i)^\\W*(?:(?:and|but|so)\\W+)?which (?<kind>[\\p{L}’' -]{2,40}?)" + IS);

    private static final Pattern OWNER = Pattern.compile("['’]s?$");

    /** Not who does something: "What did the US say?" */
    private static final String DOING = "(?<!\\b(?:do|does|did|has|have|had|can|could|will|would|should) (?:the )?)";

    /** Behind a name, its "'s" or what it has: "the US position". */
    private static final String OWNS =
            "(?:(?<=['’]s?)|(?= (?!" + OtherCase.PREPOSITION + "\\b|and\\b|or\\b|is\\b|are\\b|was\\b|were\\b)\\p{Ll}))";

    /** What something is done to: not who does it, nor where. */
    private static final String DONE_TO =
            "(?<!\\b(?i:" + OtherCase.PREPOSITION + "|to|" + AuxiliaryVerbs.ALL + ") (?:the )?)";

    private static final Pattern LISTED = Pattern.compile(",? (?:and |or )?");

    /** Before two that are asked of together. */
    private static final Pattern BETWEEN = Pattern.compile("\\b(?:between|both|either) $", Pattern.CASE_INSENSITIVE);

    private Exchange() {}

    /** Whether a question is a name or a number, and asks of it what was asked before. */
    static boolean asksAgain(String question) {
        Matcher other = OTHER.matcher(question);
        return other.matches() && (!other.group("how").isEmpty() || other.group("number") != null);
    }

    /** The question before with what the next one names; empty where it has not one place for it. */
    static Optional<String> of(String question, String last) {
        return other(question, last).or(() -> meant(question, last));
    }

    /** "Which stove is the lightest?", for "Which is the lightest?" behind another question of which stove. */
    static Optional<String> ofKind(String question, List<Question.Turn> before) {
        Matcher which = WHICH_IS.matcher(question);
        if (!which.find()) {
            return Optional.empty();
        }
        for (Question.Turn turn : before.reversed()) {
            Matcher kind = WHICH_KIND.matcher(turn.searchedAs());
            if (kind.find()) {
                return Optional.of(question.substring(0, which.end()) + " " + kind.group("kind")
                        + question.substring(which.end()));
            }
            if (turn.stoodAlone()) {
                break;
            }
        }
        return Optional.empty();
    }

    /** What the turn before was searched as with the next thing in the place of the one that it had put there itself: "And children?", "And adults?" */
    static Optional<String> again(String question, Question.Turn last) {
        Matcher next = ONLY.matcher(question);
        Matcher before = ONLY.matcher(last.question());
        return next.find()
                        && before.find()
                        && Objects.equals(next.group("before"), before.group("before"))
                        && !LentWords.areIn(last.searchedAs())
                        && last.searchedAs().contains(before.group("other"))
                ? Optional.of(last.searchedAs().replace(before.group("other"), next.group("other")))
                : Optional.empty();
    }

    /** The question before with another year, country or person in its only place for one. */
    private static Optional<String> other(String question, String last) {
        Matcher other = OTHER.matcher(question);
        if (!other.matches()) {
            return Optional.empty();
        }
        String kind = other.group("quoted") != null
                ? QUOTED.pattern()
                : other.group("number") == null ? "(?<=\\W)(?:the )?(?!I\\b)" + NAMED : "\\b" + COUNTED;
        List<MatchResult> places = places(kind, last);
        boolean named = other.group("before") != null && other.group("number") == null && other.group("quoted") == null;
        if (named
                && places.size() == 1
                && !LentWords.areIn(last)
                && !places(DONE_TO + kind, last).isEmpty()) {
            return Optional.of(OtherCase.END.matcher(last).replaceFirst("") + " "
                    + other.group("before").toLowerCase(Locale.ROOT) + " " + other.group("other") + "?");
        }
        if (places.size() > 1 && other.group("before") != null) {
            places = places("(?<=\\b(?i:" + other.group("before") + ") )" + kind, last);
        } else if (places.size() > 1 && OWNER.matcher(other.group("other")).find()) {
            places = places(DOING + kind + OWNS, last);
        }
        return isOnePlace(places, last)
                        && DAY.matcher(other.group("other")).find()
                                == DAY.matcher(places.getFirst().group()).find()
                ? Optional.of(last.substring(0, places.getFirst().start())
                        + other.group("other")
                        + last.substring(places.getLast().end()))
                : Optional.empty();
    }

    /** Whether there is one, or several that a question asks of alike: "Did Ann, Tom and Kim come?" */
    private static boolean isOnePlace(List<MatchResult> places, String text) {
        return !places.isEmpty()
                && !BETWEEN.matcher(text.substring(0, places.getFirst().start()))
                        .find()
                && IntStream.range(1, places.size())
                        .mapToObj(i -> text.substring(
                                places.get(i - 1).end(), places.get(i).start()))
                        .allMatch(LISTED.asMatchPredicate());
    }

    /** The question before with what was meant in the only place for a thing. */
    private static Optional<String> meant(String question, String last) {
        Matcher meant = MEANT.matcher(question);
        List<NounPhrase> things = NounPhrase.in(last, NounPhrase.Count.ANY).stream()
                .filter(NounPhrase::whole)
                .toList();
        return meant.find() && things.size() == 1
                ? Optional.of(last.replace(things.getFirst().text(), meant.group("other")))
                : Optional.empty();
    }

    private static List<MatchResult> places(String kind, String text) {
        return Pattern.compile(kind).matcher(text).results().toList();
    }
}
