package io.rehearsal.command.interview;

import io.rehearsal.assistant.Exchange;
import io.rehearsal.assistant.QuestionWriter.Brief;
import io.rehearsal.assistant.Language;
import io.rehearsal.command.interview.Work.Asked;
import io.rehearsal.events.Refusal;
import io.rehearsal.events.Refusal.Reason;
import io.rehearsal.events.Refusal.Subject;
import io.rehearsal.events.interview.Format;
import io.rehearsal.events.interview.Question;
import io.rehearsal.events.interview.events.AllQuestionsAnswered;
import io.rehearsal.events.interview.events.AnswerSubmitted;
import io.rehearsal.events.interview.events.FollowUpAsked;
import io.rehearsal.events.interview.events.GradingFailed;
import io.rehearsal.events.interview.events.InterviewCreated;
import io.rehearsal.events.interview.events.InterviewEnded;
import io.rehearsal.events.interview.events.InterviewEvent;
import io.rehearsal.events.interview.events.InterviewGraded;
import io.rehearsal.events.interview.events.InterviewerChanged;
import io.rehearsal.events.interview.events.QuestionAsked;
import io.rehearsal.events.interview.events.QuestionGenerationFailed;
import io.rehearsal.events.interview.events.QuestionsGenerated;
import io.rehearsal.events.interview.events.RegradingRequested;
import io.rehearsal.events.interview.events.RemarkMade;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What has to be known of an interview to decide about it: a fold of its events. */
final class InterviewState {

    static final InterviewState NONE = new InterviewState();

    /** The contracts' limit. */
    private static final int FOLLOW_UPS = 2;

    private @Nullable InterviewCreated created;
    private @Nullable List<Question> questions;
    private boolean generationFailed;
    private List<Dialogue> asked = List.of();
    private boolean open;
    private long happened;
    private long reacted;
    private int lastTurn;
    private int unansweredTurn;
    private @Nullable String justHeard;
    /** What the latest message asked for instead of answering. */
    private Optional<Request> request = Optional.empty();
    private boolean ended;
    private int gradings;
    private boolean completed;
    private @Nullable RegradingRequested regrading;

    /** A question that was put and what was said to it so far. */
    private record Dialogue(int questionId, List<Exchange> exchanges) {

        private Dialogue with(Exchange exchange) {
            return new Dialogue(questionId, Stream.concat(exchanges.stream(), Stream.of(exchange)).toList());
        }

        /** Several messages to one question are one answer. */
        private Dialogue answered(@Nullable String text) {
            var last = exchanges.getLast();
            var answer = new Exchange(last.asked(), last.answer() == null ? text : last.answer() + "\n" + text);
            return new Dialogue(questionId, exchanges.subList(0, exchanges.size() - 1)).with(answer);
        }

        private int followUps() {
            return exchanges.size() - 1;
        }
    }

    private InterviewState() {
    }

    private InterviewState(InterviewState before) {
        created = before.created;
        questions = before.questions;
        generationFailed = before.generationFailed;
        asked = before.asked;
        open = before.open;
        happened = before.happened;
        reacted = before.reacted;
        lastTurn = before.lastTurn;
        unansweredTurn = before.unansweredTurn;
        justHeard = before.justHeard;
        request = before.request;
        ended = before.ended;
        gradings = before.gradings;
        completed = before.completed;
        regrading = before.regrading;
    }

    /** The next state; this one stays as it is. */
    InterviewState evolve(InterviewEvent event) {
        var next = new InterviewState(this);
        next.happen(event);
        next.happened++;
        return next;
    }

    private void happen(InterviewEvent event) {
        switch (event) {
            case InterviewCreated it -> created = it;
            case QuestionsGenerated it -> questions = Objects.requireNonNullElse(it.questions(), List.of());
            case QuestionGenerationFailed _ -> generationFailed = true;
            case RemarkMade it -> lastTurn = it.turn();
            case InterviewerChanged it -> lastTurn = it.turn();
            case QuestionAsked it -> {
                if (!isAgain(it.questionId(), 0)) {
                    asked = with(asked, new Dialogue(it.questionId(), List.of(unanswered(it.text()))));
                }
                put(it.turn());
            }
            case AnswerSubmitted it -> {
                justHeard = it.text();
                request = it.text() == null ? Optional.empty() : Request.in(it.text());
                if (request.isEmpty()) {
                    asked = with(asked.subList(0, asked.size() - 1), asked.getLast().answered(it.text()));
                }
                lastTurn = it.turn();
                unansweredTurn = it.turn();
            }
            case FollowUpAsked it -> {
                if (!isAgain(it.questionId(), it.number())) {
                    asked = with(asked.subList(0, asked.size() - 1), asked.getLast().with(unanswered(it.text())));
                }
                put(it.turn());
            }
            case AllQuestionsAnswered _ -> {
                open = false;
                unansweredTurn = 0;
            }
            case InterviewEnded _ -> {
                ended = true;
                open = false;
                unansweredTurn = 0;
            }
            case RegradingRequested it -> {
                gradings = it.grading();
                regrading = it;
            }
            case InterviewGraded it -> {
                gradings = Math.max(gradings, it.grading());
                completed = true;
                regrading = null;
            }
            case GradingFailed it -> {
                gradings = Math.max(gradings, it.grading());
                regrading = null;
            }
        }
    }

    private static List<Dialogue> with(List<Dialogue> before, Dialogue last) {
        return Stream.concat(before.stream(), Stream.of(last)).toList();
    }

    /** Whether something is put that stands open already: it was asked for again. */
    private boolean isAgain(int questionId, int followUp) {
        return request.isPresent() && !asked.isEmpty() && asked.getLast().questionId == questionId && asked.getLast().followUps() == followUp;
    }

    private static Exchange unanswered(@Nullable String question) {
        return new Exchange(Objects.requireNonNullElse(question, ""), null);
    }

    private void put(int turn) {
        lastTurn = turn;
        reacted = happened;
        unansweredTurn = 0;
        request = Optional.empty();
        open = true;
    }

    /** What waits to be thought about; empty where nothing does, or where the person has been erased. */
    Optional<Work> work() {
        var interview = interview();
        var language = language();
        if (isErased()) {
            return Optional.empty();
        }
        if (questions == null) {
            return generationFailed || ended ? Optional.empty() : Optional.of(generate(interview, language));
        }
        if (!ended) {
            return unansweredTurn == 0 ? Optional.empty() : Optional.of(react(interview, language));
        }
        if (gradings > 0 && regrading == null) {
            return Optional.empty();
        }
        return Optional.of(new Work.Grade(interview.candidate(), Math.max(gradings, 1), regrading == null ? null : regrading.grader(),
                interview.format(), language, questions, dialogues(), interview.knowledgeDocumentIds()));
    }

    private static Work generate(InterviewCreated it, Language language) {
        return new Work.Generate(it.candidate(), new Brief(it.format(), language, it.resume(), it.jobDescription(), it.position(),
                it.difficulty(), List.of(), it.questionCount(), List.of(), it.interviewId()), it.knowledgeDocumentIds());
    }

    private Work react(InterviewCreated it, Language language) {
        var dialogue = asked.getLast();
        return new Work.React(it.candidate(), unansweredTurn, question(dialogue.questionId), dialogue.exchanges,
                dialogue.followUps() < FOLLOW_UPS, language);
    }

    private List<Asked> dialogues() {
        return asked.stream().map(dialogue -> new Asked(question(dialogue.questionId), dialogue.exchanges)).toList();
    }

    /** @throws Refusal with {@code NOT_FOUND} where the questions have been erased with the person */
    private Question question(int id) {
        var all = Objects.requireNonNull(questions);
        if (all.isEmpty()) {
            throw new Refusal(Reason.NOT_FOUND, Subject.INTERVIEW, "the questions have been erased with the person");
        }
        return all.get(id - 1);
    }

    /** The question that is due; empty where all have been asked. */
    Optional<Question> nextQuestion() {
        var all = Objects.requireNonNullElse(questions, List.<Question>of());
        return asked.size() < all.size() ? Optional.of(all.get(asked.size())) : Optional.empty();
    }

    /** @throws Refusal with {@code NOT_YOURS}, or {@code NOT_FOUND} where nothing has happened yet or the person has been erased */
    void requireCandidate(String candidate) {
        if (!interview().candidate().equals(candidate)) {
            throw new Refusal(Reason.NOT_YOURS, Subject.INTERVIEW, "the interview belongs to somebody else");
        }
        if (isErased()) {
            throw new Refusal(Reason.NOT_FOUND, Subject.INTERVIEW, "the interview has been erased with its candidate");
        }
    }

    /** An interview is always about something, as long as that can be read. */
    private boolean isErased() {
        var it = interview();
        return it.resume() == null && it.jobDescription() == null && it.position() == null;
    }

    void requireNotEnded() {
        if (ended) {
            throw new Refusal(Reason.INTERVIEW_ENDED, Subject.INTERVIEW, "the interview has ended");
        }
    }

    InterviewCreated interview() {
        if (created == null) {
            throw new Refusal(Reason.NOT_FOUND, Subject.INTERVIEW, "there is no such interview");
        }
        return created;
    }

    Language language() {
        return Language.valueOf(interview().language().toUpperCase(Locale.ROOT));
    }

    boolean isPanel() {
        return interview().format() == Format.PANEL;
    }

    boolean hasQuestions() {
        return questions != null;
    }

    boolean generationFailed() {
        return generationFailed;
    }

    boolean hasBegun() {
        return !asked.isEmpty();
    }

    /** Whether a question stands open, or a follow-up to it. */
    boolean isOpen() {
        return open;
    }

    boolean isEnded() {
        return ended;
    }

    boolean isCompleted() {
        return completed;
    }

    int lastTurn() {
        return lastTurn;
    }

    /** The turn of the latest answer that nobody has reacted to; 0 where there is none. */
    int unansweredTurn() {
        return unansweredTurn;
    }

    /** Whether the latest answer was the same, and no request, and this one was sent before the person saw a reply to it. */
    boolean hasJustHeard(String text, @Nullable Long seen) {
        boolean unseen = unansweredTurn != 0 || seen != null && seen < reacted;
        return unseen && justHeard != null && justHeard.strip().equals(text.strip()) && Request.in(text).isEmpty();
    }

    Optional<Request> request() {
        return request;
    }

    /** What stands open, as it was asked at first. */
    String openText() {
        return asked.getLast().exchanges.getLast().asked();
    }

    /** The question that was asked last. */
    Question currentQuestion() {
        return question(asked.getLast().questionId);
    }

    int followUps() {
        return asked.isEmpty() ? 0 : asked.getLast().followUps();
    }

    boolean mayFollowUp() {
        return followUps() < FOLLOW_UPS;
    }

    int gradings() {
        return gradings;
    }

    /** The grading that is under way; 0 where none is. */
    int openGrading() {
        return regrading != null ? regrading.grading() : ended && gradings == 0 ? 1 : 0;
    }
}
