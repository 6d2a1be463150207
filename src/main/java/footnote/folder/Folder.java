package footnote.folder;

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
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * What a folder of articles holds at one moment, sub-folders included. Hidden files and folders are left out. Links are
 * followed to files within the folder, and to folders within it not at all, whose files are there anyway; other links, and what can't be
 * listed or read, are there with the reason.
 *
 * @param files by their paths within the folder, with {@code /} between their parts
 * @param folders the folder itself, which comes first, and all below it that could be listed
 * @param links the files that are links
 */
public record Folder(SortedMap<String, Listed> files, SequencedSet<Path> folders, Set<Path> links) {

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
        return list(root, own, _ -> {});
    }

    /** @param entering hears of each folder before its files are listed */
    static Folder list(Path root, Set<Path> own, Consumer<Path> entering) throws IOException {
        Path folder = root.toRealPath();
        Visitor visitor = new Visitor(folder, own, entering);
        Files.walkFileTree(folder, visitor);
        return visitor.folder();
    }

    /**
     * This listing with some paths looked at again, and all that is below them.
     *
     * @param paths of files and folders, there or not; none is the folder itself
     * @param entering hears of each folder before its files are listed
     * @throws IOException when the folder itself cannot be listed, or one below it not to its end
     */
    Folder again(Set<Path> paths, Set<Path> own, Consumer<Path> entering) throws IOException {
        Visitor visitor = new Visitor(folders.getFirst(), own, entering);
        visitor.files.putAll(files);
        visitor.folders.addAll(folders);
        visitor.links.addAll(links);
        for (Path path : new TreeSet<>(paths)) {
            visitor.forget(path);
            if (visitor.folders.contains(path.getParent())) {
                Files.walkFileTree(path, visitor);
            }
        }
        return visitor.folder();
    }

    private static final class Visitor extends SimpleFileVisitor<Path> {

        private final Path root;
        private final Set<Path> own;
        private final Consumer<Path> entering;
        private final SortedMap<String, Listed> files = new TreeMap<>();
        private final SequencedSet<Path> folders = new LinkedHashSet<>();
        private final Set<Path> links = new HashSet<>();

        Visitor(Path root, Set<Path> own, Consumer<Path> entering) {
            this.root = root;
            this.own = own;
            this.entering = entering;
        }

        /** A listing of a folder that went away meanwhile says nothing of the files that it lacks. */
        Folder folder() throws IOException {
            try (var _ = Files.newDirectoryStream(root)) {
                return new Folder(files, folders, links);
            }
        }

        void forget(Path path) {
            String name = name(root.relativize(path));
            files.remove(name);
            links.remove(path);
            if (folders.contains(path)) {
                files.subMap(name + '/', name + (char) ('/' + 1)).clear();
                folders.removeIf(folder -> folder.startsWith(path));
                links.removeIf(link -> link.startsWith(path));
            }
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
            entering.accept(directory);
            folders.add(directory);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (isHidden(file)) {
                return FileVisitResult.CONTINUE;
            }
            if (attributes.isSymbolicLink()) {
                links.add(file);
                link(file, attributes).ifPresent(listed -> put(file, listed));
            } else {
                String fault =
                        attributes.isRegularFile() ? null : "is no file that can be read, but a pipe or the like";
                put(file, new Listed(file, Stamp.of(file, attributes), fault));
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

        /** Empty where it leads to a folder whose files are there at their own places. */
        private Optional<Listed> link(Path link, BasicFileAttributes attributes) {
            try {
                Path target = link.toRealPath();
                BasicFileAttributes there = Files.readAttributes(target, BasicFileAttributes.class);
                if (target.startsWith(root)) {
                    return there.isRegularFile()
                            ? Optional.of(new Listed(link, Stamp.of(target, there), null))
                            : isListed(target)
                                    ? Optional.empty()
                                    : unread(link, attributes, "is a link to a folder that is left out");
                }
                return unread(link, attributes, "is a link that leads out of the folder");
            } catch (IOException _) {
                return unread(link, attributes, "is a link that leads nowhere");
            }
        }

        private boolean isListed(Path folder) {
            Path inside = root.relativize(folder);
            return own.stream().noneMatch(folder::startsWith)
                    && StreamSupport.stream(inside.spliterator(), false).noneMatch(Folder::isHidden);
        }

        private static Optional<Listed> unread(Path file, BasicFileAttributes attributes, String fault) {
            return Optional.of(new Listed(file, Stamp.of(file, attributes), fault));
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
