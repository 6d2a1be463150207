package footnote.eval;

import footnote.search.FileEntry;
import footnote.search.PassageIndex;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The articles of an index, by the names that questions give them. For one thread. */
final class Articles {

    private final PassageIndex index;
    private final Map<String, String> idByName = new HashMap<>();
    private final Map<String, String> textById = new HashMap<>();

    Articles(PassageIndex index) {
        this.index = index;
        for (FileEntry entry : index.entries()) {
            idByName.put(entry.path(), entry.id());
            idByName.putIfAbsent(entry.id(), entry.id());
        }
    }

    /** The ids of the articles with these paths or ids; a name that no article has stands for itself. */
    Set<String> ids(List<String> names) {
        Set<String> ids = new HashSet<>();
        names.forEach(name -> ids.add(idByName.getOrDefault(name, name)));
        return ids;
    }

    /** Whether the index holds an article by each of these names. */
    boolean holdsAll(List<String> names) {
        return idByName.keySet().containsAll(names);
    }

    /** What is wanted of the answer to a question. */
    Wanted wanted(EvalQuestion question) {
        Map<String, String> texts = new HashMap<>();
        for (String id : ids(question.relevantDocIds())) {
            texts.put(id, text(id));
        }
        return Wanted.of(question, texts);
    }

    /** Whether the quoted words stand in the article where they are said to. */
    boolean holds(Quote quote) {
        String text = text(quote.source().id());
        int start = quote.source().start();
        int end = quote.source().end();
        return end <= text.length() && text.substring(start, end).equals(quote.text());
    }

    private String text(String id) {
        return textById.computeIfAbsent(id, article -> index.text(article).orElse(""));
    }
}
