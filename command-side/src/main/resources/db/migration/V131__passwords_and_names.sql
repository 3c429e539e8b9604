-- Wrong passwords, counted by account and address, by account, and by address, all as keyed hashes; a row means nothing an hour later.
create table password_attempt (
    key_hash     bytea       primary key,
    wrong        int         not null,
    paused_until timestamptz,
    last_at      timestamptz not null default now()
);
create index password_attempt_age on password_attempt (last_at);

-- Addresses, as keyed hashes, from which a person has logged in: those are not held up by what others try from elsewhere.
create table known_address (
    account_id   bigint      not null,
    address_hash bytea       not null,
    used_at      timestamptz not null default now(),
    primary key (account_id, address_hash)
);

-- What a login name looks like (Unicode TS 39), as a keyed hash: of two names that look alike one is given out.
create table login_skeleton (
    skeleton_hash bytea  primary key,
    account_id    bigint not null
);
create index login_skeleton_account on login_skeleton (account_id);
