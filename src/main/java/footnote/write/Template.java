package footnote.write;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What is said to a language model, with variables still in it.
 *
 * @param system what the model is to do
 * @param user what it is to do it with
 */
record Template(String system, String user) {

    private static final Pattern PARTS =
            Pattern.compile("(?:\\A|.*?\\n)# System[ \\t]*\\n(.*?)\\n# User[ \\t]*\\n(.*)", Pattern.DOTALL);

    private static final Pattern VARIABLE = Pattern.compile("\\{\\{\\s*([\\w-]*)\\s*}}");

    /**
     * Reads Markdown with the headings {@code # System} and {@code # User}; what stands above them is for its readers.
     *
     * @param variables each must be there, and no other
     * @param name of the file, for errors
     * @throws IllegalArgumentException if a heading or a variable is missing, or a variable is unknown
     */
    static Template parse(String markdown, Set<String> variables, String name) {
        Matcher parts = PARTS.matcher(markdown.replace("\r\n", "\n"));
        if (!parts.matches()) {
            throw new IllegalArgumentException(
                    "the prompt " + name + " needs the two headings \"# System\" and \"# User\", in this order.");
        }
        Template template = new Template(parts.group(1).strip(), parts.group(2).strip());
        Set<String> used = VARIABLE.matcher(template.system + template.user)
                .results()
                .map(variable -> variable.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        for (String variable : used) {
            if (!variables.contains(variable)) {
                throw new IllegalArgumentException("the prompt " + name + " holds the unknown variable {{" + variable
                        + "}}. It may hold " + listed(variables) + ".");
            }
        }
        Set<String> missing = new TreeSet<>(variables);
        missing.removeAll(used);
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException("the prompt " + name + " lacks " + listed(missing) + ".");
        }
        return template;
    }

    /** The same with its variables replaced; what looks like a variable in a value stays as it is. */
    Template filled(Map<String, String> values) {
        return new Template(fill(system, values), fill(user, values));
    }

    private static String fill(String text, Map<String, String> values) {
        return VARIABLE.matcher(text)
                .replaceAll((MatchResult variable) ->
                        Matcher.quoteReplacement(values.getOrDefault(variable.group(1), variable.group())));
    }

    private static String listed(Set<String> variables) {
        return new TreeSet<>(variables)
                .stream().map(variable -> "{{" + variable + "}}").collect(Collectors.joining(" and "));
    }
}
