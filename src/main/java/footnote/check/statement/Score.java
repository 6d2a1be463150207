package footnote.check.statement;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The score of a game, the winner's first, which no range is that rises: "3-2". */
public final class Score {

    private static final Pattern PAIR =
            Pattern.compile("(?<![\\d.,:/–-])(\\d{1,2})(?:[–-]|(?<=\\d) ?(?::|to) ?)(\\d{1,2})(?![\\d.,:/–-]*\\d)");

    private Score() {}

    /** Those of a claim that some words have neither as it writes them nor the other way round. */
    public static List<String> missing(String claim, Statement there) {
        return PAIR.matcher(claim)
                .results()
                .filter(pair ->
                        points(pair, 1) > points(pair, 2) && pair.group().matches("\\d+[–-]\\d+"))
                .filter(pair -> PAIR.matcher(there.plain())
                        .results()
                        .flatMap(other -> Stream.of(
                                List.of(points(other, 1), points(other, 2)),
                                List.of(points(other, 2), points(other, 1))))
                        .noneMatch(List.of(points(pair, 1), points(pair, 2))::equals))
                .map(MatchResult::group)
                .toList();
    }

    private static int points(MatchResult pair, int side) {
        return Integer.parseInt(pair.group(side));
    }
}
