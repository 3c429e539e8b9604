package io.rehearsal.assistant.chunking;

import io.rehearsal.assistant.chunking.StructuredText.Block;
import io.rehearsal.assistant.chunking.StructuredText.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Makes up structured documents: every kind of block, of every size, in any order, in two languages, with odd characters among them. */
final class RandomDocuments {

    private static final String[] WORDS = {"the", "queue", "blocks", "Node.js", "3.14", "well-known", "e.g. this", "don't", "x", "concurrency", "https://example.org/a?b=c", "𝒳", "naïve", "🙂"};
    private static final String HAN = "线程池的拒绝策略有四种数据库索引为什么选择红黑树缓存一致性𠮷";
    private static final String[] ENDS = {"。", "！", "？", ". ", "! ", "? ", "，", ", ", "；", ": ", " ", "", "\n", "……", ".”", "。」"};

    private final Random random;
    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Block> open = new ArrayList<>();

    private RandomDocuments(long seed) {
        this.random = new Random(seed);
    }

    static StructuredText of(long seed) {
        return new RandomDocuments(seed).document();
    }

    private StructuredText document() {
        int count = 1 + random.nextInt(random.nextBoolean() ? 12 : 120);
        for (int i = 0; i < count; i++) {
            text.append(" \n\n\t".substring(random.nextInt(4)));
            block(Kind.values()[random.nextInt(Kind.values().length)]);
        }
        return new StructuredText("md", text.toString(), blocks);
    }

    private void block(Kind kind) {
        int start = text.length();
        int sentences = 1 + (int) Math.exp(random.nextDouble() * 5.5);
        switch (kind) {
            case HEADING -> text.append(words(1 + random.nextInt(6)).strip());
            case PARAGRAPH -> text.append(prose(sentences));
            case LIST -> {
                for (int i = 0; i < Math.min(30, sentences); i++) {
                    text.append(i == 0 ? "" : "\n").append("  ".repeat(random.nextInt(3))).append(i % 2 == 0 ? "- " : i + ". ").append(prose(1 + random.nextInt(3)));
                }
            }
            case CODE -> {
                for (int i = 0; i < sentences; i++) {
                    text.append(random.nextInt(6) == 0 ? "\n" : "").append("    ".repeat(random.nextInt(3))).append(words(1 + random.nextInt(6))).append(";\n");
                }
            }
            case TABLE -> {
                int columns = 1 + random.nextInt(4);
                text.append("| head ".repeat(columns)).append("|\n");
                if (random.nextInt(4) > 0) {
                    text.append("| --- ".repeat(columns)).append("|\n");
                }
                for (int i = 0; i < Math.min(60, sentences); i++) {
                    for (int c = 0; c < columns; c++) {
                        text.append("| ").append(words(1 + random.nextInt(4)).replace('\n', ' ')).append(' ');
                    }
                    text.append("|\n");
                }
            }
        }
        int level = kind == Kind.HEADING ? 1 + random.nextInt(4) : 0;
        String title = text.substring(start).strip();
        if (kind == Kind.HEADING) {
            open.removeIf(heading -> heading.level() >= level);
        }
        List<String> path = new ArrayList<>(open.isEmpty() ? List.of() : open.getLast().headingPath());
        if (kind == Kind.HEADING) {
            path.add(title);
        }
        Block block = new Block(kind, start, text.length(), level, path);
        blocks.add(block);
        if (kind == Kind.HEADING) {
            open.add(block);
        }
    }

    private String prose(int sentences) {
        StringBuilder prose = new StringBuilder();
        for (int i = 0; i < sentences; i++) {
            prose.append(words(1 + random.nextInt(14))).append(ENDS[random.nextInt(ENDS.length)]);
        }
        return prose.toString();
    }

    private String words(int count) {
        StringBuilder words = new StringBuilder("w");
        boolean chinese = random.nextBoolean();
        for (int i = 0; i < count; i++) {
            int at = random.nextInt(HAN.length() - 4);
            words.append(chinese ? HAN.substring(at, at + 1 + random.nextInt(3)) : WORDS[random.nextInt(WORDS.length)] + " ");
        }
        return words.toString();
    }
}
