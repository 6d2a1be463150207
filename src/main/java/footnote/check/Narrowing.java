package footnote.check;

import footnote.check.statement.Bound;
import footnote.check.statement.Clauses;
import footnote.check.statement.Comparison;
import footnote.check.statement.Quantity;
import footnote.check.statement.Statement;
import footnote.grammar.NumberWords;
import footnote.grammar.Superlatives;
import footnote.search.analysis.Stems;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What makes less of a thing in some words, and a claim leaves out: "the largest" where they say "the eighth largest", "the first country"
 * for "the first Asian country", "a dealer" for "a suspected dealer", "costs £300" for "costs £300 more", "fell to 6%" for "fell by 6%".
 * English.
 */
final class Narrowing {

    private static final String MOST =
            "first|last|latest|only|best|worst|(?:most|least) (?!of\\b)\\p{L}+|" + Superlatives.ENDING;

    /** The most of something, with what ranks it and up to four words behind. */
    private static final Pattern SUPERLATIVE =
            Pattern.compile("(?i)\\b(?<of>(?:one|some|two|three) of |among )?(?:the|['’]s|its|his|her|their|our)"
                    + "(?<nth>[ -](?:" + NumberWords.LATER_PLACES + "|\\d+(?:st|nd|rd|th)))?"
                    + "[ -](?<most>" + MOST + ")\\b(?<behind>(?: [\\p{L}'’-]+){0,4})");

    /** Ends a noun: "the longest bridge in the country". */
    private static final Pattern NOUN_END = Pattern.compile(
            " (?:in|on|at|of|for|from|since|to|by|with|within|among|and|or|but|that|which|who|where|when|ever|yet|so|as|than|is|are|was|were|has|have|had|will)\\b");

    /** What tells that something isn't quite, or is no longer, what the word behind calls it. */
    private static final Pattern NOT_QUITE = Pattern.compile(
            "\\b(?:(?<past>former|ex|onetime|once(?= \\p{L}+ed\\b)|used to be|used to(?= (?:have|own|live|work|belong|employ)\\b))|(?<unsure>alleged|suspected|attempted|would-be|so-called"
                    + "|(?<=\\b(?:an?|the|its|his|her|their|this|any) )(?:proposed|planned|potential|possible))"
                    + "|deputy|vice|assistant|acting|interim|honorary|aspiring|(?:co|part|half|semi|quasi)(?=-))[ -](\\p{L}+)(?:[ -](\\p{L}+))?");

    /** What tells in other words that something was so. */
    private static final Pattern PAST = Pattern.compile(
            "(?i)\\b(?:former\\p{L}*|ex|once|onetime|previously|earlier|before|was|were|had|used to|then|until|\\p{L}+ed|\\d{4})\\b");

    /** What tells of a number before it that it is a difference. */
    private static final Pattern MORE = Pattern.compile(
            " ?(?:people |places |points? )?(?:more|less|fewer|(?:high|low|old|young|long|short|tall|larg|bigg|small|fast|slow|cheap|heavi|light|earli|lat)er)"
                    + "(?= than\\b|[.,;)]|\\z| (?:in|on|at|for|to|a|per|each|every|and|or|by|if|when)\\b)");

    private static final String CHANGES = Comparison.UP + "|" + Comparison.DOWN;

    private static final Pattern COMPARES = Pattern.compile(
            "(?i)\\b(?:more|less|fewer|another|extra|additional|further|than|by|difference|gap|ahead|behind|above|below|\\p{L}{2,}(?<!th|aft|und|wat|numb|ov|nev|memb)er|"
                    + CHANGES + ")\\b");

    private static final String ABOUT = "(?: (?:" + Bound.HEDGES + "))* \\z";

    private static final Pattern BY = Pattern.compile("(?i)\\b(?:by|(?:" + CHANGES + ")(?: of)?)" + ABOUT);

    /** Behind a number that something changes by: "a 6% drop". */
    private static final Pattern CHANGE = Pattern.compile("[ -](?:" + CHANGES + ")\\b");

    private static final Pattern TO = Pattern.compile("(?i)\\b(?:" + CHANGES + ")\\b[^,;:]{0,30}\\bto" + ABOUT);

    /** What tells of a number behind it that something comes to it. */
    private static final Pattern LEVEL =
            Pattern.compile("(?i)\\b(?:stood at|is|are|was|were|reached|totall?ed|c[ao]me to)" + ABOUT);

    private static final Pattern UP_TO =
            Pattern.compile("(?i)\\b(?:at most|up to|no(?:t)? more than|(?:a )?maximum(?: of)?) \\z");

    /** Tells that a number is the most of all. */
    private static final Pattern MOST_OF =
            Pattern.compile("\\b(?:at most|max(?:imum)?|up to|no(?:t)? more than|limit(?:ed)?|cap(?:ped)?)\\b");

    private static final Pattern WILL = Pattern.compile("(?i)\\bwill\\b");

    private static final Pattern FROM = Pattern.compile("(?i)\\b(?:" + CHANGES + ")\\b[^,;:]{0,30}\\bfrom" + ABOUT);

    /** What tells of a number behind it that it is no longer so, where another one follows: "lengthened from three to five years". */
    private static final Pattern NO_LONGER = Pattern.compile("(?i)\\b(?:" + CHANGES
            + "|(?:lengthen|shorten|extend|correct|chang|revis|adjust|amend|mov|switch)\\p{L}*|went|goes)\\b[^,;:]{0,30}\\bfrom"
            + ABOUT);

    private static final Pattern TO_ANOTHER = Pattern.compile(
            "(?: [\\p{L}%/]+){0,2} to (?:(?:" + Bound.HEDGES + ") )*(?:\\p{Sc} ?)?(?:\\d|" + NumberWords.ALL + ")");

    /** Tells that something was so before. */
    private static final Pattern BEFORE = Pattern.compile(
            "(?i)\\b(?:from|was|were|had|been|before|earlier|previous(?:ly)?|former(?:ly)?|original(?:ly)?|initial(?:ly)?|until|used to|instead|than|no longer|rather|began|started|old)\\b");

    private static final int AROUND = 60;

    private Narrowing() {}

    /** What a claim says too widely, as it writes it. */
    static List<String> missing(Claim claim, Statement words) {
        return Stream.of(superlatives(claim, words), notQuite(claim, words), numbers(claim, words))
                .flatMap(List::stream)
                .toList();
    }

    private static List<String> superlatives(Claim claim, Statement words) {
        List<MatchResult> claimed = SUPERLATIVE.matcher(claim.text()).results().toList();
        if (claimed.isEmpty()) {
            return List.of();
        }
        List<MatchResult> told = SUPERLATIVE.matcher(words.plain()).results().toList();
        return claimed.stream()
                .filter(most -> most.group("of") == null)
                .filter(most -> isWider(most, told, claim.statement().stems()))
                .map(most -> most.group("most"))
                .toList();
    }

    /** Whether some words tell of the most of fewer alone; a claim that names no noun, "the longest in the country", is of theirs. */
    private static boolean isWider(MatchResult claimed, List<MatchResult> told, Set<String> own) {
        List<String> noun = behind(claimed.group("behind")).stream().findFirst().orElse(List.of());
        boolean nounless = noun(claimed).isEmpty();
        boolean narrower = false;
        for (MatchResult other : told) {
            if (other.group("most").equalsIgnoreCase(claimed.group("most"))) {
                boolean ranked = isRanked(other) && !isRanked(claimed);
                List<List<String>> behind = nounless ? noun(other) : behind(other.group("behind"));
                int at = nounless ? Math.max(0, behind.size() - 1) : behind.indexOf(noun);
                if (at == 0 && !ranked) {
                    return false;
                }
                narrower |= ranked || at > 0 && behind.subList(0, at).stream().anyMatch(word -> !own.containsAll(word));
            }
        }
        return narrower;
    }

    private static boolean isRanked(MatchResult most) {
        return most.group("of") != null || most.group("nth") != null;
    }

    /** The noun that is the most, with what stands before it. */
    private static List<List<String>> noun(MatchResult most) {
        return behind(NOUN_END.split(most.group("behind"), 2)[0]);
    }

    private static List<List<String>> behind(String words) {
        return Arrays.stream(words.strip().split(" ", -1))
                .map(Stems::of)
                .filter(stems -> !stems.isEmpty())
                .toList();
    }

    /** The words that a claim calls something by outright, where others call it so with a reserve. */
    private static List<String> notQuite(Claim claim, Statement words) {
        List<MatchResult> told = NOT_QUITE.matcher(words.plain()).results().toList();
        if (told.isEmpty()) {
            return List.of();
        }
        Set<String> outright = Stems.without(
                claim.coverage().stems(),
                claim.nameStems(),
                Stems.of(NOT_QUITE.matcher(words.plain()).replaceAll(" ")));
        Set<String> reserved = told.stream()
                .filter(reserve -> !isReserved(claim, reserve))
                .flatMap(reserve -> Stream.of(reserve.group(3), reserve.group(4))
                        .filter(Objects::nonNull)
                        .map(Stems::of)
                        .filter(stems -> !stems.isEmpty() && outright.containsAll(stems))
                        .limit(1))
                .flatMap(List::stream)
                .collect(Collectors.toSet());
        return Clauses.content(claim.text(), reserved);
    }

    private static boolean isReserved(Claim claim, MatchResult reserve) {
        return claim.statement().plain().contains(reserve.group().split("[ -]", 2)[0])
                || reserve.group("past") != null && PAST.matcher(claim.text()).find()
                || reserve.group("unsure") != null && Modality.isUnsure(claim.text());
    }

    /** The numbers that are a difference in some words and not in a claim, or the other way round. */
    private static List<String> numbers(Claim claim, Statement words) {
        boolean compares = COMPARES.matcher(claim.text()).find();
        return claim.numbers().stream()
                .filter(number -> !Quantity.isYear(number.written()))
                .filter(number -> isOtherwiseTold(number, claim.text(), compares, words))
                .map(Mention::written)
                .toList();
    }

    private static boolean isOtherwiseTold(Mention number, String claim, boolean compares, Statement words) {
        List<Place> there = words.quantities().stream()
                .filter(other -> number.isCarriedBy(other))
                .flatMap(other -> Place.of(other.written().toLowerCase(Locale.ROOT), words.plain()))
                .toList();
        if (there.isEmpty()) {
            return false;
        }
        String before = before(claim, claim.indexOf(number.written()));
        return !compares && there.stream().allMatch(Place::isDifference)
                || !BEFORE.matcher(claim).find() && there.stream().allMatch(Place::isNoLonger)
                || TO.matcher(before).find()
                        && there.stream().allMatch(place -> place.isChange() || place.standsBehind(FROM))
                || BY.matcher(before).find()
                        && there.stream()
                                .allMatch(place ->
                                        !place.isChange() && (place.standsBehind(TO) || place.standsBehind(LEVEL)))
                || isAtMost(number, claim, there);
    }

    /** Whether a claim promises a number that is told as the most alone: "will pay 40 per cent" for "up to 40 per cent". */
    private static boolean isAtMost(Mention number, String claim, List<Place> there) {
        return number.isExact()
                && there.stream().allMatch(place -> place.standsBehind(UP_TO))
                && WILL.matcher(claim).find()
                && !MOST_OF.matcher(claim).find();
    }

    /** What stands before a number in a text, and what behind it. */
    private record Place(String before, String behind) {

        /** Each place of it. */
        static Stream<Place> of(String number, String text) {
            return IntStream.iterate(text.indexOf(number), at -> at >= 0, at -> text.indexOf(number, at + 1))
                    .mapToObj(at -> new Place(Narrowing.before(text, at), text.substring(at + number.length())));
        }

        boolean isDifference() {
            return MORE.matcher(behind).lookingAt();
        }

        boolean isNoLonger() {
            return standsBehind(NO_LONGER) && TO_ANOTHER.matcher(behind).lookingAt();
        }

        boolean isChange() {
            return standsBehind(BY) || CHANGE.matcher(behind).lookingAt();
        }

        boolean standsBehind(Pattern change) {
            return change.matcher(before).find();
        }
    }

    private static String before(String text, int at) {
        return text.substring(Math.max(0, at - AROUND), Math.max(0, at));
    }
}
