package io.rehearsal.api.console;

import io.rehearsal.api.messaging.Messages;
import io.rehearsal.api.security.Caller;
import io.rehearsal.events.Refusal;
import io.rehearsal.events.account.commands.OpenPersonalData;
import io.rehearsal.events.interview.Question;
import io.rehearsal.events.interview.commands.InterviewCommand;
import io.rehearsal.events.interview.queries.CompareGradings;
import io.rehearsal.events.interview.queries.FindInterviewNow;
import io.rehearsal.events.interview.queries.GradingComparison;
import io.rehearsal.events.interview.queries.InterviewView;
import io.rehearsal.events.interview.queries.InterviewView.Turn;
import io.rehearsal.events.interview.queries.ListEndedInterviews;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Interviews replayed: what was said when, what each question was made from, and what each grading heard. */
@Controller
class InterviewsPage {

    private static final String PATH = Console.PATH + "/interviews";
    private static final int PAGE = 50;
    private static final double MILLIS = 1_000;

    private final Messages messages;
    private final Looks looks;

    InterviewsPage(Messages messages, Looks looks) {
        this.messages = messages;
        this.looks = looks;
    }

    /**
     * Something said, with the clock of the interview.
     *
     * @param since    the first thing said
     * @param clock    the same, such as {@code 1:05} for a minute and five seconds
     * @param question what it asks, with its sources; null for other turns
     */
    record Moment(Turn turn, Duration since, String clock, @Nullable Question question) {
    }

    @GetMapping(PATH)
    String list(@RequestParam(defaultValue = "0") int offset, @RequestParam(required = false) @Nullable Long id, Model model) {
        if (id != null) {
            return "redirect:" + PATH + "/" + id;
        }
        int from = Math.max(0, offset);
        var found = messages.list(new ListEndedInterviews(from, PAGE + 1), Long.class);
        model.addAttribute("interviews", found.subList(0, Math.min(PAGE, found.size())));
        model.addAttribute("newer", from > 0 ? Math.max(0, from - PAGE) : null);
        model.addAttribute("older", found.size() > PAGE ? from + PAGE : null);
        return "interviews";
    }

    /** That an administrator looks is put on the person's record; a guest has none. */
    @GetMapping(PATH + "/{id}")
    String interview(@PathVariable long id, @AuthenticationPrincipal Caller.Person viewer, Model model) {
        var interview = messages.find(new FindInterviewNow(id), InterviewView.class)
                .orElseThrow(() -> new Refusal(Refusal.Reason.NOT_FOUND, Refusal.Subject.INTERVIEW, "there is no such interview"));
        if (interview.accountId() != null) {
            messages.send(new OpenPersonalData(interview.accountId(), viewer.accountId(), InterviewCommand.aggregateId(id)));
        }
        model.addAttribute("interview", interview);
        var moments = moments(interview);
        model.addAttribute("moments", moments);
        model.addAttribute("last", moments.size() - 1);
        model.addAttribute("clocks", moments.stream()
                .map(moment -> Double.toString(moment.since().toMillis() / MILLIS)).collect(Collectors.joining(" ")));
        model.addAttribute("comparison", interview.gradings().size() < 2 ? null : messages.ask(
                new CompareGradings(id, interview.gradings().getFirst().number(), interview.gradings().getLast().number()),
                GradingComparison.class));
        return "interview";
    }

    /** What had been said by then. @param step the place of the last thing said, 0 for the first */
    @GetMapping(PATH + "/{id}/state")
    String state(@PathVariable long id, @RequestParam int step, @AuthenticationPrincipal Caller.Person viewer, Model model) {
        var interview = messages.find(new FindInterviewNow(id), InterviewView.class)
                .orElseThrow(() -> new Refusal(Refusal.Reason.NOT_FOUND, Refusal.Subject.INTERVIEW, "there is no such interview"));
        if (interview.accountId() != null) {
            looks.at(interview.accountId(), InterviewCommand.aggregateId(id), viewer);
        }
        var moments = moments(interview);
        model.addAttribute("moments", moments.subList(0, Math.clamp(step + 1L, 0, moments.size())));
        return "interview :: said";
    }

    private static List<Moment> moments(InterviewView interview) {
        if (interview.transcript().isEmpty()) {
            return List.of();
        }
        var begun = interview.transcript().getFirst().at();
        return interview.transcript().stream()
                .map(turn -> moment(interview, turn, Duration.between(begun, turn.at())))
                .toList();
    }

    private static Moment moment(InterviewView interview, Turn turn, Duration since) {
        return new Moment(turn, since, clock(since), question(interview, turn));
    }

    private static @Nullable Question question(InterviewView interview, Turn turn) {
        return turn.kind() != InterviewView.Kind.QUESTION ? null : interview.questions().stream()
                .filter(question -> turn.questionId() != null && question.id() == turn.questionId()).findFirst().orElse(null);
    }

    private static String clock(Duration since) {
        return "%d:%02d".formatted(since.toMinutes(), since.toSecondsPart());
    }
}
