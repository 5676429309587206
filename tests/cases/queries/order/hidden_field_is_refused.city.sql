select case when set_config('hub.caller', $3::text, true) is not null
then (select concat(
    '{"enterprises":',
    (select concat(
        '{"edges":[',
        coalesce(string_agg(t1.j0, ',' order by t1.n asc) filter (where t1.n <= $2::bigint), ''),
        ']}'
      )
      from (select row_number() over (order by (t2.employees is null) asc, t2.employees desc, t2.name asc, t2.id asc) as n, concat(
          '{"node":{"name":',
          coalesce(to_json(t2.name)::text, 'null'),
          ',"employees":',
          coalesce(t2.employees::text, 'null'),
          '}}'
        ) as j0
        from enterprises t2
        where t2.city_code = $1::bigint
        order by (t2.employees is null) asc, t2.employees desc, t2.name asc, t2.id asc
        limit $2::bigint
      ) t1
    ),
    '}'
  )
)
end
