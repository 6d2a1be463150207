package footnote.read.text;

import java.util.List;
import java.util.stream.Collectors;

/** A list of things that is told in a line: "a, b and others". */
public final class ShortList {

    private ShortList() {}

    /** The first ones between commas, and that there are more than so many. */
    public static String of(List<?> things, int most) {
        String first = things.stream().limit(most).map(String::valueOf).collect(Collectors.joining(", "));
        return things.size() > most ? first + " and others" : first;
    }
}
