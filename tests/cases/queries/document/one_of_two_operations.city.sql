select case when set_config('hub.caller', $3::text, true) is not null
then (select concat(
    '{"grids":',
    (select concat(
        '{"edges":[',
        coalesce(string_agg(t1.j0, ',' order by t1.n asc) filter (where t1.n <= $2::bigint), ''),
        ']}'
      )
      from (select row_number() over (order by t2.code asc) as n, concat(
          '{"node":{"code":',
          coalesce(t2.code::text, 'null'),
          ',"name":',
          coalesce(to_json(t2.name)::text, 'null'),
          '}}'
        ) as j0
        from grids t2
        where t2.level = $1::text
        order by t2.code asc
        limit $2::bigint
      ) t1
    ),
    '}'
  )
)
end
