package footnote.check;

import footnote.check.statement.Clauses;
import footnote.check.statement.Statement;
import footnote.search.analysis.Stems;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What some words tell as planned, wanted or allowed, and a claim as carried out: "held talks" where they say "plans talks". English. */
final class Plan {

    private static final String NEXT =
            "(?:on|for|with|in|at|by|from|to|of|that|and|or|as|after|before|when|if|which|who)";

    /** With what is planned, up to its noun. */
    private static final Pattern PLANNED = Pattern.compile(
            "\\b(?:(?:plan(?:s|ned|ning)?|call(?:s|ed|ing)?|ask(?:s|ed|ing)?|hop(?:e|es|ed|ing)|push(?:es|ed|ing)?|appl(?:y|ies|ied|ying)|campaign\\p{L}*|bid|wait\\p{L}*) for"
                    + "|plan(?:s|ned|ning)?|want(?:s|ed)?|seek(?:s|ing)?|sought|expect(?:s|ed|ing)?|await(?:s|ed|ing)?|consider(?:s|ed|ing)?"
                    + "|(?:propos|promis|pledg|vow|offer|demand|request|approv|authori[sz]|envisag|prepar)(?:e?s|e|ed|ing)?)"
                    + " (?!" + NEXT + "\\b)((?:(?!" + NEXT + "\\b)[\\p{L}\\p{N}'-]+ ?){1,6})");

    /** What tells that something was brought about. */
    private static final Pattern CARRIED_OUT = Pattern.compile(
            "(?<!\\b(?:to|be|can|could|will|would|may|might|should|must|not|n't|if) )\\b(?:built|rebuilt|constructed|bought|purchased|held|hosted|opened|launched|started|began|begun"
                    + "|gave|given|got|received|won|secured|introduced|completed|finished|delivered|created|established|founded|signed|imposed|conducted"
                    + "|installed|organi[sz]ed|implemented)\\b",
            Pattern.CASE_INSENSITIVE);

    private Plan() {}

    /** The verbs with which a claim tells it as carried out. */
    static List<String> carriedOut(String claim, Statement words) {
        List<MatchResult> planned = PLANNED.matcher(words.plain()).results().toList();
        if (planned.isEmpty()
                || !CARRIED_OUT.matcher(claim).find()
                || CARRIED_OUT.matcher(words.plain()).find()) {
            return List.of();
        }
        Set<String> nouns = new HashSet<>();
        for (MatchResult plan : planned) {
            List<String> stems = Stems.of(plan.group(1));
            nouns.addAll(stems.isEmpty() ? stems : stems.subList(stems.size() - 1, stems.size()));
        }
        nouns.removeAll(Stems.of(PLANNED.matcher(words.plain()).replaceAll(" ")));
        return Clauses.parts(claim)
                .filter(clause ->
                        !Modality.isUnsure(clause) && Stems.of(clause).stream().anyMatch(nouns::contains))
                .flatMap(clause -> CARRIED_OUT.matcher(clause).results())
                .map(MatchResult::group)
                .filter(verb -> Stems.of(verb).stream().noneMatch(words.stems()::contains))
                .toList();
    }
}
