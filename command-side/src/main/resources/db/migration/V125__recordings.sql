-- What people say in answers, in sealed pieces. One that no answer names is deleted after an hour, all of a person's with the person.
create table recording (
    id         uuid primary key,
    subject    text        not null,
    media_type text        not null,
    begun_at   timestamptz not null default now(),
    answered   boolean     not null default false
);
create index recording_of_subject on recording (subject);
create index recording_without_answer on recording (begun_at) where not answered;

create table recording_piece (
    recording uuid  not null references recording on delete cascade,
    number    int   not null,
    size      int   not null,
    sealed    bytea not null,
    primary key (recording, number)
);
-- What is sealed cannot be compressed.
alter table recording_piece alter column sealed set storage external;
