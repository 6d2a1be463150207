package footnote.search;

import footnote.search.analysis.Stems;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.search.IndexSearcher;

/**
 * What is to be summed up: "Summarise the drug talks", "What are the key points of the lease?", "What is the article on bees about?" English.
 *
 * @param subject what an overview is asked of: "drug talks"
 * @param stems the subject's
 */
public record Overview(String subject, Set<String> stems) {

    private static final String TEXT =
            "(?:article|story|report|piece|document|text|page|section|chapter|policy|guide|paper|news|one)s?";

    /** What leads to a subject and tells nothing of it. */
    private static final Pattern LEADING = Pattern.compile(
            "^(?:(?:the|this|that|your|our) )?(?:(?:latest|newest|whole|entire) )?(?:" + TEXT
                    + " (?:about|on|of|called|titled|named) )?(?:the )?",
            Pattern.CASE_INSENSITIVE);

    private static final String OVERVIEW = "(?:an? |the )?(?:(?:short|brief|quick|concise|general) )?"
            + "(?:summary|overview|outline|gist|synopsis|recap|rundown)"
            + "|(?:the )?(?:key|main|most important) (?:points|takeaways|messages|facts|findings)";

    private static final Pattern ASKED = Pattern.compile(
            "^\\W*(?:(?:and|so|now|ok|okay|then),? )?(?:please,? |(?:can|could|would|will) you (?:please )?)?(?:"
                    + "(?:summari[sz]e|sum up|recap|outline)(?: for (?:me|us))?"
                    + "|(?:(?:give|show|tell|write|send|get)(?: me| us)? |what(?:['’]s| is| are) |i (?:want|need|would like) )?(?:"
                    + OVERVIEW + ") (?:of|on|about|from|in)"
                    + "|tl;?dr:?(?: of)?"
                    + "|what(?:['’]s| is| are| was| were)(?= (?:the |this |that )?" + TEXT + "\\b.* about\\b)"
                    + "|what do(?:es)?(?= (?:the |this |that )?" + TEXT + " (?:about|on) .* say\\b)"
                    + ") (?<subject>.+?)(?: (?:about|say))?(?:,? (?:please|for me|briefly|in short|in (?:a few|one|two|three) (?:words|sentences?)))?\\W*$",
            Pattern.CASE_INSENSITIVE);

    /** What a question asks an overview of; empty where it asks something else, or names nothing. */
    public static Optional<Overview> asked(String question) {
        Matcher asked = ASKED.matcher(question);
        return asked.find()
                ? Optional.of(LEADING.matcher(asked.group("subject"))
                                .replaceFirst("")
                                .strip())
                        .map(subject -> new Overview(subject, Stems.ofQuestion(subject)))
                        .filter(overview -> !overview.stems.isEmpty())
                : Optional.empty();
    }

    /** Whether a title or a heading with some stems names it. */
    public boolean isNamedBy(Collection<String> title) {
        return title.containsAll(stems);
    }

    /**
     * With the article that a title names before all else, from its beginning, in its latest edition; as they were found where none does.
     *
     * @param most how many of its passages
     */
    List<Hit> order(List<Hit> hits, int most, Vector question, IndexSearcher searcher) throws IOException {
        Optional<Hit> named = hits.stream()
                .filter(hit -> isNamedBy(hit.titleStems()))
                .reduce((best, next) -> next.source().isOfLaterEdition(best.source()) ? next : best);
        if (named.isEmpty()) {
            return hits;
        }
        String article = named.get().source().id();
        double score = named.get().score();
        return Stream.concat(
                        PassageDocuments.first(most, article, question, searcher).stream()
                                .map(hit -> hit.scored(score)),
                        hits.stream().filter(hit -> !hit.source().id().equals(article)))
                .toList();
    }
}
