#!/bin/sh
# Starts a PostgreSQL server of its own on 127.0.0.1, loads a database into it, prints what a query answers, and stops it:
#
#     postgres.sh DATABASE.sql QUERY.sql
#
# It exits with 69 where PostgreSQL is not installed. The server refuses to run as root, so that root becomes nobody.
set -eu

initdb="$(command -v initdb || ls /usr/lib/postgresql/*/bin/initdb 2>/dev/null | tail -n 1)"
[ -n "$initdb" ] || exit 69
bin="$(dirname "$(readlink -f "$initdb")")"
data="$(mktemp -d)"
port="$((20000 + $$ % 20000))"
cp "$1" "$data/database.sql"
cp "$2" "$data/query.sql"
chmod 644 "$data"/*.sql

as() { if [ "$(id -u)" = 0 ]; then setpriv --reuid=65534 --regid=65534 --clear-groups "$@"; else "$@"; fi; }
[ "$(id -u)" != 0 ] || chown -R 65534:65534 "$data"
cd "$data"
export HOME="$data" PGCLIENTENCODING=UTF8

finish() {
  as "$bin/pg_ctl" -D "$data/cluster" -m immediate stop >/dev/null 2>&1 || true
  rm -rf "$data"
}
trap finish EXIT

as "$bin/initdb" -D "$data/cluster" -U maltavla -A trust -E UTF8 --no-locale --no-sync >"$data/log" 2>&1 || {
  cat "$data/log" >&2
  exit 1
}
as "$bin/pg_ctl" -D "$data/cluster" -w -l "$data/server" \
  -o "-p $port -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=off" start >"$data/log" 2>&1 || {
  cat "$data/log" "$data/server" >&2
  exit 1
}
psql() { as "$bin/psql" -X -q -h 127.0.0.1 -p "$port" -U maltavla -d postgres -v ON_ERROR_STOP=1 "$@"; }
psql -f database.sql >/dev/null
psql -A -t -F '|' -f query.sql
