package io.rehearsal.api.embedded.opensearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rehearsal.api.http.SecondNode;
import java.io.IOException;
import java.net.Inet4Address;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SecondNode
class SearchServerTest {

    private static final String INDEX = """
            {"settings": {"index.knn": true, "number_of_replicas": 0},
             "mappings": {"properties": {
                "owner": {"type": "keyword"},
                "text": {"type": "text", "analyzer": "cjk"},
                "vector": {"type": "knn_vector", "dimension": 3,
                           "method": {"name": "hnsw", "engine": "lucene", "space_type": "cosinesimil"}}}}}""";

    @TempDir
    Path directory;

    private <T> T inOneRun(Function<SearchHttp, T> work) throws IOException {
        try (var server = SearchServer.begin(directory)) {
            assertThat(server.await()).isTrue();
            return work.apply(new SearchHttp(server.uri()));
        }
    }

    private static SearchHttp filled(SearchHttp search) {
        search.put("/passages", INDEX);
        search.put("/passages/_doc/a", """
                {"owner": "17", "text": "线程池的核心线程数", "vector": [1, 0, 0]}""");
        search.put("/passages/_doc/b", """
                {"owner": "17", "text": "HashMap 的扩容", "vector": [0, 1, 0]}""");
        search.put("/passages/_doc/c?refresh=true", """
                {"owner": "18", "text": "线程池的拒绝策略", "vector": [0.9, 0.1, 0]}""");
        return search;
    }

    @Test
    void text_and_vectors_are_found_by_their_owner_only_and_scripts_can_score() throws IOException {
        inOneRun(search -> {
            filled(search);
            assertThat(search.search("passages", "{\"match\": {\"text\": \"线程池\"}}")).containsExactlyInAnyOrder("a", "c");
            assertThat(search.search("passages", """
                    {"knn": {"vector": {"vector": [0.9, 0.1, 0], "k": 2, "filter": {"term": {"owner": "17"}}}}}""")).containsExactly("a", "b");
            assertThat(search.search("passages", """
                    {"script_score": {"query": {"term": {"owner": "17"}}, "script": {"params": {"v": [0, 1, 0]},
                     "source": "1.0 + cosineSimilarity(params.v, doc['vector'])"}}}""")).containsExactly("b", "a");
            return assertThat(search.search("passages", """
                    {"script_score": {"query": {"match_all": {}}, "script": {"lang": "knn", "source": "knn_score",
                     "params": {"field": "vector", "query_value": [0.9, 0.1, 0], "space_type": "cosinesimil"}}}}""")).startsWith("c", "a");
        });
    }

    @Test
    void documents_are_there_after_a_restart() throws IOException {
        inOneRun(SearchServerTest::filled);

        var found = inOneRun(search -> search.search("passages", "{\"match\": {\"text\": \"扩容\"}}"));

        assertThat(found).containsExactly("b");
    }

    @Test
    void nobody_but_this_machine_reaches_it() throws IOException {
        var others = NetworkInterface.networkInterfaces().flatMap(NetworkInterface::inetAddresses)
                .filter(address -> address instanceof Inet4Address && !address.isLoopbackAddress()).toList();

        inOneRun(search -> {
            var transport = search.get("/_nodes/transport,http").get("nodes").valueStream().toList().getFirst();
            assertThat(transport.at("/transport/bound_address").valueStream()).allMatch(bound -> bound.asString().startsWith("127.0.0.1:"));
            assertThat(transport.at("/http/bound_address").valueStream()).allMatch(bound -> bound.asString().startsWith("127.0.0.1:"));
            for (var address : others) {
                assertThatThrownBy(() -> new Socket().connect(new InetSocketAddress(address, URI.create(search.uri()).getPort()), 1000))
                        .isInstanceOf(IOException.class);
            }
            return null;
        });
    }

    @Test
    void an_index_that_cannot_be_opened_is_set_aside_with_the_others() throws IOException {
        inOneRun(SearchServerTest::filled);
        inOneRun(search -> search.get("/passages/_search"));
        overwrite(path -> path.toString().contains("/indices/") && path.getFileName().toString().startsWith("segments_"));

        var indexes = inOneRun(search -> search.get("/_cat/indices?format=json"));

        assertThat(indexes.isEmpty()).isTrue();
        assertThat(directory).isDirectoryContaining("glob:**/opensearch.unreadable-*");
    }

    @Test
    void a_node_that_does_not_know_its_own_indexes_begins_anew() throws IOException {
        inOneRun(SearchServerTest::filled);
        overwrite(path -> path.toString().contains("/nodes/0/_state/"));

        var indexes = inOneRun(search -> search.get("/_cat/indices?format=json"));

        assertThat(indexes.isEmpty()).isTrue();
        assertThat(directory).isDirectoryContaining("glob:**/opensearch.unreadable-*");
    }

    private void overwrite(Predicate<Path> chosen) throws IOException {
        List<Path> files;
        try (var all = Files.walk(directory)) {
            files = all.filter(Files::isRegularFile).filter(chosen).toList();
        }
        assertThat(files).isNotEmpty();
        for (var file : files) {
            Files.write(file, new byte[(int) Files.size(file)]);
        }
    }
}
