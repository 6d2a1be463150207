package footnote.corpus;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One article of the folder, as it is stored, searched, served and cited.
 *
 * @param id names the article in addresses; the same as long as its file keeps its place in the folder
 * @param path the file's path within the folder, with {@code /} between its parts
 * @param title never blank
 * @param uri the article's address where the file tells one, else its path
 * @param published the day that the file tells, null where it tells none; never guessed
 * @param text the extracted text, which all positions index: lines end in {@code \n}, no-break spaces are spaces,
 *     invisible characters are gone
 * @param sha256 of the file's bytes, in lower-case hexadecimal
 */
public record Article(
        String id,
        String path,
        String title,
        String uri,
        @Nullable LocalDate published,
        String text,
        String sha256) {}
