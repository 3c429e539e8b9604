-- Documents that could not be folded, and the event that stopped each; gone once the generation is dropped.
create table projection_dead_letter (
    projection       varchar(100) not null,
    generation       integer      not null,
    document_key     varchar(255) not null,
    event_identifier varchar(255) not null,
    error            varchar(255) not null,
    parked_at        timestamptz  not null default now(),
    primary key (projection, generation, document_key)
);
