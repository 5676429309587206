select case when set_config('hub.caller', $1::text, true) is not null
then (select concat(
    '{"enterprise":',
    coalesce((select concat(
        '{"name":',
        to_json(t1.name),
        ',"version":',
        t1.version,
        ',"knownUntil":',
        coalesce(to_json(t1.known_until)::text, 'null'),
        ',"revenue10k":',
        coalesce('"' || t2.revenue_10k || '"', 'null'),
        ',"history":',
        (select concat(
            '{"edges":[',
            string_agg(t4.j0, ','),
            ']}'
          )
          from (select concat(
              '{"node":{"version":',
              t5.version,
              ',"knownUntil":',
              coalesce(to_json(t5.known_until)::text, 'null'),
              '}}'
            ) as j0
            from enterprises_ever t5
            where t5.city_code = $3::bigint
            and t5.town_code = $4::bigint
            and t5.recorded_at <= $5::timestamptz
            and t5.id = t1.id
            order by t5.version desc
            limit $6::bigint
          ) t4
        ),
        ',"sites":',
        (select concat(
            '{"edges":[',
            string_agg(t6.j0, ','),
            ']}'
          )
          from (select concat(
              '{"node":{"name":',
              coalesce(to_json(t7.name)::text, 'null'),
              ',"knownUntil":',
              coalesce(to_json(t7.known_until)::text, 'null'),
              '}}'
            ) as j0
            from sites_ever t7
            where t7.city_code = $3::bigint
            and t7.town_code = $4::bigint
            and t7.recorded_at <= $5::timestamptz
            and (t7.known_until is null or t7.known_until > $5::timestamptz)
            and t7.enterprise_id = t1.id
            order by t7.id asc
            limit $6::bigint
          ) t6
        ),
        ',"industry":',
        coalesce((select concat(
            '{"name":',
            to_json(t8.name),
            '}'
          ) as j
          from industry_classes t8
          where t8.code = t1.industry_code
        ), 'null'),
        ',"hazards":',
        (select concat(
            '{"totalCount":',
            (select count(*)
              from hazards_ever t9
              where t9.city_code = $3::bigint
              and t9.town_code = $4::bigint
              and t9.recorded_at <= $5::timestamptz
              and (t9.known_until is null or t9.known_until > $5::timestamptz)
              and true
              and t9.enterprise_id = t1.id
            ),
            ',"edges":[',
            string_agg(t10.j0, ','),
            ']}'
          )
          from (select concat(
              '{"node":{"state":"',
              t11.state,
              '","version":',
              t11.version,
              ',"inspection":',
              coalesce((select concat(
                  '{"state":"',
                  t12.state,
                  '","version":',
                  t12.version,
                  '}'
                ) as j
                from inspections_ever t12
                where t12.id = t11.inspection_id
                and t12.city_code = $3::bigint
                and t12.town_code = $4::bigint
                and t12.recorded_at <= $5::timestamptz
                and (t12.known_until is null or t12.known_until > $5::timestamptz)
              ), 'null'),
              '}}'
            ) as j0
            from hazards_ever t11
            where t11.city_code = $3::bigint
            and t11.town_code = $4::bigint
            and t11.recorded_at <= $5::timestamptz
            and (t11.known_until is null or t11.known_until > $5::timestamptz)
            and t11.enterprise_id = t1.id
            order by t11.id asc
            limit $6::bigint
          ) t10
        ),
        ',"hazardStats":',
        (select t15.j
          from (select concat(
              '{"rows":[',
              coalesce(string_agg(concat(
                '{"values":[{"value":',
                t14.m0,
                '}]}'
              ), ',' order by t14.n), ''),
              ']}'
            ) as j
            from (select row_number() over () as n, t13.*
              from (select count(*) as m0
                from hazards_ever t16
                where t16.enterprise_id = t1.id
                and t16.city_code = $3::bigint
                and t16.town_code = $4::bigint
                and t16.recorded_at <= $5::timestamptz
                and (t16.known_until is null or t16.known_until > $5::timestamptz)
              ) t13
              order by n
              limit $7::bigint
            ) t14
          ) t15
        ),
        '}'
      ) as j
      from enterprises_ever t1
      left join lateral (select t3.*
        from enterprises_commercial_size_facts_ever t3
        where t3.id = t1.id
        and t3.city_code = $3::bigint
        and t3.town_code = $4::bigint
        and (t3.version is null or t3.version >= t1.version)
        order by t3.version
        limit 1
      ) t2 on true
      where t1.uscc = $2::text
      and t1.city_code = $3::bigint
      and t1.town_code = $4::bigint
      and t1.recorded_at <= $5::timestamptz
      and (t1.known_until is null or t1.known_until > $5::timestamptz)
    ), 'null'),
    '}'
  )
)
end
