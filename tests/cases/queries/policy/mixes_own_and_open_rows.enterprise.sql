select case when set_config('hub.caller', $5::text, true) is not null
then (select concat(
    '{"enterprises":',
    (select concat(
        '{"edges":[',
        coalesce(string_agg(t1.j0, ','), ''),
        ']}'
      )
      from (select concat(
          '{"node":{"uscc":',
          coalesce(to_json(t2.uscc)::text, 'null'),
          ',"town":',
          coalesce(t4.j, 'null'),
          ',"employees":',
          coalesce((select t5.employees
            from enterprises t5
            where t5.id = t2.id
            and t5.city_code = $1::bigint
            and t5.id = $2::uuid
          )::text::text, 'null'),
          ',"revenue10k":',
          coalesce('"' || (select t6.revenue_10k
            from enterprises_commercial t6
            where t6.id = t2.id
            and t6.city_code = $1::bigint
            and t6.enterprise_id = $2::uuid
          ) || '"'::text, 'null'),
          ',"fileState":',
          coalesce('"' || (select t7.file_state
            from enterprises t7
            where t7.id = t2.id
            and t7.city_code = $1::bigint
            and t7.id = $2::uuid
          ) || '"'::text, 'null'),
          ',"inspections":',
          (select concat(
              '{"totalCount":',
              (select count(*)
                from inspections t8
                where t8.city_code = $1::bigint
                and t8.enterprise_id = $2::uuid
                and true
                and t8.enterprise_id = t2.id
              ),
              '}'
            )
          ),
          '}}'
        ) as j0
        from (select t2.*
          from enterprises_face t2
          left join grids t10 on t10.code = t2.town_code
          where t2.city_code = $1::bigint
          and exists (select 1
            from grids t11
            where t11.code = t2.district_code
            and t11.code = $3::bigint
          )
          order by (t10.code is null) asc, t10.code asc, (t2.uscc is null) asc, t2.uscc asc, t2.id asc
          limit $4::bigint
        ) t2
        left join lateral (select concat(
            '{"code":',
            t3.code,
            '}'
          ) as j
          from grids t3
          where t3.code = t2.town_code offset 0
        ) t4 on true
      ) t1
    ),
    '}'
  )
)
end
