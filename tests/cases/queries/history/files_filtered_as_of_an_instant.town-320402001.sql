select case when set_config('hub.caller', $1::text, true) is not null
then (select concat(
    '{"enterprises":{"totalCount":',
    (select count(*)
      from enterprises_ever t1
      left join lateral (select t3.*
        from enterprises_commercial_size_facts_ever t3
        where t3.id = t1.id
        and t3.city_code = $2::bigint
        and t3.town_code = $3::bigint
        and (t3.version is null or t3.version >= t1.version)
        order by t3.version
        limit 1
      ) t2 on true
      where t1.city_code = $2::bigint
      and t1.town_code = $3::bigint
      and t1.recorded_at <= $4::timestamptz
      and (t1.known_until is null or t1.known_until > $4::timestamptz)
      and (t2.revenue_10k >= $5::numeric and exists (select 1
        from hazards_ever t4
        left join lateral (select t6.*
          from hazards_commercial_ever t6
          where t6.id = t4.id
          and t6.city_code = $2::bigint
          and t6.town_code = $3::bigint
          and (t6.version is null or t6.version >= t4.version)
          order by t6.version
          limit 1
        ) t5 on true
        where t4.enterprise_id = t1.id
        and t4.city_code = $2::bigint
        and t4.town_code = $3::bigint
        and t4.recorded_at <= $4::timestamptz
        and (t4.known_until is null or t4.known_until > $4::timestamptz)
        and t5.funds_cny is not null
      ))
    ),
    ',"edges":[',
    string_agg(t7.j0, ','),
    ']}}'
  )
  from (select t8.c, concat(
      '{"cursor":"',
      translate(encode(substr(sha256($7::bytea || sha256($6::bytea || convert_to(t8.c, 'UTF8'))), 1, 16) || convert_to(t8.c, 'UTF8'), 'base64'), E'\n', ''),
      '","node":{"name":',
      to_json(t8.name),
      ',"revenue10k":',
      coalesce('"' || t10.revenue_10k || '"', 'null'),
      ',"hazards":',
      (select concat(
          '{"totalCount":',
          (select count(*)
            from hazards_ever t11
            where t11.city_code = $2::bigint
            and t11.town_code = $3::bigint
            and t11.recorded_at <= $4::timestamptz
            and (t11.known_until is null or t11.known_until > $4::timestamptz)
            and exists (select 1
              from inspections_ever t12
              where t12.id = t11.inspection_id
              and t12.city_code = $2::bigint
              and t12.town_code = $3::bigint
              and t12.recorded_at <= $4::timestamptz
              and (t12.known_until is null or t12.known_until > $4::timestamptz)
              and t12.version >= $8::bigint
            )
            and t11.enterprise_id = t8.id
          ),
          '}'
        )
      ),
      '}}'
    ) as j0
    from (select t8.*, json_build_array('7296fc00', t14.revenue_10k::text, t8.id::text)::text as c
      from enterprises_ever t8
      left join lateral (select t15.*
        from enterprises_commercial_size_facts_ever t15
        where t15.id = t8.id
        and t15.city_code = $2::bigint
        and t15.town_code = $3::bigint
        and (t15.version is null or t15.version >= t8.version)
        order by t15.version
        limit 1
      ) t14 on true
      where t8.city_code = $2::bigint
      and t8.town_code = $3::bigint
      and t8.recorded_at <= $4::timestamptz
      and (t8.known_until is null or t8.known_until > $4::timestamptz)
      and (t14.revenue_10k >= $5::numeric and exists (select 1
        from hazards_ever t16
        left join lateral (select t18.*
          from hazards_commercial_ever t18
          where t18.id = t16.id
          and t18.city_code = $2::bigint
          and t18.town_code = $3::bigint
          and (t18.version is null or t18.version >= t16.version)
          order by t18.version
          limit 1
        ) t17 on true
        where t16.enterprise_id = t8.id
        and t16.city_code = $2::bigint
        and t16.town_code = $3::bigint
        and t16.recorded_at <= $4::timestamptz
        and (t16.known_until is null or t16.known_until > $4::timestamptz)
        and t17.funds_cny is not null
      ))
      order by (t14.revenue_10k is null) asc, t14.revenue_10k desc, t8.id desc
      limit $9::bigint
    ) t8
    left join lateral (select t9.*
      from enterprises_commercial_size_facts_ever t9
      where t9.id = t8.id
      and t9.city_code = $2::bigint
      and t9.town_code = $3::bigint
      and (t9.version is null or t9.version >= t8.version)
      order by t9.version
      limit 1 offset 0
    ) t10 on true
  ) t7
)
end
