package footnote.check.statement;

import footnote.grammar.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The conjuncts of an English sentence that claims several things side by side: clauses, "Ann won in Leeds, while Bob lost in York", what
 * one does, "Ann won and went home", and the items of a list that end it, "Ann has two cats, a dog and a very old horse". For one thread.
 */
public final class Coordination {

    private static final Pattern BETWEEN =
            Pattern.compile("\\s*(?:;(?: (?:and|but|while|whereas))?|,? (?:and|or|but|while|whereas)|,),? (?=\\S)");

    /** What leaves a part of a sentence without a sense of its own. */
    private static final Pattern TOGETHER =
            Pattern.compile("(?i)\\b(?:between|respectively|together|combined|same|each other)\\b");

    private static final Set<String> MODAL =
            Set.of("can", "could", "may", "might", "must", "shall", "should", "will", "would", "to");

    private static final Set<String> POSSESSIVE = Set.of("my", "your", "his", "her", "its", "our", "their");

    /** What a relative clause, or one of a reason or a purpose, begins with. */
    private static final Set<String> SUBORDINATE =
            Set.of("that", "which", "who", "whom", "whose", "where", "when", "if", "as", "because", "to", "unless");

    /** An item of a list of fewer words is a part of what stands before it: "five hours and 30 minutes". */
    private static final int LEAST_WORDS = 3;

    /** A sentence of more characters goes on and on, and is read by nobody. */
    private static final int LONGEST = 400;

    /** @param shared what of the clause before its own words it shares with the others */
    private record Conjunct(int start, int end, String shared) {}

    private final String sentence;
    private final List<Word> words;
    private final List<Conjunct> conjuncts = new ArrayList<>();

    /** Where the clause begins that goes on. */
    private int clause;

    /** What an item of a list shares with the ones before it. */
    private String lead = "";

    private Coordination(String sentence) {
        this.sentence = sentence;
        boolean read = sentence.length() <= LONGEST
                && BETWEEN.matcher(sentence).find()
                && !TOGETHER.matcher(sentence).find();
        this.words = read ? Capitalised.read(sentence) : List.of();
        split();
    }

    /** The conjuncts of a sentence; all of it alone where it is a single claim, or a part of it doesn't tell of whom or what it speaks. */
    public static Coordination of(String sentence) {
        return new Coordination(sentence);
    }

    /** How many conjuncts there are. */
    public int size() {
        return conjuncts.size();
    }

    /** Where one ends in the sentence. */
    public int end(int at) {
        return conjuncts.get(at).end;
    }

    /** Which one ends where a marker stands, the last one before its full stop; below 0 for none. */
    public int at(int marker) {
        for (int at = 0; at < size(); at++) {
            if (end(at) == marker || at == size() - 1 && isBehindAll(marker)) {
                return at;
            }
        }
        return -1;
    }

    private boolean isBehindAll(int marker) {
        return sentence.substring(Math.min(marker, sentence.length())).chars().noneMatch(Character::isLetterOrDigit);
    }

    /** What some that follow each other claim, the first and the last among them. */
    public String text(int first, int last) {
        Conjunct conjunct = conjuncts.get(first);
        return conjunct.shared + sentence.substring(conjunct.start, conjuncts.get(last).end);
    }

    /** Whether a part of a sentence, perhaps behind an "and", begins with a noun, without a preposition before it, and goes on with its verb. */
    public static boolean isClause(String part) {
        Matcher before = BETWEEN.matcher(part);
        return isClause(Capitalised.read(part), before.lookingAt() ? before.end() : 0, part.length());
    }

    private void split() {
        int start = 0;
        String shared = "";
        Matcher between = BETWEEN.matcher(sentence);
        lead = lead(0, sentence.length());
        while (!words.isEmpty() && between.find()) {
            Optional<String> next = shared(start, between);
            if (next.isPresent()) {
                conjuncts.add(new Conjunct(start, between.start(), shared));
                start = between.end();
                shared = next.get();
            }
        }
        conjuncts.add(new Conjunct(start, sentence.length(), shared));
    }

    /** What stands behind a conjunction shares with what stands before it; empty where it is none. */
    private Optional<String> shared(int start, Matcher between) {
        int at = between.end();
        boolean comma = between.group().strip().equals(",");
        boolean side = !comma && !between.group().contains("or ");
        if (side && isClause(words, start, between.start()) && isClause(words, at, sentence.length())) {
            clause = at;
            lead = lead(at, sentence.length());
            return Optional.of("");
        }
        int verb = verb(clause, between.start());
        List<Word> behind = words.stream().filter(word -> word.start() >= at).toList();
        Word first = behind.stream()
                .filter(word -> !word.is("ADV", "CCONJ"))
                .findFirst()
                .orElse(null);
        if (verb < 0 || first == null) {
            return Optional.empty();
        }
        if (!comma && isVerb(first)) {
            Word does = words.get(verb);
            boolean plain = does.isIn(MODAL) && first.lower().equals(first.lemma());
            String subject = sentence.substring(clause, plain ? does.end() : does.start());
            String space = subject.isEmpty() || subject.endsWith(" ") ? "" : " ";
            lead = subject + space + lead(at, sentence.length());
            return Optional.of(subject + space);
        }
        boolean item = first.is("DET", "NOUN", "PROPN", "NUM", "ADJ") || first.isIn(POSSESSIVE);
        String before = between.group().startsWith(",") || first.is("NUM") ? lead : phrase(between.start());
        return item && !before.isEmpty() && !between.group().contains("but") && isItem(behind, comma)
                ? Optional.of(before + " ")
                : Optional.empty();
    }

    /** The clause up to the preposition of its last phrase, which goes on where no comma ends it: "from Leeds and the old port". */
    private String phrase(int to) {
        return words.stream()
                .filter(word -> word.start() > clause + lead.length() && word.end() <= to)
                .filter(word -> word.is("ADP") && !word.lower().equals("of"))
                .reduce((_, last) -> last)
                .map(word -> sentence.substring(clause, word.end()))
                .orElse(lead);
    }

    /** Whether some words are no clause of their own; behind a comma those of an item after which others come. */
    private boolean isItem(List<Word> behind, boolean comma) {
        int said = 0;
        for (Word word : behind) {
            if (word.is("CCONJ") && said > 0 && comma) {
                return said >= LEAST_WORDS;
            }
            if (word.isIn(SUBORDINATE) && said > 0) {
                said = LEAST_WORDS;
                break;
            }
            if (isVerb(word) && !word.lower().endsWith("ed")) {
                return false;
            }
            said += word.is("PUNCT") ? 0 : 1;
        }
        return said >= LEAST_WORDS && (!comma || behind.stream().anyMatch(word -> word.is("CCONJ")));
    }

    /** The clause up to what its list begins behind: a colon, or its verb. */
    private String lead(int from, int to) {
        int colon = sentence.indexOf(": ", from);
        if (colon >= 0 && colon < to) {
            return sentence.substring(from, colon + 1);
        }
        int at = verb(from, to);
        if (at < 0) {
            return "";
        }
        int end = words.get(at).end();
        while (++at < words.size()
                && words.get(at).is("AUX", "VERB", "ADV", "PART", "CCONJ")
                && !words.get(at).isGerund()) {
            if (words.get(at).is("CCONJ") && !words.get(at).lower().equals("either")) {
                break;
            }
            end = words.get(at).is("AUX", "VERB") ? words.get(at).end() : end;
        }
        return sentence.substring(from, end);
    }

    /** The place of the verb of a clause, behind what begins it with a condition or an occasion; below 0 for none. */
    private int verb(int from, int to) {
        boolean fronted = false;
        for (int at = 0; at < words.size(); at++) {
            Word word = words.get(at);
            if (word.start() < from || word.end() > to) {
                continue;
            }
            fronted |= word.start() == from && (word.is("SCONJ", "ADP") || word.isGerund());
            if (fronted) {
                fronted = !word.text().equals(",");
            } else if (isVerb(word)) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isVerb(Word word) {
        boolean name = word.isCapital() && word.start() > 0;
        return word.is("VERB", "AUX") && !name;
    }

    private static boolean isClause(List<Word> words, int from, int to) {
        boolean named = false;
        for (Word word : words) {
            if (word.start() < from || word.end() > to) {
                continue;
            }
            boolean name = word.isCapital() && !word.is("DET", "PRON", "ADV", "ADP", "SCONJ");
            if (word.is("VERB", "AUX") && !word.isGerund() && !name) {
                return named;
            }
            if (word.text().equals(",") || word.is("PRON", "SCONJ", "ADP") && !named) {
                return false;
            }
            named |= name || word.isNoun();
        }
        return false;
    }
}
