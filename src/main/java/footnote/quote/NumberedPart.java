package footnote.quote;

import footnote.check.statement.Items;
import footnote.check.statement.Run;
import footnote.search.Hit;
import footnote.search.analysis.Stems;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A part of an agreement or a handbook that is asked for by its number, as in "What does clause 7.2 of the lease say?": what it says may
 * share no word with the question. English.
 *
 * @param beginning how it begins
 * @param asked the question's stems, which may name its article
 */
record NumberedPart(Pattern beginning, Set<String> asked) {

    private static final String KIND =
            "(?:(?:sub-?)?(?:clause|section|paragraph)|article|rule|regulation|item|point|§)";

    private static final Pattern ASKED = Pattern.compile(
            "(?i)^\\W*(?:(?:and|or|but|so),? )?(?:(?:please )?(?:show|quote|read|give|tell)(?: (?:me|us))? |(?:what|how)(?:['’]s| is| does| do| are| about)? )?"
                    + "(?:(?:written|said|stated) )?(?:in |under )?(?:the )?" + KIND
                    + " ?(?<number>\\d{1,3}(?:\\.\\d{1,3}){0,5})\\.?(?: (?:of|in) [^?]{1,80}?)?"
                    + "(?: (?:say|state|mean|provide|cover|deal with))?(?: about(?: [^?]{1,80})?)?\\W*$");

    /** The one that a question asks for and nothing else; empty where it asks otherwise. */
    static Optional<NumberedPart> asked(String question) {
        Matcher asked = ASKED.matcher(question);
        return asked.find()
                ? Optional.of(new NumberedPart(beginning(asked.group("number")), Stems.ofQuestion(question)))
                : Optional.empty();
    }

    /** "5 towns" and "Section 5 protects them" are no clauses, "5. Towns", "5.1 Towns" and "Section 5: Towns" are. */
    private static Pattern beginning(String number) {
        String bare = number.contains(".") ? "[.)]?" : "[.)]";
        return Pattern.compile("^\\W*(?:(?i:" + KIND + ") ?" + Pattern.quote(number)
                + "(?![\\d.]*\\d)(?=\\s*[.:)–—-]|\\s+\\p{Lu}|\\s*$)|" + Pattern.quote(number) + bare
                + "\\s+(?=\\W*\\p{Lu}))");
    }

    /**
     * Its sentences in their order: those of the paragraph that it begins, or the first below it where it is a heading; of the article whose
     * title has most of the question's words, then of the best. None where no passage holds it.
     *
     * @param ranked the sentences of the passages, best first
     * @param most how many at most
     */
    List<Ranked> in(List<Ranked> ranked, int most) {
        return ranked.stream()
                .filter(this::isOfIt)
                .sorted(Comparator.comparingLong(this::named).reversed())
                .reduce((one, other) -> other.hit().equals(one.hit()) && other.at() < one.at() ? other : one)
                .map(first -> paragraph(first, ranked).limit(most).toList())
                .orElse(List.of());
    }

    /** The sentences from one on to the end of its paragraph, as far as they may be quoted. */
    private static Stream<Ranked> paragraph(Ranked first, List<Ranked> ranked) {
        int last = new Run(first.hit(), first.at(), first.at()).paragraphs().to();
        return IntStream.rangeClosed(first.at(), last)
                .mapToObj(at -> ranked.stream()
                        .filter(each -> each.hit().equals(first.hit()) && each.at() == at)
                        .findFirst())
                .takeWhile(Optional::isPresent)
                .flatMap(Optional::stream);
    }

    private boolean isOfIt(Ranked each) {
        return !each.line().kind().isHeading()
                && (begins(each.hit(), each.at())
                        || Headings.above(each.hit(), each.at())
                                .filter(heading -> begins(each.hit(), heading))
                                .isPresent());
    }

    private boolean begins(Hit hit, int at) {
        Matcher from = beginning.matcher(hit.text());
        return from.region(Items.start(hit, at), hit.text().length()).lookingAt();
    }

    /** How many of the question's words the title of its article has. */
    private long named(Ranked each) {
        return asked.stream().filter(each.hit().titleStems()::contains).count();
    }
}
