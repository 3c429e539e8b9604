-- Events in the order of their appending; columns as Axon's JDBC storage engine expects them.
create sequence domain_event_global_index_seq;
create table domain_event (
    global_index         bigint       not null default nextval('domain_event_global_index_seq') primary key,
    aggregate_identifier varchar(255) not null,
    sequence_number      bigint       not null,
    type                 varchar(255),
    event_identifier     varchar(255) not null unique,
    meta_data            bytea,
    payload              bytea        not null,
    payload_revision     varchar(255),
    payload_type         varchar(255) not null,
    time_stamp           varchar(255) not null,
    unique (aggregate_identifier, sequence_number)
);
alter sequence domain_event_global_index_seq owned by domain_event.global_index;
alter table domain_event alter column payload set storage external;

-- Axon reads this table whenever it loads an aggregate; see docs/adr/0001.
create table snapshot_event (
    aggregate_identifier varchar(255) not null,
    sequence_number      bigint       not null,
    type                 varchar(255) not null,
    event_identifier     varchar(255) not null unique,
    meta_data            bytea,
    payload              bytea        not null,
    payload_revision     varchar(255),
    payload_type         varchar(255) not null,
    time_stamp           varchar(255) not null,
    primary key (aggregate_identifier, sequence_number)
);

-- Numeric ids that people see.
create sequence account_id_seq;
create sequence resume_id_seq;

-- One wrapped key for each person; deleting the row is the erasure.
create table data_key (
    subject    varchar(255) collate "C" primary key,
    wrapped    bytea       not null,
    created_at timestamptz not null default now()
);

-- Login names, each once among user names and e-mail addresses, as keyed hashes.
create table login_name (
    name_hash  bytea  primary key,
    account_id bigint not null
);
create index login_name_account on login_name (account_id);

-- Original files by the hash of their content, sealed under their owner's key.
create table original_file (
    subject      varchar(255) not null,
    content_hash char(64)     not null,
    sealed       bytea        not null,
    stored_at    timestamptz  not null default now(),
    primary key (subject, content_hash)
);
alter table original_file alter column sealed set storage external;

-- What a command with an idempotency key answered.
create table idempotency_key (
    actor       varchar(255) not null,
    key         varchar(255) not null,
    fingerprint char(64)     not null,
    answer_type varchar(255),
    answer      bytea,
    created_at  timestamptz  not null default now(),
    primary key (actor, key)
);
