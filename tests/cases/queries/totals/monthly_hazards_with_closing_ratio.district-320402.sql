select case when set_config('hub.caller', $1::text, true) is not null
then (select concat(
    '{"hazardStats":',
    (select t3.j
      from (select concat(
          '{"rows":[',
          coalesce(string_agg(concat(
            '{"keys":[{"label":',
            coalesce(to_json(to_char(t2.k0, 'YYYY-MM'))::text, 'null'),
            '}],"values":[{"name":"found","value":',
            t2.m0,
            ',"previous":',
            t2.p0,
            ',"filter":{"and":[',
            concat_ws(',', $9::text, concat(
              '{"foundAt":',
              concat(
                '{"gte":',
                '"' || to_char(($7::date::timestamp at time zone $3::text) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"+00:00"') || '"',
                ',"lt":',
                '"' || to_char((($8::date + 1)::timestamp at time zone $3::text) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"+00:00"') || '"',
                '}'
              ),
              '}'
            ), case when t2.k0 is null then concat(
              '{"foundAt":',
              '{"isNull":true}',
              '}'
            ) else concat(
              '{"foundAt":',
              concat(
                '{"gte":',
                '"' || to_char((t2.k0::timestamp at time zone $3::text) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"+00:00"') || '"',
                case when (t2.k0 + interval '1 month')::date <= date '9999-12-31' then concat(
                  ',"lt":',
                  '"' || to_char(((t2.k0 + interval '1 month')::date::timestamp at time zone $3::text) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"+00:00"') || '"'
                ) end,
                '}'
              ),
              '}'
            ) end),
            ']}},{"name":"firms","value":',
            t2.m1,
            ',"previous":',
            t2.p1,
            ',"filter":{"and":[',
            concat_ws(',', $9::text, concat(
              '{"foundAt":',
              concat(
                '{"gte":',
                '"' || to_char(($7::date::timestamp at time zone $3::text) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"+00:00"') || '"',
                ',"lt":',
                '"' || to_char((($8::date + 1)::timestamp at time zone $3::text) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"+00:00"') || '"',
                '}'
              ),
              '}'
            ), case when t2.k0 is null then concat(
              '{"foundAt":',
              '{"isNull":true}',
              '}'
            ) else concat(
              '{"foundAt":',
              concat(
                '{"gte":',
                '"' || to_char((t2.k0::timestamp at time zone $3::text) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"+00:00"') || '"',
                case when (t2.k0 + interval '1 month')::date <= date '9999-12-31' then concat(
                  ',"lt":',
                  '"' || to_char(((t2.k0 + interval '1 month')::date::timestamp at time zone $3::text) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"+00:00"') || '"'
                ) end,
                '}'
              ),
              '}'
            ) end),
            ']}},{"name":"closing","value":',
            coalesce('"' || trim_scale(t2.m2) || '"', 'null'),
            ',"previous":',
            coalesce('"' || trim_scale(t2.p2) || '"', 'null'),
            ',"filter":{"and":[',
            concat_ws(',', $9::text, $10::text, concat(
              '{"foundAt":',
              concat(
                '{"gte":',
                '"' || to_char(($7::date::timestamp at time zone $3::text) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"+00:00"') || '"',
                ',"lt":',
                '"' || to_char((($8::date + 1)::timestamp at time zone $3::text) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"+00:00"') || '"',
                '}'
              ),
              '}'
            ), case when t2.k0 is null then concat(
              '{"foundAt":',
              '{"isNull":true}',
              '}'
            ) else concat(
              '{"foundAt":',
              concat(
                '{"gte":',
                '"' || to_char((t2.k0::timestamp at time zone $3::text) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"+00:00"') || '"',
                case when (t2.k0 + interval '1 month')::date <= date '9999-12-31' then concat(
                  ',"lt":',
                  '"' || to_char(((t2.k0 + interval '1 month')::date::timestamp at time zone $3::text) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"+00:00"') || '"'
                ) end,
                '}'
              ),
              '}'
            ) end),
            ']}}],"filter":{"and":[',
            concat_ws(',', $9::text, concat(
              '{"foundAt":',
              concat(
                '{"gte":',
                '"' || to_char(($7::date::timestamp at time zone $3::text) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"+00:00"') || '"',
                ',"lt":',
                '"' || to_char((($8::date + 1)::timestamp at time zone $3::text) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"+00:00"') || '"',
                '}'
              ),
              '}'
            ), case when t2.k0 is null then concat(
              '{"foundAt":',
              '{"isNull":true}',
              '}'
            ) else concat(
              '{"foundAt":',
              concat(
                '{"gte":',
                '"' || to_char((t2.k0::timestamp at time zone $3::text) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"+00:00"') || '"',
                case when (t2.k0 + interval '1 month')::date <= date '9999-12-31' then concat(
                  ',"lt":',
                  '"' || to_char(((t2.k0 + interval '1 month')::date::timestamp at time zone $3::text) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"+00:00"') || '"'
                ) end,
                '}'
              ),
              '}'
            ) end),
            ']}}'
          ), ',' order by t2.n), ''),
          '],"totalGroups":',
          coalesce(max(t2.total), 0),
          '}'
        ) as j
        from (select row_number() over (order by t1.k0 asc nulls last) as n, count(*) over () as total, t1.*
          from (select k0, coalesce(max(t4.m0), 0) as m0, coalesce(max(t4.m1), 0) as m1, max(t4.m2) as m2, coalesce(max(t4.p0), 0) as p0, coalesce(max(t4.p1), 0) as p1, max(t4.p2) as p2
            from (select (date_trunc('month', (t5.found_at at time zone $3::text)))::date as k0, count(*) as m0, count(distinct t5.enterprise_id) as m1, round(count(*) filter (where t5.closed_on is not null)::numeric(60, 30) / nullif(count(*), 0), 6) as m2, case when false
              then count(*)
              end as p0, case when false
              then count(distinct t5.enterprise_id)
              end as p1, case when false
              then round(count(*) filter (where t5.closed_on is not null)::numeric(60, 30) / nullif(count(*), 0), 6)
              end as p2, true as now
              from hazards_district t5
              where t5.city_code = $4::bigint
              and t5.district_code = $5::bigint
              and t5.level = $6::text
              and t5.found_at >= ($7::date::timestamp at time zone $3::text)
              and t5.found_at < (($8::date + 1)::timestamp at time zone $3::text) group by 1 union all select (date_trunc('month', (t6.found_at at time zone $3::text)) + interval '1 year')::date as k0, case when false
              then count(*)
              end as m0, case when false
              then count(distinct t6.enterprise_id)
              end as m1, case when false
              then round(count(*) filter (where t6.closed_on is not null)::numeric(60, 30) / nullif(count(*), 0), 6)
              end as m2, count(*) as p0, count(distinct t6.enterprise_id) as p1, round(count(*) filter (where t6.closed_on is not null)::numeric(60, 30) / nullif(count(*), 0), 6) as p2, false as now
              from hazards_district t6
              where t6.city_code = $4::bigint
              and t6.district_code = $5::bigint
              and t6.level = $6::text
              and t6.found_at >= (($7::date - interval '1 year')::date::timestamp at time zone $3::text)
              and t6.found_at < (greatest(($8::date + 1 - interval '1 year')::date, ($8::date - interval '1 year')::date + 1)::timestamp at time zone $3::text) group by 1
            ) t4 group by k0
          ) t1
          order by n
          limit $2::bigint
        ) t2
      ) t3
    ),
    '}'
  )
)
end
