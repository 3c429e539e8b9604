package io.rehearsal.assistant.chunking.reading;

import io.rehearsal.assistant.chunking.StructuredText;
import io.rehearsal.assistant.chunking.StructuredText.Kind;
import io.rehearsal.work.Deadline;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.Parser;
import org.jsoup.Jsoup;

/** Markdown with the tables of GitHub. The text is kept as it was written. */
final class MarkdownStructure {

    private static final int DEEPEST = 60;
    private static final int LONGEST_TITLE = 1_000;
    private static final Pattern FRONT_MATTER = Pattern.compile("\\A\\s{0,10}(?:---[ \\t]*\\n((?:[^\\n]{0,1000}\\n){0,100}?)(?:---|\\.\\.\\.)|\\+\\+\\+[ \\t]*\\n(?<toml>(?:[^\\n]{0,1000}\\n){0,100}?)\\+\\+\\+)[ \\t]*(?:\\n|\\z)");
    private static final Pattern SETTINGS = Pattern.compile("(?m)\\A(?:\\s*#[^\\n]*\\n)*[\\w-]+(?::(?:\\s|$)|\\s*=)");
    private static final Pattern TITLE = Pattern.compile("(?m)^title[ \\t]*[:=][ \\t]*[\"']?([^\\n]*?)[\"']?[ \\t]*$");
    private static final Pattern HTML_HEADING = Pattern.compile("(?is)\\s*(?:<(?:div|p|center)[^>]*>\\s*)?<h([1-6])\\b.*</h\\1>.*");

    /** Only blocks are wanted: what stands within them is not parsed, however it is nested. */
    private static final InlineParser NOTHING_WITHIN = (lines, node) -> Deadline.checkCurrent();
    private static final Parser BLOCKS = Parser.builder().extensions(List.of(TablesExtension.create())).includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .maxOpenBlockParsers(DEEPEST).inlineParserFactory(context -> NOTHING_WITHIN).build();

    private final String text;
    private final Tiles tiles;
    private final Deadline deadline;
    private int offset;

    private MarkdownStructure(String text, Deadline deadline) {
        this.text = text;
        this.deadline = deadline;
        this.tiles = new Tiles(text);
    }

    /** @throws io.rehearsal.events.Refusal with {@code FILE_UNREADABLE} when the time is over */
    static StructuredText of(String text, Deadline deadline) {
        return new MarkdownStructure(text, deadline).read();
    }

    private StructuredText read() {
        Matcher matter = FRONT_MATTER.matcher(text);
        if (matter.find() && SETTINGS.matcher(settings(matter)).find()) {
            frontMatter(matter);
        }
        for (Node node = blocks().getFirstChild(); node != null; node = node.getNext()) {
            block(node);
        }
        return tiles.done("md");
    }

    private Node blocks() {
        try {
            return BLOCKS.parseReader(new TimedText(text.substring(offset), deadline));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Written as YAML or as TOML. */
    private static String settings(Matcher matter) {
        return matter.group("toml") == null ? matter.group(1) : matter.group("toml");
    }

    /** The settings that stand before many pages; the title among them is often the only one that the page has. */
    private void frontMatter(Matcher matter) {
        Matcher title = TITLE.matcher(settings(matter));
        String said = title.find() ? title.group(1).strip() : "";
        offset = matter.end();
        if (said.isEmpty()) {
            tiles.add(Kind.PARAGRAPH, matter.start(), matter.end());
        } else {
            tiles.heading(0, said, matter.start(), matter.end());
        }
    }

    private void block(Node node) {
        deadline.check();
        if (node.getSourceSpans().isEmpty()) {
            return;
        }
        int start = start(node);
        int end = end(node);
        switch (node) {
            case Heading heading -> {
                String title = MarkdownWords.of(text.substring(start, Math.min(end, start + LONGEST_TITLE)));
                if (!title.isEmpty()) {
                    tiles.heading(heading.getLevel(), title, start, end);
                }
            }
            case HtmlBlock html -> html(start, end);
            case ListBlock list -> container(list, Kind.LIST, start, end);
            case BlockQuote quote -> container(quote, Kind.PARAGRAPH, start, end);
            default -> tiles.add(kind(node).orElse(Kind.PARAGRAPH), start, end);
        }
    }

    private static Optional<Kind> kind(Node node) {
        return switch (node) {
            case FencedCodeBlock code -> Optional.of(Kind.CODE);
            case IndentedCodeBlock code -> Optional.of(Kind.CODE);
            case TableBlock table -> Optional.of(Kind.TABLE);
            default -> Optional.empty();
        };
    }

    /** Code and tables stay what they are in a list or a quotation too; the rest is of the container's kind. */
    private void container(Node container, Kind kind, int start, int end) {
        tiles.fill(start, Kind.PARAGRAPH);
        within(container, kind);
        tiles.fill(end, kind);
    }

    /** Not deeper than the parser nests blocks. */
    private void within(Node container, Kind kind) {
        for (Node node = container.getFirstChild(); node != null; node = node.getNext()) {
            deadline.check();
            Optional<Kind> own = kind(node);
            if (own.isPresent() && !node.getSourceSpans().isEmpty()) {
                int lineStart = text.lastIndexOf('\n', start(node) - 1) + 1;
                tiles.fill(lineStart, kind);
                tiles.add(own.get(), lineStart, end(node));
            } else {
                within(node, kind);
            }
        }
    }

    private void html(int start, int end) {
        String source = text.substring(start, Math.min(end, start + LONGEST_TITLE));
        Matcher heading = HTML_HEADING.matcher(source);
        String title = heading.matches() ? Jsoup.parse(source).expectFirst("h1,h2,h3,h4,h5,h6").text() : "";
        if (title.isBlank()) {
            tiles.add(Kind.PARAGRAPH, start, end);
        } else {
            tiles.heading(Integer.parseInt(heading.group(1)), title, start, end);
        }
    }

    private int start(Node node) {
        return offset + node.getSourceSpans().getFirst().getInputIndex();
    }

    private int end(Node node) {
        SourceSpan last = node.getSourceSpans().getLast();
        return offset + last.getInputIndex() + last.getLength();
    }
}
