package footnote.check.statement;

import footnote.grammar.AuxiliaryVerbs;
import footnote.grammar.CalendarWords;
import footnote.grammar.NumberWords;
import footnote.search.analysis.Recent;
import footnote.search.analysis.Stems;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A clause, and what it tells.
 *
 * @param first its first stem, of whom or what it tells; empty for none, and for "you" and "we"
 */
public record Told(String text, Set<String> stems, Set<String> names, List<Quantity> numbers, String first) {

    private static final Pattern CLAUSE = Pattern.compile("(?i)[;:()–—]|,(?!\\d|(?<=\\b\\d{1,2},) " + CalendarWords.YEAR
            + "\\b)|\\b(?:(?<!\\bbetween [\\d,.]{1,9} )and|but|while|whereas)\\b");

    /** Where or for whom a sentence holds, before it says what: "In France, …". */
    private static final Pattern OPENING =
            Pattern.compile("(?i)^(\\W*(?:in|on|at|among|for|under|during|by|with|of) [^,;:.]{1,40}),");

    /** What the line is about, before what it says of it: "Homes: 27 percent". */
    private static final Pattern LABEL =
            Pattern.compile("(?:^|(?<=[(;]))(\\W*[^,;:.()]{1,40})(?:\\(([^,;:.()]{1,40})\\))?:(?=\\s)");

    /** Names that one thing is told of: "in London, Paris and Zurich". */
    private static final Pattern NAMES =
            Pattern.compile("\\b(?:in|of|from|to|for|by|at|with) \\p{Lu}\\p{L}+(?:(?:,| and|, and) \\p{Lu}\\p{L}+)+");

    /** The age of a person, told between commas. */
    private static final Pattern AGE = Pattern.compile(",(?<=\\p{Lu}[\\p{L}'’-]{1,40},) (\\d{1,3}),");

    private static final String NUMBER = "(?<number>\\d[\\d,.]*|" + NumberWords.ALL + ")";

    /** A name, with an age, and another number for it. */
    private static final Pattern OF_ANOTHER = Pattern.compile(
            "\\W*\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+){0,3}(?: \\d{1,3})?(?: to| for| at| by| with)? " + NUMBER
                    + "\\W*");

    /** Another number for another case. */
    private static final Pattern IN_ANOTHER =
            Pattern.compile("\\W*(?:or )?" + NUMBER + " (?:for|if|in|at|on|when|from|with)\\b");

    /** One that leaves out its unit, at the end: "and a new one every two". */
    private static final Pattern BARE_LAST = Pattern.compile("\\b" + NUMBER + "\\W*\\z");

    private static final Pattern FREE = Pattern.compile(
            "(?i)\\b(?:free(?= of charge|[^\\p{L}]*$| (?:for|to|on|if|when|with|until|in|at)\\b)|(?:no|without(?: an?)?)(?: \\p{L}+)? (?:charges?|fees?|fines?|costs?|payment))\\b");

    /** Tells when, without a number. */
    private static final Pattern SOON = Pattern.compile(
            "(?i)\\b(?:(?:with)?in (?:(?:a few|a couple of|several) )?(?:seconds|minutes|hours|days|weeks|months)|immediately|instantly|at once|straight away)\\b");

    /** Stands for what a number before leaves over. */
    private static final Pattern REST = Pattern.compile("(?i)\\bthe (?:rest|remainder)\\b");

    /** One that helps another, or the last word that ends as one does. */
    private static final Pattern VERB = Pattern.compile(
            "(?<=.)\\b(?:(?:" + AuxiliaryVerbs.ALL + ")\\b|\\p{Ll}+(?:s|ed)\\b(?!.*\\b\\p{Ll}+(?:s|ed)\\b))");

    /** Verbs that help another one, which any clause may have. */
    private static final Set<String> HELPING =
            Set.copyOf(Stems.of(AuxiliaryVerbs.ALL.replace('|', ' ') + " am be been being having"));

    /** Those who speak and are spoken to, of whom any clause may tell. */
    private static final Set<String> SPEAKERS = Set.copyOf(Stems.of("I me my we us our you your"));

    /** Several rules ask for those of a claim and of the words beside it. */
    private static final Recent<String, List<Told>> CLAUSES = new Recent<>(Told::read);

    /** Whether it holds a number, be it without the unit. */
    public boolean says(Quantity number) {
        return numbers.stream().anyMatch(own -> own.carriesWithUnit(number));
    }

    /** Whether a name stands behind its number: "€190 in London". */
    public boolean endsWith(String name) {
        return names.contains(name)
                && !numbers.isEmpty()
                && Stems.of(text.substring(text.indexOf(numbers.getFirst().written())))
                        .contains(name);
    }

    /** What stands before its last number; empty without one. */
    String beforeNumber() {
        return numbers.isEmpty()
                ? ""
                : text.substring(
                        0, Math.max(0, text.lastIndexOf(numbers.getLast().written())));
    }

    /** Whom or what it tells of: what stands before its verb, where that can be told, or else before its number. */
    public String subject() {
        String before = beforeNumber();
        Matcher verb = VERB.matcher(before);
        return verb.find() ? before.substring(0, verb.start()) : before;
    }

    private String verb() {
        Matcher verb = VERB.matcher(beforeNumber());
        return verb.find() ? verb.group() : "";
    }

    /** Whether it gives another number of the same unit, or has what costs money for none. */
    public boolean rivals(Quantity number) {
        return !says(number)
                && (numbers.stream().anyMatch(own -> own.isLike(number.unit()))
                        || number.isMoney() && FREE.matcher(text).find()
                        || SOON.matcher(text).find()
                        || numbers.isEmpty() && REST.matcher(text).find());
    }

    /** The same, told of what these stems tell. */
    public Told with(Collection<String> more) {
        return new Told(text, Stems.union(stems, more), names, numbers, first);
    }

    /**
     * The same where it leaves out what the clause before it tells, of another, "… was sentenced to nine years, Emil Orr, 29, to six", or in
     * another case, "18 euros at the weekend, nine for children": with the words for it, and with its unit.
     */
    public Told goingOn(Told before) {
        if (before.numbers.isEmpty()) {
            return this;
        }
        Matcher ofAnother = OF_ANOTHER.matcher(text);
        if (ofAnother.matches()) {
            return inUnitOf(before, ofAnother.group("number")).with(Stems.without(before.stems, before.names));
        }
        Matcher inAnother = IN_ANOTHER.matcher(text);
        if (inAnother.lookingAt()) {
            return inUnitOf(before, inAnother.group("number")).with(Stems.of(before.beforeNumber()));
        }
        if (beginsWithUnitOf(before)) {
            return with(Stems.of(before.beforeNumber()));
        }
        Matcher bare = BARE_LAST.matcher(text);
        return bare.find() && numbers.stream().allMatch(number -> number.unit().isEmpty())
                ? inUnitOf(before, bare.group("number")).with(Stems.of(before.verb()))
                : this;
    }

    /** Whether it begins with so many of what the clause before counts: "nine hours of reading and five hours of films". */
    private boolean beginsWithUnitOf(Told before) {
        return !numbers.isEmpty()
                && !numbers.getFirst().unit().isEmpty()
                && numbers.getFirst().unit().equals(before.numbers.getLast().unit())
                && text.stripLeading().startsWith(numbers.getFirst().written());
    }

    private Told inUnitOf(Told before, String number) {
        Quantity told = before.numbers.getLast();
        if (told.unit().isEmpty()) {
            return this;
        }
        return QuantityReader.in(number
                        + told.written().substring(Math.max(0, told.written().lastIndexOf(' '))))
                .stream()
                .reduce(this, Told::withNumber, (_, all) -> all);
    }

    private Told withNumber(Quantity more) {
        List<Quantity> all = new ArrayList<>(numbers);
        all.add(more);
        return new Told(text, stems, names, all, first);
    }

    /** Whether it speaks of what one clause alone speaks of, and of nothing that another, which speaks of something, alone does. */
    public boolean isOf(Told one, Told other) {
        return stems.stream().anyMatch(stem -> one.stems.contains(stem) && !other.stems.contains(stem))
                && stems.stream().noneMatch(stem -> other.stems.contains(stem) && !one.stems.contains(stem))
                && !one.stems.containsAll(other.stems);
    }

    /** The clauses of a sentence, in its order, where it begins with a place or a label with those words in the first. */
    public static List<Told> clauses(String sentence) {
        return CLAUSES.apply(sentence);
    }

    private static List<Told> read(String sentence) {
        List<Told> clauses = new ArrayList<>();
        String dated = AGE.matcher(sentence).replaceAll(" $1");
        String joined = LABEL.matcher(OPENING.matcher(dated).replaceFirst("$1")).replaceAll("$1$2");
        for (String clause : CLAUSE.split(
                NAMES.matcher(joined).replaceAll(names -> names.group().replaceAll(",| and", "")), -1)) {
            if (clause.isBlank()) {
                continue;
            }
            List<Quantity> numbers = QuantityReader.in(clause);
            List<String> inNumbers = numbers.stream()
                    .flatMap(number -> Stems.of(number.written()).stream())
                    .toList();
            List<String> words = Stems.of(clause).stream()
                    .filter(stem ->
                            !Character.isDigit(stem.charAt(0)) && !inNumbers.contains(stem) && !HELPING.contains(stem))
                    .toList();
            Set<String> stems = Stems.without(words, SPEAKERS);
            Set<String> names = new HashSet<>();
            Capitalised.names("x " + clause.strip(), Set.of()).forEach(name -> names.addAll(Stems.of(name)));
            clauses.add(new Told(
                    clause,
                    Set.copyOf(stems),
                    names,
                    numbers,
                    words.isEmpty() || SPEAKERS.contains(words.getFirst()) ? "" : words.getFirst()));
        }
        return clauses;
    }
}
