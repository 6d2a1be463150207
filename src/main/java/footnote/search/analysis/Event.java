package footnote.search.analysis;

import footnote.grammar.WordLists;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What people ask about as something that happened, "Who was fined for the spill?", and the few words in which an article tells of it. English.
 *
 * @param asked the forms in which it is asked about, each as its words
 * @param told the stems of each of these
 * @param otherwise the stems of other words that tell of it
 */
public record Event(Set<Set<String>> asked, Set<Set<String>> told, Set<String> otherwise) {

    private static final List<Event> ALL = read();

    /** Those that are asked about with a word, and maybe others. */
    private static final Map<String, List<Event>> BY_WORD = byWord();

    /**
     * What is told beside what is asked, means another thing, or may not have come: "What should I do when arrested?", "Who closes the account
     * of my aunt who died?", "What led to the strike?", "Who wasn't fined?", "Who wanted Ann to resign?"
     */
    private static final Pattern ASIDE = Pattern.compile(
            "(?i)(?<!^)\\b(?:when|if|after|before|while|once|being|(?<=est\\b.{0,40})ever) (?:(?:the|an?|his|her|its|their) )?\\p{L}+"
                    + "|\\bled (?:[\\p{L}’'-]+ ){0,5}?to\\b|(?:\\b(?:not|never)|n['’]t) (?:been |be )?\\p{L}+|\\bcomposed of\\b"
                    + "|\\b(?:my|our) (?:\\p{L}+ ){1,3}?who (?:has |have |had |was |were |just |recently )*\\p{L}+"
                    + "|(?<=\\b(?:want|wish|ask|tell|told|order|urg|plan|tr(?:y|ied)|threaten|refus|hop|expect|demand|declin|fail|allow|need)(?:e?d|es|e|s|ing|ned|ning|ied|ies)?) (?:[\\p{L}’'-]+ ){0,4}?to \\p{L}+");

    /** A word that isn't a name's: not the "Win" of "Win XP". */
    private static final Pattern WORD =
            Pattern.compile("(?U)(?:(?<=^\\W{0,3}|[.!?] )|\\b(?!\\p{Lu}\\p{Ll}))[\\p{L}'’-]+");

    /** Those that a question asks about. */
    public static List<Event> in(String question) {
        return askedWith(words(question)).isEmpty()
                ? List.of()
                : askedWith(words(ASIDE.matcher(question).replaceAll(" ")));
    }

    private static List<Event> askedWith(Set<String> words) {
        return words.stream()
                .flatMap(word -> BY_WORD.getOrDefault(word, List.of()).stream())
                .distinct()
                .filter(event -> event.asked.stream().anyMatch(words::containsAll))
                .toList();
    }

    private static Set<String> words(String question) {
        return WORD.matcher(question)
                .results()
                .map(word -> word.group().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    /** Whether a sentence with some stems tells of it in other words. */
    public boolean isMeantBy(Collection<String> stems) {
        return stems.stream().anyMatch(otherwise::contains);
    }

    /** Whether some stems tell of it, in one of its own forms or in other words. */
    public boolean isToldBy(Collection<String> stems) {
        return told.stream().anyMatch(stems::containsAll) || isMeantBy(stems);
    }

    /** The stems of its own forms. */
    public Set<String> own() {
        return told.stream().flatMap(Set::stream).collect(Collectors.toSet());
    }

    /** Some stems with the own ones of each of some events that they tell of. */
    public static Set<String> with(List<Event> events, Collection<String> stems) {
        Set<String> all = new HashSet<>(stems);
        events.stream().filter(event -> event.isToldBy(stems)).forEach(event -> all.addAll(event.own()));
        return all;
    }

    private static List<Event> read() {
        return WordLists.lines(Event.class, "events.txt").stream()
                .map(line -> of(line.split(": ", 2)))
                .toList();
    }

    private static Map<String, List<Event>> byWord() {
        Map<String, List<Event>> events = new HashMap<>();
        for (Event event : ALL) {
            event.asked.stream()
                    .flatMap(Set::stream)
                    .forEach(word ->
                            events.computeIfAbsent(word, _ -> new ArrayList<>()).add(event));
        }
        return events;
    }

    private static Event of(String[] line) {
        Set<Set<String>> asked = Arrays.stream(line[0].split(" "))
                .map(form -> Set.of(form.split("\\+")))
                .collect(Collectors.toUnmodifiableSet());
        Set<Set<String>> told = Arrays.stream(line[0].split(" "))
                .map(form -> Set.copyOf(Stems.ofQuestion(form.replace('+', ' '))))
                .filter(stems -> !stems.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
        Set<String> otherwise = new HashSet<>(Stems.of(line[1]));
        told.stream().filter(stems -> stems.size() == 1).forEach(otherwise::removeAll);
        return new Event(asked, told, Set.copyOf(otherwise));
    }
}
