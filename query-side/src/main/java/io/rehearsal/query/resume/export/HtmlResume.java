package io.rehearsal.query.resume.export;

import io.rehearsal.work.Deadline;
import java.text.Bidi;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A printed resume as a page of HTML. It is built as a tree, so that no text can become markup. */
final class HtmlResume {

    /** Characters of a way to reach the person that is not broken at a line's end. */
    private static final int KEPT_TOGETHER = 60;

    private static final int LONGEST_RUN = 1_000;

    private final Document document;
    private final UnaryOperator<String> drawable;
    private final Element style;
    private final Element body;
    private final boolean leftward;

    private HtmlResume(Document document, PrintedResume resume, UnaryOperator<String> drawable) {
        this.document = document;
        this.drawable = drawable;
        var html = document.createElement("html");
        html.setAttribute("lang", resume.wording().language());
        this.leftward = resume.wording() == ResumeWording.LEFTWARD;
        document.appendChild(html);
        var head = document.createElement("head");
        html.appendChild(head);
        head.appendChild(element("title", "", resume.title()));
        style = document.createElement("style");
        head.appendChild(style);
        body = document.createElement("body");
        body.setAttribute("class", leftward ? "leftward" : "rightward");
        html.appendChild(body);
    }

    /**
     * @param together how many blocks at the end stand on one page
     * @param drawable makes of a text one that the fonts can draw
     * @param style asked for once all text is known
     */
    static Document of(PrintedResume resume, int together, UnaryOperator<String> drawable, Supplier<String> style) {
        var page = new HtmlResume(emptyDocument(), resume, drawable);
        var blocks = resume.blocks();
        int last = Math.max(0, blocks.size() - together);
        blocks.subList(0, last).forEach(block -> page.body.appendChild(page.element(block)));
        var end = page.element("div", "together", "");
        blocks.subList(last, blocks.size()).forEach(block -> end.appendChild(page.element(block)));
        if (end.hasChildNodes()) {
            page.body.appendChild(end);
        }
        page.style.setTextContent(style.get());
        return page.document;
    }

    private Element element(Block block) {
        Deadline.checkCurrent();
        var element = laidOut(block);
        if (!(block instanceof Block.EntryHead) && (leftward || beginsLeftward(element.getTextContent()))) {
            element.setAttribute("dir", "rtl");
            element.setAttribute("class", element.getAttribute("class") + " turned");
        }
        return element;
    }

    /** Whether the first letter belongs to a script that is written from right to left. */
    static boolean beginsLeftward(String text) {
        return Bidi.requiresBidi(text.toCharArray(), 0, text.length()) && !new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    }

    private Element laidOut(Block block) {
        return switch (block) {
            case Block.Name(var text) -> element("h1", "name", text);
            case Block.Contact(var parts) -> contact(parts);
            case Block.Heading(var text) -> element("h2", "heading", text);
            case Block.EntryHead(var left, var right) -> head(left, right == null ? "" : right);
            case Block.EntryRole(var text) -> element("p", "role", text);
            case Block.Label(var text) -> element("p", "label", text);
            case Block.Paragraph(var label, var text) -> paragraph(label, text);
            case Block.Bullet(var text) -> text("p", "bullet", "• " + text);
        };
    }

    private Element head(String left, String right) {
        var head = element("div", "head", "");
        var name = element("h3", "left", left);
        var dates = element("p", "right", right);
        if (leftward) {
            name.setAttribute("dir", "rtl");
        }
        head.appendChild(leftward ? dates : name);
        head.appendChild(leftward ? name : dates);
        return head;
    }

    private Element contact(List<String> parts) {
        var contact = element("p", "contact", "");
        for (int i = 0; i < parts.size(); i++) {
            var part = parts.get(i);
            if (i > 0) {
                contact.appendChild(element("span", "", " | "));
            }
            var reached = element("span", part.length() <= KEPT_TOGETHER ? "short" : "", "");
            addLinked(reached, part);
            contact.appendChild(reached);
        }
        return contact;
    }

    private Element paragraph(@Nullable String label, String text) {
        var paragraph = element("p", "paragraph", "");
        if (label != null) {
            paragraph.appendChild(element("b", "mark", label));
        }
        addInPieces(paragraph, text);
        return paragraph;
    }

    private Element text(String name, String kind, String text) {
        var element = element(name, kind, "");
        addInPieces(element, text);
        return element;
    }

    /** The layout takes a time that grows with the square of a run of text. */
    private void addInPieces(Element element, String text) {
        for (int start = 0; start < text.length();) {
            int end = Math.min(text.length(), start + LONGEST_RUN);
            if (end < text.length() && Character.isLowSurrogate(text.charAt(end))) {
                end--;
            }
            addLinked(element, text.substring(start, end));
            start = end;
        }
    }

    private void addLinked(Element element, String text) {
        Links.split(text, plain -> element.appendChild(element("span", "", plain)), (address, uri) -> {
            var link = element("a", "", address);
            link.setAttribute("href", uri);
            element.appendChild(link);
        });
    }

    private Element element(String name, String kind, String text) {
        var element = document.createElement(name);
        if (!kind.isEmpty()) {
            element.setAttribute("class", kind);
        }
        element.setTextContent(drawable.apply(text));
        return element;
    }

    private static Document emptyDocument() {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }
}
