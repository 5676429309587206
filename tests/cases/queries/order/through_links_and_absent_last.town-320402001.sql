select case when set_config('hub.caller', $1::text, true) is not null
then (select concat(
    '{"standardizations":{"edges":[',
    string_agg(t1.j0, ','),
    ']}}'
  )
  from (select concat(
      '{"node":{"grade":"',
      t2.grade,
      '","validTo":',
      coalesce('"' || t2.valid_to || '"', 'null'),
      ',"reviewer":',
      coalesce(t4.j, 'null'),
      ',"enterprise":',
      coalesce((select concat(
          '{"name":',
          to_json(t5.name),
          ',"grid":',
          coalesce((select concat(
              '{"name":',
              to_json(t6.name),
              '}'
            ) as j
            from grids t6
            where t6.code = t5.village_code
          ), 'null'),
          '}'
        ) as j
        from enterprises_town t5
        where t5.id = t2.enterprise_id
        and t5.city_code = $2::bigint
        and t5.town_code = $3::bigint
      ), 'null'),
      '}}'
    ) as j0
    from (select t2.*
      from standardizations_town t2
      left join institutions t7 on t7.id = t2.reviewer_id
      left join enterprises_town t8 on t8.id = t2.enterprise_id
      and t8.city_code = $2::bigint
      and t8.town_code = $3::bigint
      left join grids t9 on t9.code = t8.village_code
      where t2.city_code = $2::bigint
      and t2.town_code = $3::bigint
      order by (t7.name is null) asc, t7.name asc, (t9.name is null) asc, t9.name desc, (t2.valid_to is null) asc, t2.valid_to desc, t2.id desc
      limit $4::bigint
    ) t2
    left join lateral (select concat(
        '{"name":',
        to_json(t3.name),
        '}'
      ) as j
      from institutions t3
      where t3.id = t2.reviewer_id offset 0
    ) t4 on true
  ) t1
)
end
