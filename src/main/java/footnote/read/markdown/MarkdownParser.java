package footnote.read.markdown;

import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkResult;

/** Parses Markdown as CommonMark has it, with its tables. Thread-safe. */
final class MarkdownParser {

    /** "[the rules][site.rules]", or "[the rules][]", is a link to another file, of which only its words are for readers. */
    private static final Parser MARKDOWN = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .linkProcessor((link, scanner, _) -> isToAnotherFile(link)
                    ? LinkResult.wrapTextIn(new Link("", null), scanner.position())
                    : LinkResult.none())
            .build();

    private MarkdownParser() {}

    static Node parse(String markdown) {
        return MARKDOWN.parse(markdown);
    }

    private static boolean isToAnotherFile(LinkInfo link) {
        boolean inWord = link.openingBracket().getPrevious() instanceof Text before
                && before.getLiteral().matches("(?s).*[\\p{L}\\d\\]]");
        return link.marker() == null && link.destination() == null && link.label() != null && !inWord;
    }
}
