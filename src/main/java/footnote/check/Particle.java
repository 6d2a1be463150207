package footnote.check;

import footnote.check.statement.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A little word that tells alone how something stands: "the strike is over", "prices are up". English. */
final class Particle {

    private static final Pattern STANDS = Pattern.compile(
            "\\b(?:is|are|was|were|be|been|being|it['’]s)(?: (?:now|already|finally|almost|nearly|all|still|again))* (over|up|out|off|down|back|away)\\b(?=\\W*(?:\\z|[.,;:!?)'’”\"]|(?:and|but|since|for now|now|already|today|again|because|as)\\b))",
            Pattern.CASE_INSENSITIVE);

    /** Words that say much the same. */
    private static final Map<String, Pattern> LIKE = Map.of(
            "over",
                    like(
                            "over|end(?:s|ed)?|finish\\p{L}*|conclu\\p{L}+|complet\\p{L}+|clos\\p{L}+|ceas\\p{L}+|stop\\p{L}*|past|behind|settled|no longer|(?<!be )done"),
            "up",
                    like(
                            "up|rise[sn]?|rising|rose|increas\\p{L}+|grow\\p{L}*|grew|climb\\p{L}*|jump\\p{L}*|gain\\p{L}*|high\\p{L}*|more|expire\\p{L}*|end(?:s|ed)?|surg\\p{L}+|soar\\p{L}*|from"),
            "down",
                    like(
                            "down|fall\\p{L}*|fell|drop\\p{L}*|declin\\p{L}+|decreas\\p{L}+|lower\\p{L}*|reduc\\p{L}+|less|fewer|slid\\p{L}*|sank|crash\\p{L}*|offline|from"),
            "out",
                    like(
                            "out|publish\\p{L}*|releas\\p{L}+|available|exclud\\p{L}+|left|injur\\p{L}+|eliminat\\p{L}+|absent|eject\\p{L}*"),
            "off", like("off|cancel\\p{L}*|call\\p{L}*|switch\\p{L}*|left|leav\\p{L}+"),
            "back", like("back|return\\p{L}*|re\\p{L}{3,}|again"),
            "away", like("away|absent|left|abroad|leav\\p{L}+"));

    private Particle() {}

    /** Those of a claim for which some words have none like it. */
    static List<String> missing(String claim, Statement words) {
        return STANDS.matcher(claim)
                .results()
                .filter(found -> {
                    Pattern like = LIKE.get(found.group(1).toLowerCase(Locale.ROOT));
                    return like != null && !like.matcher(words.plain()).find();
                })
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    private static Pattern like(String words) {
        return Pattern.compile("\\b(?:" + words + ")\\b");
    }
}
