package footnote.read.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Element;

/** Finds what a page names as furniture: by its elements, roles and classes. */
final class HtmlNames {

    /** What readers wrote at the margin of a document that Google exports. */
    private static final String REMARKS = "sup:has(> a[href^=#cmnt]), div:has(> p > a[href^=#cmnt_ref])";

    private static final String COMMENTS = "div#comments:not(.section), .comments, .comment-list, .comments-area";

    /** What by its nature stands around an article. */
    static final String AROUND = "nav, footer, aside, form, body > header:not(:has(main, article)),"
            + " header:not(article header, main header, section > :has(h2, h3, h4, h5, h6), :has(h1, main, article)),"
            + " [aria-hidden=true]:not(figcaption), [role=navigation], [role=banner],"
            + " [role=contentinfo], [role=complementary], [role=search], [role=tablist], [class*=breadcrumb], [id*=breadcrumb],"
            + " [aria-label*=breadcrumb], " + COMMENTS + ", div#footer, .footer,"
            + " div#sidebar, .sidebar, .printfooter, .catlinks, .hatnote, .toc, .mw-editsection, .mw-jump,"
            + " .mw-portlet, #contentSub, .ambox, sup.noprint, .mw-cite-backlink, " + REMARKS;

    /** Words, or two in a row, of the classes that pages give to the parts that they put around an article. */
    private static final Set<String> NAMES = words(
            "nav navbar navigation pagination pager sidebar footer copyright share sharing cta promo comment comments respond"
                    + " newsletter newsletters email-signup most-popular author-bio about-author author-box author-info article-bio body-bio"
                    + " related-article related-articles related-content related-links related-news related-post related-posts"
                    + " related-stories related-story related-topics cookie cookies privacy-consent ad ads advert advertisement"
                    + " sponsored taboola outbrain curated-feed news-feed article-feed noprint no-print sharedaddy");

    /** Others, which name what a page is about as often: where running text bears them, it stays. */
    private static final Set<String> ALSO_SUBJECTS =
            words("social related recommended recommendations trending popular subscribe signup login tags consent");

    /** A class with one of these tells of what an element is beside, or doesn't have. */
    private static final Set<String> BESIDE = Set.of("has", "with", "without");

    private static final Set<String> NAMED = words("div section aside header footer nav form ul ol dl li p table td");

    /** A part with a larger share of the page's running text is no furniture, whatever it is. */
    private static final double MOST_AROUND = 0.8;

    /** Readers may have said more than an article of so many characters. */
    private static final int FEWEST_BESIDE = 200;

    /** Nor is one by its name only, nor are all of the same name together. */
    private static final double MOST_NAMED = 0.5;

    private HtmlNames() {}

    private static Set<String> words(String list) {
        return Set.of(list.split(" ", -1));
    }

    /** What is named so and holds no notes, as long as most of the page's running text stays. */
    static List<Element> furniture(Element body, HtmlFootnotes notes) {
        HtmlWords words = HtmlWords.of(body);
        int all = words.running(body);
        List<Element> furniture = new ArrayList<>(body.select(AROUND).stream()
                .filter(part -> words.running(part) <= MOST_AROUND * all
                        || part.is(COMMENTS) && words.running(part) <= all - FEWEST_BESIDE)
                .filter(part -> !part.nameIs("aside")
                        || !HtmlFacts.are(part) && !part.is(HtmlNotes.BOXES) && !notes.areIn(part))
                .toList());
        Map<String, List<Element>> named = new LinkedHashMap<>();
        for (Element part : body.select("*")) {
            int running = words.running(part);
            if (running <= MOST_NAMED * all && !notes.areIn(part)) {
                names(part, running > 0)
                        .forEach(name -> named.computeIfAbsent(name, _ -> new ArrayList<>())
                                .add(part));
            }
        }
        named.values().stream()
                .filter(parts -> HtmlWords.outermost(parts).stream()
                                .mapToInt(words::running)
                                .sum()
                        <= MOST_NAMED * all)
                .forEach(furniture::addAll);
        return furniture;
    }

    private static Set<String> names(Element part, boolean runs) {
        Set<String> names = new TreeSet<>();
        if (NAMED.contains(part.normalName())) {
            part.classNames().forEach(name -> addNames(split(name), names));
            if (runs) {
                names.removeAll(ALSO_SUBJECTS);
            }
        }
        return names;
    }

    private static void addNames(List<String> words, Set<String> names) {
        if (words.stream().noneMatch(BESIDE::contains)) {
            for (int i = 0; i < words.size(); i++) {
                add(words.get(i), names);
                if (i > 0) {
                    add(words.get(i - 1) + '-' + words.get(i), names);
                }
            }
        }
    }

    private static void add(String name, Set<String> names) {
        if (NAMES.contains(name) || ALSO_SUBJECTS.contains(name)) {
            names.add(name);
        }
    }

    /** "entry-shareBar" is of three words. */
    private static List<String> split(String name) {
        return List.of(name.replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT)
                .split("[^a-z]+"));
    }
}
