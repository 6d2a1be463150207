package footnote.corpus;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A postal address over several lines, which is one thing: it ends with the town and its postcode, or with the telephone below these, and begins
 * where no short line stands above.
 *
 * @param from the first of its lines
 * @param to the last of them
 */
public record PostalAddress(int from, int to) {

    private static final int FEWEST_LINES = 3;

    private static final int MOST_LINES = 8;

    private static final int MOST_CHARACTERS = 60;

    private static final String LAND = "\\p{Lu}[\\p{L} .]+";

    /** "Salem, OR 97301-4444", "Leeds LS1 4AP", perhaps with the country, before which the comma may lack. */
    private static final Pattern TOWN = Pattern.compile("(?:\\p{Lu}[\\p{L} .’'-]+,? \\p{Lu}{2},? \\d{5}(?:-\\d{4})?"
            + "|(?:\\p{Lu}[\\p{L} .,’'-]+ )?\\p{Lu}{1,2}\\d[\\p{Lu}\\d]? ?\\d\\p{Lu}{2})(?:,? " + LAND + ")?");

    /** "Weg 7" over "1010 Vienna". */
    private static final Pattern STREET_OVER_TOWN = Pattern.compile(
            "\\p{Lu}[^\\n]* \\d{1,5}\\p{L}?\\n(?:\\p{Lu}{1,2}-)?\\d{4,5} \\p{Lu}[\\p{L} .’'-]+(?:, " + LAND + ")?");

    private static final Pattern TELEPHONE = Pattern.compile("(?i)(?:tel|telephone|phone|fax|e-?mail)\\b.*");

    /** The number of a house or of a box. */
    private static final Pattern NUMBER = Pattern.compile("(?:.*[^\\d])?\\d{1,5}\\p{L}?(?!\\d).*");

    /** The one that ends in the town of a line, if that is one; telephone numbers below it are of it. */
    static Optional<PostalAddress> endingAt(List<String> lines, int town) {
        if (!isTown(lines, town)) {
            return Optional.empty();
        }
        int from = town;
        while (from > 0 && town - from < MOST_LINES && isLine(lines, from - 1)) {
            from--;
        }
        int to = town;
        while (to + 1 < lines.size() && TELEPHONE.matcher(lines.get(to + 1)).matches()) {
            to++;
        }
        boolean numbered = lines.subList(from, town).stream()
                .anyMatch(line -> NUMBER.matcher(line).matches());
        return numbered && town - from + 1 >= FEWEST_LINES
                ? Optional.of(new PostalAddress(from, to))
                : Optional.empty();
    }

    public static Optional<PostalAddress> around(List<String> lines, int at) {
        return IntStream.range(Math.max(0, at - MOST_LINES), Math.min(lines.size(), at + MOST_LINES))
                .mapToObj(town -> endingAt(lines, town))
                .flatMap(Optional::stream)
                .filter(address -> address.from <= at && at <= address.to)
                .findFirst();
    }

    /** The same with the line above it where that leads on to it. */
    public PostalAddress withLead(List<String> lines) {
        return from > 0 && isLedOnToBy(lines.get(from - 1)) ? new PostalAddress(from - 1, to) : this;
    }

    /** Whether a line above it tells whose it is: "If you live in Wales". */
    private static boolean isLedOnToBy(String line) {
        return line.endsWith(":") || !Furniture.endsLikeSentence(line);
    }

    private static boolean isTown(List<String> lines, int at) {
        String line = lines.get(at);
        return line.length() <= MOST_CHARACTERS
                && Characters.any(line, Character::isDigit)
                && !Furniture.endsLikeSentence(line)
                && (TOWN.matcher(line).matches()
                        || at > 0
                                && STREET_OVER_TOWN
                                        .matcher(lines.get(at - 1) + '\n' + line)
                                        .matches());
    }

    private static boolean isLine(List<String> lines, int at) {
        String line = lines.get(at);
        return line.length() <= MOST_CHARACTERS
                && !Furniture.endsLikeSentence(line)
                && !isTown(lines, at)
                && !TELEPHONE.matcher(line).matches();
    }
}
