package io.rehearsal.api.contract.interviewgpt;

import io.rehearsal.api.contract.Failure;
import io.rehearsal.api.contract.InvalidRequest;
import io.rehearsal.api.socket.Conversation;
import io.rehearsal.api.socket.Peer;
import io.rehearsal.events.Refusal;
import io.rehearsal.events.interview.Interviewer;
import io.rehearsal.events.interview.Speaker;
import io.rehearsal.events.interview.events.AnswerSubmitted;
import io.rehearsal.events.interview.events.FollowUpAsked;
import io.rehearsal.events.interview.events.InterviewEnded;
import io.rehearsal.events.interview.events.InterviewEvent;
import io.rehearsal.events.interview.events.InterviewerChanged;
import io.rehearsal.events.interview.events.LanguageFollowed;
import io.rehearsal.events.interview.events.QuestionAsked;
import io.rehearsal.events.interview.events.RemarkMade;
import io.rehearsal.events.interview.queries.InterviewView;
import org.jspecify.annotations.Nullable;

/** What is said over one socket. A message comes back to its own sender too, with its number, as it does to every other socket. */
final class GuestConversation implements Conversation {

    private final Peer peer;
    private final long interviewId;
    private String language;
    private final IncomingMessages incoming;
    private final GuestMessages messages;
    private final InterviewGptDialect errors;
    private volatile @Nullable Interviewer interviewer;

    GuestConversation(
            Peer peer, InterviewView interview, IncomingMessages incoming, GuestMessages messages, InterviewGptDialect errors) {
        this.peer = peer;
        this.interviewId = interview.interviewId();
        this.language = interview.language();
        this.interviewer = interview.interviewer();
        this.incoming = incoming;
        this.messages = messages;
        this.errors = errors;
    }

    @Override
    public void received(String text, long seen) {
        try {
            messages.say(interviewId, incoming.read(text), seen);
        } catch (InvalidRequest invalid) {
            tell(invalid.in(errors));
        } catch (Refusal refusal) {
            tell(errors.refused(refusal));
        }
    }

    private void tell(Failure failure) {
        peer.send(Frame.error(InterviewGptDialect.Error.of(failure)));
    }

    @Override
    public void happened(InterviewEvent event) {
        switch (event) {
            case RemarkMade it -> peer.send(Frame.said(it.turn(), it.text(), it.speaker(), it.interviewer(), it.saidAt()));
            case QuestionAsked it -> peer.send(Frame.said(it.turn(), it.text(), Speaker.INTERVIEWER, it.interviewer(), it.askedAt()));
            case FollowUpAsked it -> peer.send(Frame.said(it.turn(), it.text(), Speaker.INTERVIEWER, it.interviewer(), it.askedAt()));
            case AnswerSubmitted it -> peer.send(Frame.said(it.turn(), it.text(), Speaker.CANDIDATE, null, it.submittedAt()));
            case LanguageFollowed it -> language = it.language();
            case InterviewerChanged it -> {
                interviewer = it.interviewer();
                peer.send(Frame.status(StatusBody.changed(it.interviewer(), language)));
            }
            case InterviewEnded _ -> peer.send(Frame.status(StatusBody.ended(interviewer, language)));
            default -> { }
        }
    }
}
