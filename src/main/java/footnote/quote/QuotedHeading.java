package footnote.quote;

import footnote.answer.QuestionKind;
import footnote.check.statement.Run;
import footnote.corpus.Fields;
import footnote.corpus.Furniture;
import footnote.corpus.TableRows;
import footnote.grammar.Asking;
import footnote.quote.asked.Months;
import footnote.quote.asked.Weekdays;
import footnote.search.Hit;
import footnote.search.analysis.Stems;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What a sentence is quoted under, where it isn't understood alone: "The article says under “Version 5.2”". */
final class QuotedHeading {

    /** The heading of a table may ask what its rows tell. */
    private static final int MOST_OF_TABLE = 120;

    /** Nor is what leads on to an item that is no sentence: "A member who rows" says nothing without it. */
    private static final int MOST_OF_LEAD = 200;

    /** Asks for a name, which heads what is told of it. */
    private static final Pattern ASKS_WHICH =
            Asking.form(Asking.BEGINS + "(?:(?:at|by|for|from|in|of|on|since|to|with) )?which\\b");

    private QuotedHeading() {}

    /**
     * The outer heading where that tells; what a list's items are understood by; or its heading where that
     * tells or was chosen itself; or the question that a few words answer, or a yes or no. A heading tells that is no question and no long line, and holds a
     * word of the question, or the date or number asked for, which the sentence and its article's title lack, the day of an hour, or may be the name
     * asked for.
     */
    static Optional<Hit.Line> of(String question, Ranked ranked, List<Ranked> chosen) {
        Hit hit = ranked.hit();
        return Headings.outer(hit, ranked.at())
                .filter(heading -> isName(heading) && tells(question, hit, ranked.line(), heading))
                .or(() -> Lists.lead(hit, ranked.at())
                        .filter(lead -> isName(lead, mostOfLead(lead, ranked)))
                        .filter(lead -> !Run.flows(hit, ranked.at() - 1) || tells(question, hit, ranked.line(), lead)))
                .or(() -> Headings.line(hit, ranked.at())
                        .filter(Hit.Line::isHeading)
                        .filter(heading -> chosen.stream().anyMatch(other -> Headings.isAbove(other, ranked))
                                || isName(heading) && tells(question, hit, ranked.line(), heading)
                                || isOfTable(heading, ranked)
                                || isName(heading) && CellHeadings.isOne(hit, heading)
                                || isOfAsked(question, heading, ranked)
                                || isAnswered(question, heading, ranked)));
    }

    /** Whether a heading tells which of several tables, or of several sheets, alike a row is of: it says more than the row and the title. */
    private static boolean isOfTable(Hit.Line heading, Ranked row) {
        Set<String> said = Stems.without(heading.stems(), row.stems(), row.titleStems());
        return (TableRows.is(row.text()) || isFieldAgain(row))
                && !said.isEmpty()
                && heading.text().length() <= MOST_OF_TABLE;
    }

    /** Whether a line of a sheet tells how many answered so what its heading asks, as a question does: "Yes: 31%" below "Would you pay?" */
    private static boolean isOfAsked(String question, Hit.Line heading, Ranked row) {
        return heading.text().endsWith("?")
                && heading.text().length() <= MOST_OF_TABLE
                && Fields.isLine(row.text())
                && !Collections.disjoint(heading.stems(), Stems.ofQuestion(question));
    }

    /** Whether a line of a sheet has a label that others of its passage have: "Fee: 45 euros", and "Fee: 110 euros" below another heading. */
    private static boolean isFieldAgain(Ranked row) {
        String label = row.text().substring(0, row.text().indexOf(':') + 1);
        return Fields.isLine(row.text())
                && row.hit().sentences().stream()
                                .filter(line -> line.text().startsWith(label))
                                .count()
                        > 1;
    }

    /**
     * Whether a heading asks what the paragraph below it answers in a few words alone, "Not at this time.", or with a yes or no to another
     * question than is asked, which say little without it: "Can I pay in cheques?" for "Is there a fee for cheques?"
     */
    private static boolean isAnswered(String question, Hit.Line heading, Ranked ranked) {
        Hit hit = ranked.hit();
        Run reply = new Run(hit, ranked.at(), ranked.at()).paragraphs();
        int next = reply.to() + 1;
        boolean alone = Headings.isFewWords(reply.words())
                && (next == hit.sentences().size() || hit.line(next).isHeading());
        boolean same = QuestionKind.of(question) == QuestionKind.WHETHER && isSame(question, heading, reply);
        return heading.text().endsWith("?")
                && Headings.above(hit, ranked.at()).equals(Optional.of(reply.from() - 1))
                && (alone
                        || !same
                                && Cohesion.YES_OR_NO.isIn(
                                        hit.line(reply.from()).text()));
    }

    /** Whether a heading asks nothing that a question doesn't, and the question nothing that neither the heading has nor the reply to it. */
    private static boolean isSame(String question, Hit.Line heading, Run reply) {
        Set<String> asked = Stems.ofQuestion(question);
        Set<String> over = Stems.ofQuestion(heading.text());
        return asked.containsAll(over)
                && Stems.union(over, Stems.of(reply.words()), reply.hit().titleStems())
                        .containsAll(asked);
    }

    private static int mostOfLead(Hit.Line lead, Ranked item) {
        return lead.isHeading() || Furniture.endsLikeSentence(item.text()) ? Headings.MOST_CHARACTERS : MOST_OF_LEAD;
    }

    private static boolean isName(Hit.Line line) {
        return isName(line, Headings.MOST_CHARACTERS);
    }

    private static boolean isName(Hit.Line line, int most) {
        return !line.text().endsWith("?") && line.text().length() <= most;
    }

    /** Whether a heading is the day of a line that tells what is at some hour. */
    private static boolean isDay(String heading, Hit.Line line) {
        return Fields.isTimed(line.text()) && (Weekdays.areIn(heading) || Months.areIn(heading));
    }

    private static boolean tells(String question, Hit hit, Hit.Line line, Hit.Line heading) {
        QuestionKind kind = QuestionKind.of(question);
        Set<String> asked = Stems.without(Stems.ofQuestion(question), line.stems(), hit.titleStems());
        return heading.stems().stream().anyMatch(asked::contains)
                || kind.isNewIn(heading.text(), question) && (!kind.isIn(line.text()) || isDay(heading.text(), line))
                || ASKS_WHICH.matcher(question).lookingAt() && Headings.isFewWords(heading.text());
    }
}
