package footnote.suggest;

import footnote.answer.Answer;
import footnote.answer.Answerer;
import footnote.answer.Citation;
import footnote.answer.Reply;
import footnote.corpus.Span;
import footnote.search.FileEntry;
import footnote.search.PassageIndex;
import footnote.search.Retriever;
import footnote.search.Source;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Questions to start with and to go on with. Each was asked once before it is shown, and answered with the sentence that it was
 * made of. Thread-safe.
 */
public final class Suggestions {

    private static final Logger LOG = LoggerFactory.getLogger(Suggestions.class);

    private static final int STARTERS = 6;
    private static final int FOLLOW_UPS = 3;
    private static final int PASSAGES = 8;

    /** Of the newest articles, and from each one's beginning alone. */
    private static final int MOST_ARTICLES = 40;

    private static final int BEGINNING = 6_000;
    private static final int MOST_TRIES = 5;

    /** How far from the words of an answer its follow-ups are looked for, in characters: about a passage. */
    private static final int NEAR = 1_000;

    /** How long the first starters are waited for. */
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final PassageIndex index;
    private final Retriever retriever;
    private final Answerer quoting;
    private @Nullable ArticleQuestions questions;
    private @Nullable CompletableFuture<Starters> underWay;
    private volatile @Nullable Starters kept;

    /** @param quoting answers with the articles' own words */
    public Suggestions(PassageIndex index, Retriever retriever, Answerer quoting) {
        this.index = index;
        this.retriever = retriever;
        this.quoting = quoting;
    }

    private record Starters(String indexVersion, List<String> questions) {}

    /** Up to six questions about the newest articles; of an earlier state of the index while those of this one are looked for. */
    public List<String> starters() {
        Starters known = kept;
        if (known != null && known.indexVersion().equals(index.version())) {
            return known.questions();
        }
        CompletableFuture<Starters> coming = refresh();
        try {
            return known != null
                    ? known.questions()
                    : coming.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS).questions();
        } catch (TimeoutException | ExecutionException _) {
            return List.of();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return List.of();
        }
    }

    /** Begins to look for starters, unless that is under way. */
    public void prepare() {
        var _ = refresh();
    }

    /**
     * Up to three questions that go on from an answer: from the passages that it rests on, and beside them; where it is none, first
     * what may have been meant.
     *
     * @param asked what needn't be asked again
     */
    public List<String> followUps(Answer answer, List<String> asked) {
        List<Source> sources = answer.citations().isEmpty()
                ? answer.passages().stream().limit(1).map(Answer.Found::source).toList()
                : answer.citations().stream().map(Citation::source).toList();
        List<CandidateQuestion> candidates = new ArrayList<>();
        for (Source source : sources) {
            String text = index.text(source.id()).orElse("");
            if (source.end() <= text.length()) {
                Span near = new Span(Math.max(0, source.start() - NEAR), Math.min(text.length(), source.end() + NEAR));
                candidates.addAll(questions().of(source.id(), text, near));
            }
        }
        candidates.removeIf(
                candidate -> answer.answered() && sources.stream().anyMatch(source -> holds(source, candidate)));
        candidates.sort(Comparator.comparingDouble(CandidateQuestion::weight).reversed());
        List<String> found = new ArrayList<>();
        if (!answer.answered()) {
            retriever
                    .respelled(answer.searchedAs())
                    .filter(respelled -> quoted(respelled).answered())
                    .ifPresent(found::add);
        }
        List<String> known = new ArrayList<>(asked);
        known.addAll(found);
        List<CandidateQuestion> chosen = new ArrayList<>();
        int tries = FOLLOW_UPS * MOST_TRIES;
        for (CandidateQuestion candidate : candidates) {
            if (found.size() < FOLLOW_UPS
                    && known.stream().noneMatch(candidate::isLike)
                    && chosen.stream().noneMatch(candidate::isBeside)
                    && tries-- > 0
                    && isAnswered(candidate)) {
                found.add(candidate.question());
                known.add(candidate.question());
                chosen.add(candidate);
            }
        }
        return List.copyOf(found);
    }

    private synchronized CompletableFuture<Starters> refresh() {
        if (underWay == null || underWay.isDone()) {
            CompletableFuture<Starters> coming = new CompletableFuture<>();
            underWay = coming;
            Thread.ofPlatform().daemon().name("suggestions").start(() -> {
                try {
                    Starters found = new Starters(index.version(), find());
                    kept = found;
                    coming.complete(found);
                } catch (RuntimeException e) {
                    if (!index.isClosed()) {
                        LOG.warn("No questions to start with could be found.", e);
                    }
                    coming.completeExceptionally(e);
                }
            });
        }
        return underWay;
    }

    private List<String> find() {
        List<FileEntry> newest = index.entries().stream()
                .filter(entry -> entry.status() == FileEntry.Status.INDEXED)
                .sorted(Comparator.comparing(
                        FileEntry::published, Comparator.nullsLast(Comparator.<LocalDate>reverseOrder())))
                .limit(MOST_ARTICLES)
                .toList();
        List<String> found = new ArrayList<>();
        List<List<CandidateQuestion>> more = new ArrayList<>();
        for (FileEntry entry : newest) {
            if (found.size() < STARTERS) {
                List<CandidateQuestion> left = new ArrayList<>(beginning(entry));
                next(left, found).ifPresent(found::add);
                more.add(left);
            }
        }
        // Another of each article, where one of each is not enough.
        while (found.size() < STARTERS && more.stream().anyMatch(left -> !left.isEmpty())) {
            for (List<CandidateQuestion> left : more) {
                if (found.size() < STARTERS) {
                    next(left, found).ifPresent(found::add);
                }
            }
        }
        return List.copyOf(found);
    }

    private List<CandidateQuestion> beginning(FileEntry entry) {
        String text = index.text(entry.id()).orElse("");
        return questions().of(entry.id(), text, new Span(0, Math.min(text.length(), BEGINNING)));
    }

    /** The first of some candidates that holds; those before it are no more. */
    private Optional<String> next(List<CandidateQuestion> left, List<String> found) {
        for (int tries = 0; tries < MOST_TRIES && !left.isEmpty(); ) {
            CandidateQuestion candidate = left.removeFirst();
            if (found.stream().noneMatch(candidate::isLike)) {
                tries++;
                if (isAnswered(candidate)) {
                    left.removeIf(candidate::isBeside);
                    return Optional.of(candidate.question());
                }
            }
        }
        return Optional.empty();
    }

    /** Whether the first thing that is quoted for it is its own sentence. */
    boolean isAnswered(CandidateQuestion candidate) {
        Reply reply = quoted(candidate.question());
        return reply.answered() && holds(reply.citations().getFirst().source(), candidate);
    }

    private Reply quoted(String question) {
        return quoting.answer(question, retriever, PASSAGES);
    }

    private static boolean holds(Source source, CandidateQuestion candidate) {
        return source.id().equals(candidate.article())
                && source.start() <= candidate.at().start()
                && source.end() >= candidate.at().end();
    }

    private synchronized ArticleQuestions questions() {
        if (questions == null) {
            questions = new ArticleQuestions();
        }
        return questions;
    }
}
