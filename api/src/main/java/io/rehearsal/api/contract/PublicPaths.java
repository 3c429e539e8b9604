package io.rehearsal.api.contract;

import java.util.List;

/** The paths of a contract that need no token; every other path does. */
public interface PublicPaths {

    /** Path patterns such as {@code /api/auth/login}, without a trailing slash. */
    List<String> patterns();
}
