package io.rehearsal.api.contract;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a list a client wants; the whole where it names neither.
 *
 * @param page  from 1, which it is where only the limit is named
 * @param limit how many at most, {@value #USUAL} where only the page is named
 */
public record ListPart(
        @Parameter(description = "from 1; without page and limit the list is complete") @Min(value = 1, message = "page ≥ 1") @Nullable Integer page,
        @Parameter(description = "from 1 to 1000; 20 where only page is named")
        @Min(value = 1, message = "1 ≤ limit ≤ 1000") @Max(value = MOST, message = "1 ≤ limit ≤ 1000") @Nullable Integer limit) {

    private static final int MOST = 1000;
    private static final int USUAL = 20;

    /** How many come before it. */
    public int offset() {
        return page == null ? 0 : (int) Math.min((page - 1L) * size(), Integer.MAX_VALUE);
    }

    /** The most that is in it; 0 for all. */
    public int size() {
        return limit != null ? limit : page != null ? USUAL : 0;
    }

    /**
     * How many there are in all.
     *
     * @param found what is in the part
     * @param count counts, where the part does not tell
     */
    public long total(List<?> found, LongSupplier count) {
        return size() == 0 ? found.size() : count.getAsLong();
    }
}
