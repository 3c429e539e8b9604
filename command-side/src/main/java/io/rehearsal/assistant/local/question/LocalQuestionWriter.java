package io.rehearsal.assistant.local.question;

import io.rehearsal.assistant.QuestionWriter;
import io.rehearsal.assistant.skill.SkillLexicon;
import io.rehearsal.events.Engine;
import io.rehearsal.events.interview.Format;
import io.rehearsal.events.interview.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Asks about the person's own work, the job's requirements and chosen documents, and fills up from the bank. */
@Component
public final class LocalQuestionWriter implements QuestionWriter {

    /** Goes up whenever the same brief may give other questions. */
    private static final Engine ENGINE = Engine.local("4");

    private final SkillLexicon lexicon;

    public LocalQuestionWriter(SkillLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** @throws IllegalStateException if the brief wants more questions than there are different ones, some hundreds */
    @Override
    public Answer write(Brief brief) {
        var material = Material.of(brief, lexicon);
        var selection = new Selection(candidates(material), () -> SkillQuestions.others(material).toList(), brief.difficulty(),
                new Earlier(brief.earlier()), brief.seed());
        var questions = new ArrayList<Question>();
        for (var plan : plans(brief)) {
            selection.fill(plan).forEach(candidate -> questions.add(candidate.numbered(questions.size() + 1, plan.interviewer())));
        }
        return new Answer(ENGINE, List.copyOf(questions));
    }

    private static List<Plan> plans(Brief brief) {
        int documents = (int) brief.passages().stream().map(passage -> passage.document()).distinct().count();
        if (!brief.parts().isEmpty()) {
            return brief.parts().stream().map(part -> Plan.part(part.category(), part.count())).toList();
        }
        return brief.format() == Format.PANEL ? Plan.panel(brief.count(), documents) : List.of(Plan.solo(brief.count(), documents));
    }

    private static List<Candidate> candidates(Material material) {
        return Stream.of(EntryQuestions.of(material), LineQuestions.of(material), SkillQuestions.of(material), GapQuestions.of(material),
                RequirementQuestions.of(material), PassageQuestions.of(material), CareerQuestions.of(material), PositionQuestions.of(material))
                .flatMap(candidates -> candidates).toList();
    }
}
