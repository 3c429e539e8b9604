package io.rehearsal.api.contract;

import org.springframework.core.Ordered;

/** The order in which a request passes the filters, all of them before Spring Security's. */
public final class RequestOrder {

    public static final int REQUEST_ID = Ordered.HIGHEST_PRECEDENCE;
    /** Around everything else that is done for a request, whose number it tells. */
    public static final int TRACE = Ordered.HIGHEST_PRECEDENCE + 1;
    /** Before whatever may refuse a request, so that a page of an allowed origin can read the refusal. */
    public static final int READABLE_ELSEWHERE = Ordered.HIGHEST_PRECEDENCE + 2;
    /** Before whatever may refuse a request, so that every answer of its contract tells what is left. */
    public static final int LIMIT = Ordered.HIGHEST_PRECEDENCE + 3;

    public static final int FORM = Ordered.HIGHEST_PRECEDENCE + 5;
    public static final int TRAILING_SLASH = Ordered.HIGHEST_PRECEDENCE + 10;
    public static final int BODY_LIMIT = Ordered.HIGHEST_PRECEDENCE + 20;
    public static final int CONTRACT = Ordered.HIGHEST_PRECEDENCE + 30;
    /** Turns other origins away and answers preflights, when the contract that says so is known. */
    public static final int CORS = Ordered.HIGHEST_PRECEDENCE + 40;

    /** After the headers for other origins, so that their pages can read the answer. */
    public static final int CONTRACT_SWITCH = Ordered.HIGHEST_PRECEDENCE + 50;

    private RequestOrder() {
    }
}
