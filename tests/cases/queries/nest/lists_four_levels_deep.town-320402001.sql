select case when set_config('hub.caller', $6::text, true) is not null
then (select concat(
    '{"grids":',
    (select concat(
        '{"edges":[',
        coalesce(string_agg(t1.j0, ',' order by t1.n asc) filter (where t1.n <= $4::bigint), ''),
        ']}'
      )
      from (select row_number() over (order by t2.code asc) as n, concat(
          '{"node":{"name":',
          coalesce(to_json(t2.name)::text, 'null'),
          ',"children":',
          (select concat(
              '{"edges":[',
              coalesce(string_agg(t3.j0, ',' order by t3.n asc) filter (where t3.n <= $3::bigint), ''),
              ']}'
            )
            from (select row_number() over (order by t4.code asc) as n, concat(
                '{"node":{"name":',
                coalesce(to_json(t4.name)::text, 'null'),
                ',"enterprises":',
                (select concat(
                    '{"edges":[',
                    coalesce(string_agg(t5.j0, ',' order by t5.n asc) filter (where t5.n <= $4::bigint), ''),
                    ']}'
                  )
                  from (select row_number() over (order by (t6.uscc is null) asc, t6.uscc asc, t6.id asc) as n, concat(
                      '{"node":{"uscc":',
                      coalesce(to_json(t6.uscc)::text, 'null'),
                      ',"inspections":',
                      (select concat(
                          '{"edges":[',
                          coalesce(string_agg(t7.j0, ',' order by t7.n asc) filter (where t7.n <= $4::bigint), ''),
                          ']}'
                        )
                        from (select row_number() over (order by t8.inspected_at asc, t8.id asc) as n, concat(
                            '{"node":{"inspectedAt":',
                            coalesce(to_json(t8.inspected_at)::text, 'null'),
                            ',"findings":',
                            (select concat(
                                '{"edges":[',
                                coalesce(string_agg(t9.j0, ',' order by t9.n asc) filter (where t9.n <= $3::bigint), ''),
                                ']}'
                              )
                              from (select row_number() over (order by t10.found_at asc, t10.id asc) as n, concat(
                                  '{"node":{"level":',
                                  coalesce('"' || t10.level || '"', 'null'),
                                  ',"state":',
                                  coalesce('"' || t10.state || '"', 'null'),
                                  ',"description":',
                                  coalesce(to_json((select t11.description
                                    from hazards_commercial t11
                                    where t11.id = t10.id
                                    and t11.city_code = $1::bigint
                                    and t11.town_code = $2::bigint
                                  ))::text, 'null'),
                                  '}}'
                                ) as j0
                                from hazards t10
                                where t10.city_code = $1::bigint
                                and t10.town_code = $2::bigint
                                and t10.inspection_id = t8.id
                                order by t10.found_at asc, t10.id asc
                                limit $3::bigint
                              ) t9
                            ),
                            '}}'
                          ) as j0
                          from inspections t8
                          where t8.city_code = $1::bigint
                          and t8.town_code = $2::bigint
                          and exists (select 1
                            from hazards t12
                            where t12.inspection_id = t8.id
                            and t12.city_code = $1::bigint
                            and t12.town_code = $2::bigint
                          )
                          and t8.enterprise_id = t6.id
                          order by t8.inspected_at asc, t8.id asc
                          limit $4::bigint
                        ) t7
                      ),
                      '}}'
                    ) as j0
                    from enterprises_face t6
                    where t6.city_code = $1::bigint
                    and t6.village_code = t4.code
                    order by (t6.uscc is null) asc, t6.uscc asc, t6.id asc
                    limit $4::bigint
                  ) t5
                ),
                '}}'
              ) as j0
              from grids t4
              where t4.parent_code = t2.code
              order by t4.code asc
              limit $3::bigint
            ) t3
          ),
          '}}'
        ) as j0
        from grids t2
        where t2.code = $5::bigint
        order by t2.code asc
        limit $4::bigint
      ) t1
    ),
    '}'
  )
)
end
