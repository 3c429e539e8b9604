package io.rehearsal.assistant.documents;

/** Names of files as clients send them. */
public final class FileNames {

    private static final int MAX_LENGTH = 255;

    private FileNames() {
    }

    /** The name without any path and control characters, cut to 255 characters from its end; never used to open a file. */
    public static String lastSegment(String name) {
        return lastSegment(name, "resume");
    }

    /** Likewise. @param otherwise the name of what has none */
    public static String lastSegment(String name, String otherwise) {
        var segment = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}", "")
                .strip();
        return segment.isEmpty() ? otherwise : segment.substring(Math.max(0, segment.length() - MAX_LENGTH));
    }
}
