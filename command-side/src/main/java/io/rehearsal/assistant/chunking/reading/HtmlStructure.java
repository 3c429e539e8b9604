package io.rehearsal.assistant.chunking.reading;

import io.rehearsal.assistant.chunking.StructuredText;
import io.rehearsal.work.Deadline;
import io.rehearsal.assistant.documents.Superscript;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/** HTML: what a page says, without what it does, looks like, or leads elsewhere by. */
final class HtmlStructure implements NodeFilter {

    /** A page's own parts lie far above; what nests deeper is flattened by the parser. */
    private static final int DEEPEST = 250;
    private static final Set<String> DROPPED = Set.of("script", "style", "nav", "noscript", "template", "svg", "iframe", "object", "canvas", "audio", "video",
            "button", "select", "textarea", "input", "head", "footer", "rt", "rp", "dialog", "menu");
    private static final Pattern HIDING = Pattern.compile("(?i)(?:^|;)\\s*(?:display\\s*:\\s*none|visibility\\s*:\\s*(?:hidden|collapse))\\b");
    /** Inline for the parser of HTML, though browsers show them on lines of their own. */
    private static final Set<String> LINES = Set.of("summary", "legend", "option");
    private static final Set<String> BREAKS = Set.of("br", "hr");

    private final TextWriter out = new TextWriter();
    private final StringBuilder line = new StringBuilder();
    private final Deque<HtmlList> lists = new ArrayDeque<>();
    private final Deadline deadline;
    private @Nullable String marker;

    private HtmlStructure(Deadline deadline) {
        this.deadline = deadline;
    }

    /** @throws io.rehearsal.events.Refusal with {@code FILE_UNREADABLE} when the time is over */
    static StructuredText of(String source, Deadline deadline) {
        Document page = Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(new TimedText(source, deadline), "");
        HtmlStructure structure = new HtmlStructure(deadline);
        if (page.selectFirst("h1") == null) {
            structure.out.heading(0, page.title());
        }
        NodeTraversor.filter(structure, page);
        structure.flush();
        return structure.out.done("html");
    }

    @Override
    public FilterResult head(Node node, int depth) {
        deadline.check();
        if (node instanceof TextNode words) {
            String said = words.getWholeText().replaceAll("\\s+", " ");
            line.append(words.parent() instanceof Element element && element.normalName().equals("sup") ? Superscript.of(said) : said);
        }
        return node instanceof Element element ? begin(element) : FilterResult.CONTINUE;
    }

    private FilterResult begin(Element element) {
        String name = element.normalName();
        if (isDropped(element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (BREAKS.contains(name)) {
            line.append('\n');
        } else if (element.isBlock() || LINES.contains(name)) {
            flush();
        } else if (name.equals("td") || name.equals("th")) {
            flush();
        }
        return switch (name) {
            case "pre", "listing", "xmp" -> {
                out.code(element.wholeText());
                yield FilterResult.SKIP_CHILDREN;
            }
            case "h1", "h2", "h3", "h4", "h5", "h6" -> {
                out.heading(name.charAt(1) - '0', element.text());
                yield FilterResult.SKIP_CHILDREN;
            }
            case "table" -> table(element);
            case "ul", "ol" -> {
                lists.push(new HtmlList(name.equals("ol"), element.attr("start")));
                yield FilterResult.CONTINUE;
            }
            case "li" -> {
                marker = lists.isEmpty() ? "- " : lists.peek().next();
                yield FilterResult.CONTINUE;
            }
            default -> FilterResult.CONTINUE;
        };
    }

    private static boolean isDropped(Element element) {
        boolean hidden = element.hasAttr("hidden") || HIDING.matcher(element.attr("style")).find() || element.attr("aria-hidden").equals("true") && element.isBlock();
        // An article's own footer says who wrote it; the page's says nothing of its matter. Both go.
        return DROPPED.contains(element.normalName()) || hidden || element.attr("role").equals("navigation");
    }

    private FilterResult table(Element table) {
        HtmlTable read = HtmlTable.of(table);
        if (read.isLayout()) {
            return FilterResult.CONTINUE;
        }
        if (!read.caption().isBlank()) {
            out.paragraph(read.caption());
        }
        out.table(read.rows(), read.headerRows());
        return FilterResult.SKIP_CHILDREN;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            String name = element.normalName();
            if (element.isBlock() || LINES.contains(name) || name.equals("td") || name.equals("th")) {
                flush();
            }
            if ((name.equals("ul") || name.equals("ol")) && !lists.isEmpty()) {
                lists.pop();
            }
            if (name.equals("li")) {
                marker = null;
            }
        }
        return FilterResult.CONTINUE;
    }

    /** Writes what has been said since the last part ended. */
    private void flush() {
        String said = line.toString().replaceAll(" *\n *", "\n").replaceAll(" {2,}", " ").strip();
        line.setLength(0);
        if (said.isEmpty()) {
            return;
        }
        if (lists.isEmpty() && marker == null) {
            out.paragraph(said);
        } else {
            String indent = "  ".repeat(Math.clamp(lists.size() - 1, 0, 8));
            String first = marker == null ? "  " : marker;
            out.item(indent + first + said.replace("\n", "\n" + indent + " ".repeat(first.length())));
            marker = null;
        }
    }
}
