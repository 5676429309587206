select case when set_config('hub.caller', $1::text, true) is not null
then (select concat(
    '{"enterpriseStats":',
    (select t3.j
      from (select concat(
          '{"rows":[',
          coalesce(string_agg(concat(
            '{"keys":[{"name":"industry","value":',
            coalesce(to_json(t2.k0)::text, 'null'),
            ',"label":',
            coalesce((select to_json(t6.name)::text
              from industry_classes t6
              where t6.code = t2.k0
            ), 'null'),
            '},{"name":"sizeClass","value":',
            coalesce(to_json(t2.k1)::text, 'null'),
            ',"label":',
            'null',
            '}],"values":[{"name":"n","value":',
            t2.m0,
            '},{"name":"employees","value":',
            coalesce(to_json(t2.m1)::text, 'null'),
            '}],"filter":{"and":[',
            concat_ws(',', case when t2.k0 is null then concat(
              '{"not":{"industry":{"code":',
              '{"isNull":false}',
              '}}}'
            ) else concat(
              '{"industry":{"code":',
              concat(
                '{"',
                case when length(t2.k0) < 1 then 'eq' else 'startsWith' end,
                '":',
                to_json(t2.k0),
                '}'
              ),
              '}}'
            ) end, case when t2.k1 is null then concat(
              '{"sizeClass":',
              '{"isNull":true}',
              '}'
            ) else concat(
              '{"sizeClass":',
              concat(
                '{"eq":',
                to_json(t2.k1),
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
        from (select row_number() over (order by t1.m0 desc nulls last, t1.k0 asc nulls last, t1.k1 asc nulls last) as n, count(*) over () as total, t1.*
          from (select
            left(t4.industry_code, 1) as k0, t4.size_class as k1, count(*) as m0, sum(t5.employees) as m1
            from enterprises_town t4
            left join enterprises_operational_size_facts t5 on t5.id = t4.id
            and t5.city_code = $4::bigint
            and t5.town_code = $5::bigint
            where t4.city_code = $4::bigint
            and t4.town_code = $5::bigint group by 1, 2
          ) t1
          where t1.m0 >= $3::numeric
          order by n
          limit $2::bigint
        ) t2
      ) t3
    ),
    '}'
  )
)
end
