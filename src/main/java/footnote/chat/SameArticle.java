package footnote.chat;

import footnote.answer.Answerer;
import footnote.answer.Margin;
import footnote.answer.Question;
import footnote.chat.followup.Leaning;
import footnote.chat.followup.OtherCase;
import footnote.search.Request;
import footnote.search.Retrieval;
import footnote.search.Retriever;
import footnote.search.Source;
import java.util.List;
import java.util.Optional;

/**
 * Looks for what answers a follow-up question in the article that was spoken of before it looks everywhere: who asks "How long is a
 * crossing?" after a question about one ferry means that ferry. Thread-safe.
 *
 * @param quoting tells how sure the articles are
 */
record SameArticle(Retriever retriever, Answerer quoting) {

    /**
     * So much surer must an answer of other articles be, in logarithms of odds: some four times as likely; not where the question before is
     * asked again of another place or time, which another article may be on.
     */
    private static final double ELSEWHERE = 1.5;

    /** So much surer must one be to the question as it was asked, with nothing of what was said before. */
    private static final double AS_ASKED = 0.5;

    /**
     * Nothing else is tried where the article is so sure: some twenty times as likely as not. So much surer must others be where a question names
     * only what was told: "the study".
     */
    private static final double SURE = 3;

    /** @param handicap so much surer it must be */
    private record Way(Retrieval found, Margin margin, double handicap) {

        boolean isSure() {
            return margin.exceeds(Margin.of(SURE), handicap);
        }

        boolean isAnswered() {
            return margin.exceeds(Margin.of(0), 0);
        }

        Way with(double more) {
            return new Way(found, margin, handicap + more);
        }

        Way or(Way other) {
            return other.margin.exceeds(margin, other.handicap - handicap) ? other : this;
        }
    }

    /**
     * The passages for a question; its {@link Retrieval#question} is the wording that they fit.
     *
     * @param searchedAs the question made to stand alone
     * @param before the turns before it, oldest first
     */
    Retrieval retrieve(String searchedAs, String asked, List<Question.Turn> before, int limit) {
        Optional<String> spokenOf =
                spokenOf(before).filter(_ -> Request.in(searchedAs).isEmpty()).map(Source::id);
        if (spokenOf.isEmpty()) {
            return retriever.retrieve(searchedAs, asked, limit);
        }
        String article = spokenOf.get();
        List<Retrieval> found = retriever.retrieveFirstOf(article, searchedAs, asked, limit);
        boolean other = OtherCase.isOfOther(asked);
        boolean alone = asked.equals(searchedAs);
        boolean told = !other && (alone && Leaning.refers(asked) || Leaning.isOfTold(asked));
        boolean ofPerson = told && Leaning.isOfPerson(asked);
        Way best = ofPerson
                ? way(within(article, found.getFirst()), 0)
                : told ? own(article, found.getFirst()) : way(found.getFirst(), 0);
        if (!best.isSure() && !ofPerson) {
            best = best.or(way(found.getLast(), other ? 0 : told ? SURE : ELSEWHERE));
        }
        if (!best.isSure() && !alone && !other) {
            Retrieval asAsked =
                    retriever.retrieveFirstOf(article, asked, asked, limit).getFirst();
            Way raw = way(Leaning.refers(asked) ? within(article, asAsked) : asAsked, AS_ASKED);
            best = raw.isAnswered() ? best.or(raw) : best;
        }
        return best.found;
    }

    /** With its passages alone where these answer who asks of what was told, "Who led the study?", nearly as surely as all. */
    private Way own(String article, Retrieval found) {
        Way all = way(found, 0);
        Way own = way(within(article, found), 0);
        return own.isAnswered() ? own.or(all.with(ELSEWHERE)) : all;
    }

    /** Who asks "How old is he?" asks of nobody elsewhere. */
    private static Retrieval within(String article, Retrieval found) {
        return found.with(found.hits().stream()
                .filter(hit -> hit.source().id().equals(article))
                .toList());
    }

    private Way way(Retrieval found, double handicap) {
        return new Way(found, quoting.margin(found.question(), found), handicap);
    }

    /** The article that the last answer rests on first of all. */
    static Optional<Source> spokenOf(List<Question.Turn> before) {
        return before.reversed().stream()
                .filter(Question.Turn::answered)
                .limit(1)
                .flatMap(turn -> turn.sources().stream())
                .findFirst();
    }
}
