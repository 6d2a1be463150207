package footnote.quote;

import footnote.answer.AnswerEvent;
import footnote.answer.Answerer;
import footnote.answer.Margin;
import footnote.answer.Question;
import footnote.answer.QuestionKind;
import footnote.answer.Reply;
import footnote.quote.asked.SubQuestion;
import footnote.quote.asked.SubQuestions;
import footnote.search.Hit;
import footnote.search.Processors;
import footnote.search.Request;
import footnote.search.Retrieval;
import footnote.search.Retriever;
import footnote.search.analysis.Recent;
import footnote.search.analysis.Stems;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Answers with the articles' own words: the one to three sentences that answer the question, or that the articles don't
 * say. Needs no language model. Thread-safe.
 */
public final class ExtractiveAnswerer implements Answerer {

    /** Below this likelihood of an answer there is none, where nothing else is set. */
    public static final double USUAL_REFUSE_BELOW = 0.22;

    /** What stands around the question that a part asks: what was told before it, and its end. */
    private static final Pattern AROUND = Pattern.compile("(?s)^.*\\w[.!] |\\W+$");

    private final Retriever retriever;
    private final SentenceRanker ranker;
    private final Abstention abstention;
    private final Comparer comparer;
    private final Agreement agreement;
    private final Recent<Asked, List<Ranked>> ranked = new Recent<>(this::rank);

    private record Asked(String question, Retrieval retrieval) {}

    /** One of the questions that a question asks, and the sentence that answers it best, where one does. */
    private record Part(SubQuestion asked, Optional<Ranked> best) {}

    public ExtractiveAnswerer(Retriever retriever) {
        this(retriever, USUAL_REFUSE_BELOW);
    }

    /** @param refuseBelow how likely the articles must hold an answer, above 0 and below 1 */
    public ExtractiveAnswerer(Retriever retriever, double refuseBelow) {
        this.retriever = retriever;
        this.ranker = new SentenceRanker(retriever);
        this.abstention = new Abstention(retriever, refuseBelow);
        this.comparer = new Comparer(retriever, ranker, abstention);
        this.agreement = new Agreement(retriever);
    }

    @Override
    public Reply answer(Question question, Retrieval retrieval, Consumer<AnswerEvent> events) {
        Reply reply = Processors.compute(() -> reply(question, retrieval));
        events.accept(new AnswerEvent.Token(reply.text()));
        reply.citations().forEach(citation -> events.accept(new AnswerEvent.Cited(citation)));
        return reply;
    }

    private Reply reply(Question question, Retrieval retrieval) {
        String asked = question.searchedAs();
        Optional<Request> request = Request.orTopicIn(asked);
        if (request.isEmpty()) {
            return found(asked, retrieval, rank(asked, retrieval));
        }
        List<Ranked> first = Opening.of(request.get(), retrieval);
        String subject = request.get().subject();
        return first.isEmpty()
                ? found(subject, retrieval, rank(subject, retrieval))
                : Quotation.of(asked, first, _ -> List.of());
    }

    private Reply found(String asked, Retrieval retrieval, List<Ranked> all) {
        Optional<Comparer.Told> compared = comparer.find(asked, retrieval, all);
        if (compared.isPresent()) {
            return quoted(asked, compared.get().chosen(), all)
                    .followedBy(compared.get().unsaid());
        }
        Optional<Outstanding> outstanding = Outstanding.asked(asked, all);
        List<Ranked> whole = NumberedPart.asked(asked)
                .map(each -> each.in(all))
                .or(() -> outstanding.map(each -> each.rows(retriever)))
                .orElse(List.of());
        List<Ranked> ranked =
                whole.isEmpty() ? outstanding.map(Outstanding::withoutChance).orElse(all) : all;
        List<Part> parts = whole.isEmpty() ? parts(asked, retrieval) : List.of();
        List<Ranked> told = whole.isEmpty()
                ? parts.stream()
                        .flatMap(part -> part.best.stream())
                        .distinct()
                        .limit(SentenceSelector.MOST)
                        .toList()
                : whole;
        if (!told.isEmpty()) {
            return quoted(asked, told, ranked).followedBy(unsaid(parts, told));
        }
        return abstention
                .reason(asked, retrieval, ranked)
                .map(reason -> refusal(reason, retrieval))
                .orElseGet(() -> quoted(asked, likeliest(asked, ranked), ranked));
    }

    private Reply quoted(String asked, List<Ranked> chosen, List<Ranked> ranked) {
        return Quotation.of(asked, chosen, quoted -> agreement.with(quoted, ranked));
    }

    /** A whole table where that is asked for, else the best sentences. */
    private List<Ranked> likeliest(String asked, List<Ranked> ranked) {
        List<Ranked> table = Table.whole(asked, Disagreement.latest(asked, ranked.getFirst(), ranked), retriever);
        return table.isEmpty() ? SentenceSelector.select(asked, ranked) : table;
    }

    /** The sentences that it would quote, best first, whether or not it would answer: for measuring. */
    public List<Hit.Line> evidence(String question, Retrieval retrieval) {
        return rank(question, retrieval).stream().map(Ranked::line).toList();
    }

    @Override
    public Margin margin(String question, Retrieval retrieval) {
        return Processors.compute(() -> {
            List<Ranked> ranked = rank(question, retrieval);
            return ranked.isEmpty()
                    ? Margin.of(Double.NEGATIVE_INFINITY)
                    : abstention.margin(question, retrieval, ranked);
        });
    }

    /**
     * What can be seen of each sentence that may be quoted, in numbers, to fit weights to; the sentences as they were found.
     */
    public Map<Hit.Line, List<Double>> sentenceFeatures(String question, Retrieval retrieval) {
        Map<Hit.Line, List<Double>> features = new LinkedHashMap<>();
        ranker.seen(question, retrieval)
                .forEach(seen -> features.put(
                        seen.hit().line(seen.at()), List.copyOf(seen.features().values())));
        return features;
    }

    /** What tells whether there is an answer, in numbers, to fit weights to; empty where nothing was found. */
    public List<Double> answerFeatures(String question, Retrieval retrieval) {
        List<Ranked> ranked = rank(question, retrieval);
        return ranked.isEmpty()
                ? List.of()
                : abstention.features(question, retrieval, ranked.getFirst()).values();
    }

    /** None where the question asks one thing. */
    private List<Part> parts(String question, Retrieval retrieval) {
        List<SubQuestion> asked = SubQuestions.of(question);
        if (asked.size() == 1) {
            return List.of();
        }
        Optional<Ranked> first = best(asked.getFirst(), retrieval, Optional.empty());
        return Stream.concat(
                        Stream.of(new Part(asked.getFirst(), first)),
                        asked.stream().skip(1).map(part -> new Part(part, best(part, retrieval, first))))
                .toList();
    }

    /**
     * What a part is lent without a name is told in the article of what answers the first part; what it asks of it, unless that is of a kind
     * that shows, in a word of its own.
     */
    private Optional<Ranked> best(SubQuestion part, Retrieval whole, Optional<Ranked> first) {
        boolean leans = part.leans() && part.lent().isEmpty();
        Retrieval near = leans
                ? whole
                : retriever.retrieve(part.searched(), Math.max(1, whole.hits().size()));
        boolean anywhere = part.lent().isEmpty() || part.named();
        boolean shows = part.lent().isEmpty() || QuestionKind.of(part.asked()).isOfThing();
        Set<String> own = Stems.ofQuestion(part.asked());
        List<Ranked> ranked = rank(part.searched(), near).stream()
                .filter(each -> anywhere || first.map(each::isOfSameArticle).orElse(true))
                .filter(each -> shows || !Collections.disjoint(each.stems(), own))
                .toList();
        return abstention.reason(part.searched(), near, ranked).isPresent()
                ? Optional.empty()
                : Optional.of(Disagreement.latest(part.searched(), ranked.getFirst(), ranked));
    }

    private List<Ranked> rank(String question, Retrieval retrieval) {
        return ranked.apply(new Asked(question, retrieval));
    }

    private List<Ranked> rank(Asked asked) {
        return Foremost.of(asked.question, ranker.rank(asked.question, asked.retrieval));
    }

    private static String unsaid(List<Part> parts, List<Ranked> shown) {
        return parts.stream()
                .filter(part -> part.best.isEmpty() && !mayBeIn(part.asked, shown))
                .map(part ->
                        " The articles don’t say what part " + (parts.indexOf(part) + 1) + " of the question asks ("
                                + AROUND.matcher(part.asked.asked()).replaceAll("") + ").")
                .collect(Collectors.joining());
    }

    /** Whether a part asks, in words that a sentence shown has, for such a thing as that tells. */
    private static boolean mayBeIn(SubQuestion part, List<Ranked> shown) {
        QuestionKind kind = QuestionKind.of(part.asked());
        return kind.isOfThing()
                && shown.stream()
                        .anyMatch(each -> kind.isNewIn(each.text(), part.asked()) && part.isMeantBy(each.stems()));
    }

    private static Reply refusal(Reply.Reason reason, Retrieval retrieval) {
        return new Reply(false, told(reason, retrieval), List.of(), reason, Reply.Mode.EXTRACTIVE, null, null);
    }

    private static String told(Reply.Reason reason, Retrieval retrieval) {
        if (retrieval.passages() == 0) {
            return "There are no articles yet.";
        }
        return reason == Reply.Reason.OFF_TOPIC ? "The articles hold nothing about this." : Reply.REFUSAL;
    }
}
