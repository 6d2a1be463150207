package footnote.suggest;

import footnote.check.statement.Instruction;
import footnote.corpus.SentenceSplitter;
import footnote.corpus.Span;
import footnote.grammar.Word;
import footnote.grammar.WordReader;
import footnote.search.analysis.Stems;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the questions that an article asks over what answers them, and the sentences that others can be made of. Thread-safe. */
final class ArticleQuestions {

    private static final Pattern PARAGRAPH = Pattern.compile("(?:(?!\\n\\s*\\n).)+", Pattern.DOTALL);

    /** A plain sentence: no quotation, no address, nothing that isn't a word, a number or a usual sign. */
    private static final Pattern PLAIN = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}\\p{N}\\s.,'’%$£€:;()–—-]{20,300}\\.");

    /** The same with quotations: names in it are as good. */
    private static final Pattern NAMING =
            Pattern.compile("[“\"‘'\\p{L}\\p{M}\\p{N}\\s.,’”%$£€:;()!?–—-]{20,400}\\.[”\"]?");

    private static final int FEWEST_WORDS = 4;
    private static final int USUAL_WORDS = 12;
    private static final int MOST_WORDS = 16;
    private static final double PER_WORD_TOO_MANY = 0.2;

    /** What an article is about stands at its start: a sentence so far down is half as good for being there. */
    private static final double DOWN = 20;

    /** A question that stands over its answer, goes on from nothing, and was put to nobody. */
    private static final Pattern ASKED = Pattern.compile(
            "(?!(?:And|But|So|Or|Then|Why not)\\b)(?!.*(?i:\\b(?:it|its|this|that|these|those|they|them|their|he|him|his|she|her|then|there|here|else|one|your|(?:did|have|were|are|would) you)\\b))"
                    + "\\p{Lu}[\\p{L}\\p{N} ,'’$£€-]{10,120}\\?");

    /** Of these alone a question names nothing, and makes no sense elsewhere: "What do you need from me?" */
    private static final Set<String> NAMING_NOTHING =
            Set.copyOf(Stems.of("need want get give take bring make do go know find expect"
                    + " start begin wait happen happens next first from before after long"));

    /** It is what its author expects to be asked. */
    private static final double WEIGHT_OF_ASKED = 3;

    /** The short questions that say enough. */
    private static final Pattern NAMES = Pattern.compile("^Wh(?:o|at) (?:is|are|was|were) ");

    private final WordReader reader = new WordReader();

    /** The questions that a part of an article answers, best first. */
    synchronized List<CandidateQuestion> of(String article, String text, Span part) {
        List<Span> sentences = sentences(text, part);
        List<CandidateQuestion> candidates = new ArrayList<>();
        Predicate<String> isCommon = word -> text.contains(" " + word + " ");
        for (int i = 0; i < sentences.size(); i++) {
            String sentence = sentences.get(i).of(text).replace('\n', ' ');
            if (i + 1 < sentences.size() && isAsked(text, sentences.get(i), sentences.get(i + 1))) {
                candidates.add(new CandidateQuestion(
                        sentence, article, sentences.get(i + 1), WEIGHT_OF_ASKED + DOWN / (DOWN + i)));
            }
            if (NAMING.matcher(sentence).matches() && !Instruction.isOne(sentence)) {
                String next = i + 1 < sentences.size() ? sentences.get(i + 1).of(text) : "";
                for (DraftQuestion draft : drafts(sentence, next, isCommon)) {
                    int words = draft.question().split(" ", -1).length;
                    if (words <= MOST_WORDS
                            && (words >= FEWEST_WORDS
                                    || NAMES.matcher(draft.question()).find())) {
                        double weight = draft.weight()
                                + DOWN / (DOWN + i)
                                - PER_WORD_TOO_MANY * Math.max(0, words - USUAL_WORDS);
                        candidates.add(new CandidateQuestion(draft.question(), article, sentences.get(i), weight));
                    }
                }
            }
        }
        candidates.sort(Comparator.comparingDouble(CandidateQuestion::weight).reversed());
        return candidates;
    }

    /** Whether a line asks what a sentence in the paragraph below it answers. */
    private static boolean isAsked(String text, Span line, Span below) {
        String words = line.of(text);
        return words.split(" ", -1).length >= FEWEST_WORDS
                && ASKED.matcher(words).matches()
                && !NAMING_NOTHING.containsAll(Stems.ofQuestion(words))
                && (line.start() == 0 || text.charAt(line.start() - 1) == '\n')
                && text.startsWith("\n\n", line.end())
                && !below.of(text).endsWith("?");
    }

    private List<DraftQuestion> drafts(String sentence, String next, Predicate<String> isCommon) {
        List<Word> words = reader.read(sentence);
        List<DraftQuestion> drafts = new ArrayList<>(Naming.questions(sentence, words));
        if (PLAIN.matcher(sentence).matches()) {
            drafts.addAll(QuestionWriter.questions(sentence, words, next, isCommon));
        }
        return drafts;
    }

    private static List<Span> sentences(String text, Span part) {
        List<Span> sentences = new ArrayList<>();
        Matcher paragraph = PARAGRAPH.matcher(text).region(part.start(), part.end());
        while (paragraph.find()) {
            sentences.addAll(SentenceSplitter.split(text, new Span(paragraph.start(), paragraph.end())));
        }
        return sentences;
    }
}
