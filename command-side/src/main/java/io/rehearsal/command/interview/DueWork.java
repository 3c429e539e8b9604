package io.rehearsal.command.interview;

import io.rehearsal.assistant.Language;
import io.rehearsal.assistant.QuestionWriter.Brief;
import io.rehearsal.command.interview.Work.Asked;
import io.rehearsal.events.interview.events.InterviewCreated;
import java.util.List;
import java.util.Optional;

/** Finds what waits to be thought about in an interview. */
final class DueWork {

    private DueWork() {
    }

    /** Empty where nothing waits, or where the person has been erased. */
    static Optional<Work> of(InterviewState state) {
        var interview = state.interview();
        if (state.isErased() || state.isAbandoned()) {
            return Optional.empty();
        }
        if (!state.hasQuestions()) {
            return state.generationFailed() || state.isEnded() ? Optional.empty() : Optional.of(generate(interview, state.language()));
        }
        if (!state.isEnded()) {
            return state.unansweredTurn() == 0 ? Optional.empty() : Optional.of(reply(state));
        }
        return state.openGrading() == 0 ? Optional.empty() : Optional.of(grade(state));
    }

    private static Work reply(InterviewState state) {
        var interview = state.interview();
        return SpokenLanguage.of(state.justHeard())
                .filter(spoken -> state.isPanel() && spoken != state.language() && state.nextQuestion().isPresent())
                .<Work>map(spoken -> new Work.Follow(interview.candidate(), state.unansweredTurn(), spoken, generate(interview, spoken)))
                .orElseGet(() -> react(state));
    }

    private static Work.Generate generate(InterviewCreated it, Language language) {
        return new Work.Generate(it.candidate(), new Brief(it.format(), language, it.resume(), it.jobDescription(), it.position(),
                it.difficulty(), List.of(), it.questionCount(), it.plan() == null ? List.of() : it.plan().parts(), List.of(), it.interviewId()),
                it.knowledgeDocumentIds());
    }

    private static Work react(InterviewState state) {
        return new Work.React(state.interview().candidate(), state.unansweredTurn(), state.currentQuestion(),
                state.dialogues().last().exchanges(), state.mayFollowUp(), state.language());
    }

    private static Work grade(InterviewState state) {
        var interview = state.interview();
        var asked = state.dialogues().all().stream()
                .map(dialogue -> new Asked(state.question(dialogue.questionId()), dialogue.exchanges())).toList();
        var regrading = state.regrading();
        return new Work.Grade(interview.candidate(), Math.max(state.gradings(), 1), regrading == null ? null : regrading.grader(),
                interview.format(), state.language(), state.questions(), asked, interview.knowledgeDocumentIds());
    }
}
