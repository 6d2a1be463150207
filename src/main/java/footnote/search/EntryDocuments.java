package footnote.search;

import footnote.folder.Stamp;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** The documents of the folder's files, one each: what is known of the file, and its article's whole text where it has one. */
final class EntryDocuments {

    private static final String ENTRY = "entry";
    private static final String ENTRY_MARK = "is_entry";
    private static final String PATH = "path";
    private static final String LENGTH = "length";
    private static final String STATUS = "status";
    private static final String DETAIL = "detail";
    private static final String STAMP = "stamp";
    private static final String SKETCH = "sketch";
    private static final String ORIGINAL = "original";

    /** Of a file that lies in the folder a thousand times so many are named. */
    private static final int MOST_COPIES = 20;

    /** All but the text. */
    private static final Set<String> FIELDS = Set.of(
            PassageDocuments.ARTICLE,
            PATH,
            PassageDocuments.TITLE,
            PassageDocuments.URI,
            PassageDocuments.PUBLISHED,
            LENGTH,
            PassageDocuments.SHA256,
            STATUS,
            DETAIL,
            STAMP,
            SKETCH);

    /** Finds those of all files. */
    static final Query ALL = new TermQuery(new Term(ENTRY_MARK, "yes"));

    private EntryDocuments() {}

    static Document document(FileEntry entry, Stamp stamp) {
        // No words at all cost nothing, but where some documents lack a field, its lengths are looked up slowly for
        // all.
        Document document = PassageDocuments.document(entry.id(), List.of(), List.of());
        document.add(new StringField(ENTRY, entry.id(), Field.Store.NO));
        document.add(new StringField(ENTRY_MARK, "yes", Field.Store.NO));
        document.add(new StoredField(PATH, entry.path()));
        document.add(new StoredField(PassageDocuments.TITLE, entry.title()));
        document.add(new StoredField(PassageDocuments.URI, entry.uri()));
        document.add(new StoredField(LENGTH, entry.length()));
        document.add(new StoredField(PassageDocuments.SHA256, entry.sha256()));
        document.add(new StoredField(STATUS, entry.status().name()));
        PassageDocuments.store(document, PassageDocuments.PUBLISHED, entry.published());
        PassageDocuments.store(document, DETAIL, entry.detail());
        document.add(new StoredField(STAMP, stamp.toString()));
        return document;
    }

    /** That of a file that holds the same as the one with the id {@code original}. */
    static Document document(FileEntry copy, String original, Stamp stamp) {
        Document document = document(copy, stamp);
        document.add(new StringField(ORIGINAL, original, Field.Store.YES));
        return document;
    }

    /** That of a file whose article is indexed, with its text. */
    static Document document(FileEntry entry, Stamp stamp, String text) {
        Document document = document(entry, stamp);
        document.add(new StoredField(PassageDocuments.BODY, text));
        Sketch.of(text).ifPresent(sketch -> document.add(new StoredField(SKETCH, sketch.bytes())));
        return document;
    }

    /** Every file, by path; where an article's story stands in others too, its detail names them. */
    static List<FileEntry> entries(IndexSearcher searcher) throws IOException {
        List<Document> stored = all(searcher);
        List<FileEntry> entries = new ArrayList<>();
        stored.forEach(document -> entries.add(entry(document)));
        for (List<Integer> story :
                Stories.among(stored.stream().map(EntryDocuments::sketch).toList())) {
            List<String> paths =
                    story.stream().map(at -> entries.get(at).path()).toList();
            story.forEach(at -> entries.set(at, entries.get(at).among(paths)));
        }
        return List.copyOf(entries);
    }

    /** Every file, by path. */
    static List<IndexedFile> indexed(IndexSearcher searcher) throws IOException {
        return all(searcher).stream()
                .map(document -> new IndexedFile(entry(document), Stamp.parse(document.get(STAMP))))
                .toList();
    }

    private static List<Document> all(IndexSearcher searcher) throws IOException {
        int most = Math.max(1, searcher.getIndexReader().maxDoc());
        StoredFields stored = searcher.storedFields();
        List<Document> entries = new ArrayList<>();
        for (ScoreDoc found : searcher.search(ALL, most).scoreDocs) {
            entries.add(stored.document(found.doc, FIELDS));
        }
        entries.sort(Comparator.comparing(document -> document.get(PATH)));
        return entries;
    }

    /** That of the file with an id. */
    static Optional<Document> of(String id, IndexSearcher searcher) throws IOException {
        ScoreDoc[] found = searcher.search(new TermQuery(new Term(ENTRY, id)), 1).scoreDocs;
        return found.length == 0
                ? Optional.empty()
                : Optional.of(searcher.storedFields().document(found[0].doc));
    }

    static FileEntry entry(Document stored) {
        return new FileEntry(
                stored.get(PassageDocuments.ARTICLE),
                stored.get(PATH),
                stored.get(PassageDocuments.TITLE),
                stored.get(PassageDocuments.URI),
                PassageDocuments.published(stored),
                stored.getField(LENGTH).numericValue().intValue(),
                stored.get(PassageDocuments.SHA256),
                FileEntry.Status.valueOf(stored.get(STATUS)),
                stored.get(DETAIL));
    }

    /** That of the file's article, if it is long enough to have one. */
    private static Optional<Sketch> sketch(Document stored) {
        return Optional.ofNullable(stored.getBinaryValue(SKETCH))
                .map(value -> Sketch.of(BytesRef.deepCopyOf(value).bytes));
    }

    /** The text of the article of the file with an id, or of the one that this is a copy of; empty for a file without one. */
    static Optional<String> text(String id, IndexSearcher searcher) throws IOException {
        Optional<Document> stored = of(id, searcher);
        Optional<String> original = stored.map(document -> document.get(ORIGINAL));
        return (original.isPresent() ? of(original.get(), searcher) : stored)
                .map(document -> document.get(PassageDocuments.BODY));
    }

    /** The files that hold the same as the one with an id, by path. */
    static List<FileEntry> copies(String id, IndexSearcher searcher) throws IOException {
        StoredFields stored = searcher.storedFields();
        List<FileEntry> copies = new ArrayList<>();
        for (ScoreDoc found : searcher.search(new TermQuery(new Term(ORIGINAL, id)), MOST_COPIES).scoreDocs) {
            copies.add(entry(stored.document(found.doc, FIELDS)));
        }
        copies.sort(Comparator.comparing(FileEntry::path));
        return List.copyOf(copies);
    }
}
