package footnote.chat.followup;

import footnote.grammar.AuxiliaryVerbs;
import footnote.grammar.CalendarWords;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Asks the question before again with another year, country, person or thing in its place: "And in 2022?", "I meant the ferry." */
final class Exchange {

    private static final String YEAR = "(?:,? " + CalendarWords.MODERN_YEAR + "\\b)";

    /** A day's or month's name, which takes the place of no other name: "And on Sundays?" asks of no other town. */
    static final Pattern DAY = Pattern.compile(
            "(?i)\\b(?:" + String.join("|", CalendarWords.NAMES) + "|May(?=,? \\d))s?(?: \\d{1,2})?" + YEAR + "?$");

    /** Has no verb. */
    static final String VERBLESS =
            "(?!.*\\b(?:who|what|when|where|why|which|how|tell|give|show|list|" + AuxiliaryVerbs.ALL + ")\\b)";

    /** May begin with small letters: "iPhone", "macOS". */
    private static final String NAMED =
            "(?:\\p{Ll}{1,3})?+\\p{Lu}[\\p{L}\\p{N}’'.-]*(?: (?:(?:of|for) )?\\p{Lu}[\\p{L}\\p{N}’'.-]*){0,5}(?: \\p{Nd}{1,2}\\b)?";

    private static final String COUNTED = "\\p{Nd}+(?:[.,]\\p{Nd}+){0,5}";

    /** A name or a number, and hardly more: "And in 2022?", "What about China?". */
    private static final Pattern OTHER = Pattern.compile("(?<how>(?i:(?:and|but|so|or)\\W+)?(?i:(?:what|how) about )?"
            + "(?i:(?<before>in|for|as of|of|to|from|at|on|by|with) )?)(?!(?i:who|what|when|where|why|which|how)\\b)(?<other>(?:(?:the|an?) )?(?:(?<number>"
            + COUNTED + ")|" + NAMED + "(?<year>" + YEAR
            + ")?))\\s*[?.!]*");

    /** Takes the place of an owner: "And Kestle's?" */
    private static final Pattern OWNER = Pattern.compile(".*['’]s?");

    private static final Pattern ANY = Pattern.compile("(?i)an? ");

    /** Puts another thing in the place of what was asked about: "No, I meant the ferry." */
    private static final Pattern MEANT =
            Pattern.compile("(?i)^(?:(?:no|sorry|oh)\\W+)*I mean(?:t)? (?!.*\\bones?\\b)(?!" + OtherCase.PREPOSITION
                    + " )(?<other>" + VERBLESS + "[\\p{L}\\p{N}’' -]{2,60}?)\\W*$");

    /** Without an "'s" behind it. */
    private static final String NAME_ALONE =
            "\\p{Lu}[\\p{L}\\p{N}.-]*(?: (?:(?:of|for) )?\\p{Lu}[\\p{L}\\p{N}.-]*){0,5}";

    private static final Pattern ONE_NAME = Pattern.compile(NAME_ALONE);

    /** Behind this stands who does something, or where, and not what it is done to. */
    private static final Pattern NOT_DONE_TO =
            Pattern.compile("\\b(?i:" + OtherCase.PREPOSITION + "|to|" + AuxiliaryVerbs.ALL + ") (?:the )?$");

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

    /** The question before with another year, country or person in its only place for one. */
    private static Optional<String> other(String question, String last) {
        Matcher other = OTHER.matcher(question);
        if (!other.matches()) {
            return Optional.empty();
        }
        boolean one = other.group("before") != null
                || ANY.matcher(other.group("other")).lookingAt();
        String article = one ? "the|an?" : "the";
        String name =
                "(?<=\\W)(?:(?:" + article + ") )?(?!I\\b)" + NAMED + (other.group("year") == null ? "" : YEAR + "?");
        String kind = other.group("number") == null ? name : "\\b" + COUNTED;
        List<MatchResult> places = places(kind, last);
        boolean named = other.group("before") != null && other.group("number") == null;
        if (named
                && places.size() == 1
                && !LentWords.areIn(last)
                && !NOT_DONE_TO
                        .matcher(last.substring(0, places.getFirst().start()))
                        .find()) {
            return Optional.of(OtherCase.END.matcher(last).replaceFirst("") + " "
                    + other.group("before").toLowerCase(Locale.ROOT) + " " + other.group("other") + "?");
        }
        if (places.size() > 1 && OWNER.matcher(other.group("other")).matches()) {
            places = places.stream()
                    .filter(place -> OWNER.matcher(place.group()).matches())
                    .toList();
        }
        if (places.size() > 1 && other.group("before") != null) {
            places = places("(?<=\\b(?i:" + other.group("before") + ") )" + kind, last);
        }
        return places.size() == 1
                        && (other.group("other").startsWith("the ") || !isWithin(places.getFirst(), last))
                        && DAY.matcher(other.group("other")).find()
                                == DAY.matcher(places.getFirst().group()).find()
                ? Optional.of(last.substring(0, places.getFirst().start())
                        + other.group("other")
                        + last.substring(places.getFirst().end()))
                : Optional.empty();
    }

    /** Whether a name tells which thing is meant, whose noun goes on behind it: "the Veda forest". */
    private static boolean isWithin(MatchResult name, String question) {
        return NounPhrase.in(question, NounPhrase.Count.ANY).stream()
                .anyMatch(phrase -> phrase.text().matches(Pattern.quote(name.group()) + " \\p{Ll}+"));
    }

    /** The question before with what was meant in the only place for a thing, a name in that of the only name. */
    private static Optional<String> meant(String question, String last) {
        Matcher meant = MEANT.matcher(question);
        if (meant.find() && ONE_NAME.matcher(meant.group("other")).matches()) {
            List<MatchResult> names = places("(?<=\\W)(?!I\\b)" + NAME_ALONE, last).stream()
                    .filter(name -> OtherCase.isNamed("x " + name.group()))
                    .toList();
            if (names.size() == 1) {
                return Optional.of(last.substring(0, names.getFirst().start())
                        + meant.group("other")
                        + last.substring(names.getFirst().end()));
            }
        }
        meant.reset();
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
