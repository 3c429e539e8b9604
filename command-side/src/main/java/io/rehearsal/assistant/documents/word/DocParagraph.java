package io.rehearsal.assistant.documents.word;

import io.rehearsal.assistant.documents.CharacterCleaning;
import io.rehearsal.assistant.documents.LinkNote;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;

/** Reads one paragraph of a DOC. Fields give their result, not their instruction. */
final class DocParagraph {

    private static final Pattern HYPERLINK = Pattern.compile("HYPERLINK\\s+\"([^\"]+)\"");

    private final Paragraph paragraph;
    private final int page;
    private final StringBuilder text = new StringBuilder();
    private final Map<Float, Integer> sizes = new HashMap<>();
    private final Deque<Field> fields = new ArrayDeque<>();
    private boolean allBold = true;

    private static final class Field {
        private final StringBuilder instruction = new StringBuilder();
        private int resultStart = -1;
    }

    DocParagraph(Paragraph paragraph, int page) {
        this.paragraph = paragraph;
        this.page = page;
    }

    Block.Paragraph read(DocLists lists) {
        for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
            CharacterRun run = paragraph.getCharacterRun(i);
            if (!run.isVanished() && !run.isMarkedDeleted()) {
                int start = text.length();
                if (run.isSymbol()) {
                    text.append(WordSymbol.of(run.getFontName(), Integer.toHexString(run.getSymbolCharacter())));
                } else {
                    run.text().chars().forEach(c -> add((char) c));
                }
                weigh(run, text.length() - start);
            }
        }
        String clean = CharacterCleaning.clean(text.toString());
        String shown = clean.isBlank() ? clean : lists.marker(paragraph) + clean;
        float size = sizes.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(0f);
        int level = paragraph.getLvl() >= 0 && paragraph.getLvl() < 9 && !paragraph.isInTable() ? paragraph.getLvl() + 1 : Block.Sense.NO_HEADING;
        boolean item = shown.length() > clean.length() && level == Block.Sense.NO_HEADING;
        return new Block.Paragraph(shown, size, allBold && !sizes.isEmpty(), page, new Block.Sense(level, item, false));
    }

    private void add(char c) {
        switch (c) {
            case 0x13 -> fields.push(new Field());
            case 0x14 -> {
                if (!fields.isEmpty()) {
                    fields.peek().resultStart = text.length();
                }
            }
            case 0x15 -> endField();
            case 0x0B, '\f', '\t', 0x1E -> visible(c == 0x0B ? '\n' : c == 0x1E ? '-' : c);
            default -> {
                if (c >= 0x20) {
                    visible(c);
                }
            }
        }
    }

    private void visible(char c) {
        if (fields.isEmpty() || fields.peek().resultStart >= 0) {
            text.append(c);
        } else {
            fields.peek().instruction.append(c);
        }
    }

    private void endField() {
        Field field = fields.poll();
        if (field != null && field.resultStart >= 0) {
            Matcher link = HYPERLINK.matcher(field.instruction);
            if (link.find()) {
                text.append(LinkNote.of(text.substring(Math.min(field.resultStart, text.length())), link.group(1)));
            }
        }
    }

    private void weigh(CharacterRun run, int characters) {
        if (characters > 0 && !run.text().isBlank()) {
            allBold &= run.isBold();
            sizes.merge(run.getFontSizeAsDouble().floatValue() / 2, characters, Integer::sum);
        }
    }
}
