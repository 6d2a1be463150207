package footnote.corpus;

/**
 * One sentence of an article, or a line that stands for one.
 *
 * @param span where it stands in the article's text
 * @param kind what it is on the page
 */
public record Sentence(Span span, Kind kind) {

    /** What a sentence is on the page. */
    public enum Kind {
        /** Running text. */
        BODY,
        /** A heading: a line of its own with no full stop. */
        HEADING,
        /** A heading that its article has several times, each time below another one: "Bug fixes". */
        SUBHEADING,
        /** The words below a picture, or another article's headline that leads to it: over nothing. */
        CAPTION;

        /** Whether it stands over others. */
        public boolean isHeading() {
            return this == HEADING || this == SUBHEADING;
        }
    }
}
