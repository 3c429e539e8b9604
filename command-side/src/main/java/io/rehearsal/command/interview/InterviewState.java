package io.rehearsal.command.interview;

import io.rehearsal.assistant.Language;
import io.rehearsal.events.Refusal;
import io.rehearsal.events.Refusal.Reason;
import io.rehearsal.events.Refusal.Subject;
import io.rehearsal.events.interview.Format;
import io.rehearsal.events.interview.Question;
import io.rehearsal.events.interview.events.AllQuestionsAnswered;
import io.rehearsal.events.interview.events.AnswerSubmitted;
import io.rehearsal.events.interview.events.FollowUpAsked;
import io.rehearsal.events.interview.events.GradingFailed;
import io.rehearsal.events.interview.events.InterviewAbandoned;
import io.rehearsal.events.interview.events.InterviewContinued;
import io.rehearsal.events.interview.events.InterviewCreated;
import io.rehearsal.events.interview.events.InterviewEnded;
import io.rehearsal.events.interview.events.InterviewEvent;
import io.rehearsal.events.interview.events.InterviewGraded;
import io.rehearsal.events.interview.events.InterviewPaused;
import io.rehearsal.events.interview.events.InterviewerChanged;
import io.rehearsal.events.interview.events.LanguageFollowed;
import io.rehearsal.events.interview.events.QuestionAnswered;
import io.rehearsal.events.interview.events.QuestionAsked;
import io.rehearsal.events.interview.events.QuestionGenerationFailed;
import io.rehearsal.events.interview.events.QuestionsGenerated;
import io.rehearsal.events.interview.events.RegradingRequested;
import io.rehearsal.events.interview.events.RemarkMade;
import io.rehearsal.events.interview.events.WorkRetried;
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
    /** Since the person was followed into it; null before. */
    private @Nullable Language followed;
    private Dialogues asked = Dialogues.NONE;
    private boolean open;
    private long happened;
    private long reacted;
    private int lastTurn;
    private int unansweredTurn;
    private @Nullable String justHeard;
    /** What the latest message asked for instead of answering. */
    private Optional<Request> request = Optional.empty();
    private boolean paused;
    private boolean abandoned;
    private boolean ended;
    private int gradings;
    private boolean completed;
    private @Nullable RegradingRequested regrading;

    private InterviewState() {
    }

    private InterviewState(InterviewState before) {
        created = before.created;
        questions = before.questions;
        generationFailed = before.generationFailed;
        followed = before.followed;
        asked = before.asked;
        open = before.open;
        happened = before.happened;
        reacted = before.reacted;
        lastTurn = before.lastTurn;
        unansweredTurn = before.unansweredTurn;
        justHeard = before.justHeard;
        request = before.request;
        paused = before.paused;
        abandoned = before.abandoned;
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
            case LanguageFollowed it -> {
                followed = language(it.language());
                questions = Objects.requireNonNullElse(it.questions(), List.of());
            }
            case RemarkMade it -> lastTurn = it.turn();
            case InterviewerChanged it -> lastTurn = it.turn();
            case QuestionAsked it -> {
                asked = asked.ask(it.questionId(), it.text());
                put(it.turn());
            }
            case AnswerSubmitted it -> {
                justHeard = it.text();
                request = it.text() == null ? Optional.empty() : Request.in(it.text());
                if (request.isEmpty()) {
                    asked = asked.answer(it.text());
                }
                lastTurn = it.turn();
                unansweredTurn = it.turn();
            }
            case QuestionAnswered it -> {
                asked = asked.answer(it.answer() == null ? null : it.answer().words());
                lastTurn = it.turn();
                nothingOpen();
            }
            case FollowUpAsked it -> {
                if (!isAgain(it.questionId(), it.number())) {
                    asked = asked.followUp(it.text());
                }
                put(it.turn());
            }
            case AllQuestionsAnswered _ -> nothingOpen();
            case InterviewPaused _ -> paused = true;
            case InterviewContinued _ -> paused = false;
            case InterviewAbandoned _ -> {
                abandoned = true;
                nothingOpen();
            }
            case InterviewEnded _ -> {
                ended = true;
                nothingOpen();
            }
            case WorkRetried _ -> {
                generationFailed = false;
                gradings = completed ? gradings : 0;
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

    /** Whether something is put that stands open already: it was asked for again. */
    private boolean isAgain(int questionId, int followUp) {
        return request.isPresent() && !asked.isEmpty() && asked.last().questionId() == questionId && asked.last().followUps() == followUp;
    }

    private void nothingOpen() {
        open = false;
        unansweredTurn = 0;
        justHeard = null;
        request = Optional.empty();
    }

    private void put(int turn) {
        lastTurn = turn;
        reacted = happened;
        unansweredTurn = 0;
        request = Optional.empty();
        open = true;
    }

    /** @throws Refusal with {@code NOT_FOUND} where the questions have been erased with the person */
    Question question(int id) {
        var all = Objects.requireNonNull(questions);
        if (all.isEmpty()) {
            throw new Refusal(Reason.NOT_FOUND, Subject.INTERVIEW, "the questions have been erased with the person");
        }
        return all.get(id - 1);
    }

    /** The question that is due after the one that was asked last; empty where all others have been answered. */
    Optional<Question> nextQuestion() {
        return nextQuestionAfter(asked.isEmpty() ? 0 : asked.last().questionId());
    }

    /** The first question that has no answer and is another. */
    Optional<Question> nextQuestionAfter(int questionId) {
        return unanswered().filter(question -> question.id() != questionId).findFirst();
    }

    private Stream<Question> unanswered() {
        return Objects.requireNonNullElse(questions, List.<Question>of()).stream()
                .filter(question -> !asked.isAnswered(question.id()));
    }

    /**
     * @param id null for the first that has no answer
     * @throws Refusal with {@code NOT_FOUND}, or {@code QUESTION_ANSWERED}
     */
    Question questionToAnswer(@Nullable Integer id) {
        if (id != null && Objects.requireNonNull(questions).stream().noneMatch(question -> question.id() == id)) {
            throw new Refusal(Reason.NOT_FOUND, Subject.INTERVIEW, "questionId", "the interview has no such question");
        }
        return unanswered().filter(question -> id == null || question.id() == id).findFirst().orElseThrow(() -> new Refusal(
                Reason.QUESTION_ANSWERED, Subject.INTERVIEW, "questionId", id == null ? "every question has been answered" : "the question has been answered"));
    }

    /** Whether anything has been answered. */
    boolean isAnswered() {
        return asked.isAnyAnswered();
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
    boolean isErased() {
        var it = interview();
        return it.resume() == null && it.jobDescription() == null && it.position() == null;
    }

    /** @throws Refusal with {@code INTERVIEW_ABANDONED} */
    void requireNotAbandoned() {
        if (abandoned) {
            throw new Refusal(Reason.INTERVIEW_ABANDONED, Subject.INTERVIEW, "the interview has been abandoned");
        }
    }

    void requireNotEnded() {
        requireNotAbandoned();
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

    /** In which it is held from here on. */
    Language language() {
        return followed == null ? language(interview().language()) : followed;
    }

    private static Language language(String name) {
        return Language.valueOf(name.toUpperCase(Locale.ROOT));
    }

    /** Those that have been asked, and of the others the given ones. */
    List<Question> questionsWith(List<Question> others) {
        return Objects.requireNonNull(questions).stream().map(known -> asked.on(known.id()).isPresent() || known.id() > others.size()
                || others.get(known.id() - 1).interviewer() != known.interviewer() ? known : others.get(known.id() - 1)).toList();
    }

    boolean isPanel() {
        return interview().format() == Format.PANEL;
    }

    /** Empty where they have been erased with the person; read once there are some. */
    List<Question> questions() {
        return Objects.requireNonNull(questions);
    }

    Dialogues dialogues() {
        return asked;
    }

    @Nullable String justHeard() {
        return justHeard;
    }

    /** Whether the first grading came to nothing, and none is under way. */
    boolean gradingFailed() {
        return ended && !completed && openGrading() == 0;
    }

    /** Which regrading is under way; null where none is. */
    @Nullable RegradingRequested regrading() {
        return regrading;
    }

    boolean isAbandoned() {
        return abandoned;
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

    boolean isPaused() {
        return paused;
    }

    /** Whether it is over: ended or abandoned. */
    boolean isEnded() {
        return ended || abandoned;
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
        return asked.last().exchanges().getLast().asked();
    }

    /** The question that was asked last. */
    Question currentQuestion() {
        return question(asked.last().questionId());
    }

    int followUps() {
        return asked.isEmpty() ? 0 : asked.last().followUps();
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
