-- The numbers below are those of the roles that come with the product.
create sequence role_id_seq start with 1001;
