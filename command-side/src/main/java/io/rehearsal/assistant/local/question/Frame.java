package io.rehearsal.assistant.local.question;

import io.rehearsal.assistant.local.question.bank.BankFile;
import io.rehearsal.assistant.local.question.bank.BankQuestion;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Kinds of question that have room for what the person or the position says. Their texts stand in {@code frames.yaml}. */
enum Frame {
    PROJECT_INTRODUCTION, JOB_INTRODUCTION, PROJECT_REDO, JOB_REDO, ENTRY_GROWTH, ENTRY_TOGETHER, ENTRY_MISJUDGED, ENTRY_PRESSURE,
    LINE_IMPROVED, LINE_SCALE, LINE_CHOICE, LINE_INSIDE, LINE_HARDEST, LINE_PEOPLE,
    SKILL_USE, GAP, GAP_NEIGHBOUR, REQUIREMENT_PROOF, REQUIREMENT_CASE, REQUIREMENT_TRAIT, PASSAGE, POSITION,
    CAREER_MOVES, CAREER_CHANGE, CAREER_STUDY, CAREER_NEXT, CAREER_ATTRACTION;

    /** With the spaces that set a Latin word apart from Chinese ones. */
    private static final Pattern ROOM = Pattern.compile("((?<=\\p{IsHan}) )?\\{(\\w+)}( (?=\\p{IsHan}))?");

    /** The ways in which this kind can be asked. */
    List<BankQuestion> texts() {
        return Objects.requireNonNull(Loaded.BY_KIND.get(this));
    }

    /** The text with its room filled. What is filled in is not read as a frame. */
    static String fill(String text, Map<String, String> values) {
        return ROOM.matcher(text).replaceAll(room -> {
            var value = Objects.requireNonNull(values.get(room.group(2)), room.group(2));
            var before = room.group(1) == null || startsChinese(value) ? "" : " ";
            var after = room.group(3) == null || endsChinese(value) ? "" : " ";
            return Matcher.quoteReplacement(before + value + after);
        });
    }

    private static boolean startsChinese(String text) {
        return !text.isEmpty() && Character.isIdeographic(text.codePointAt(0));
    }

    private static boolean endsChinese(String text) {
        return !text.isEmpty() && Character.isIdeographic(text.codePointBefore(text.length()));
    }

    private static final class Loaded {

        private static final Map<Frame, List<BankQuestion>> BY_KIND =
                BankFile.read(Objects.requireNonNull(Frame.class.getResource("frames.yaml"))).stream().collect(Collectors.groupingBy(
                        text -> Frame.valueOf(text.topic().toUpperCase(Locale.ROOT).replace('-', '_'))));
    }
}
