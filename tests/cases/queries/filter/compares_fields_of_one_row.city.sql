select case when set_config('hub.caller', $1::text, true) is not null
then (select concat(
    '{"hazards":{"totalCount":',
    (select count(*)
      from hazards_city t1
      where t1.city_code = $2::bigint
      and true
      and t1.closed_on > t1.deadline
    ),
    ',"edges":[',
    string_agg(t2.j0, ','),
    ']}}'
  )
  from (select concat(
      '{"node":{"deadline":"',
      t3.deadline,
      '","closedOn":',
      coalesce('"' || t3.closed_on || '"', 'null'),
      ',"state":"',
      t3.state,
      '"}}'
    ) as j0
    from hazards_city t3
    where t3.city_code = $2::bigint
    and t3.closed_on > t3.deadline
    order by t3.deadline asc, t3.id asc
    limit $3::bigint
  ) t2
)
end
