package footnote.quote.asked;

import footnote.grammar.PersonalTitles;
import footnote.grammar.ProperNames;
import footnote.search.analysis.Stems;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Of whom somebody has a role or is a relation, "Ely's coach", "the coach of Ely": that of another answers nothing. English. */
public final class RoleOwner {

    private static final String NAME = "(?<name>" + ProperNames.SHORT + "?)";

    private static final Pattern POSSESSED = Pattern.compile("\\b" + NAME + "(?:['’]s|(?<=s)['’])(?= )");

    private static final Pattern OF =
            Pattern.compile("^[^,;:.]{0,20}?\\b(?:of|at|for) (?:the )?" + NAME + "(?![\\p{L}’'-])");

    /** So many words may stand between an owner and the role: "Ely's new chief coach". */
    private static final int BETWEEN = 3;

    /** Before the role of one whom the sentence before names. */
    private static final Pattern OF_PERSON = Pattern.compile("\\b[Hh](?:is|er) (?:[\\p{L}-]+ ){0,2}$");

    private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?][”\"]?)\\s+");

    private RoleOwner() {}

    /**
     * Whether a question asks who has a role of one whom a passage names, and a sentence that doesn't tells of that role as another's
     * alone, and both are persons or neither is: a player's coach is that of the club.
     *
     * @param before what the passage says before the sentence
     */
    public static boolean isOther(String question, String before, String sentence, String passage) {
        List<String> role = Holder.role(question);
        Optional<String> asked = role.isEmpty() ? Optional.empty() : asked(question, role);
        Set<String> name = asked.map(Stems::ofQuestion).orElse(Set.of());
        if (name.isEmpty()
                || !Stems.of(passage).containsAll(name)
                || Stems.of(sentence).containsAll(name)) {
            return false;
        }
        List<String> words = List.of(sentence.split("\\s+"));
        List<Optional<String>> owners = places(words, role)
                .mapToObj(at -> OF_PERSON.matcher(before(words, at)).find() ? lastNamed(before) : owner(words, at))
                .toList();
        Set<String> stems = Stems.ofQuestion(question);
        return !owners.isEmpty()
                && owners.stream()
                        .allMatch(owner -> owner.filter(other -> Collections.disjoint(Stems.ofQuestion(other), stems)
                                        && isPerson(other, passage) == isPerson(asked.get(), question + ' ' + passage))
                                .isPresent());
    }

    private static Optional<String> asked(String question, List<String> role) {
        return owners(question.replaceAll("[?.!\\s]+$", ""), role).findFirst();
    }

    /** Of whom some words tell a role, as far as they name these. */
    private static Stream<String> owners(String text, List<String> role) {
        List<String> words = List.of(text.split("\\s+"));
        return places(words, role).mapToObj(at -> owner(words, at)).flatMap(Optional::stream);
    }

    /** Where the last word of a role stands. */
    static IntStream places(List<String> words, List<String> role) {
        return IntStream.range(0, words.size())
                .filter(at -> Stems.ofQuestion(words.get(at)).contains(role.getLast()));
    }

    private static String before(List<String> words, int at) {
        return String.join(" ", words.subList(0, at)) + ' ';
    }

    /** The names in the last sentence that has any. */
    private static Optional<String> lastNamed(String text) {
        return SENTENCE.splitAsStream(text)
                .map(sentence -> Names.in("x " + sentence))
                .filter(names -> !names.isEmpty())
                .reduce((_, last) -> last);
    }

    /** The owner's name before a role's last word, or behind it. */
    private static Optional<String> owner(List<String> words, int at) {
        String before = before(words, at);
        Matcher possessed = POSSESSED.matcher(before);
        Optional<String> owner = Optional.empty();
        while (possessed.find()) {
            boolean near = before.substring(possessed.end()).strip().split("\\s+").length <= BETWEEN
                    && before.indexOf(',', possessed.end()) < 0;
            owner = near ? Optional.of(possessed.group("name")) : Optional.empty();
        }
        Matcher of = OF.matcher(String.join(" ", words.subList(Math.min(words.size(), at + 1), words.size())));
        boolean ended = words.get(at).matches(".*[,;:.]");
        return owner.isPresent() || ended || !of.find() ? owner : Optional.of(of.group("name"));
    }

    /** Whether a text calls one by a title or by a first name, too. */
    private static boolean isPerson(String name, String text) {
        if (name.indexOf(' ') > 0) {
            return true;
        }
        Matcher before = Pattern.compile("\\b(?:(?:" + PersonalTitles.ALL + ")\\.?|" + ProperNames.NO_DAY
                        + "(?<first>\\p{Lu}\\p{Ll}+)) " + Pattern.quote(name) + "\\b")
                .matcher(text);
        return before.results()
                .anyMatch(found -> found.group("first") == null
                        || !Stems.ofQuestion(found.group("first")).isEmpty());
    }
}
