package io.rehearsal.assistant.llm.provider;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.rehearsal.assistant.Transcriber;
import io.rehearsal.events.WellFormed;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.entity.mime.InputStreamBody;
import org.apache.hc.client5.http.entity.mime.MultipartEntityBuilder;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.util.Timeout;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Has recordings written down by an endpoint that speaks OpenAI's protocol ({@code POST /audio/transcriptions}); bytes go out as they are read. */
@Component
@EnableConfigurationProperties(TranscriptionProperties.class)
final class TranscriptionEndpoint implements Transcriber {

    private static final long MOST_BYTES = 1024 * 1024;
    private static final int SUCCESSES = 2;

    private final TranscriptionProperties properties;
    private final CloseableHttpClient http;
    private final CallJournal journal;
    private final ObjectMapper json = new ObjectMapper();
    private final ExecutorService threads = Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("transcription-", 0).factory());

    TranscriptionEndpoint(TranscriptionProperties properties, Connections connections, CallJournal journal) {
        this.properties = properties;
        this.http = connections.trusted();
        this.journal = journal;
    }

    @Override
    public boolean isConfigured() {
        return properties.apiBase() != null;
    }

    @Override
    public String transcribe(Recording recording, String language) throws Failed {
        var begin = System.nanoTime();
        CallFailed failure = null;
        try {
            return within(() -> http.execute(request(recording, language), TranscriptionEndpoint.this::text));
        } catch (CallFailed failed) {
            failure = failed;
            throw new Failed(String.valueOf(failed.getMessage()));
        } finally {
            journal.record(CallOrigin.current().orElseGet(() -> CallOrigin.of("unknown")), properties.model(), failure, null, Duration.ofNanos(System.nanoTime() - begin));
        }
    }

    private String within(Callable<String> work) throws CallFailed {
        Future<String> call = threads.submit(work);
        try {
            return call.get(properties.timeout().toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw CallFailures.of(e.getCause());
        } catch (TimeoutException e) {
            call.cancel(true);
            throw new CallFailed(CallFailed.Kind.TIMED_OUT);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            call.cancel(true);
            throw new CallFailed(CallFailed.Kind.STOPPED);
        }
    }

    private HttpPost request(Recording recording, String language) {
        var request = new HttpPost(properties.apiBase() + "/audio/transcriptions");
        if (properties.apiKey() != null) {
            request.setHeader(HttpHeaders.AUTHORIZATION, "Bearer " + properties.apiKey());
        }
        request.setEntity(MultipartEntityBuilder.create()
                .addTextBody("model", properties.model())
                .addTextBody("language", language)
                .addTextBody("response_format", "json")
                .addPart("file", new InputStreamBody(recording.bytes().get(), ContentType.parse(recording.mediaType()), fileName(recording), recording.size()))
                .build());
        request.setConfig(RequestConfig.custom().setResponseTimeout(Timeout.of(properties.timeout()))
                .setConnectionRequestTimeout(Timeout.of(properties.timeout())).setAuthenticationEnabled(false).setProtocolUpgradeEnabled(false).build());
        return request;
    }

    /** Endpoints go by the ending. */
    private static String fileName(Recording recording) {
        var subtype = recording.mediaType().replaceFirst(";.*", "").replaceFirst(".*/(?:x-|vnd\\.)?", "");
        return "answer." + switch (subtype) {
            case "mpeg" -> recording.mediaType().startsWith("audio") ? "mp3" : "mpeg";
            case "wave" -> "wav";
            case "quicktime" -> "mp4";
            default -> subtype;
        };
    }

    private String text(ClassicHttpResponse response) throws IOException {
        if (response.getCode() / 100 != SUCCESSES) {
            throw new ProviderError(response.getCode(), null);
        }
        JsonNode text = response.getEntity() == null ? null : json.readTree(new LimitedStream(response.getEntity().getContent(), MOST_BYTES)).get("text");
        if (text == null || !text.isTextual()) {
            throw new IOException("the endpoint answered no text");
        }
        return WellFormed.text(text.asText()).strip();
    }
}
