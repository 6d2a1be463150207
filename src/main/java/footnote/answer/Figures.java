package footnote.answer;

import java.util.Currency;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Whether words hold a figure of the kind that a question asks for: an amount of money, an age, or any but a date. */
final class Figures {

    private static final Pattern ASKS_FOR_MONEY = Pattern.compile(
            "\\b(?:cost|costs|price|prices|priced|salary|wages?|fees?|fare|worth)\\b", Pattern.CASE_INSENSITIVE);

    /** The last word of each currency's name, with its plural: "euros". */
    private static final Pattern MONEY = Pattern.compile(
            "\\p{Sc}|\\b[A-Z]{3} ?\\d|\\d ?(?:[A-Z]{3}|p|c)\\b|(?i:%|\\b(?:per ?cent|cents?|pence|[mb]illion|free|cost|price|fee|fare|worth)|\\b(?:"
                    + Currency.getAvailableCurrencies().stream()
                            .map(currency -> currency.getDisplayName(Locale.ENGLISH))
                            .map(name -> name.substring(name.lastIndexOf(' ') + 1))
                            .filter(name -> name.matches("\\p{L}{3,}"))
                            .distinct()
                            .sorted()
                            .collect(Collectors.joining("|"))
                    + ")(?:s|r|n)?\\b)");

    private static final Pattern ASKS_FOR_AGE =
            Pattern.compile("\\bhow old\\b|\\b(?:what|which) age\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern AGE = Pattern.compile(
            ",\\s\\d{1,3}(?=[,.;:)]|$)|\\(\\d{1,3}\\)|\\bof \\d{1,3}\\b|\\b(?:is|was|were|are|turn(?:s|ed)?|be|am|I['’]m) (?:over |under |about |nearly |only )?\\d{1,3}\\b"
                    + "|(?i:\\bage[ds]?\\b|[- ]years?[- ]old|\\bborn\\b|\\b(?:1\\d|20)\\d\\d\\b|\\bcentur|\\bdecades?\\b|\\bmonths?\\b|\\bin (?:his|her|their) \\p{L}+ies\\b)");

    private static final String MONTH =
            "(?:January|February|March|April|May|June|July|August|September|October|November|December)";

    private static final Pattern DATE =
            Pattern.compile("\\b\\d{1,2}(?:st|nd|rd|th)? (?:of )?" + MONTH + "\\b(?:,? \\d{4})?|\\b" + MONTH
                    + " \\d{1,2}\\b(?:st|nd|rd|th)?(?:,? \\d{4})?|\\b" + MONTH
                    + ",? \\d{4}\\b|\\b(?i:in|since|by|until|from|to|of|before|after|during|early|late|between|and) (?:1[5-9]|20)\\d\\d\\b(?![,.]\\d)"
                    + "|\\b\\d{1,2}[.:]\\d\\d ?[ap]\\.?m\\b");

    private static final Pattern BEGINS = Pattern.compile(
            "(?:Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve|Dozens|Hundreds|Thousands|Millions)\\b");

    private Figures() {}

    /** Whether a question asks for a price or an age, which hardly another sentence's figure is. */
    static boolean isAsked(String question) {
        return QuestionKind.of(question) == QuestionKind.HOW_MUCH
                && (ASKS_FOR_AGE.matcher(question).find()
                        || ASKS_FOR_MONEY.matcher(question).find());
    }

    /**
     * Whether a sentence, or what stands beside it, holds the figure that a question asks for.
     *
     * @param around the sentence with those beside it
     */
    static boolean areIn(QuestionKind kind, String question, String sentence, String around) {
        if (kind == QuestionKind.SHARE) {
            return kind.isIn(sentence);
        }
        if (ASKS_FOR_AGE.matcher(question).find()) {
            return AGE.matcher(around).find();
        }
        return (BEGINS.matcher(sentence).lookingAt()
                        || kind.isIn(DATE.matcher(sentence).replaceAll(" ")))
                && (!ASKS_FOR_MONEY.matcher(question).find()
                        || MONEY.matcher(around).find());
    }
}
