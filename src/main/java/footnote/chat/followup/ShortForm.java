package footnote.chat.followup;

import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What "will", "would", "had", "are" or "have" is shortened to behind a pronoun: "he'd". English. */
final class ShortForm {

    private static final Map<String, String> LONG = Map.of("ll", "will", "re", "are", "ve", "have");

    private static final Pattern SHORT = Pattern.compile(
            "(?i)\\b(?<pronoun>he|she|it|they|(?:who|what|where|when|how|why)(?!['’]d))['’](?:(?<other>ll|re|ve)|d(?<had> (?:been|had|better|"
                    + "already|never|just|\\p{L}+ed|\\p{L}+(?:ought|aught|own|ken|ven|ten|den|sen|zen))\\b)?)"
                    + "(?![\\p{L}\\p{N}])");

    private ShortForm() {}

    /** A question with each of them as it is spelt out: "he would", and "he had" before what was done. */
    static String spelt(String question) {
        return SHORT.matcher(question).replaceAll(ShortForm::spelt);
    }

    private static String spelt(MatchResult found) {
        String had = found.group("had");
        String verb = found.group("other") != null
                ? LONG.get(found.group("other").toLowerCase(Locale.ROOT))
                : had != null ? "had" + had : "would";
        return found.group("pronoun") + " " + verb;
    }
}
