create sequence interview_id_seq;
create sequence llm_config_id_seq;

-- Interviews whose last event still calls for something are found by it.
create index domain_event_last_of_interview on domain_event (aggregate_identifier, sequence_number desc)
    include (payload_type, time_stamp) where type = 'interview';
