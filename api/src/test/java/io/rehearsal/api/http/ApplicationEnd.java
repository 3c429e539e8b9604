package io.rehearsal.api.http;

import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Stops the application of the tests when the last of them is done. */
public final class ApplicationEnd implements LauncherSessionListener {

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        Application.stop();
    }
}
