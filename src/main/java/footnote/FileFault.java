package footnote;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletionException;

/** What to tell of a failure: of one that a file or folder caused, which one, and what keeps this user from it. */
final class FileFault {

    private FileFault() {}

    static String of(Throwable failure) {
        return switch (failure) {
            case CompletionException e when e.getCause() != null -> of(e.getCause());
            case ExceptionInInitializerError e when e.getCause() != null -> of(e.getCause());
            case AccessDeniedException e -> denied(Path.of(e.getFile()));
            case NoSuchFileException e -> "'" + e.getFile() + "' isn't there";
            case FileSystemException e when e.getReason() != null -> "'" + e.getFile() + "': " + e.getReason();
            default ->
                Optional.ofNullable(failure.getMessage())
                        .orElse(failure.getClass().getSimpleName());
        };
    }

    /** Where a file isn't there, it is the folder that may not be written. */
    private static String denied(Path file) {
        Path there = file;
        while (!Files.exists(there) && there.getParent() != null) {
            there = there.getParent();
        }
        return "'" + there + "' may not be " + (Files.isReadable(there) ? "written" : "read") + " by this user";
    }
}
