package footnote.check.statement;

import static footnote.check.statement.Quantity.HUNDRED;
import static footnote.check.statement.Quantity.PERCENT;

import footnote.grammar.NumberWords;
import footnote.search.analysis.Spelling;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads shares that an English text tells in words: "half", "two thirds", "one in four". */
final class ShareReader {

    /** What isn't one of something is none: "half an hour", "the second half", "a third man", "one in four days". */
    static final Pattern SHARE = Pattern.compile(
            "(?i)\\b(?:(?<of>\\d{1,2}|" + NumberWords.ALL
                    + ")(?:(?<=\\bone) \\p{L}+(?= in (?:\\d|\\p{L})++(?! (?!(?:is|was|has|does)\\b)\\p{L}+s\\b)))? (?:in|out of)(?: every)? (?<in>\\d{1,3}|"
                    + NumberWords.SEVERAL + ")(?! (?:"
                    + Units.ANY + ")s?\\b)"
                    + "|(?<top>an?|one|two|three|four)[ -](?<part>third|quarter|fifth|tenth)(?:s|(?= (?:of|from|in|is|are|was|were)\\b|\\W*\\z|[.,;)])"
                    + "|(?<=\\bby (?:(?:" + Bound.HEDGES
                    + "|up to) )?(?:an?|one)[ -](?:third|quarter|fifth|tenth))(?= (?:by|to|since|over|within|between|during|this|last|after|before|and|but)\\b))"
                    + "|(?<!\\b(?:first|second|other|and a|latter|last) )(?!(?<=\\bin )half\\b(?! (?:of|the|an?)\\b))(?<half>half)(?!-| (?:an?|past|time|hour|year)\\b))\\b");

    private static final Map<String, Integer> PARTS =
            Map.of("half", 2, "third", 3, "quarter", 4, "fifth", 5, "tenth", 10);

    private ShareReader() {}

    /** The per cent that one of a text comes to; empty where that is all of it or more. */
    static Optional<Quantity> read(MatchResult share, String text) {
        BigDecimal top = BigDecimal.valueOf(number(share.group("of"), share.group("top")));
        int of = share.group("half") != null
                ? 2
                : share.group("part") == null
                        ? number(share.group("in"), null)
                        : PARTS.getOrDefault(share.group("part").toLowerCase(Locale.ROOT), 1);
        BigDecimal percent =
                of == 0 ? HUNDRED : top.multiply(HUNDRED).divide(BigDecimal.valueOf(of), MathContext.DECIMAL32);
        Bound bound = Bound.before(text, share.start());
        return percent.compareTo(HUNDRED) < 0
                ? Optional.of(new Quantity(
                        share.group(), percent, PERCENT, of == 3 && bound == Bound.EXACT ? Bound.ABOUT : bound, false))
                : Optional.empty();
    }

    /** A number in figures or words, 1 for "a" and for none. */
    private static int number(@Nullable String written, @Nullable String otherwise) {
        String number = written == null ? otherwise : written;
        String digits = number == null ? "1" : Spelling.unify(number).strip();
        return digits.matches("\\d{1,3}") ? Integer.parseInt(digits) : 1;
    }
}
