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
 * A request that names something and asks nothing of it: to sum it up, "Summarise the drug talks", "Any news on the lease?", or for whatever there is of it, "What do the
 * articles say about bees?" English.
 *
 * @param subject what it names: "drug talks"
 * @param stems the subject's
 * @param summary whether it is to be summed up
 */
public record Request(String subject, Set<String> stems, boolean summary) {

    private static final String TEXT =
            "(?:article|story|report|piece|document|text|page|section|chapter|policy|guide|paper|news|one)s?";

    /** What leads to a subject and tells nothing of it. */
    private static final Pattern LEADING =
            Pattern.compile("(?i)^(?:(?:the|this|that|your|our) )?(?:(?:latest|newest|whole|entire) )?(?:" + TEXT
                    + " (?:(?:about|on|of|called|titled|named) |(?=[\"“])))?[\"“]?(?:the )?");

    private static final String LEAD =
            "^\\W*(?:(?:and|so|now|ok|okay|then),? )?(?:please,? |(?:can|could|would|will) you (?:please )?)?(?:";

    /** "Summarise", "Explain to me", but not "Explain why". */
    private static final String SUM_UP = "(?:summari[sz]e|sum up|recap|outline"
            + "|(?:explain|describe)(?! (?:to (?:me|us) )?(?:how|what|when|where|who|why|whether|if)\\b)"
            + "|(?:brief|update) (?:me|us) (?:on|about)|(?:fill|catch) (?:me|us) (?:in|up) on|tl;?dr:?(?: of)?)(?: (?:for|to) (?:me|us))?";

    private static final String OVERVIEW =
            "(?:(?:give|show|tell|write|send|get)(?: me| us)? |what(?:['’]s| is| are) |i (?:want|need|would like) )?"
                    + "(?:(?:an? |the )?(?:(?:short|brief|quick|concise|general) )?(?:summary|overview|outline|gist|synopsis|recap|rundown|briefing)"
                    + "|(?:the |some )?(?:(?:key|main|most important) (?:points?|takeaways?|messages?|facts?|findings?|arguments?|ideas?)|background|bullet points)"
                    + "|(?:\\d|a few|two|three|four|five|some) (?:(?:bullet|key|main) )?points) (?:of|on|about|from|in)";

    private static final String LATEST = "(?:(?:what(?:['’]s| is| are)|is there|are there|give me|tell me) )?"
            + "(?:(?:the |any )?(?:latest|newest|most recent|recent)(?: (?:news|updates?|developments?|information))?"
            + "|(?:any |some )?(?:news|updates?)|what(?:['’]s| is) new)(?: there)? (?:on|about|from|with|regarding)";

    private static final String WRITE = "(?:write|draft)(?: me| us)? (?:an? )?(?:\\p{L}+ )?"
            + "(?:paragraph|post|tweet|e-?mail|note|text|summary|briefing|story|article|piece) (?:of|on|about)";

    private static final String ABOUT = "what(?:['’]s| is| are| was| were)(?= (?:the |this |that )?" + TEXT
            + "\\b.* about\\b)" + "|what do(?:es)?(?= (?:the |this |that )?" + TEXT + " (?:about|on) .* say\\b)";

    private static final Pattern SUMMARY = Pattern.compile(
            "(?i)" + LEAD + String.join("|", SUM_UP, OVERVIEW, LATEST, WRITE, ABOUT)
                    + ") (?<subject>.+?)(?: (?:about|say))?(?:,? (?:please|for me|briefly|in short|in (?:a few|one|two|three) (?:words|sentences?)))?\\W*$");

    private static final String ARTICLES =
            "(?:(?:any|all|some|one) of )?(?:(?:the|these|those|your|our|my|any|all|all the|every|an?) )?(?:articles?|documents?|files?|texts?|sources?|stories|story|folder)";

    private static final String HOLD =
            "(?:mentions?|covers?|discuss(?:es)?|(?:(?:is|are|says?(?: anything| something)?|talks?|tells?(?: me| us)?|speaks?|writes?|reports?) )(?:about|of|on))";

    private static final String ANYTHING = "(?:anything|something|information|(?:any|some) information|" + ARTICLES
            + ")(?: in " + ARTICLES + ")? (?:about|on|(?:that|which) " + HOLD + ")";

    private static final Pattern WHATEVER = Pattern.compile(
            "(?i)" + LEAD + "what do(?:es)? " + ARTICLES + " (?:say|tell (?:me|us)|have|hold|report) (?:about|on|of)"
                    + "|(?:which|what) " + ARTICLES + " " + HOLD
                    + "|do(?:es)? " + ARTICLES + " (?:" + HOLD
                    + "|(?:say|have|hold) (?:anything|something) (?:about|on))"
                    + "|(?:(?:is|are) there|do (?:you|we) have|have (?:you|we) got) " + ANYTHING
                    + "|(?:list|show|find|give)(?: me| us)? " + ANYTHING
                    + "|where (?:can|do) (?:I|we) (?:read|find (?:out|" + ANYTHING + "))(?: more)?(?: about)?"
                    + "|what (?:do|can) you (?:know|tell (?:me|us)) (?:about|of)"
                    + "|what(?:['’]s| is| was) (?:the (?:deal|story|situation)|up|going on|happening) with"
                    + "|(?:list|enumerate)(?: all)?(?: of)?(?: the)?"
                    + ") (?<subject>[^?!]+?)\\W*$");

    /** A word alone, as it is typed into a search box: "returns". */
    private static final Pattern TOPIC = Pattern.compile("^\\W*(?<subject>[\\p{L}\\p{N}][\\p{L}\\p{N}'’-]*)\\W*$");

    /** What a text requests; empty where it asks something of what it names, or names nothing. */
    public static Optional<Request> in(String text) {
        return request(text, SUMMARY, true).or(() -> request(text, WHATEVER, false));
    }

    /** The same, or of a text of one word alone that it be summed up. */
    public static Optional<Request> orTopicIn(String text) {
        return in(text).or(() -> request(text, TOPIC, true));
    }

    private static Optional<Request> request(String text, Pattern form, boolean summary) {
        Matcher request = form.matcher(text);
        return request.find()
                ? Optional.of(LEADING.matcher(request.group("subject"))
                                .replaceFirst("")
                                .strip())
                        .map(subject -> new Request(subject, Stems.ofQuestion(subject), summary))
                        .filter(named -> !named.stems.isEmpty())
                : Optional.empty();
    }

    /** Whether a title or a heading with some stems names it. */
    public boolean isNamedBy(Collection<String> title) {
        return title.containsAll(stems);
    }

    /**
     * With the article that a title names before all else, from its beginning, in its latest edition; as they were found where none does,
     * or nothing is to be summed up.
     *
     * @param most how many of its passages
     */
    List<Hit> order(List<Hit> hits, int most, Vector question, IndexSearcher searcher) throws IOException {
        Optional<Hit> named = hits.stream()
                .filter(hit -> summary && isNamedBy(hit.titleStems()))
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
