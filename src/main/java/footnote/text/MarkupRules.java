package footnote.text;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToIntBiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What of a text is markup, HTML and Markdown (CommonMark with GitHub's tables), the first rule first. */
final class MarkupRules {

    /**
     * A kind of markup.
     *
     * @param first the characters it begins with
     * @param when where in a text it may stand
     * @param act what becomes of it; returns how many characters are done with, 0 where it is text after all
     */
    record Rule(String first, Predicate<Markup> when, Pattern pattern, ToIntBiFunction<Markup, MatchResult> act) {

        boolean mayBegin(char c, Markup markup) {
            return first.indexOf(c) >= 0 && when.test(markup);
        }
    }

    private static final String MARKER = "\\[?\\s?" + MarkerStream.LIST + "\\s?\\]";
    private static final String WORDS = "(?:[^\\[\\]\\n]|\\[[^\\[\\]\\n]{0,80}\\]){0,300}";
    private static final String TEXT = "\\[(?!" + MARKER + ")" + WORDS + "\\]";
    private static final String REFERENCE = "\\[(?!" + MARKER + ")[^\\[\\]\\n]{0,60}\\]";
    private static final String DESTINATION = "\\((?!\\d{1,2}[,)])\\s{0,2}(?=[</#]|\\.{1,2}/|(?i:www\\.)"
            + "|[A-Za-z][A-Za-z0-9+.-]{0,20}:|[^\\s()]{0,80}(?:\\)|\\s{1,2}[\"'(]))";

    private static final String LINE_END = " {0,5}(?:\\n|\\z)";
    private static final String DASHES = " {0,5}:?-{1,80}+:? {0,5}";

    private static final String NAME = "(/?)([A-Za-z][\\w:.-]{0,40})";
    private static final String ATTRIBUTE = "[\\s/]{1,3}[\\w:@.-]{1,40}";

    static final List<Rule> ALL = List.of(
            atLineStart(
                    " ", " {2,8}[-–*+•‣◦] {1,4}(?:\\[[ xX]\\] )?(?=\\S)", (markup, match) -> markup.say(match, "  - ")),
            atLineStart(" ", " {2,8}(?=\\d{1,2}[.)] )", (markup, match) -> markup.say(match, "  ")),
            atLineStart(" ", " ", MarkupRules::dropped),
            atLineStart(
                    "[",
                    "\\[[^\\[\\]\\n]{1,80}\\]: {0,3}<?(?=[A-Za-z][A-Za-z0-9+.-]{0,20}:\\S|www\\.|[/#.])",
                    (markup, match) -> markup.drop(match, Skip.line())),
            atLineStart("`~", "(?:`{3,8}|~{3,8})[^\\n`]{0,40}(?:\\n|\\z)", MarkupRules::dropped),
            atLineStart("#", "#{1,6} {1,4}", MarkupRules::dropped),
            atLineStart("-*_=", "([-*_=])(?: {0,3}\\1){2,80}" + LINE_END, MarkupRules::dropped),
            atLineStart("|", "\\|(?:" + DASHES + "\\|?){1,40}" + LINE_END, MarkupRules::dropped),
            atLineStart("-:", "(?:" + DASHES + "\\|){1,40}(?:" + DASHES + ")?" + LINE_END, MarkupRules::dropped),
            atLineStart(
                    "|", "\\|([^\\n]{1,400})\\n {0,3}\\|(?:" + DASHES + "\\|?){1,40}" + LINE_END, Markup::openTable),
            atLineStart("|", "\\| {0,5}", Markup::openRow),
            atLineStart(">", ">{1,3}(?!\\d)", MarkupRules::dropped),
            atLineStart(
                    "-–*+•‣◦", "[-–*+•‣◦] {1,4}(?:\\[[ xX]\\] )?(?=\\S)", (markup, match) -> markup.say(match, "- ")),
            new Rule(" |", Markup::isInRow, Pattern.compile(" {0,5}\\| {0,5}(\\n|\\z)?"), Markup::closeCell),
            anywhere("`", "`", MarkupRules::dropped),
            anywhere("*_~", "([*_~])\\1{0,39}(?=([\\s\\S])|\\z)", Markup::emphasis),
            anywhere("!", "!" + TEXT + DESTINATION, (markup, match) -> markup.drop(match, Skip.destination())),
            anywhere("!", "!" + TEXT + "(?:" + REFERENCE + ")?", MarkupRules::dropped),
            anywhere("[", "(?=" + TEXT + "(?:" + DESTINATION + "|" + REFERENCE + "))\\[", Markup::openLink),
            anywhere("]", "\\]" + DESTINATION, Markup::closeLink),
            anywhere("]", "\\]" + REFERENCE, Markup::closeReference),
            anywhere("<", "<!--", (markup, match) -> markup.drop(match, Skip.until("-->"))),
            anywhere("<", "<[!?][^<>\\n]{0,200}>", MarkupRules::dropped),
            anywhere("<", "<(" + Addresses.ADDRESS + ")>", Markup::address),
            anywhere("<", "<[\\w.+-]{1,64}@[\\w.-]{1,80}>", MarkupRules::dropped),
            anywhere(
                    "<",
                    "<(?i:sup)>(\\d{1,2}(?:\\s?[,–-]\\s?\\d{1,2}){1,8})</(?i:sup)>",
                    (markup, match) -> markup.say(match, "^{" + match.group(1) + "}")),
            anywhere("<", "<(?i:sup)(?:\\s[^<>]{0,80})?>(?=\\d)", (markup, match) -> markup.say(match, "^")),
            anywhere(
                    "<",
                    "<(?i:cite|ref|citation|source)>\\s?(" + MarkerStream.LIST + ")\\s?</\\w{3,8}>",
                    (markup, match) -> markup.say(match, "[" + match.group(1) + "]")),
            anywhere("<", "<" + NAME + "(?:" + ATTRIBUTE + "){0,2}[\\s/]{0,3}>", Markup::tag),
            anywhere("<", "<" + NAME + "(?:" + ATTRIBUTE + "){1,3}\\s{0,3}(=)", Markup::tag),
            anywhere("(", "\\( ?(" + Addresses.ADDRESS + ")", Markup::parenthesis),
            new Rule(
                    Addresses.FIRST,
                    Markup::isBehindNoWord,
                    Pattern.compile("(" + Addresses.ADDRESS + ") ?"),
                    Markup::address),
            new Rule(".", Markup::isBehindLabel, Pattern.compile(Addresses.BEHIND_WORD), Markup::bareAddress),
            new Rule("@", Markup::isBehindLabel, Pattern.compile(Addresses.OF_MAILBOX), Markup::bareAddress),
            anywhere(":", "://(?=\\S)", (markup, match) -> markup.drop(match, Skip.address())));

    private MarkupRules() {}

    private static Rule atLineStart(String first, String regex, ToIntBiFunction<Markup, MatchResult> act) {
        return new Rule(first, Markup::isAtLineStart, Pattern.compile(regex), act);
    }

    private static Rule anywhere(String first, String regex, ToIntBiFunction<Markup, MatchResult> act) {
        return new Rule(first, _ -> true, Pattern.compile(regex), act);
    }

    private static int dropped(Markup markup, MatchResult match) {
        return match.group().length();
    }
}
