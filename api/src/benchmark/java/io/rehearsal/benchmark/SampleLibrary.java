package io.rehearsal.benchmark;

import io.rehearsal.command.knowledge.KnownVectors;
import io.rehearsal.events.Engine;
import io.rehearsal.events.knowledge.Chunk;
import io.rehearsal.events.knowledge.ChunkStrategy;
import io.rehearsal.events.knowledge.commands.DocumentCommand;
import io.rehearsal.events.knowledge.events.DocumentChunked;
import io.rehearsal.events.knowledge.events.DocumentEvent;
import io.rehearsal.events.knowledge.events.DocumentProcessed;
import io.rehearsal.events.knowledge.events.DocumentUploaded;
import io.rehearsal.events.knowledge.queries.EmbedChunks;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;

/**
 * A person's documents of invented words: 4,000 Chinese words of two characters and 1,000 Latin ones, each as frequent as Zipf's law
 * says, in 200 topics that have words and a direction of their vectors in common. A chunk has about 250 characters.
 */
final class SampleLibrary {

    static final int CHUNKS_EACH = 1_000;
    private static final int CHINESE_WORDS = 4_000;
    private static final int LATIN_WORDS = 1_000;
    private static final int TOPICS = 200;
    private static final int TOPIC_WORDS = 40;
    private static final int WORDS = 110;
    private static final double NOISE = 0.8;
    /** Far from what the sequences give out. */
    private static final long FIRST_ID = 1_000_000;
    private static final String TEXT_HASH = "0".repeat(64);

    private final SplittableRandom random = new SplittableRandom(4_711);
    private final List<String> words = new ArrayList<>();
    private final double[] cumulated;
    private final List<List<String>> topics = new ArrayList<>();
    private final long owner;
    private final KnownVectors vectors;
    private int documents;

    SampleLibrary(long owner, KnownVectors vectors) {
        this.owner = owner;
        this.vectors = vectors;
        for (int i = 0; i < CHINESE_WORDS; i++) {
            words.add(new StringBuilder().append(character()).append(character()).toString());
        }
        for (int i = 0; i < LATIN_WORDS; i++) {
            words.add(random.ints(3 + i % 7, 'a', 'z' + 1).mapToObj(Character::toString).collect(Collectors.joining()));
        }
        this.cumulated = new double[words.size()];
        double sum = 0;
        for (int i = 0; i < cumulated.length; i++) {
            cumulated[i] = sum += 1.0 / (i + 1);
        }
        for (int i = 0; i < TOPICS; i++) {
            topics.add(random.ints(TOPIC_WORDS, 0, words.size()).mapToObj(words::get).toList());
        }
    }

    private char character() {
        return (char) (0x4e00 + random.nextInt(3_500));
    }

    int chunks() {
        return documents * CHUNKS_EACH;
    }

    /** One more document, with the vectors of its chunks. */
    List<DomainEventMessage<?>> next() {
        long document = FIRST_ID + documents;
        var chunks = new ArrayList<Chunk>();
        var whole = new StringBuilder();
        var found = new ArrayList<float[]>();
        for (int i = 0; i < CHUNKS_EACH; i++) {
            int topic = random.nextInt(TOPICS);
            var text = text(topic, WORDS);
            chunks.add(new Chunk(FIRST_ID + (long) documents * CHUNKS_EACH + i, i, null, whole.length(), whole.length() + text.length(),
                    List.of("topic " + topic), text));
            whole.append(text);
            found.add(vector(topic, KnownVectors.dimensions(text)));
        }
        documents++;
        vectors.keep(owner, chunks.stream().map(EmbedChunks::text).toList(), found);
        var now = Instant.now();
        List<DocumentEvent> events = List.of(
                new DocumentUploaded(document, owner, "notes.md", "md", 1, TEXT_HASH, whole.toString(), ChunkStrategy.RECURSIVE, now),
                new DocumentChunked(document, owner, 1, ChunkStrategy.RECURSIVE, Engine.local("1"), chunks.size(), chunks, now),
                new DocumentProcessed(document, owner, 1, now));
        return IntStream.range(0, events.size()).<DomainEventMessage<?>>mapToObj(i -> new GenericDomainEventMessage<>(
                "document", DocumentCommand.PREFIX + document, i, events.get(i), SampleEvents.metadata(owner))).toList();
    }

    /** A question about a topic, in Chinese, different each time. */
    static String question(SampleLibrary library, long turn) {
        var dice = new SplittableRandom(turn);
        var topic = library.topics.get(dice.nextInt(TOPICS));
        return dice.ints(6, 0, TOPIC_WORDS).mapToObj(topic::get).filter(word -> word.charAt(0) >= 128).collect(Collectors.joining()) + "吗" + turn % 97;
    }

    /** A text that no one has embedded before. */
    String fresh() {
        return text(random.nextInt(TOPICS), WORDS);
    }

    private String text(int topic, int length) {
        var text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            var word = random.nextInt(4) == 0 ? topics.get(topic).get(random.nextInt(TOPIC_WORDS)) : frequent();
            text.append(word.charAt(0) < 128 ? " " + word + " " : word).append(i % 12 == 11 ? "。" : "");
        }
        return text.toString();
    }

    private String frequent() {
        double wanted = random.nextDouble() * cumulated[cumulated.length - 1];
        int found = java.util.Arrays.binarySearch(cumulated, wanted);
        return words.get(Math.min(words.size() - 1, found < 0 ? -found - 1 : found));
    }

    private float[] vector(int topic, int dimensions) {
        var direction = new SplittableRandom(topic);
        var vector = new float[dimensions];
        double square = 0;
        for (int i = 0; i < dimensions; i++) {
            vector[i] = (float) (direction.nextDouble(-1, 1) + NOISE * random.nextDouble(-1, 1));
            square += vector[i] * vector[i];
        }
        for (int i = 0; i < dimensions; i++) {
            vector[i] /= (float) Math.sqrt(square);
        }
        return vector;
    }
}
