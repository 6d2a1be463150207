package footnote.search;

import footnote.corpus.Article;
import footnote.corpus.Passage;
import footnote.corpus.Sentence;
import footnote.corpus.Span;
import footnote.corpus.Stamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.KnnFloatVectorField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

/**
 * The index's documents. An article is one block of them, its passages and then the file's entry; the block is replaced as a
 * whole.
 */
final class PassageDocuments {

    /** Which article a document belongs to: on all documents. */
    static final String ARTICLE = "article";

    /** On the file's entry alone. */
    static final String ENTRY = "entry";

    static final String TEXT = "text_words";
    static final String TITLE_WORDS = "title_words";
    static final String PASSAGE_VECTOR = "passage_vector";

    /** On a passage: its sentences' vectors, by which it is scored but not found. */
    static final String SENTENCE_VECTORS = "sentence_vectors";

    private static final String ENTRY_MARK = "is_entry";
    private static final String RANGES = "ranges";
    private static final String PAGES = "pages";

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
    private static final String STAMP = "stamp";

    /** The fields of a file's entry, its text left aside. */
    static final Set<String> ENTRY_FIELDS =
            Set.of(ARTICLE, PATH, TITLE, URI, PUBLISHED, LENGTH, SHA256, STATUS, DETAIL, STAMP);

    /** Finds the entries of all files. */
    static final Query ENTRIES = new TermQuery(new Term(ENTRY_MARK, "yes"));

    private PassageDocuments() {}

    /**
     * The block of an article.
     *
     * @param vectors of each passage's sentences and then of the passage itself, passage by passage
     */
    static List<Document> block(Article article, List<Passage> passages, List<float[]> vectors, Stamp stamp) {
        List<Document> block = new ArrayList<>();
        int next = 0;
        for (Passage passage : passages) {
            int own = next + passage.sentences().size();
            block.add(passage(article, passage, vectors.subList(next, own), vectors.get(own)));
            next = own + 1;
        }
        Document entry = entry(FileEntry.of(article), stamp);
        entry.add(new StoredField(BODY, article.text()));
        block.add(entry);
        return block;
    }

    static Document entry(FileEntry entry, Stamp stamp) {
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
        store(document, STAMP, stamp);
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

    /** The file's stamp when it was read. */
    static Stamp stamp(Document stored) {
        return Stamp.parse(stored.get(STAMP));
    }

    /** Finds an article's passages. */
    static Query passagesOf(String article) {
        return new BooleanQuery.Builder()
                .add(new TermQuery(new Term(ARTICLE, article)), BooleanClause.Occur.FILTER)
                .add(ENTRIES, BooleanClause.Occur.MUST_NOT)
                .build();
    }

    /** What a passage's vectors are made of: its sentences, and then its words. */
    static List<String> texts(Document stored) {
        String text = stored.get(BODY);
        Passage passage = new Passage(sentences(stored.get(RANGES)));
        int start = passage.span().start();
        List<String> texts = new ArrayList<>();
        for (Sentence sentence : passage.sentences()) {
            texts.add(text.substring(
                    sentence.span().start() - start, sentence.span().end() - start));
        }
        texts.add(String.join(" ", texts));
        return texts;
    }

    /** The article's text; empty for a file that holds none. */
    static Optional<String> text(Document stored) {
        return Optional.ofNullable(stored.get(BODY));
    }

    /** A passage that was found, from its stored fields and the vectors of its sentences. */
    static Hit hit(Document stored, Vector question, List<Vector> vectors, double score, double meaning) {
        List<Sentence> sentences = sentences(stored.get(RANGES));
        Span whole = new Passage(sentences).span();
        String text = stored.get(BODY);
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
        List<Hit.Line> lines = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            Span span = sentences.get(i).span();
            String words = text.substring(span.start() - whole.start(), span.end() - whole.start());
            Vector vector = vectors.get(i);
            lines.add(new Hit.Line(
                    source.at(span).on(pages.isEmpty() ? null : pages.get(i)),
                    sentences.get(i).kind(),
                    words,
                    question.cosine(vector),
                    vector,
                    stems[i].isEmpty() ? List.of() : List.of(stems[i].split(" "))));
        }
        return new Hit(source, text, lines, score, meaning);
    }

    private static Document passage(Article article, Passage passage, List<float[]> sentences, float[] vector) {
        Document document = document(article.id());
        document.add(new StoredField(ARTICLE, article.id()));
        document.add(new TextField(TEXT, Spelling.unify(passage.words(article.text())), Field.Store.NO));
        document.add(new TextField(TITLE_WORDS, Spelling.unify(article.title()), Field.Store.NO));
        document.add(new KnnFloatVectorField(PASSAGE_VECTOR, vector, VectorSimilarityFunction.DOT_PRODUCT));
        document.add(new BinaryDocValuesField(SENTENCE_VECTORS, PackedVectors.pack(sentences)));
        document.add(new StoredField(BODY, passage.span().of(article.text())));
        document.add(new StoredField(RANGES, ranges(passage)));
        document.add(new StoredField(STEMS, stems(article, passage)));
        store(document, PAGES, pages(article, passage));
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

    /** Each sentence's page; null where the article has none. */
    private static @Nullable String pages(Article article, Passage passage) {
        if (article.pages().isEmpty()) {
            return null;
        }
        return passage.sentences().stream()
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
