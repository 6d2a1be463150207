package footnote.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Names that an article later calls by what they are: "The tenant was Ella Prinn. … In 1899 the tenant left." English. */
final class Roles {

    private static final String NAME = "(?<name>\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+)*)";
    private static final String ROLE = "(?<role>\\p{Ll}{4,})";

    /** "The tenant was Ella Prinn", "the tenant Ella Prinn", "Ella Prinn, a wealthy tenant, …". */
    private static final List<Pattern> TOLD = Stream.of(
                    "\\b[Tt]he " + ROLE + " (?:(?:was|is) )?" + NAME,
                    NAME + ", (?:the|an?) (?:(?!(?:of|in|at|for|from|who|which)\\b)\\p{Ll}+ ){0,2}" + ROLE + "[,.]")
            .map(Pattern::compile)
            .toList();

    /** Nobody, where several are. */
    private static final String SEVERAL = "";

    private final Map<String, String> names = new HashMap<>();

    /** @param article its sentences */
    static Roles in(List<String> article) {
        Roles roles = new Roles();
        article.stream()
                .flatMap(
                        line -> TOLD.stream().flatMap(told -> told.matcher(line).results()))
                .forEach(roles::add);
        return roles;
    }

    private void add(MatchResult told) {
        names.merge(told.group("role"), told.group("name"), (one, other) -> isSame(one, other) ? one : SEVERAL);
    }

    private static boolean isSame(String one, String other) {
        return one.endsWith(other) || other.endsWith(one);
    }

    /** A claim with names, whole or by their last word, as some words call them that don't give them. */
    String asIn(String words, String claim) {
        String told = claim;
        for (Map.Entry<String, String> known : names.entrySet()) {
            String name = known.getValue();
            String last = name.substring(name.lastIndexOf(' ') + 1);
            if (!name.equals(SEVERAL)
                    && told.contains(last)
                    && !words.contains(last)
                    && isCalled(known.getKey(), words)) {
                told = Pattern.compile("\\b(?:" + Pattern.quote(name) + "|" + Pattern.quote(last) + ")\\b")
                        .matcher(told)
                        .replaceAll(Matcher.quoteReplacement("the " + known.getKey()));
            }
        }
        return told;
    }

    /** Whether some words speak of one that they don't tell apart from others. */
    private static boolean isCalled(String role, String words) {
        return words.contains("he " + role)
                && Pattern.compile("\\b[Tt]he " + role + "\\b(?! (?:of|in|at|for|from)\\b)")
                        .matcher(words)
                        .find();
    }
}
