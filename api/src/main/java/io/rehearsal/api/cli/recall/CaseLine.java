package io.rehearsal.api.cli.recall;

import io.rehearsal.api.cli.client.CommandFailed;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A line of a file of recall cases.
 *
 * @param number from 1, blank lines counted
 * @param text   not blank
 */
record CaseLine(int number, String text) {

    private static final JsonMapper JSON = JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();
    private static final String BYTE_ORDER_MARK = "\ufeff";
    /** Stands where bytes were that are no UTF-8. */
    private static final char UNREADABLE = '\ufffd';

    /**
     * The lines that are not blank.
     *
     * @throws CommandFailed where the file cannot be read, or there are none
     */
    static List<CaseLine> of(Path file) {
        var lines = new ArrayList<CaseLine>();
        try (var reader = new BufferedReader(new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8))) {
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                String text = number == 1 && line.startsWith(BYTE_ORDER_MARK) ? line.substring(1) : line;
                if (!text.isBlank()) {
                    lines.add(new CaseLine(number, text));
                }
            }
            if (lines.isEmpty()) {
                throw new CommandFailed("The file %s holds no cases.".formatted(file));
            }
            return lines;
        } catch (IOException e) {
            throw new CommandFailed("The file %s cannot be read.".formatted(file));
        }
    }

    /**
     * What is asked of the server; it judges the fields.
     *
     * @throws CommandFailed where the line is no JSON object
     */
    Object body() {
        var read = read();
        return read.has("description")
                ? Map.of("query", read.path("query"), "expected_chunk_ids", read.path("expected_chunk_ids"), "description", read.path("description"))
                : Map.of("query", read.path("query"), "expected_chunk_ids", read.path("expected_chunk_ids"));
    }

    private JsonNode read() {
        if (text.indexOf(UNREADABLE) >= 0) {
            throw new CommandFailed("The line is not UTF-8.");
        }
        try {
            var read = JSON.readTree(text);
            if (read.isObject()) {
                return read;
            }
        } catch (JacksonException broken) {
            throw new CommandFailed("The line is not JSON.");
        }
        throw new CommandFailed("The line is not a JSON object.");
    }
}
