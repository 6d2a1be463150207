package footnote.suggest;

import footnote.grammar.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A name and what a sentence says between commas that it is: "Jen Daskal, the US deputy homeland security adviser," or
 * "Angela Erdmann, 62,".
 */
final class Naming {

    private static final Set<String> ENDS = Set.of(",", ".");
    private static final int LONGEST_NAME = 4;
    private static final int LONGEST_ROLE = 12;

    private Naming() {}

    /** The questions that such names answer, wherever they stand in a sentence. */
    static List<DraftQuestion> questions(String sentence, List<Word> words) {
        List<DraftQuestion> drafts = new ArrayList<>();
        for (int comma = 2; comma + 2 < words.size(); comma++) {
            int name = words.get(comma).text().equals(",") ? nameBefore(words, comma) : comma;
            if (comma - name >= 2 && comma - name <= LONGEST_NAME) {
                String person = text(sentence, words.subList(name, comma));
                int end = end(words, comma + 1);
                List<Word> said = words.subList(comma + 1, end);
                if (said.size() == 1
                        && said.getFirst().text().matches("[1-9]\\d")
                        && words.get(end).text().equals(",")) {
                    drafts.add(new DraftQuestion("How old is " + person + "?", 2));
                } else if (isRole(said)) {
                    drafts.add(new DraftQuestion("Who is " + person + "?", 2.4));
                    if (said.getFirst().lower().equals("the") && said.stream().anyMatch(word -> word.is("PROPN"))) {
                        drafts.add(new DraftQuestion("Who is " + text(sentence, said) + "?", 2.8));
                    }
                }
            }
        }
        return drafts;
    }

    private static int nameBefore(List<Word> words, int end) {
        int start = end;
        while (start > 0
                && words.get(start - 1).is("PROPN")
                && words.get(start - 1).isCapital()
                && !words.get(start - 1).isIn(Vocabulary.ROLES)) {
            start--;
        }
        return start;
    }

    private static int end(List<Word> words, int from) {
        int end = from;
        while (end + 1 < words.size()
                && end < from + LONGEST_ROLE
                && !ENDS.contains(words.get(end).text())) {
            end++;
        }
        return end;
    }

    private static boolean isRole(List<Word> said) {
        int noun = Phrases.nounEnd(said, 0);
        return noun > 0
                && said.subList(0, noun).stream().anyMatch(word -> word.isIn(Vocabulary.ROLES))
                && said.size() >= 3
                && said.size() < LONGEST_ROLE
                && !said.getFirst().is("PROPN")
                && said.getLast().isNoun()
                && said.stream()
                        .noneMatch(word ->
                                word.is("VERB", "AUX", "PRON", "PUNCT", "CCONJ") || word.isIn(Vocabulary.LEANING));
    }

    private static String text(String sentence, List<Word> words) {
        return sentence.substring(words.getFirst().start(), words.getLast().end());
    }
}
