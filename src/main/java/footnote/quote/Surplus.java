package footnote.quote;

import footnote.corpus.Article;
import footnote.corpus.Fields;
import footnote.corpus.Furniture;
import footnote.quote.asked.Abbreviation;
import footnote.quote.asked.FieldLabel;
import footnote.quote.asked.Holder;
import footnote.quote.asked.Nobody;
import footnote.quote.asked.Weekdays;
import java.util.function.Predicate;

/** What need not be quoted any more once the sentence that answers is: what tells of another thing of the same kind. English. */
final class Surplus {

    private Surplus() {}

    /**
     * The sentence itself and what adds nothing to it: other items of its list, rows for other numbers and days, and what tells in other words, or
     * not at all, what a line of a sheet, the name of whoever sees to a thing, "nobody" or the long form of some letters has told, and who wrote
     * another article where that is the same.
     */
    static Predicate<Ranked> beside(String question, Ranked first) {
        String told = first.text();
        boolean listed = NamedItems.of(question).hold(first.hit(), first.at());
        boolean numbered = Rows.isForNumber(question, told);
        boolean speltOut = Abbreviation.isTold(question, told);
        boolean none = Nobody.isTold(question, told);
        boolean ofDay = Weekdays.areTold(question, Rows.timed(told));
        boolean field = Fields.isLine(told);
        boolean seenTo = Holder.isListed(question, told);
        boolean author = told.startsWith(Article.AUTHOR);
        return each -> each.equals(first)
                || author && each.text().equals(told)
                || listed && Lists.isBeside(first, each)
                || numbered && Rows.isForOtherNumber(question, each.text())
                || ofDay && Weekdays.areOther(question, Rows.timed(each.text()))
                || field && FieldLabel.isEcho(question, each.text())
                || seenTo && !Holder.isListed(question, each.text()) && !Furniture.endsLikeSentence(each.text())
                || none && !Nobody.isTold(question, each.text())
                || speltOut && !Abbreviation.isTold(question, each.text());
    }
}
