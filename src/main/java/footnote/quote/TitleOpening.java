package footnote.quote;

import footnote.quote.asked.Definition;
import footnote.quote.asked.Signpost;
import footnote.search.Hit;
import footnote.search.analysis.Stems;
import java.util.Set;
import java.util.stream.IntStream;

/** What an article begins with that is named after the thing of which it is asked what it is: "Use mills to grind corn." of "Mills". English. */
final class TitleOpening {

    private TitleOpening() {}

    /**
     * Whether a sentence is the first of such an article that tells anything, and names the thing.
     *
     * @param thing its stems; none where it isn't asked what one is
     */
    static boolean is(String question, Set<String> thing, Hit hit, int at) {
        return !thing.isEmpty()
                && hit.source().start() == 0
                && hit.line(at).stems().containsAll(thing)
                && thing.equals(Set.copyOf(Stems.of(hit.source().title())))
                && IntStream.rangeClosed(0, at)
                                .filter(each -> tells(question, hit.line(each)))
                                .findFirst()
                                .orElse(-1)
                        == at;
    }

    /** Whether a sentence is one, or a definition of the thing. */
    static boolean isOrDefines(String question, Set<String> thing, Ranked sentence) {
        return Definition.isIn(sentence.text(), thing) || is(question, thing, sentence.hit(), sentence.at());
    }

    private static boolean tells(String question, Hit.Line line) {
        return line.isBody() && !Signpost.isIdle(question, line.text());
    }
}
