package io.rehearsal.assistant.local.analysis;

import io.rehearsal.assistant.local.reading.Line;
import io.rehearsal.assistant.local.reading.Reading;
import io.rehearsal.assistant.local.reading.Sentences;
import io.rehearsal.assistant.local.reading.Size;
import java.util.List;

/** Of the statements about work, how many have no sentence of more than {@value Sentences#MOST_WORDS} words and at least {@value #SHORTEST} words in all. */
final class LineLengthCheck implements ResumeCheck {

    static final int SHORTEST = 4;

    @Override
    public CheckKind kind() {
        return CheckKind.LINE_LENGTH;
    }

    @Override
    public Finding find(Reading reading) {
        var language = reading.language();
        var work = reading.work();
        if (work.isEmpty()) {
            return new Finding(0, language.say("没有描述工作或项目的语句", "nothing tells what was done"),
                    language.say("每条用一两行写清一件事。", "Tell one thing a line, in one or two lines."));
        }
        var ill = ill(work);
        return new Finding((work.size() - ill.size()) / (double) work.size(),
                language.say("%d 条描述中 %d 条长度合适", "%2$d of %1$d lines have a good length").formatted(work.size(), work.size() - ill.size())
                        + (ill.isEmpty() ? "" : language.say("；", "; ")
                                + (Sentences.tooLong(ill.getFirst().text()) ? language.say("过长：", "too long: ") : language.say("过短：", "too short: "))
                                + Quote.of(ill.getFirst().text(), language)),
                language.say("过长的拆成两句，过短的写清对象、做法和结果；一句最好在 8–80 个字之间。",
                        "Split the long ones in two and give the short ones an object, a way and a result; 4 to 40 words a sentence read well."));
    }

    private static List<Line> ill(List<Line> work) {
        return work.stream().filter(line -> Size.words(line.text()) < SHORTEST || Sentences.tooLong(line.text())).toList();
    }
}
