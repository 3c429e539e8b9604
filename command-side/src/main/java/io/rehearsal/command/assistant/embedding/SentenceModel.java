package io.rehearsal.command.assistant.embedding;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import dev.langchain4j.model.embedding.onnx.AbstractInProcessEmbeddingModel;
import dev.langchain4j.model.embedding.onnx.OnnxBertBiEncoder;
import dev.langchain4j.model.embedding.onnx.PoolingMode;
import io.rehearsal.command.assistant.local.reading.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/**
 * A quantised BGE small v1.5 of one language (Xiao et al., C-Pack, 2023), as packed by langchain4j. Unlike langchain4j's own classes
 * it computes on the calling thread alone, so that the callers decide how many threads think.
 */
final class SentenceModel extends AbstractInProcessEmbeddingModel {

    private final OnnxBertBiEncoder encoder;
    private final int dimensions;

    private SentenceModel(OnnxBertBiEncoder encoder, int dimensions) {
        super(Runnable::run);
        this.encoder = encoder;
        this.dimensions = dimensions;
    }

    /** @throws IllegalStateException where the platform has no native library or the model is not on the class path */
    static SentenceModel load(Language language) {
        return language == Language.ZH ? load("bge-small-zh-v1.5-q", 512) : load("bge-small-en-v1.5-q", 384);
    }

    private static SentenceModel load(String name, int dimensions) {
        // The tokenizer's loader would otherwise look on the network for a build for a graphics card, and report its use.
        System.setProperty("ai.djl.offline", "true");
        try (var model = open(name + ".onnx"); var tokenizer = open(name + "-tokenizer.json"); var options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            var environment = OrtEnvironment.getEnvironment();
            var session = environment.createSession(model.readAllBytes(), options);
            return new SentenceModel(new OnnxBertBiEncoder(environment, session, tokenizer, PoolingMode.CLS), dimensions);
        } catch (OrtException e) {
            throw new IllegalStateException("cannot start the sentence model " + name, e);
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

    /** A vector of length 1; of zeros for a text without anything in it. */
    float[] vector(String text) {
        return text.isBlank() ? new float[dimensions] : embed(text).content().vector();
    }

    @Override
    protected OnnxBertBiEncoder model() {
        return encoder;
    }

    @Override
    protected @Nullable Integer knownDimension() {
        return dimensions;
    }
}
