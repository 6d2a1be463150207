package footnote.read.html;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Opens what a page shows once its button or tab is pressed, as accordions do, below the words of that button. */
final class HtmlPanels {

    private static final String OPENERS =
            "button, [role=tab], [aria-controls], [aria-expanded], [data-bs-target], [data-target]";

    /** What opens, or is, no part of a text: menus, dialogs, what is filled in. */
    private static final String ELSEWHERE =
            "nav, form, dialog, menu, [aria-haspopup], [role=dialog], [role=menu], [role=menubar],"
                    + " [role=listbox], [role=navigation], [role=search], [role=toolbar], .modal, .offcanvas, .dropdown-menu";

    private static final String FILLED_IN = "form, input, select, textarea";

    private static final String NAMED = "summary, dt, " + HtmlText.HEADINGS;

    private static final String LABELLED = "[role=tabpanel], [role=region]";

    private HtmlPanels() {}

    static void open(Element page) {
        for (Element opener : page.select(OPENERS)) {
            Optional<Element> panel = panel(page, opener);
            if (panel.isPresent()) {
                show(panel.get());
                name(panel.get(), opener);
            }
        }
    }

    /** What a button opens: what it names or what is labelled by it, or what stands right below a heading or a question. */
    private static Optional<Element> panel(Element page, Element opener) {
        if (!opener.hasText() || opener.closest(ELSEWHERE) != null) {
            return Optional.empty();
        }
        Stream<@Nullable Element> named = Stream.of("aria-controls", "data-bs-target", "data-target")
                .flatMap(name -> Stream.of(opener.attr(name).replace("#", "").split("\\s+")))
                .filter(id -> !id.isEmpty())
                .map(page::getElementById);
        Stream<Element> labelled = opener.id().isEmpty()
                ? Stream.empty()
                : page.getElementsByAttributeValue("aria-labelledby", opener.id()).stream()
                        .filter(part -> part.is(LABELLED));
        return Stream.of(named, labelled, Stream.ofNullable(below(opener)))
                .flatMap(parts -> parts)
                .filter(Objects::nonNull)
                .filter(part -> part.hasText() || opener.nameIs("button") && isCutOff(part))
                .filter(part -> part.select(FILLED_IN).isEmpty())
                .filter(part ->
                        part.closest(ELSEWHERE) == null && !opener.parents().contains(part))
                .findFirst();
    }

    private static @Nullable Element below(Element opener) {
        Element whole = opener;
        while (whole.nextElementSibling() == null
                && whole.parent() != null
                && whole.parent().text().equals(opener.text())) {
            whole = whole.parent();
        }
        boolean opens = opener.hasAttr("aria-expanded")
                || whole.is(NAMED)
                || opener.text().endsWith("?");
        Element next = whole.nextElementSibling();
        return opens && next != null && next.isBlock() && !next.is(OPENERS + ", " + NAMED) ? next : null;
    }

    /** Whether nothing stands behind the beginning of a panel: in Markdown, the blocks below it are what it holds. */
    private static boolean isCutOff(Element panel) {
        return Stream.iterate(panel, Objects::nonNull, Element::parent)
                .allMatch(part -> part.nextElementSibling() == null);
    }

    private static void show(Element panel) {
        panel.removeAttr("hidden").removeAttr("aria-hidden");
        panel.attr("style", panel.attr("style").replaceAll("display: ?none", ""));
    }

    private static void name(Element panel, Element opener) {
        @Nullable Element heading = opener.closest(NAMED);
        @Nullable Element item = opener.closest("li");
        if (item != null && !panel.hasText()) {
            item.unwrap();
        }
        if (opener.closest("[role=tablist]") != null) {
            if (!panel.text().startsWith(opener.text())) {
                panel.prependElement("h4").text(opener.text());
            }
        } else if (heading == null && opener.nameIs("button")) {
            opener.tagName("h4");
        } else if (heading != null && heading.text().equals(opener.text())) {
            heading.text(opener.text());
        }
    }
}
