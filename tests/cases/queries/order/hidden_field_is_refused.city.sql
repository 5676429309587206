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
      coalesce(t4.employees::text, 'null'),
      '}}'
    ) as j0
    from (select t2.*
      from enterprises_city t2
      left join enterprises_operational_size_facts t5 on t5.id = t2.id
      and t5.city_code = $2::bigint
      where t2.city_code = $2::bigint
      order by (t5.employees is null) asc, t5.employees desc, t2.name asc, t2.id asc
      limit $3::bigint
    ) t2
    left join lateral (select t3.*
      from enterprises_operational_size_facts t3
      where t3.id = t2.id
      and t3.city_code = $2::bigint offset 0
    ) t4 on true
  ) t1
)
end
