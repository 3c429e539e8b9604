package io.rehearsal.query.resume.export;

import io.rehearsal.events.Refusal;
import io.rehearsal.events.resume.ResumeContent;
import io.rehearsal.work.Deadline;
import io.rehearsal.work.FairThreads;
import java.time.Duration;
import java.util.List;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;

/** Prints a resume's content as a file. */
@Component
public class ResumeExporter {

    /** The longest resume that is read is printed in some seconds. */
    private static final Duration TIME_LIMIT = Duration.ofSeconds(20);

    private final PdfExport pdf = new PdfExport();
    private final DocxExport docx = new DocxExport();

    /**
     * Everything that the content says, in its own language; A4.
     *
     * @param layout the order and headings of the person's own text; empty where they are not known
     * @param format {@code pdf} or {@code docx}
     * @param template {@code classic}, {@code compact} or {@code modern}
     * @throws Refusal with {@code FORMAT_UNSUPPORTED} or {@code TEMPLATE_UNKNOWN} for others; as {@link FairThreads#call} does where too much is printed;
     *         with {@code UNAVAILABLE} where it takes too long
     */
    public byte[] export(ResumeContent content, List<SourceLine> layout, String format, String template) {
        var look = Template.named(template);
        return switch (format) {
            case "pdf" -> printed(content, layout, look, pdf::of);
            case "docx" -> printed(content, layout, look, docx::of);
            default -> throw new Refusal(Refusal.Reason.FORMAT_UNSUPPORTED, Refusal.Subject.RESUME, "format",
                    "resumes are exported as pdf or docx");
        };
    }

    private static byte[] printed(ResumeContent content, List<SourceLine> layout, Template look, BiFunction<PrintedResume, Template, byte[]> print) {
        return FairThreads.COMMON.call(() -> Deadline.in(TIME_LIMIT, Refusal.Reason.UNAVAILABLE)
                .bound(() -> print.apply(PrintedResume.of(content, new SourceOrder(content, layout)), look)));
    }
}
