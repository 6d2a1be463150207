package footnote.check.statement;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The score of a game, the winner's first, which no range is that rises, "3-2", and the count of a vote. */
public final class Score {

    private static final Pattern PAIR =
            Pattern.compile("(?<![\\d.,:/–-])(\\d{1,2})(?:[–-]|(?<=\\d) ?(?::|to) ?)(\\d{1,2})(?![\\d.,:/–-]*\\d)");

    private static final Pattern VOTES = Pattern.compile("\\bby (\\d{1,7}) (?:votes )?to (\\d{1,7})\\b");

    private Score() {}

    /**
     * Those of a claim that some words have neither as it writes them nor the other way round, and those of votes, "by 14 to 9", that they have the
     * other way round alone.
     */
    public static List<String> missing(String claim, Statement there) {
        return Stream.concat(scores(claim, there), votes(claim, there)).toList();
    }

    private static Stream<String> votes(String claim, Statement there) {
        List<List<Integer>> told =
                VOTES.matcher(there.plain()).results().map(Score::both).toList();
        return VOTES.matcher(claim)
                .results()
                .filter(vote -> told.contains(both(vote).reversed()) && !told.contains(both(vote)))
                .map(MatchResult::group);
    }

    private static List<Integer> both(MatchResult pair) {
        return List.of(points(pair, 1), points(pair, 2));
    }

    private static Stream<String> scores(String claim, Statement there) {
        return PAIR.matcher(claim)
                .results()
                .filter(pair ->
                        points(pair, 1) > points(pair, 2) && pair.group().matches("\\d+[–-]\\d+"))
                .filter(pair -> PAIR.matcher(there.plain())
                        .results()
                        .flatMap(other -> Stream.of(both(other), both(other).reversed()))
                        .noneMatch(both(pair)::equals))
                .map(MatchResult::group);
    }

    private static int points(MatchResult pair, int side) {
        return Integer.parseInt(pair.group(side));
    }
}
