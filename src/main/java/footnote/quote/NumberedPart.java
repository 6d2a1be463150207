package footnote.quote;

import footnote.check.statement.Items;
import footnote.check.statement.Run;
import footnote.search.Hit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A part of an agreement or a handbook that is asked for by its number, as in "What does clause 7.2 say?": what it says may share no
 * word with the question. English.
 *
 * @param beginning how it begins
 */
record NumberedPart(Pattern beginning) {

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
        return asked.find() ? Optional.of(of(asked.group("number"))) : Optional.empty();
    }

    /** "5 towns" and "Section 5 protects them" are no clauses, "5. Towns", "5.1 Towns" and "Section 5: Towns" are. */
    private static NumberedPart of(String number) {
        String bare = number.contains(".") ? "[.)]?" : "[.)]";
        return new NumberedPart(Pattern.compile("^\\W*(?:(?i:" + KIND + ") ?" + Pattern.quote(number)
                + "(?![\\d.]*\\d)(?=\\s*[.:)–—-]|\\s+\\p{Lu}|\\s*$)|" + Pattern.quote(number) + bare
                + "\\s+(?=\\W*\\p{Lu}))"));
    }

    /**
     * Its sentences in their order: those of the paragraph that it begins, or the first below it where it is a heading; none where no
     * passage holds it.
     *
     * @param ranked the sentences of the passages, best first
     * @param most how many at most
     */
    List<Ranked> in(List<Ranked> ranked, int most) {
        return ranked.stream()
                .filter(each -> begins(each.hit(), each.at()))
                .findFirst()
                .or(() -> firstBelow(ranked))
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

    private boolean begins(Hit hit, int at) {
        Matcher from = beginning.matcher(hit.text());
        return from.region(Items.start(hit, at), hit.text().length()).lookingAt();
    }

    private Optional<Ranked> firstBelow(List<Ranked> ranked) {
        return ranked.stream()
                .filter(each -> Headings.line(each.hit(), each.at())
                        .filter(heading -> beginning.matcher(heading.text()).find())
                        .isPresent())
                .reduce((one, other) -> other.hit().equals(one.hit()) && other.at() < one.at() ? other : one);
    }
}
