package io.rehearsal.events.modelcall.commands;

/**
 * Tells that a person wanted a model called and was refused.
 *
 * @param statusCode that the client gets
 */
public record RecordRefusedCall(long accountId, String modelName, int statusCode, String reason) {
}
