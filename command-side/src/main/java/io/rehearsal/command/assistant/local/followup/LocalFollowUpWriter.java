package io.rehearsal.command.assistant.local.followup;

import io.rehearsal.command.assistant.*;
import io.rehearsal.command.assistant.local.reading.Language;
import io.rehearsal.events.Engine;
import io.rehearsal.events.interview.Question;
import java.util.*;
import org.springframework.stereotype.Component;

@Component
public final class LocalFollowUpWriter implements FollowUpWriter {
    @Override
    public Answer next(Question question, List<Exchange> exchanges, Language language) {
        return new Answer(Engine.local("0"), exchanges.getLast().answer().length() < 10
                ? Optional.of(new FollowUp(language.say("能说得具体些吗？", "Could you be more specific?"), language.say("回答较短", "a short answer")))
                : Optional.empty());
    }
}
