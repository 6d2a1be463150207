package footnote.read.html;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Makes lists of what Word and LibreOffice write for the items of theirs when they save a page, bullet or number and all. */
final class HtmlOfficeLists {

    private static final Pattern LEVEL = Pattern.compile("mso-list:[^;]*\\blevel(\\d)");

    private static final Pattern LABEL = Pattern.compile("\\(?[\\p{L}\\d]{1,6}(?:[.][\\p{L}\\d]{1,4})*[.)]");

    private HtmlOfficeLists() {}

    /** An item with a bullet becomes a list's; one with a number has it before its words. */
    static void write(Element body) {
        for (Element mark : body.select("li > p:first-child > span[style*=float:left]:first-child")) {
            Element item = mark.parents().get(1);
            if (isWritten(mark)) {
                item.tagName("div");
            }
        }
        for (Element item : body.select("p[style*=mso-list]:has([style*=mso-list:Ignore])")) {
            Element mark = item.expectFirst("[style*=mso-list:Ignore]");
            Matcher level = LEVEL.matcher(item.attr("style"));
            if (!isWritten(mark)) {
                Element list = new Element("ul");
                item.replaceWith(list);
                for (int above = level.find() ? Integer.parseInt(level.group(1)) : 1; above > 1; above--) {
                    list = list.appendElement("li").appendElement("ul");
                }
                list.appendChild(item.tagName("li"));
            }
        }
    }

    /** Whether an item's mark is a number, which stays; a bullet goes. */
    private static boolean isWritten(Element mark) {
        String label = mark.text().strip();
        boolean number = LABEL.matcher(label).matches();
        mark.replaceWith(new TextNode(number ? label + ' ' : ""));
        return number;
    }
}
