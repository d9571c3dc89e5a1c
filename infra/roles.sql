-- The three roles of Getrouw. Run once per server as a superuser; running it again changes nothing.
-- Passwords are set apart from this file: alter role getrouw_owner password '...'; alter role getrouw_app password '...';
do $$
begin
  if not exists (select from pg_roles where rolname = 'getrouw_owner') then
    create role getrouw_owner; -- owns the database and migrates it
  end if;
  if not exists (select from pg_roles where rolname = 'getrouw_app') then
    create role getrouw_app; -- serves; owns nothing, so row security always binds it
  end if;
  if not exists (select from pg_roles where rolname = 'getrouw_auth') then
    create role getrouw_auth; -- owns accounts, sessions and the functions that run before an organisation is known
  end if;
end $$;

alter role getrouw_owner login nosuperuser nobypassrls nocreatedb nocreaterole noreplication;
alter role getrouw_app login nosuperuser nobypassrls nocreatedb nocreaterole noreplication;
alter role getrouw_auth nologin nosuperuser nobypassrls nocreatedb nocreaterole noreplication;

-- Migrations can become getrouw_auth with "set role"; outside that the owner has none of its rights.
grant getrouw_auth to getrouw_owner with inherit false, set true;
