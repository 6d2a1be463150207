package footnote.grammar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import opennlp.tools.lemmatizer.LemmatizerME;
import opennlp.tools.lemmatizer.LemmatizerModel;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import opennlp.tools.util.Span;

/**
 * Takes English sentences and questions apart into words with their parts of speech (Apache OpenNLP's models, which the first
 * reader loads within a second, and all share). Thread-safe; each thread waits for the one before.
 */
public final class WordReader {

    /** A name with dots or low lines in it, "docs.rs", "max_speed", which the models, which don't know it, may cut or take for a mark. */
    private static final Pattern JOINED = Pattern.compile(
            "(?<![\\p{L}\\d@/._-])(?:\\p{L}[\\p{L}\\d-]+(?:\\.\\p{Ll}[\\p{Ll}\\d]+)+|[\\p{L}\\d-]*[\\p{L}\\d](?:_[\\p{L}\\d-]+)+)(?![@/_])");

    /** Past forms that are nothing but verbs, and rare enough for the model to take them for something else. */
    private static final Set<String> PAST = Set.of(
            "arose",
            "ate",
            "awoke",
            "clung",
            "flung",
            "knelt",
            "lent",
            "overthrew",
            "rode",
            "shrank",
            "swam",
            "swum",
            "tore",
            "wept",
            "withstood");

    private final TokenizerME tokenizer = new TokenizerME(Models.TOKENS);
    private final POSTaggerME tagger = new POSTaggerME(Models.PARTS_OF_SPEECH);
    private final LemmatizerME lemmatizer = new LemmatizerME(Models.LEMMAS);

    /** What comes with the program; immutable. */
    private static final class Models {

        static final TokenizerModel TOKENS = load("tokens", TokenizerModel::new);
        static final POSModel PARTS_OF_SPEECH = load("pos", POSModel::new);
        static final LemmatizerModel LEMMAS = load("lemmas", LemmatizerModel::new);
        static final Map<String, String> IRREGULAR_FORMS = irregular();
    }

    /** The words of a sentence, in its order. */
    public List<Word> read(String sentence) {
        return read(sentence, true);
    }

    /** The same in half the time; each word's plain form is the word itself. */
    public List<Word> readParts(String sentence) {
        return read(sentence, false);
    }

    private synchronized List<Word> read(String sentence, boolean lemmas) {
        // What the models learnt from has straight apostrophes.
        String plain = sentence.replace('’', '\'').replace('\n', ' ');
        Span[] spans = spans(plain);
        String[] tokens = Span.spansToStrings(spans, plain);
        String[] tags = tagger.tag(tokens);
        String[] forms = lemmas ? lemmatizer.lemmatize(tokens, tags) : tokens;
        List<Word> words = new ArrayList<>();
        for (int i = 0; i < tokens.length; i++) {
            String tag = tag(tokens[i], tags[i]);
            words.add(
                    new Word(tokens[i], tag, lemma(tokens[i], tag, forms[i]), spans[i].getStart(), spans[i].getEnd()));
        }
        return words;
    }

    /** What a token is, whatever the model takes it for: it takes "won" behind a name for the "won" of "won't". */
    private static String tag(String token, String taken) {
        if (JOINED.matcher(token).matches()) {
            return "PROPN";
        }
        return PAST.contains(token) || token.equals("won") && taken.equals("AUX") ? "VERB" : taken;
    }

    private Span[] spans(String text) {
        List<Span> spans = new ArrayList<>();
        Matcher joined = JOINED.matcher(text);
        int at = 0;
        while (joined.find()) {
            cut(text, at, joined.start(), spans);
            spans.add(new Span(joined.start(), joined.end()));
            at = joined.end();
        }
        cut(text, at, text.length(), spans);
        return spans.toArray(Span[]::new);
    }

    private void cut(String text, int start, int end, List<Span> spans) {
        Arrays.stream(tokenizer.tokenizePos(text.substring(start, end)))
                .map(span -> new Span(start + span.getStart(), start + span.getEnd()))
                .flatMap(span -> possessive(span, text))
                .forEach(spans::add);
    }

    private static String lemma(String token, String tag, String guessed) {
        String word = token.toLowerCase(Locale.ROOT);
        String plain = tag.equals("VERB") ? Models.IRREGULAR_FORMS.get(word) : null;
        return plain == null ? guessed.toLowerCase(Locale.ROOT) : plain;
    }

    /** The plain word of each irregular form that the search knows, too. */
    private static Map<String, String> irregular() {
        Map<String, String> plain = new HashMap<>();
        WordLists.lines(WordReader.class, "irregular-forms.txt").stream()
                .map(line -> line.split(" ", -1))
                .forEach(forms -> Arrays.stream(forms).skip(1).forEach(form -> plain.put(form, forms[0])));
        return plain;
    }

    /** "group's" is two words. */
    private static Stream<Span> possessive(Span span, String text) {
        int cut = span.getEnd() - 2;
        return span.length() > 2 && text.startsWith("'s", cut)
                ? Stream.of(new Span(span.getStart(), cut), new Span(cut, span.getEnd()))
                : Stream.of(span);
    }

    private interface Loading<T> {
        T from(InputStream stream) throws IOException;
    }

    private static <T> T load(String kind, Loading<T> loading) {
        String resource = "/opennlp-en-ud-ewt-%s-1.3-2.5.4.bin".formatted(kind);
        try (InputStream stream = Objects.requireNonNull(WordReader.class.getResourceAsStream(resource), resource)) {
            return loading.from(stream);
        } catch (IOException e) {
            throw new UncheckedIOException("what comes with the program can be read", e);
        }
    }
}
