select case when set_config('hub.caller', $1::text, true) is not null
then (select concat(
    '{"enterprises":{"edges":[',
    string_agg(t1.j0, ','),
    ']}}'
  )
  from (select concat(
      '{"node":{"uscc":',
      coalesce('"' || t2.uscc || '"', 'null'),
      ',"name":',
      to_json(t2.name),
      ',"town":',
      coalesce(t4.j, 'null'),
      '}}'
    ) as j0
    from (select t2.*
      from enterprises_city t2
      where t2.city_code = $2::bigint
      order by (t2.uscc is null) asc, t2.uscc asc, t2.id asc
      limit $3::bigint
    ) t2
    left join lateral (select concat(
        '{"name":',
        to_json(t3.name),
        '}'
      ) as j
      from grids t3
      where t3.code = t2.town_code offset 0
    ) t4 on true
  ) t1
)
end
