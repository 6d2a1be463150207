package footnote.search.analysis;

import footnote.grammar.AuxiliaryVerbs;
import footnote.grammar.WordLists;
import footnote.grammar.WordReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter;
import org.apache.lucene.analysis.pattern.PatternReplaceFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** The words of English texts without their endings (Porter 1980), stop words left out. Thread-safe. */
public final class Stems {

    /** What says how it is asked, and not about what. */
    private static final CharArraySet QUESTION_WORDS = new CharArraySet(
            List.of(
                    ("who whom whose what which when where why how be been being many much any some everything anything "
                                    + "there tell me about please you your i we my our us according article articles say says mention "
                                    + "mentions mentioned happen happens happened he she his her him its them cannot can't "
                                    + "won't shan't mr mrs ms actually really exactly basically "
                                    + AuxiliaryVerbs.ALL.replace('|', ' '))
                            .split(" ", -1)),
            true);

    /** What a word is shortened with, where a word is left without it: "didn't" is "did", "what's" has lost its own already. */
    private static final Pattern CONTRACTED = Pattern.compile("(?<!^(?:ca|wo|sha))n't$|'(?:m|re|ve|ll|d)$");

    /** What tells the kind of the answer, and not what it is about: "how long", and the "last" of "How long did it last?" */
    private static final Pattern DEGREE = Pattern.compile(
            "(?i)\\b(?:long|often|soon)\\b(?<=\\bhow \\p{L}{4,5})|\\b(?:lasts?|takes?)\\b(?=\\W*$)(?<=\\bhow long\\b.{1,200})");

    /** A month or a name, unlike the verb: with a capital behind other words or alone, or beside a day. */
    private static final Pattern MAY = Pattern.compile(
            "(?<!^\\W{0,3})\\bMay\\b|^\\W*May\\W*$|(?i)(?<=\\b\\d{1,2}(?:st|nd|rd|th)? )may\\b|\\bmay(?= \\d)");

    private static final Analyzer REGULAR = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            KeywordTokenizer word = new KeywordTokenizer();
            return new TokenStreamComponents(word, new PorterStemFilter(word));
        }
    };

    private static final StemmerOverrideFilter.StemmerOverrideMap IRREGULAR = irregular();

    /** Makes the stems of {@link #of}: for what an index takes as text. */
    public static final Analyzer ANALYZER = analyzer(EnglishAnalyzer.getDefaultStopSet(), words -> words);

    private static final Analyzer QUESTIONS =
            analyzer(withStopWords(), words -> new PatternReplaceFilter(words, CONTRACTED, "", false));

    private static final Recent<String, List<String>> ASKED =
            new Recent<>(question -> asked(DEGREE.matcher(question).replaceAll(" ")));

    private Stems() {}

    /** The stems of a text in its order, repeated where they are. */
    public static List<String> of(String text) {
        return stems(ANALYZER, text);
    }

    /** Whether two texts have one in common. */
    public static boolean meet(String one, String other) {
        return meet(one, of(other));
    }

    /** Whether a text has one of some stems. */
    public static boolean meet(String text, Collection<String> stems) {
        return !Collections.disjoint(of(text), stems);
    }

    /** The stems of a question that tell what it is about, each once: not "who", "did" or "please". */
    public static Set<String> ofQuestion(String question) {
        return new LinkedHashSet<>(ASKED.apply(question));
    }

    /** All of some sets of stems. */
    @SafeVarargs
    public static Set<String> union(Collection<String>... some) {
        Set<String> union = new HashSet<>();
        for (Collection<String> each : some) {
            union.addAll(each);
        }
        return union;
    }

    /** Those of some stems that others have, too. */
    public static Set<String> shared(Collection<String> some, Collection<String> others) {
        Set<String> shared = new HashSet<>(some);
        shared.retainAll(others);
        return shared;
    }

    /** Those of some stems that none of the others have. */
    @SafeVarargs
    public static Set<String> without(Collection<String> some, Collection<String>... others) {
        Set<String> without = new HashSet<>(some);
        for (Collection<String> each : others) {
            each.forEach(without::remove);
        }
        return without;
    }

    /** Those of some stems that are numbers, in their order. */
    public static Set<String> numbers(Collection<String> stems) {
        return stems.stream()
                .filter(stem -> Character.isDigit(stem.charAt(0)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static List<String> asked(String question) {
        List<String> stems = new ArrayList<>();
        int from = 0;
        for (MatchResult may : MAY.matcher(question).results().toList()) {
            stems.addAll(stems(QUESTIONS, question.substring(from, may.start())));
            stems.addAll(of(may.group()));
            from = may.end();
        }
        stems.addAll(stems(QUESTIONS, question.substring(from)));
        return stems;
    }

    private static List<String> stems(Analyzer analyzer, String text) {
        List<String> stems = new ArrayList<>();
        try (TokenStream tokens = analyzer.tokenStream("", Spelling.unify(text))) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                stems.add(term.toString());
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException("a string is always read", e);
        }
        return stems;
    }

    private static CharArraySet withStopWords() {
        CharArraySet words = CharArraySet.copy(QUESTION_WORDS);
        words.addAll(EnglishAnalyzer.getDefaultStopSet());
        return words;
    }

    /** The stems of irregular forms: that of the plain word, which "pays" has, too. */
    private static StemmerOverrideFilter.StemmerOverrideMap irregular() {
        StemmerOverrideFilter.Builder map = new StemmerOverrideFilter.Builder();
        for (String line : WordLists.lines(WordReader.class, "irregular-forms.txt")) {
            String[] forms = line.split(" ", -1);
            String stem = stems(REGULAR, forms[0]).getFirst();
            for (String form : forms) {
                map.add(form, stem);
            }
        }
        try {
            return map.build();
        } catch (IOException e) {
            throw new UncheckedIOException("a map in memory is always built", e);
        }
    }

    private static Analyzer analyzer(CharArraySet stopWords, UnaryOperator<TokenStream> written) {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                StandardTokenizer tokens = new StandardTokenizer();
                TokenStream words = new OwnFilter(new LowerCaseFilter(new EnglishPossessiveFilter(tokens)));
                TokenStream content = new StopFilter(written.apply(new ASCIIFoldingFilter(words)), stopWords);
                TokenStream plain = new StemmerOverrideFilter(content, IRREGULAR);
                return new TokenStreamComponents(tokens, new PorterStemFilter(plain));
            }
        };
    }
}
