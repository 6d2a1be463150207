package footnote.quote;

import footnote.answer.QuestionKind;
import footnote.grammar.CalendarWords;
import footnote.quote.asked.Names;
import footnote.quote.asked.RoleOwner;
import footnote.search.Hit;
import footnote.search.analysis.Countries;
import footnote.search.analysis.GovernmentSeat;
import footnote.search.analysis.Stems;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether a sentence tells of another thing of the kind that is asked about: another name, another country, another owner. */
final class OtherThing {

    /** What a sentence begins with. */
    private static final Pattern SUBJECT = Pattern.compile(
            "[“\"]?(?:(?:The|Its|His|Her|Their) (?:(?!of\\b)[\\p{Ll}’'-]+ ){0,4}[\\p{Ll}’'-]+, )?(?:The |M(?:r|s|rs) |Dr )?(?<first>\\p{Lu}[\\p{L}’'-]*\\p{L})(?<rest> (?!(?:"
                    + CalendarWords.ALL + ")\\b)\\p{Lu}\\p{Ll}+)?(?:['’]s?)?(?![\\p{L}])");

    /** What somebody who is named says of something else. */
    private static final Pattern REPORTS =
            Pattern.compile("(?:, [^,.;:]{1,60},)? (?:sa(?:id|ys)|told [^,.;:]{1,30}) (?:that )?+"
                    + "(?!(?:he|she|it(?! (?:is|was) )(?! (?:is|was)n['’]t )|they|we|I|his|her|its|their)\\b)");

    /** Goes on to tell of the person whom the sentence before names. */
    private static final Pattern PERSON = Pattern.compile("(?:She|He|His|Her) ");

    private static final String NAME =
            "((?!(?:" + CalendarWords.ALL + ")\\b)\\p{Lu}[\\p{L}’'-]*\\p{L}(?: \\p{Lu}[\\p{L}’'-]*\\p{L}){0,3})";

    /** Where, whither or whose: "in Ely", "to Ely", "Ely's". */
    private static final Pattern BEARER = Pattern.compile(
            "\\b(?:in|at|of|on|for|from|to) (?:(?:the|an?) )?" + NAME + "|(?<=\\w )" + NAME + "(?=['’]s?\\b)");

    /** Whom a question asks something of, whatever else it names: "How many stores does Ely have in York?" */
    private static final Pattern ASKED_OF = Pattern.compile(
            "\\b(?i:do|does|did|has|have|had|will|would|is|are|was|were) (?:the )?(?<name>" + NAME + ")");

    private static final Pattern WORD_IN_SMALL = Pattern.compile("(?U)\\b\\p{Ll}[\\p{L}’'-]+");

    /** Of what there is a share in something: "What percentage of the deaths involved heroin?" */
    private static final Pattern SHARED = Pattern.compile(
            "\\bof .* (?:\\p{Ll}+ed|ha(?:d|s|ve)|is|are|was|were|due to|caused by|because of|from|linked to) (?<thing>\\p{L}[\\p{L}-]+)\\W*$");

    /** What did to many what a question counts: "How many people died of typhoid?", "How many deaths did typhoid cause?" */
    private static final Pattern CAUSED = Pattern.compile(
            "(?i)\\bhow many (?:[\\p{L}-]+ ){1,8}?(?:(?:died?|dead|deaths|suffer(?:ed|s)?|killed|ill|sick|injured|hurt|lost|caused|due) (?:to|of|from|by|because of) |(?:do|does|did|has|have) (?=\\p{L}+ (?:caused?|kill(?:ed)?)\\b))(?!(?:the|an?|this|that|it|its|their|his|her|how|what|who)\\b)(?<thing>\\p{Ll}[\\p{L}-]+)");

    private OtherThing() {}

    /** Whether one of the things asked for isn't there, and another of their kind is said instead. */
    static boolean isOther(Set<String> asked, Set<String> there, Set<String> said) {
        return !there.containsAll(asked) && !asked.containsAll(said);
    }

    /**
     * Whether a passage lacks a name of the question that stands in the title of another article that was found, and in no passage of its
     * own: that one is on it.
     *
     * @param stems of the passage and its title
     */
    static boolean isOfOtherTitle(String question, Ranked best, Set<String> stems, List<Hit> hits) {
        Set<String> lacking = new HashSet<>(Names.unsaidStems(question, stems));
        if (!lacking.isEmpty()) {
            lacking.removeAll(stems(best, hits));
        }
        return !lacking.isEmpty()
                && hits.stream()
                        .filter(hit ->
                                !hit.source().id().equals(best.hit().source().id()))
                        .anyMatch(hit -> hit.titleStems().stream().anyMatch(lacking::contains));
    }

    /** Whether any title has a name of the question: where none has, {@link #isOfOtherTitle} holds of no passage. */
    static boolean isInTitle(String question, List<Hit> hits) {
        Set<String> names = Names.stems(question);
        return hits.stream().anyMatch(hit -> !Collections.disjoint(hit.titleStems(), names));
    }

    /** Whether a sentence, or what stands around it, is of another country than the one that is asked for, which a figure must be told of itself. */
    static boolean isOfOtherCountry(Reading reading) {
        Set<String> asked = Countries.among(reading.asked());
        if (asked.isEmpty()) {
            return false;
        }
        Set<String> around = GovernmentSeat.withSeats(reading.around());
        Set<String> telling = reading.asksForFigure() ? GovernmentSeat.withSeats(reading.said()) : around;
        return isOther(asked, telling, Countries.among(reading.said()))
                || isOther(asked, around, Countries.among(reading.around()));
    }

    /** A sentence with what stands over it. */
    private static String words(Ranked sentence) {
        String heading =
                Headings.line(sentence.hit(), sentence.at()).map(Hit.Line::text).orElse("");
        return String.join(" ", sentence.hit().source().title(), heading, sentence.text());
    }

    /**
     * Whether a sentence lacks the names of the question, with what stands over it, and begins with another: "Ely has 40 boats" tells
     * nothing of how many York has. A name's word that is none elsewhere in the passage, as "Water", doesn't name it.
     *
     * @param stems of these
     */
    static boolean isOfOtherSubject(String question, Ranked best, Set<String> stems) {
        if (PERSON.matcher(best.text()).lookingAt() && best.at() > 0) {
            Ranked before = new Ranked(best.hit(), best.at() - 1, best.score());
            return isOfOtherSubject(question, before, Surroundings.stems(before, 1));
        }
        Matcher subject = SUBJECT.matcher(best.text());
        if (!subject.lookingAt() || Names.lacking(question, stems, words(best), _ -> 1) == 0) {
            return false;
        }
        if (REPORTS.matcher(best.text())
                .region(subject.end(), best.text().length())
                .lookingAt()) {
            return false;
        }
        String first = subject.group("first");
        Set<String> said = Stems.ofQuestion(first);
        boolean name = subject.group("rest") != null
                || Pattern.compile("(?<=[\\p{Ll},;] )" + Pattern.quote(first) + "\\b")
                        .matcher(best.hit().text())
                        .find();
        if (!name || said.isEmpty() || !Collections.disjoint(said, Stems.ofQuestion(question))) {
            return false;
        }
        Set<String> plain = Stems.ofQuestion(WORD_IN_SMALL
                .matcher(best.hit().text())
                .results()
                .map(MatchResult::group)
                .collect(Collectors.joining(" ")));
        ToDoubleFunction<String> weight = word -> plain.contains(word) ? 0 : 1;
        String asked = ASKED_OF.matcher(question)
                .results()
                .map(found -> "x " + found.group("name"))
                .filter(found -> Names.lacking(found, Set.of(), "", weight) > 0)
                .findFirst()
                .orElse(question);
        double names = Names.lacking(asked, Set.of(), "", weight);
        return names > 0 && Names.lacking(asked, stems, words(best), weight) >= names;
    }

    /** Whether a sentence tells the role that is asked for as somebody else's. */
    static boolean isOfOtherOwner(String question, Ranked best) {
        return RoleOwner.isOther(question, Surroundings.before(best), best.text(), Reading.belowSections(best.hit()));
    }

    /** Whether it is asked whether something is so of one with a name, and a sentence tells it of a person named before. */
    static boolean isAskedOfPerson(QuestionKind kind, String question, Ranked best) {
        return kind == QuestionKind.WHETHER
                && ASKED_OF.matcher(question).lookingAt()
                && PERSON.matcher(best.text()).lookingAt();
    }

    /** Whether a question asks of which share something is, and no passage that was found has a word for it, or one written nearly so. */
    static boolean isOfUntoldShare(String question, List<Hit> hits) {
        return isUntold(SHARED.matcher(question), hits);
    }

    /** Whether a question asks how many something killed or the like, and no passage that was found has a word for it. */
    static boolean isOfUntoldCause(String question, List<Hit> hits) {
        return isUntold(CAUSED.matcher(question), hits);
    }

    private static boolean isUntold(Matcher asked, List<Hit> hits) {
        return asked.find()
                && hits.stream()
                        .map(Reading::belowSections)
                        .noneMatch(text -> Names.isWordIn(asked.group("thing"), text));
    }

    /**
     * Whether a question asks of a place, or of somebody's, that an article doesn't name, as far as it was found; or that another article is on
     * and nothing near the sentence names; or of what somebody does, who may be called otherwise, whom another article names.
     */
    static boolean isOfOtherBearer(String question, Ranked best, List<Hit> hits) {
        List<String> bearers = BEARER.matcher(question)
                .results()
                .map(asked -> asked.group(1) == null ? asked.group(2) : asked.group(1))
                .toList();
        List<String> doers = ASKED_OF.matcher(question)
                .results()
                .map(asked -> asked.group("name"))
                .toList();
        if (bearers.isEmpty() && doers.isEmpty()) {
            return false;
        }
        String article = article(best, hits);
        Set<String> stems = stems(best, hits);
        stems.addAll(best.hit().titleStems());
        Set<String> near = Surroundings.near(best);
        Predicate<String> unnamed = name -> Names.lacking("x " + name, stems, article, _ -> 1) == 1;
        return bearers.stream()
                        .anyMatch(name -> unnamed.test(name)
                                || Collections.disjoint(near, Stems.ofQuestion(name)) && isTitle(name, hits))
                || doers.stream().anyMatch(name -> unnamed.test(name) && isNamed(name, hits));
    }

    /** Whether a passage that was found has a name. */
    private static boolean isNamed(String name, List<Hit> hits) {
        Set<String> stems = Stems.ofQuestion(name);
        return hits.stream()
                .flatMap(hit -> hit.sentences().stream())
                .anyMatch(line -> line.stems().containsAll(stems));
    }

    /** Whether an article that was found is on something of a name. */
    private static boolean isTitle(String name, List<Hit> hits) {
        return hits.stream().anyMatch(hit -> hit.titleStems().containsAll(Stems.ofQuestion(name)));
    }

    /** The stems of a sentence's article below its title, as far as it was found. */
    private static Set<String> stems(Ranked sentence, List<Hit> hits) {
        return found(sentence, hits)
                .flatMap(hit -> Stream.concat(hit.sections().stream(), hit.sentences().stream()))
                .flatMap(line -> line.stems().stream())
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** The words of a sentence's article, as far as it was found. */
    static String article(Ranked sentence, List<Hit> hits) {
        return found(sentence, hits).map(Reading::belowSections).collect(Collectors.joining("\n"));
    }

    /** The passages of a sentence's article that were found. */
    static Stream<Hit> found(Ranked sentence, List<Hit> hits) {
        String article = sentence.hit().source().id();
        return hits.stream().filter(hit -> hit.source().id().equals(article));
    }
}
