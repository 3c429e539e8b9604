package io.rehearsal.assistant.documents.word;

import io.rehearsal.work.Deadline;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableRow;

/** Reads the paragraphs and tables of a stretch of a DOC. */
final class DocBlocks {

    private final Range range;
    private final DocLists lists;
    private final Deadline deadline;
    private int page;

    DocBlocks(Range range, DocLists lists, Deadline deadline) {
        this.range = range;
        this.lists = lists;
        this.deadline = deadline;
    }

    List<Block> read() {
        return blocks(range, 0);
    }

    private List<Block> blocks(Range part, int level) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < part.numParagraphs(); i++) {
            deadline.check();
            Paragraph paragraph = part.getParagraph(i);
            if (paragraph.isInTable() && paragraph.getTableLevel() > level) {
                Table table = part.getTable(paragraph);
                blocks.add(table(table));
                i += Math.max(1, table.numParagraphs()) - 1;
            } else {
                Block.Paragraph read = new DocParagraph(paragraph, page).read(lists);
                page += (int) read.text().chars().filter(c -> c == '\f').count();
                blocks.add(read.text().indexOf('\f') < 0 ? read
                        : new Block.Paragraph(read.text().replace("\f", ""), read.fontSize(), read.bold(), read.text().startsWith("\f") ? page : read.page(), read.sense()));
            }
        }
        return blocks;
    }

    private Block.Table table(Table table) {
        List<Block.Row> rows = new ArrayList<>();
        int headerRows = 0;
        for (int r = 0; r < table.numRows(); r++) {
            TableRow row = table.getRow(r);
            List<List<Block>> cells = new ArrayList<>();
            for (int c = 0; c < row.numCells(); c++) {
                cells.add(blocks(row.getCell(c), table.getTableLevel()));
            }
            headerRows += row.isTableHeader() && headerRows == r ? 1 : 0;
            rows.add(new Block.Row(cells));
        }
        return new Block.Table(rows, headerRows);
    }
}
