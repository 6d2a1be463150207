package footnote.read;

import footnote.corpus.Article;
import footnote.read.text.UnreadableException;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a file goes to the process that reads it, and its article, or the reason why there is none, comes back. */
final class ArticleWire {

    private ArticleWire() {}

    static void writeFile(DataOutputStream out, String path, byte[] bytes) throws IOException {
        out.writeUTF(path);
        out.writeInt(bytes.length);
        out.write(bytes);
        out.flush();
    }

    static void write(DataOutputStream out, UnreadableException why) throws IOException {
        out.writeBoolean(false);
        writeText(out, why.reason());
        out.flush();
    }

    static void write(DataOutputStream out, Article article) throws IOException {
        out.writeBoolean(true);
        writeText(out, article.id());
        writeText(out, article.path());
        writeText(out, article.title());
        writeText(out, article.uri());
        writeText(out, article.published() == null ? null : article.published().toString());
        writeText(out, article.text());
        writeText(out, article.sha256());
        out.writeInt(article.pages().size());
        for (int page : article.pages()) {
            out.writeInt(page);
        }
        writeText(out, article.remark());
        out.flush();
    }

    /** @throws UnreadableException when the answer is that the file can't be read */
    static Article readArticle(DataInputStream in) throws IOException, UnreadableException {
        if (!in.readBoolean()) {
            throw new UnreadableException(text(in));
        }
        String id = text(in);
        String path = text(in);
        String title = text(in);
        String uri = text(in);
        String published = readText(in);
        String text = text(in);
        String sha256 = text(in);
        int count = in.readInt();
        List<Integer> pages = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            pages.add(in.readInt());
        }
        LocalDate day = published == null ? null : LocalDate.parse(published);
        return new Article(id, path, title, uri, day, text, sha256, pages, readText(in));
    }

    private static void writeText(DataOutputStream out, @Nullable String text) throws IOException {
        byte[] bytes = text == null ? new byte[0] : text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(text == null ? -1 : bytes.length);
        out.write(bytes);
    }

    private static String text(DataInputStream in) throws IOException {
        String text = readText(in);
        return text == null ? "" : text;
    }

    private static @Nullable String readText(DataInputStream in) throws IOException {
        int length = in.readInt();
        return length < 0 ? null : new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }
}
