package footnote;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Where articles and prompts are read, and what is made of them is kept. */
final class FolderOptions extends CommandOptions {

    private static final Path PROMPTS = Path.of("prompts");

    /** Where the index is in the data folder. */
    static final String INDEX = "index";

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
}
