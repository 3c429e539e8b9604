create sequence document_id_seq;
create sequence chunk_id_seq;
create sequence recall_case_id_seq;
create sequence recall_run_id_seq;

-- Documents whose last event still calls for something are found by it.
create index domain_event_last_of_document on domain_event (aggregate_identifier, sequence_number desc)
    include (payload_type, time_stamp) where type = 'document';

-- Vectors of texts that were embedded before, so that nothing is embedded twice; sealed under the key of the person whose texts they are.
create table text_vector (
    subject      varchar(255) not null,
    model        varchar(100) not null,
    content_hash bytea        not null,
    sealed       bytea        not null,
    primary key (subject, model, content_hash)
);
alter table text_vector alter column sealed set storage external;
