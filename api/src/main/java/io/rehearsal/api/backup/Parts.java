package io.rehearsal.api.backup;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** Writes a backup part by part and keeps what each was. */
final class Parts implements AutoCloseable {

    static final JsonMapper JSON = JsonMapper.builder().propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE).build();

    private final ZipOutputStream zip;
    private final List<Manifest.Part> written = new ArrayList<>();

    Parts(OutputStream out) {
        this.zip = new ZipOutputStream(out);
        // What is sealed cannot be compressed, and the rest need not be small at the cost of those who work meanwhile.
        zip.setLevel(Deflater.BEST_SPEED);
    }

    /** Writes what a part holds; answers how many rows that were. */
    interface Content {
        long writeTo(OutputStream out) throws IOException;
    }

    /** Writes a part. */
    Manifest.Part add(String name, Content content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        var out = new PartStream(zip);
        long rows = content.writeTo(out);
        zip.closeEntry();
        var part = new Manifest.Part(name, rows, out.bytes, Sums.text(out.sum));
        written.add(part);
        return part;
    }

    /** What was written so far. */
    List<Manifest.Part> written() {
        return List.copyOf(written);
    }

    /** Ends the file with what it holds. */
    void end(Manifest manifest) throws IOException {
        zip.putNextEntry(new ZipEntry(Manifest.NAME));
        zip.write(JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest));
        zip.closeEntry();
        zip.finish();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** Sums up what goes through. A part ends, and the file goes on. */
    private static final class PartStream extends FilterOutputStream {

        private final MessageDigest sum = Sums.begun();
        private long bytes;

        PartStream(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] some, int from, int length) throws IOException {
            out.write(some, from, length);
            sum.update(some, from, length);
            bytes += length;
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
