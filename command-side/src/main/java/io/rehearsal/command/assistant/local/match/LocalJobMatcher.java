package io.rehearsal.command.assistant.local.match;

import io.rehearsal.command.assistant.JobMatcher;
import io.rehearsal.events.Engine;
import io.rehearsal.events.resume.*;
import java.util.*;
import org.springframework.stereotype.Component;

@Component
public final class LocalJobMatcher implements JobMatcher {
    @Override
    public Answer match(ResumeContent content, String jobDescription) {
        return new Answer(Engine.local("0"), new JobMatch(0, 0, 0, 0, List.of(), List.of(), List.of(), List.of(), List.of()));
    }
}
