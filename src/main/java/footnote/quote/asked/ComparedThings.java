package footnote.quote.asked;

import footnote.search.analysis.Stems;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a question compares: "Is the fare of the tram lower than that of the bus?" English.
 *
 * @param aspect in what respect, as the question puts it: "fare lower"; empty for any
 * @param things two or three, in the question's order: "tram", "bus"
 */
public record ComparedThings(String aspect, List<String> things) {

    private static final int MOST_THINGS = 3;

    private static final List<Pattern> FORMS = Stream.of(
                    "(?:compare )?what (?:DO )?LIST (?:say|think) (?:about|of|on) (?<in>.+)",
                    "compare LIST",
                    "(?:(?:what|how big) BE|what['’]s|explain|BE there)(?: (?:the|an?|any|one|some))?(?: (?:main|key|biggest|only|real))?"
                            + "(?<aspect>(?: [\\p{L}-]+){0,2}?) (?:differences?|similarit(?:y|ies))(?: in (?<in>.+?))? between LIST",
                    "HOW (?:DO|BE) (?<one>.+?) (?:differ(?:ent)?|compared?) (?:from|to|with|than) (?<two>.+)",
                    "(?:HOW )?DO LIST (?:differ|compare)(?: (?:in|on|by) (?<in>.+))?",
                    "HOW (?:different|similar) BE LIST",
                    "(?!who|what|which|how|why)LIST(?<=^[^,:]{1,80} (?:vs\\.?|versus) [^,:]{1,80})(?:[,:] .*)?",
                    "what DO LIST have in common",
                    "BE (?<one>.+?) (?:(?:any|very|much) )?(?:different (?:from|to|than)|the same as|similar to|(?<aspect>LONGER) than) (?<two>.+)",
                    "DO (?<one>.+?) (?<aspect>\\p{L}+ LONGER) than (?<two>.+)",
                    "(?:which|who|what)(?<aspect>(?: \\p{L}+){1,3}? LONGER)[,:] LIST",
                    "(?<list>[^,:]+ or [^,:]+)[,:] (?:which|who|what)(?<aspect>(?: \\p{L}+){1,3}? LONGER)")
            .map(form -> form.replace("LIST", "(?<list>.+?)")
                    .replace(
                            "LONGER",
                            "(?:(?:more|less|fewer)\\b(?: [\\p{L}-]+)*?|better|worse|(?!rather|other)\\p{L}{2,}er)\\b")
                    .replace("HOW", "(?:how|in (?:what|which) (?:ways?|respects?))")
                    .replace("DO", "(?:do|does|did)")
                    .replace("BE", "(?:is|are|was|were)"))
            .map(form -> Pattern.compile("(?i)^\\W*(?:(?:and|so|please),? |(?:can|could) you (?:please )?)?" + form
                    + "(?: in terms of (?<as>.+?))?$"))
            .toList();

    private static final Pattern END = Pattern.compile("(?i)(?:,? please)?\\W*$");

    private static final Pattern WITH = Pattern.compile("(?i) (?:with|against|vs\\.?|versus|to(?!.* and )) ");

    /** The last "and" alone stands between things, as others may be a part of a name: "rock and roll". */
    private static final Pattern AND = Pattern.compile("(?i),? (?:and|or) (?!.* and )|, (?!and |or )");

    private static final Pattern ARTICLE = Pattern.compile("(?i)^(?:both )?(?:the|an?|your|our) |^both ");

    /** Leads from an aspect to what has it: "price of the tram". A name has a capital: "Bank of England". */
    private static final Pattern OF =
            Pattern.compile("^(?<aspect>[^\\p{Lu}]+) (?<of>of|for|in|at|by|on) (?<thing>.+)$");

    /** Names nothing by itself. */
    private static final Pattern REFERRING = Pattern.compile(
            "(?i)\\b(?:others?|rest|its?|they|them|their|this|that|these|those|he|she|his|her|each|another)\\b");

    private static final Pattern NO_NAME = Pattern.compile("(?U)(?<![\\w’'-])\\p{Ll}[\\w’'-]*");

    public ComparedThings {
        things = List.copyOf(things);
    }

    /** The things that a question compares; empty where it compares none that it names. */
    public static Optional<ComparedThings> in(String question) {
        return FORMS.stream()
                .map(form -> form.matcher(END.matcher(question).replaceFirst("")))
                .filter(Matcher::matches)
                .findFirst()
                .map(ComparedThings::read)
                .filter(ComparedThings::areNamed);
    }

    private static ComparedThings read(Matcher form) {
        String list = group(form, "list");
        Pattern between = WITH.matcher(list).find() ? WITH : AND;
        Stream<String> things =
                list.isEmpty() ? Stream.of(group(form, "one"), group(form, "two")) : between.splitAsStream(list);
        List<String> named = new ArrayList<>(things.map(ComparedThings::bare).toList());
        String aspect = String.join(" ", group(form, "aspect"), group(form, "in"), group(form, "as"));
        Matcher of = OF.matcher(named.getFirst());
        if (of.matches()) {
            Pattern again = Pattern.compile("^(?:(?:that|those|the ones?) )?" + of.group("of") + " ");
            named.set(0, of.group("thing"));
            named.replaceAll(thing -> bare(again.matcher(thing).replaceFirst("")));
            aspect = of.group("aspect") + ' ' + aspect;
        }
        return new ComparedThings(aspect.strip().replaceAll(" +", " "), named);
    }

    private static String group(Matcher form, String name) {
        return form.namedGroups().containsKey(name) && form.group(name) != null
                ? form.group(name).strip()
                : "";
    }

    private static String bare(String thing) {
        return ARTICLE.matcher(thing.strip()).replaceFirst("");
    }

    private boolean areNamed() {
        return things.size() > 1
                && things.size() <= MOST_THINGS
                && things.stream()
                                .map(thing -> thing.matches("\\d+"))
                                .distinct()
                                .count()
                        == 1
                && things.stream().map(Stems::ofQuestion).distinct().count() == things.size()
                && things.stream()
                        .noneMatch(thing -> Stems.ofQuestion(thing).isEmpty()
                                || REFERRING.matcher(thing).find());
    }

    /** What to search for one of them: "tram fare lower". */
    public String searched(String thing) {
        return (thing + ' ' + aspect).strip();
    }

    /** The stems of what tells one of them from the others; all of them where one would have none, as "City" beside "City Plus". */
    public Set<String> own(String thing) {
        Set<String> own = named(thing);
        Set<String> shared = things.stream().map(ComparedThings::named).reduce(own, Stems::shared);
        return things.stream().anyMatch(other -> shared.containsAll(named(other))) ? own : Stems.without(own, shared);
    }

    /** One without the word that the last lends those before it: "full" for the "full cover" of "basic and full cover". */
    public String withoutLent(String thing) {
        int words = words(thing);
        return thing.equals(things.getLast())
                        && things.stream().filter(other -> words(other) < words).count() == things.size() - 1
                ? thing.substring(0, thing.lastIndexOf(' '))
                : thing;
    }

    private static int words(String thing) {
        return thing.split(" ", -1).length;
    }

    /** The stems of its words with capitals or digits, or of all where it has none. */
    private static Set<String> named(String thing) {
        Set<String> names = Stems.ofQuestion(names(thing));
        return names.isEmpty() ? Stems.ofQuestion(thing) : names;
    }

    /** A text without its words in small letters. */
    public static String names(String text) {
        return NO_NAME.matcher(text).replaceAll(" ");
    }

    /** Whether some stems name all of them, each of which may be a part of another's name. */
    public boolean areIn(Collection<String> stems) {
        List<String> left = new ArrayList<>(stems);
        return things.stream().flatMap(thing -> own(thing).stream()).allMatch(left::remove);
    }
}
