package footnote.quote;

import footnote.answer.AnswerEvent;
import footnote.answer.Answerer;
import footnote.answer.Margin;
import footnote.answer.Question;
import footnote.answer.Reply;
import footnote.search.Hit;
import footnote.search.Processors;
import footnote.search.Request;
import footnote.search.Retrieval;
import footnote.search.Retriever;
import footnote.search.analysis.Recent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Answers with the articles' own words: the one to three sentences that answer the question, or that the articles don't
 * say. Needs no language model. Thread-safe.
 */
public final class ExtractiveAnswerer implements Answerer {

    /** Below this likelihood of an answer there is none, where nothing else is set. */
    public static final double USUAL_REFUSE_BELOW = 0.22;

    private final Retriever retriever;
    private final SentenceRanker ranker;
    private final Abstention abstention;
    private final Comparer comparer;
    private final Parts parts;
    private final Agreement agreement;
    private final Recent<Asked, List<Ranked>> ranked = new Recent<>(this::rank);

    private record Asked(String question, Retrieval retrieval) {}

    public ExtractiveAnswerer(Retriever retriever) {
        this(retriever, USUAL_REFUSE_BELOW);
    }

    /** @param refuseBelow how likely the articles must hold an answer, above 0 and below 1 */
    public ExtractiveAnswerer(Retriever retriever, double refuseBelow) {
        this.retriever = retriever;
        this.ranker = new SentenceRanker(retriever);
        this.abstention = new Abstention(retriever, refuseBelow);
        this.comparer = new Comparer(retriever, ranker, abstention);
        this.parts = new Parts(retriever, abstention, this::rank);
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
        Optional<Request> request = Request.orTopicIn(asked)
                .filter(_ ->
                        Authored.asked(asked, retrieval, List.of(), retriever).isEmpty());
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
        return comparer.find(asked, retrieval, all)
                .map(compared -> quoted(asked, compared, all))
                .orElseGet(() -> uncompared(asked, retrieval, all));
    }

    private Reply uncompared(String asked, Retrieval retrieval, List<Ranked> all) {
        Optional<Outstanding> outstanding = Outstanding.asked(asked, all);
        List<Ranked> whole = NumberedPart.asked(asked)
                .map(each -> each.in(all))
                .or(() -> outstanding.map(each -> each.rows(retriever)))
                .orElseGet(() -> Authored.asked(asked, retrieval, all, retriever));
        if (!whole.isEmpty()) {
            return quoted(asked, Choice.of(whole), all);
        }
        Optional<List<Ranked>> dated = Dated.asked(asked, retrieval, all, retriever);
        if (dated.isPresent()) {
            return dated.get().isEmpty()
                    ? refusal(Reply.Reason.NO_EVIDENCE, retrieval)
                    : quoted(asked, Choice.of(dated.get()), all);
        }
        List<Ranked> ranked = outstanding.map(Outstanding::withoutChance).orElse(all);
        return parts.find(asked, retrieval)
                .map(told -> quoted(asked, told, ranked))
                .orElseGet(() -> abstention
                        .reason(asked, retrieval, ranked)
                        .map(reason -> refusal(reason, retrieval))
                        .orElseGet(() -> quoted(asked, Choice.of(likeliest(asked, ranked)), ranked)));
    }

    private Reply quoted(String asked, Choice choice, List<Ranked> ranked) {
        return Quotation.of(asked, choice.sentences(), quoted -> agreement.with(quoted, ranked))
                .followedBy(choice.unsaid());
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

    private List<Ranked> rank(String question, Retrieval retrieval) {
        return ranked.apply(new Asked(question, retrieval));
    }

    private List<Ranked> rank(Asked asked) {
        return Foremost.of(asked.question, ranker.rank(asked.question, asked.retrieval));
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
