package io.rehearsal.api.embedded;

import io.rehearsal.api.startup.CannotStart;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Properties;

/** A PostgreSQL that is somebody else's. */
record ExternalPostgres(String url, String username, String password) {

    private static final int SECONDS_TO_ANSWER = 10;
    /** Of SQL states: the user or the password is wrong, or the user may not. */
    private static final String NOT_LET_IN = "28";
    private static final String NO_SUCH_DATABASE = "3D000";

    /** @throws CannotStart where it cannot be used, with what is to be done about that */
    void check() {
        var settings = new Properties();
        settings.setProperty("user", username);
        settings.setProperty("password", password);
        settings.setProperty("loginTimeout", Integer.toString(SECONDS_TO_ANSWER));
        try (var connection = DriverManager.getConnection(url, settings)) {
            connection.setReadOnly(true);
        } catch (SQLException e) {
            throw new CannotStart(reason(e), e);
        }
    }

    private String reason(SQLException failure) {
        var state = Objects.requireNonNullElse(failure.getSQLState(), "");
        var address = url.replaceAll("[?].*", "");
        if (state.startsWith(NOT_LET_IN)) {
            return ("The PostgreSQL at %s does not let the application in (%s). Set rehearsal.postgres.username and rehearsal.postgres.password"
                    + " (or the environment variables REHEARSAL_POSTGRES_USERNAME and REHEARSAL_POSTGRES_PASSWORD).").formatted(address, failure.getMessage());
        }
        var hint = state.equals(NO_SUCH_DATABASE) ? "Make that database, or set" : "Start it, or set";
        return "The PostgreSQL at %s cannot be used (%s). %s rehearsal.postgres.url (or the environment variable REHEARSAL_POSTGRES_URL) to another."
                .formatted(address, failure.getMessage(), hint);
    }
}
