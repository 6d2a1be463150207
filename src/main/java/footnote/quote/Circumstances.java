package footnote.quote;

import footnote.answer.QuestionKind;
import footnote.grammar.AuxiliaryVerbs;
import footnote.quote.asked.FieldLabel;
import footnote.quote.asked.Untold;
import footnote.search.analysis.Stems;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What tells who did what is asked, when or where it was done, where the sentence that is likeliest to answer doesn't. English. */
final class Circumstances {

    /** A place is told in so many ways that it counts for less than a time. */
    private static final double NEAR_IN_PLACE = 1;

    /** What is done by one: "When will Ann Lee leave?" */
    private static final Pattern DONE =
            Pattern.compile("(?i)\\bwhen (?:" + AuxiliaryVerbs.ALL + ") .{2,60} (?<deed>\\p{Ll}{3,})\\W*$");

    private static final Pattern DID =
            Pattern.compile("(?i)\\b(?:who (?!(?:" + AuxiliaryVerbs.ALL + ")\\b)\\p{L}{3}|what cause[ds]\\b)");

    private Circumstances() {}

    /** Who or what did what is asked, in all words of the question, some of which may stand above it, where the best lacks one. */
    static Predicate<Ranked> whole(String question, Ranked best) {
        QuestionKind kind = QuestionKind.of(question);
        Set<String> asked = Stems.ofQuestion(question);
        Predicate<Ranked> tells = each -> Surroundings.stems(each, 0).containsAll(asked)
                && (kind == QuestionKind.WHY
                        ? kind.isIn(each.text())
                        : QuestionKind.WHO.isNewIn(Excerpt.of(question, each).words(), question));
        boolean did = DID.matcher(question).find() && asked.size() > 1 && !tells.test(best);
        return each -> did && tells.test(each);
    }

    /** When something was done, in the word that is asked with, where the best tells when something else was. */
    static Predicate<Ranked> deed(String question, Ranked best) {
        QuestionKind kind = QuestionKind.of(question);
        Matcher asked = DONE.matcher(question);
        if (kind != QuestionKind.WHEN || !asked.find()) {
            return _ -> false;
        }
        List<String> deed = Stems.of(asked.group("deed"));
        boolean told = best.stems().containsAll(deed);
        return each -> !told
                && each.stems().containsAll(deed)
                && kind.isNewIn(each.text(), question)
                && !Untold.isWondered(question, each.text())
                && each.hit().equals(best.hit())
                && !OtherSubject.isTold(question, each, Surroundings.stems(each, 0));
    }

    /** A time or a place where one is asked for, and neither the best nor what is quoted with it tells one. */
    static Predicate<Ranked> placed(String question, Ranked best) {
        QuestionKind kind = QuestionKind.of(question);
        boolean time = kind.isOfTime();
        if (!time && kind != QuestionKind.WHERE
                || FieldLabel.isNamed(question, best.text())
                || kind.isNewIn(
                        Completion.of(question, Excerpt.of(question, best)).words(), question)) {
            return _ -> false;
        }
        Set<String> words = Stems.ofQuestion(question);
        return each -> kind.isNewIn(each.text(), question)
                && told(each).distinct().filter(words::contains).count()
                        >= (time && isBeside(each, best, words) ? 1 : Math.min(words.size(), 2))
                && (time || best.score() - each.score() <= NEAR_IN_PLACE);
    }

    /** Whether a sentence is of the same passage as the best, or of its article and, with what stands over it, on all that is asked about. */
    private static boolean isBeside(Ranked sentence, Ranked best, Set<String> asked) {
        return sentence.hit().equals(best.hit())
                || sentence.isOfSameArticle(best)
                        && Surroundings.stems(sentence, 0).containsAll(asked);
    }

    /** The stems of a sentence, with those of the one that it leans on: "Run the migration. This takes an hour." */
    private static Stream<String> told(Ranked sentence) {
        boolean leans = Excerpt.leansBack(sentence.hit(), sentence.at());
        return Stream.concat(
                sentence.stems().stream(),
                leans ? sentence.hit().line(sentence.at() - 1).stems().stream() : Stream.empty());
    }
}
