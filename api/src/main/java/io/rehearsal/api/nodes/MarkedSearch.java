package io.rehearsal.api.nodes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.opensearch.client.opensearch.OpenSearchClient;
import org.opensearch.client.opensearch._types.Refresh;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

@Component
final class MarkedSearch implements MarkedStore {

    private static final String INDEX = "rehearsal-store-identity";
    private static final String ID = "store";

    private final OpenSearchClient client;
    private final String address;

    MarkedSearch(OpenSearchClient client, @Value("${rehearsal.opensearch.uris}") String uris) {
        this.client = client;
        this.address = Arrays.stream(uris.split(",")).map(uri -> URI.create(uri.strip()))
                .map(uri -> uri.getHost() + (uri.getPort() < 0 ? "" : ":" + uri.getPort()))
                .collect(Collectors.joining(","));
    }

    @Override
    public String name() {
        return "OpenSearch";
    }

    @Override
    public String setting() {
        return "rehearsal.opensearch.uris";
    }

    @Override
    public String address() {
        return address;
    }

    @Override
    public Optional<String> identity() {
        try {
            if (!client.indices().exists(ask -> ask.index(INDEX)).value()) {
                return Optional.empty();
            }
            var found = client.get(ask -> ask.index(INDEX).id(ID), Map.class);
            return Optional.ofNullable(found.source()).map(source -> String.valueOf(source.get("identity")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void mark(String identity) {
        try {
            if (!client.indices().exists(ask -> ask.index(INDEX)).value()) {
                client.indices().create(ask -> ask.index(INDEX).settings(settings -> settings.numberOfShards(1).autoExpandReplicas("0-1")));
            }
            client.index(ask -> ask.index(INDEX).id(ID).document(Map.of("identity", identity)).refresh(Refresh.True));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
