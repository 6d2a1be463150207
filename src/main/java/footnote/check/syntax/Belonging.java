package footnote.check.syntax;

import footnote.grammar.Word;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** Tells a claim that gives somebody's noun to a name that stands further on: "captain of Riga" where a club's captain once played for Riga. English. */
public final class Belonging {

    private Belonging() {}

    public static boolean isOfAnother(List<Word> claim, List<List<Word>> sentences) {
        return MentionReader.in(claim).stream().anyMatch(own -> isOfNameBehind(own, sentences));
    }

    /**
     * Whether sentences give a claim's noun of somebody to what no name tells, and the claim's name stands further on alone: "the town's mayor,
     * Ann, who was born in Aske".
     */
    private static boolean isOfNameBehind(Mention own, List<List<Word>> sentences) {
        Set<String> names = own.all();
        List<Mention> his = names.isEmpty() || own.who().isEmpty()
                ? List.of()
                : sentences.stream()
                        .flatMap(sentence -> MentionReader.in(sentence).stream())
                        .filter(other ->
                                other.noun().equals(own.noun()) && !Collections.disjoint(own.who(), other.bearers()))
                        .toList();
        return !his.isEmpty()
                && his.stream()
                        .allMatch(other ->
                                other.owned() && other.all().isEmpty() && Collections.disjoint(names, other.around()))
                && sentences.stream().allMatch(sentence -> Collections.disjoint(names, before(own.noun(), sentence)))
                && sentences.stream()
                        .anyMatch(sentence -> MentionReader.names(sentence, 0, sentence.size())
                                .containsAll(names));
    }

    /** The names before a noun, all where a sentence has it not. */
    private static Set<String> before(String noun, List<Word> sentence) {
        int at = sentence.stream().map(Word::lower).toList().indexOf(noun);
        return MentionReader.names(sentence, 0, at < 0 ? sentence.size() : at);
    }
}
