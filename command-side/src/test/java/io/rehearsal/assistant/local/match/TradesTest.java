package io.rehearsal.assistant.local.match;

import static org.assertj.core.api.Assertions.assertThat;

import io.rehearsal.assistant.documents.DetectingTextExtractor;
import io.rehearsal.assistant.documents.ReadingGuard;
import io.rehearsal.assistant.documents.plain.PlainTextReader;
import io.rehearsal.assistant.embedding.Embeddings;
import io.rehearsal.assistant.local.SampleContents;
import io.rehearsal.assistant.local.parse.LocalResumeParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Ten trades: for each posting a person who fits, one who is near, and two of other trades. */
class TradesTest {

    private static final Embeddings EMBEDDINGS = new Embeddings();
    private static final LocalJobMatcher MATCHER = new LocalJobMatcher(SampleContents.LEXICON, EMBEDDINGS, Clock.fixed(Instant.parse("2026-06-15T00:00:00Z"), ZoneOffset.UTC));
    private static final LocalResumeParser PARSER = new LocalResumeParser(SampleContents.LEXICON);
    private static final DetectingTextExtractor EXTRACTOR = new DetectingTextExtractor(List.of(new PlainTextReader()), new ReadingGuard());

    /** @param others names of two other trades, whose fitting people do not fit here */
    record Trade(String name, List<String> others, String posting, String fitting, String near) {
    }

    private static final Map<String, Trade> TRADES = read();

    static Stream<Trade> trades() {
        return TRADES.values().stream();
    }

    @ParameterizedTest
    @MethodSource("trades")
    void the_fitting_person_stands_above_the_near_one_and_both_above_other_trades(Trade trade) {
        int fitting = score(trade.fitting, trade.posting);
        int near = score(trade.near, trade.posting);
        var far = trade.others.stream().map(other -> score(TRADES.get(other).fitting, trade.posting)).toList();

        assertThat(fitting).as("fitting above near %d and far %s", near, far).isGreaterThan(near);
        assertThat(far).as("far below near %d", near).allMatch(score -> score < near).allMatch(score -> score < 30);
    }

    private static int score(String resume, String posting) {
        var content = PARSER.parse(EXTRACTOR.extract("resume.txt", resume.getBytes(StandardCharsets.UTF_8))).content();
        return MATCHER.match(content, posting).match().matchScore();
    }

    private static Map<String, Trade> read() {
        try (var stream = TradesTest.class.getResourceAsStream("trades.txt")) {
            var trades = new TreeMap<String, Trade>();
            for (var block : new String(stream.readAllBytes(), StandardCharsets.UTF_8).split("(?m)^=== ")) {
                if (!block.isBlank()) {
                    var head = block.substring(0, block.indexOf('\n')).split("\\s*\\|\\s*");
                    var parts = Arrays.stream(block.split("(?m)^--- \\w+\\R")).skip(1).toList();
                    trades.put(head[0], new Trade(head[0], List.of(head[1], head[2]), parts.get(0), parts.get(1), parts.get(2)));
                }
            }
            return trades;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
