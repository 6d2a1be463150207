package footnote.chat;

import footnote.answer.Answerer;
import footnote.answer.Citation;
import footnote.answer.Question;
import footnote.answer.Reply;
import footnote.chat.followup.FollowUp;
import footnote.chat.followup.Leaning;
import footnote.chat.followup.NounPhrase;
import footnote.chat.followup.Remark;
import footnote.search.Retriever;
import footnote.search.analysis.Stems;
import java.util.List;

/**
 * Makes a follow-up question stand alone, by the rule. One that may as well be new, as "Who is the director?", is lent nothing of the turn
 * before where that would lead the articles away from what it asks for. Thread-safe.
 *
 * @param quoting tells what the articles answer
 */
record Lender(Retriever retriever, Answerer quoting) {

    /** A sentence whose words match a question's so well, on average, tells of what is asked, be it in other words. */
    private static final double TELLING = 0.48;

    /** And one that matches it no better tells of something else. */
    private static final double FOREIGN = 0.33;

    /**
     * The question as it should be searched.
     *
     * @param before the turns before it, oldest first
     */
    String standalone(String question, List<Question.Turn> before) {
        if (Remark.isOfArticle(question)) {
            return SameArticle.spokenOf(before)
                    .map(article -> "Summarise the article “%s”".formatted(article.title()))
                    .orElse(question);
        }
        boolean mayBeNew = !Remark.isOfAnswer(question) && Leaning.mayBeNew(question);
        String lent = mayBeNew ? FollowUp.lent(question, before) : FollowUp.standalone(question, before);
        boolean unsure = mayBeNew && !lent.equals(question);
        boolean ofEvent = unsure
                && Leaning.isOfEvent(before.getLast().searchedAs())
                && NounPhrase.in(question, NounPhrase.Count.ANY).isEmpty();
        return unsure && !ofEvent && isNew(question, lent) ? question : lent;
    }

    /** Whether the articles tell of it by itself, and of something else, or nothing more, with what it is lent. */
    private boolean isNew(String question, String lent) {
        List<Citation> together = cited(lent);
        List<Citation> alone = cited(question);
        if (together.isEmpty()) {
            return !alone.isEmpty();
        }
        Citation told = together.getFirst();
        return !tells(told, question, alone)
                || !alone.isEmpty()
                        && alone.stream()
                                .allMatch(each ->
                                        each.source().id().equals(told.source().id()));
    }

    /** What answers it; nothing where the articles don't say. */
    private List<Citation> cited(String question) {
        Reply reply = quoting.answer(question, retriever, Chat.PASSAGES);
        return reply.answered() ? reply.citations() : List.of();
    }

    /** Whether a citation tells of what is asked: in as many of its words as what answers it alone, or in others. */
    private boolean tells(Citation told, String question, List<Citation> alone) {
        long said = shared(told, question);
        return said > 0 && (alone.isEmpty() || said >= shared(alone.getFirst(), question))
                || retriever.match(question, told.citedText()).mean() >= (alone.isEmpty() ? FOREIGN : TELLING);
    }

    private static long shared(Citation citation, String question) {
        List<String> said = Stems.of(citation.citedText());
        return Stems.ofQuestion(question).stream().filter(said::contains).count();
    }
}
