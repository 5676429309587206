select case when set_config('hub.caller', $1::text, true) is not null
then (select concat(
    '{"tasks":',
    (select concat(
        '{"totalCount":',
        (select count(*)
          from tasks t1
          where t1.city_code = $2::bigint
          and (t1.town_code = $3::bigint or t1.issuer_town_code = $3::bigint)
          and t1.kind = $4::text
        ),
        ',"edges":[',
        string_agg(t2.j0, ','),
        ']}'
      )
      from (select concat(
          '{"node":{"taskNo":',
          to_json(t3.task_no),
          ',"title":',
          to_json(t3.title),
          ',"issuedOn":"',
          t3.issued_on,
          '","dueOn":"',
          t3.due_on,
          '","closedOn":',
          coalesce('"' || t3.closed_on || '"', 'null'),
          ',"state":"',
          t3.state,
          '","fromUnit":',
          coalesce(t5.j, 'null'),
          ',"toUnit":',
          coalesce(t7.j, 'null'),
          ',"enterprise":',
          coalesce((select concat(
              '{"uscc":',
              coalesce('"' || t8.uscc || '"', 'null'),
              ',"name":',
              to_json(t8.name),
              ',"fileState":',
              coalesce('"' || t9.file_state || '"', 'null'),
              ',"town":',
              coalesce((select concat(
                  '{"name":',
                  to_json(t10.name),
                  '}'
                ) as j
                from grids t10
                where t10.code = t8.town_code
              ), 'null'),
              ',"grid":',
              coalesce((select concat(
                  '{"name":',
                  to_json(t11.name),
                  '}'
                ) as j
                from grids t11
                where t11.code = t8.village_code
              ), 'null'),
              '}'
            ) as j
            from enterprises_face t8
            left join enterprises_town t9 on t9.id = t8.id
            and t9.city_code = $2::bigint
            and t9.town_code = $3::bigint
            where t8.id = t3.enterprise_id
            and t8.city_code = $2::bigint
          ), 'null'),
          '}}'
        ) as j0
        from (select t3.*
          from tasks t3
          where t3.city_code = $2::bigint
          and (t3.town_code = $3::bigint or t3.issuer_town_code = $3::bigint)
          and t3.kind = $4::text
          order by t3.issued_on desc, t3.id desc
          limit $5::bigint
        ) t3
        left join lateral (select concat(
            '{"name":',
            to_json(t4.name),
            '}'
          ) as j
          from grids t4
          where t4.code = t3.from_grid_code offset 0
        ) t5 on true
        left join lateral (select concat(
            '{"name":',
            to_json(t6.name),
            '}'
          ) as j
          from grids t6
          where t6.code = t3.to_grid_code offset 0
        ) t7 on true
      ) t2
    ),
    ',"movedIn":',
    (select concat(
        '{"totalCount":',
        (select count(*)
          from enterprises_town t12
          where t12.city_code = $2::bigint
          and t12.town_code = $3::bigint
          and exists (select 1
            from tasks t13
            where t13.enterprise_id = t12.id
            and t13.city_code = $2::bigint
            and (t13.town_code = $3::bigint or t13.issuer_town_code = $3::bigint)
            and t13.kind = $4::text
          )
        ),
        ',"edges":[',
        string_agg(t14.j0, ','),
        ']}'
      )
      from (select concat(
          '{"node":{"uscc":',
          coalesce('"' || t15.uscc || '"', 'null'),
          ',"name":',
          to_json(t15.name),
          ',"fileState":"',
          t15.file_state,
          '","confirmedAt":',
          coalesce(to_json(t15.confirmed_at)::text, 'null'),
          ',"sites":',
          (select concat(
              '{"edges":[',
              string_agg(t16.j0, ','),
              ']}'
            )
            from (select concat(
                '{"node":{"address":',
                to_json(t17.address),
                ',"gridAssignments":',
                (select concat(
                    '{"edges":[',
                    string_agg(t18.j0, ','),
                    ']}'
                  )
                  from (select concat(
                      '{"node":{"assignedFrom":"',
                      t19.assigned_from,
                      '","assignedTo":',
                      coalesce('"' || t19.assigned_to || '"', 'null'),
                      ',"reason":',
                      coalesce(to_json(t19.reason)::text, 'null'),
                      ',"grid":',
                      coalesce(t21.j, 'null'),
                      '}}'
                    ) as j0
                    from (select t19.*
                      from grid_assignments_town t19
                      where t19.city_code = $2::bigint
                      and t19.town_code = $3::bigint
                      and t19.site_id = t17.id
                      order by t19.assigned_from asc, t19.id asc
                      limit $6::bigint
                    ) t19
                    left join lateral (select concat(
                        '{"code":',
                        t20.code,
                        ',"name":',
                        to_json(t20.name),
                        ',"parent":',
                        coalesce((select concat(
                            '{"name":',
                            to_json(t22.name),
                            '}'
                          ) as j
                          from grids t22
                          where t22.code = t20.parent_code
                        ), 'null'),
                        '}'
                      ) as j
                      from grids t20
                      where t20.code = t19.grid_code offset 0
                    ) t21 on true
                  ) t18
                ),
                '}}'
              ) as j0
              from sites_town t17
              where t17.city_code = $2::bigint
              and t17.town_code = $3::bigint
              and t17.enterprise_id = t15.id
              order by t17.address asc, t17.id asc
              limit $7::bigint
            ) t16
          ),
          ',"hazards":',
          (select concat(
              '{"totalCount":',
              (select count(*)
                from hazards_town t23
                where t23.city_code = $2::bigint
                and t23.town_code = $3::bigint
                and (t23.state is not null and not coalesce(t23.state = any($8::text[]), false))
                and t23.enterprise_id = t15.id
              ),
              ',"edges":[',
              string_agg(t24.j0, ','),
              ']}'
            )
            from (select concat(
                '{"node":{"level":"',
                t25.level,
                '","state":"',
                t25.state,
                '","deadline":"',
                t25.deadline,
                '"}}'
              ) as j0
              from hazards_town t25
              where t25.city_code = $2::bigint
              and t25.town_code = $3::bigint
              and (t25.state is not null and not coalesce(t25.state = any($8::text[]), false))
              and t25.enterprise_id = t15.id
              order by t25.deadline asc, t25.id asc
              limit $9::bigint
            ) t24
          ),
          '}}'
        ) as j0
        from enterprises_town t15
        where t15.city_code = $2::bigint
        and t15.town_code = $3::bigint
        and exists (select 1
          from tasks t26
          where t26.enterprise_id = t15.id
          and t26.city_code = $2::bigint
          and (t26.town_code = $3::bigint or t26.issuer_town_code = $3::bigint)
          and t26.kind = $4::text
        )
        order by t15.name asc, t15.id asc
        limit $5::bigint
      ) t14
    ),
    ',"withoutGrid":',
    (select concat(
        '{"totalCount":',
        (select count(*)
          from sites_town t27
          where t27.city_code = $2::bigint
          and t27.town_code = $3::bigint
          and (exists (select 1
            from enterprises_town t28
            where t28.id = t27.enterprise_id
            and t28.city_code = $2::bigint
            and t28.town_code = $3::bigint
            and t28.status = any($10::text[])
          ) and not coalesce(exists (select 1
            from grid_assignments_town t29
            where t29.site_id = t27.id
            and t29.city_code = $2::bigint
            and t29.town_code = $3::bigint
            and t29.assigned_to is null
          ), false))
        ),
        ',"edges":[',
        string_agg(t30.j0, ','),
        ']}'
      )
      from (select concat(
          '{"node":{"address":',
          to_json(t31.address),
          ',"enterprise":',
          coalesce((select concat(
              '{"name":',
              to_json(t32.name),
              '}'
            ) as j
            from enterprises_town t32
            where t32.id = t31.enterprise_id
            and t32.city_code = $2::bigint
            and t32.town_code = $3::bigint
          ), 'null'),
          '}}'
        ) as j0
        from sites_town t31
        where t31.city_code = $2::bigint
        and t31.town_code = $3::bigint
        and (exists (select 1
          from enterprises_town t33
          where t33.id = t31.enterprise_id
          and t33.city_code = $2::bigint
          and t33.town_code = $3::bigint
          and t33.status = any($10::text[])
        ) and not coalesce(exists (select 1
          from grid_assignments_town t34
          where t34.site_id = t31.id
          and t34.city_code = $2::bigint
          and t34.town_code = $3::bigint
          and t34.assigned_to is null
        ), false))
        order by t31.address asc, t31.id asc
        limit $5::bigint
      ) t30
    ),
    '}'
  )
)
end
