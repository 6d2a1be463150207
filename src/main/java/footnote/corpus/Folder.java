package footnote.corpus;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.SortedMap;
import java.util.TreeMap;

/** Lists the files of a folder of articles, sub-folders included. */
public final class Folder {

    private Folder() {}

    /**
     * The files below {@code root} by their paths within it. Hidden files and folders, and links that lead out of the
     * folder, are left out; so is what cannot be listed.
     *
     * @throws IOException when the folder itself cannot be read
     */
    public static SortedMap<String, Path> list(Path root) throws IOException {
        Path folder = root.toRealPath();
        SortedMap<String, Path> files = new TreeMap<>();
        try (var _ = Files.newDirectoryStream(folder)) {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                    boolean hidden = !directory.equals(folder) && isHidden(directory);
                    return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (!isHidden(file) && (attributes.isRegularFile() || leadsInside(file))) {
                        files.put(folder.relativize(file).toString().replace('\\', '/'), file);
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException e) {
                    return FileVisitResult.CONTINUE;
                }

                private boolean leadsInside(Path link) {
                    try {
                        Path target = link.toRealPath();
                        return target.startsWith(folder) && Files.isRegularFile(target);
                    } catch (IOException _) {
                        return false;
                    }
                }
            });
        }
        return files;
    }

    private static boolean isHidden(Path path) {
        return path.getFileName().toString().startsWith(".");
    }
}
