package io.rehearsal.assistant.documents.pdf;

import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.util.Matrix;

/** Follows the instructions that draw lines and areas, as far as bullets and the borders of tables need it. */
final class PathOperator extends OperatorProcessor {

    private static final List<String> NAMES = List.of("m", "l", "c", "v", "y", "h", "re", "n", "S", "s", "f", "F", "f*", "B", "B*", "b", "b*");

    private final String name;
    private final PageShapes shapes;

    private PathOperator(PDFStreamEngine context, String name, PageShapes shapes) {
        super(context);
        this.name = name;
        this.shapes = shapes;
    }

    static List<PathOperator> all(PDFStreamEngine context, PageShapes shapes) {
        return NAMES.stream().map(name -> new PathOperator(context, name, shapes)).toList();
    }

    @Override
    public void process(Operator operator, List<COSBase> operands) {
        float[] n = new float[operands.size()];
        for (int i = 0; i < n.length; i++) {
            n[i] = operands.get(i) instanceof COSNumber number ? number.floatValue() : 0;
        }
        Matrix matrix = getContext().getGraphicsState().getCurrentTransformationMatrix();
        switch (name) {
            case "m" -> shapes.move(matrix, n, 0);
            case "l" -> shapes.line(matrix, n, 0);
            case "c", "v", "y" -> {
                for (int i = 0; i + 1 < n.length; i += 2) {
                    shapes.curve(matrix, n, i);
                }
            }
            case "re" -> {
                if (n.length >= 4) {
                    shapes.rectangle(matrix, n);
                }
            }
            case "h" -> shapes.close();
            case "n" -> shapes.clear();
            case "S", "s" -> shapes.stroke();
            default -> shapes.fill();
        }
    }

    @Override
    public String getName() {
        return name;
    }
}
