package footnote.eval;

import footnote.search.FileEntry;
import footnote.search.PassageIndex;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The articles of an index, by the names that questions give them. For one thread. */
final class Articles {

    private final PassageIndex index;
    private final Map<String, String> idByName = new HashMap<>();
    private final Map<String, String> textById = new HashMap<>();
    private final int count;

    Articles(PassageIndex index) {
        this.index = index;
        List<FileEntry> entries = index.entries();
        for (FileEntry entry : entries) {
            idByName.put(entry.path(), entry.id());
            idByName.putIfAbsent(entry.id(), entry.id());
        }
        count = (int) entries.stream()
                .filter(entry -> entry.status() == FileEntry.Status.INDEXED)
                .count();
    }

    int count() {
        return count;
    }

    /** The ids of the articles that answer a question; a name that no article has stands for itself. */
    Set<String> relevant(EvalQuestion question) {
        Set<String> ids = new HashSet<>();
        if (question.relevantDocIds().isEmpty() && !question.evidence().isEmpty()) {
            new TreeSet<>(idByName.values())
                    .stream()
                            .filter(id -> Wanted.standsIn(question.evidence(), text(id)))
                            .forEach(ids::add);
        }
        question.relevantDocIds().forEach(name -> ids.add(idByName.getOrDefault(name, name)));
        return ids;
    }

    /** Whether the index holds an article by each of the names that the question gives. */
    boolean holdsAll(EvalQuestion question) {
        return idByName.keySet().containsAll(question.relevantDocIds());
    }

    /**
     * What is wanted of the answer to a question.
     *
     * @param relevant the ids of the articles that answer it
     */
    Wanted wanted(EvalQuestion question, Set<String> relevant) {
        Map<String, String> texts = new HashMap<>();
        relevant.forEach(id -> texts.put(id, text(id)));
        return Wanted.of(question, texts);
    }

    /** Whether the quoted words stand in the article where they are said to. */
    boolean holds(Quote quote) {
        String text = text(quote.source().id());
        int start = quote.source().start();
        int end = quote.source().end();
        return 0 <= start
                && start <= end
                && end <= text.length()
                && text.substring(start, end).equals(quote.text());
    }

    private String text(String id) {
        return textById.computeIfAbsent(id, article -> index.text(article).orElse(""));
    }
}
