package footnote.quote.asked;

import footnote.corpus.Furniture;
import footnote.grammar.Asking;
import footnote.grammar.PublicRoles;
import footnote.search.analysis.Countries;
import footnote.search.analysis.Event;
import footnote.search.analysis.Stems;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Who holds the role or the relation that a question asks the name of: "Who is the CEO of Kestrel?" English. */
public final class Holder {

    /** "Who chairs the group?" */
    private static final Pattern LEADS = Asking.form(
            Asking.BEGINS
                    + "who (?:now |currently )?(?:chair|head|lead|led|run|ran|direct|preside|captain|command|manage|oversee|oversaw)(?:s|d|ed)?\\b");

    /** The same of a role that its deed is called by. */
    private static final Pattern IS_ONE =
            Asking.form(Asking.BEGINS + "who (?:now |currently )?(?<role>chair|head|captain)(?:s|ed)?\\b");

    /** What tells of those who lead. */
    private static final Pattern LEADER = Pattern.compile(
            "(?i)\\b(?:chair|head|lead|led|run|ran|direct|presid|captain|command|manag|overs|govern|chief|boss|minister|secretary|mayor|in charge|under|by)");

    /** "Which US senator criticised it?", "Which lawmakers did?" */
    private static final Pattern WHICH = Asking.form(Asking.BEGINS + "(?:what|which) " + PublicRoles.ALL + "s?\\b");

    /** "Who founded it?" */
    private static final Pattern MADE = Asking.form(
            Asking.BEGINS
                    + "who (?:first )?(?<deed>built|composed|created|designed|directed|discovered|founded|invented|painted|wrote)\\b");

    /** What tells of who made something beside the words for the deed: "Ann Lee's novel". */
    private static final Pattern MAKER = Pattern.compile(
            "(?i)\\b(?:author|writer|novelist|playwright|poet\\b|pen(?:ned)?\\b|draft|credit|attribut|compos|direct|produc|creat|develop|ma[dk]e)"
                    + "|(?-i:\\p{Lu})\\p{L}*['’]s\\b");

    private static final Pattern BY = Pattern.compile("\\bby \\p{L}");

    private static final Pattern WHO = Asking.form("\\bwho\\b");

    /** A name stands at most so many words from the role. */
    private static final int BESIDE = 8;

    /** So many words may lead from a name to its role. */
    private static final int APPOSITION = 5;

    /** Before who says what stands before it: "Ann Lee will leave, says the mayor". */
    private static final Pattern SAYS =
            Pattern.compile("(?<=[\\p{L}\\p{N}],[”’\"]?) (?=(?:says?|said|according to)\\b)");

    /** What a deed is done to or by, or who does what is told, a "|" before its role: names beside it are others', as in "Ann reports to our chair." */
    private static final Pattern OF_NOBODY =
            Pattern.compile("(?:.* )?(?:by|for|from|to|with) (?:our|the) \\| [\\p{L}-]+[.;!?]?"
                    + "|(?:Our|The) \\| [\\p{L}-]+ \\p{Ll}(?!.*\\b(?:as|been|called|is|named|remains|was|who)\\b).*");

    private static final Set<String> HOLDS =
            Set.of("is", "was", "as", "who", "becomes", "became", "remains", "named", "appointed");

    /** But for several of a kind: "PCs". */
    private static final Pattern CAPITAL = Pattern.compile("[^\\p{L}]*(?!\\p{Lu}{2,}s\\b)\\p{Lu}");

    private static final Pattern REGION = Pattern.compile("(?:North|South|East|West)(?:ern)?\\b");

    private Holder() {}

    /** Whether a question asks who holds a role: "Who is the mayor of York?" */
    public static boolean isAsked(String question) {
        return !role(question).isEmpty();
    }

    /** The same, or asks it by what such a one does: "Who chaired the meeting?" */
    public static boolean isAskedByDeed(String question) {
        return !roleOrDeed(question).isEmpty();
    }

    /** Whether a question asks who holds a role, be it by the deed, and a sentence names one beside it: "chair Tom Ray", "Ann Lee, the mayor". */
    public static boolean isNamed(String question, String sentence) {
        List<String> role = roleOrDeed(question);
        List<String> words = List.of(sentence.split("\\s+"));
        return IntStream.range(role.size(), words.size() + 1)
                .filter(end -> !role.isEmpty())
                .filter(end -> Set.copyOf(Stems.ofQuestion(String.join(" ", words.subList(end - role.size(), end))))
                        .containsAll(role))
                .anyMatch(end -> end < words.size() && isNewName(words.get(end), question)
                        || isHolder(
                                words.subList(Math.max(0, end - role.size() - APPOSITION), end - role.size()),
                                question));
    }

    /** Whether it is asked who sees to something, and a line of a list names both: "Ann Lee (boats), 020 555 0102" for "Who is responsible for boats?" */
    public static boolean isListed(String question, String line) {
        return !Furniture.endsLikeSentence(line)
                && Sought.seenTo(question).anyMatch(thing -> Stems.of(line).containsAll(Stems.ofQuestion(thing)))
                && hasNewName(line, question);
    }

    /**
     * Whether words, or where it asks for a name their passage, tell of the role or the relation that a question asks the name of, and nobody is
     * named beside it, "according to the minister"; or a passage has the words of somebody's role and nowhere together, as "head on" and "sales" for "head of sales"; or it is
     * asked who leads something, who made it, or which senator did, and they tell of nobody.
     *
     * @param passage the sentences around the words
     */
    public static boolean isNameless(String question, String words, List<String> passage) {
        boolean namesNobody = !hasNewName(words, question);
        if (LEADS.matcher(question).find()) {
            return !LEADER.matcher(words).find() && namesNobody;
        }
        Matcher made = MADE.matcher(question);
        if (made.find()) {
            List<String> stems = Stems.of(words);
            return !BY.matcher(words).find()
                    && Collections.disjoint(stems, Stems.of(made.group("deed")))
                    && (namesNobody
                            || !MAKER.matcher(words).find()
                                    && Event.in(question).stream().noneMatch(event -> event.isToldBy(stems)));
        }
        if (WHICH.matcher(question).find()) {
            return Stream.of(words.split("\\s+")).noneMatch(word -> isNewPerson(word, question));
        }
        List<String> role = role(question);
        if (role.isEmpty()) {
            return false;
        }
        List<List<String>> mentions = passage.stream()
                .flatMap(sentence -> mentions(role, sentence).stream())
                .toList();
        if (mentions.isEmpty()) {
            return role.size() > 1
                    && WHO.matcher(question).find()
                    && Set.copyOf(Stems.ofQuestion(String.join(" ", passage))).containsAll(role);
        }
        return !(WHO.matcher(question).find() && mentions(role, words).isEmpty())
                && mentions.stream().flatMap(List::stream).noneMatch(word -> isNewPerson(word, question));
    }

    /** The stems of the role or the relation that a question asks the name of; none where it asks otherwise. */
    private static List<String> role(String question) {
        return stems(Sought.roles(question));
    }

    /** The same, or the role of who does what it is called by. */
    private static List<String> roleOrDeed(String question) {
        return stems(Stream.concat(
                Sought.roles(question), Asking.found(List.of(IS_ONE), question).map(asked -> asked.group("role"))));
    }

    private static List<String> stems(Stream<String> roles) {
        return roles.findFirst()
                .map(thing -> List.copyOf(Stems.ofQuestion(thing)))
                .orElse(List.of());
    }

    /** Whether some words end with a name and what leads from it to a role: "Ann Lee, the", "Ann Lee is now the", "Lee Ltd (“the". */
    private static boolean isHolder(List<String> words, String question) {
        return IntStream.range(0, words.size())
                .anyMatch(at -> isNewName(words.get(at), question)
                        && (words.get(at).endsWith(",") || at + 1 < words.size() && leadsOn(words.get(at + 1))));
    }

    private static boolean leadsOn(String word) {
        return HOLDS.contains(word) || word.startsWith("(");
    }

    /** The words around the last one of each place where a role is told, of whom says it and not of what is said. */
    private static List<List<String>> mentions(List<String> role, String text) {
        return SAYS.splitAsStream(text)
                .flatMap(part -> mentions(role, List.of(part.split("\\s+"))).stream())
                .toList();
    }

    private static List<List<String>> mentions(List<String> role, List<String> words) {
        return IntStream.range(0, words.size())
                .filter(at -> Stems.ofQuestion(words.get(at)).contains(role.getLast()))
                .filter(at -> Set.copyOf(Stems.ofQuestion(String.join(" ", beside(words, at))))
                        .containsAll(role))
                .mapToObj(at -> isOfNobody(words, at - role.size() + 1, at) ? List.<String>of() : beside(words, at))
                .toList();
    }

    private static List<String> beside(List<String> words, int at) {
        return words.subList(Math.max(0, at - BESIDE), Math.min(words.size(), at + BESIDE + 1));
    }

    private static boolean isOfNobody(List<String> words, int from, int to) {
        if (from < 1) {
            return false;
        }
        String before = String.join(" ", words.subList(0, from));
        String behind = String.join(" ", words.subList(to, words.size()));
        return OF_NOBODY.matcher(before + " | " + behind).matches();
    }

    /** But for a country's, or a part of one's: "Northern". */
    private static boolean isNewPerson(String word, String question) {
        return isNewName(word, question)
                && !Countries.isOne(word)
                && !REGION.matcher(word).lookingAt();
    }

    private static boolean hasNewName(String words, String question) {
        return Stream.of(words.split("\\s+")).anyMatch(word -> isNewName(word, question));
    }

    private static boolean isNewName(String word, String question) {
        Set<String> stems = Stems.ofQuestion(word);
        return CAPITAL.matcher(word).lookingAt()
                && !stems.isEmpty()
                && !Stems.ofQuestion(question).containsAll(stems);
    }
}
