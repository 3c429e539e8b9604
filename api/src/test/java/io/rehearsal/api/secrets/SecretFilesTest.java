package io.rehearsal.api.secrets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.env.MockEnvironment;

class SecretFilesTest {

    @TempDir
    Path directory;

    @Test
    void a_secret_is_made_once_and_kept() {
        String first = new SecretFiles(directory.resolve("secrets")).getOrCreate("master.key");
        String second = new SecretFiles(directory.resolve("secrets")).getOrCreate("master.key");

        assertThat(second).isEqualTo(first);
        assertThat(Base64.getDecoder().decode(first)).hasSize(32);
    }

    @Test
    void two_secrets_differ() {
        var files = new SecretFiles(directory.resolve("secrets"));

        assertThat(files.getOrCreate("master.key")).isNotEqualTo(files.getOrCreate("jwt.secret"));
    }

    @Test
    void only_the_owner_may_read_them() throws IOException {
        new SecretFiles(directory.resolve("secrets")).getOrCreate("master.key");

        assertThat(permissions(directory.resolve("secrets"))).isEqualTo("rwx------");
        assertThat(permissions(directory.resolve("secrets/master.key"))).isEqualTo("rw-------");
    }

    @Test
    void half_a_secret_of_a_crash_is_not_used() throws IOException {
        Path secrets = Files.createDirectory(directory.resolve("secrets"));
        Files.writeString(secrets.resolve("master.key.new"), "half");

        assertThat(new SecretFiles(secrets).getOrCreate("master.key")).hasSize(44);
    }

    @Test
    void what_a_property_gives_is_not_made() {
        var environment = new MockEnvironment().withProperty("rehearsal.jwt.secret", "given");

        Map<String, String> missing = Secrets.missingIn(environment, new SecretFiles(directory.resolve("secrets")));

        assertThat(missing).containsOnlyKeys("rehearsal.master-key", "rehearsal.operator.token");
        assertThat(directory.resolve("secrets/jwt.secret")).doesNotExist();
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
