package footnote;

import footnote.slack.SlackAccess;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** What can be set: each an option, and an environment variable of the same name. */
final class Settings extends CommandOptions {

    private static final Map<String, String> ENVIRONMENT = System.getenv();
    private static final String SIGNING_SECRET = "SLACK_SIGNING_SECRET";
    private static final String BOT_TOKEN = "SLACK_BOT_TOKEN";

    @Mixin
    private FolderOptions folders = new FolderOptions();

    @Mixin
    private ModelOptions model = new ModelOptions();

    @Mixin
    private SearchOptions search = new SearchOptions();

    @Option(
            names = "--public-url",
            paramLabel = "URL",
            description =
                    "Where people reach the page, such as%nhttps://footnote.example.org: an answer in Slack links to its"
                            + " words there. FOOTNOTE_PUBLIC_URL; default: ${DEFAULT-VALUE:-none, and no links}")
    private @Nullable String publicUrl;

    FolderOptions folders() {
        return folders;
    }

    ModelOptions model() {
        return model;
    }

    SearchOptions search() {
        return search;
    }

    /**
     * Where people reach the page, without a slash at its end; null where they can't.
     *
     * @throws ParameterException when it is no address of a page
     */
    @Nullable
    String publicUrl() {
        if (publicUrl == null) {
            return null;
        }
        if (!isAddress(publicUrl) || !publicUrl.matches("[\\w:/.%~+\\[\\]-]+")) {
            throw wrong("--public-url is '" + publicUrl + "'; it is an address such as https://footnote.example.org");
        }
        String page = publicUrl.replaceAll("/+$", "");
        if (!URI.create(page).getPath().isEmpty()) {
            throw wrong("--public-url is '" + publicUrl + "'; the page stands at the root of its host, without a path");
        }
        return page;
    }

    /** Whether a text is an http or https address, with a port that there is. */
    static boolean isAddress(String text) {
        try {
            URI uri = new URI(text);
            return uri.getHost() != null
                    && List.of("http", "https").contains(uri.getScheme())
                    && uri.getPort() != 0
                    && uri.getPort() <= 65_535;
        } catch (URISyntaxException _) {
            return false;
        }
    }

    /**
     * What it takes to talk to Slack; empty where one of the two secrets isn't in the environment.
     *
     * @param apiUrl where Slack's methods are; null for Slack's own
     * @throws ParameterException when an address is none
     */
    Optional<SlackAccess> slack(@Nullable String apiUrl) {
        String page = publicUrl();
        if (apiUrl != null && !isAddress(apiUrl)) {
            throw wrong("--slack-api-url is '" + apiUrl + "'; it is an address such as http://127.0.0.1:9000/api/");
        }
        return missingOfSlack().isEmpty()
                ? Optional.of(new SlackAccess(
                        ENVIRONMENT.getOrDefault(SIGNING_SECRET, "").strip(),
                        ENVIRONMENT.getOrDefault(BOT_TOKEN, "").strip(),
                        apiUrl,
                        page))
                : Optional.empty();
    }

    /** The variables that Slack needs and that aren't set. */
    List<String> missingOfSlack() {
        return Stream.of(SIGNING_SECRET, BOT_TOKEN)
                .filter(name -> ENVIRONMENT.getOrDefault(name, "").isBlank())
                .toList();
    }

    /** The variables that hold keys, among all others. */
    Map<String, String> environment() {
        return ENVIRONMENT;
    }

    /** The environment variable that an option's description names, where it names one. */
    static String variable(OptionSpec option) {
        return "FOOTNOTE_"
                + option.longestName().replaceFirst("--", "").replace('-', '_').toUpperCase(Locale.ROOT);
    }

    /** The value of the environment variable that an option's description names, where it is set. */
    static Optional<String> fromEnvironment(OptionSpec option) {
        String name = variable(option);
        return Optional.ofNullable(ENVIRONMENT.get(name))
                .filter(value -> !value.isBlank())
                .filter(_ -> String.join(" ", option.description()).contains(name + ';'));
    }
}
