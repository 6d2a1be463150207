package footnote.grammar;

import java.util.regex.Pattern;

/** The ending that tells that something is somebody's: "Orr's", "the Rovers'". English. */
public final class Possessives {

    private static final Pattern ENDING = Pattern.compile("['’]s?$");

    private Possessives() {}

    public static String without(String name) {
        return ENDING.matcher(name).replaceFirst("");
    }
}
