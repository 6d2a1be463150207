package footnote.search;

import footnote.corpus.Span;
import footnote.grammar.CalendarWords;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A place in an article: {@code start} and {@code end} index its text.
 *
 * @param id the article's
 * @param title the article's
 * @param uri the article's address, or its path in the folder
 * @param published null where the article tells no date
 * @param page of a paged document, from 1; null for others
 * @param sha256 of the article's file
 * @param alsoIn other articles that hold the same words, as a wire story's copies do
 */
public record Source(
        String id,
        String title,
        String uri,
        @Nullable LocalDate published,
        int start,
        int end,
        @Nullable Integer page,
        String sha256,
        List<Copy> alsoIn) {

    /** What tells one edition's title from another's: numbers, months, that it holds no longer, and what stands between them. */
    private static final Pattern EDITION = Pattern.compile("(?:\\d|\\b(?:" + CalendarWords.ALL
            + "|(?i:superseded|withdrawn|archived|obsolete|outdated|expired|repealed|replaced))\\b|[^\\p{L}])+");

    /**
     * Another article that holds the same words.
     *
     * @param uri the article's address, or its path in the folder
     */
    public record Copy(String id, String title, String uri) {

        /** What tells it from the article that it is a copy of: its title, or its address where that is the same. */
        public String nameBeside(Source article) {
            return title.equals(article.title) ? uri : title;
        }
    }

    public Source {
        // Answers that were kept before there were copies name none.
        alsoIn = Objects.requireNonNullElse(alsoIn, List.<Copy>of()).stream().toList();
    }

    /** A place whose words stand in no other article. */
    public Source(
            String id,
            String title,
            String uri,
            @Nullable LocalDate published,
            int start,
            int end,
            @Nullable Integer page,
            String sha256) {
        this(id, title, uri, published, start, end, page, sha256, List.of());
    }

    /** Another place in the same article, which begins on the same page. */
    public Source at(Span span) {
        return new Source(id, title, uri, published, span.start(), span.end(), page, sha256, alsoIn);
    }

    /** Whether another place is a part of this one. */
    public boolean holds(Source other) {
        return id.equals(other.id) && start <= other.start && other.end <= end;
    }

    /** Whether its article is a later edition of another's: of a later day, with a title that differs in numbers and months at most. */
    public boolean isOfLaterEdition(Source other) {
        return published != null
                && other.published != null
                && published.isAfter(other.published)
                && !work().isEmpty()
                && work().equalsIgnoreCase(other.work());
    }

    /** The title without what tells one edition from another. */
    private String work() {
        return EDITION.matcher(title).replaceAll(" ").strip();
    }

    /** The same place, on a page. */
    Source on(@Nullable Integer page) {
        return new Source(id, title, uri, published, start, end, page, sha256, alsoIn);
    }

    /** The same place, whose words stand in other articles too. */
    Source alsoIn(List<Copy> copies) {
        return new Source(id, title, uri, published, start, end, page, sha256, copies);
    }
}
