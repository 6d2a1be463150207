package footnote.search;

import footnote.corpus.CodeLine;
import footnote.corpus.Sentence;
import footnote.corpus.TableRows;
import footnote.search.analysis.Stems;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A passage that was found.
 *
 * @param source where it stands
 * @param text the article's words there, verbatim
 * @param sentences those of its sentences that may be evidence, in order
 * @param titleStems of its article's title, with the names of the folders that it lies in
 * @param sections the headings that the first of them stands under and that stand before the passage, the outer one first
 * @param score how well the passage fits the question, about 0 to 4.9, higher is better
 * @param meaning how near it is in meaning, without its title: the cosine of its vector and the question's, −1 to 1
 */
public record Hit(
        Source source,
        String text,
        Set<String> titleStems,
        List<Line> sentences,
        List<Line> sections,
        double score,
        double meaning) {

    /**
     * A sentence of a passage that was found.
     *
     * @param source where it stands
     * @param cosine of its vector and the question's, −1 to 1
     * @param vector what it means below its article's title, to be compared with what others say
     * @param stems of its words, in their order
     */
    public record Line(
            Source source, Sentence.Kind kind, String text, double cosine, Vector vector, List<String> stems) {

        public Line {
            stems = List.copyOf(stems);
        }

        /** A sentence with the stems of its text. */
        public Line(Source source, Sentence.Kind kind, String text, double cosine, Vector vector) {
            this(source, kind, text, cosine, vector, Stems.of(text));
        }

        public boolean isHeading() {
            return kind.isHeading();
        }

        /** Whether it is running text. */
        public boolean isBody() {
            return kind == Sentence.Kind.BODY;
        }

        /** The same sentence, of whose place more is told. */
        Line at(Source place) {
            return new Line(place, kind, text, cosine, vector, stems);
        }
    }

    /** That of its place, since all that stands there goes with it. */
    @Override
    public int hashCode() {
        return source.hashCode();
    }

    public Hit {
        titleStems = Set.copyOf(titleStems);
        sentences = List.copyOf(sentences);
        sections = List.copyOf(sections);
    }

    /** A passage that no heading before it stands over. */
    public Hit(Source source, String text, List<Line> sentences, double score, double meaning) {
        this(source, text, Set.copyOf(Stems.of(source.title())), sentences, List.of(), score, meaning);
    }

    /** Its sentence at a place, from 0. */
    public Line line(int at) {
        return sentences.get(at);
    }

    /** Where its sentence at a place begins in its text. */
    public int start(int at) {
        return line(at).source().start() - source.start();
    }

    /** What stands in its text before the sentence at a place, behind the one before that. */
    public String before(int at) {
        return text.substring(at == 0 ? 0 : line(at - 1).source().end() - source.start(), start(at));
    }

    /** Whether the sentence at a place is a line of code. */
    public boolean isCode(int at) {
        return CodeLine.is(text, start(at));
    }

    /** The nearest heading above the sentence at a place, or the one that the passage stands under; empty where there is none. */
    public Optional<Line> heading(int at) {
        return above(at).map(this::line).or(() -> Optional.ofNullable(section()));
    }

    /** The place of the nearest heading above the sentence at a place. */
    public Optional<Integer> above(int at) {
        return IntStream.iterate(at - 1, above -> above >= 0, above -> above - 1)
                .filter(above -> isOver(above, at))
                .boxed()
                .findFirst();
    }

    /** Whether the sentence at a place is a heading that may stand over another one below it: that of a table's cell stands over no other row. */
    public boolean isOver(int above, int at) {
        Line heading = line(above);
        return heading.isHeading() && !TableRows.isOfCell(heading.text(), line(at).text());
    }

    /** The innermost heading that the first of the sentences stands under and that stands before the passage; null where there is none. */
    public @Nullable Line section() {
        return sections.isEmpty() ? null : sections.getLast();
    }

    /** The same passage with other sentences. */
    public Hit with(List<Line> others) {
        return new Hit(source, text, titleStems, others, sections, score, meaning);
    }

    /** The same passage with these sentences, of whose place more is told. */
    Hit at(Source place, List<Line> others) {
        return new Hit(place, text, titleStems, others, sections, score, meaning);
    }

    /** The same passage with another score. */
    Hit scored(double other) {
        return new Hit(source, text, titleStems, sentences, sections, other, meaning);
    }

    Hit lowered(double by) {
        return scored(score - by);
    }
}
