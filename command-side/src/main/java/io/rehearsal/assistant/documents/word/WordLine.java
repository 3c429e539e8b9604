package io.rehearsal.assistant.documents.word;

/** One line of a paragraph. */
record WordLine(String text, float fontSize, boolean bold, int page) {

    /** This line and another beside it. */
    WordLine beside(WordLine other) {
        return new WordLine(text + "\t" + other.text, Math.max(fontSize, other.fontSize), bold && other.bold, page);
    }
}
