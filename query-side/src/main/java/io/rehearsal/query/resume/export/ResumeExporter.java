package io.rehearsal.query.resume.export;

import io.rehearsal.events.Refusal;
import io.rehearsal.events.resume.ResumeContent;
import org.springframework.stereotype.Component;

/** Prints a resume's content as a file. */
@Component
public class ResumeExporter {

    private final PdfExport pdf = new PdfExport();
    private final DocxExport docx = new DocxExport();

    /**
     * Everything that the content says, in its own language; A4.
     *
     * @param format {@code pdf} or {@code docx}
     * @throws Refusal with {@code FORMAT_UNSUPPORTED} for another format
     */
    public byte[] export(ResumeContent content, String format) {
        return switch (format) {
            case "pdf" -> pdf.of(PrintedResume.of(content));
            case "docx" -> docx.of(PrintedResume.of(content));
            default -> throw new Refusal(Refusal.Reason.FORMAT_UNSUPPORTED, Refusal.Subject.RESUME, "format",
                    "resumes are exported as pdf or docx");
        };
    }
}
