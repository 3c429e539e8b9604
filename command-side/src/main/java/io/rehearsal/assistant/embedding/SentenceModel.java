package io.rehearsal.assistant.embedding;

import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.djl.huggingface.tokenizers.jni.CharSpan;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import io.rehearsal.assistant.embedding.ReadText.Token;
import io.rehearsal.assistant.Language;
import io.rehearsal.events.knowledge.EmbeddingModel;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * A quantised BGE small v1.5 of one language (Xiao et al., C-Pack, 2023), out of langchain4j's jars. langchain4j's own classes for it
 * give a vector for a whole text only and use all processors for it; this one also gives each token's and computes on the calling
 * thread, so that the callers decide how many threads think.
 */
final class SentenceModel {

    private static final int WINDOW = 510;
    /** Some 8,000 characters of Chinese or 30,000 of English; what follows is not read. */
    private static final int MOST_WINDOWS = 16;
    private static final long START = 101;
    private static final long END = 102;

    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final OrtSession session;
    private final HuggingFaceTokenizer tokenizer;
    private final int dimensions;

    private SentenceModel(EmbeddingModel kind) throws IOException, OrtException {
        try (var model = open(kind.id() + ".onnx"); var vocabulary = open(kind.id() + "-tokenizer.json"); var options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            this.session = environment.createSession(model.readAllBytes(), options);
            this.tokenizer = HuggingFaceTokenizer.newInstance(vocabulary, Map.of("padding", "false", "truncation", "false"));
            this.dimensions = kind.dimensions();
        }
    }

    /** @throws IllegalStateException where the platform has no native library or the model is not on the class path */
    static SentenceModel load(Language language) {
        // The tokenizer's loader would otherwise look on the network for a build for a graphics card, and report its use.
        System.setProperty("ai.djl.offline", "true");
        try {
            return new SentenceModel(Embeddings.modelOf(language));
        } catch (OrtException e) {
            throw new IllegalStateException("cannot start the sentence model", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String name) {
        var stream = SentenceModel.class.getResourceAsStream("/" + name);
        if (stream == null) {
            throw new IllegalStateException(name + " is not on the class path");
        }
        return stream;
    }

    ReadText read(String text) {
        if (text.isBlank()) {
            return new ReadText(new float[dimensions], List.of());
        }
        var encoding = tokenizer.encode(text, false, false);
        var ids = encoding.getIds();
        var spans = encoding.getCharTokenSpans();
        var offsets = offsets(text);
        var whole = new float[dimensions];
        var tokens = new ArrayList<Token>();
        for (int from = 0, window = 0; from < ids.length && window < MOST_WINDOWS; from += WINDOW, window++) {
            int to = Math.min(ids.length, from + WINDOW);
            var states = states(Arrays.copyOfRange(ids, from, to));
            add(whole, normalised(states[0]), to - from);
            for (int i = from; i < to; i++) {
                CharSpan span = spans[i];
                tokens.add(new Token(offsets[span.getStart()], offsets[span.getEnd()], states[i - from + 1]));
            }
        }
        return new ReadText(normalised(whole), List.copyOf(tokens));
    }

    /** Where each code point begins, and after the last of them the text's length: the tokenizer counts code points. */
    private static int[] offsets(String text) {
        var offsets = new int[text.codePointCount(0, text.length()) + 1];
        for (int i = 0, offset = 0; i < offsets.length; i++) {
            offsets[i] = offset;
            offset += offset < text.length() ? Character.charCount(text.codePointAt(offset)) : 0;
        }
        return offsets;
    }

    /** The last layer: the first row stands for the window as a whole. */
    private float[][] states(long[] tokens) {
        var ids = new long[tokens.length + 2];
        ids[0] = START;
        System.arraycopy(tokens, 0, ids, 1, tokens.length);
        ids[ids.length - 1] = END;
        var ones = new long[ids.length];
        Arrays.fill(ones, 1);
        try (var input = tensor(ids); var mask = tensor(ones); var types = tensor(new long[ids.length]);
                var result = session.run(Map.of("input_ids", input, "attention_mask", mask, "token_type_ids", types))) {
            return ((float[][][]) result.get(0).getValue())[0];
        } catch (OrtException e) {
            throw new IllegalStateException("the sentence model failed", e);
        }
    }

    private OnnxTensor tensor(long[] values) throws OrtException {
        return OnnxTensor.createTensor(environment, LongBuffer.wrap(values), new long[] {1, values.length});
    }

    private static void add(float[] sum, float[] vector, int weight) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += weight * vector[i];
        }
    }

    private static float[] normalised(float[] vector) {
        double square = 0;
        for (float value : vector) {
            square += value * value;
        }
        float length = (float) Math.max(Math.sqrt(square), 1e-12);
        var unit = new float[vector.length];
        for (int i = 0; i < unit.length; i++) {
            unit[i] = vector[i] / length;
        }
        return unit;
    }
}
