select case when set_config('hub.caller', $1::text, true) is not null
then (select concat(
    '{"reportsOfDistricts":',
    (select t3.j
      from (select concat(
          '{"rows":[',
          coalesce(string_agg(concat(
            '{"keys":[{"name":"grid","label":',
            coalesce((select to_json(t6.name)::text
              from grids t6
              where t6.code = t2.k0
            ), 'null'),
            ',"level":',
            'null',
            ',"value":',
            coalesce(to_json(t2.k0)::text, 'null'),
            '}],"values":[{"name":"due","value":',
            t2.m0,
            '},{"name":"onTime","value":',
            coalesce('"' || trim_scale(t2.m1) || '"', 'null'),
            '}]}'
          ), ',' order by t2.n), ''),
          ']}'
        ) as j
        from (select row_number() over (order by t1.k0 asc nulls last) as n, t1.*
          from (select t4.reporter_grid_code as k0, count(*) as m0, round(count(*) filter (where (t4.submitted_at at time zone $3::text)::date <= t4.due_on)::numeric(60, 30) / nullif(count(*), 0), 6) as m1
            from quarterly_reports_district t4
            where t4.city_code = $4::bigint
            and t4.district_code = $5::bigint
            and (exists (select 1
              from grids t5
              where t5.code = t4.reporter_grid_code
            ) and t4.due_on >= ($6::date + $7::bigint::integer) and t4.due_on <= ($6::date + $8::bigint::integer)) group by 1
          ) t1
          order by n
          limit $2::bigint
        ) t2
      ) t3
    ),
    ',"reportsOfDepartments":',
    (select t9.j
      from (select concat(
          '{"rows":[',
          coalesce(string_agg(concat(
            '{"keys":[{"name":"department","label":',
            coalesce((select to_json(t12.name)::text
              from departments t12
              where t12.code = t8.k0
            ), 'null'),
            ',"level":',
            'null',
            ',"value":',
            coalesce(to_json(t8.k0)::text, 'null'),
            '}],"values":[{"name":"due","value":',
            t8.m0,
            '},{"name":"onTime","value":',
            coalesce('"' || trim_scale(t8.m1) || '"', 'null'),
            '}]}'
          ), ',' order by t8.n), ''),
          ']}'
        ) as j
        from (select row_number() over (order by t7.k0 asc nulls last) as n, t7.*
          from (select t10.reporter_department_code as k0, count(*) as m0, round(count(*) filter (where (t10.submitted_at at time zone $3::text)::date <= t10.due_on)::numeric(60, 30) / nullif(count(*), 0), 6) as m1
            from quarterly_reports_district t10
            where t10.city_code = $4::bigint
            and t10.district_code = $5::bigint
            and (exists (select 1
              from departments t11
              where t11.code = t10.reporter_department_code
            ) and t10.due_on >= ($6::date + $7::bigint::integer) and t10.due_on <= ($6::date + $8::bigint::integer)) group by 1
          ) t7
          order by n
          limit $2::bigint
        ) t8
      ) t9
    ),
    ',"hazards":',
    (select t15.j
      from (select concat(
          '{"rows":[',
          coalesce(string_agg(concat(
            '{"keys":[{"name":"area","label":',
            coalesce((select to_json(t17.name)::text
              from grids t17
              where t17.code = t14.k0
            ), 'null'),
            ',"level":',
            '"DISTRICT"',
            ',"value":',
            coalesce(to_json(t14.k0)::text, 'null'),
            '}],"values":[{"name":"due","value":',
            t14.m0,
            '},{"name":"closedInTime","value":',
            coalesce('"' || trim_scale(t14.m1) || '"', 'null'),
            '}]}'
          ), ',' order by t14.n), ''),
          ']}'
        ) as j
        from (select row_number() over (order by t13.k0 asc nulls last) as n, t13.*
          from (select t16.district_code as k0, count(*) as m0, round(count(*) filter (where t16.closed_on <= t16.deadline)::numeric(60, 30) / nullif(count(*), 0), 6) as m1
            from hazards_district t16
            where t16.city_code = $4::bigint
            and t16.district_code = $5::bigint
            and (t16.deadline >= ($6::date + $9::bigint::integer) and t16.deadline <= ($6::date + $10::bigint::integer)) group by 1
          ) t13
          order by n
          limit $2::bigint
        ) t14
      ) t15
    ),
    ',"enterprises":',
    (select t20.j
      from (select concat(
          '{"rows":[',
          coalesce(string_agg(concat(
            '{"keys":[{"name":"area","label":',
            coalesce((select to_json(t22.name)::text
              from grids t22
              where t22.code = t19.k0
            ), 'null'),
            ',"level":',
            '"DISTRICT"',
            ',"value":',
            coalesce(to_json(t19.k0)::text, 'null'),
            '}],"values":[{"name":"enterprises","value":',
            t19.m0,
            '},{"name":"active","value":',
            t19.m1,
            '}]}'
          ), ',' order by t19.n), ''),
          ']}'
        ) as j
        from (select row_number() over (order by t18.k0 asc nulls last) as n, t18.*
          from (select t21.district_code as k0, coalesce(sum(t21.n), 0)::bigint as m0, coalesce(sum(t21.n) filter (where t21.status = $11::text), 0)::bigint as m1
            from enterprises_counts t21
            where t21.city_code = $4::bigint
            and t21.district_code = $5::bigint group by 1 having sum(t21.n) <> 0
          ) t18
          order by n
          limit $2::bigint
        ) t19
      ) t20
    ),
    ',"pilots":',
    (select t25.j
      from (select concat(
          '{"rows":[',
          coalesce(string_agg(concat(
            '{"keys":[{"name":"area","label":',
            coalesce((select to_json(t27.name)::text
              from grids t27
              where t27.code = t24.k0
            ), 'null'),
            ',"level":',
            '"DISTRICT"',
            ',"value":',
            coalesce(to_json(t24.k0)::text, 'null'),
            '}],"values":[{"name":"pilots","value":',
            t24.m0,
            '},{"name":"keyIndustryShare","value":',
            coalesce('"' || trim_scale(t24.m1) || '"', 'null'),
            '}]}'
          ), ',' order by t24.n), ''),
          ']}'
        ) as j
        from (select row_number() over (order by t23.k0 asc nulls last) as n, t23.*
          from (select t26.district_code as k0, count(*) as m0, round(count(*) filter (where t26.is_key_industry = $12::boolean)::numeric(60, 30) / nullif(count(*), 0), 6) as m1
            from pilots_district t26
            where t26.city_code = $4::bigint
            and t26.district_code = $5::bigint
            and t26.state <> $13::text group by 1
          ) t23
          order by n
          limit $2::bigint
        ) t24
      ) t25
    ),
    '}'
  )
)
end
