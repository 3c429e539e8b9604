package io.rehearsal.assistant.chunking.reading;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** The words of a little Markdown, without its marks and addresses. */
final class MarkdownWords extends AbstractVisitor {

    private static final Parser PARSER = Parser.builder().build();

    private final StringBuilder words = new StringBuilder();

    private MarkdownWords() {
    }

    static String of(String source) {
        MarkdownWords visitor = new MarkdownWords();
        PARSER.parse(source).accept(visitor);
        return visitor.words.toString().strip();
    }

    @Override
    public void visit(Text text) {
        words.append(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
        words.append(code.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak softLineBreak) {
        words.append(' ');
    }

    @Override
    public void visit(HardLineBreak hardLineBreak) {
        words.append(' ');
    }
}
