package footnote.suggest;

import footnote.grammar.Word;
import java.util.List;
import java.util.Set;

/**
 * What a sentence begins with before its subject, up to a comma: "In 1918," or "In the United States,".
 *
 * @param end the number of its words, comma included
 * @param isDate whether it says when
 * @param words to be said at a question's end; empty where they are a date, or say only who says so
 */
record Lead(int end, boolean isDate, String words) {

    private static final Lead NONE = new Lead(0, false, "");
    private static final int MOST_WORDS = 8;

    static Lead of(String sentence, List<Word> words) {
        int comma = words.stream().map(Word::text).toList().indexOf(",");
        if (comma <= 0 || comma > MOST_WORDS || comma + 1 >= words.size()) {
            return NONE;
        }
        String lead = sentence.substring(0, words.get(comma).start());
        if (Vocabulary.DATE.matcher(lead).matches()) {
            return new Lead(comma + 1, true, "");
        }
        if (lead.startsWith("According to ")) {
            return new Lead(comma + 1, false, "");
        }
        boolean isPlain = words.getFirst().isIn(Set.of("in", "at", "across", "during"))
                && Phrases.nounEnd(words, 1) == comma
                && words.get(comma - 1).is("PROPN", "NUM");
        return isPlain ? new Lead(comma + 1, false, Character.toLowerCase(lead.charAt(0)) + lead.substring(1)) : NONE;
    }
}
