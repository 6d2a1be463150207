package footnote.search;

import footnote.corpus.Article;
import footnote.corpus.Passage;
import footnote.corpus.PassageSplitter;
import footnote.folder.Folder;
import footnote.read.ArticleReader;
import footnote.read.text.UnreadableException;
import footnote.search.analysis.Spelling;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/**
 * One thread with an {@link IndexWriter} that is given passages already read and split, one document each: title and text go
 * through the product's own analyzer into text fields as the engine has them, the text is stored once, all is committed. Where words
 * stand in a text is noted too, as such fields do and the product doesn't; {@link Spelling} is spared it.
 */
final class BareEngine {

    private record Text(String title, String words) {}

    private final List<Text> texts;

    private BareEngine(List<Text> texts) {
        this.texts = texts;
    }

    /** With the passages of a folder's articles. */
    static BareEngine of(Path folder) throws IOException {
        List<Text> texts = new ArrayList<>();
        for (Article article : articles(folder)) {
            for (Passage passage : PassageSplitter.split(article)) {
                texts.add(new Text(article.title(), passage.words(article.text())));
            }
        }
        return new BareEngine(texts);
    }

    static List<Article> articles(Path folder) throws IOException {
        List<Article> articles = new ArrayList<>();
        for (var file : Folder.list(folder).files().entrySet()) {
            try {
                articles.add(ArticleReader.read(
                        file.getKey(), ArticleReader.bytes(file.getValue().file())));
            } catch (UnreadableException e) {
                throw new IOException(file.getKey() + " " + e.reason(), e);
            }
        }
        return articles;
    }

    int size() {
        return texts.size();
    }

    void index(Path place) throws IOException {
        try (Directory directory = FSDirectory.open(place);
                IndexWriter writer = new IndexWriter(directory, IndexFiles.config(IndexFiles.VECTORS))) {
            for (Text text : texts) {
                Document document = new Document();
                document.add(new TextField(PassageDocuments.TITLE_WORDS, text.title(), Field.Store.NO));
                document.add(new TextField(PassageDocuments.TEXT, text.words(), Field.Store.YES));
                writer.addDocument(document);
            }
            writer.commit();
        }
    }
}
