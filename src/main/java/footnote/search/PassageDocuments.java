package footnote.search;

import footnote.corpus.Article;
import footnote.corpus.Passage;
import footnote.corpus.Sentence;
import footnote.corpus.Span;
import footnote.search.analysis.Initials;
import footnote.search.analysis.Stems;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.KnnFloatVectorField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.jspecify.annotations.Nullable;

/** The documents of passages, by which articles are found: how they are written, and what is read of them. */
final class PassageDocuments {

    /** What people leave out of a version's number: "Kiln 7" for "Kiln 7.0". */
    private static final Pattern FULL = Pattern.compile("(?<=\\b\\d{1,4})\\.0\\b(?![.\\d])");

    /** Which article a document belongs to: on all documents. */
    static final String ARTICLE = "article";

    static final String TEXT = "text_words";
    static final String TITLE_WORDS = "title_words";
    static final String PASSAGE_VECTOR = "passage_vector";

    /** On a passage: its sentences' vectors, by which it is scored but not found. */
    static final String SENTENCE_VECTORS = "sentence_vectors";

    private static final String RANGES = "ranges";

    /** The words of the headings that a passage stands under, a field each, whose ranges are the last ones. */
    private static final String SECTION = "section";

    private static final String PAGES = "pages";

    /** The stems of a passage's sentences, a line each: what quoting needs of each question, made once. */
    private static final String STEMS = "stems";

    static final String BODY = "body";
    static final String TITLE = "title";
    private static final String ORIGIN = "origin";
    static final String URI = "uri";
    static final String PUBLISHED = "published";
    static final String SHA256 = "sha256";

    /** Words that are counted; where they stand is never asked. */
    private static final FieldType WORDS = words();

    private PassageDocuments() {}

    /** A passage's document, but for its vectors. */
    static Document document(Article article, List<String> title, Passage passage) {
        List<List<String>> stems = passage.withSections().stream()
                .map(sentence -> stems(sentence.span().of(article.text())))
                .toList();
        Document document = document(
                article.id(), title, stems.stream().flatMap(List::stream).toList());
        document.add(new StoredField(BODY, passage.span().of(article.text())));
        document.add(new StoredField(RANGES, ranges(passage)));
        document.add(new StoredField(
                STEMS, stems.stream().map(own -> String.join(" ", own)).collect(Collectors.joining("\n"))));
        store(document, PAGES, pages(article, passage));
        passage.sections()
                .forEach(section -> store(document, SECTION, section.span().of(article.text())));
        document.add(new StoredField(TITLE, article.title()));
        document.add(new StoredField(ORIGIN, article.origin()));
        document.add(new StoredField(URI, article.uri()));
        document.add(new StoredField(SHA256, article.sha256()));
        store(document, PUBLISHED, article.published());
        return document;
    }

    /** With the letters that its names are known by. */
    private static List<String> stems(String sentence) {
        return Stream.concat(Stems.of(sentence).stream(), Initials.of(sentence).stream())
                .toList();
    }

    static void add(Document passage, List<float[]> sentences, float[] vector) {
        passage.add(new KnnFloatVectorField(PASSAGE_VECTOR, vector, VectorSimilarityFunction.DOT_PRODUCT));
        passage.add(new BinaryDocValuesField(SENTENCE_VECTORS, PackedVectors.pack(sentences)));
    }

    /** A document that belongs to an article, and has words. */
    static Document document(String article, List<String> title, List<String> words) {
        Document document = new Document();
        document.add(new StringField(ARTICLE, article, Field.Store.YES));
        document.add(new Field(TEXT, new StemStream(words), WORDS));
        document.add(new Field(TITLE_WORDS, new StemStream(title), WORDS));
        return document;
    }

    /** A passage that was found, from its stored fields and the vectors of its sentences; still without a score. */
    static Hit hit(Document stored, Vector question, List<float[]> vectors, double meaning) {
        Passage passage = passage(stored);
        Span whole = passage.span();
        List<Integer> pages = pages(stored.get(PAGES));
        Source source = new Source(
                stored.get(ARTICLE),
                stored.get(TITLE),
                stored.get(URI),
                published(stored),
                whole.start(),
                whole.end(),
                pages.isEmpty() ? null : pages.getFirst(),
                stored.get(SHA256));
        String[] stems = stored.get(STEMS).split("\n", -1);
        List<String> texts = texts(stored, passage);
        List<Hit.Line> lines = new ArrayList<>();
        List<Sentence> sentences = passage.withSections();
        int own = passage.sentences().size();
        for (int i = 0; i < sentences.size(); i++) {
            Span span = sentences.get(i).span();
            Vector vector = new Vector(vectors.get(i));
            lines.add(new Hit.Line(
                    source.at(span).on(pages.isEmpty() ? null : pages.get(i)),
                    sentences.get(i).kind(),
                    texts.get(i),
                    question.cosine(vector),
                    vector,
                    stems[i].isEmpty() ? List.of() : List.of(stems[i].split(" "))));
        }
        return new Hit(
                source,
                stored.get(BODY),
                Set.copyOf(Stems.of(String.join(
                        " ",
                        stored.get(ORIGIN),
                        source.title(),
                        FULL.matcher(source.title()).replaceAll("")))),
                lines.subList(0, own),
                lines.subList(own, lines.size()),
                0,
                meaning);
    }

    /** The first passages of an article, in its order, as they lie in the index; without a score. */
    static List<Hit> first(int most, String article, Vector question, IndexSearcher searcher) throws IOException {
        StoredVectors stored = new StoredVectors(searcher.getIndexReader());
        List<Hit> hits = new ArrayList<>();
        for (ScoreDoc found : searcher.search(StoredVectors.passagesOf(article), most).scoreDocs) {
            List<float[]> vectors = stored.of(found.doc);
            hits.add(hit(
                    searcher.storedFields().document(found.doc),
                    question,
                    vectors,
                    question.cosine(new Vector(vectors.getLast()))));
        }
        return hits;
    }

    /** The words of each of a passage's sentences, and then of its sections. */
    static List<String> texts(Document stored, Passage passage) {
        String text = stored.get(BODY);
        int start = passage.start();
        return Stream.concat(
                        passage.sentences().stream()
                                .map(Sentence::span)
                                .map(span -> text.substring(span.start() - start, span.end() - start)),
                        Stream.of(stored.getValues(SECTION)))
                .toList();
    }

    /** Where a passage's sentences and sections stand. */
    static Passage passage(Document stored) {
        List<Sentence> sentences = sentences(stored.get(RANGES));
        int own = sentences.size() - stored.getValues(SECTION).length;
        int end = sentences.get(own - 1).span().end();
        return new Passage(
                end - stored.get(BODY).length(), sentences.subList(0, own), sentences.subList(own, sentences.size()));
    }

    private static FieldType words() {
        FieldType words = new FieldType(TextField.TYPE_NOT_STORED);
        words.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        words.freeze();
        return words;
    }

    private static String ranges(Passage passage) {
        return passage.withSections().stream()
                .map(s -> s.span().start() + " " + s.span().end() + " " + s.kind())
                .collect(Collectors.joining("\n"));
    }

    /** Each sentence's page; null where the article has none. */
    private static @Nullable String pages(Article article, Passage passage) {
        if (article.pages().isEmpty()) {
            return null;
        }
        return passage.withSections().stream()
                .map(s -> String.valueOf(article.page(s.span().start())))
                .collect(Collectors.joining(" "));
    }

    private static List<Integer> pages(@Nullable String stored) {
        return stored == null
                ? List.of()
                : Arrays.stream(stored.split(" ")).map(Integer::valueOf).toList();
    }

    private static List<Sentence> sentences(String ranges) {
        return ranges.lines()
                .map(line -> line.split(" ", 3))
                .map(part -> new Sentence(
                        new Span(Integer.parseInt(part[0]), Integer.parseInt(part[1])), Sentence.Kind.valueOf(part[2])))
                .toList();
    }

    static void store(Document document, String field, @Nullable Object value) {
        if (value != null) {
            document.add(new StoredField(field, value.toString()));
        }
    }

    static @Nullable LocalDate published(Document stored) {
        String date = stored.get(PUBLISHED);
        return date == null ? null : LocalDate.parse(date);
    }
}
