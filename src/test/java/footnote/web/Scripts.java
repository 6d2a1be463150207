package footnote.web;

import com.fasterxml.jackson.databind.JsonNode;
import footnote.model.ScriptedModelServer.Wire;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the scripted model says, slow, wrong and broken, by what the question asks for. */
final class Scripts {

    static final String WHO = "Who led the US delegation?";
    static final String DOUBTFUL = "Who led the US delegation, and what did it cost?";
    static final String SLOW = "What did the US delegation do in Beijing, slowly?";
    static final String ENDLESS = "What did the US delegation do in Beijing, endlessly?";
    static final String FAILING = "Who led the US delegation to Beijing when it failed?";
    static final String HOSTILE = "Who led the US delegation, as the attack wants it?";
    static final String SILENT = "What is the boiling point of nitrogen?";

    static final String TRUTH =
            "Jen Daskal, the US deputy homeland security adviser, headed the American delegation [1]. "
                    + "The delegation came for two days of talks with Chinese counterparts [1].";

    /** Everything that a page must not turn into markup, requests or links. */
    static final String ATTACK = TRUTH
            + " <img src=\"https://evil.example/p.png\" onerror=\"document.title='taken'\"> [1]."
            + " <script>document.title='taken'</script> [1]. ![x](https://evil.example/p.png) [1]."
            + " [press](javascript:document.title='taken') [1]. <a href=\"https://evil.example/\">here</a> [1]."
            + " <svg onload=document.title='taken'> [1]. <iframe src=//evil.example></iframe> [1]."
            + " <style>*{background:url(https://evil.example/b)}</style> [1].";

    private static final String DOUBTS = " An inter-agency team went to Beijing on Tuesday [1]."
            + " The delegation set the working group in motion with lawyers [1]."
            + " The visit to Beijing cost the United States 1.1 billion dollars [1].";

    private static final String LONG = TRUTH
            + " Wang Xiaohong addressed the working group's first session [1]."
            + " Wang hoped that China and the US would steadily widen their cooperation in a range of fields [1]."
            + " A counternarcotics working group has been opened in Beijing [1].";

    private static final Pattern WORD = Pattern.compile("\\s*\\S+");
    private static final int PAUSE_MS = 40;

    private Scripts() {}

    /** Answers the question of a request as the question itself asks for. */
    static void obey(JsonNode request, Wire wire) throws IOException, InterruptedException {
        JsonNode messages = request.path("messages");
        String prompt = messages.path(messages.size() - 1).path("content").asText();
        String question = prompt.substring(prompt.lastIndexOf("Question:"));
        if (question.contains("endlessly")) {
            wire.says("Jen Daskal, the US deputy homeland security adviser, headed the American delegation [1]. And")
                    .stalls(0);
        } else if (question.contains("slowly")) {
            Matcher words = WORD.matcher(LONG);
            while (words.find()) {
                wire.says(words.group()).waits(PAUSE_MS);
            }
            wire.ends("stop");
        } else if (question.contains("failed")) {
            wire.status(400, "{\"error\":{\"message\":\"no\"}}");
        } else if (question.contains("attack")) {
            wire.says(ATTACK).ends("stop");
        } else if (question.contains("cost")) {
            wire.says(TRUTH + DOUBTS).ends("stop");
        } else {
            wire.says(TRUTH).ends("stop");
        }
    }
}
