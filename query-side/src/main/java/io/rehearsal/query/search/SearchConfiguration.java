package io.rehearsal.query.search;

import java.io.IOException;
import org.opensearch.client.opensearch.OpenSearchClient;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The search store: OpenSearch, embedded or not, is only addresses here. Nothing is asked of it at the start. */
@Configuration(proxyBeanMethods = false)
class SearchConfiguration {

    @Bean(destroyMethod = "")
    OpenSearchClient openSearchClient(
            @Value("${rehearsal.opensearch.uris}") String uris,
            @Value("${rehearsal.opensearch.username:}") String username,
            @Value("${rehearsal.opensearch.password:}") String password) {
        return SearchClients.of(SearchAddress.of(uris, username, password));
    }

    @Bean
    AutoCloseable openSearchConnections(OpenSearchClient client) {
        return () -> close(client);
    }

    private static void close(OpenSearchClient client) throws IOException {
        client._transport().close();
    }
}
