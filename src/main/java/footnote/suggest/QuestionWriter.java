package footnote.suggest;

import static footnote.suggest.Vocabulary.DATE;
import static footnote.suggest.Vocabulary.QUANTITY;

import footnote.search.Stems;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Makes questions of one plain statement by moving its words: who, what, when, where, why and how many (after Heilman and
 * Smith 2009, without a parser). It would rather make none than an odd one.
 */
final class QuestionWriter {

    private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}{2}");

    private final List<Draft> drafts = new ArrayList<>();
    private final Clause clause;
    private final Lead lead;
    private final boolean aboutPerson;
    private final Predicate<String> isCommon;

    private QuestionWriter(Clause clause, Lead lead, boolean aboutPerson, Predicate<String> isCommon) {
        this.clause = clause;
        this.lead = lead;
        this.aboutPerson = aboutPerson;
        this.isCommon = isCommon;
    }

    /**
     * The questions that a sentence answers.
     *
     * @param words of the sentence
     * @param next the sentence behind it, for "he" and "she" in it
     * @param isCommon whether a word is also written in small letters
     */
    static List<Draft> questions(String sentence, List<Word> words, String next, Predicate<String> isCommon) {
        Lead lead = Lead.of(sentence, words);
        boolean person = next.matches("(?:He|She|His|Her)\\b.*");
        List<Word> plain = words.subList(lead.end(), words.size());
        return Clause.of(sentence, plain)
                .map(clause -> new QuestionWriter(clause, lead, person, isCommon).write())
                .orElseGet(ArrayList::new);
    }

    private List<Draft> write() {
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

    private void who() {
        boolean isSomebody = isName() && isPerson() && (!isPassive() || hasRole());
        if ((isSomebody || isGroup()) && !clause.isCopula() && tells(clause.rest()) && acts()) {
            add(clause.rest().size() < 3 ? 2 : 3, "Who", verb(), rest());
        }
    }

    /** Asks for a thing that something was done with, or that did it. */
    private void whatWas() {
        Word head = clause.subject().getLast();
        boolean isThing = head.is("NOUN")
                && !head.isIn(Vocabulary.ANYBODY)
                && !hasRole()
                && !QUANTITY.matcher(clause.text(clause.subject())).find();
        Word verb = clause.mainVerb();
        boolean caused = clause.auxiliary() == null
                && Vocabulary.CAUSING.contains(verb.lemma())
                && !verb.lower().equals(verb.lemma());
        if (isThing
                && (isPassive() && acts() && clause.auxiliary().isIn(Set.of("is", "was")) || caused)
                && tells(clause.rest())
                && clause.rest().size() > 2
                && names(clause.rest())) {
            add(caused ? 2.5 : 1.5, "What", verb(), rest());
        }
    }

    /** Asks for what somebody made, won or banned. */
    private void whatDid() {
        List<Word> rest = clause.rest();
        int noun = Clause.phrase(rest, 0);
        boolean isThing = noun > 0
                && rest.get(noun - 1).is("NOUN")
                && !QUANTITY.matcher(clause.text(rest)).find();
        if (isThing
                && isKnown()
                && !isPassive()
                && Vocabulary.MAKING.contains(clause.mainVerb().lemma())) {
            List<Word> core = rest.subList(noun, rest.size());
            boolean isPlace = core.size() > 1
                    && core.getFirst().isIn(Set.of("in", "at"))
                    && core.getLast().is("PROPN")
                    && tells(core);
            inverted().ifPresent(asked -> add(2.2, "What", asked, isPlace ? rest(core) : lead.words()));
        }
    }

    private void what() {
        List<Word> rest = clause.rest();
        int noun = Clause.phrase(rest, 0);
        boolean isKind =
                noun > 1 && rest.getFirst().isIn(Set.of("a", "an", "the")) && (noun > 2 || noun + 1 < rest.size());
        if (clause.isCopula()
                && isKind
                && isKnown()
                && clause.subject().size() < 5
                && clause.apposition().isEmpty()) {
            boolean who = isPerson() || rest.subList(0, noun).stream().anyMatch(word -> word.isIn(Vocabulary.ROLES));
            boolean lasting = clause.mainVerb().isIn(Set.of("is", "are"));
            if (who ? isName() : lasting) {
                add(2, who ? "Who" : "What", clause.mainVerb().text(), subject());
            }
        }
    }

    private void when() {
        String rest = clause.text(clause.rest());
        Matcher dated = DATE.matcher(rest);
        boolean inRest = dated.find();
        if (inRest != lead.isDate() && isKnown()) {
            List<Word> core = inRest ? before(dated.start()) : clause.rest();
            if (core.isEmpty() ? isPassive() : tells(core)) {
                inverted().ifPresent(asked -> add(2.5, "When", asked, rest(core)));
            }
        }
    }

    private void where() {
        List<Word> rest = clause.rest();
        boolean placed =
                isPassive() && Vocabulary.PLACED.contains(clause.mainVerb().lemma());
        for (int at = 0; placed && isKnown() && at < rest.size(); at++) {
            int end = Clause.phrase(rest, at + 1);
            if (rest.get(at).isIn(Set.of("in", "at", "near"))
                    && end > at + 1
                    && rest.get(end - 1).is("PROPN")
                    && !DATE.matcher(clause.text(rest.subList(at, rest.size()))).lookingAt()) {
                List<Word> core = rest.subList(0, at);
                if (core.isEmpty() || tells(core)) {
                    inverted().ifPresent(asked -> add(2.5, "Where", asked, rest(core)));
                }
                return;
            }
        }
    }

    private void why() {
        Matcher reason = Vocabulary.REASON.matcher(clause.text(clause.rest()));
        if (!clause.rest().isEmpty() && isKnown() && reason.find() && reason.start() > 0) {
            List<Word> core = before(reason.start());
            if (isPassive() && core.isEmpty() || isClean(core) && core.getLast().is("NOUN", "PROPN", "NUM", "ADV")) {
                inverted().ifPresent(asked -> add(3, "Why", asked, rest(core)));
            }
            return;
        }
        if (clause.next().lower().equals("because") && isKnown() && (isPassive() || tells(clause.rest()))) {
            inverted().ifPresent(asked -> add(3, "Why", asked, rest()));
        }
    }

    /** Asks for a number that the object has: "How many people did the storm kill?" */
    private void howManyDid() {
        String rest = clause.text(clause.rest());
        Matcher counted = QUANTITY.matcher(rest);
        if (!counted.find() || clause.isCopula() || !isKnown()) {
            return;
        }
        List<Word> after = after(clause.rest(), counted.end());
        int noun = Clause.phrase(after, 0);
        if (isCounted(after, noun)) {
            noun = noun < after.size() && after.get(noun).lower().equals("of") ? Clause.phrase(after, noun + 1) : noun;
            List<Word> core = after.subList(noun, after.size());
            List<Word> counting = after.subList(0, noun);
            if (isClean(counting) && (core.isEmpty() || tells(core))) {
                inverted().ifPresent(asked -> add(3, "How many", clause.text(counting), asked, rest(core)));
            }
        }
    }

    /** Asks for a number that the subject has: "How many people died of flu in 1918?" */
    private void howManyOf() {
        Matcher counted = QUANTITY.matcher(clause.text(clause.subject()));
        if (counted.find()) {
            List<Word> after = after(clause.subject(), counted.end());
            int noun = Clause.phrase(after, 0);
            boolean acts = clause.isCopula() || clause.auxiliary() != null || acts();
            if (isCounted(after, noun)
                    && isClean(after)
                    && clause.apposition().isEmpty()
                    && acts
                    && (isPassive() && clause.rest().isEmpty() || tells(clause.rest()))) {
                add(3, "How many", clause.text(after), verb(), rest());
            }
        }
    }

    private static boolean isCounted(List<Word> words, int noun) {
        return noun > 0
                && !words.getFirst().isIn(Vocabulary.UNCOUNTED)
                && !words.get(noun - 1).isIn(Vocabulary.UNCOUNTED)
                && words.get(noun - 1).is("NOUN")
                && (words.get(noun - 1).lower().endsWith("s")
                        || words.get(noun - 1).isIn(Set.of("people", "children", "men", "women")));
    }

    private void add(double weight, String... parts) {
        drafts.add(new Draft(join(parts) + "?", weight));
    }

    private String rest() {
        return rest(clause.rest());
    }

    /** What follows the verb, and where the sentence says that it was. */
    private String rest(List<Word> words) {
        return join(clause.text(words), lead.words());
    }

    /** The clause's words in a question's order, without its rest: "did the storm kill". */
    private Optional<String> inverted() {
        List<Word> verb = clause.verb();
        Word main = clause.mainVerb();
        if (clause.auxiliary() != null) {
            return Optional.of(join(clause.auxiliary().text(), subject(), texts(verb.subList(1, verb.size()))));
        }
        boolean sure = Stems.of(main.text()).equals(Stems.of(main.lemma()))
                || main.lemma().equals("have");
        if (!sure || Vocabulary.SAYING.contains(main.lemma())) {
            return Optional.empty();
        }
        if (main.lower().equals(main.lemma())) {
            return isPlural() && !Vocabulary.UNCHANGED.contains(main.lemma())
                    ? Optional.of(join("do", subject(), main.lemma()))
                    : Optional.empty();
        }
        String auxiliary = main.lower().endsWith("s") ? "does" : "did";
        return Optional.of(join(auxiliary, subject(), main.lemma()));
    }

    private String verb() {
        return texts(clause.verb());
    }

    private static String texts(List<Word> words) {
        return words.stream().map(Word::text).collect(Collectors.joining(" "));
    }

    private static String join(String... parts) {
        return Arrays.stream(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
    }

    private String subject() {
        String text = clause.text(clause.subject());
        Word first = clause.subject().getFirst();
        boolean isName = first.is("PROPN", "ADJ") && !isCommon.test(first.lower());
        return first.start() > 0 || isName || ACRONYM.matcher(first.text()).lookingAt()
                ? text
                : Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }

    /** Whether a reader knows what is spoken of: a name, or things in general. */
    private boolean isKnown() {
        List<Word> subject = clause.subject();
        boolean named = subject.stream().anyMatch(word -> word.is("PROPN") || word.isCapital() && word.start() > 0);
        boolean general =
                !subject.getFirst().is("DET", "NUM") && !subject.getFirst().isIn(Vocabulary.ANYBODY);
        String text = clause.text(subject);
        boolean odd = text.contains("-old") || QUANTITY.matcher(text).find();
        boolean some = subject.getFirst().isIn(Set.of("a", "an"));
        return (named || general)
                && !some
                && !odd
                && isClean(subject)
                && !subject.getFirst().isIn(Vocabulary.ANYBODY);
    }

    private boolean isPlural() {
        Word last = clause.subject().getLast();
        return last.is("NOUN") && last.lower().endsWith("s")
                || clause.subject().stream().anyMatch(word -> word.lower().equals("and"));
    }

    /** "Researchers at the University of York". */
    private boolean isGroup() {
        boolean people = clause.subject().stream().limit(3).anyMatch(word -> word.isIn(Vocabulary.FINDERS));
        return people && Vocabulary.MAKING.contains(clause.mainVerb().lemma());
    }

    private boolean hasRole() {
        return clause.apposition().stream().anyMatch(word -> word.isIn(Vocabulary.ROLES))
                || clause.subject().stream().anyMatch(word -> word.isIn(Vocabulary.ROLES));
    }

    private boolean isName() {
        List<Word> subject = clause.subject();
        return subject.size() > 1
                && subject.size() < 6
                && subject.stream().allMatch(word -> word.isCapital() && word.isNoun())
                && !clause.text(subject).contains("-old");
    }

    private boolean isPerson() {
        return aboutPerson
                || clause.apposition().size() == 1
                        && clause.apposition().getFirst().is("NUM")
                || hasRole();
    }

    private boolean acts() {
        return !Vocabulary.SAYING.contains(clause.mainVerb().lemma());
    }

    private boolean isPassive() {
        return clause.auxiliary() != null
                && clause.auxiliary().isBe()
                && clause.verb().size() > 1
                && !clause.mainVerb().isGerund();
    }

    /** Whether words say enough to be asked about, and nothing that only their article explains. */
    private static boolean tells(List<Word> words) {
        return isClean(words)
                && !words.isEmpty()
                && words.getLast().is("NOUN", "PROPN", "NUM")
                && (words.stream().anyMatch(word -> word.is("PROPN"))
                        || words.stream()
                                        .filter(word -> word.is("NOUN", "ADJ", "NUM"))
                                        .count()
                                > 1);
    }

    /** Whether something is named, a month aside. */
    private boolean names(List<Word> words) {
        Matcher dated = DATE.matcher(clause.text(words));
        int start = words.getFirst().start();
        boolean isDated = dated.find();
        return words.stream()
                .filter(word -> !isDated || word.start() - start < dated.start() || word.start() - start >= dated.end())
                .anyMatch(word -> word.is("PROPN"));
    }

    private static boolean isClean(List<Word> words) {
        return words.stream().noneMatch(word -> word.is("PRON", "INTJ", "X", "SYM") || word.isIn(Vocabulary.LEANING));
    }

    /** Of the rest, what stands before a position in it. */
    private List<Word> before(int end) {
        int start = clause.rest().getFirst().start();
        return clause.rest().stream().filter(word -> word.start() - start < end).toList();
    }

    private static List<Word> after(List<Word> words, int from) {
        int start = words.getFirst().start();
        return words.stream().filter(word -> word.start() - start >= from).toList();
    }
}
