package io.rehearsal.assistant.local.chat;

import java.util.ArrayList;
import java.util.List;

/**
 * What there is to say to a wish.
 *
 * @param lead  what the items are
 * @param items in the order of their weight; may be empty, then the lead says all
 */
record Answer(String lead, List<Item> items) {

    /** @param detail what else there is to say; empty where the headline says all */
    record Item(String headline, String detail) {
    }

    static Answer plain(String text) {
        return new Answer(text, List.of());
    }

    /** The whole list, the first item in full. */
    String text() {
        var lines = new ArrayList<String>();
        lines.add(lead);
        for (int number = 1; number <= items.size(); number++) {
            var item = items.get(number - 1);
            lines.add(number + ". " + item.headline());
            if (number == 1 && !item.detail().isEmpty()) {
                lines.add(item.detail().indent(3).stripTrailing());
            }
        }
        return String.join("\n", lines);
    }

    /** One item in full. @param number from 1 to the number of items */
    String item(int number) {
        var item = items.get(number - 1);
        return number + ". " + item.headline() + (item.detail().isEmpty() ? "" : "\n" + item.detail());
    }
}
