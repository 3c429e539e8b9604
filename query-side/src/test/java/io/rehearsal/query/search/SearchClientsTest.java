package io.rehearsal.query.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import org.apache.hc.core5.http.HttpHost;
import org.junit.jupiter.api.Test;

class SearchClientsTest {

    @Test
    void a_client_talks_to_a_node() throws IOException {
        var client = SearchNode.shared().client();

        assertThat(client.info().version().number()).isEqualTo("3.6.0");
        client._transport().close();
    }

    @Test
    void a_client_is_made_while_nobody_answers_and_says_so_when_it_is_used() throws IOException {
        int unused;
        try (var socket = new ServerSocket(0)) {
            unused = socket.getLocalPort();
        }
        var client = SearchClients.of(SearchAddress.of("http://127.0.0.1:" + unused, "", ""));

        assertThatThrownBy(client::info).isInstanceOf(IOException.class);
        client._transport().close();
    }

    @Test
    void several_addresses_and_a_password_inside_are_understood() {
        var address = SearchAddress.of("https://sam:p%40ss+1@one:9201, https://two", "", "");

        assertThat(address.hosts()).containsExactly(new HttpHost("https", "one", 9201), new HttpHost("https", "two", 443));
        assertThat(address.authorization()).isEqualTo("Basic c2FtOnBAc3MrMQ==");
        assertThat(SearchAddress.of("http://sam:old@one", "robin", "secret").authorization()).isEqualTo("Basic cm9iaW46c2VjcmV0");
    }

    @Test
    void an_address_without_a_host_is_told() {
        assertThatThrownBy(() -> SearchAddress.of("one:9200", "", "")).hasMessageContaining("rehearsal.opensearch.uris");
        assertThatThrownBy(() -> SearchAddress.of(" , ", "", "")).hasMessageContaining("rehearsal.opensearch.uris");
    }
}
