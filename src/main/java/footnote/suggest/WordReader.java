package footnote.suggest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import opennlp.tools.lemmatizer.LemmatizerME;
import opennlp.tools.lemmatizer.LemmatizerModel;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import opennlp.tools.util.Span;

/** Takes English sentences apart into words with their parts of speech (Apache OpenNLP's models). For one thread at a time. */
final class WordReader {

    private static final String IRREGULAR = "/footnote/search/irregular-forms.txt";

    private final Map<String, String> irregular = irregular();
    private final TokenizerME tokenizer;
    private final POSTaggerME tagger;
    private final LemmatizerME lemmatizer;

    /** Loads the models, within a second. */
    WordReader() {
        tokenizer = new TokenizerME(WordReader.<TokenizerModel>load("tokens", TokenizerModel::new));
        tagger = new POSTaggerME(WordReader.<POSModel>load("pos", POSModel::new));
        lemmatizer = new LemmatizerME(WordReader.<LemmatizerModel>load("lemmas", LemmatizerModel::new));
    }

    /** The words of a sentence, in its order. */
    List<Word> read(String sentence) {
        // What the models learnt from has straight apostrophes.
        String plain = sentence.replace('’', '\'').replace('\n', ' ');
        Span[] spans = Arrays.stream(tokenizer.tokenizePos(plain))
                .flatMap(span -> possessive(span, plain))
                .toArray(Span[]::new);
        String[] tokens = Span.spansToStrings(spans, plain);
        String[] tags = tagger.tag(tokens);
        String[] lemmas = lemmatizer.lemmatize(tokens, tags);
        List<Word> words = new ArrayList<>();
        for (int i = 0; i < tokens.length; i++) {
            words.add(new Word(
                    tokens[i], tags[i], lemma(tokens[i], tags[i], lemmas[i]), spans[i].getStart(), spans[i].getEnd()));
        }
        return words;
    }

    private String lemma(String token, String tag, String guessed) {
        String word = token.toLowerCase(Locale.ROOT);
        return tag.equals("VERB") && irregular.containsKey(word)
                ? irregular.get(word)
                : guessed.toLowerCase(Locale.ROOT);
    }

    /** The plain word of each irregular form that the search knows, too. */
    private static Map<String, String> irregular() {
        Map<String, String> plain = new HashMap<>();
        String lines = read(IRREGULAR, stream -> new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        lines.lines()
                .filter(line -> !line.startsWith("#"))
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
        return read("/opennlp-en-ud-ewt-%s-1.3-2.5.4.bin".formatted(kind), loading);
    }

    private static <T> T read(String resource, Loading<T> loading) {
        try (InputStream stream = Objects.requireNonNull(WordReader.class.getResourceAsStream(resource))) {
            return loading.from(stream);
        } catch (IOException e) {
            throw new UncheckedIOException("what comes with the program can be read", e);
        }
    }
}
