package io.rehearsal.assistant.embedding;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Weigher;
import io.rehearsal.assistant.Language;
import io.rehearsal.events.knowledge.EmbeddingModel;
import jakarta.annotation.PreDestroy;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Sentence vectors of the two languages. For many threads at once: however many ask, no more texts are computed at a time than
 * {@link #THREADS}. A model is loaded when it is first wanted, or in the background once the application is up, and stays; a load takes
 * about two seconds.
 */
@Component
public final class Embeddings {

    /** Numbers that are kept: some six thousand vectors of texts, and the tokens of some two hundred read texts; 24 MB. */
    private static final long REMEMBERED = 3_000_000;

    private static final int LONGEST_TASK_SECONDS = 20;

    /** How many texts are computed at a time: half of the processors, so that an interview that is graded leaves others to go on. */
    public static final int THREADS = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);

    private final Map<Language, SentenceModel> models = new EnumMap<>(Language.class);
    private final Workers workers = new Workers(THREADS);
    private final Cache<Sentence, float[]> vectors = cache((sentence, vector) -> sentence.text().length() + vector.length);
    private final Cache<Sentence, ReadText> readings = cache((sentence, reading) -> sentence.text().length() + reading.weight());

    private record Sentence(Language language, String text) {
    }

    /**
     * A vector for each text, in the same order: 512 numbers for Chinese, 384 for English, of length 1; zeros for a blank text.
     * The vectors are shared and must not be changed. What is longer than 510 tokens is embedded piece by piece and averaged.
     *
     * @throws IllegalStateException where the platform has no native library
     */
    public List<float[]> embed(Language language, List<String> texts) {
        return all(language, texts, vectors, (model, text) -> model.read(text).whole());
    }

    /**
     * Likewise, for texts that nobody waits for: each of them lets whatever {@link #embed} and {@link #read} ask for go first, and its
     * vector is not remembered.
     */
    public List<float[]> embedInBackground(Language language, List<String> texts) {
        var model = model(language);
        var results = texts.stream().map(text -> CompletableFuture.supplyAsync(() -> model.read(text).whole(), workers.background())).toList();
        return results.stream().map(CompletableFuture::join).toList();
    }

    /** Each text with a vector for each of its tokens, in the same order, as {@link #embed}; shared, and not to be changed. */
    public List<ReadText> read(Language language, List<String> texts) {
        return all(language, texts, readings, SentenceModel::read);
    }

    /** The model that embeds a language's texts. */
    public static EmbeddingModel modelOf(Language language) {
        return language == Language.ZH ? EmbeddingModel.CHINESE : EmbeddingModel.ENGLISH;
    }

    /** The cosine of the angle between two vectors of length 1 and equal dimension, a multiple of four, from -1 to 1; 0 where one is all zeros. */
    public static double cosine(float[] a, float[] b) {
        // Four sums at a time: the processor need not wait for one addition before it begins the next.
        float first = 0;
        float second = 0;
        float third = 0;
        float fourth = 0;
        for (int i = 0; i + 3 < a.length; i += 4) {
            first += a[i] * b[i];
            second += a[i + 1] * b[i + 1];
            third += a[i + 2] * b[i + 2];
            fourth += a[i + 3] * b[i + 3];
        }
        return first + second + third + fourth;
    }

    @EventListener(ApplicationReadyEvent.class)
    void warmUp() {
        for (var language : Language.values()) {
            workers.interactive().execute(() -> model(language));
        }
    }

    /** Returns when nothing is being computed any more: the native library does not survive the end of the process in the middle of it. */
    @PreDestroy
    void close() throws InterruptedException {
        workers.close(LONGEST_TASK_SECONDS);
    }

    private <T> List<T> all(Language language, List<String> texts, Cache<Sentence, T> cache, BiFunction<SentenceModel, String, T> reader) {
        var model = model(language);
        var results = texts.stream().map(text -> {
            var sentence = new Sentence(language, text);
            var known = cache.getIfPresent(sentence);
            return known != null
                    ? CompletableFuture.completedFuture(known)
                    : CompletableFuture.supplyAsync(() -> cache.get(sentence, _ -> reader.apply(model, text)), workers.interactive());
        }).toList();
        return results.stream().map(CompletableFuture::join).toList();
    }

    private static <T> Cache<Sentence, T> cache(Weigher<Sentence, T> weigher) {
        return Caffeine.newBuilder().maximumWeight(REMEMBERED).weigher(weigher).build();
    }

    private SentenceModel model(Language language) {
        synchronized (models) {
            return models.computeIfAbsent(language, SentenceModel::load);
        }
    }
}
