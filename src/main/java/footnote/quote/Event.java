package footnote.quote;

import footnote.search.Stems;
import footnote.search.WordLists;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What people ask about as something that happened, "Who was fined for the spill?", and an article tells in few words: one that has none of
 * them doesn't tell of it, and one that has them only behind a "threatened to" tells that it hasn't happened.
 *
 * @param asked the forms in which it is asked about, each as its words
 * @param own the stems of these
 * @param otherwise the stems of other words that tell of it
 */
record Event(Set<Set<String>> asked, Set<String> own, Set<String> otherwise) {

    private static final List<Event> ALL = read();

    /** What may not have come. */
    private static final Pattern UNREAL = Pattern.compile(
            "\\b(?:not|never|no|nobody|none|without|cannot|can['’]t|won['’]t|might|may|could|if|unless|whether|instead of|rather than|against|unable"
                    + "|(?:refus|reject|den[iy]|declin|threat|consider|demand|urg|avoid|fail)\\p{L}*|calls? (?:to|for)|call(?:ed|ing) for|rul(?:e|ed|es|ing) out)\\b|n['’]t\\b",
            Pattern.CASE_INSENSITIVE);

    /**
     * What is told beside what is asked, or may not have come: "What should I do when arrested?", "Who closes the account of my aunt who
     * died?", "Who wanted Ann to resign?"
     */
    private static final Pattern ASIDE = Pattern.compile(
            "(?<!^)\\b(?:when|if|after|before|while|once|being) \\p{L}+"
                    + "|\\b(?:my|our) (?:\\p{L}+ ){1,3}?who (?:has |have |had |was |were |just |recently )*\\p{L}+"
                    + "|(?<=\\b(?:want|wish|ask|tell|told|order|urg|plan|tr(?:y|ied)|threaten|refus|hop|expect|demand|declin|fail|allow|need)(?:e?d|es|e|s|ing|ned|ning|ied|ies)?) (?:[\\p{L}’'-]+ ){0,4}?to \\p{L}+",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern GENERAL = Pattern.compile(
            "\\b(?:do|does|am|is|are|can|could|may|might|must|shall|should|will|would)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern PAST =
            Pattern.compile("\\b(?:did|was|were|has|have|had|been)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern CLAUSE =
            Pattern.compile("[;:()—–]|[,.](?!\\d)|\\b(?:but|and|although|though|while|because|which|who)\\b");

    private static final Pattern WORD = Pattern.compile("[\\p{L}'’-]+");

    /** So many words behind what may not have come it may be meant. */
    private static final int REACH = 6;

    /**
     * Whether a question asks about an event that a passage doesn't tell of as one that happened.
     *
     * @param beside the sentence that would answer, with those on either side: other words than those that it is asked in tell of it there
     */
    static boolean isUntold(String question, List<String> passage, String beside) {
        boolean general = isGeneral(question);
        return in(question).stream().anyMatch(event -> !event.isTold(passage, beside, general));
    }

    /** Those that a question asks about. */
    static List<Event> in(String question) {
        Set<String> words = WORD.matcher(ASIDE.matcher(question).replaceAll(" "))
                .results()
                .map(word -> word.group().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        return ALL.stream()
                .filter(event -> event.asked.stream().anyMatch(words::containsAll))
                .toList();
    }

    /** Whether a sentence with some stems tells of it in other words. */
    boolean isMeantBy(Collection<String> stems) {
        return stems.stream().anyMatch(otherwise::contains);
    }

    /** Whether it asks what is so in general, "How do I cancel?", of which an article tells what may be. */
    private static boolean isGeneral(String question) {
        return GENERAL.matcher(question).find() && !PAST.matcher(question).find();
    }

    private boolean isTold(List<String> passage, String beside, boolean general) {
        return Life.isTold(beside)
                || passage.stream().anyMatch(sentence -> isTold(sentence, general))
                || isMeantBy(Stems.of(beside));
    }

    /** Whether a sentence tells of it in the words that it is asked about in, and as what came unless it is asked about in general. */
    private boolean isTold(String sentence, boolean general) {
        return !Collections.disjoint(Stems.of(sentence), own)
                && WORD.matcher(sentence)
                        .results()
                        .filter(word -> !Collections.disjoint(Stems.of(word.group()), own))
                        .anyMatch(word -> general || !isUnreal(sentence.substring(0, word.start())));
    }

    private static boolean isUnreal(String before) {
        String[] clauses = CLAUSE.split(before, -1);
        String clause = clauses[clauses.length - 1];
        Matcher unreal = UNREAL.matcher(clause);
        while (unreal.find()) {
            if (WORD.matcher(clause.substring(unreal.end())).results().count() < REACH) {
                return true;
            }
        }
        return false;
    }

    private static List<Event> read() {
        return WordLists.lines(Event.class, "events.txt").stream()
                .map(line -> of(line.split(": ", 2)))
                .toList();
    }

    private static Event of(String[] line) {
        Set<Set<String>> asked = Arrays.stream(line[0].split(" "))
                .map(form -> Set.of(form.split("\\+")))
                .collect(Collectors.toUnmodifiableSet());
        Set<String> own = Set.copyOf(Stems.of(line[0].replace('+', ' ')));
        Set<String> otherwise = new HashSet<>(Stems.of(line[1]));
        otherwise.removeAll(own);
        return new Event(asked, own, Set.copyOf(otherwise));
    }
}
