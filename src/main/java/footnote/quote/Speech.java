package footnote.quote;

import footnote.check.statement.Run;
import footnote.grammar.PersonalTitles;
import footnote.quote.asked.Saying;
import footnote.search.Hit;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What somebody said in quotation marks, over several sentences of a paragraph: all of it, and who said it. English. */
final class Speech {

    /** A longer one is quoted in part. */
    private static final int MOST_SENTENCES = 4;

    private static final int MOST_CHARACTERS = 400;

    private static final String PART = "\\p{Lu}(?:\\.|[\\p{L}’'-]+)";

    private static final String NAME = "(?:(?:" + PersonalTitles.ALL + ")\\.? )?(?!(?:He|She|They|It|We|I|One|Who)\\b)"
            + PART + "(?: " + PART + "){0,3}(?<!\\.|['’]s)";

    private static final Pattern SAID = Pattern.compile("[,”\"?!] " + Saying.TELLS + " (?<after>" + NAME
            + ")(?=[,.;:]|$| (?:who|in|at|on|of|after|during|as|to)\\b)"
            + "|(?:^|[”\"] )(?<before>" + NAME + ") (?:also |then |\\p{L}+ly )?" + Saying.TELLS + "\\b");

    private static final Pattern TELLS = Pattern.compile("\\b" + Saying.TELLS + "\\b");

    private static final Pattern BEGINS = Pattern.compile("^[“\"]");

    private Speech() {}

    /** With the sentences beside it of the same paragraph where only all have as many marks that open as close: the words go on there. */
    static Run whole(Run run) {
        Run paragraph = run.paragraphs();
        for (int more = 0; more < MOST_SENTENCES; more++) {
            for (int before = 0; before <= more; before++) {
                Run wider = new Run(run.hit(), run.from() - before, run.to() + more - before);
                if (wider.from() >= paragraph.from()
                        && wider.to() <= paragraph.to()
                        && (more < 2 || wider.words().length() <= MOST_CHARACTERS)
                        && Unpaired.of(wider.words()).isNone()) {
                    return wider;
                }
            }
        }
        return run;
    }

    /** Who said it where somebody did and the words themselves don't tell: whom the sentences before them in their paragraph name last. */
    static Optional<String> speaker(Run run) {
        Run paragraph = run.paragraphs();
        if (paragraph.from() == run.from() || TELLS.matcher(run.words()).find()) {
            return Optional.empty();
        }
        Run before = new Run(run.hit(), paragraph.from(), run.from() - 1);
        boolean said = BEGINS.matcher(run.words()).find()
                || !Unpaired.of(before.words()).quotationMarks().after().isEmpty();
        return said
                ? before.lines().reversed().stream()
                        .map(Hit.Line::text)
                        .flatMap(Speech::named)
                        .findFirst()
                : Optional.empty();
    }

    private static Stream<String> named(String sentence) {
        return SAID
                .matcher(sentence)
                .results()
                .map(said -> said.group("after") == null ? said.group("before") : said.group("after"))
                .toList()
                .reversed()
                .stream();
    }
}
