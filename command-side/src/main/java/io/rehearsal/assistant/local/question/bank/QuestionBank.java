package io.rehearsal.assistant.local.question.bank;

import java.util.List;
import java.util.Objects;

/** All questions of the bank, in the order of the files. */
public final class QuestionBank {

    /** The files of this package's resources, without their ending. */
    public static final List<String> FILES = List.of(
            "java", "databases", "messaging-and-distributed", "fundamentals", "system-design", "frontend", "python", "go", "cpp",
            "ai", "data", "devops", "testing", "mobile", "product",
            "nursing", "teaching", "finance", "sales", "operations", "logistics", "hospitality", "behavioral", "career");

    private QuestionBank() {
    }

    /** Read once, when first asked for. */
    public static List<BankQuestion> all() {
        return Loaded.QUESTIONS;
    }

    /** The questions of one file. */
    public static List<BankQuestion> of(String file) {
        return BankFile.read(Objects.requireNonNull(QuestionBank.class.getResource(file + ".yaml"), file));
    }

    private static final class Loaded {

        private static final List<BankQuestion> QUESTIONS = FILES.stream().flatMap(file -> of(file).stream()).toList();
    }
}
