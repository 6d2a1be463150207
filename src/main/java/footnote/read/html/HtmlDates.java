package footnote.read.html;

import footnote.corpus.Dates;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The day of a page's text, as its metadata tell it. The days of a calendar are none. */
final class HtmlDates {

    /** What a page tells of itself that is one article. */
    static final String PUBLISHED = "meta[property=article:published_time]";

    private static final List<String> METADATA = List.of(
            PUBLISHED,
            "meta[name=date], meta[name=pubdate], meta[name=publish-date], meta[name=publishdate],"
                    + " meta[name=publication_date], meta[itemprop~=datePublished], meta[name=sailthru.date],"
                    + " meta[property=og:article:published_time]");

    /** What the catalogues of libraries and publishers call it. */
    private static final String CATALOGUED =
            "meta[name=dc.date], meta[name=dc.date.issued], meta[name=dcterms.date], meta[name=dcterms.issued],"
                    + " meta[name=prism.publicationdate], meta[name=citation_publication_date],"
                    + " meta[name=citation_online_date], meta[name=parsely-pub-date]";

    /** A wiki's pages are written anew for years: they tell the day on which they were begun as that of their publication. */
    private static final String WIKI = "meta[name=generator][content^=MediaWiki]";

    /** The line of its last edit. */
    private static final String LAST_EDIT = "#footer-info-lastmod, #lastmod";

    private static final String SERIES = "ul, ol, dl, table";

    private static final String ITEM = "li, dd, tr";

    /** What stands beside the day of a text, and of nothing else. */
    private static final Pattern OF_TEXT = Pattern.compile(
            "(?i)\\b(?:(?:first )?(?:published|posted|written|created)|(?:last )?(?:updated|modified|edited|revised)|date|on|at|by)\\b");

    /** Part of the classes that pages give to what is to happen. */
    private static final Pattern TO_COME = Pattern.compile("(?i)event|calendar|schedule|agenda|deadline|meeting");

    /** What stands below a longer paragraph is told within the text. */
    private static final int RUNNING = 100;

    private HtmlDates() {}

    static @Nullable LocalDate published(Document page, HtmlData data) {
        Element lastEdit = page.selectFirst(LAST_EDIT);
        if (lastEdit != null || !page.select(WIKI).isEmpty()) {
            LocalDate modified = value(data.told("dateModified").findFirst().orElse(null));
            return modified != null || lastEdit == null ? modified : Dates.line(lastEdit.text());
        }
        Stream<@Nullable String> metadata = METADATA.stream().flatMap(names -> contents(page, names));
        Stream<@Nullable String> marked =
                page.select("[itemprop~=datePublished], time[pubdate]").stream().map(HtmlDates::told);
        Set<Element> aboveText = page.select("time, p").stream()
                .takeWhile(part -> part.nameIs("time") || part.text().length() <= RUNNING)
                .collect(Collectors.toSet());
        Map<Element, Boolean> calendars = new HashMap<>();
        Stream<@Nullable String> written = page.select("time[datetime]").stream()
                .filter(time -> time.closest("header, footer") != null || aboveText.contains(time))
                .filter(time -> !isInSeries(time, calendars) && !isToCome(time))
                .map(HtmlDates::told);
        List<String> days = Stream.of(
                        metadata, data.told("datePublished").limit(1), contents(page, CATALOGUED), marked, written)
                .flatMap(Function.identity())
                .filter(Objects::nonNull)
                .filter(told -> value(told) != null)
                .toList();
        return days.isEmpty() ? null : value(asAtHome(days.getFirst(), days));
    }

    /** A time in UTC as the page tells it elsewhere with the offset of its own place, where the day may be another. */
    private static String asAtHome(String first, List<String> days) {
        Optional<OffsetDateTime> time = time(first).filter(HtmlDates::isUtc);
        return days.stream()
                .filter(told -> time(told)
                        .filter(other ->
                                !isUtc(other) && time.filter(other::isEqual).isPresent())
                        .isPresent())
                .findFirst()
                .orElse(first);
    }

    private static boolean isUtc(OffsetDateTime time) {
        return time.getOffset().equals(ZoneOffset.UTC);
    }

    private static Optional<OffsetDateTime> time(String told) {
        try {
            return Optional.of(OffsetDateTime.parse(told.strip()));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    private static Stream<@Nullable String> contents(Document page, String names) {
        return page.select(names).eachAttr("content").stream();
    }

    /** As a machine is told it, or else in words. */
    private static @Nullable String told(Element time) {
        return Stream.of(time.attr("datetime"), time.attr("content"), time.text())
                .filter(told -> !told.isBlank())
                .findFirst()
                .orElse(null);
    }

    private static @Nullable LocalDate value(@Nullable String told) {
        return told == null ? null : Dates.value(told);
    }

    /** @param calendars the lists that are known already to tell several days, or not */
    private static boolean isInSeries(Element time, Map<Element, Boolean> calendars) {
        Element series = time.closest(SERIES);
        Element item = time.closest(ITEM);
        return series != null
                && item != null
                && calendars.computeIfAbsent(series, HtmlDates::isCalendar)
                && isNamed(item, time);
    }

    private static boolean isToCome(Element time) {
        return Stream.iterate(time, Objects::nonNull, Element::parent)
                .limit(3)
                .anyMatch(part -> TO_COME.matcher(part.className()).find());
    }

    private static boolean isNamed(Element item, Element time) {
        String beside = OF_TEXT.matcher(item.text().replace(time.text(), " ")).replaceAll(" ");
        return beside.chars().anyMatch(Character::isLetter);
    }

    /** Whether a list tells several days. */
    private static boolean isCalendar(Element series) {
        return series.select("time[datetime]").eachAttr("datetime").stream()
                        .map(Dates::value)
                        .distinct()
                        .count()
                > 1;
    }
}
