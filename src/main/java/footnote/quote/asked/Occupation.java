package footnote.quote.asked;

import footnote.grammar.Asking;
import footnote.grammar.NameParticles;
import footnote.search.analysis.Event;
import footnote.search.analysis.Stems;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What somebody is whom a question names: "Who is Ann Lee?", "What is Lee's job?" An article tells it in passing, right before the name or
 * right behind it, in a sentence about something else. English.
 *
 * @param name of the one who is asked about
 */
public record Occupation(String name) {

    private static final String JOB = "(?:current )?(?:job|occupation|position|post|profession|role|title)";

    private static final List<Pattern> ASKED = forms("\\p{Lu}");

    /** Of who types no capitals, whose questions may name anything. */
    private static final List<Pattern> ASKED_IN_SMALL = forms("\\p{Ll}");

    private static final Pattern SMALL = Pattern.compile("\\P{Lu}*");

    private static final Event JOBS = Event.in("What job?").getFirst();

    /** What ends the words for most others: "linguist", "photographer". */
    private static final Pattern BY_WORK = Pattern.compile(
            "(?i)(?!(?:ass|cons|enl|ex|ins|pers|res)ist\\b)\\p{L}{2,}(?:ist|ician|grapher|wright|smith|maker|keeper|player|worker|writer)");

    /** The words that may stand between a job and the name behind it: "Minister for Public Works Ann Lee". */
    private static final Pattern LEADING = Pattern.compile("\\p{Lu}[\\p{L}.’'-]*|of|for|and|the");

    /** What is told of a name behind it. */
    private static final Pattern BEHIND = Pattern.compile(
            "^(?:,? (?:who )?(?:is|was) |, (?!who\\b|which\\b|said\\b|says\\b|told\\b|\\p{Ll}+(?:ed|ing)\\b))(?<told>(?:[\\p{L}’'-]+ ?){1,8})");

    /** To whom one belongs, as news tells it in passing: "Ann Lee of the Harbour Trust". */
    private static final Pattern AFFILIATED = Pattern.compile("^,? (?:of|from|at) (?:the )?\\p{Lu}");

    private static final Pattern NAME =
            Pattern.compile(NameParticles.JOINED + "?\\p{Lu}\\S*(?: " + NameParticles.JOINED + "?\\p{Lu}\\S*)*");

    private static final Pattern SPACE = Pattern.compile(" ");

    /** @param first what a word of a name begins with */
    private static List<Pattern> forms(String first) {
        String word = NameParticles.JOINED + "?" + first + "[\\p{L}.’'-]*?";
        String name = "(?-i:(?<name>" + word + "(?: " + word + "){0,3}))";
        return Stream.of(
                        "who(?:['’]s| is| was) " + name,
                        "what(?:['’]s| is| was) " + name + "(?:['’]s?)? " + JOB,
                        "what(?:['’]s| is| was) the " + JOB + " of " + name,
                        "what does " + name + " do(?: for a living)?",
                        "(?:what|which) " + JOB + " (?:does|did) " + name + " (?:have|hold)",
                        "(?:tell me )?what " + JOB + " " + name + " (?:has|had|holds|held)")
                .map(asked -> Asking.form(Asking.BEGINS + asked + "\\W*$"))
                .toList();
    }

    /** Whether a question asks for somebody's job, and a sentence tells it. */
    public static boolean isTold(String question, String sentence) {
        return asked(question).filter(asked -> asked.isIn(sentence)).isPresent();
    }

    /** Of the one whose job a question asks for; empty where it asks otherwise. */
    static Optional<Occupation> asked(String question) {
        return Asking.found(SMALL.matcher(question).matches() ? ASKED_IN_SMALL : ASKED, question)
                .map(found -> new Occupation(found.group("name")))
                .findFirst();
    }

    /** Whether a sentence tells it beside the name, or the last name alone, as news names people from the second time on. */
    boolean isIn(String sentence) {
        String last = name.substring(name.lastIndexOf(' ') + 1);
        String alone = "(?-i:(?<!\\p{Lu}[\\p{L}.’'-]{0,20} ))" + Pattern.quote(last);
        return Pattern.compile("(?i)\\b(?:" + Pattern.quote(name) + "|" + alone + ")\\b")
                .matcher(sentence)
                .results()
                .filter(named -> NAME.matcher(named.group()).matches())
                .anyMatch(named ->
                        isBefore(sentence.substring(0, named.start())) || isBehind(sentence.substring(named.end())));
    }

    private static boolean isBefore(String text) {
        List<String> words = List.of(SPACE.split(text)).reversed();
        long leading = words.stream()
                .takeWhile(word -> LEADING.matcher(word).matches())
                .count();
        return words.stream().limit(leading + 1).anyMatch(Occupation::isJob);
    }

    private static boolean isBehind(String text) {
        Matcher behind = BEHIND.matcher(text);
        return AFFILIATED.matcher(text).find()
                || behind.find() && SPACE.splitAsStream(behind.group("told")).anyMatch(Occupation::isJob);
    }

    private static boolean isJob(String word) {
        return JOBS.isMeantBy(Stems.of(word)) || BY_WORK.matcher(word).matches();
    }
}
