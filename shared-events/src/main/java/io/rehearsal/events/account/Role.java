package io.rehearsal.events.account;

/** What an account may do. */
public enum Role {
    JOB_SEEKER, HR, ADMIN
}
