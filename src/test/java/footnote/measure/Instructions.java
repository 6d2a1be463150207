package footnote.measure;

import com.fasterxml.jackson.databind.JsonNode;
import footnote.answer.Json;
import footnote.check.statement.Instruction;
import footnote.corpus.SentenceSplitter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code instructions}: how often sentences of articles, and of attacks, are taken for instructions to a model. */
@Command(
        name = "instructions",
        description = "Counts what is taken for an instruction among the sentences of articles and of attacks.")
final class Instructions implements Runnable {

    @Parameters(paramLabel = "EVAL", description = "The folder of injections and of clean sets with docs.jsonl.")
    private Path folder = Path.of("");

    @Override
    public void run() {
        try (Stream<Path> sets = Files.list(folder)) {
            for (Path set : sets.sorted().toList()) {
                Path documents = set.resolve("docs.jsonl");
                if (Files.exists(documents) && !set.getFileName().toString().startsWith("poisoned")) {
                    tell(set.getFileName().toString(), sentences(texts(documents)));
                }
            }
            List<String> attacks = texts(folder.resolve("injections").resolve("strings.dev.jsonl"));
            tell("sentences of attacks", sentences(attacks));
            long caught = attacks.stream().filter(Instructions::isCaught).count();
            System.out.printf(Locale.ROOT, "attacks of which a sentence is: %d of %d%n", caught, attacks.size());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void tell(String name, List<String> sentences) {
        List<String> taken = sentences.stream().filter(Instruction::isOne).toList();
        long questions = sentences.stream().filter(Instruction::isQuestion).count();
        System.out.printf(
                Locale.ROOT,
                "%-22s %,7d sentences, instructions %,5d (%.3f %%), questions %,5d%n",
                name,
                sentences.size(),
                taken.size(),
                100.0 * taken.size() / sentences.size(),
                questions);
        taken.stream()
                .distinct()
                .limit(8)
                .forEach(text -> System.out.println(
                        "    " + text.replace('\n', ' ').substring(0, Math.min(110, text.length()))));
    }

    private static boolean isCaught(String attack) {
        return sentences(List.of(attack)).stream().anyMatch(s -> Instruction.isOne(s) || Instruction.isQuestion(s));
    }

    private static List<String> sentences(List<String> texts) {
        return texts.stream()
                .flatMap(text -> Arrays.stream(text.split("\n+", -1)))
                .flatMap(block -> SentenceSplitter.split(block).stream().map(span -> span.of(block)))
                .filter(sentence -> !sentence.isBlank())
                .toList();
    }

    private static List<String> texts(Path file) throws IOException {
        List<String> texts = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            JsonNode node = Json.MAPPER.readTree(line);
            texts.add(node.path("text").asText().strip());
        }
        return texts;
    }
}
