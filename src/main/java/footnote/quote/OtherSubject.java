package footnote.quote;

import footnote.answer.QuestionKind;
import footnote.grammar.AuxiliaryVerbs;
import footnote.grammar.ProperNames;
import footnote.quote.asked.Names;
import footnote.search.Hit;
import footnote.search.analysis.Stems;
import java.util.Collections;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether a sentence tells of another than the one of whom a question asks something: "Ely has 40 boats" for York's. English. */
final class OtherSubject {

    /** What a sentence begins with. */
    private static final Pattern SUBJECT = Pattern.compile(
            "[“\"]?(?:(?:The|Its|His|Her|Their) (?:(?!of\\b)[\\p{Ll}’'-]+ ){0,4}[\\p{Ll}’'-]+, )?(?:The |M(?:r|s|rs) |Dr )?(?<first>\\p{Lu}[\\p{L}’'-]*\\p{L})(?<rest> "
                    + ProperNames.NO_DAY + "\\p{Lu}\\p{Ll}+)?(?:['’]s?)?(?![\\p{L}])");

    /** What somebody who is named says of something else. */
    private static final Pattern REPORTS =
            Pattern.compile("(?:, [^,.;:]{1,60},)? (?:sa(?:id|ys)|told [^,.;:]{1,30}) (?:that )?+"
                    + "(?!(?:he|she|it(?! (?:is|was) )(?! (?:is|was)n['’]t )|they|we|I|his|her|its|their)\\b)");

    /** Goes on to tell of the person whom the sentence before names. */
    private static final Pattern PERSON = Pattern.compile("(?:She|He|His|Her) ");

    /** Whom a question asks something of, whatever else it names: "How many stores does Ely have in York?" */
    private static final Pattern ASKED_OF =
            Pattern.compile("\\b(?i:" + AuxiliaryVerbs.ALL + ") (?:the )?(?<name>" + ProperNames.SHORT + ")");

    private static final Pattern WORD_IN_SMALL = Pattern.compile("(?U)\\b\\p{Ll}[\\p{L}’'-]+");

    private OtherSubject() {}

    /** The names of those of whom a question asks something. */
    static Stream<String> asked(String question) {
        return ASKED_OF.matcher(question).results().map(asked -> asked.group("name"));
    }

    /**
     * Whether a sentence lacks the names of the question, with what stands over it, and begins with another: "Ely has 40 boats" tells
     * nothing of how many York has. A name's word that is none elsewhere in the passage, as "Water", doesn't name it.
     *
     * @param stems of these
     */
    static boolean isTold(String question, Ranked best, Set<String> stems) {
        if (PERSON.matcher(best.text()).lookingAt() && best.at() > 0) {
            Ranked before = new Ranked(best.hit(), best.at() - 1, best.score());
            return isTold(question, before, Surroundings.stems(before, 1));
        }
        Matcher subject = SUBJECT.matcher(best.text());
        if (!subject.lookingAt() || Names.lacking(question, stems, words(best), _ -> 1) == 0) {
            return false;
        }
        boolean reports = REPORTS.matcher(best.text())
                .region(subject.end(), best.text().length())
                .lookingAt();
        return !reports && isNewName(question, subject, best.hit()) && lacksNames(question, best, stems);
    }

    /** Whether what a sentence begins with is a name, as elsewhere in its passage, too, and none of the question's. */
    private static boolean isNewName(String question, Matcher subject, Hit passage) {
        String first = subject.group("first");
        Set<String> said = Stems.ofQuestion(first);
        boolean name = subject.group("rest") != null
                || Pattern.compile("(?<=[\\p{Ll},;] )" + Pattern.quote(first) + "\\b")
                        .matcher(passage.text())
                        .find();
        return name && !said.isEmpty() && Collections.disjoint(said, Stems.ofQuestion(question));
    }

    /** Whether a sentence has none of the names of those of whom it is asked, but for words that are none in its passage. */
    private static boolean lacksNames(String question, Ranked best, Set<String> stems) {
        Set<String> plain = Stems.ofQuestion(WORD_IN_SMALL
                .matcher(best.hit().text())
                .results()
                .map(MatchResult::group)
                .collect(Collectors.joining(" ")));
        ToDoubleFunction<String> weight = word -> plain.contains(word) ? 0 : 1;
        String asked = asked(question)
                .map(one -> "x " + one)
                .filter(found -> Names.lacking(found, Set.of(), "", weight) > 0)
                .findFirst()
                .orElse(question);
        double names = Names.lacking(asked, Set.of(), "", weight);
        return names > 0 && Names.lacking(asked, stems, words(best), weight) >= names;
    }

    /** Whether it is asked whether something is so of one with a name, and a sentence tells it of a person named before. */
    static boolean isAskedOfPerson(String question, Ranked best) {
        return QuestionKind.of(question) == QuestionKind.WHETHER
                && ASKED_OF.matcher(question).lookingAt()
                && PERSON.matcher(best.text()).lookingAt();
    }

    /** A sentence with what stands over it. */
    private static String words(Ranked sentence) {
        String heading = sentence.heading().map(Hit.Line::text).orElse("");
        return String.join(" ", sentence.title(), heading, sentence.text());
    }
}
