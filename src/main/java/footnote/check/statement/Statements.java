package footnote.check.statement;

import footnote.corpus.Fields;
import footnote.search.Hit;
import footnote.search.analysis.Recent;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What a passage states: its sentences without questions, without lines of one or two words but for fields such as "Weight: 8g", "13:00 Lunch" and "Thu 9-12",
 * without instructions to a language model, and without the paragraphs from the first such instruction to the last.
 */
public final class Statements {

    private static final Pattern SAYS_SOMETHING =
            Pattern.compile("(?:[\\p{L}\\p{N}]\\S*\\s+(?:\\W+\\s+)?){2}[^\\p{L}\\p{N}]*[\\p{L}\\p{N}]"
                    + "|^\\p{Lu}[^:;.!?]{0,40}: +[\\p{L}\\p{N}\\p{Sc}✓✗]|^\\p{Lu}\\p{L}+ \\p{Sc}\\d"
                    + "|[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}]{4}");

    private static final Pattern QUOTED = Pattern.compile("“[^”]*”?|\"[^\"]*\"?");

    private static final Pattern YOU = Pattern.compile("(?i)\\byour?s?\\b");

    /** No command's verb: "Left without food, they turned back." */
    private static final Pattern PAST = Pattern.compile("left|thought|\\w+ed");

    /** So many of a text's other sentences speak to its readers where it does, at least, and such a share of them. */
    private static final int FEWEST_ADDRESSING = 2;

    private static final double LEAST_ADDRESSING = 0.15;

    private static final Recent<Hit, List<Hit.Line>> SAFE = new Recent<>(Statements::safe);

    private Statements() {}

    /** The same passage with those of its sentences that can be evidence, possibly none. */
    public static Hit of(Hit hit) {
        return with(hit, Statements::states);
    }

    /** The same passage with the items of its lists besides, however short. */
    public static Hit withItems(Hit hit) {
        Set<Hit.Line> items = IntStream.range(0, hit.sentences().size())
                .filter(at -> Items.begins(hit, at))
                .mapToObj(hit::line)
                .collect(Collectors.toSet());
        return with(hit, line -> items.contains(line) || states(line));
    }

    private static Hit with(Hit hit, Predicate<Hit.Line> states) {
        return hit.with(withoutInstructions(hit).stream().filter(states).toList());
    }

    /** Whether a line can be evidence where it stands in no paragraph of instructions. */
    public static boolean states(Hit.Line line) {
        return !Instruction.isQuestion(line.text())
                && (SAYS_SOMETHING.matcher(line.text()).find() || Fields.isTimed(line.text()));
    }

    /** Its sentences without such paragraphs, questions and short lines among them. */
    public static List<Hit.Line> withoutInstructions(Hit hit) {
        return SAFE.apply(hit);
    }

    private static List<Hit.Line> safe(Hit hit) {
        List<List<Hit.Line>> paragraphs = paragraphs(hit);
        Predicate<Hit.Line> instruction = instruction(hit);
        List<Boolean> instructs = paragraphs.stream()
                .map(lines -> lines.stream().anyMatch(instruction))
                .toList();
        int first = instructs.indexOf(true);
        int last = instructs.lastIndexOf(true);
        return IntStream.range(0, paragraphs.size())
                .filter(i -> first < 0 || i < first || i > last)
                .mapToObj(paragraphs::get)
                .flatMap(List::stream)
                .toList();
    }

    /** Of a text that speaks to its readers and holds no instruction to a model, no demand is one either. */
    private static Predicate<Hit.Line> instruction(Hit hit) {
        Predicate<Hit.Line> toModel = line -> Instruction.isOne(line.text());
        List<Hit.Line> lines = hit.sentences();
        List<Hit.Line> errands =
                lines.stream().filter(line -> Demand.isOne(line.text())).toList();
        boolean isForReaders = errands.isEmpty()
                || lines.stream().noneMatch(toModel.or(line -> Demand.givesRole(line.text())))
                        && addressesReaders(hit, errands);
        return isForReaders ? toModel : toModel.or(errands::contains);
    }

    /** Whether its other sentences do, but for what is said to somebody else. */
    private static boolean addressesReaders(Hit hit, List<Hit.Line> errands) {
        String told = QUOTED.matcher(hit.text())
                .replaceAll(quote -> "x".repeat(quote.group().length()));
        long addressing = hit.sentences().stream()
                .filter(line -> !errands.contains(line))
                .filter(line -> isAddressing(told.substring(
                        line.source().start() - hit.source().start(),
                        line.source().end() - hit.source().start())))
                .count();
        return addressing >= FEWEST_ADDRESSING
                && addressing >= LEAST_ADDRESSING * hit.sentences().size();
    }

    /** Whether a sentence speaks to its readers: "You need a form.", "Press the key." */
    private static boolean isAddressing(String sentence) {
        return YOU.matcher(sentence).find()
                || Capitalised.read(sentence).stream()
                        .filter(word -> !word.is("PUNCT", "NUM"))
                        .limit(1)
                        .anyMatch(word ->
                                word.is("VERB") && !PAST.matcher(word.lower()).matches());
    }

    /** The sentences of a passage, paragraph by paragraph. */
    public static List<List<Hit.Line>> paragraphs(Hit hit) {
        List<List<Hit.Line>> paragraphs = new ArrayList<>();
        for (int at = 0; at < hit.sentences().size(); at++) {
            if (at == 0 || hit.before(at).contains("\n\n")) {
                paragraphs.add(new ArrayList<>());
            }
            paragraphs.getLast().add(hit.line(at));
        }
        return paragraphs;
    }
}
