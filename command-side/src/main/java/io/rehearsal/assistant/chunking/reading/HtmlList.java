package io.rehearsal.assistant.chunking.reading;

/** A list of a page while its items are read. */
final class HtmlList {

    private final boolean numbered;
    private int number;

    HtmlList(boolean numbered, String start) {
        this.numbered = numbered;
        this.number = start.matches("\\d{1,6}") ? Integer.parseInt(start) : 1;
    }

    /** What the next item begins with. */
    String next() {
        return numbered ? number++ + ". " : "- ";
    }
}
