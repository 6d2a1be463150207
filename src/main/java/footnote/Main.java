package footnote;

import footnote.eval.Part;
import footnote.search.SearchMode;
import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line. Without a sub-command it serves. */
@Command(
        name = "footnote",
        version = "footnote 0.1.0",
        description = "Answers questions from a folder of articles; every sentence points at the words it rests on.",
        subcommands = {AskCommand.class, EvalCommand.class, IndexCommand.class, SearchCommand.class})
public final class Main extends ServeCommand {

    /** Lucene says at each start that it could be faster with a module of the JDK that isn't stable yet. */
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene.internal.vectorization");

    /** So many platform threads carry virtual ones for each processor: one that computes, and one for those that hand on a token. */
    private static final int EACH = 2;

    /** And so many at most; one that waits for a file is replaced, up to 256 by default. */
    private static final int CARRIERS = 48;

    private static final Pattern OPTION = Pattern.compile("--[a-z][a-z-]*");

    public static void main(String[] args) {
        int carriers = EACH * Runtime.getRuntime().availableProcessors();
        int most = Math.max(CARRIERS, carriers);
        System.getProperties().putIfAbsent("jdk.virtualThreadScheduler.parallelism", String.valueOf(carriers));
        System.getProperties().putIfAbsent("jdk.virtualThreadScheduler.maxPoolSize", String.valueOf(most));
        LUCENE.setLevel(Level.SEVERE);
        LoggerFactory.getLogger(Main.class).debug("The log is open.");
        CommandLine line = commandLine(args);
        int code = line.execute(args);
        if (code == CommandLine.ExitCode.OK && line.getOut().checkError()) {
            line.getErr().println("footnote: what was to be said can't be written");
            code = CommandLine.ExitCode.SOFTWARE;
        }
        System.exit(code);
    }

    /**
     * Exit codes: 0 done, 1 failed, 2 wrong usage.
     *
     * @param arguments that it is to be executed with: an option that is given among them needs no value from the environment
     */
    static CommandLine commandLine(String... arguments) {
        CommandLine line = new CommandLine(new Main());
        line.addSubcommand(new ServeCommand());
        configure(line, arguments);
        for (CommandLine each : line.getSubcommands().values()) {
            each.getCommandSpec().version(line.getCommandSpec().version());
            configure(each, arguments);
        }
        line.setExecutionStrategy(Main::execute);
        return line;
    }

    /** An option before a sub-command would be one of serving, and not the sub-command's. */
    private static int execute(ParseResult parsed) {
        if (parsed.hasSubcommand() && !parsed.matchedOptions().isEmpty() && !parsed.isUsageHelpRequested()) {
            throw new ParameterException(
                    parsed.commandSpec().commandLine(),
                    "%s stands before '%s'; options stand behind it"
                            .formatted(
                                    parsed.matchedOptions().getFirst().longestName(),
                                    parsed.subcommand().commandSpec().name()));
        }
        return new CommandLine.RunLast().execute(parsed);
    }

    private static void configure(CommandLine line, String... arguments) {
        line.setExpandAtFiles(false);
        line.getCommandSpec().usageMessage().abbreviateSynopsis(true);
        boolean meant = Stream.of(arguments)
                .findFirst()
                .map(first -> !line.getSubcommands().containsKey(first))
                .orElse(true);
        IdentityHashMap<ArgSpec, String> values = new IdentityHashMap<>();
        if (meant) {
            for (OptionSpec option : line.getCommandSpec().options()) {
                Settings.fromEnvironment(option)
                        .filter(_ -> !isGiven(option, arguments))
                        .ifPresent(value -> values.put(option, value));
            }
        }
        line.setDefaultValueProvider(values::get);
        for (Class<Integer> whole : List.of(int.class, Integer.class)) {
            line.registerConverter(whole, value -> read(value, Integer::valueOf, "a whole number, such as 50"));
        }
        line.registerConverter(double.class, value -> read(value, Double::valueOf, "a number, such as 0.25"));
        line.registerConverter(
                SearchMode.class, value -> read(value, constant(SearchMode.class), "one of hybrid, bm25 and vectors"));
        line.registerConverter(Part.class, value -> read(value, constant(Part.class), "one of all, a and b"));
        line.registerConverter(Path.class, Main::path);
        line.setParameterExceptionHandler(Main::wrongUsage);
        line.setExecutionExceptionHandler((e, command, _) -> failed(e, command));
    }

    private static boolean isGiven(OptionSpec option, String... arguments) {
        return Stream.of(arguments)
                .map(argument -> argument.split("=", 2)[0])
                .anyMatch(List.of(option.names())::contains);
    }

    /** @param rule what a value is that can be read */
    private static <T> T read(String value, Function<String, T> reading, String rule) {
        try {
            return reading.apply(value.strip());
        } catch (IllegalArgumentException _) {
            throw new TypeConversionException("'" + value + "' is not " + rule);
        }
    }

    private static <E extends Enum<E>> Function<String, E> constant(Class<E> kind) {
        return name -> Enum.valueOf(kind, name.toUpperCase(Locale.ROOT));
    }

    private static Path path(String value) {
        try {
            return Path.of(new TextConverter().convert(value));
        } catch (InvalidPathException e) {
            throw new TypeConversionException("'" + value + "' is no name of a file: " + e.getReason());
        }
    }

    private static int wrongUsage(ParameterException e, String... arguments) {
        PrintWriter err = e.getCommandLine().getErr();
        err.println("footnote: " + message(e) + hint(e) + variable(e, arguments));
        err.println("Try '" + e.getCommandLine().getCommandSpec().qualifiedName() + " --help'.");
        return CommandLine.ExitCode.USAGE;
    }

    private static String message(ParameterException e) {
        if (!(e instanceof UnmatchedArgumentException unmatched)) {
            return String.valueOf(e.getMessage());
        }
        String first = "'" + unmatched.getUnmatched().getFirst() + "'";
        if (unmatched.isUnknownOption()) {
            return "there is no option " + first;
        }
        return e.getCommandLine().getParent() == null
                ? "there is no command " + first
                : first + " is too much; a question of several words stands in quotation marks";
    }

    /** The variable that sets the option which is wrong, where it isn't given otherwise. */
    private static String variable(ParameterException e, String... arguments) {
        Matcher name = OPTION.matcher(String.valueOf(e.getMessage()));
        @Nullable
        OptionSpec option = name.find() ? e.getCommandLine().getCommandSpec().findOption(name.group()) : null;
        return option != null
                        && !isGiven(option, arguments)
                        && Settings.fromEnvironment(option).isPresent()
                ? "; it is set by " + Settings.variable(option)
                : "";
    }

    /** A question may begin as an option does. */
    private static String hint(ParameterException e) {
        return e instanceof MissingParameterException missing
                        && missing.getMissing().stream().anyMatch(ArgSpec::isPositional)
                ? "; one that begins with '-' stands behind '--', such as %s -- '-5 degrees?'"
                        .formatted(e.getCommandLine().getCommandSpec().qualifiedName())
                : "";
    }

    private static int failed(Exception failure, CommandLine command) {
        command.getErr().println("footnote: " + FileFault.of(failure));
        return CommandLine.ExitCode.SOFTWARE;
    }
}
