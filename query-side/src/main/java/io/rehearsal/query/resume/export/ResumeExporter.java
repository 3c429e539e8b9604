package io.rehearsal.query.resume.export;

import io.rehearsal.events.Refusal;
import io.rehearsal.events.resume.ResumeContent;
import io.rehearsal.work.FairThreads;
import java.util.List;
import org.springframework.stereotype.Component;

/** Prints a resume's content as a file. */
@Component
public class ResumeExporter {

    private final PdfExport pdf = new PdfExport();
    private final DocxExport docx = new DocxExport();

    /**
     * Everything that the content says, in its own language; A4.
     *
     * @param layout the order and headings of the person's own text; empty where they are not known
     * @param format {@code pdf} or {@code docx}
     * @param template {@code classic}, {@code compact} or {@code modern}
     * @throws Refusal with {@code FORMAT_UNSUPPORTED} or {@code TEMPLATE_UNKNOWN} for others; as {@link FairThreads#call} does where too much is printed
     */
    public byte[] export(ResumeContent content, List<SourceLine> layout, String format, String template) {
        var look = Template.named(template);
        return switch (format) {
            case "pdf" -> FairThreads.COMMON.call(() -> pdf.of(PrintedResume.of(content, new SourceOrder(content, layout)), look));
            case "docx" -> FairThreads.COMMON.call(() -> docx.of(PrintedResume.of(content, new SourceOrder(content, layout)), look));
            default -> throw new Refusal(Refusal.Reason.FORMAT_UNSUPPORTED, Refusal.Subject.RESUME, "format",
                    "resumes are exported as pdf or docx");
        };
    }
}
