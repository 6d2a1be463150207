package footnote.suggest;

import static footnote.suggest.Vocabulary.DATE;
import static footnote.suggest.Vocabulary.QUANTITY;

import footnote.grammar.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;

/**
 * Makes questions of one plain statement by moving its words: who, what, when, where, why and how many (after Heilman and
 * Smith 2009, without a parser). It would rather make none than an odd one.
 */
final class QuestionWriter {

    private final List<DraftQuestion> drafts = new ArrayList<>();
    private final Clause clause;
    private final Lead lead;
    private final Subject subject;

    private QuestionWriter(Clause clause, Lead lead, Subject subject) {
        this.clause = clause;
        this.lead = lead;
        this.subject = subject;
    }

    /**
     * The questions that a sentence answers.
     *
     * @param words of the sentence
     * @param next the sentence behind it, for "he" and "she" in it
     * @param isCommon whether a word is also written in small letters
     */
    static List<DraftQuestion> questions(String sentence, List<Word> words, String next, Predicate<String> isCommon) {
        Lead lead = Lead.of(sentence, words);
        boolean person = next.matches("(?:He|She|His|Her)\\b.*");
        List<Word> plain = words.subList(lead.end(), words.size());
        return ClauseReader.read(sentence, plain)
                .map(clause -> new QuestionWriter(clause, lead, new Subject(clause, person, isCommon)).write())
                .orElseGet(ArrayList::new);
    }

    private List<DraftQuestion> write() {
        who();
        what();
        whatWas();
        whatDid();
        when();
        where();
        why();
        howManyDid();
        howManyOf();
        return drafts;
    }

    /** Asks for the person who did it: "Who headed the American delegation?" */
    private void who() {
        boolean finds = subject.isFinders()
                && Vocabulary.MAKING.contains(clause.mainVerb().lemma());
        boolean isSomebody = subject.isName() && subject.isPerson() && (!clause.isPassive() || subject.hasRole());
        if ((isSomebody || finds) && !clause.isCopula() && Phrases.tells(clause.rest()) && clause.acts()) {
            add(clause.rest().size() < 3 ? 2 : 3, "Who", Phrases.texts(clause.verb()), rest());
        }
    }

    /** Asks for a thing that something was done with, or that did it. */
    private void whatWas() {
        Word verb = clause.mainVerb();
        boolean caused = clause.auxiliary() == null
                && Vocabulary.CAUSING.contains(verb.lemma())
                && !verb.lower().equals(verb.lemma());
        boolean done =
                clause.isPassive() && clause.acts() && clause.verb().getFirst().isIn(Set.of("is", "was"));
        if (subject.isThing()
                && (done || caused)
                && Phrases.tells(clause.rest())
                && clause.rest().size() > 2
                && Phrases.names(clause.text(clause.rest()), clause.rest())) {
            add(caused ? 2.5 : 1.5, "What", Phrases.texts(clause.verb()), rest());
        }
    }

    /** Asks for what somebody made, won or banned. */
    private void whatDid() {
        List<Word> rest = clause.rest();
        int noun = Phrases.nounEnd(rest, 0);
        boolean isThing = noun > 0
                && rest.get(noun - 1).is("NOUN")
                && !QUANTITY.matcher(clause.text(rest)).find();
        if (isThing
                && subject.isKnown()
                && !clause.isPassive()
                && Vocabulary.MAKING.contains(clause.mainVerb().lemma())) {
            List<Word> core = rest.subList(noun, rest.size());
            boolean isPlace = core.size() > 1
                    && core.getFirst().isIn(Set.of("in", "at"))
                    && core.getLast().is("PROPN")
                    && Phrases.tells(core);
            Inversion.of(clause, subject)
                    .ifPresent(asked -> add(2.2, "What", asked, isPlace ? rest(core) : lead.words()));
        }
    }

    /** Asks what the subject is: "What is fentanyl?" */
    private void what() {
        List<Word> rest = clause.rest();
        int noun = Phrases.nounEnd(rest, 0);
        boolean isKind =
                noun > 1 && rest.getFirst().isIn(Set.of("a", "an", "the")) && (noun > 2 || noun + 1 < rest.size());
        if (clause.isCopula()
                && isKind
                && subject.isKnown()
                && clause.subject().size() < 5
                && clause.apposition().isEmpty()) {
            boolean who =
                    subject.isPerson() || rest.subList(0, noun).stream().anyMatch(word -> word.isIn(Vocabulary.ROLES));
            boolean lasting = clause.mainVerb().isIn(Set.of("is", "are"));
            if (who ? subject.isName() : lasting) {
                add(2, who ? "Who" : "What", clause.mainVerb().text(), subject.words());
            }
        }
    }

    private void when() {
        String rest = clause.text(clause.rest());
        Matcher dated = DATE.matcher(rest);
        boolean inRest = dated.find();
        if (inRest != lead.isDate() && subject.isKnown()) {
            List<Word> core = inRest ? Phrases.before(clause.rest(), dated.start()) : clause.rest();
            if (core.isEmpty() ? clause.isPassive() : Phrases.tells(core)) {
                Inversion.of(clause, subject).ifPresent(asked -> add(2.5, "When", asked, rest(core)));
            }
        }
    }

    private void where() {
        List<Word> rest = clause.rest();
        boolean placed = clause.isPassive()
                && Vocabulary.PLACED.contains(clause.mainVerb().lemma());
        for (int at = 0; placed && subject.isKnown() && at < rest.size(); at++) {
            int end = Phrases.nounEnd(rest, at + 1);
            if (rest.get(at).isIn(Set.of("in", "at", "near"))
                    && end > at + 1
                    && rest.get(end - 1).is("PROPN")
                    && !DATE.matcher(clause.text(rest.subList(at, rest.size()))).lookingAt()) {
                List<Word> core = rest.subList(0, at);
                if (core.isEmpty() || Phrases.tells(core)) {
                    Inversion.of(clause, subject).ifPresent(asked -> add(2.5, "Where", asked, rest(core)));
                }
                return;
            }
        }
    }

    private void why() {
        Matcher reason = Vocabulary.REASON.matcher(clause.text(clause.rest()));
        if (!clause.rest().isEmpty() && subject.isKnown() && reason.find() && reason.start() > 0) {
            List<Word> core = Phrases.before(clause.rest(), reason.start());
            if (clause.isPassive() && core.isEmpty()
                    || Phrases.isClean(core) && core.getLast().is("NOUN", "PROPN", "NUM", "ADV")) {
                Inversion.of(clause, subject).ifPresent(asked -> add(3, "Why", asked, rest(core)));
            }
            return;
        }
        if (clause.next().lower().equals("because")
                && subject.isKnown()
                && (clause.isPassive() || Phrases.tells(clause.rest()))) {
            Inversion.of(clause, subject).ifPresent(asked -> add(3, "Why", asked, rest()));
        }
    }

    /** Asks for a number that the object has: "How many people did the storm kill?" */
    private void howManyDid() {
        String rest = clause.text(clause.rest());
        Matcher counted = QUANTITY.matcher(rest);
        if (!counted.find() || clause.isCopula() || !subject.isKnown()) {
            return;
        }
        List<Word> after = Phrases.after(clause.rest(), counted.end());
        int noun = Phrases.nounEnd(after, 0);
        if (Phrases.isCounted(after, noun)) {
            noun = noun < after.size() && after.get(noun).lower().equals("of")
                    ? Phrases.nounEnd(after, noun + 1)
                    : noun;
            List<Word> core = after.subList(noun, after.size());
            List<Word> counting = after.subList(0, noun);
            if (Phrases.isClean(counting) && (core.isEmpty() || Phrases.tells(core))) {
                Inversion.of(clause, subject)
                        .ifPresent(asked -> add(3, "How many", clause.text(counting), asked, rest(core)));
            }
        }
    }

    /** Asks for a number that the subject has: "How many people died of flu in 1918?" */
    private void howManyOf() {
        Matcher counted = QUANTITY.matcher(clause.text(clause.subject()));
        if (counted.find()) {
            List<Word> after = Phrases.after(clause.subject(), counted.end());
            int noun = Phrases.nounEnd(after, 0);
            boolean acts = clause.isCopula() || clause.auxiliary() != null || clause.acts();
            if (Phrases.isCounted(after, noun)
                    && Phrases.isClean(after)
                    && clause.apposition().isEmpty()
                    && acts
                    && (clause.isPassive() && clause.rest().isEmpty() || Phrases.tells(clause.rest()))) {
                add(3, "How many", clause.text(after), Phrases.texts(clause.verb()), rest());
            }
        }
    }

    private void add(double weight, String... parts) {
        drafts.add(new DraftQuestion(Phrases.join(parts) + "?", weight));
    }

    private String rest() {
        return rest(clause.rest());
    }

    /** What follows the verb, and where the sentence says that it was. */
    private String rest(List<Word> words) {
        return Phrases.join(clause.text(words), lead.words());
    }
}
