package io.rehearsal.api.cli;

import picocli.CommandLine.IVersionProvider;

/** The version that was built. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"rehearsal " + number()};
    }

    static String number() {
        String built = Version.class.getPackage().getImplementationVersion();
        return built == null ? "development" : built;
    }
}
