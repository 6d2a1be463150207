package footnote.chat.followup;

import footnote.answer.Question;
import footnote.grammar.Word;
import footnote.grammar.WordReader;
import footnote.search.analysis.Stems;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Names that somebody types in small letters, as the answer writes them: "Hannah", of "what does hannah do". English. */
final class TypedNames {

    private static final WordReader READER = new WordReader();

    private static final Pattern CAPITAL = Pattern.compile("\\p{Lu}");
    private static final Pattern WORD = Pattern.compile("\\p{Ll}[\\p{L}-]*");

    private TypedNames() {}

    /** A turn with them, where its question was typed without a capital letter. */
    static Question.Turn written(Question.Turn turn) {
        if (CAPITAL.matcher(turn.question()).find()) {
            return turn;
        }
        List<Word> words = READER.readParts(turn.answer());
        Map<String, String> names = words.stream()
                .filter(word -> word.is("PROPN") && word.isCapital())
                .collect(Collectors.toMap(Word::lower, Word::text, (first, _) -> first));
        words.forEach(word -> names.remove(word.text()));
        return new Question.Turn(
                written(turn.question(), names),
                written(turn.searchedAs(), names),
                turn.answered(),
                turn.answer(),
                turn.sources());
    }

    private static String written(String question, Map<String, String> names) {
        return WORD.matcher(question)
                .replaceAll(word -> Stems.ofQuestion(word.group()).isEmpty()
                        ? word.group()
                        : names.getOrDefault(word.group(), word.group()));
    }
}
