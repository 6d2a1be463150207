package footnote.search;

import java.util.Comparator;
import java.util.regex.Pattern;

/** The names that programs give to copies of files: "hours (1).md", "Copy of hours.md". */
final class CopyNames {

    private static final Pattern COPY = Pattern.compile(
            "(?i)(?:.*/)?(?:copy of [^/]*|[^/]* (?:\\(\\d{1,3}\\)|(?:- )?copy(?: ?\\(?\\d{1,3}\\)?)?)(?:\\.\\w+)?)");

    /** Paths in the order in which a file goes before those that hold the same: copies come last. */
    static final Comparator<String> LAST = Comparator.<String, Boolean>comparing(
                    path -> COPY.matcher(path).matches())
            .thenComparing(Comparator.naturalOrder());

    private CopyNames() {}
}
