package io.rehearsal.assistant.local.analysis;

import io.rehearsal.assistant.Language;
import io.rehearsal.assistant.local.reading.Reading;
import io.rehearsal.assistant.local.reading.Size;
import io.rehearsal.events.resume.ContentText;

/**
 * All points from {@value #FEWEST} to {@value #MOST} words, one to two pages; below in proportion, above falling to nothing at
 * {@value #HOPELESS}. Two Han characters count as a word.
 */
final class ResumeLengthCheck implements ResumeCheck {

    static final int FEWEST = 200;
    static final int MOST = 1_000;
    static final int HOPELESS = 2_500;

    @Override
    public CheckKind kind() {
        return CheckKind.RESUME_LENGTH;
    }

    @Override
    public Finding find(Reading reading) {
        var language = reading.language();
        long words = ContentText.leaves(reading.content()).stream().mapToLong(leaf -> Size.halfWords(leaf.value())).sum() / 2;
        double share = words < FEWEST ? words / (double) FEWEST : (HOPELESS - words) / (double) (HOPELESS - MOST);
        return new Finding(share,
                language.say("全文约 %d 字", "about %d words in all").formatted(language == Language.ZH ? words * 2 : words),
                words < FEWEST
                        ? language.say("内容偏少，补到 400 字以上，先写最近的经历。", "Too little to judge by: write at least 200 words, the latest job first.")
                        : language.say("内容偏多，压缩到 2000 字（两页）以内，删去较早和无关的经历。", "Too much to be read: keep it below 1000 words (two pages), cutting old and unrelated things."));
    }
}
