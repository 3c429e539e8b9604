package io.rehearsal.api.backup;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a backup holds, written as its last part: a file that was cut off has none.
 *
 * @param format       of the file; another one cannot be read
 * @param madeAt       when the database was looked at
 * @param schema       the last migration that the database had
 * @param events       how many events there are
 * @param head         the position of the last event; 0 for none
 * @param masterKeyProof SHA-256 of the master key that the data keys are wrapped with, in hex; the key itself is 32 random bytes
 * @param sequences    what each sequence has given out last, read after the events; those that have given out nothing are left out
 * @param parts        every other part of the file
 */
public record Manifest(
        int format,
        Instant madeAt,
        String schema,
        long events,
        long head,
        String masterKeyProof,
        Map<String, Long> sequences,
        List<Part> parts) {

    /** The format that is written and read. */
    static final int FORMAT = 1;
    /** The name of the part that holds it. */
    static final String NAME = "manifest.json";

    /**
     * A part of the file.
     *
     * @param rows   of a table; 0 for what is none
     * @param bytes  unpacked
     * @param sha256 of the unpacked bytes, in hex
     */
    public record Part(String name, long rows, long bytes, String sha256) {

        /** The directory of the parts that hold tables. */
        static final String TABLES = "tables/";
        /** The directory of the parts that hold secrets. */
        static final String SECRETS = "secrets/";

        boolean isTable() {
            return name.startsWith(TABLES);
        }

        boolean isSecret() {
            return name.startsWith(SECRETS);
        }
    }

    /** The same with further parts. */
    Manifest with(List<Part> more) {
        var all = new ArrayList<>(parts);
        all.addAll(more);
        return new Manifest(format, madeAt, schema, events, head, masterKeyProof, sequences, List.copyOf(all));
    }

    /** The names of the secrets that the file holds. */
    public Set<String> secrets() {
        return parts.stream().filter(Part::isSecret).map(part -> part.name().substring(Part.SECRETS.length()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What is in all parts together, in bytes. */
    public long bytes() {
        return parts.stream().mapToLong(Part::bytes).sum();
    }
}
