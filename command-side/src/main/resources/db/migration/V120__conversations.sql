create sequence conversation_id_seq;
create sequence message_id_seq;
create sequence model_call_id_seq;

-- Conversations whose last event still calls for a reply are found by it.
create index domain_event_last_of_conversation on domain_event (aggregate_identifier, sequence_number desc)
    include (payload_type, time_stamp) where type = 'conversation';
