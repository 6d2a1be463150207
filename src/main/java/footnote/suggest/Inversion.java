package footnote.suggest;

import footnote.grammar.Word;
import footnote.search.analysis.Stems;
import java.util.List;
import java.util.Optional;

/** The inversion of subject and auxiliary: a clause's words in a question's order, without its rest, "did the storm kill". English. */
final class Inversion {

    private Inversion() {}

    /** Empty where the verb's form doesn't tell surely how "do" goes with it, or it says what somebody said. */
    static Optional<String> of(Clause clause, Subject subject) {
        List<Word> verb = clause.verb();
        Word main = clause.mainVerb();
        if (clause.auxiliary() != null) {
            return Optional.of(Phrases.join(
                    clause.auxiliary().text(), subject.words(), Phrases.texts(verb.subList(1, verb.size()))));
        }
        boolean sure = Stems.of(main.text()).equals(Stems.of(main.lemma()))
                || main.lemma().equals("have");
        if (!sure || Vocabulary.SAYING.contains(main.lemma())) {
            return Optional.empty();
        }
        if (main.lower().equals(main.lemma())) {
            return subject.isPlural() && !Vocabulary.UNCHANGED.contains(main.lemma())
                    ? Optional.of(Phrases.join("do", subject.words(), main.lemma()))
                    : Optional.empty();
        }
        String auxiliary = main.lower().endsWith("s") ? "does" : "did";
        return Optional.of(Phrases.join(auxiliary, subject.words(), main.lemma()));
    }
}
