package io.rehearsal.api.console;

import io.rehearsal.api.contract.Contract;
import io.rehearsal.api.contract.Dialect;
import io.rehearsal.api.contract.EnglishDialect;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The pages of the console. They are for administrators alone, and no API document. */
@Component
class Console implements Contract {

    static final String PATH = "/console";
    static final String LOGIN = PATH + "/login";

    private final EnglishDialect dialect;

    Console(EnglishDialect dialect) {
        this.dialect = dialect;
    }

    @Override
    public String name() {
        return "console";
    }

    @Override
    public Set<String> prefixes() {
        return Set.of(PATH);
    }

    /** Of what fails before there is a page. */
    @Override
    public Dialect dialect() {
        return dialect;
    }

    @Override
    public Audience audience() {
        return Audience.OPERATORS;
    }

    @Override
    public boolean isDocumented() {
        return false;
    }
}
