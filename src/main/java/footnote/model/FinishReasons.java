package footnote.model;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Why a model has ended, in an event of OpenAI's protocol. Servers that speak it write reasons of their own ("eos_token",
 * "end_turn", "max_tokens"), of which LangChain4j makes no reason at all, as if the connection had broken off.
 */
final class FinishReasons {

    /** An event that says that the model has ended, for a service that leaves it out. */
    static final String STOPPED = "{\"choices\": [{\"index\": 0, \"delta\": {}, \"finish_reason\": \"stop\"}]}";

    private static final Pattern REASON = Pattern.compile("(\"finish_reason\"\\s*:\\s*)\"(?!null\")([^\"\\\\]+)\"");
    private static final Pattern KNOWN = Pattern.compile("stop|length|tool_calls|function_call|content_filter");
    private static final Pattern LIMIT = Pattern.compile(".*(?:length|max|limit|trunc).*");

    /** No end that the model came to by itself. */
    private static final Pattern FAULT =
            Pattern.compile(".*(?:error|fail|abort|cancel|time|incomplete|insufficient|filter|safety|block|tool).*");

    private FinishReasons() {}

    /** Whether an event tells a reason. */
    static boolean isIn(String event) {
        return REASON.matcher(event).find();
    }

    /** An event with its reason in OpenAI's words, where it tells one that is no fault. */
    static String known(String event) {
        return REASON.matcher(event)
                .replaceAll(reason -> Matcher.quoteReplacement(reason.group(1) + '"' + word(reason.group(2)) + '"'));
    }

    private static String word(String told) {
        String reason = told.toLowerCase(Locale.ROOT);
        if (KNOWN.matcher(reason).matches()) {
            return reason;
        }
        if (LIMIT.matcher(reason).matches()) {
            return "length";
        }
        return FAULT.matcher(reason).matches() ? told : "stop";
    }
}
