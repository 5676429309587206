select case when set_config('hub.caller', $1::text, true) is not null
then (select concat(
    '{"enterpriseStats":',
    (select t3.j
      from (select concat(
          '{"rows":[',
          coalesce(string_agg(concat(
            '{"keys":[{"name":"area","value":',
            coalesce(to_json(case t2.k0_m when 0 then t2.k0_1 when 1 then t2.k0_0 end)::text, 'null'),
            ',"label":',
            coalesce((select to_json(t5.name)::text
              from grids t5
              where t5.code = case t2.k0_m when 0
              then t2.k0_1 when 1
              then t2.k0_0
              end
            ), 'null'),
            ',"level":',
            case t2.k0_m when 0 then '"TOWN"' when 1 then '"DISTRICT"' end,
            '}],"values":[{"name":"n","value":',
            t2.m0,
            '}],"filter":{"and":[',
            concat_ws(',', case when t2.k0_0 is null then concat(
              '{"area":{"district":',
              '{"isNull":true}',
              '}}'
            ) else concat(
              '{"area":{"district":',
              concat(
                '{"eq":',
                t2.k0_0,
                '}'
              ),
              '}}'
            ) end, case when t2.k0_m & 1 = 0 then case when t2.k0_1 is null then concat(
              '{"area":{"town":',
              '{"isNull":true}',
              '}}'
            ) else concat(
              '{"area":{"town":',
              concat(
                '{"eq":',
                t2.k0_1,
                '}'
              ),
              '}}'
            ) end end),
            ']}}'
          ), ',' order by t2.n), ''),
          '],"totalGroups":',
          coalesce(max(t2.total), 0),
          '}'
        ) as j
        from (select row_number() over (order by t1.k0_0 asc nulls last, (t1.k0_m & 1) desc, t1.k0_1 asc nulls last) as n, count(*) over () as total, t1.*
          from (select t4.district_code as k0_0, t4.town_code as k0_1, grouping(t4.district_code, t4.town_code) as k0_m, coalesce(sum(t4.n), 0)::bigint as m0
            from enterprises_counts t4
            where t4.city_code = $3::bigint
            and t4.district_code = $4::bigint group by grouping sets ((1, 2), (1)) having sum(t4.n) <> 0
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
