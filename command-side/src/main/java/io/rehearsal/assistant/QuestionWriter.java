package io.rehearsal.assistant;

import io.rehearsal.events.Engine;
import io.rehearsal.events.interview.Difficulty;
import io.rehearsal.events.interview.Format;
import io.rehearsal.events.interview.InterviewPlan.Part;
import io.rehearsal.events.interview.Question;
import io.rehearsal.events.resume.ResumeContent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes the questions of an interview. */
public interface QuestionWriter {

    /**
     * As many questions as the brief wants, in the order of asking, numbered from 1. No two are alike. In a panel each names
     * its interviewer, and each interviewer's stand together, in the order of the turns.
     */
    Answer write(Brief brief);

    record Answer(Engine engine, List<Question> questions) {
    }

    /**
     * What the interview is about.
     *
     * @param resume         null where there is none
     * @param jobDescription null where there is none
     * @param position       the job's title; null where there is none
     * @param difficulty     of the questions as a whole
     * @param passages       of documents that the person chose
     * @param count          how many questions, at least 1
     * @param parts          what they are about, part by part in the order of asking, adding up to the count; empty where that is left to the writer
     * @param earlier        texts of the questions that the person was asked in earlier interviews, the latest first: they are not asked again
     *                       as long as there are others
     * @param seed           what varies the choice among equally good questions: the same brief always gives the same questions
     */
    record Brief(
            Format format,
            Language language,
            @Nullable ResumeContent resume,
            @Nullable String jobDescription,
            @Nullable String position,
            Difficulty difficulty,
            List<Passage> passages,
            int count,
            List<Part> parts,
            List<String> earlier,
            long seed) {

        /** One whose make-up is left to the writer. */
        public Brief(Format format, Language language, @Nullable ResumeContent resume, @Nullable String jobDescription, @Nullable String position,
                Difficulty difficulty, List<Passage> passages, int count, List<String> earlier, long seed) {
            this(format, language, resume, jobDescription, position, difficulty, passages, count, List.of(), earlier, seed);
        }
    }

    /**
     * A passage of a person's own document.
     *
     * @param reference   such as {@code document-3#12} for chunk 12 of document 3, {@code document-3} where that has not been cut yet
     * @param headingPath the headings that it stands under, outermost first
     */
    record Passage(String reference, String fileName, List<String> headingPath, String text) {

        /** One that stands under no heading. */
        public Passage(String reference, String fileName, String text) {
            this(reference, fileName, List.of(), text);
        }

        /** The document that it stands in, such as {@code document-3}. */
        public String document() {
            return reference.replaceFirst("#.*", "");
        }
    }
}
