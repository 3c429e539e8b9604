package io.rehearsal.assistant.local.question;

/** Chooses among equals: the same seed and text always give the same number. */
final class Dice {

    private Dice() {
    }

    /** From 0 to 1, spread evenly. FNV-1a over the text, mixed with the seed by the finalizer of SplitMix64. */
    static double roll(long seed, String text) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        }
        hash += seed * 0x9e3779b97f4a7c15L;
        hash = (hash ^ hash >>> 30) * 0xbf58476d1ce4e5b9L;
        hash = (hash ^ hash >>> 27) * 0x94d049bb133111ebL;
        return ((hash ^ hash >>> 31) >>> 11) * 0x1.0p-53;
    }
}
