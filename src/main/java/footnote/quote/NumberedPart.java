package footnote.quote;

import footnote.check.statement.Items;
import footnote.check.statement.Run;
import footnote.grammar.NumberWords;
import footnote.search.Hit;
import footnote.search.analysis.Stems;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A part of an agreement, a handbook or a list of steps that is asked for by its number, as in "What does clause 7.2 of the lease say?": what
 * it says may share no word with the question. English.
 *
 * @param beginnings how it may begin: called by its kind, "Section 5: Towns", then by its number alone, "5. Towns"
 * @param whole stems of what it is a part of; none where the question doesn't say; of a list of tips that it is one of tips
 * @param any whether it may be that of a text without these: each list has its own step 2, while few papers have a clause 7.2
 */
record NumberedPart(List<Beginning> beginnings, Set<String> whole, boolean any) {

    /** @param heading how a heading begins which it stands below */
    private record Beginning(Pattern own, Pattern heading) {}

    /** Parts of texts of law, which one calls by this and another by that. */
    private static final String CLAUSE =
            "(?:(?:sub-?)?(?:clause|cl|section|sec|paragraph|para)|article|art|rule|regulation|reg|item|point|§)";

    private static final String APPENDIX = "(?:appendix|annexe?)";

    private static final String STEP = "(?:step|stage)";

    /** Items of a list that says what they are. */
    private static final String LISTED =
            "(?:principle|lesson|tip|reason|goal|aim|demand|recommendation|finding|question)";

    /** Called by nothing else, and by no number alone. */
    private static final String CHAPTER = "(?:chapter|part|schedule)";

    private static final String PLACED = String.join("|", APPENDIX, STEP, LISTED, CHAPTER);

    /** In figures, in Roman ones or as a letter. */
    private static final String NUMBER = "(?:\\d{1,3}(?:\\.\\d{1,3}){0,5}|[ivxl]{1,7}|[a-z])";

    /** What a follow-up question takes along stands behind it in brackets: "And section 3? (lease)". */
    private static final Pattern ASKED = Pattern.compile(
            "(?i)^\\W*(?:(?:and|or|but|so),? )?(?:(?:please )?(?:show|quote|read|give|tell)(?: (?:me|us))? |(?:what|how)(?:['’]s| is| does| do| are| about)? |what (?:(?:do|should|must) (?:I|we|you) do|happens) )?"
                    + "(?:(?:written|said|stated) )?(?:in |under )?(?:the )?(?:(?<kind>" + CLAUSE + "|" + PLACED
                    + ")\\.? ?(?<number>" + NUMBER + ")\\b|(?<place>" + NumberWords.PLACES + ") (?<placed>" + PLACED
                    + "))\\.?(?: (?:of|in|for|when) (?<whole>[^?]{1,80}?))?"
                    + "(?: (?:say|state|mean|provide|cover|deal with))?(?: about(?: [^?]{1,80})?)?(?:\\? \\((?<lent>[^()]{1,80})\\))?\\W*$");

    /** The one that a question asks for and nothing else; empty where it asks otherwise. */
    static Optional<NumberedPart> asked(String question) {
        Matcher asked = ASKED.matcher(question);
        if (!asked.find()) {
            return Optional.empty();
        }
        Set<String> whole = Stream.of("whole", "lent")
                .map(asked::group)
                .filter(Objects::nonNull)
                .flatMap(words -> Stems.ofQuestion(words).stream())
                .collect(Collectors.toSet());
        return Optional.of(
                asked.group("kind") == null
                        ? of(asked.group("placed"), number(asked.group("place")), whole)
                        : of(asked.group("kind"), asked.group("number"), whole));
    }

    private static String number(String place) {
        return NumberWords.ORDINALS
                .getOrDefault(place.toLowerCase(Locale.ROOT), "")
                .replaceAll("\\D", "");
    }

    /** "5 towns" and "Section 5 protects them" are no clauses, "5. Towns", "[5] Towns", "5.1 Towns" and "Section 5: Towns" are. */
    private static NumberedPart of(String kind, String number, Set<String> whole) {
        String kinds = Stream.of(CLAUSE, APPENDIX, STEP)
                .filter(alike -> kind.matches("(?i)" + alike))
                .findFirst()
                .orElse(kind);
        Pattern named = Pattern.compile("^\\W*(?i:" + kinds + "\\.? ?" + Pattern.quote(number)
                + ")(?![\\d.]*\\d)(?=\\s*(?:[.:)–—-]|\\n|$)|\\s+\\p{Lu})");
        List<Beginning> beginnings = new ArrayList<>(List.of(new Beginning(named, named)));
        if (!kind.matches("(?i)" + APPENDIX + "|" + CHAPTER) && Character.isDigit(number.charAt(0))) {
            Pattern heading = alone(number, "[.)\\]]?");
            beginnings.add(new Beginning(number.contains(".") ? heading : alone(number, "[.)\\]]"), heading));
        }
        return kind.matches("(?i)" + LISTED)
                ? new NumberedPart(beginnings, Set.copyOf(Stems.of(kind)), false)
                : new NumberedPart(beginnings, whole, whole.isEmpty() || kinds.equals(CLAUSE));
    }

    private static Pattern alone(String number, String end) {
        return Pattern.compile("^\\W*" + Pattern.quote(number) + end + "\\s+(?=\\W*\\p{Lu})");
    }

    /**
     * Its sentences in their order: those of the paragraph that it begins, or those below it where it is a heading; of the passage whose title
     * and headings have most words of the whole, then of the best. None where no passage holds it.
     *
     * @param ranked the sentences of the passages, best first
     */
    List<Ranked> in(List<Ranked> ranked) {
        return beginnings.stream()
                .map(beginning ->
                        in(ranked, beginning).limit(SentenceSelector.MOST).toList())
                .filter(part -> !part.isEmpty())
                .reduce((one, other) -> shared(other.getFirst()) > shared(one.getFirst()) ? other : one)
                .orElse(List.of());
    }

    private Stream<Ranked> in(List<Ranked> ranked, Beginning beginning) {
        List<Ranked> all = ranked.stream()
                .filter(each -> !each.line().isHeading() && (any || isOfWhole(each.hit())))
                .filter(each ->
                        begins(beginning.own, each.hit(), each.at()) || isBelow(beginning, each.hit(), each.at()))
                .toList();
        long most = all.stream().mapToLong(this::shared).max().orElse(0);
        return all.stream()
                .filter(each -> shared(each) == most)
                .reduce((one, other) -> other.hit().equals(one.hit()) && other.at() < one.at() ? other : one)
                .stream()
                .flatMap(first -> part(beginning, first, ranked));
    }

    /** The sentences from its first one on to its end, as far as they may be quoted. */
    private static Stream<Ranked> part(Beginning beginning, Ranked first, List<Ranked> ranked) {
        Hit hit = first.hit();
        int last = new Run(hit, first.at(), first.at()).paragraphs().to();
        return IntStream.range(first.at(), hit.sentences().size())
                .takeWhile(at -> at <= last || isBelow(beginning, hit, at))
                .mapToObj(at -> ranked.stream()
                        .filter(each -> each.hit().equals(hit) && each.at() == at)
                        .findFirst())
                .takeWhile(Optional::isPresent)
                .flatMap(Optional::stream);
    }

    private static boolean isBelow(Beginning beginning, Hit hit, int at) {
        return Headings.above(hit, at)
                .filter(heading -> begins(beginning.heading, hit, heading))
                .isPresent();
    }

    private static boolean begins(Pattern beginning, Hit hit, int at) {
        Matcher from = beginning.matcher(hit.text());
        return from.region(Items.start(hit, at), hit.text().length()).lookingAt();
    }

    private boolean isOfWhole(Hit hit) {
        return !Collections.disjoint(hit.titleStems(), whole)
                || Stream.of(hit.sentences(), hit.sections())
                        .flatMap(List::stream)
                        .anyMatch(line -> !Collections.disjoint(line.stems(), whole));
    }

    /** How many words of the whole its article's title and its headings have. */
    private long shared(Ranked each) {
        Set<String> over = each.headingStems();
        return whole.stream()
                .filter(stem -> each.titleStems().contains(stem) || over.contains(stem))
                .count();
    }
}
