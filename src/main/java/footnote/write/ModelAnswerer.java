package footnote.write;

import dev.langchain4j.model.output.FinishReason;
import footnote.answer.AnswerEvent;
import footnote.answer.Answerer;
import footnote.answer.Citation;
import footnote.answer.Question;
import footnote.answer.Reply;
import footnote.check.Grounding;
import footnote.check.statement.Statements;
import footnote.model.Degraded;
import footnote.model.LanguageModel;
import footnote.model.ModelCall;
import footnote.model.ModelCall.Signal;
import footnote.model.ModelLimits;
import footnote.search.Hit;
import footnote.search.Retrieval;
import footnote.search.Retriever;
import footnote.search.analysis.Recent;
import footnote.text.ModelText;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers in a language model's words, each sentence checked against the articles. Where the model fails, or says what the
 * articles don't, another answerer's quotes take its place and the reply tells why; so do they where it denies that the
 * articles say what they do. Thread-safe.
 */
public final class ModelAnswerer implements Answerer {

    private static final Logger LOG = LoggerFactory.getLogger(ModelAnswerer.class);

    /** The characters after which a model that doesn't stop is stopped: some ten times what the prompt asks for. */
    private static final int LONGEST_ANSWER = 8_000;

    /** So many characters of a long text are heard before it is asked whether it is too long. */
    private static final int PIECE = 500;

    /**
     * How a call ended.
     *
     * @param degraded null where nothing went wrong
     */
    private record Ending(@Nullable Degraded degraded, String detail) {}

    private final LanguageModel model;
    private final PromptWriter prompt;
    private final Retriever retriever;
    private final Answerer fallback;
    private final ModelLimits limits;

    /** @param fallback answers in the model's place, with nothing but quotes */
    public ModelAnswerer(
            LanguageModel model, Prompt prompt, Retriever retriever, Answerer fallback, ModelLimits limits) {
        this.model = model;
        this.prompt = new PromptWriter(prompt);
        this.retriever = retriever;
        this.fallback = fallback;
        this.limits = limits;
    }

    @Override
    public Reply answer(Question question, Retrieval retrieval, Consumer<AnswerEvent> events) {
        List<Hit> hits = retrieval.hits().stream()
                .filter(hit -> !hit.sentences().isEmpty())
                .toList();
        if (hits.stream().map(Statements::of).allMatch(hit -> hit.sentences().isEmpty())) {
            return fallback.answer(question, retrieval, events);
        }
        Draft draft;
        Ending ending;
        try (ModelCall call = model.gate().call(prompt.write(question, hits), limits)) {
            // The model is at work already: what takes time here delays nobody.
            List<Hit> stating = hits.stream().map(Statements::withItems).toList();
            draft = new Draft(new Footnotes(Grounding.of(retriever, question.searchedAs(), stating)), events);
            ending = hearOut(call, new ModelText(hits), draft);
        }
        Degraded degraded = ending.degraded();
        boolean refused = degraded == null && Refusal.isWhole(draft.said());
        Recent<Retrieval, Reply> quoting = new Recent<>(found -> fallback.answer(question, found, _ -> {}));
        Supplier<Reply> articles = () -> quoting.apply(retrieval);
        if ((degraded == null && !refused || degraded == Degraded.MODEL_TRUNCATED)
                && Substance.isWorth(draft.checked(), question.searchedAs(), articles)) {
            return reply(true, draft.text(), draft.citations(), null, degraded);
        }
        Reply quotes = articles.get();
        if (refused && !(quotes.answered() && Refusal.isClaim(draft.said()))) {
            return refuse(draft, events);
        }
        if (degraded != null) {
            LOG.warn(
                    "model {} failed, the articles' own words take its place: {} ({})",
                    model.name(),
                    degraded,
                    ending.detail());
        }
        replace(draft, quotes, events);
        return refused ? quotes : degraded == null ? unverified(quotes) : quotes.degraded(degraded);
    }

    /** Hears the model to the end of its last sentence, or until one can't be taken apart. */
    private static Ending hearOut(ModelCall call, ModelText words, Draft draft) {
        try {
            Ending ending = listen(call, words, draft);
            if (ending.degraded() == Degraded.MODEL_TRUNCATED) {
                draft.breakOff();
            } else if (ending.degraded() == null && !Refusal.isWhole(draft.said())) {
                draft.complete();
            }
            return ending;
        } catch (StackOverflowError e) {
            LOG.error("A model's sentence could not be taken apart.", e);
            return new Ending(Degraded.MODEL_UNVERIFIED, "a sentence could not be taken apart");
        }
    }

    private static Ending listen(ModelCall call, ModelText words, Draft draft) {
        while (true) {
            switch (call.next()) {
                case Signal.Text(String text) -> {
                    if (!hear(text, words, draft)) {
                        return new Ending(Degraded.MODEL_TRUNCATED, "went on for too long");
                    }
                    if (words.isOver()) {
                        words.end().forEach(draft::add);
                        return new Ending(null, "ended its turn");
                    }
                }
                case Signal.Failed failed -> {
                    return new Ending(failed.cause(), failed.named());
                }
                case Signal.Complete(FinishReason reason) -> {
                    words.end().forEach(draft::add);
                    return ending(draft, reason);
                }
            }
        }
    }

    /** Hears a text out; false where the model has gone on for too long, and the rest isn't heard. */
    private static boolean hear(String text, ModelText words, Draft draft) {
        for (int at = 0; at < text.length() && words.spoken() <= LONGEST_ANSWER; at += PIECE) {
            words.next(text.substring(at, Math.min(text.length(), at + PIECE))).forEach(draft::add);
        }
        return words.spoken() <= LONGEST_ANSWER;
    }

    private static Ending ending(Draft draft, @Nullable FinishReason reason) {
        String detail = "finish reason " + reason;
        if (draft.said().chars().noneMatch(Character::isLetterOrDigit)) {
            return new Ending(Degraded.MODEL_EMPTY, detail);
        }
        return switch (reason) {
            case null -> new Ending(Degraded.MODEL_ERROR, "broke off");
            case LENGTH -> new Ending(Degraded.MODEL_TRUNCATED, detail);
            case CONTENT_FILTER, TOOL_EXECUTION -> new Ending(Degraded.MODEL_ERROR, detail);
            case STOP, OTHER -> new Ending(null, detail);
        };
    }

    private static void replace(Draft draft, Reply quotes, Consumer<AnswerEvent> events) {
        if (!draft.text().isEmpty()) {
            events.accept(new AnswerEvent.Replaced(""));
        }
        events.accept(new AnswerEvent.Token(quotes.text()));
        quotes.citations().forEach(citation -> events.accept(new AnswerEvent.Cited(citation)));
    }

    private Reply refuse(Draft draft, Consumer<AnswerEvent> events) {
        String told = draft.text();
        if (told.isEmpty()) {
            events.accept(new AnswerEvent.Token(Reply.REFUSAL));
        } else if (!told.equals(Reply.REFUSAL)) {
            events.accept(new AnswerEvent.Replaced(Reply.REFUSAL));
        }
        return reply(false, Reply.REFUSAL, List.of(), Reply.Reason.NO_EVIDENCE, null);
    }

    private Reply reply(
            boolean answered,
            String text,
            List<Citation> citations,
            Reply.@Nullable Reason reason,
            @Nullable Degraded degraded) {
        return new Reply(answered, text, citations, reason, Reply.Mode.MODEL, degraded, model.name());
    }

    private static Reply unverified(Reply instead) {
        return new Reply(
                instead.answered(),
                instead.text(),
                instead.citations(),
                instead.answered() ? instead.reason() : Reply.Reason.NOT_VERIFIED,
                instead.mode(),
                Degraded.MODEL_UNVERIFIED,
                instead.model());
    }
}
