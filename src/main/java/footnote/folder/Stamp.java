package footnote.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * What the file system tells of a file without reading it: equal as long as nobody has written, replaced or renamed it, or
 * given or taken a permission.
 *
 * @param size in bytes
 * @param modified when it was written, in nanoseconds of the file system's clock
 * @param changed when anything of it changed; 0 where the file system doesn't tell
 * @param key tells the file from another of the same path; 0 where there is none
 */
public record Stamp(long size, long modified, long changed, int key) {

    /** Of what can't be looked at. */
    public static final Stamp NONE = new Stamp(-1, 0, 0, 0);

    /** Of a file as it is now, behind its link where it is one. */
    public static Stamp of(Path file) {
        try {
            Path real = file.toRealPath();
            return of(real, Files.readAttributes(real, BasicFileAttributes.class));
        } catch (IOException _) {
            return NONE;
        }
    }

    static Stamp of(Path file, BasicFileAttributes attributes) {
        return new Stamp(
                attributes.size(), nanos(attributes.lastModifiedTime()), changed(file), hash(attributes.fileKey()));
    }

    /** As {@link #toString} writes it. */
    public static Stamp parse(String text) {
        String[] parts = text.split(" ", 4);
        return new Stamp(
                Long.parseLong(parts[0]),
                Long.parseLong(parts[1]),
                Long.parseLong(parts[2]),
                Integer.parseInt(parts[3]));
    }

    @Override
    public String toString() {
        return size + " " + modified + " " + changed + " " + key;
    }

    private static long changed(Path file) {
        try {
            return file.getFileSystem().supportedFileAttributeViews().contains("unix")
                    ? nanos((FileTime) Files.getAttribute(file, "unix:ctime", LinkOption.NOFOLLOW_LINKS))
                    : 0;
        } catch (IOException _) {
            return 0;
        }
    }

    private static long nanos(FileTime time) {
        return time.to(TimeUnit.NANOSECONDS);
    }

    private static int hash(@Nullable Object key) {
        return key == null ? 0 : key.hashCode();
    }
}
