package footnote;

import footnote.slack.SlackAccess;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What can be set: each an option, and an environment variable of the same name. */
final class Settings {

    private static final Map<String, String> ENVIRONMENT = System.getenv();
    private static final String SIGNING_SECRET = "SLACK_SIGNING_SECRET";
    private static final String BOT_TOKEN = "SLACK_BOT_TOKEN";

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    @Option(
            names = "--seeds",
            paramLabel = "DIR",
            defaultValue = "seeds",
            description = "The folder of articles. FOOTNOTE_SEEDS; default: ${DEFAULT-VALUE}")
    private Path seeds = Path.of("seeds");

    @Option(
            names = "--prompts",
            paramLabel = "DIR",
            defaultValue = "prompts",
            description = "The folder of prompts. FOOTNOTE_PROMPTS; default: ${DEFAULT-VALUE}")
    private Path prompts = PROMPTS;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "data",
            description = "The folder for the index and the conversations. FOOTNOTE_DATA; default: ${DEFAULT-VALUE}")
    private Path data = Path.of("data");

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

    private static final Path PROMPTS = Path.of("prompts");

    /** Where the index is in the data folder. */
    static final String INDEX = "index";

    /**
     * The folder of articles.
     *
     * @throws ParameterException when it is no folder that can be read
     */
    Path seeds() {
        return readable("--seeds", seeds);
    }

    /**
     * Makes the folder of articles where only it is missing, not the folder around it.
     *
     * @return whether it was made
     * @throws ParameterException when it has no name
     */
    boolean makeSeeds() {
        requireName("--seeds", seeds);
        try {
            if (!Files.exists(seeds)) {
                Files.createDirectory(seeds);
                return true;
            }
        } catch (IOException _) {
            // seeds() tells that there is no such folder.
            return false;
        }
        return false;
    }

    /**
     * The folder of prompts, which are part of the program, too, so that the usual folder needn't be there.
     *
     * @throws ParameterException when it is no folder that can be read
     */
    Path prompts() {
        return prompts.equals(PROMPTS) && !Files.exists(prompts) ? prompts : readable("--prompts", prompts);
    }

    /**
     * The folder for the index and the conversations, made where it isn't there.
     *
     * @param index the folder within it that is read where nothing may be written
     * @throws ParameterException when it can't be made, or can't be written and holds no index to answer from
     */
    Path data(String index) {
        requireTemporaryFolder();
        requireName("--data", data);
        try {
            Files.createDirectories(data);
        } catch (IOException _) {
            throw wrong("--data is '" + data + "': that folder can't be made");
        }
        if (!Files.isWritable(data) && !Files.isDirectory(data.resolve(index))) {
            throw wrong("--data is '" + data + "': that folder may not be written by this user");
        }
        return data;
    }

    /** The embedded model's and the database's native parts are unpacked there. */
    private void requireTemporaryFolder() {
        Path folder = Path.of(System.getProperty("java.io.tmpdir"));
        if (!Files.isDirectory(folder) || !Files.isWritable(folder)) {
            throw wrong("the temporary folder is '" + folder
                    + "', which isn't there or may not be written by this user; another is set by"
                    + " JDK_JAVA_OPTIONS=-Djava.io.tmpdir=DIR");
        }
    }

    private Path readable(String option, Path folder) {
        requireName(option, folder);
        String fault = !Files.exists(folder)
                ? "there is no such folder"
                : !Files.isDirectory(folder)
                        ? "that is a file; it must be a folder"
                        : Files.isReadable(folder) ? "" : "that folder may not be read by this user";
        if (!fault.isEmpty()) {
            throw wrong(option + " is '" + folder + "': " + fault);
        }
        return folder;
    }

    /** A folder without a name would be the one that the program was started in, such as where a variable of a script is empty. */
    private void requireName(String option, Path folder) {
        if (folder.toString().isBlank()) {
            throw wrong(option + " is '" + folder + "'; it is the name of a folder, such as '.' for this one");
        }
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

    /** An error of usage: what is set to what, and which rule it breaks. */
    ParameterException wrong(String message) {
        return wrong(command, message);
    }

    /** The same, of the options that a command has. */
    static ParameterException wrong(@Nullable CommandSpec command, String message) {
        return new ParameterException(Objects.requireNonNull(command).commandLine(), message);
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
