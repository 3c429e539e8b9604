-- What all nodes must agree on: the identity that a store carries itself, or a keyed hash of a secret; see docs/operations.md.
create table shared_setting (
    name  varchar(100) primary key,
    proof varchar(255) not null,
    hint  varchar(255)
);

-- Answers are stored under names of their own, not under those of classes.
update idempotency_key set answer_type = case
    when answer_type = 'java.lang.Integer' then 'integer'
    when answer_type = 'java.lang.Long' then 'long'
    when answer_type = 'java.lang.String' then 'text'
    when answer_type like '%.ApplySuggestions$Outcome' then 'suggestions-applied'
    when answer_type like '%.RestoreVersion$Outcome' then 'version-restored'
    else answer_type end
where answer_type like '%.%';
