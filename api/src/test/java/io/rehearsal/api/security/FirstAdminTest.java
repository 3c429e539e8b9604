package io.rehearsal.api.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rehearsal.api.startup.CannotStart;
import io.rehearsal.api.http.Application;
import io.rehearsal.api.http.Person;
import io.rehearsal.api.messaging.Messages;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.boot.DefaultApplicationArguments;

class FirstAdminTest {

    @Test
    void at_the_next_start_the_administrator_is_left_as_he_is() throws Exception {
        start(Application.ADMIN, "another password");

        assertThat(login(Application.ADMIN_PASSWORD)).isEqualTo(200);
        assertThat(login("another password")).isEqualTo(401);
    }

    @Test
    void a_name_that_belongs_to_somebody_else_stops_the_start() {
        var person = Person.registered();

        assertThatThrownBy(() -> start(person.username(), "a password"))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("rehearsal.admin.username");
    }

    @Test
    void half_an_administrator_stops_the_start() {
        assertThatThrownBy(() -> start("somebody", " ")).isInstanceOf(CannotStart.class);
        assertThatThrownBy(() -> start(null, "a password")).isInstanceOf(CannotStart.class);
    }

    @Test
    void without_either_there_is_none() {
        assertThatCode(() -> start("", null)).doesNotThrowAnyException();
    }

    private static void start(@Nullable String username, @Nullable String password) throws InterruptedException {
        new FirstAdmin(Application.bean(Messages.class), Application.bean(Passwords.class), username, password)
                .run(new DefaultApplicationArguments());
    }

    private static int login(String password) {
        return Application.client().form("/api/auth/login", Map.of("username", Application.ADMIN, "password", password)).status();
    }
}
