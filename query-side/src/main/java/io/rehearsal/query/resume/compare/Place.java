package io.rehearsal.query.resume.compare;

/** Where a value stands in the first content and where in the second. */
record Place(String oldPath, String newPath) {

    static final Place ROOT = new Place("", "");

    Place component(String name) {
        return new Place(child(oldPath, name), child(newPath, name));
    }

    Place elements(int oldIndex, int newIndex) {
        return new Place(oldPath + "[" + oldIndex + "]", newPath + "[" + newIndex + "]");
    }

    String section() {
        return newPath.split("[.\\[]", 2)[0];
    }

    private static String child(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }
}
