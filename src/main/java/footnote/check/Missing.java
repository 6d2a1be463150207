package footnote.check;

import footnote.check.statement.Majority;
import footnote.check.statement.Quantity;
import footnote.check.statement.QuotedWords;
import footnote.check.statement.RoughNumber;
import footnote.check.statement.Statement;
import footnote.check.statement.Times;
import footnote.grammar.NumberWords;
import footnote.search.analysis.Stems;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The parts of a claim that the words lack which it rests on, as it writes them. English. */
public final class Missing {

    /** What isn't done, of which the words may tell as of what might have been. */
    private static final Pattern ALTERNATIVE = Pattern.compile("(?i)\\b(?:rather than|instead of)\\b");

    /** What tells a sum. */
    private static final Pattern SUM =
            Pattern.compile("(?i)\\b(?:total\\p{L}*|altogether|combined|together|in all)\\b");

    /** What tells a difference: "by" between what changes or surpasses and a number, while somebody does it in "crossed by 40 cars". */
    private static final Pattern DIFFERENCE = Pattern.compile(
            "(?i)\\b(?:(?=by|from)(?<=\\b(?:r[io]se|rising|rais\\p{L}*|increas\\p{L}*|gr[eo]w|climb|jump|soar|surge|gain|f[ae]ll|drop|declin\\p{L}*|decreas\\p{L}*|shr[aiu]nk|cut|reduc|lower|up|down|chang|differ|exceed|outnumber|beat|w[io]n|los[et]|lead|led|trail)[\\p{L}’' -]{0,40} )(?:by|from)(?= (?:(?!of\\b)\\p{L}+ ){0,2}(?:[\\p{Sc}\\d]|(?:"
                    + NumberWords.ALL + ")\\b))"
                    + "|(?:more|fewer|less)(?= [^,;.]{1,40} than\\b)|between|difference|points?|remaining|ahead|behind|apart|later|earlier|older|younger|higher|lower|longer|shorter|(?!other\\b|rather\\b)\\p{L}{3,}er(?= than\\b)|(?<=\\byears )(?:after|before))\\b");

    /** The count of a vote. */
    private static final Pattern VOTES = Pattern.compile("\\bby (\\d{1,7}) (votes )?to (\\d{1,7})\\b");

    /** The number of a version or a section, "5.2.1", and no day or large number: "3.5.2024", "1.200.000". */
    private static final Pattern VERSION = Pattern.compile(
            "(?<![\\d.])(?!\\d{1,2}\\.\\d{1,2}\\.\\d{4}\\b|\\d{1,3}(?:\\.\\d{3})+\\b)\\d{1,4}(?:\\.\\d{1,5}){2,3}(?!\\d|\\.\\d)");

    private Missing() {}

    /**
     * Its numbers, also rough ones, names, quoted words, times such as "last year" and words stronger than theirs that some sentences
     * lack, and "not" where they deny what it says.
     */
    public static List<String> of(Claim claim, Statement words, List<Statement> sentences) {
        String text = claim.text();
        List<String> missing = new ArrayList<>(numbers(claim, sentences));
        missing.addAll(names(claim, sentences));
        missing.addAll(QuotedWords.missing(claim.quotes(), words));
        missing.addAll(Times.missing(text, words));
        missing.addAll(RoughNumber.missing(text, words));
        missing.addAll(Majority.missing(text, words));
        missing.addAll(votes(text, words.plain()));
        missing.addAll(versions(text, words.plain()));
        missing.addAll(Overstatement.in(text, words));
        missing.addAll(Allegation.asFact(text, claim.under(), words));
        missing.addAll(Unreal.asReal(text, words));
        missing.addAll(Superseded.asCurrent(text, words));
        missing.addAll(Narrowing.missing(claim, words));
        missing.addAll(Calling.missing(text, words));
        if (claim.statement().contradicts(words)
                && !(words.nots() == 0 && ALTERNATIVE.matcher(text).find())) {
            missing.add(Claim.NOT);
        }
        return missing;
    }

    /** The counts of votes that some words have the other way round alone. */
    private static List<String> votes(String claim, String words) {
        return VOTES.matcher(claim)
                .results()
                .map(MatchResult::group)
                .filter(vote -> !words.contains(vote)
                        && words.contains(VOTES.matcher(vote).replaceFirst("by $3 $2to $1")))
                .toList();
    }

    private static List<String> versions(String claim, String words) {
        Set<String> told =
                VERSION.matcher(words).results().map(MatchResult::group).collect(Collectors.toSet());
        return VERSION.matcher(claim)
                .results()
                .map(MatchResult::group)
                .filter(version -> !told.contains(version))
                .toList();
    }

    /** Its numbers that none of some sentences holds beside what it says of them, nor are computed from those that one does. */
    static List<String> numbers(Claim claim, List<Statement> there) {
        Map<Boolean, List<Mention>> held =
                claim.numbers().stream().collect(Collectors.partitioningBy(number -> number.isSaidIn(there)));
        List<Mention> missing =
                uncomputed(held.getOrDefault(false, List.of()), quantities(held.getOrDefault(true, List.of())));
        if (missing.isEmpty()) {
            return List.of();
        }
        boolean sum = SUM.matcher(claim.text()).find();
        boolean difference = DIFFERENCE.matcher(claim.text()).find();
        return missing.stream()
                .filter(number ->
                        there.stream().noneMatch(sentence -> number.isMadeIn(sentence, there, sum, difference)))
                .map(Mention::written)
                .toList();
    }

    /** Those of some numbers that are computed neither from given ones nor from others that are. */
    private static List<Mention> uncomputed(List<Mention> numbers, List<Quantity> given) {
        Map<Boolean, List<Mention>> computed =
                numbers.stream().collect(Collectors.partitioningBy(number -> number.isComputedFrom(given)));
        List<Mention> more = computed.getOrDefault(true, List.of());
        return more.isEmpty()
                ? numbers
                : uncomputed(
                        computed.getOrDefault(false, List.of()),
                        Stream.concat(given.stream(), quantities(more).stream()).toList());
    }

    private static List<Quantity> quantities(List<Mention> numbers) {
        return numbers.stream().map(Mention::quantity).toList();
    }

    /** The stems of its words that tell a sum or a difference, where some sentences make a number that none of them says. */
    static List<String> computing(Claim claim, List<Statement> there) {
        boolean makes = claim.numbers().stream().anyMatch(number -> !number.isSaidIn(there));
        return makes
                ? Stream.of(SUM, DIFFERENCE)
                        .flatMap(words -> words.matcher(claim.text()).results())
                        .flatMap(word -> Stems.of(word.group()).stream())
                        .toList()
                : List.of();
    }

    /** Its names that none of some sentences holds beside what it says of them, word by word. */
    static List<String> names(Claim claim, List<Statement> there) {
        return claim.names().stream()
                .filter(name -> !name.isSaidIn(there))
                .flatMap(name -> name.words().stream())
                .filter(word -> !word.isSaidIn(there))
                .map(Mention::written)
                .toList();
    }
}
