package io.rehearsal.api.console;

import io.rehearsal.api.messaging.Messages;
import io.rehearsal.api.security.Caller;
import io.rehearsal.events.account.commands.OpenPersonalData;
import io.rehearsal.events.account.events.PersonalDataOpened;
import io.rehearsal.events.operations.queries.EventRecord;
import io.rehearsal.events.operations.queries.ListHistory;
import io.rehearsal.events.resume.commands.ViewResume;
import io.rehearsal.events.resume.events.ResumeEvent;
import io.rehearsal.events.resume.events.ResumeViewed;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Sees to it that who is shown a part of a page has a look at the whole on record: a slider asks for many parts, and a part can be asked for
 * without its page.
 */
@Component
class Looks {

    private final Messages messages;
    private final Clock clock = Clock.systemUTC();

    Looks(Messages messages) {
        this.messages = messages;
    }

    /** @param events the resume's history, the oldest first, at least one */
    void atResume(long resumeId, List<EventRecord> events, Caller.Person viewer) {
        boolean own = events.getFirst().payload() instanceof ResumeEvent it && it.ownerId() == viewer.accountId();
        if (!own && events.stream().noneMatch(event -> event.payload() instanceof ResumeViewed it
                && it.viewerId() == viewer.accountId() && isRecent(it.viewedAt()))) {
            messages.send(new ViewResume(resumeId, viewer.accountId()));
        }
    }

    /** @param what the aggregate, such as {@code interview-5} */
    void at(long accountId, String what, Caller.Person viewer) {
        var seen = messages.list(new ListHistory("account-" + accountId), EventRecord.class).stream()
                .anyMatch(event -> event.payload() instanceof PersonalDataOpened it
                        && it.viewerId() == viewer.accountId() && it.what().equals(what) && isRecent(it.openedAt()));
        if (!seen) {
            messages.send(new OpenPersonalData(accountId, viewer.accountId(), what));
        }
    }

    /** As long ago as somebody stays logged in. */
    private boolean isRecent(Instant at) {
        return at.isAfter(clock.instant().minus(ConsoleSessions.LIFETIME));
    }
}
