package footnote.search;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.onnx.AbstractInProcessEmbeddingModel;
import dev.langchain4j.model.embedding.onnx.OnnxBertBiEncoder;
import dev.langchain4j.model.embedding.onnx.PoolingMode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.LongBuffer;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Executor;

/**
 * BGE small (Xiao et al. 2023), loaded once: what it makes of a whole text, and of each of its words. Thread-safe.
 *
 * <p>A text is read by the thread that asks, and several side by side keep each core busy with its own. Shared among the cores, one
 * would be read sooner only where nothing else runs: the engine's threads spin until the next part comes, and take the cores from
 * whatever else an answer needs.
 */
record Bge(OrtEnvironment environment, OrtSession session, HuggingFaceTokenizer tokenizer, OnnxBertBiEncoder encoder) {

    private static final String MODEL = "/bge-small-en-v1.5-q.onnx";
    private static final String TOKENIZER = "/bge-small-en-v1.5-q-tokenizer.json";

    /** It was trained to read so many tokens. */
    private static final int MOST = 512;

    /** It reads so many tokens of a text word by word, with the two that stand around it: some 95 words. */
    private static final int LONGEST = 128;

    static Bge load() {
        OrtEnvironment environment = BgeEngine.open();
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            OrtSession session = environment.createSession(bytes(MODEL), options);
            byte[] tokenizer = bytes(TOKENIZER);
            return new Bge(
                    environment,
                    session,
                    HuggingFaceTokenizer.newInstance(new ByteArrayInputStream(tokenizer), Map.of("padding", "false")),
                    new OnnxBertBiEncoder(environment, session, new ByteArrayInputStream(tokenizer), PoolingMode.CLS));
        } catch (IOException e) {
            throw new UncheckedIOException("the model is part of the program", e);
        } catch (OrtException e) {
            throw new IllegalStateException("the model can be loaded", e);
        }
    }

    /** One vector for a text; where there are several texts the executor takes one each. */
    EmbeddingModel texts(Executor executor) {
        return new AbstractInProcessEmbeddingModel(executor) {
            @Override
            protected OnnxBertBiEncoder model() {
                return encoder;
            }
        };
    }

    /** What a text means, read by the thread that asks; what the model can't read of a long one doesn't count. */
    Meaning meaning(String text) {
        return Meaning.of(read(text, MOST));
    }

    /** What the beginning of a text means: its first 126 words or pieces of words. */
    Meaning beginning(String text) {
        return Meaning.of(read(text, LONGEST));
    }

    /** What the model makes of each token; the first stands for the whole text. */
    private float[][] read(String text, int most) {
        Encoding encoding = tokenizer.encode(text, true, false);
        int length = Math.min(most, encoding.getIds().length);
        try (OnnxTensor ids = tensor(encoding.getIds(), length);
                OnnxTensor mask = tensor(encoding.getAttentionMask(), length);
                OnnxTensor types = tensor(encoding.getTypeIds(), length);
                OrtSession.Result result =
                        session.run(Map.of("input_ids", ids, "attention_mask", mask, "token_type_ids", types))) {
            return ((float[][][]) result.get(0).getValue())[0];
        } catch (OrtException e) {
            throw new IllegalStateException("the model reads every text", e);
        }
    }

    private OnnxTensor tensor(long[] values, int length) throws OrtException {
        return OnnxTensor.createTensor(environment, LongBuffer.wrap(values, 0, length), new long[] {1, length});
    }

    private static byte[] bytes(String resource) throws IOException {
        try (InputStream in = Objects.requireNonNull(Bge.class.getResourceAsStream(resource), resource)) {
            return in.readAllBytes();
        }
    }
}
