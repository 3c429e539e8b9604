package io.rehearsal.command.assistant.local.question;

import io.rehearsal.command.assistant.QuestionWriter;
import io.rehearsal.events.Engine;
import io.rehearsal.events.interview.*;
import java.util.*;
import org.springframework.stereotype.Component;

@Component
public final class LocalQuestionWriter implements QuestionWriter {
    @Override
    public Answer write(Brief brief) {
        var all = new ArrayList<Question>();
        for (int i = 1; i <= brief.count(); i++) {
            var who = brief.format() == Format.PANEL ? Interviewer.values()[Math.min(2, (i - 1) * 3 / brief.count())] : null;
            all.add(new Question(i, brief.language().say("问题" + i + "？", "Question " + i + "?"), Category.TECHNICAL, brief.difficulty(), who,
                    "Java", List.of("heap", "stack"), "heap and stack", List.of()));
        }
        return new Answer(Engine.local("0"), List.copyOf(all));
    }
}
