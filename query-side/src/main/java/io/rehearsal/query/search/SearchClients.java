package io.rehearsal.query.search;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.impl.nio.PoolingAsyncClientConnectionManagerBuilder;
import org.apache.hc.client5.http.nio.AsyncClientConnectionManager;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.message.BasicHeader;
import org.opensearch.client.json.jackson.JacksonJsonpMapper;
import org.opensearch.client.opensearch.OpenSearchClient;
import org.opensearch.client.transport.httpclient5.ApacheHttpClient5TransportBuilder;

/** Makes clients of OpenSearch that wait for nothing longer than a few seconds. */
final class SearchClients {

    private static final int CONNECT_SECONDS = 2;
    private static final int REQUEST_SECONDS = 5;
    private static final int CONNECTIONS = 32;
    private static final JsonMapper JSON = JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    private SearchClients() {
    }

    /** A client that connects with its first request, and again after OpenSearch was away. */
    static OpenSearchClient of(SearchAddress address) {
        var transport = ApacheHttpClient5TransportBuilder.builder(address.hosts().toArray(HttpHost[]::new))
                .setMapper(new JacksonJsonpMapper(JSON))
                .setDefaultHeaders(headers(address))
                .setRequestConfigCallback(request -> request
                        .setConnectionRequestTimeout(CONNECT_SECONDS, TimeUnit.SECONDS)
                        .setResponseTimeout(REQUEST_SECONDS, TimeUnit.SECONDS))
                .setHttpClientConfigCallback(client -> client.setConnectionManager(connections()))
                .build();
        return new OpenSearchClient(transport);
    }

    private static Header[] headers(SearchAddress address) {
        return address.authorization() == null
                ? new Header[0]
                : new Header[] {new BasicHeader("Authorization", address.authorization(), true)};
    }

    private static AsyncClientConnectionManager connections() {
        return PoolingAsyncClientConnectionManagerBuilder.create()
                .setMaxConnPerRoute(CONNECTIONS)
                .setMaxConnTotal(CONNECTIONS)
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(CONNECT_SECONDS, TimeUnit.SECONDS)
                        .setSocketTimeout(REQUEST_SECONDS, TimeUnit.SECONDS)
                        .build())
                .build();
    }
}
