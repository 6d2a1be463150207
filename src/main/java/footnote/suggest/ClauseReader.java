package footnote.suggest;

import footnote.grammar.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** Reads the main clause that a plain statement begins with, by its words' parts of speech. English. For one statement. */
final class ClauseReader {

    private final String sentence;
    private final List<Word> words;

    /** The word that is read next. */
    private int next;

    private ClauseReader(String sentence, List<Word> words) {
        this.sentence = sentence;
        this.words = words;
    }

    /** What a sentence begins with, where it is plain enough; empty for others. */
    static Optional<Clause> read(String sentence, List<Word> words) {
        return new ClauseReader(sentence, words).read();
    }

    private Optional<Clause> read() {
        int counted = counted();
        int subject = phrases(counted);
        if (subject == counted || subject == words.size()) {
            return Optional.empty();
        }
        next = subject;
        Optional<List<Word>> apposition = apposition();
        if (apposition.isEmpty()) {
            return Optional.empty();
        }
        List<Word> verb = auxiliaries();
        @Nullable Word auxiliary = verb.isEmpty() ? null : verb.getFirst();
        if (next < words.size() && words.get(next).is("VERB")) {
            verb.add(words.get(next++));
        }
        if (verb.size() == 1 && verb.getFirst().lemma().equals("have")) {
            auxiliary = null;
        }
        if (verb.isEmpty()
                || next >= words.size()
                || auxiliary == null && verb.getFirst().isGerund()) {
            return Optional.empty();
        }
        int end = end(next);
        return end < 0
                ? Optional.empty()
                : Optional.of(new Clause(
                        sentence,
                        words.subList(0, subject),
                        apposition.get(),
                        auxiliary,
                        verb,
                        words.subList(next, end),
                        words.get(end)));
    }

    /** What stands between commas behind the subject, often nothing; empty where the first comma isn't followed by another near. */
    private Optional<List<Word>> apposition() {
        if (!words.get(next).text().equals(",")) {
            return Optional.of(List.of());
        }
        int open = next + 1;
        int close = comma(open);
        next = close + 1;
        return close < 0 ? Optional.empty() : Optional.of(words.subList(open, close));
    }

    /** Those before the main verb, without adverbs. */
    private List<Word> auxiliaries() {
        List<Word> auxiliaries = new ArrayList<>();
        while (next < words.size()
                && (words.get(next).is("AUX")
                        || words.get(next).isBe()
                        || words.get(next).isIn(Vocabulary.ADVERBS))) {
            if (!words.get(next).isIn(Vocabulary.ADVERBS)) {
                auxiliaries.add(words.get(next));
            }
            next++;
        }
        return auxiliaries;
    }

    /** How many words of a number there are before what it counts: "More than 100,000". */
    private int counted() {
        int start = words.isEmpty() ? sentence.length() : words.getFirst().start();
        Matcher number = Vocabulary.QUANTITY.matcher(sentence).region(start, sentence.length());
        return number.find()
                ? (int) words.stream()
                        .filter(word -> word.start() < number.end())
                        .count()
                : 0;
    }

    /** The end of the noun phrase that starts there, with the phrases that hang on it by "of" or "in"; the start if none. */
    private int phrases(int from) {
        int end = Phrases.nounEnd(words, from);
        int last = from;
        while (end > last) {
            last = end;
            if (end < words.size()
                    && (words.get(end).is("ADP") || words.get(end).lower().equals("and"))) {
                int more = Phrases.nounEnd(words, end + 1);
                end = more > end + 1 ? more : end;
            }
        }
        return last;
    }

    /** The comma that ends an apposition; −1 where there is none near, or what is between is none. */
    private int comma(int from) {
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
    private int end(int from) {
        for (int at = from; at < words.size(); at++) {
            Word word = words.get(at);
            if (parts(at)) {
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
            if (word.is("CCONJ") && !continues(at + 1)) {
                return at;
            }
            if (word.is("AUX")) {
                return -1;
            }
            if (word.is("VERB") && !isLegal(at)) {
                return participle(from, at);
            }
        }
        return -1;
    }

    /** Whether a comma parts the members of a list: "from heart attacks, strokes and other events". */
    private boolean parts(int comma) {
        int end = Phrases.nounEnd(words, comma + 1);
        return words.get(comma).text().equals(",")
                && end > comma + 1
                && end < words.size()
                && (words.get(end).is("CCONJ") || words.get(end).text().equals(",") && isListed(end + 1));
    }

    private boolean isListed(int from) {
        return from < words.size() && (words.get(from).is("CCONJ") || Phrases.nounEnd(words, from) > from);
    }

    /** "a bottle thrown into the sea" ends before "thrown", "praised for saving" before "for". */
    private int participle(int from, int at) {
        if (at > from && words.get(at - 1).isNoun()) {
            return at;
        }
        return at > from + 1 && words.get(at).isGerund() && words.get(at - 1).is("ADP", "SCONJ") ? at - 1 : -1;
    }

    private boolean continues(int from) {
        int end = Phrases.nounEnd(words, from);
        return end > from && end < words.size() && !words.get(end).is("VERB", "AUX", "ADV");
    }

    /** An infinitive, or a form that stands before a noun. */
    private boolean isLegal(int at) {
        return at > 0 && words.get(at - 1).lower().equals("to") || Phrases.isModifier(words, at);
    }
}
