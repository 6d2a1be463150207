package footnote.suggest;

import footnote.grammar.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * The main clause at the start of a plain statement: "Jen Daskal, the US adviser, | headed | the American delegation".
 *
 * @param sentence its words verbatim
 * @param subject a noun phrase
 * @param apposition what stands between commas behind the subject, often empty
 * @param auxiliary the first one, "was" or "has"; null where the verb stands alone
 * @param verb the words from there to the main verb, negation never among them; only "is" or the like for a statement of
 *     what something is
 * @param rest what follows, to the next comma or clause
 * @param next the first word behind the rest
 */
record Clause(
        String sentence,
        List<Word> subject,
        List<Word> apposition,
        @Nullable Word auxiliary,
        List<Word> verb,
        List<Word> rest,
        Word next) {

    /** What a sentence begins with, where it is plain enough; empty for others. */
    static Optional<Clause> of(String sentence, List<Word> words) {
        int counted = counted(sentence, words);
        int subject = phrases(words, counted);
        if (subject == counted || subject == words.size()) {
            return Optional.empty();
        }
        int at = subject;
        List<Word> apposition = List.of();
        if (words.get(at).text().equals(",")) {
            int close = comma(words, at + 1);
            if (close < 0) {
                return Optional.empty();
            }
            apposition = words.subList(at + 1, close);
            at = close + 1;
        }
        List<Word> verb = new ArrayList<>();
        Word auxiliary = null;
        while (at < words.size()
                && (words.get(at).is("AUX")
                        || words.get(at).isBe()
                        || words.get(at).isIn(Vocabulary.ADVERBS))) {
            if (!words.get(at).isIn(Vocabulary.ADVERBS)) {
                verb.add(words.get(at));
                auxiliary = auxiliary == null ? words.get(at) : auxiliary;
            }
            at++;
        }
        if (at < words.size() && words.get(at).is("VERB")) {
            verb.add(words.get(at++));
        }
        if (verb.size() == 1 && verb.getFirst().lemma().equals("have")) {
            auxiliary = null;
        }
        if (verb.isEmpty()
                || at >= words.size()
                || auxiliary == null && verb.getFirst().isGerund()) {
            return Optional.empty();
        }
        int end = end(words, at);
        return end < 0
                ? Optional.empty()
                : Optional.of(new Clause(
                        sentence,
                        words.subList(0, subject),
                        apposition,
                        auxiliary,
                        verb,
                        words.subList(at, end),
                        words.get(end)));
    }

    Word mainVerb() {
        return verb.getLast();
    }

    /** Whether it says what its subject is. */
    boolean isCopula() {
        return verb.size() == 1 && mainVerb().isBe();
    }

    /** Whether something is done with its subject: "was held". */
    boolean isPassive() {
        return verb.size() > 1 && verb.getFirst().isBe() && !mainVerb().isGerund();
    }

    /** Whether its verb does more than say or think. */
    boolean acts() {
        return !Vocabulary.SAYING.contains(mainVerb().lemma());
    }

    /** The words as they stand in the sentence. */
    String text(List<Word> words) {
        return words.isEmpty()
                ? ""
                : sentence.substring(words.getFirst().start(), words.getLast().end());
    }

    /** How many words of a number there are before what it counts: "More than 100,000". */
    private static int counted(String sentence, List<Word> words) {
        int start = words.isEmpty() ? sentence.length() : words.getFirst().start();
        Matcher number = Vocabulary.QUANTITY.matcher(sentence).region(start, sentence.length());
        return number.find()
                ? (int) words.stream()
                        .filter(word -> word.start() < number.end())
                        .count()
                : 0;
    }

    /** The end of the noun phrase that starts there, with the phrases that hang on it by "of" or "in"; the start if none. */
    private static int phrases(List<Word> words, int from) {
        int end = phrase(words, from);
        int last = from;
        while (end > last) {
            last = end;
            if (end < words.size()
                    && (words.get(end).is("ADP") || words.get(end).lower().equals("and"))) {
                int more = phrase(words, end + 1);
                end = more > end + 1 ? more : end;
            }
        }
        return last;
    }

    /** The end of the plain noun phrase that starts there; the start where there is none. */
    static int phrase(List<Word> words, int from) {
        int at = from;
        if (at < words.size() && words.get(at).is("DET")) {
            at++;
        }
        int noun = from;
        while (at < words.size() && (words.get(at).isNominal() || isModifier(words, at))) {
            if (words.get(at).is("NOUN", "PROPN", "NUM")) {
                noun = at + 1;
            }
            at++;
        }
        return noun;
    }

    /** "working" in "the working group", "repeated" in "the repeated pressure". */
    private static boolean isModifier(List<Word> words, int at) {
        return words.get(at).is("VERB")
                && at > 0
                && words.get(at - 1).is("DET", "ADJ")
                && at + 1 < words.size()
                && words.get(at + 1).isNoun();
    }

    /** The comma that ends an apposition; −1 where there is none near, or what is between is none. */
    private static int comma(List<Word> words, int from) {
        for (int at = from; at < Math.min(from + 14, words.size() - 1); at++) {
            if (words.get(at).text().equals(",")) {
                return words.get(at + 1).is("VERB", "AUX") && at > from ? at : -1;
            }
            if (words.get(at).is("PUNCT") && !words.get(at).text().equals("-")) {
                return -1;
            }
        }
        return -1;
    }

    /** Where the clause ends; −1 where it is no plain one. */
    private static int end(List<Word> words, int from) {
        for (int at = from; at < words.size(); at++) {
            Word word = words.get(at);
            if (parts(words, at)) {
                return -1;
            }
            boolean compares = word.lower().equals("than")
                    && !words.get(Math.min(at + 1, words.size() - 1)).is("NUM");
            if (compares || word.lower().equals("as")) {
                return -1;
            }
            boolean isHyphen = word.text().equals("-")
                    && at + 1 < words.size()
                    && word.end() == words.get(at + 1).start();
            if (word.is("PUNCT") && !isHyphen
                    || word.is("SCONJ") && !word.lower().equals("of")
                    || word.isIn(Vocabulary.CLAUSE_WORDS)) {
                return at;
            }
            if (word.is("CCONJ") && !continues(words, at + 1)) {
                return at;
            }
            if (word.is("AUX")) {
                return -1;
            }
            if (word.is("VERB") && !isLegal(words, at)) {
                return participle(words, from, at);
            }
        }
        return -1;
    }

    /** Whether a comma parts the members of a list: "from heart attacks, strokes and other events". */
    private static boolean parts(List<Word> words, int comma) {
        int end = phrase(words, comma + 1);
        return words.get(comma).text().equals(",")
                && end > comma + 1
                && end < words.size()
                && (words.get(end).is("CCONJ") || words.get(end).text().equals(",") && isListed(words, end + 1));
    }

    private static boolean isListed(List<Word> words, int from) {
        return from < words.size() && (words.get(from).is("CCONJ") || phrase(words, from) > from);
    }

    /** "a bottle thrown into the sea" ends before "thrown", "praised for saving" before "for". */
    private static int participle(List<Word> words, int from, int at) {
        if (at > from && words.get(at - 1).isNoun()) {
            return at;
        }
        return at > from + 1 && words.get(at).isGerund() && words.get(at - 1).is("ADP", "SCONJ") ? at - 1 : -1;
    }

    private static boolean continues(List<Word> words, int from) {
        int end = phrase(words, from);
        return end > from && end < words.size() && !words.get(end).is("VERB", "AUX", "ADV");
    }

    /** An infinitive, or a form that stands before a noun. */
    private static boolean isLegal(List<Word> words, int at) {
        return at > 0 && words.get(at - 1).lower().equals("to") || isModifier(words, at);
    }
}
