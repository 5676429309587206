select case when set_config('hub.caller', $1::text, true) is not null
then (select concat(
    '{"enterprises":{"edges":[',
    string_agg(t1.j0, ','),
    ']}}'
  )
  from (select concat(
      '{"node":{"name":',
      to_json(t2.name),
      ',"employees":',
      coalesce(t2.employees::text, 'null'),
      '}}'
    ) as j0
    from enterprises_city t2
    where t2.city_code = $2::bigint
    order by (t2.employees is null) asc, t2.employees desc, t2.name asc, t2.id asc
    limit $3::bigint
  ) t1
)
end
