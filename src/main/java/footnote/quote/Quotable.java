package footnote.quote;

import footnote.answer.QuestionKind;
import footnote.check.statement.FactCheck;
import footnote.check.statement.Statements;
import footnote.corpus.Article;
import footnote.corpus.Characters;
import footnote.corpus.Sentence;
import footnote.grammar.CalendarWords;
import footnote.quote.asked.Definition;
import footnote.quote.asked.FieldLabel;
import footnote.search.Hit;
import footnote.search.analysis.Stems;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Which sentences of the passages that were found may be quoted for a question: those that tell something to whoever asks it. English. */
final class Quotable {

    /** A heading of fewer words says nothing: "US-China relations". */
    private static final int TELLING_WORDS = 6;

    /** One with a figure does, but for its own number: "Version 5.2.0 (2 June 2026)". */
    private static final Pattern FIGURE = Pattern.compile("[\\p{L}\\d].*[ (]\\p{Sc}?\\d");

    private static final String DATED =
            "(?:(?:date|(?:last )?(?:published|updated|posted|modified|revised|reviewed)|effective|valid)"
                    + "(?: date| as of| on| from| since)?:? )?";

    /** What a line of nothing else tells only who asks for a time: "2 June 2026", "5.2 (2 June 2026)", "Valid from 2026-06-02". */
    private static final Pattern DAY = Pattern.compile("(?i)\\W*" + DATED
            + "(?:(?:version |v)?\\d+(?:\\.\\d+)+\\W+|(?:" + CalendarWords.DAYS
            + "),? )?(?:(?:\\d{1,2}(?:st|nd|rd|th)? (?:"
            + CalendarWords.MONTHS + ")|(?:" + CalendarWords.MONTHS
            + ") \\d{1,2}),? \\d{4}|\\d{4}-\\d{2}-\\d{2})\\W*");

    private static final String PERSON = "\\p{Lu}[\\p{L}.'’-]*(?: [\\p{L}.'’-]+){1,4}";

    /** What stands over a letter tells only who asks for its writer: "From Ann Lee to Tom Orr", "On 2 June 2026, Ann Lee wrote". */
    private static final Pattern LETTER =
            Pattern.compile("From " + PERSON + " to " + PERSON + "(?:, .*| and others)?|On [^.]*\\d[^.]* wrote");

    /** Who wrote an article, below its title: "Written by Ann Lee · Updated a week ago". */
    private static final Pattern CREDIT = Pattern.compile(
            "(?:(?:[Ww]ritten|[Rr]eviewed|[Ee]dited|[Pp]osted|[Pp]ublished|[Rr]eported|[Tt]ext|[Ww]ords) )?[Bb]y "
                    + PERSON + "(?:(?:,| and) " + PERSON + ")*(?:\\s*[·•|–-] .{1,60})?");

    private static final Pattern ASKS_FOR_WRITER = Pattern.compile(
            "(?i)\\b(?:authors?|edit\\w+|review\\w+|publish\\w+|by whom|from\\b.*\\bto|wrote|writ\\w+|sen[dt]\\w*|e-?mail\\w*|letters?|messages?|repl(?:y|ie[ds])|correspond\\w*)\\b");

    /** What stands over a log of changes. */
    private static final Pattern OF_LOG = Pattern.compile(
            "(?i)all (?:notable |important |relevant )?changes(?: (?:to|in|of|made to) .{1,60})? (?:are|will be) (?:documented|kept|listed|noted|recorded) (?:here|below|in this (?:file|document|page))\\.");

    /** A link under its name, among the sources below a text: "Daily summary: https://example.org". */
    private static final Pattern LINK = Pattern.compile("(?:[^.!?:]{1,100}+: )?https?://\\S+\\W*");

    private static final Pattern ASKS_FOR_LINK = Pattern.compile(
            "(?i)\\b(?:how (?:can|could|do|does|should|to)|where|links?|urls?|(?:web ?)?(?:sites?|pages?)|online|address|sources?|find|contact|sign up|register|apply)\\b");

    private final String question;
    private final Set<String> asked;
    private final Set<String> author;
    private final NamedItems named;
    private final boolean asksForClaims;
    private final boolean asksForTime;
    private final boolean asksForWriter;
    private final boolean asksForLink;
    private final boolean asksWhatIs;

    Quotable(String question) {
        this.question = question;
        this.asked = Set.copyOf(Stems.ofQuestion(question));
        this.author = Authored.who(question).orElse(Set.of());
        this.named = NamedItems.of(question);
        this.asksForClaims = FactCheck.isAskedFor(question);
        this.asksForTime = QuestionKind.of(question) == QuestionKind.WHEN;
        this.asksForWriter = ASKS_FOR_WRITER.matcher(question).find();
        this.asksForLink = ASKS_FOR_LINK.matcher(question).find();
        this.asksWhatIs = !Definition.ofAny(question).isEmpty();
    }

    /** The places of those of a passage. */
    IntStream in(Hit hit) {
        List<Hit.Line> safe = Statements.withoutInstructions(hit);
        return IntStream.range(0, hit.sentences().size())
                .filter(at -> safe.contains(hit.line(at)))
                .filter(at -> named.hold(hit, at) || isReply(hit, at) || tells(hit, at))
                .filter(at -> asksForClaims || !FactCheck.isClaim(hit, at));
    }

    /** Whether a line says nothing but a day, such as the one that it was published on. */
    static boolean isDay(String line) {
        return DAY.matcher(line).matches();
    }

    /** Whether a yes or no answers the very question. */
    private boolean isReply(Hit hit, int at) {
        return HeadingMatch.replied(hit, at).isPresent() && HeadingMatch.asks(question, hit, at);
    }

    private boolean tells(Hit hit, int at) {
        Hit.Line line = hit.line(at);
        return !isSilent(hit, at) && (line.isHeading() ? isTelling(hit, at) : Statements.states(line));
    }

    private static boolean isTelling(Hit hit, int heading) {
        String words = hit.line(heading).text();
        return !HeadingMatch.isAsking(hit, heading)
                && (Characters.words(words) >= TELLING_WORDS
                        || FIGURE.matcher(words).find());
    }

    /** Whether a line tells something only to who asks otherwise, if to anybody: a day, a heading over others, a link, code, a letter's head or a credit alone. */
    private boolean isSilent(Hit hit, int at) {
        String line = hit.line(at).text();
        return OF_LOG.matcher(line).matches()
                || !asksForTime && (isDay(line) || isOverParts(hit, at))
                || !asksForLink && LINK.matcher(line).matches()
                || asksWhatIs && hit.isCode(at)
                || line.startsWith(Article.AUTHOR) && !isOfAuthor(hit.line(at))
                || !asksForWriter
                        && (LETTER.matcher(line).matches()
                                || CREDIT.matcher(line).matches());
    }

    /** Whether a line of who wrote an article tells that to who asks for it, of nobody else than is named. */
    private boolean isOfAuthor(Hit.Line line) {
        return line.stems().containsAll(author)
                && (FieldLabel.isNamed(question, line.text()) || line.stems().containsAll(asked));
    }

    /** Whether a heading stands right over one of several alike: "Week 45" over "Done". */
    private static boolean isOverParts(Hit hit, int at) {
        return hit.line(at).kind() == Sentence.Kind.HEADING
                && at + 1 < hit.sentences().size()
                && hit.line(at + 1).kind() == Sentence.Kind.SUBHEADING;
    }
}
