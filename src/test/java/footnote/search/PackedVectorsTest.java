package footnote.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.VectorUtil;
import org.junit.jupiter.api.Test;

final class PackedVectorsTest {

    private static final List<float[]> SENTENCES = List.of(
            WordVectors.vector("The bridge over the river opened on Monday."),
            WordVectors.vector("Nobody was hurt."),
            WordVectors.vector("Ferries cross the river every hour."));

    @Test
    void a_packed_vector_is_nearly_what_it_was() {
        List<float[]> unpacked = PackedVectors.unpack(PackedVectors.pack(SENTENCES));

        assertThat(unpacked).hasSameSizeAs(SENTENCES);
        for (int i = 0; i < SENTENCES.size(); i++) {
            assertThat(VectorUtil.dotProduct(unpacked.get(i), SENTENCES.get(i))).isCloseTo(1, within(0.001f));
        }
    }

    @Test
    void the_best_cosine_is_that_of_the_unpacked_vectors_wherever_the_value_begins() {
        BytesRef packed = PackedVectors.pack(SENTENCES);
        byte[] shifted = new byte[packed.length + 7];
        System.arraycopy(packed.bytes, packed.offset, shifted, 5, packed.length);
        float[] question = WordVectors.vector("When does the ferry cross the river?");
        double wanted = PackedVectors.unpack(packed).stream()
                .mapToDouble(sentence -> VectorUtil.dotProduct(question, sentence))
                .max()
                .orElseThrow();

        assertThat(PackedVectors.best(packed, question)).isCloseTo(wanted, within(1e-5));
        assertThat(PackedVectors.best(new BytesRef(shifted, 5, packed.length), question))
                .isCloseTo(wanted, within(1e-5));
    }

    @Test
    void where_there_is_no_vector_nothing_is_near() {
        assertThat(PackedVectors.best(PackedVectors.pack(List.of()), SENTENCES.getFirst()))
                .isEqualTo(-1);
    }
}
