package io.rehearsal.assistant.local.question.bank;

import io.rehearsal.assistant.local.question.bank.BankQuestion.Wording;
import io.rehearsal.events.interview.Category;
import io.rehearsal.events.interview.Difficulty;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * A YAML file of questions: a list of {@code topic, category, difficulty, roles?} and, under {@code zh} and {@code en}, {@code question},
 * {@code points} and {@code answer?}.
 */
public final class BankFile {

    private BankFile() {
    }

    /** @throws IllegalArgumentException if the file is not of that form, naming the entry */
    public static List<BankQuestion> read(URL file) {
        try (var text = file.openStream()) {
            var entries = (List<?>) new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
            return entries.stream().map(entry -> question(file, entry)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (YAMLException | ClassCastException e) {
            throw new IllegalArgumentException("%s is no list of questions: %s".formatted(file, e.getMessage()), e);
        }
    }

    private static BankQuestion question(URL file, Object entry) {
        try {
            var fields = (Map<?, ?>) entry;
            return new BankQuestion(
                    text(fields, "topic"), constant(Category.class, text(fields, "category")), constant(Difficulty.class, text(fields, "difficulty")),
                    roles(fields.get("roles")), wording(fields.get("zh")), wording(fields.get("en")));
        } catch (IllegalArgumentException | ClassCastException | NullPointerException e) {
            throw new IllegalArgumentException("%s: %s in %s".formatted(file, e.getMessage(), entry), e);
        }
    }

    private static Set<PositionKind> roles(@Nullable Object roles) {
        var kinds = EnumSet.noneOf(PositionKind.class);
        if (roles != null) {
            ((List<?>) roles).forEach(role -> kinds.add(constant(PositionKind.class, (String) role)));
        }
        return Set.copyOf(kinds);
    }

    private static Wording wording(@Nullable Object language) {
        if (!(language instanceof Map<?, ?> fields)) {
            throw new IllegalArgumentException("a language is missing");
        }
        var points = ((List<?>) Objects.requireNonNull(fields.get("points"))).stream().map(point -> ((String) point).strip()).toList();
        return new Wording(text(fields, "question"), points, fields.get("answer") == null ? null : text(fields, "answer"));
    }

    private static String text(Map<?, ?> fields, String name) {
        if (fields.get(name) instanceof String text && !text.isBlank()) {
            return text.strip();
        }
        throw new IllegalArgumentException("no " + name);
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String name) {
        return Enum.valueOf(type, name.toUpperCase(Locale.ROOT));
    }
}
