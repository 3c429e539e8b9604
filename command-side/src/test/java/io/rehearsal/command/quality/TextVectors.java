package io.rehearsal.command.quality;

import io.rehearsal.assistant.embedding.Embeddings;
import io.rehearsal.assistant.Language;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the vectors of a file's lines, in its order, as little-endian floats, for the program that fits the judge of points. */
final class TextVectors {

    private static final int AT_ONCE = 64;

    private TextVectors() {
    }

    /** @param args language (ZH or EN), the file of texts, the file to write */
    public static void main(String[] args) throws IOException {
        var language = Language.valueOf(args[0]);
        var lines = Files.readAllLines(Path.of(args[1]));
        var embeddings = new Embeddings();
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(Path.of(args[2])))) {
            for (int i = 0; i < lines.size(); i += AT_ONCE) {
                for (var vector : embeddings.embed(language, lines.subList(i, Math.min(lines.size(), i + AT_ONCE)))) {
                    var bytes = ByteBuffer.allocate(vector.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
                    bytes.asFloatBuffer().put(vector);
                    out.write(bytes.array());
                }
            }
        }
    }
}
