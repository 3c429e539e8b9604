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
     * @param template {@code classic}, {@code compact} or {@code modern}
     * @throws Refusal with {@code FORMAT_UNSUPPORTED} or {@code TEMPLATE_UNKNOWN} for others
     */
    public byte[] export(ResumeContent content, String format, String template) {
        var look = Template.named(template);
        return switch (format) {
            case "pdf" -> pdf.of(PrintedResume.of(content), look);
            case "docx" -> docx.of(PrintedResume.of(content), look);
            default -> throw new Refusal(Refusal.Reason.FORMAT_UNSUPPORTED, Refusal.Subject.RESUME, "format",
                    "resumes are exported as pdf or docx");
        };
    }
}
