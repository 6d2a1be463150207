package footnote.check;

import footnote.check.statement.Run;
import footnote.check.statement.Statement;
import footnote.search.Hit;
import footnote.search.analysis.Stems;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Finds the items of a list, or the rows of a table, that a claim tells of together: "Books, maps and games can be borrowed." English. */
final class Enumeration {

    /** What stands between the things that a claim tells of together. */
    private static final Pattern BETWEEN = Pattern.compile("(?i)[,;:()]|\\b(?:and|or|nor|but|while|then)\\b");

    /** Where an item has told what it is of. */
    private static final Pattern LABEL_END = Pattern.compile("[,;:(]");

    /** An item is named by so many of its first words. */
    private static final int FIRST_WORDS = 2;

    /** A word of so many letters tells something. */
    private static final int CONTENT = 4;

    /** More text isn't cited for one sentence, in characters. */
    private static final int LONGEST = 1_000;

    /**
     * An item.
     *
     * @param label stems of what it is of
     * @param told those of all that it tells of a claim
     */
    private record Item(Run run, List<String> label, Set<String> told) {

        boolean isNamed(Collection<String> stems) {
            List<String> first = label.subList(0, Math.min(FIRST_WORDS, label.size()));
            return !label.isEmpty()
                    && (stems.containsAll(first)
                            || label.stream().filter(stems::contains).count() * 2 > label.size());
        }
    }

    private Enumeration() {}

    /** Whether a claim may tell of several things together. */
    static boolean mayBe(Claim claim) {
        return BETWEEN.matcher(claim.text()).find();
    }

    /** The smallest run of a list that has all its items of which a claim tells, several of them; empty where it tells of fewer. */
    static Optional<Run> run(Claim claim, List<Run> list) {
        List<Item> items = list.stream().map(run -> item(claim, run)).toList();
        List<Item> named = items.stream()
                .filter(item -> item.isNamed(claim.coverage().stems()))
                .toList();
        return named.size() > 1 && isApart(claim, named, told(items))
                ? Optional.of(named.getFirst().run.with(named.getLast().run))
                        .filter(run -> run.words().length() <= LONGEST)
                : Optional.empty();
    }

    private static Set<String> told(List<Item> items) {
        return items.stream().flatMap(item -> item.told.stream()).collect(Collectors.toSet());
    }

    /** The stems of what a claim tells of each item; none where it tells of something else among them. */
    private static Map<Item, Set<String>> parts(Claim claim, List<Item> named, Set<String> there) {
        Map<Item, Set<String>> parts = new LinkedHashMap<>();
        Set<String> before = new HashSet<>();
        Item current = null;
        for (String part : BETWEEN.splitAsStream(claim.text()).toList()) {
            List<String> stems = Stems.of(part).stream()
                    .filter(stem -> claim.coverage().stems().contains(stem) || stem.length() >= CONTENT)
                    .toList();
            Optional<Item> item =
                    named.stream().filter(each -> each.isNamed(stems)).findFirst();
            if (current != null && !stems.isEmpty() && Collections.disjoint(stems, there)) {
                return Map.of();
            }
            current = item.orElse(current);
            (current == null ? before : parts.computeIfAbsent(current, _ -> new HashSet<>(before))).addAll(stems);
        }
        return parts;
    }

    /**
     * Whether each item has its own part of the claim, which tells of it nothing that only others tell; what the first or the last part
     * tells besides may be meant of all, unless each has something.
     */
    private static boolean isApart(Claim claim, List<Item> named, Set<String> there) {
        Map<Item, Set<String>> parts = parts(claim, named, there);
        Set<String> any = told(named);
        Set<String> all = new HashSet<>(any);
        named.forEach(item -> all.retainAll(item.told));
        List<Boolean> more = new ArrayList<>();
        for (Map.Entry<Item, Set<String>> part : parts.entrySet()) {
            Set<String> own = Stems.shared(part.getValue(), any);
            if (!part.getKey().told.containsAll(own)) {
                return false;
            }
            more.add(!Stems.without(own, part.getKey().label, all).isEmpty());
        }
        return more.size() == named.size() && (!more.contains(false) || !more.getFirst() && !more.getLast());
    }

    /** The items of each list and table of a passage. */
    static List<List<Run>> lists(Hit hit) {
        Map<String, List<Run>> lists = new LinkedHashMap<>();
        for (int at = 0; at < hit.sentences().size(); at++) {
            Optional<ItemContext> above = ItemContext.of(hit, at);
            if (above.isPresent()) {
                int end = at;
                while (!Cells.isRow(hit.line(at).text()) && Run.flows(hit, end)) {
                    end++;
                }
                lists.computeIfAbsent(above.get().words(), _ -> new ArrayList<>())
                        .add(new Run(hit, at, end));
            }
        }
        return lists.values().stream().filter(list -> list.size() > 1).toList();
    }

    private static Item item(Claim claim, Run run) {
        String line = run.lines().getFirst().text();
        String first = Cells.first(line);
        String label =
                first.isEmpty() ? LABEL_END.splitAsStream(line).findFirst().orElse(line) : first;
        Set<String> told = IntStream.rangeClosed(run.from(), run.to())
                .mapToObj(at -> Cells.told(run.hit().line(at).text(), claim.statement(), run.hit()))
                .map(Statement::of)
                .flatMap(statement -> statement.stems().stream()
                        .filter(stem -> claim.denies() || !statement.doubted().contains(stem)))
                .collect(Collectors.toSet());
        return new Item(run, Stems.of(label), told);
    }
}
