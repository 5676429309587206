select case when set_config('hub.caller', $1::text, true) is not null
then (select concat(
    '{"enterprises":{"totalCount":',
    (select count(*)
      from enterprises_town t1
      left join enterprises_commercial_size_facts t2 on t2.id = t1.id
      and t2.city_code = $2::bigint
      and t2.town_code = $3::bigint
      where t1.city_code = $2::bigint
      and t1.town_code = $3::bigint
      and t2.revenue_10k > $4::numeric
    ),
    ',"edges":[',
    string_agg(t3.j0, ','),
    ']}}'
  )
  from (select concat(
      '{"node":{"uscc":',
      coalesce('"' || t4.uscc || '"', 'null'),
      ',"revenue10k":',
      coalesce('"' || t6.revenue_10k || '"', 'null'),
      '}}'
    ) as j0
    from (select t4.*
      from enterprises_town t4
      left join enterprises_commercial_size_facts t7 on t7.id = t4.id
      and t7.city_code = $2::bigint
      and t7.town_code = $3::bigint
      where t4.city_code = $2::bigint
      and t4.town_code = $3::bigint
      and t7.revenue_10k > $4::numeric
      order by (t7.revenue_10k is null) asc, t7.revenue_10k desc, t4.id desc
      limit $5::bigint
    ) t4
    left join lateral (select t5.*
      from enterprises_commercial_size_facts t5
      where t5.id = t4.id
      and t5.city_code = $2::bigint
      and t5.town_code = $3::bigint offset 0
    ) t6 on true
  ) t3
)
end
