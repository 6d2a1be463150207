package footnote.chat.followup;

import footnote.grammar.AuxiliaryVerbs;
import footnote.search.analysis.Stems;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Asks the question before again of others, of another time or of another kind: "And for children?", "What about part-time staff?" English. */
public final class OtherCase {

    static final String PREPOSITION =
            "(?:for|in|at|with|without|on|under|from|of|after|against|before|during|by|about)";

    static final String AND =
            "(?:(?:and|but|or|so)\\W+)?+(?:(?:what|how) about )?+(?:I meant? (?=" + PREPOSITION + " ))?+";

    /** Says of what, where or when it is asked again: "And for members of the club?", "On Sundays, too?" */
    private static final Pattern OF_OTHER = Pattern.compile("(?i)^" + AND + "(?<other>" + PREPOSITION + " "
            + Exchange.VERBLESS + "(?!it\\b|them\\b)[^?.!,;:]{1,60}?)(?:,? (?:too|as well|also|then))?\\W*$");

    /** Names another thing, and tells nothing of it but of what, where or when it is. */
    private static final Pattern OTHER_THING = Pattern.compile("(?i)^(?=(?:and|but|or|so|what about|how about) )" + AND
            + "(?<article>(?:the|an?) )?(?!" + PREPOSITION + " )" + Exchange.VERBLESS
            + "(?<other>(?<modifiers>(?:[\\p{L}\\p{N}’'-]+ ){0,3}?)(?<head>[\\p{L}’'-]+)(?: " + PREPOSITION
            + " [^?.!,;:]+)?)\\W*$");

    /** What goes on behind the words that say of what, where or when. */
    private static final String NEXT = "(?= " + PREPOSITION + " | (?:" + AuxiliaryVerbs.ALL + ")\\b|[,;:]|\\W*$)";

    private static final Pattern SAID = Pattern.compile("(?i)\\b" + PREPOSITION + " ");

    /** No feast's, which stands in no other name's place: "on Boxing Day". */
    private static final Pattern NAME =
            Pattern.compile("(?U)(?<!^)(?<!\\b(?i:on|before|after|during) )\\b\\p{Lu}\\p{L}+");

    /** With a capital and not first it is the month. */
    private static final Pattern MAY = Pattern.compile("May");

    private static final Pattern ONES = Pattern.compile("(?i)\\bones\\b");

    /** Stands for the noun of one that the question before asked of: "the Chinese one", "the other side". */
    private static final Pattern ONE =
            Pattern.compile("(?i)\\bone\\b|(?<=(?:\\bother|(?-i:\\p{Lu}\\p{L}{1,30})) )side\\b");

    /** A thing by its kind, with a word before it that tells which: "the US delegation", and neither "the delegation" nor "Ann Lee". */
    private static final Pattern OF_KIND = Pattern.compile("(?:(?:[Tt]he|[Aa]n?) )?+(?:[\\p{L}\\p{N}’'-]+ )+\\p{Ll}+");

    /** One of several that are told apart by a letter or a number: "grade E", "step 3". */
    private static final String WHICH_OF_KIND = " (?:\\p{L}|\\d+(?:\\.\\d+)*)";

    private static final Pattern ONE_OF_KIND =
            Pattern.compile("(?i)^" + AND + "(?<other>(?<kind>[\\p{L}-]{3,})" + WHICH_OF_KIND + ")\\W*$");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}’'-]+");
    private static final Pattern ARTICLE = Pattern.compile("(?i)the|an?");
    static final Pattern END = Pattern.compile("\\W*$");

    /** Between the things of a longer phrase. */
    static final Pattern BETWEEN = Pattern.compile("(?i) (?:of|to|in|for|on|from|at|with|about|against) ");

    /** Whose something is: "the bakers’ president". */
    private static final Pattern OWNER =
            Pattern.compile("\\b[Tt]he (?:\\p{Ll}[\\p{L}-]* ){0,3}?\\p{Ll}[\\p{L}-]*(?:['’]s|s['’]) (?=\\p{L})");

    private static final Pattern OWN = Pattern.compile("(?:[Tt]he|[Aa]n?) .*|.*\\p{Lu}\\p{Ll}.*");

    private OtherCase() {}

    /** Whether a question only says of what, where or when the one before it is asked again. */
    public static boolean isOfOther(String question) {
        return OF_OTHER.matcher(question).find();
    }

    /** The question before, asked of the other; empty where that has no place in it, or where it holds words of one still before it. */
    static Optional<String> of(String question, String last) {
        return LentWords.areIn(last)
                ? Optional.empty()
                : ofOneOfKind(question, last).or(() -> ofOther(question, last)).or(() -> ofOtherThing(question, last));
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

    /** With "part-time staff" in the place of "full-time staff", or "children" in that of "adults" where these are the only ones. */
    private static Optional<String> ofOtherThing(String question, String last) {
        Matcher thing = OTHER_THING.matcher(question);
        if (!thing.find()) {
            return Optional.empty();
        }
        String other = thing.group("other");
        List<String> ones = several(last);
        if (ONES.matcher(thing.group("head")).matches()) {
            return ofOne(last, ones, ONES, thing);
        }
        if (ONE.matcher(other).find()) {
            return ofOne(last, ofKind(last), ONE, thing);
        }
        return ofSameKind(last, other, thing.group("head"), thing.group("modifiers"))
                .or(() -> ofPerson(last, thing))
                .or(() -> Optional.of(other)
                        .filter(_ -> thing.group("article") == null
                                && ones.size() == 1
                                && several(other).size() == 1)
                        .map(children -> last.replace(ones.getFirst(), children)));
    }

    /** With the one who is told by what he is in the place of the only thing asked about, which is a person's full name. */
    private static Optional<String> ofPerson(String last, Matcher thing) {
        List<String> things = things(last);
        return things.size() == 1
                        && "the ".equalsIgnoreCase(thing.group("article"))
                        && People.FULL_NAME.matcher(things.getFirst()).matches()
                        && !People.isThing(things.getFirst())
                ? Optional.of(last.replace(things.getFirst(), "the " + thing.group("other")))
                : Optional.empty();
    }

    /** With the other in the place of the only one of these, whose noun it goes by: "the Chinese delegation" for "the Chinese one". */
    private static Optional<String> ofOne(String last, List<String> these, Pattern one, Matcher thing) {
        return Optional.of(these)
                .filter(only -> only.size() == 1)
                .map(only -> WORD.matcher(only.getFirst())
                        .results()
                        .toList()
                        .getLast()
                        .group())
                .flatMap(head -> ofSameKind(
                        last, one.matcher(thing.group("other")).replaceFirst(head), head, thing.group("modifiers")));
    }

    /**
     * With the other in the place of what goes by the same noun, with as many of the words before it, or all of them behind an article.
     *
     * @param head the noun
     * @param modifiers the words before it
     */
    private static Optional<String> ofSameKind(String last, String other, String head, String modifiers) {
        List<MatchResult> words = WORD.matcher(last).results().toList();
        List<Integer> heads = IntStream.range(0, words.size())
                .filter(at -> Stems.of(words.get(at).group()).equals(Stems.of(head)))
                .boxed()
                .toList();
        if (modifiers.isEmpty() || heads.size() != 1) {
            return Optional.empty();
        }
        int end = heads.getFirst();
        int first = end;
        while (first > 0 && !Stems.ofQuestion(words.get(first - 1).group()).isEmpty()) {
            first--;
        }
        boolean whole =
                first > 0 && ARTICLE.matcher(words.get(first - 1).group()).matches();
        long most = whole ? end : WORD.matcher(modifiers).results().count();
        int start = (int) Math.max(first, end - most);
        return Optional.of(last.substring(0, words.get(start).start())
                + other
                + last.substring(words.get(end).end()));
    }

    /** What a question speaks of in the plural, without an article or a name. */
    private static List<String> several(String question) {
        return things(question).stream()
                .filter(thing -> !OWN.matcher(thing).matches())
                .filter(thing -> NounPhrase.in(thing, NounPhrase.Count.SEVERAL).stream()
                        .limit(1)
                        .anyMatch(phrase -> phrase.count() == NounPhrase.Count.SEVERAL))
                .toList();
    }

    /** The things of a question that a word before them tells from others of their kind. */
    private static List<String> ofKind(String question) {
        return things(question).stream().filter(OF_KIND.asMatchPredicate()).toList();
    }

    private static List<String> things(String question) {
        return NounPhrase.in(question, NounPhrase.Count.ANY).stream()
                .filter(NounPhrase::whole)
                .flatMap(phrase -> BETWEEN.splitAsStream(phrase.text()))
                .toList();
    }
}
