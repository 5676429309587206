select case when set_config('hub.caller', $1::text, true) is not null
then (select concat(
    '{"enterpriseStats":',
    (select t3.j
      from (select concat(
          '{"rows":[',
          coalesce(string_agg(concat(
            '{"suppressed":',
            to_json(t2.hidden),
            ',"keys":[{"value":',
            coalesce(to_json(case t2.k0_m when 0 then t2.k0_2 when 1 then t2.k0_1 when 3 then t2.k0_0 end)::text, 'null'),
            ',"label":',
            coalesce((select to_json(t5.name)::text
              from grids t5
              where t5.code = case t2.k0_m when 0
              then t2.k0_2 when 1
              then t2.k0_1 when 3
              then t2.k0_0
              end
            ), 'null'),
            ',"level":',
            case t2.k0_m when 0 then '"TOWN"' when 1 then '"DISTRICT"' when 3 then '"CITY"' end,
            '}],"values":[{"name":"firms","value":',
            coalesce(t2.m0::text, 'null'),
            '},{"name":"people","value":',
            coalesce(to_json(t2.m1)::text, 'null'),
            '},{"name":"mean","value":',
            coalesce('"' || trim_scale(t2.m2) || '"', 'null'),
            '}]}'
          ), ',' order by t2.n), ''),
          '],"totalGroups":',
          coalesce(max(t2.total), 0),
          '}'
        ) as j
        from (select row_number() over (order by t1.k0_0 asc nulls last, (t1.k0_m & 2) desc, t1.k0_1 asc nulls last, (t1.k0_m & 1) desc, t1.k0_2 asc nulls last) as n, count(*) over () as total, t1.*
          from (select $3::bigint as k0_0, t4.district as k0_1, t4.town as k0_2, (1 << (2 - t4.depth)) - 1 as k0_m, t4.firms as m0, t4.total as m1, round(t4.total / nullif(t4.n, 0)::numeric(60, 30), 6) as m2, t4.n is null as hidden
            from enterprises_employees_totals() t4
            where t4.depth <= 2
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
