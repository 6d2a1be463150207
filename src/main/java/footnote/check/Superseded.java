package footnote.check;

import footnote.check.statement.Clauses;
import footnote.check.statement.Statement;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What some words tell only as what was so, or was meant to be, before they changed it: "due on Monday, has been put off to Friday". English. */
final class Superseded {

    private static final String REST = "([^,;:.?!]+?)(?= (?:has|have|had|is|are|was|were|will|but)\\b|[,;:.?!]|\\z)";

    private static final String MOVES =
            "(?:mov|postpon|delay|reschedul|transferr|relocat|renam|switch|defer)(?:e?d|ing)|(?:put|putting) off|(?:brought|bringing) forward|(?:pushed|pushing) back";

    private static final String ENDS = "(?:" + MOVES + "|cancell?ed|called off|scrapped|abandoned)";

    private static final String CHANGES = "(?:" + ENDS + "|instead|now)";

    /** What was meant to be; what "was to become" so mostly did, unless it was put off or given up. */
    private static final Pattern PLAN = Pattern.compile(before("(?:was|were) to", ENDS) + "|"
            + before(
                    "(?:was|were) (?:due|scheduled|supposed|meant|planned|expected|intended) to|should have"
                            + "|(?:due|scheduled|planned|intended) (?:to|for|in|on)|(?:first|initially|originally) (?:hoped|intended|meant|planned|wanted)",
                    CHANGES + "|but"));

    /** Tells such a thing for what it is. */
    private static final Pattern PLANNED = Pattern.compile(
            "(?i)\\b(?:(?:was|were) to|should have|due|scheduled|supposed|meant|planned|plan(?:s|ned)? (?:to|was|were|had)|expected|intended|hoped|wanted|first|initially|originally|"
                    + ENDS + ")\\b");

    /** What was so. */
    private static final Pattern PAST = Pattern.compile("\\b(?:formerly|(?:initially|originally|previously)(?=[^.;]*\\b"
            + CHANGES + "\\b)) " + REST + "|\\b(?:" + MOVES + ") from ([^,;:.?!]+?) to\\b");

    private static final Pattern PASSED = Pattern.compile(
            "(?i)\\b(?:was|were|had|used to|until|before|former(?:ly)?|initially|originally|previously|from|" + MOVES
                    + ")\\b");

    private Superseded() {}

    private static String before(String words, String change) {
        return "\\b(?:" + words + ") " + REST + "(?=[^.;]*\\b(?:" + change + ")\\b)";
    }

    /** The words that a claim tells as so, as it writes them. */
    static List<String> asCurrent(String claim, Statement words) {
        return Stream.concat(told(claim, words, PLAN, PLANNED), told(claim, words, PAST, PASSED))
                .distinct()
                .toList();
    }

    private static Stream<String> told(String claim, Statement words, Pattern before, Pattern telling) {
        return telling.matcher(claim).find() ? Stream.empty() : Clauses.content(claim, words.only(before)).stream();
    }
}
