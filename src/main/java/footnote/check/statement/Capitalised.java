package footnote.check.statement;

import footnote.grammar.CalendarWords;
import footnote.grammar.Possessives;
import footnote.grammar.Word;
import footnote.grammar.WordReader;
import footnote.search.analysis.Countries;
import footnote.search.analysis.Stems;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The names of a text, as its capitals tell them. */
public final class Capitalised {

    /** How many characters tell that a word begins a sentence. */
    private static final int LOOK_BACK = 5;

    /** Of a brand, a letter or two may be small: "iPhone", "eBay", but not those of a unit, "kWh". */
    private static final String CAPITALISED =
            "(?:\\p{Lu}|(?![kmhdcµ]{1,2}(?:[WVA]h|Hz|Pa|Bq|Sv|Gy)\\b)\\p{Ll}{1,3}(?=\\p{Lu}\\p{L}))[\\p{L}\\d’'.-]*";

    private static final Pattern NAME =
            Pattern.compile("(?<![\\p{L}\\d’'-])(?!(?<=\\d )[AP]M\\b|\\p{Lu}+\\$|(?:Celsius|Fahrenheit)\\b)"
                    + CAPITALISED + "(?:(?<![’']s) " + CAPITALISED + ")*(?<![.’'-])");

    /** Words without a meaning of their own that a sentence may begin with, before a name; so may a time: "In November". */
    private static final Pattern OPENER = Pattern.compile("^(?:(?:(?:In|On|By|From|Since|Until|Before|After|During) (?:"
            + CalendarWords.ALL
            + ")(?: \\d{1,4})?|A|An|The|This|These|That|Those|Some|Many|Most|All|Both|Each|Every|Few|Several|Certain|Other|Another|No|Its|His|Her|Their|Our|Your"
            + "|In|On|At|By|For|From|Of|To|With|Under|Over|After|Before|Since|During|Until|Between|Beyond|Outside|Inside|Within|Without|Across|Around|Against|Through|Throughout|Near|Despite|According|Unlike|Like|Among"
            + "|You|We|They|He|She|It|I|There|Here|Do|Does|Did|Is|Are|Was|Were|Has|Have|Had|Can|Could|Should|Would|Who|What|How|Why|Don['’]t|And|But|Or|So|Yet|If|As|When|While|Where|Although|Though|Because|Once|However|Also|Then|Now|Only|Even|Still|(?:Yes|No)[.,]?"
            + "|\\p{Lu}\\p{L}+ly) )+");

    /** What tells of nobody who he is. */
    private static final Pattern COURTESY = Pattern.compile("^M(?:r|rs|s)\\.? ");

    private static final Pattern BEGINS = Pattern.compile("(?s)(?:.*[.!?:…][”\"’')]*\\s+|.*\\n)?[“\"‘(*-]?|.*[“\"‘(]");

    private static final Pattern FIRST =
            Pattern.compile("^[“\"‘(*-]*(" + CAPITALISED + ")(?<![.’'-])(?= [\\p{Ll}\\d])");

    /** What headings begin with above all, "Key facts", and what is read as a name there. */
    private static final Pattern KEY = Pattern.compile("^Key (?=\\p{L})");

    /** Reads words; its models are loaded where a claim is first read, and not with the names of articles. */
    private static final class Reader {

        static final WordReader WORDS = new WordReader();
    }

    private Capitalised() {}

    /** Whether the capitals of a heading tell of no name: "Next Steps". */
    public static boolean isNameless(String heading) {
        return read(KEY.matcher(heading).replaceFirst("")).stream().noneMatch(word -> word.is("PROPN"));
    }

    /** The words of a sentence with their parts of speech. */
    public static List<Word> read(String sentence) {
        return Reader.WORDS.readParts(sentence);
    }

    /**
     * The word that begins a sentence where its part of speech is that of a name, or of a people: "Moscow denied it".
     *
     * @param isNone whether a word with such stems is known to be none, or needn't be told
     */
    public static Optional<String> first(
            String sentence, Predicate<List<String>> isNone, Function<String, List<Word>> reader) {
        Matcher first = FIRST.matcher(sentence.strip());
        if (!first.find() || OPENER.matcher(first.group(1) + " ").find()) {
            return Optional.empty();
        }
        List<String> stems = Stems.of(first.group(1));
        if (stems.isEmpty() || isNone.test(stems)) {
            return Optional.empty();
        }
        List<Word> words = opening(sentence, reader).limit(2).toList();
        boolean name = words.getFirst().is("PROPN")
                || words.getFirst().is("ADJ")
                        && words.getLast().isNoun()
                        && !Countries.among(Set.copyOf(stems)).isEmpty();
        return name ? Optional.of(first.group(1)) : Optional.empty();
    }

    /** The words of a sentence from the first that has a capital. */
    private static Stream<Word> opening(String sentence, Function<String, List<Word>> reader) {
        return reader.apply(sentence.strip()).stream().dropWhile(word -> !word.isCapital());
    }

    /** A name as it begins a sentence, without what stands before it there: "Xi" of "In November Xi". */
    public static String withoutOpener(String name) {
        return OPENER.matcher(name + " ").replaceFirst("").strip();
    }

    /**
     * Words with a capital as they follow each other; of what begins a sentence only what is known, or goes on in capitals.
     *
     * @param known names that stand elsewhere
     */
    public static Set<String> names(String text, Set<String> known) {
        Set<String> names = new LinkedHashSet<>();
        Matcher name = NAME.matcher(text);
        while (name.find()) {
            boolean begins = BEGINS.matcher(text.substring(Math.max(0, name.start() - LOOK_BACK), name.start()))
                    .matches();
            String named = begins ? withoutOpener(name.group()) : name.group();
            String words = COURTESY.matcher(named).replaceFirst("");
            boolean isName = !begins
                    || !words.equals(name.group())
                    || words.indexOf(' ') > 0
                    || known.contains(words)
                    || known.contains(Possessives.without(words))
                    || words.chars().filter(Character::isUpperCase).count() > 1;
            if (isName && !words.equals("I") && !Stems.of(words).isEmpty()) {
                names.add(words);
            }
        }
        return names;
    }
}
