package io.rehearsal.assistant.documents.pdf;

import java.util.List;
import java.util.stream.Stream;

/** A part of a page: lines that are read from top to bottom, or parts one below the other, or columns side by side. */
sealed interface Region {

    record Flow(List<TextLine> lines) implements Region {
    }

    record Stack(List<Region> parts) implements Region {
    }

    record Columns(Region left, Region right, Gutter gutter) implements Region {
    }

    default float largestSize() {
        return (float) lines().stream().mapToDouble(TextLine::size).max().orElse(0);
    }

    default float leftEdge() {
        return (float) lines().stream().mapToDouble(TextLine::left).min().orElse(0);
    }

    default float rightEdge() {
        return (float) lines().stream().mapToDouble(TextLine::right).max().orElse(0);
    }

    /** All lines, in no particular order. */
    default List<TextLine> lines() {
        return switch (this) {
            case Flow flow -> flow.lines;
            case Stack stack -> stack.parts.stream().flatMap(part -> part.lines().stream()).toList();
            case Columns columns -> Stream.concat(columns.left.lines().stream(), columns.right.lines().stream()).toList();
        };
    }

    /** The parts one below the other. */
    default List<Region> parts() {
        return this instanceof Stack stack ? stack.parts : List.of(this);
    }
}
