/// The tables of an export, and the view that sums them up. Plain SQL, which SQLite and PostgreSQL run as it is.
enum SQLSchema {
  static let tables = """
    create table plan (id text primary key, title text not null, organisation text not null,
      first_day date not null, last_day date not null);

    -- The events in force. An empty arbetarekommun is the organisation itself.
    create table event (id text primary key, date date not null, metric text not null, arbetarekommun text not null,
      kind text not null, value numeric, level text, tags text not null, note text not null, writer text not null,
      example boolean not null);
    create index event_place on event (metric, arbetarekommun, date, id);

    -- Whose events make up a place's figures: scope is whole, organisation or unit.
    create table place (plan text not null, scope text not null, arbetarekommun text not null, counts text not null);

    -- What is followed at each place in each quarter, what a goal asks for it, and of what is read the level at its end.
    create table asked (plan text not null, metric text not null, measure text not null, scope text not null,
      arbetarekommun text not null, quarter text not null, first_day date not null, last_day date not null,
      goal text, comparison text, target numeric, level numeric);

    """

  /// A flow is summed here. The level of what is read takes a baseline, and of a whole its own readings or its
  /// arbetarekommuner's, whichever are newer: more than a view says.
  static let view = """
    create view figure as
    select a.plan, a.scope, a.metric, a.arbetarekommun, a.quarter,
      case when a.measure = 'flow' then
        (select sum(e.value) from event e join place p on p.counts = e.arbetarekommun
          where p.plan = a.plan and p.scope = a.scope and p.arbetarekommun = a.arbetarekommun
            and e.metric = a.metric and e.kind = 'change' and e.date between a.first_day and a.last_day)
      else a.level end as sum,
      a.target, a.comparison, a.goal
    from asked a;

    """
}
