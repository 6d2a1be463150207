package footnote.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import footnote.corpus.Sha256;
import footnote.folder.Folder;
import footnote.read.text.UnreadableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadAheadTest {

    @TempDir
    private Path folder;

    private final ReadAhead ahead = new ReadAhead();

    @Test
    void gives_more_files_than_it_holds_at_once_each_as_it_is() throws Exception {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            texts.add("The ferry leaves." + " ".repeat(i % 5 == 0 ? 1_000_000 : 1) + "It sailed in year " + i + ".");
            Files.writeString(folder.resolve(String.format("%03d.txt", i)), texts.get(i));
        }
        List<ReadAhead.Wanted> wanted = wanted();
        ahead.plan(wanted, Set.of());
        for (int i = 0; i < texts.size(); i++) {
            Snapshot snapshot = ahead.take(wanted.get(i));
            assertThat(snapshot.sha256()).isEqualTo(Sha256.of(texts.get(i)));
            assertThat(snapshot.content()).isInstanceOf(Snapshot.Content.Prepared.class);
        }
    }

    @Test
    void gives_what_it_began_for_an_earlier_plan_only_where_the_file_is_as_it_was() throws Exception {
        write("a.txt", "The ferry leaves.");
        write("b.txt", "The bridge is closed.");
        List<ReadAhead.Wanted> first = wanted();
        ahead.plan(first, Set.of());
        ahead.take(first.getFirst());
        write("b.txt", "The bridge is open again.");
        List<ReadAhead.Wanted> second = wanted().subList(1, 2);
        ahead.plan(second, Set.of());
        Snapshot changed = ahead.take(second.getFirst());
        assertThat(changed.isStale()).isFalse();
        assertThat(changed.sha256()).isEqualTo(Sha256.of("The bridge is open again."));
    }

    @Test
    void gives_what_comes_before_all_that_it_has_begun() throws Exception {
        for (int i = 0; i < 80; i++) {
            write(String.format("%03d.txt", i), "The ferry sailed in year " + i + ".");
        }
        List<ReadAhead.Wanted> wanted = wanted();
        ahead.plan(wanted.subList(1, wanted.size()), Set.of());
        ahead.plan(wanted, Set.of());
        for (int i = 0; i < wanted.size(); i++) {
            assertThat(ahead.take(wanted.get(i)).sha256()).isEqualTo(Sha256.of("The ferry sailed in year " + i + "."));
        }
    }

    @Test
    void says_of_a_file_that_went_after_it_was_listed_that_it_went() throws Exception {
        write("a.txt", "The ferry leaves.");
        List<ReadAhead.Wanted> wanted = wanted();
        Files.delete(folder.resolve("a.txt"));
        ahead.plan(wanted, Set.of());
        assertThatThrownBy(() -> ahead.take(wanted.getFirst()))
                .isInstanceOf(UnreadableException.class)
                .hasMessage("went while the folder was read");
    }

    @Test
    void reads_what_it_was_told_is_known_all_the_same_when_that_is_asked_for() throws Exception {
        write("a.txt", "The ferry leaves.");
        List<ReadAhead.Wanted> wanted = wanted();
        ahead.plan(wanted, Set.of(Sha256.of("The ferry leaves.")));
        assertThat(ahead.take(wanted.getFirst()).content()).isInstanceOf(Snapshot.Content.Prepared.class);
    }

    private List<ReadAhead.Wanted> wanted() throws IOException {
        return Folder.list(folder).files().entrySet().stream()
                .map(file -> new ReadAhead.Wanted(file.getKey(), file.getValue()))
                .toList();
    }

    private void write(String path, String text) throws IOException {
        Files.writeString(folder.resolve(path), text);
    }
}
