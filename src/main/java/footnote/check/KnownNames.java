package footnote.check;

import footnote.check.statement.Capitalised;
import footnote.check.statement.FirstPerson;
import footnote.check.statement.Quantity;
import footnote.check.statement.Run;
import footnote.corpus.Fields;
import footnote.grammar.CalendarWords;
import footnote.grammar.Possessives;
import footnote.search.Hit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The names that passages give, and which of them a run of their sentences means without giving it. For one thread. */
final class KnownNames {

    /** So many sentences back stands at most the name that a pronoun stands for. */
    private static final int FURTHEST = 5;

    private static final Pattern VERSION = Pattern.compile("\\b(Version|Release|Edition) (\\d+(?:\\.\\d+)*)\\b");

    /** A word in small letters, no part of an address. */
    private static final Pattern SMALL = Pattern.compile("(?<![\\p{L}\\d’'.@/-])\\p{Ll}{3,}(?![\\p{L}\\d’'@/-])");

    private static final Pattern TAKING_UP =
            Pattern.compile("\\b[Tt]h(?:e|is|ese) (\\p{Ll}{2,})\\b(?! (?:of|in|at|for|from)\\b)");

    private static final String NAME =
            "\\b(?!(?:The|This|That|An?|His|Her|Its|Their)\\b)(\\p{Lu}[\\p{L}-]*(?: \\p{Lu}[\\p{L}-]*)*)";

    private final List<Hit> passages;
    private final Readings readings;
    private final Set<String> words = new HashSet<>();
    private final Map<String, Set<String>> named = new HashMap<>();
    private @Nullable Ourselves ourselves;

    KnownNames(List<Hit> passages, Readings readings) {
        this.passages = passages;
        this.readings = readings;
        passages.stream()
                .flatMap(passage -> passage.sentences().stream())
                .flatMap(line -> Capitalised.names(line.text(), Set.of()).stream())
                .forEach(name -> words.addAll(Arrays.asList(name.split(" "))));
    }

    /** Each word of them. */
    Set<String> words() {
        return Collections.unmodifiableSet(words);
    }

    /**
     * The words of names that a run needn't hold, of those that it lacks: those that its article gives in full elsewhere, or in its title where
     * the run gives none (no year beside another) or is of a sheet, those that its pronouns stand for, be it "we", and those of what it takes up
     * from a sentence before.
     *
     * @param lacking what the run, with others beside it, lacks
     * @param told what it tells, with the headings that it stands below
     */
    Set<String> understood(Claim claim, List<String> lacking, List<Run> runs, String told) {
        Run run = runs.getFirst();
        List<String> article = article(run);
        Set<String> given = Run.lines(runs).stream()
                .flatMap(line -> named(line.text()).stream())
                .collect(Collectors.toSet());
        Set<String> understood = FullNames.of(claim, readings.of(runs), given, article);
        understood.addAll(takenUp(claim, run));
        understood.addAll(Organisation.of(run.source().title(), words).meant(claim, Run.words(runs)));
        if (FirstPerson.isIn(told)) {
            understood.addAll(ourselves().meant(claim));
        }
        List<String> meant = meant(claim, run);
        understood.addAll(meant);
        if (isNameless(run) || run.lines().stream().allMatch(line -> Fields.isLine(line.text()))) {
            boolean dated = readings.of(Run.words(runs)).quantities().stream().anyMatch(Quantity::isYear);
            Arrays.stream(run.source().title().split("[^\\p{L}\\p{N}.]+|\\.(?!\\d)"))
                    .filter(word -> !dated || !Quantity.isYear(word))
                    .flatMap(word -> Stream.of(word, capitalised(word)))
                    .forEach(understood::add);
        }
        VERSION.matcher(claim.text())
                .results()
                .filter(version -> run.source().title().contains(version.group(2)))
                .forEach(version -> understood.add(version.group(1)));
        return lacking.stream()
                .filter(part -> understood.contains(part) || understood.contains(Possessives.without(part)))
                .collect(Collectors.toSet());
    }

    /** "Orr" for the "ORR" of a title in capitals. */
    private static String capitalised(String word) {
        return word.isEmpty() ? "" : word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT);
    }

    private Ourselves ourselves() {
        if (ourselves == null) {
            ourselves = Ourselves.of(passages, this::named);
        }
        return ourselves;
    }

    private List<String> article(Run run) {
        String id = run.source().id();
        return passages.stream()
                .filter(hit -> hit.source().id().equals(id))
                .flatMap(hit -> hit.sentences().stream())
                .map(Hit.Line::text)
                .toList();
    }

    /**
     * The words of the name that the nearest sentence before puts to a noun which a run takes up: "the firm Orr sells boats. The firm …", or,
     * where the claim puts one to it, too, "Aske's mayor left. The mayor …" and "Aske Town Council met. The council …".
     */
    private static Set<String> takenUp(Claim claim, Run run) {
        List<Hit.Line> before = run.hit().sentences().subList(0, run.from()).reversed();
        return TAKING_UP
                .matcher(Run.words(List.of(run)))
                .results()
                .map(the -> the.group(1))
                .map(noun -> Pattern.compile(NAME + "(?:['’]s)? " + noun + "\\b|\\b" + noun + " of (?:the )?" + NAME
                        + "|\\b" + noun + " (?<apposed>" + NAME + ")|(?<within>" + NAME + ") "
                        + Character.toUpperCase(noun.charAt(0)) + noun.substring(1) + "\\b"))
                .flatMap(named -> {
                    boolean claimed = named.matcher(claim.text()).find();
                    return before.stream()
                            .limit(FURTHEST)
                            .flatMap(line -> named.matcher(line.text()).results())
                            .filter(found -> claimed || found.group("apposed") != null)
                            .limit(1);
                })
                .flatMap(found ->
                        Stream.of(found.group(1), found.group(2), found.group("apposed"), found.group("within")))
                .filter(Objects::nonNull)
                .flatMap(name -> Stream.of(name.split(" ")))
                .collect(Collectors.toSet());
    }

    /**
     * The words of the name that sentences without one are about, where they speak of "her", or that "she" stands for at their
     * beginning, where the claim begins with that name: the first of the nearest sentence before that has one.
     */
    private List<String> meant(Claim claim, Run run) {
        Optional<PersonalPronoun> pronoun = pronoun(run.lines().getFirst().text());
        boolean person = pronoun.isPresent();
        boolean whose = pronoun.filter(PersonalPronoun::owns).isPresent();
        boolean nameless = isNameless(run) && run.lines().stream().anyMatch(line -> Coherence.leans(readings.of(line)));
        List<Hit.Line> before = run.hit().sentences().subList(0, person || nameless ? run.from() : 0);
        return before.reversed().stream()
                .limit(FURTHEST)
                .filter(line -> !person || pronoun(line.text()).isEmpty())
                .map(line -> firstName(line.text()))
                .filter(name -> !name.isEmpty())
                .findFirst()
                .filter(name -> nameless || beginsWith(claim, name, whose))
                .orElse(List.of());
    }

    /** The words of the first name of a sentence, with what it is of: "the Bank of Aske"; empty for none. */
    private List<String> firstName(String sentence) {
        List<String> words = new ArrayList<>();
        String whole = "";
        for (String name : named(sentence)) {
            if (CalendarWords.NAMES.contains(name)) {
                continue;
            }
            String of = whole + " of " + (sentence.contains(whole + " of the ") ? "the " : "");
            if (!whole.isEmpty() && !sentence.contains(of + name)) {
                break;
            }
            whole = whole.isEmpty() ? name : of + name;
            words.addAll(List.of(name.split(" ")));
        }
        return words;
    }

    /** @param whose whether with what is that name's */
    private boolean beginsWith(Claim claim, List<String> name, boolean whose) {
        return pronoun(claim.text()).isEmpty()
                && named(claim.text()).stream()
                        .limit(1)
                        .anyMatch(first ->
                                name.stream().anyMatch(first::contains) && (!whose || first.matches(".*['’]s?")));
    }

    private Optional<PersonalPronoun> pronoun(String sentence) {
        return PersonalPronoun.in(sentence, named(sentence));
    }

    /** Whether it gives no name but those of days and months. */
    private boolean isNameless(Run run) {
        return run.lines().stream()
                .allMatch(line -> named(line.text()).stream()
                        .allMatch(name -> CalendarWords.NAMES.contains(name)
                                || line.text().startsWith(name) && isSmall(name)));
    }

    /** Whether a name is none, as the passages write it in small letters, too: the "Net" of "Net sales rose". */
    private boolean isSmall(String name) {
        String word = name.toLowerCase(Locale.ROOT);
        return name.substring(1).equals(word.substring(1))
                && words.contains(name)
                && passages.stream()
                        .flatMap(passage -> passage.sentences().stream())
                        .map(Hit.Line::text)
                        .filter(text -> text.contains(word))
                        .flatMap(text -> SMALL.matcher(text).results())
                        .anyMatch(small -> small.group().equals(word));
    }

    private Set<String> named(String sentence) {
        return named.computeIfAbsent(sentence, text -> Capitalised.names(text, words));
    }
}
