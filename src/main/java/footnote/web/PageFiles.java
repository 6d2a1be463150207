package footnote.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Header;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The files that the page is made of. Their tags are of their content: the server's own are of size and time, and in each build
 * the time is the same, so that a browser would keep the script of the build before.
 */
final class PageFiles {

    private static final String FOLDER = "/page/";

    private static final Map<String, String> TYPES =
            Map.of("js", "text/javascript", "css", "text/css", "svg", "image/svg+xml");

    private PageFiles() {}

    /** Answers at each file's name. */
    static void answer(RoutesConfig routes) {
        for (String name : names()) {
            String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
            if (type != null) {
                WebServer.get(routes, "/" + name, ctx -> send(ctx, name, type));
            }
        }
    }

    static byte[] content(String name) {
        try (InputStream file = Objects.requireNonNull(PageFiles.class.getResourceAsStream(FOLDER + name))) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("the page can be read", e);
        }
    }

    private static void send(Context ctx, String name, String type) {
        ctx.header(Header.CACHE_CONTROL, "no-cache");
        Tagged.send(ctx, HttpStatus.OK, type + "; charset=utf-8", content(name));
    }

    private static List<String> names() {
        try {
            Path program = Path.of(PageFiles.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            if (Files.isDirectory(program)) {
                return names(program.resolve(FOLDER.substring(1)));
            }
            try (FileSystem jar = FileSystems.newFileSystem(program)) {
                return names(jar.getPath(FOLDER));
            }
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException("the program can be read", e);
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
