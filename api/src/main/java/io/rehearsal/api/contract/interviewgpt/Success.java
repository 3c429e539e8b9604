package io.rehearsal.api.contract.interviewgpt;

/** The envelope of every success. */
record Success<T>(boolean success, T data) {

    static <T> Success<T> of(T data) {
        return new Success<>(true, data);
    }
}
