package io.rehearsal.assistant.llm.provider;

import java.net.UnknownHostException;

/** A host that is not to be called: for whoever wants to connect it might as well not exist. */
final class AddressNotAllowed extends UnknownHostException {

    AddressNotAllowed() {
        super("the address is not allowed");
    }
}
