package footnote.read;

import footnote.read.text.DatedPath;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a file's name tells of an article whose file doesn't: its title, the words spelt as the text mostly spells them, "uk" as "UK". */
final class FileName {

    /** A day, alone or before other words. */
    private static final Pattern DAY =
            Pattern.compile("(?:19|20)\\d{2}([-_])\\d{1,2}\\1\\d{1,2}(?:[-_ ]+(?=.*\\p{L})|$)");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]+");

    private static final Pattern WRITTEN_SMALL = Pattern.compile("[\\p{Ll}\\d]+");

    private static final Pattern FIRST_CAPITAL = Pattern.compile("\\p{Lu}[\\p{Ll}\\d]+");

    private static final double HALF = 0.5;

    /** A word has its first letter capital at the head of sentences, too. */
    private static final double MOSTLY = 0.75;

    /** So much of a text shows how it spells its words. */
    private static final int SAMPLE = 100_000;

    private FileName() {}

    static String title(String path, String text) {
        String name = withoutEnding(path);
        String dashed = DatedPath.dashed(name);
        Matcher day = DAY.matcher(dashed);
        String undated = DatedPath.day(path) != null && day.lookingAt() ? dashed.substring(day.end()) : name;
        String words = undated.replaceAll("_+|(?<!\\d)-+|-+(?!\\d)", " ").strip();
        if (words.isEmpty()) {
            return name;
        }
        Map<String, Map<String, Integer>> spellings =
                spellings(words, text.substring(0, Math.min(SAMPLE, text.length())));
        String spelt = WORD.matcher(words).replaceAll(word -> Matcher.quoteReplacement(spelt(word.group(), spellings)));
        boolean asItIs = Character.isUpperCase(spelt.codePointAt(0)) || !spelt.equals(words) && isSpelt(spelt);
        return asItIs ? spelt : Character.toUpperCase(spelt.charAt(0)) + spelt.substring(1);
    }

    private static String withoutEnding(String path) {
        return path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.[^.]*$", "");
    }

    /** How often the text spells each word of a name in which way. */
    private static Map<String, Map<String, Integer>> spellings(String name, String text) {
        Map<String, Map<String, Integer>> spellings = new HashMap<>();
        Matcher words = WORD.matcher(name);
        while (words.find()) {
            spellings.put(words.group(), new HashMap<>());
        }
        Matcher written = WORD.matcher(text);
        while (written.find()) {
            Map<String, Integer> forms = spellings.get(written.group().toLowerCase(Locale.ROOT));
            if (forms != null) {
                forms.merge(written.group(), 1, Integer::sum);
            }
        }
        return spellings;
    }

    private static String spelt(String word, Map<String, Map<String, Integer>> spellings) {
        if (!WRITTEN_SMALL.matcher(word).matches()) {
            return word;
        }
        Map<String, Integer> forms = spellings.getOrDefault(word, Map.of());
        int all = forms.values().stream().mapToInt(Integer::intValue).sum();
        return forms.entrySet().stream()
                .filter(form ->
                        form.getValue() > (FIRST_CAPITAL.matcher(form.getKey()).matches() ? MOSTLY : HALF) * all)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(word);
    }

    /** Whether a first word has a capital within it, "iPhone". */
    private static boolean isSpelt(String title) {
        return title.split(" ", 2)[0].chars().anyMatch(Character::isUpperCase);
    }
}
