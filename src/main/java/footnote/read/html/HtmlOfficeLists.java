package footnote.read.html;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Makes lists of the paragraphs that Word writes for their items when it saves a page, bullet or number and all. */
final class HtmlOfficeLists {

    private static final Pattern LEVEL = Pattern.compile("mso-list:[^;]*\\blevel(\\d)");

    private static final Pattern LABEL = Pattern.compile("\\(?[\\p{L}\\d]{1,6}(?:[.][\\p{L}\\d]{1,4})*[.)]");

    private HtmlOfficeLists() {}

    /** An item with a bullet becomes a list's; one with a number has it before its words. */
    static void write(Element body) {
        for (Element item : body.select("p[style*=mso-list]:has([style*=mso-list:Ignore])")) {
            Element mark = item.expectFirst("[style*=mso-list:Ignore]");
            String label = mark.text().strip();
            Matcher level = LEVEL.matcher(item.attr("style"));
            if (LABEL.matcher(label).matches()) {
                mark.replaceWith(new TextNode(label + ' '));
            } else {
                mark.remove();
                Element list = new Element("ul");
                item.replaceWith(list);
                for (int above = level.find() ? Integer.parseInt(level.group(1)) : 1; above > 1; above--) {
                    list = list.appendElement("li").appendElement("ul");
                }
                list.appendChild(item.tagName("li"));
            }
        }
    }
}
