package footnote.search;

import footnote.corpus.Article;
import footnote.corpus.Passage;
import footnote.corpus.PassageSplitter;
import footnote.corpus.Sha256;
import footnote.folder.Folder;
import footnote.folder.Stamp;
import footnote.read.ArticleReader;
import footnote.read.GuardedReader;
import footnote.read.text.UnreadableException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a file held when it was read: its bytes at once, their meaning when it is asked for. For one thread at a time. */
final class Snapshot {

    private static final Logger LOG = LoggerFactory.getLogger(Snapshot.class);

    private final String path;
    private final Stamp stamp;
    private final byte[] bytes;
    private final String sha256;
    private final boolean stale;
    private final GuardedReader reader;
    private @Nullable Content content;

    /** What bytes mean. */
    sealed interface Content {

        /** An article, made ready for the index. */
        record Prepared(ArticleBlock block) implements Content {}

        /** No article, or one without a passage. */
        record Empty(String why) implements Content {}

        /** Nothing that can be read. */
        record Unreadable(String why) implements Content {}
    }

    /** @throws UnreadableException when the file's bytes cannot be read */
    Snapshot(String path, Folder.Listed listed, GuardedReader reader) throws UnreadableException {
        this.path = path;
        this.stamp = listed.stamp();
        this.bytes = ArticleReader.bytes(listed.file());
        this.sha256 = Sha256.of(bytes);
        this.stale = !Stamp.of(listed.file()).equals(stamp);
        this.reader = reader;
    }

    /** Whether somebody wrote the file between its listing and its reading. */
    boolean isStale() {
        return stale;
    }

    boolean hasNoBytes() {
        return bytes.length == 0;
    }

    /** Of the file's bytes. */
    String sha256() {
        return sha256;
    }

    Content content() {
        if (content == null) {
            content = read();
        }
        return content;
    }

    private Content read() {
        try {
            Article article = reader.read(path, bytes);
            List<Passage> passages = PassageSplitter.split(article);
            if (passages.isEmpty()) {
                return new Content.Empty(article.remark() == null ? "holds no text" : article.remark());
            }
            return new Content.Prepared(new ArticleBlock(article, passages, stamp));
        } catch (UnreadableException e) {
            return new Content.Unreadable(e.reason());
        } catch (RuntimeException | StackOverflowError e) {
            // A fault of ours: it may cost this file, not the folder.
            LOG.error("'{}' could not be cut into passages", path, e);
            return new Content.Unreadable(
                    "cannot be cut into passages: " + e.getClass().getSimpleName());
        }
    }
}
