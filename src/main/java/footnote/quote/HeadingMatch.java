package footnote.quote;

import footnote.answer.QuestionKind;
import footnote.check.statement.Run;
import footnote.quote.asked.FieldLabel;
import footnote.search.Hit;
import footnote.search.analysis.Stems;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How what stands over a passage's sentences fits a question: whether it asks the same, names what is asked for, or is of something else. */
final class HeadingMatch {

    /** The share of a heading's stems that a question holds where it asks the same. */
    private static final double SAME = 0.6;

    /** The share that a question and a heading have in common of what both say, where the heading is asked about and little else. */
    private static final double JUST = 0.75;

    private static final double SAME_MEANING = 0.85;

    private static final String QUOTES = "\"'“‘";

    private static final Pattern ASKING = Pattern.compile("(?:How|What|When|Where|Why|Whether) (?:to|you|we)\\b");

    /** What says by itself that what was asked is so, or isn't. */
    private static final Pattern YES_OR_NO =
            Pattern.compile("(?i)(?:yes|no|never|always|not (?:yet|now|any ?more))[.!]?");

    /** Say of a section that it tells of several things: "New features". */
    private static final Set<String> GENERAL = Set.copyOf(Stems.of("features changes things items points details"));

    /** Stand in headings of all kinds: "How do I get a new one?". */
    private static final Set<String> EMPTY_VERBS =
            Set.copyOf(Stems.of("get got make made take need want go give given know find found put happen"));

    private HeadingMatch() {}

    /**
     * Whether what is said answers another question, which it stands below and which has something else in the place of what a question ends
     * with: "Do you offer student discounts?" for "Is there a discount for nurses?" In other places stand the verbs, which have many words. A few
     * words, "Bikes, not yet.", answer nothing else, however little both questions have in common.
     *
     * @param told stems of what is said and of its title
     */
    static boolean askOther(String question, Set<String> told, Hit hit, int at) {
        List<String> asked = List.copyOf(Stems.ofQuestion(question));
        Set<String> other = Headings.line(hit, at)
                .filter(heading -> heading.text().endsWith("?"))
                .map(heading -> Stems.ofQuestion(heading.text()))
                .orElse(Set.of());
        long shared = asked.stream().filter(other::contains).count();
        boolean alike = Headings.isFewWords(hit.line(at).text()) ? shared > 0 : 2 * shared >= asked.size();
        return alike
                && !asked.containsAll(other)
                && !asked.isEmpty()
                && !other.contains(asked.getLast())
                && !told.contains(asked.getLast());
    }

    /**
     * Whether a sentence stands in another section than the one that is asked about: the heading of another one in the passage has a word
     * of the question that neither the sentence nor what it leans on, its own heading or the title has, and its own heading has none that the other lacks.
     *
     * @param kind of the question: the section below "When is it paid?" tells nobody what is paid
     * @param asked the question's stems
     */
    static boolean isOfAnother(QuestionKind kind, Set<String> asked, Hit hit, int at) {
        if (Headings.line(hit, at).isEmpty()) {
            return false;
        }
        Set<String> telling = Stems.without(asked, EMPTY_VERBS, hit.titleStems());
        Set<String> own = Stems.shared(telling, Headings.stems(hit, at));
        Set<String> lacking = Stems.without(
                telling,
                own,
                hit.line(at).stems(),
                Excerpt.leansBack(hit, at) ? hit.line(at - 1).stems() : List.of());
        List<Hit.Line> lines = hit.sentences();
        Stream<Set<String>> headings = IntStream.range(0, lines.size())
                .filter(line -> lines.get(line).isHeading() && mayBeMeant(kind, lines.get(line)))
                .mapToObj(line -> withOuter(hit, line));
        Stream<Set<String>> above =
                hit.sections().stream().filter(line -> mayBeMeant(kind, line)).map(line -> Set.copyOf(line.stems()));
        return Stream.concat(above, headings)
                .anyMatch(stems -> stems.stream().anyMatch(lacking::contains) && stems.containsAll(own));
    }

    /** Whether a heading is short, states nothing, "They say that it closed.", nor quotes anybody, and asks for no other kind of thing than a question. */
    private static boolean mayBeMeant(QuestionKind kind, Hit.Line heading) {
        QuestionKind asked = heading.text().endsWith("?") ? QuestionKind.of(heading.text()) : kind;
        return heading.text().length() <= Headings.MOST_CHARACTERS
                && !heading.text().endsWith(".")
                && QUOTES.indexOf(heading.text().charAt(0)) < 0
                && (!asked.isOfThing() || asked == kind || kind == QuestionKind.WHETHER);
    }

    /** The stems of a heading and of the one that it stands below. */
    private static Set<String> withOuter(Hit hit, int heading) {
        Set<String> stems = new HashSet<>(hit.line(heading).stems());
        Headings.outer(hit, heading).ifPresent(above -> stems.addAll(above.stems()));
        return stems;
    }

    /** Whether the heading right above a sentence is a label that names what is asked for, which the sentence tells: "Cause". */
    static boolean isLabel(String question, Hit hit, int at) {
        String words = hit.line(at).text();
        QuestionKind kind = QuestionKind.of(question);
        return at > 0
                && hit.isOver(at - 1, at)
                && FieldLabel.isNamed(question, hit.line(at - 1).text() + ": " + words)
                && (!kind.isOfThing() || kind == QuestionKind.WHY || kind.isNewIn(words, question));
    }

    /** Whether a line is a heading that says what is asked and little else, beside the title: "How do I reset it?", "Reset your password". */
    static boolean isJustAsked(Set<String> asked, Hit hit, int at) {
        if (at < 0 || !hit.line(at).isHeading()) {
            return false;
        }
        Set<String> said = Stems.ofQuestion(hit.line(at).text());
        if (!GENERAL.containsAll(said)) {
            said.removeAll(GENERAL);
        }
        Set<String> outer = Headings.outer(hit, at)
                .map(above -> Headings.versions(above.stems()))
                .orElse(Set.of());
        Set<String> rest = Stems.without(asked, hit.titleStems(), outer);
        boolean titled = rest.size() < asked.size() && said.size() > 1 && rest.size() <= said.size() + 1;
        if (!rest.isEmpty() && (said.equals(rest) || titled && rest.containsAll(said))) {
            return true;
        }
        return areAlmostSame(said, asked) || areAlmostSame(Stems.without(said, hit.titleStems()), rest);
    }

    private static boolean areAlmostSame(Set<String> said, Set<String> asked) {
        long both = said.stream().filter(asked::contains).count();
        return both > 1 && both >= JUST * (said.size() + asked.size() - both);
    }

    /** Whether a heading only asks, or names a question, "How to reset it", or leads on to one: "I lost my phone. How do I get in?". */
    static boolean isAsking(Hit hit, int at) {
        return new Run(hit, at, at).paragraphs().lines().getLast().text().endsWith("?")
                || ASKING.matcher(hit.line(at).text()).lookingAt();
    }

    /** Whether the heading of a sentence, right above it, asks the question that is asked: most of what either tells. */
    static boolean asks(String question, Hit hit, int at) {
        Hit.Line above = hit.line(at - 1);
        if (!above.isHeading() || !above.text().endsWith("?")) {
            return false;
        }
        Set<String> asked = Stems.ofQuestion(question);
        Set<String> heading = Stems.ofQuestion(above.text());
        long both = heading.stream().filter(asked::contains).count();
        return both >= SAME * Math.max(1, heading.size()) || above.cosine() >= SAME_MEANING;
    }

    /** The heading right above a sentence which asks whether something is so, where that says no more than yes or no. */
    static Optional<Hit.Line> replied(Hit hit, int at) {
        return at > 0 && YES_OR_NO.matcher(hit.line(at).text()).matches()
                ? Optional.of(hit.line(at - 1))
                        .filter(above -> above.isHeading() && QuestionKind.of(above.text()) == QuestionKind.WHETHER)
                : Optional.empty();
    }
}
