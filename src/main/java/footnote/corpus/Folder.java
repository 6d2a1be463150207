package footnote.corpus;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a folder of articles holds at one moment, sub-folders included. Hidden files and folders are left out. Links are
 * followed to files within the folder; other links, and sub-folders that can't be listed, are there with the reason.
 *
 * @param files by their paths within the folder, with {@code /} between their parts
 * @param folders the folder itself and all below it that could be listed
 */
public record Folder(SortedMap<String, Listed> files, List<Path> folders) {

    /**
     * A file of the folder.
     *
     * @param stamp equal as long as nobody has written the file
     * @param fault why it isn't read; null where it is
     */
    public record Listed(Path file, Stamp stamp, @Nullable String fault) {}

    /**
     * Lists a folder.
     *
     * @throws IOException when the folder itself cannot be listed
     */
    public static Folder list(Path root) throws IOException {
        return list(root, Set.of());
    }

    /**
     * Lists a folder in which the program keeps files of its own.
     *
     * @param own folders that it writes, which aren't read where they are within that one
     * @throws IOException when the folder itself cannot be listed
     */
    public static Folder list(Path root, Set<Path> own) throws IOException {
        Path folder = root.toRealPath();
        Visitor visitor = new Visitor(folder, own);
        try (var _ = Files.newDirectoryStream(folder)) {
            Files.walkFileTree(folder, visitor);
        }
        return new Folder(visitor.files, visitor.folders);
    }

    private static final class Visitor extends SimpleFileVisitor<Path> {

        private final Path root;
        private final Set<Path> own;
        private final SortedMap<String, Listed> files = new TreeMap<>();
        private final List<Path> folders = new ArrayList<>();

        Visitor(Path root, Set<Path> own) {
            this.root = root;
            this.own = own;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
            if (!directory.equals(root) && isHidden(directory)) {
                return FileVisitResult.SKIP_SUBTREE;
            }
            if (own.contains(directory)) {
                put(directory, new Listed(directory, Stamp.NONE, "is the folder of Footnote's own files"));
                return FileVisitResult.SKIP_SUBTREE;
            }
            folders.add(directory);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (isHidden(file)) {
                return FileVisitResult.CONTINUE;
            }
            if (attributes.isSymbolicLink()) {
                put(file, link(file, attributes));
            } else if (attributes.isRegularFile()) {
                put(file, new Listed(file, Stamp.of(file, attributes), null));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            if (!isHidden(file) && !(e instanceof NoSuchFileException)) {
                put(file, new Listed(file, Stamp.NONE, fault(file, e)));
            }
            return FileVisitResult.CONTINUE;
        }

        /** A listing that breaks off says nothing of the files that it lacks. */
        @Override
        public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException e) throws IOException {
            if (e != null && Files.exists(directory)) {
                throw e;
            }
            return FileVisitResult.CONTINUE;
        }

        private static String fault(Path file, IOException e) {
            String what = Files.isDirectory(file) ? "is a folder that cannot be listed" : "cannot be looked at";
            return what + (e instanceof AccessDeniedException ? " by this user" : ": " + e.getMessage());
        }

        private Listed link(Path link, BasicFileAttributes attributes) {
            try {
                Path target = link.toRealPath();
                BasicFileAttributes there = Files.readAttributes(target, BasicFileAttributes.class);
                if (!target.startsWith(root)) {
                    return new Listed(link, Stamp.of(link, attributes), "is a link that leads out of the folder");
                }
                return there.isRegularFile()
                        ? new Listed(link, Stamp.of(target, there), null)
                        : new Listed(link, Stamp.of(link, attributes), "is a link to a folder");
            } catch (IOException _) {
                return new Listed(link, Stamp.of(link, attributes), "is a link that leads nowhere");
            }
        }

        private void put(Path file, Listed listed) {
            files.put(name(root.relativize(file)), listed);
        }
    }

    private static boolean isHidden(Path path) {
        return path.getFileName().toString().startsWith(".");
    }

    /** A path in characters: where the system's own encoding has none for some of its bytes, they are read as UTF-8. */
    private static String name(Path path) {
        String name = path.toString().replace('\\', '/');
        if (name.indexOf('\uFFFD') < 0 && name.indexOf('?') < 0) {
            return name;
        }
        String above = path.getFileSystem().getPath("").toUri().getRawPath();
        String whole = path.toUri().getRawPath();
        return URLDecoder.decode(whole.substring(above.length()).replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
