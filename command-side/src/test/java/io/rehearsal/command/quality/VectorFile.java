package io.rehearsal.command.quality;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.rehearsal.assistant.embedding.Embeddings;
import io.rehearsal.assistant.Language;
import io.rehearsal.command.knowledge.EmbeddedText;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** Vectors of texts, kept in a file: the second report on the same texts does not wait a quarter of an hour for them. */
final class VectorFile {

    private static final int PAGE = 200;

    private final Path file;
    private final Embeddings embeddings;
    private final Map<String, float[]> known = new HashMap<>();

    VectorFile(Path file, Embeddings embeddings) {
        this.file = file;
        this.embeddings = embeddings;
        if (Files.exists(file)) {
            read();
        }
    }

    /** As the product embeds them. */
    List<float[]> of(Language language, List<String> texts) {
        var missing = texts.stream().filter(text -> !known.containsKey(key(language, text))).distinct().toList();
        for (int from = 0; from < missing.size(); from += PAGE) {
            var page = missing.subList(from, Math.min(missing.size(), from + PAGE));
            var vectors = embeddings.embed(language, page.stream().map(text -> EmbeddedText.of(text, language).text()).toList());
            var made = new HashMap<String, float[]>();
            for (int i = 0; i < vectors.size(); i++) {
                made.put(key(language, page.get(i)), vectors.get(i));
            }
            keep(made);
            known.putAll(made);
        }
        return texts.stream().map(text -> known.get(key(language, text))).toList();
    }

    private static String key(Language language, String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest((language + "\n" + text).getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private void read() {
        try (var input = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            while (input.available() > 0) {
                var key = input.readUTF();
                var vector = new float[input.readInt()];
                for (int i = 0; i < vector.length; i++) {
                    vector[i] = input.readFloat();
                }
                known.put(key, vector);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void keep(Map<String, float[]> made) {
        try {
            Files.createDirectories(file.getParent());
            try (var output = new DataOutputStream(new BufferedOutputStream(
                    Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)))) {
                for (var entry : made.entrySet()) {
                    output.writeUTF(entry.getKey());
                    output.writeInt(entry.getValue().length);
                    for (float value : entry.getValue()) {
                        output.writeFloat(value);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
