package io.rehearsal.assistant.llm;

import java.util.function.Function;

/** What happens where a model fails. */
final class Fallback {

    /** Something a model is asked for. */
    interface Wish<A> {
        A fulfil() throws ModelFailed;
    }

    private Fallback() {
    }

    /** @param local answers in the model's stead, given why it failed */
    static <A> A to(Function<String, A> local, Wish<A> wish) {
        try {
            return wish.fulfil();
        } catch (ModelFailed e) {
            return local.apply(reason(e));
        }
    }

    /** @throws IllegalStateException with the reason where the model fails */
    static <A> A none(Wish<A> wish) {
        try {
            return wish.fulfil();
        } catch (ModelFailed e) {
            throw new IllegalStateException(reason(e), e);
        }
    }

    private static String reason(ModelFailed failure) {
        return String.valueOf(failure.getMessage());
    }
}
