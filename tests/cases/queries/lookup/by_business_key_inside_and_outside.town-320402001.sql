select case when set_config('hub.caller', $1::text, true) is not null
then (select concat(
    '{"grid":',
    coalesce((select concat(
        '{"name":',
        to_json(t1.name),
        ',"level":"',
        t1.level,
        '","parent":',
        coalesce((select concat(
            '{"name":',
            to_json(t2.name),
            '}'
          ) as j
          from grids t2
          where t2.code = t1.parent_code
        ), 'null'),
        '}'
      ) as j
      from grids t1
      where t1.code = $2::bigint
    ), 'null'),
    ',"licenceKind":',
    coalesce((select concat(
        '{"name":',
        to_json(t3.name),
        ',"validYears":',
        coalesce(to_json(t3.valid_years)::text, 'null'),
        '}'
      ) as j
      from licence_kinds t3
      where t3.code = $3::text
    ), 'null'),
    ',"enterprise":',
    coalesce((select concat(
        '{"name":',
        to_json(t4.name),
        ',"employees":',
        coalesce(t5.employees::text, 'null'),
        ',"revenue10k":',
        coalesce('"' || t6.revenue_10k || '"', 'null'),
        ',"hazards":',
        (select concat(
            '{"totalCount":',
            (select count(*)
              from hazards_face t7
              where t7.city_code = $5::bigint
              and (t7.town_code = $6::bigint or (t7.listed_on <= $7::date and (t7.struck_off_on is null or t7.struck_off_on > $7::date)))
              and true
              and t7.enterprise_id = t4.id
            ),
            '}'
          )
        ),
        '}'
      ) as j
      from enterprises_face t4
      left join enterprises_operational_size_facts t5 on t5.id = t4.id
      and t5.city_code = $5::bigint
      and t5.town_code = $6::bigint
      left join enterprises_commercial_size_facts t6 on t6.id = t4.id
      and t6.city_code = $5::bigint
      and t6.town_code = $6::bigint
      where t4.uscc = $4::text
      and t4.city_code = $5::bigint
    ), 'null'),
    '}'
  )
)
end
