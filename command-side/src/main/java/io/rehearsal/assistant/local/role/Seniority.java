package io.rehearsal.assistant.local.role;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How many years of work a level is usually asked for, from and to. */
enum Seniority {
    JUNIOR(0, 3, "junior|entry|intern|graduate|初级|实习|应届"),
    MID(2, 7, "mid|intermediate|regular|中级"),
    SENIOR(5, 40, "senior|expert|高级|资深"),
    LEAD(7, 40, "lead|principal|staff|manager|director|专家|负责人|主管");

    private static final double YEARS_OF_GRACE = 4;

    private final int from;
    private final int to;
    private final String words;

    Seniority(int from, int to, String words) {
        this.from = from;
        this.to = to;
        this.words = ".*(?:" + words + ").*";
    }

    /** Empty for a word that it does not know. */
    static Optional<Seniority> of(String level) {
        var written = level.toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(seniority -> written.matches(seniority.words)).findFirst();
    }

    /** 1 within the usual years, falling to 0 four years outside of them. */
    double fit(double years) {
        double outside = Math.max(Math.max(from - years, years - to), 0);
        return Math.max(0, 1 - outside / YEARS_OF_GRACE);
    }
}
