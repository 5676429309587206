select case when set_config('hub.caller', $1::text, true) is not null
then (select concat(
    '{"enterprises":{"edges":[',
    string_agg(t1.j0, ','),
    ']}}'
  )
  from (select concat(
      '{"node":{"uscc":',
      coalesce('"' || t2.uscc || '"', 'null'),
      ',"town":',
      coalesce(t4.j, 'null'),
      ',"employees":',
      coalesce(t6.employees::text, 'null'),
      ',"revenue10k":',
      coalesce('"' || t8.revenue_10k || '"', 'null'),
      ',"fileState":',
      coalesce('"' || t10.file_state || '"', 'null'),
      ',"inspections":',
      (select concat(
          '{"totalCount":',
          (select count(*)
            from inspections_town t11
            where t11.city_code = $2::bigint
            and t11.town_code = $3::bigint
            and true
            and t11.enterprise_id = t2.id
          ),
          '}'
        )
      ),
      '}}'
    ) as j0
    from (select t2.*
      from enterprises_face t2
      left join grids t13 on t13.code = t2.town_code
      where t2.city_code = $2::bigint
      and exists (select 1
        from grids t14
        where t14.code = t2.district_code
        and t14.code = $4::bigint
      )
      order by (t13.code is null) asc, t13.code asc, (t2.uscc is null) asc, t2.uscc asc, t2.id asc
      limit $5::bigint
    ) t2
    left join lateral (select concat(
        '{"code":',
        t3.code,
        '}'
      ) as j
      from grids t3
      where t3.code = t2.town_code offset 0
    ) t4 on true
    left join lateral (select t5.*
      from enterprises_operational_size_facts t5
      where t5.id = t2.id
      and t5.city_code = $2::bigint
      and t5.town_code = $3::bigint offset 0
    ) t6 on true
    left join lateral (select t7.*
      from enterprises_commercial_size_facts t7
      where t7.id = t2.id
      and t7.city_code = $2::bigint
      and t7.town_code = $3::bigint offset 0
    ) t8 on true
    left join lateral (select t9.*
      from enterprises_town t9
      where t9.id = t2.id
      and t9.city_code = $2::bigint
      and t9.town_code = $3::bigint offset 0
    ) t10 on true
  ) t1
)
end
