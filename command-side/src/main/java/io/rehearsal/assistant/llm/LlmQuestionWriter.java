package io.rehearsal.assistant.llm;

import io.rehearsal.assistant.QuestionWriter;
import io.rehearsal.events.interview.Category;
import io.rehearsal.events.interview.Difficulty;
import io.rehearsal.events.interview.Format;
import io.rehearsal.events.interview.Interviewer;
import io.rehearsal.events.interview.Question;
import io.rehearsal.events.resume.ContentText.Leaf;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Has a model make the questions of an interview. The local engine's plan says how many each interviewer asks, and its questions fill the gaps. */
final class LlmQuestionWriter implements QuestionWriter {

    private final StructuredModel model;
    private final QuestionWriter local;

    /**
     * @param perInterviewer how many questions each interviewer of a panel asks; empty outside of one
     * @param perCategory    how many questions of each category are wanted; empty where that is left to the model
     */
    record Data(
            int questionCount,
            Difficulty difficulty,
            @Nullable String position,
            @Nullable String jobDescription,
            List<Leaf> resume,
            List<Excerpted> passages,
            Map<Interviewer, Integer> perInterviewer,
            Map<Category, Integer> perCategory) {
    }

    /** A passage of a document that the person chose. */
    record Excerpted(String document, String text) {
    }

    LlmQuestionWriter(StructuredModel model, QuestionWriter local) {
        this.model = model;
        this.local = local;
    }

    @Override
    public Answer write(Brief brief) {
        var plan = local.write(brief);
        return Fallback.to(failure -> new Answer(plan.engine().insteadOf(failure), plan.questions()), () -> {
            var prompt = Prompt.of(brief.format() == Format.PANEL ? "ask-panel" : "ask-questions", brief.language());
            var selection = new QuestionSelection(brief, plan.questions());
            var answer = Checked.of(model, prompt, data(brief, plan.questions()), QuestionsForm.class, selection::of);
            return new Answer(answer.engine(), answer.value());
        });
    }

    private static Data data(Brief brief, List<Question> plan) {
        var passages = brief.passages().stream().limit(Excerpt.PASSAGES)
                .map(passage -> new Excerpted(passage.fileName(), Excerpt.of(passage.text(), Excerpt.PASSAGE))).toList();
        return new Data(brief.count(), brief.difficulty(), brief.position(), Excerpt.ofNullable(brief.jobDescription(), Excerpt.JOB_DESCRIPTION),
                brief.resume() == null ? List.of() : Excerpt.of(brief.resume()), passages, perInterviewer(brief, plan), perCategory(brief));
    }

    private static Map<Category, Integer> perCategory(Brief brief) {
        var counts = new EnumMap<Category, Integer>(Category.class);
        brief.parts().forEach(part -> counts.merge(part.category(), part.count(), Integer::sum));
        return counts;
    }

    private static Map<Interviewer, Integer> perInterviewer(Brief brief, List<Question> plan) {
        var counts = new LinkedHashMap<Interviewer, Integer>();
        if (brief.format() == Format.PANEL) {
            for (var interviewer : Interviewer.values()) {
                counts.put(interviewer, (int) plan.stream().filter(question -> question.interviewer() == interviewer).count());
            }
        }
        return counts;
    }
}
