select case when set_config('hub.caller', $1::text, true) is not null
then (select concat(
    '{"enterprises":{"edges":[',
    string_agg(t2.j0, ','),
    '],"totalCount":',
    (select count(*)
      from enterprises_face t1
      where t1.city_code = $2::bigint
      and true
    ),
    '}}'
  )
  from (select concat(
      '{"node":{"uscc":',
      coalesce('"' || t3.uscc || '"', 'null'),
      ',"grid":',
      coalesce(t5.j, 'null'),
      ',"__typename":"Enterprise","town":',
      coalesce(t8.j, 'null'),
      '}}'
    ) as j0
    from (select t3.*
      from enterprises_face t3
      where t3.city_code = $2::bigint
      order by (t3.uscc is null) asc, t3.uscc asc, t3.id asc
      limit $3::bigint
    ) t3
    left join lateral (select concat(
        '{"code":',
        t4.code,
        ',"level":"',
        t4.level,
        '","parent":',
        coalesce((select concat(
            '{"name":',
            to_json(t6.name),
            '}'
          ) as j
          from grids t6
          where t6.code = t4.parent_code
        ), 'null'),
        ',"name":',
        to_json(t4.name),
        '}'
      ) as j
      from grids t4
      where t4.code = t3.village_code offset 0
    ) t5 on true
    left join lateral (select concat(
        '{"name":',
        to_json(t7.name),
        '}'
      ) as j
      from grids t7
      where t7.code = t3.town_code offset 0
    ) t8 on true
  ) t2
)
end
