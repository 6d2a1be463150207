package footnote.chat;

import footnote.grammar.CalendarWords;
import footnote.search.Stems;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A noun with what stands before it and behind it, as a question has it: "the council of Dorne".
 *
 * @param text with its article
 * @param stems of its words
 * @param name whether it is one
 * @param whole whether it is no part of a longer one, as "Dorne" is of "the council of Dorne"
 */
record NounPhrase(String text, Set<String> stems, boolean name, Count count, boolean whole) {

    /** Of what a pronoun stands for. */
    enum Count {
        ONE,
        SEVERAL,
        ANY
    }

    /** Words that are asked about everything, and name nothing. */
    static final Set<String> GENERAL = Stream.concat(
                    CalendarWords.NAMES.stream(),
                    Stream.of("best good better bad great different difference differ compare similar kind type way"
                            + " example main important importance popular common famous use work start begin come take"
                            + " help give happen become first second last next new old long big get make want know think"
                            + " thing one two just still now today actually often usually typical possible explain"
                            + " describe let ok okay yes thanks hmm wow so also like other others else more most mean"
                            + " cause need day week month year"))
            .flatMap(words -> Stems.of(words).stream())
            .collect(Collectors.toUnmodifiableSet());

    /**
     * Those of a question, in their order, each before its parts.
     *
     * @param wanted SEVERAL where two things that "and" joins are one phrase
     */
    static List<NounPhrase> in(String question, Count wanted) {
        return new NounPhraseReader(question, wanted).read();
    }

    /** The stems that tell what it is. */
    Stream<String> telling() {
        return stems.stream().filter(stem -> !GENERAL.contains(stem));
    }

    /** Whether a pronoun of that number may stand for it. */
    boolean agrees(Count wanted) {
        return count == wanted || count == Count.ANY;
    }
}
