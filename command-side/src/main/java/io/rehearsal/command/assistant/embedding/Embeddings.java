package io.rehearsal.command.assistant.embedding;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.rehearsal.command.assistant.local.reading.Language;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Sentence vectors of the two languages. For many threads at once: however many ask, no more texts are computed at a time than there
 * are processors. A model is loaded when it is first wanted, or in the background once the application is up, and stays; a load
 * takes about two seconds, a text of 200 characters about ten milliseconds.
 */
@Component
public final class Embeddings {

    /** Characters and numbers that are kept, some four thousand sentences. */
    private static final long REMEMBERED = 3_000_000;

    private final Map<Language, SentenceModel> models = new EnumMap<>(Language.class);
    private final ExecutorService workers = Executors.newFixedThreadPool(
            Runtime.getRuntime().availableProcessors(), Thread.ofPlatform().daemon().name("embedding-", 0).factory());
    private final Cache<Sentence, float[]> recent = Caffeine.newBuilder()
            .maximumWeight(REMEMBERED)
            .weigher((Sentence sentence, float[] vector) -> sentence.text().length() + vector.length)
            .build();

    private record Sentence(Language language, String text) {
    }

    /**
     * A vector for each text, in the same order: 512 numbers for Chinese, 384 for English, of length 1; zeros for a blank text.
     * The vectors are shared and must not be changed. What is longer than 510 tokens is embedded piece by piece and averaged.
     *
     * @throws IllegalStateException where the platform has no native library
     */
    public List<float[]> embed(Language language, List<String> texts) {
        var model = model(language);
        var vectors = texts.stream().map(text -> vector(model, new Sentence(language, text))).toList();
        return vectors.stream().map(CompletableFuture::join).toList();
    }

    /** The cosine of the angle between two vectors of length 1 and equal dimension, from -1 to 1; 0 where one is all zeros. */
    public static double cosine(float[] a, float[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    @EventListener(ApplicationReadyEvent.class)
    void warmUp() {
        for (var language : Language.values()) {
            workers.execute(() -> model(language));
        }
    }

    private CompletableFuture<float[]> vector(SentenceModel model, Sentence sentence) {
        var known = recent.getIfPresent(sentence);
        return known != null
                ? CompletableFuture.completedFuture(known)
                : CompletableFuture.supplyAsync(() -> recent.get(sentence, it -> model.vector(it.text())), workers);
    }

    private SentenceModel model(Language language) {
        synchronized (models) {
            return models.computeIfAbsent(language, SentenceModel::load);
        }
    }
}
