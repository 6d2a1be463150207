package footnote.search;

import footnote.corpus.Article;
import footnote.corpus.Passage;
import footnote.corpus.Sentence;
import footnote.corpus.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.KnnFloatVectorField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

/**
 * The index's documents. An article is one block of them: each passage after its sentences, the file's entry last. The
 * block is replaced as a whole, so a passage's sentences are always the documents right before it.
 */
final class PassageDocuments {

    /** Which article a document belongs to: on all documents. */
    static final String ARTICLE = "article";

    /** On the file's entry alone. */
    static final String ENTRY = "entry";

    static final String TEXT = "text_words";
    static final String TITLE_WORDS = "title_words";
    static final String PASSAGE_VECTOR = "passage_vector";
    static final String SENTENCE_VECTOR = "sentence_vector";

    /** On a passage: how many sentences stand before it. */
    static final String SENTENCES = "sentences";

    private static final String ENTRY_MARK = "is_entry";
    private static final String RANGES = "ranges";

    /** The stems of a passage's sentences, a line each: what quoting needs of each question, made once. */
    private static final String STEMS = "stems";

    private static final String BODY = "body";
    private static final String TITLE = "title";
    private static final String PATH = "path";
    private static final String URI = "uri";
    private static final String PUBLISHED = "published";
    private static final String LENGTH = "length";
    private static final String SHA256 = "sha256";
    private static final String STATUS = "status";
    private static final String DETAIL = "detail";

    /** The fields of a file's entry, its text left aside. */
    static final Set<String> ENTRY_FIELDS =
            Set.of(ARTICLE, PATH, TITLE, URI, PUBLISHED, LENGTH, SHA256, STATUS, DETAIL);

    /** Finds the entries of all files. */
    static final Query ENTRIES = new TermQuery(new Term(ENTRY_MARK, "yes"));

    private PassageDocuments() {}

    /**
     * The block of an article.
     *
     * @param vectors of each passage's sentences and then of the passage itself, passage by passage
     */
    static List<Document> block(Article article, List<Passage> passages, List<float[]> vectors) {
        List<Document> block = new ArrayList<>();
        int next = 0;
        for (Passage passage : passages) {
            for (int i = 0; i < passage.sentences().size(); i++) {
                Document sentence = document(article.id());
                sentence.add(vector(SENTENCE_VECTOR, vectors.get(next++)));
                block.add(sentence);
            }
            block.add(passage(article, passage, vectors.get(next++)));
        }
        Document entry = entry(new FileEntry(
                article.id(),
                article.path(),
                article.title(),
                article.uri(),
                article.published(),
                article.text().length(),
                article.sha256(),
                FileEntry.Status.INDEXED,
                null));
        entry.add(new StoredField(BODY, article.text()));
        block.add(entry);
        return block;
    }

    static Document entry(FileEntry entry) {
        Document document = document(entry.id());
        document.add(new StringField(ENTRY, entry.id(), Field.Store.NO));
        document.add(new StringField(ENTRY_MARK, "yes", Field.Store.NO));
        document.add(new StoredField(ARTICLE, entry.id()));
        document.add(new StoredField(PATH, entry.path()));
        document.add(new StoredField(TITLE, entry.title()));
        document.add(new StoredField(URI, entry.uri()));
        document.add(new StoredField(LENGTH, entry.length()));
        document.add(new StoredField(SHA256, entry.sha256()));
        document.add(new StoredField(STATUS, entry.status().name()));
        store(document, PUBLISHED, entry.published());
        store(document, DETAIL, entry.detail());
        return document;
    }

    static FileEntry entry(Document stored) {
        return new FileEntry(
                stored.get(ARTICLE),
                stored.get(PATH),
                stored.get(TITLE),
                stored.get(URI),
                published(stored),
                stored.getField(LENGTH).numericValue().intValue(),
                stored.get(SHA256),
                FileEntry.Status.valueOf(stored.get(STATUS)),
                stored.get(DETAIL));
    }

    /** The article's text; empty for a file that holds none. */
    static Optional<String> text(Document stored) {
        return Optional.ofNullable(stored.get(BODY));
    }

    /** A passage that was found, from its stored fields and the vectors of its sentences. */
    static Hit hit(Document stored, Vector question, List<Vector> vectors, double score, double match) {
        List<Sentence> sentences = sentences(stored.get(RANGES));
        Span whole = new Passage(sentences).span();
        String text = stored.get(BODY);
        Source source = new Source(
                stored.get(ARTICLE),
                stored.get(TITLE),
                stored.get(URI),
                published(stored),
                whole.start(),
                whole.end(),
                null,
                stored.get(SHA256));
        String[] stems = stored.get(STEMS).split("\n", -1);
        List<Hit.Line> lines = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            Span span = sentences.get(i).span();
            String words = text.substring(span.start() - whole.start(), span.end() - whole.start());
            Vector vector = vectors.get(i);
            lines.add(new Hit.Line(
                    source.at(span),
                    sentences.get(i).kind(),
                    words,
                    question.cosine(vector),
                    vector,
                    stems[i].isEmpty() ? List.of() : List.of(stems[i].split(" "))));
        }
        return new Hit(source, text, lines, score, match);
    }

    private static Document passage(Article article, Passage passage, float[] vector) {
        Document document = document(article.id());
        document.add(new StoredField(ARTICLE, article.id()));
        document.add(new TextField(TEXT, Spelling.unify(passage.words(article.text())), Field.Store.NO));
        document.add(new TextField(TITLE_WORDS, Spelling.unify(article.title()), Field.Store.NO));
        document.add(vector(PASSAGE_VECTOR, vector));
        document.add(new NumericDocValuesField(SENTENCES, passage.sentences().size()));
        document.add(new StoredField(BODY, passage.span().of(article.text())));
        document.add(new StoredField(RANGES, ranges(passage)));
        document.add(new StoredField(STEMS, stems(article, passage)));
        document.add(new StoredField(TITLE, article.title()));
        document.add(new StoredField(URI, article.uri()));
        document.add(new StoredField(SHA256, article.sha256()));
        store(document, PUBLISHED, article.published());
        return document;
    }

    private static Document document(String article) {
        Document document = new Document();
        document.add(new StringField(ARTICLE, article, Field.Store.NO));
        return document;
    }

    private static Field vector(String field, float[] vector) {
        return new KnnFloatVectorField(field, vector, VectorSimilarityFunction.DOT_PRODUCT);
    }

    private static String ranges(Passage passage) {
        return passage.sentences().stream()
                .map(s -> s.span().start() + " " + s.span().end() + " " + s.kind())
                .collect(Collectors.joining("\n"));
    }

    private static String stems(Article article, Passage passage) {
        return passage.sentences().stream()
                .map(s -> String.join(" ", Stems.of(s.span().of(article.text()))))
                .collect(Collectors.joining("\n"));
    }

    private static List<Sentence> sentences(String ranges) {
        return ranges.lines()
                .map(line -> line.split(" ", 3))
                .map(part -> new Sentence(
                        new Span(Integer.parseInt(part[0]), Integer.parseInt(part[1])), Sentence.Kind.valueOf(part[2])))
                .toList();
    }

    private static void store(Document document, String field, @Nullable Object value) {
        if (value != null) {
            document.add(new StoredField(field, value.toString()));
        }
    }

    private static @Nullable LocalDate published(Document stored) {
        String date = stored.get(PUBLISHED);
        return date == null ? null : LocalDate.parse(date);
    }
}
