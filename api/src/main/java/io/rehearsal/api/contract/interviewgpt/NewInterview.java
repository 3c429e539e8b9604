package io.rehearsal.api.contract.interviewgpt;

import io.rehearsal.events.interview.Difficulty;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * What a guest sends to begin.
 *
 * @param difficulty medium where it is not sent
 */
record NewInterview(
        @NotBlank(message = NO_POSITION)
        @Size(max = LONGEST_POSITION, message = POSITION_TOO_LONG)
        String position,
        @Pattern(regexp = DIFFICULTIES, message = DIFFICULTY_UNKNOWN)
        @Nullable String difficulty) {

    static final String NO_POSITION = "position 不能为空";
    static final int LONGEST_POSITION = 200;
    static final String POSITION_TOO_LONG = "position 最多 " + LONGEST_POSITION + " 个字符";
    static final String DIFFICULTIES = "easy|medium|hard";
    static final String DIFFICULTY_UNKNOWN = "difficulty 须为 easy、medium 或 hard";

    /** The same as a form, which may bring a file. */
    record Form(
            @NotBlank(message = NO_POSITION)
            @Size(max = LONGEST_POSITION, message = POSITION_TOO_LONG)
            String position,
            @Pattern(regexp = DIFFICULTIES, message = DIFFICULTY_UNKNOWN)
            @Nullable String difficulty,
            @Nullable MultipartFile resume) {

        NewInterview wanted() {
            return new NewInterview(position, difficulty);
        }

        /** A browser sends the field of the file also where none was chosen, without a name. */
        Optional<MultipartFile> file() {
            return Optional.ofNullable(resume).filter(file -> !(file.isEmpty() && "".equals(file.getOriginalFilename())));
        }
    }

    Difficulty level() {
        return difficulty == null ? Difficulty.MEDIUM : Difficulty.valueOf(difficulty.toUpperCase(Locale.ROOT));
    }
}
