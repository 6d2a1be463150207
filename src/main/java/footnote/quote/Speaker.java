package footnote.quote;

import footnote.check.statement.FirstPerson;
import footnote.grammar.Asking;
import footnote.grammar.AuxiliaryVerbs;
import footnote.grammar.PersonalTitles;
import footnote.grammar.PublicRoles;
import footnote.quote.asked.Names;
import footnote.quote.asked.Saying;
import footnote.search.Hit;
import footnote.search.analysis.GovernmentSeat;
import footnote.search.analysis.Initials;
import footnote.search.analysis.Stems;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whose words a question asks for, "What did Ann Lee say about the mill?", and whether a sentence holds words of theirs. Immutable. */
final class Speaker {

    private static final Pattern ASKED = Pattern.compile("(?i:" + Asking.BEGINS + "what (?:" + AuxiliaryVerbs.ALL
            + ")) (?<who>[^?]{1,60}?) (?i:say|says|said|saying|(?:tell|told)(?! [^?]*\\bto \\p{Ll})|think|promise[ds]?|claim(?:s|ed)?"
            + "|warn(?:s|ed)?|announced?|argued?|call(?:ed)? for)\\b");

    private static final Pattern REQUESTED =
            Pattern.compile(Saying.REQUESTED + " (?<who>[^?]{1,60}?)(?= (?:about|on|of|regarding|to|in|at)\\b|\\W*$)");

    /** On whom: "about Ann Lee". */
    private static final Pattern ON =
            Pattern.compile(" (?:anything |something )?(?:about|on|of|regarding) (?<whom>\\p{Lu}[^?.,;]*)");

    /** The last two words of a name, either of which people are called by: "Lee" of "Ann Lee", "Wang" of "Wang Xiaohong". */
    private static final Pattern NAME = Pattern.compile("(?U)(?:\\b(?!(?:" + PersonalTitles.ALL + ")\\b)"
            + "(?<first>\\p{Lu}[\\p{L}’'-]+) )?(?<last>\\p{Lu}[\\p{L}’'-]+)(?=$|['’]s?$)");

    /** What is asked for by a role ends with its word. */
    private static final Pattern ROLE = Pattern.compile("(?i)\\b(?=\\p{L}+$)" + PublicRoles.ALL + "$");

    /** What a name of several words may be known by: "CDC". */
    private static final Pattern LETTERS = Pattern.compile("\\p{Lu}{3,5}");

    /** Of whom or where somebody without a name is: "the mayor of York". */
    private static final Pattern OF_WHOM = Pattern.compile("(?<=\\b\\p{Ll}{3,20}) (?:at|for|from|in|of|to) .*");

    private static final String ASIDE =
            "(?: (?:of|from|at) (?:the |an? |its |their )?(?:\\p{Ll}+ ){0,2}\\p{Lu}[\\p{L}-]+(?: (?:(?:of|for|and|the) ){0,2}\\p{Lu}[\\p{L}-]+){0,4})?(?:, (?:[^,.;:“”\"]|(?<=\\d)[,.](?=\\d)){1,80},|,)?(?: (?:has|have|had|also|then|later|yesterday|however|who|himself|herself|\\p{L}+ly)){0,3} ";

    private static final String AFTER = "[,”\"?!] (?:\\p{L}+ )?" + Saying.TELLS + " (?:[\\p{L}’'-]+ ){0,8}?";

    /** What somebody's words are called: "Xinhua reported Wang's wish that it go on". */
    private static final String WORDS =
            "['’]s? (?:\\p{L}+ ){0,2}(?:wish|hope|view|call|remark|comment|statement|word|speech|answer|reply|warning|promise|pledge|claim|plea|demand|argument|opinion|belief|fear)(?:e?s)?\\b";

    /** Somebody, by a name or without one, and what they do. */
    private static final Pattern ANYBODY = Pattern.compile("(?U)\\b(?<name>\\p{Lu}[\\p{L}’'-]+)(?<!['’]s)" + ASIDE
            + Saying.TELLS + "\\b|" + AFTER + "(?<after>\\p{Lu}[\\p{L}’'-]+)");

    private static final Pattern ACCORDING = Pattern.compile("(?i)\\baccording to [^,.;:]+");

    /** Where somebody's words end; who spoke them was told before. */
    private static final Pattern QUOTED = Pattern.compile("[.!?,][\"”]");

    private static final Pattern OPENS = Pattern.compile("\\W*[“\"„«]");

    private static final int MOST_NAME_CHARS = 40;

    private static final Pattern PRONOUN = Pattern.compile("[Ss]?[Hh]e|They|It");

    private static final Pattern GOES_ON = Pattern.compile("(?:S?[Hh]e|They|It)" + ASIDE + Saying.TELLS + "\\b");

    private final Pattern name;
    private final Pattern says;

    /** @param name as a regular expression */
    private Speaker(String name) {
        String own = name + "(?!['’]s)";
        this.name = Pattern.compile(name);
        this.says = Pattern.compile(own + ASIDE + Saying.TELLS + "\\b|" + AFTER + own + "|" + name + WORDS);
    }

    /** The one whose words a question asks for; empty where it asks otherwise, or for those of somebody unnamed. */
    static Optional<Speaker> in(String question) {
        return who(question)
                .map(NAME::matcher)
                .filter(Matcher::find)
                .map(name -> new Speaker(Stream.of("first", "last")
                        .map(name::group)
                        .filter(Objects::nonNull)
                        .flatMap(word -> LETTERS.matcher(word).matches()
                                ? Stream.of(word, Initials.asWords(word))
                                : Stream.of(Pattern.quote(word)))
                        .collect(Collectors.joining("|", "\\b(?:", ")\\b"))));
    }

    /**
     * Whether somebody's words are asked for, and a sentence holds nobody's, another's or such on another, or none tells of their role; not in
     * what they wrote themselves.
     */
    static boolean isUnsaid(Reading reading) {
        String question = reading.question();
        return !isAuthor(reading)
                && in(question)
                        .map(asked -> asked.isUnheard(reading.best(), reading.hits())
                                || isOnAnother(question, reading.best(), reading.quoted())
                                || Saying.isUnsaidByAny(question, reading.quoted()) && !asked.speaks(reading.best()))
                        .orElseGet(() -> isUnheardOf(reading) || Saying.isUnsaid(question, reading.quoted()));
    }

    /** Whether a question asks for the words of those whose own the article of a sentence is: "What does Orr say about …?" of Orr's report. */
    private static boolean isAuthor(Reading reading) {
        return who(reading.question())
                        .filter(who -> reading.title().containsAll(Stems.ofQuestion(who)))
                        .isPresent()
                && FirstPerson.mayBeIn(reading.article());
    }

    /** Whether a question asks for the words of somebody by a role that no passage of the article tells of: "What did the bishop say?" */
    private static boolean isUnheardOf(Reading reading) {
        return who(reading.question())
                .map(ROLE::matcher)
                .filter(Matcher::find)
                .filter(role -> !Stems.of(reading.article()).containsAll(Stems.of(role.group())))
                .isPresent();
    }

    /**
     * Whether a question asks for somebody's words on one with a name, which neither a sentence has, nor what is quoted with it, nor what stands
     * over or before it.
     */
    static boolean isOnAnother(String question, Ranked sentence, String quoted) {
        return asked(question)
                .map(asked -> ON.matcher(question.substring(asked.end())))
                .filter(Matcher::lookingAt)
                .filter(on -> isLacking(on.group("whom"), sentence, quoted))
                .isPresent();
    }

    private static boolean isLacking(String names, Ranked sentence, String quoted) {
        String told = sentence.before() + '\n' + quoted;
        Set<String> stems = Stems.union(Surroundings.stems(sentence, 0), Stems.of(told));
        return Names.lacking("x " + names, GovernmentSeat.withSeats(stems), told, _ -> 1) == 1;
    }

    /** Whose words a question asks for; empty where it asks otherwise. */
    private static Optional<String> who(String question) {
        return asked(question).map(asked -> OF_WHOM.matcher(asked.group("who")).replaceFirst(""));
    }

    /** What of a question asks for somebody's words. */
    private static Optional<MatchResult> asked(String question) {
        return Asking.found(List.of(ASKED, REQUESTED), question).findFirst();
    }

    /** Whether a sentence tells that they said something: "said Ann Lee", "Ms Lee, the chair, told the paper". */
    boolean speaks(String sentence) {
        return says.matcher(sentence).find();
    }

    /** Whether it does, or stands below their name. */
    boolean speaks(Ranked ranked) {
        return speaks(ranked.text()) || hasTurn(ranked) || goesOn(ranked) || isLedIn(ranked);
    }

    /** Whether it is a quotation that a line with their name leads in: "Lee's advice to the town:" over "“Walk slowly.”" */
    private boolean isLedIn(Ranked ranked) {
        String before = Surroundings.sentenceBefore(ranked.hit(), ranked.at());
        return OPENS.matcher(ranked.text()).lookingAt() && before.endsWith(":") && isIn(before);
    }

    /** Whether it tells that the one said something whom the sentence before it names: "It said that …" */
    private boolean goesOn(Ranked ranked) {
        return GOES_ON.matcher(ranked.text()).lookingAt() && isIn(ranked.before());
    }

    /** Whether their name is the first that stands above a sentence, as in a talk that was written down: "Ann Lee, Kessel Mills, chair". */
    private boolean hasTurn(Ranked ranked) {
        return ranked.heading().filter(this::isTurn).isPresent();
    }

    private boolean isTurn(Hit.Line heading) {
        String first = heading.text().split("[,:–—(]| -", 2)[0].strip();
        return first.length() <= MOST_NAME_CHARS && isIn(first);
    }

    /** Whether a sentence in its place gives the words of somebody else. */
    boolean isAnother(Ranked ranked) {
        return !hasTurn(ranked) && isAnother(ranked.text(), ranked.before());
    }

    /**
     * The same of a sentence for itself.
     *
     * @param before the sentence before it, which tells who "he" is
     */
    boolean isAnother(String sentence, String before) {
        return !speaks(sentence)
                && (!isIn(before + ' ' + sentence) && QUOTED.matcher(sentence).find()
                        || ACCORDING.matcher(sentence).results().anyMatch(told -> !isIn(told.group()))
                        || ANYBODY.matcher(sentence)
                                .results()
                                .map(said -> said.group("name") == null ? said.group("after") : said.group("name"))
                                .anyMatch(other -> !PRONOUN.matcher(other).matches() || !isIn(before)));
    }

    /** Whether no sentence of theirs was found: the best is of somebody else, or none of the passages names them. */
    boolean isUnheard(Ranked best, List<Hit> hits) {
        return isAnother(best) || hits.stream().map(Surroundings::belowSections).noneMatch(this::isIn);
    }

    private boolean isIn(String text) {
        return name.matcher(text).find();
    }
}
