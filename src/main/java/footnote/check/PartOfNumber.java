package footnote.check;

import footnote.check.statement.Quantity;
import footnote.check.statement.QuantityReader;
import footnote.check.statement.Statement;
import footnote.search.analysis.Stems;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a claim tells of a whole number that others tell of a part of it: "400 guests left" for "half of the 400 guests left". English. */
final class PartOfNumber {

    private static final String SHARE = "(?:half|thirds?|quarters?|fifths?|tenths?|per ?cent|%|most|many|some|few|"
            + Overstatement.NUMBER + ") of (?:the|its|their|his|her|these|those|our)\\b";

    /** A number of which a part is told: "half of the 400 guests", "a third of the works, which cost 180,000 pounds in all". */
    private static final Pattern IN_PART = Pattern.compile("\\b" + SHARE + "(?: \\p{L}+){0,2} (?<of>"
            + Overstatement.NUMBER
            + ")\\b|\\b" + SHARE + "(?: [\\p{L}-]+){1,3}, which (?<verb>\\p{L}+)(?<sum>(?: \\p{L}+){0,3} (?:\\p{Sc} ?)?"
            + Overstatement.NUMBER + "(?: \\p{L}+)?)");

    private static final Pattern PART = Pattern.compile(Overstatement.FEWER + "|\\b" + SHARE);

    /** What only some of a number are: "200 people, 50 of them in Leeds", "nine members, of whom two are women". */
    private static final Pattern SOME_OF_THEM = Pattern.compile("(?<of>" + Overstatement.NUMBER
            + "[^,;:.]*),? (?:and |with |including )?(?:[\\p{L}-]+ ){0,3}(?<some>" + Overstatement.NUMBER
            + ")(?: of (?:them|which|whom|these|those)|(?<=\\bof wh(?:om|ich) [^,;:.]{1,25}))\\b(?<are>[^,;:.]+)");

    /** The same of a number told first: "of the 40 members who came, 25 were against it". */
    private static final Pattern OF_ALL = Pattern.compile(
            "(?<![\\p{L}\\p{N}] )\\bof (?:the|its|their|his|her|these|those|our) (?:[\\p{L}-]+'s? )?(?<of>"
                    + Overstatement.NUMBER + "[^,;:.]*), (?:[\\p{L}-]+ ){0,2}(?<some>" + Overstatement.NUMBER
                    + ")\\b(?<are>[^,;:.]+)");

    private static final Pattern OF_WHICH = Pattern.compile("\\bof (?:which|whom|them)\\b");

    /** How many there are of something. */
    private static final Pattern THERE_ARE =
            Pattern.compile("(?i)\\b(?:there|ha(?:s|ve|d)(?!(?: \\p{L}+)? (?:been|\\p{L}+ed)\\b)"
                    + "|count(?:s|ed)?|number(?:s|ed)?|total(?:s|led)?|in all|altogether)\\b");

    private PartOfNumber() {}

    /** The numbers of a claim that are told of a part of them alone, as it writes them. */
    static Stream<String> overstated(String claim, Statement words) {
        return words.plain().contains("of ")
                ? Stream.of(whole(claim, words), ofSome(claim, words, SOME_OF_THEM), ofSome(claim, words, OF_ALL))
                        .flatMap(numbers -> numbers)
                        .map(Quantity::written)
                        .distinct()
                : Stream.empty();
    }

    /** Those of which a part did or got what the claim tells. */
    private static Stream<Quantity> whole(String claim, Statement words) {
        List<MatchResult> parts = IN_PART.matcher(words.plain()).results().toList();
        if (parts.isEmpty()
                || PART.matcher(claim).find()
                || THERE_ARE.matcher(claim).find()) {
            return Stream.empty();
        }
        List<Quantity> rest = QuantityReader.in(IN_PART.matcher(words.plain()).replaceAll(" "));
        List<Quantity> wholes = parts.stream()
                .filter(part -> part.group("verb") == null || !Stems.meet(part.group("verb"), claim))
                .flatMap(part ->
                        QuantityReader.in(part.group("verb") == null ? part.group("of") : part.group("sum")).stream())
                .toList();
        return QuantityReader.in(claim).stream()
                .filter(number -> wholes.stream().anyMatch(whole -> whole.carries(number)))
                .filter(number -> rest.stream().noneMatch(other -> other.carries(number)));
    }

    /** Those of which some are told what the claim tells of all: "200 people in Leeds". */
    private static Stream<Quantity> ofSome(String claim, Statement words, Pattern telling) {
        List<MatchResult> some = telling.matcher(words.plain()).results().toList();
        if (some.isEmpty() || OF_WHICH.matcher(claim).find()) {
            return Stream.empty();
        }
        Set<String> own = Stems.without(
                Stems.of(claim), Stems.of(telling.matcher(words.plain()).replaceAll("$1")));
        List<Quantity> claimed = QuantityReader.in(claim);
        return some.stream()
                .filter(part -> Stems.meet(part.group("are"), own))
                .filter(part -> claimed.stream().noneMatch(number -> isIn(part.group("some"), number)))
                .flatMap(part -> claimed.stream().filter(number -> isIn(part.group("of"), number)));
    }

    private static boolean isIn(String words, Quantity number) {
        return QuantityReader.in(words).stream().anyMatch(other -> other.carriesWithUnit(number));
    }
}
