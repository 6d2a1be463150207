package footnote.read.markdown;

import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;

/** The clauses of an agreement that is written as one long list: "7. Fees and Payment" stands over the paragraphs of its item, and is none. */
final class ClauseList {

    private static final String WORD = "\\p{Lu}[\\p{L}’'-]*(?:\\.[\\p{L}’'-]+)*";

    /** A few words, written as titles are. Steps are not: "Open the page". */
    private static final Pattern TITLE = Pattern.compile("(?=(?:\\S+ ){0,9}\\S+$)" + WORD + "[,;]?(?: (?:" + WORD
            + "|&|/|\\d+|an?|and|as|at|by|for|from|in|of|on|or|the|to|with|without)[,;]?)*");

    private static final int FEWEST = 2;

    private ClauseList() {}

    /** Whether the items of a list are clauses: each begins with a title, and most go on below it. */
    static boolean are(OrderedList list) {
        int items = 0;
        int going = 0;
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            Node title = item.getFirstChild();
            if (!(title instanceof Paragraph)
                    || !TITLE.matcher(PlainText.of(title)).matches()) {
                return false;
            }
            items++;
            going += title.getNext() instanceof Paragraph ? 1 : 0;
        }
        return items >= FEWEST && 2 * going > items;
    }
}
