package footnote.write;

import footnote.answer.QuestionKind;
import footnote.answer.Reply;
import footnote.check.Claim;
import footnote.check.Misstatement;
import footnote.check.Support.Verdict;
import footnote.search.analysis.Countries;
import footnote.search.analysis.Stems;
import footnote.write.CheckedText.Checked;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Whether a checked answer holds as much as the articles' own words would. */
final class Substance {

    /** An answer of fewer words of content says nothing by itself: "The answer is: 88." */
    private static final int LEAST_WORDS = 3;

    /** The score in the middle between a supported and an unsupported sentence. */
    private static final double REWORDED = 0.575;

    /** The score of a sentence that lacks a word or two of what it rests on, and is told to. */
    private static final double NEAR = 0.85;

    private static final Pattern YES = Pattern.compile("(?i)^\\W*yes\\b");
    private static final Pattern NO = Pattern.compile("(?i)^\\W*no\\b");

    private Substance() {}

    /**
     * Whether an answer is worth showing: something of it is supported, and more than half of what it claims, or half with its first
     * sentence, is so, or so in other words as far as can be told, or but for a word or two, which is told; what is supported is neither the question said back, unless that asks
     * whether it is so, nor one sentence over and over nor a bare figure; it is about the question; and it holds the kind of thing that was
     * asked for, one that the question doesn't name, or does so as well as the quotes that would stand in its place. Where these answer, its
     * first sentence isn't wrong in more than that either.
     *
     * @param quotes what the articles themselves answer, asked for where it matters
     */
    static boolean isWorth(List<Checked> sentences, String question, Supplier<Reply> quotes) {
        List<Checked> holding =
                sentences.stream().filter(Substance::isSupported).toList();
        if (holding.isEmpty() || !isMost(sentences)) {
            return false;
        }
        List<Claim> supported = holding.stream().map(Checked::claim).toList();
        Set<String> texts = supported.stream().map(Claim::text).collect(Collectors.toSet());
        Set<String> said = new HashSet<>();
        supported.forEach(claim -> said.addAll(claim.told()));
        boolean repeats = texts.size() * 2 < supported.size();
        boolean answers = !Stems.ofQuestion(question).containsAll(said) || saysWhether(supported, question);
        int words = said.size() + (supported.stream().anyMatch(Claim::denies) ? 1 : 0);
        return !repeats
                && answers
                && words >= LEAST_WORDS
                && holding.stream().anyMatch(Checked::answers)
                && (isOfKind(near(sentences), question) || lacksKind(quotes.get(), question))
                && !(isWrong(sentences.getFirst()) && quotes.get().answered());
    }

    private static List<Claim> near(List<Checked> sentences) {
        return sentences.stream()
                .filter(checked -> isSupported(checked) || checked.support().score() >= NEAR)
                .map(Checked::claim)
                .toList();
    }

    private static boolean isSupported(Checked checked) {
        return checked.support().verdict() == Verdict.SUPPORTED;
    }

    /** Whether it is wrong in more than a word or two. */
    private static boolean isWrong(Checked checked) {
        return checked.support().score() < NEAR && Misstatement.isOne(checked.claim(), checked.support());
    }

    /** Whether it is asked if something is so, and a claim says just that, or denies it without a "yes". */
    private static boolean saysWhether(List<Claim> claims, String question) {
        Set<String> asked = Stems.ofQuestion(question);
        return QuestionKind.of(question) == QuestionKind.WHETHER
                && claims.stream()
                        .anyMatch(claim -> claim.told().containsAll(asked)
                                && !claim.text().endsWith("?")
                                && !(claim.denies() ? YES : NO)
                                        .matcher(claim.text())
                                        .find());
    }

    private static boolean isOfKind(List<Claim> claims, String question) {
        QuestionKind kind = QuestionKind.of(question);
        return !kind.isOfThing()
                || claims.stream().anyMatch(claim -> isOfKind(claim.text(), kind, question))
                || kind == QuestionKind.WHERE && claims.stream().anyMatch(claim -> namesCountry(claim, question));
    }

    /** Whether a claim names a country that the question doesn't, which is a place whatever stands before it: "China is a source." */
    private static boolean namesCountry(Claim claim, String question) {
        Set<String> told = new HashSet<>(claim.told());
        told.removeAll(Stems.ofQuestion(question));
        return !Countries.among(told).isEmpty();
    }

    /** An answer may begin with the name that is asked for: "Lee scored." */
    private static boolean isOfKind(String claim, QuestionKind kind, String question) {
        return kind == QuestionKind.WHO ? QuestionKind.isNameNewIn(claim, question) : kind.isNewIn(claim, question);
    }

    /** Whether quotes that answer don't hold the kind of thing that was asked for either; a reason needs no word that tells it. */
    private static boolean lacksKind(Reply quotes, String question) {
        QuestionKind kind = QuestionKind.of(question);
        return quotes.answered()
                && (kind == QuestionKind.WHY
                        || quotes.citations().stream()
                                .noneMatch(citation -> kind.isNewIn(citation.citedText(), question)));
    }

    /** Whether more than half of some sentences hold, or as many with the first of them, each counted once and but for those that tell little. */
    private static boolean isMost(List<Checked> sentences) {
        Map<String, Checked> telling = new LinkedHashMap<>();
        sentences.stream()
                .filter(checked -> isSupported(checked) || !checked.claim().isSlight())
                .forEach(checked -> telling.putIfAbsent(checked.claim().text(), checked));
        long held = telling.values().stream()
                .filter(checked -> isSupported(checked) || isReworded(checked))
                .count();
        boolean first = isSupported(telling.values().iterator().next());
        return held * 2 > telling.size() || first && held * 2 == telling.size();
    }

    /** Whether a sentence is wrong in nothing that can be told, and is nearer to supported than to unsupported. */
    private static boolean isReworded(Checked checked) {
        return checked.support().verdict() == Verdict.PARTIAL
                && checked.support().score() >= REWORDED
                && !isWrong(checked);
    }
}
