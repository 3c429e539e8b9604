package io.rehearsal.assistant;

import io.rehearsal.events.Engine;
import io.rehearsal.events.conversation.Part;
import io.rehearsal.events.interview.Report;
import io.rehearsal.events.resume.ResumeContent;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Replies in a conversation. */
public interface ChatAssistant {

    /** @param said oldest first; the last is the person's, and waits for the reply */
    Reply reply(List<Said> said, Material material);

    record Reply(Engine engine, String text) {
    }

    /** @param byPerson whether the person said it, and not the assistant */
    record Said(boolean byPerson, List<Part> parts) {

        /** Its texts, a line each. */
        public String text() {
            return parts.stream().filter(part -> part.kind() == Part.Kind.TEXT).map(Part::text).collect(Collectors.joining("\n"));
        }
    }

    /** What the person has brought here; looked up when a reply wants it. */
    interface Material {

        Optional<Resume> newestResume();

        /** The last interview that has been graded. */
        Optional<HeldInterview> lastInterview();

        /** Passages of the person's own documents that answer a question, best first. */
        List<Found> search(String query);

        record Resume(String fileName, ResumeContent content) {
        }

        record HeldInterview(@Nullable String position, Report report) {
        }

        /**
         * @param address of the document it stands in, such as {@code /api/knowledge/3/preview}
         * @param score   how likely it answers, from 0 to 1
         */
        record Found(String fileName, String address, String text, double score) {
        }
    }
}
