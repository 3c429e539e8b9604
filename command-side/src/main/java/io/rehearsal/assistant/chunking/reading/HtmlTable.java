package io.rehearsal.assistant.chunking.reading;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * A table of a page.
 *
 * @param isLayout whether it only arranges the page, so that its cells are read one after the other
 */
record HtmlTable(String caption, List<List<String>> rows, int headerRows, boolean isLayout) {

    static HtmlTable of(Element table) {
        if (table.selectFirst("h1, h2, h3, h4, pre") != null || table.select("table").size() > 1) {
            return new HtmlTable("", List.of(), 0, true);
        }
        List<List<String>> rows = new ArrayList<>();
        int headerRows = 0;
        boolean header = true;
        String caption = "";
        for (Element element : table.select("caption, tr")) {
            if (element.normalName().equals("caption")) {
                caption = element.text();
                continue;
            }
            List<Element> cells = element.children().stream().filter(cell -> cell.normalName().equals("td") || cell.normalName().equals("th")).toList();
            if (!cells.isEmpty()) {
                header &= cells.stream().allMatch(cell -> cell.normalName().equals("th")) || element.parent() != null && element.parent().normalName().equals("thead");
                headerRows += header ? 1 : 0;
                rows.add(cells.stream().map(Element::text).toList());
            }
        }
        return new HtmlTable(caption, rows, rows.size() > headerRows ? headerRows : 0, rows.stream().allMatch(row -> row.size() < 2));
    }
}
