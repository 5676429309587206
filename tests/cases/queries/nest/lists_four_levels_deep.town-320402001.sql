select case when set_config('hub.caller', $1::text, true) is not null
then (select concat(
    '{"grids":{"edges":[',
    string_agg(t1.j0, ','),
    ']}}'
  )
  from (select concat(
      '{"node":{"name":',
      to_json(t2.name),
      ',"children":',
      (select concat(
          '{"edges":[',
          string_agg(t3.j0, ','),
          ']}'
        )
        from (select concat(
            '{"node":{"name":',
            to_json(t4.name),
            ',"enterprises":',
            (select concat(
                '{"edges":[',
                string_agg(t5.j0, ','),
                ']}'
              )
              from (select concat(
                  '{"node":{"uscc":',
                  coalesce('"' || t6.uscc || '"', 'null'),
                  ',"inspections":',
                  (select concat(
                      '{"edges":[',
                      string_agg(t7.j0, ','),
                      ']}'
                    )
                    from (select concat(
                        '{"node":{"inspectedAt":',
                        to_json(t8.inspected_at),
                        ',"findings":',
                        (select concat(
                            '{"edges":[',
                            string_agg(t9.j0, ','),
                            ']}'
                          )
                          from (select concat(
                              '{"node":{"level":"',
                              t10.level,
                              '","state":"',
                              t10.state,
                              '","description":',
                              coalesce(to_json(t12.description)::text, 'null'),
                              '}}'
                            ) as j0
                            from (select t10.*
                              from hazards_town t10
                              where t10.city_code = $2::bigint
                              and t10.town_code = $3::bigint
                              and t10.inspection_id = t8.id
                              order by t10.found_at asc, t10.id asc
                              limit $4::bigint
                            ) t10
                            left join lateral (select t11.*
                              from hazards_commercial t11
                              where t11.id = t10.id
                              and t11.city_code = $2::bigint
                              and t11.town_code = $3::bigint offset 0
                            ) t12 on true
                          ) t9
                        ),
                        '}}'
                      ) as j0
                      from inspections_town t8
                      where t8.city_code = $2::bigint
                      and t8.town_code = $3::bigint
                      and exists (select 1
                        from hazards_town t13
                        where t13.inspection_id = t8.id
                        and t13.city_code = $2::bigint
                        and t13.town_code = $3::bigint
                      )
                      and t8.enterprise_id = t6.id
                      order by t8.inspected_at asc, t8.id asc
                      limit $5::bigint
                    ) t7
                  ),
                  '}}'
                ) as j0
                from enterprises_face t6
                where t6.city_code = $2::bigint
                and t6.village_code = t4.code
                order by (t6.uscc is null) asc, t6.uscc asc, t6.id asc
                limit $5::bigint
              ) t5
            ),
            '}}'
          ) as j0
          from grids t4
          where t4.parent_code = t2.code
          order by t4.code asc
          limit $4::bigint
        ) t3
      ),
      '}}'
    ) as j0
    from grids t2
    where t2.code = $6::bigint
    order by t2.code asc
    limit $5::bigint
  ) t1
)
end
