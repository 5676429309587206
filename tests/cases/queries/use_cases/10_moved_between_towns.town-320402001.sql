select case when set_config('hub.caller', $10::text, true) is not null
then (select concat(
    '{"tasks":',
    (select concat(
        '{"totalCount":',
        (select count(*)
          from tasks t1
          where t1.city_code = $1::bigint
          and (t1.town_code = $2::bigint or t1.issuer_town_code = $2::bigint)
          and t1.kind = $3::text
        ),
        ',"edges":[',
        coalesce(string_agg(t2.j0, ','), ''),
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
          coalesce('"' || t3.closed_on || '"'::text, 'null'),
          ',"state":"',
          t3.state,
          '","fromUnit":',
          coalesce((select concat(
              '{"name":',
              to_json(t4.name),
              '}'
            )
            from grids t4
            where t4.code = t3.from_grid_code
          ), 'null'),
          ',"toUnit":',
          coalesce((select concat(
              '{"name":',
              to_json(t5.name),
              '}'
            )
            from grids t5
            where t5.code = t3.to_grid_code
          ), 'null'),
          ',"enterprise":',
          coalesce((select concat(
              '{"uscc":',
              coalesce(to_json(t6.uscc)::text, 'null'),
              ',"name":',
              to_json(t6.name),
              ',"fileState":',
              coalesce('"' || (select t7.file_state
                from enterprises t7
                where t7.id = t6.id
                and t7.city_code = $1::bigint
                and t7.town_code = $2::bigint
              ) || '"'::text, 'null'),
              ',"town":',
              coalesce((select concat(
                  '{"name":',
                  to_json(t8.name),
                  '}'
                )
                from grids t8
                where t8.code = t6.town_code
              ), 'null'),
              ',"grid":',
              coalesce((select concat(
                  '{"name":',
                  to_json(t9.name),
                  '}'
                )
                from grids t9
                where t9.code = t6.village_code
              ), 'null'),
              '}'
            )
            from enterprises_face t6
            where t6.id = t3.enterprise_id
            and t6.city_code = $1::bigint
          ), 'null'),
          '}}'
        ) as j0
        from tasks t3
        where t3.city_code = $1::bigint
        and (t3.town_code = $2::bigint or t3.issuer_town_code = $2::bigint)
        and t3.kind = $3::text
        order by t3.issued_on desc, t3.id desc
        limit $4::bigint
      ) t2
    ),
    ',"movedIn":',
    (select concat(
        '{"totalCount":',
        (select count(*)
          from enterprises t10
          where t10.city_code = $1::bigint
          and t10.town_code = $2::bigint
          and exists (select 1
            from tasks t11
            where t11.enterprise_id = t10.id
            and t11.city_code = $1::bigint
            and (t11.town_code = $2::bigint or t11.issuer_town_code = $2::bigint)
            and t11.kind = $3::text
          )
        ),
        ',"edges":[',
        coalesce(string_agg(t12.j0, ','), ''),
        ']}'
      )
      from (select concat(
          '{"node":{"uscc":',
          coalesce(to_json(t13.uscc)::text, 'null'),
          ',"name":',
          to_json(t13.name),
          ',"fileState":"',
          t13.file_state,
          '","confirmedAt":',
          coalesce(to_json(t13.confirmed_at)::text, 'null'),
          ',"sites":',
          (select concat(
              '{"edges":[',
              coalesce(string_agg(t14.j0, ','), ''),
              ']}'
            )
            from (select concat(
                '{"node":{"address":',
                to_json(t15.address),
                ',"gridAssignments":',
                (select concat(
                    '{"edges":[',
                    coalesce(string_agg(t16.j0, ','), ''),
                    ']}'
                  )
                  from (select concat(
                      '{"node":{"assignedFrom":"',
                      t17.assigned_from,
                      '","assignedTo":',
                      coalesce('"' || t17.assigned_to || '"'::text, 'null'),
                      ',"reason":',
                      coalesce(to_json(t17.reason)::text, 'null'),
                      ',"grid":',
                      coalesce((select concat(
                          '{"code":',
                          t18.code,
                          ',"name":',
                          to_json(t18.name),
                          ',"parent":',
                          coalesce((select concat(
                              '{"name":',
                              to_json(t19.name),
                              '}'
                            )
                            from grids t19
                            where t19.code = t18.parent_code
                          ), 'null'),
                          '}'
                        )
                        from grids t18
                        where t18.code = t17.grid_code
                      ), 'null'),
                      '}}'
                    ) as j0
                    from grid_assignments t17
                    where t17.city_code = $1::bigint
                    and t17.town_code = $2::bigint
                    and t17.site_id = t15.id
                    order by t17.assigned_from asc, t17.id asc
                    limit $5::bigint
                  ) t16
                ),
                '}}'
              ) as j0
              from sites t15
              where t15.city_code = $1::bigint
              and t15.town_code = $2::bigint
              and t15.enterprise_id = t13.id
              order by t15.address asc, t15.id asc
              limit $6::bigint
            ) t14
          ),
          ',"hazards":',
          (select concat(
              '{"totalCount":',
              (select count(*)
                from hazards t20
                where t20.city_code = $1::bigint
                and t20.town_code = $2::bigint
                and (t20.state is not null and not coalesce(t20.state = any($7::text[]), false))
                and t20.enterprise_id = t13.id
              ),
              ',"edges":[',
              coalesce(string_agg(t21.j0, ','), ''),
              ']}'
            )
            from (select concat(
                '{"node":{"level":"',
                t22.level,
                '","state":"',
                t22.state,
                '","deadline":"',
                t22.deadline,
                '"}}'
              ) as j0
              from hazards t22
              where t22.city_code = $1::bigint
              and t22.town_code = $2::bigint
              and (t22.state is not null and not coalesce(t22.state = any($7::text[]), false))
              and t22.enterprise_id = t13.id
              order by t22.deadline asc, t22.id asc
              limit $8::bigint
            ) t21
          ),
          '}}'
        ) as j0
        from enterprises t13
        where t13.city_code = $1::bigint
        and t13.town_code = $2::bigint
        and exists (select 1
          from tasks t23
          where t23.enterprise_id = t13.id
          and t23.city_code = $1::bigint
          and (t23.town_code = $2::bigint or t23.issuer_town_code = $2::bigint)
          and t23.kind = $3::text
        )
        order by t13.name asc, t13.id asc
        limit $4::bigint
      ) t12
    ),
    ',"withoutGrid":',
    (select concat(
        '{"totalCount":',
        (select count(*)
          from sites t24
          where t24.city_code = $1::bigint
          and t24.town_code = $2::bigint
          and (exists (select 1
            from enterprises t25
            where t25.id = t24.enterprise_id
            and t25.city_code = $1::bigint
            and t25.town_code = $2::bigint
            and t25.status = any($9::text[])
          ) and not coalesce(exists (select 1
            from grid_assignments t26
            where t26.site_id = t24.id
            and t26.city_code = $1::bigint
            and t26.town_code = $2::bigint
            and t26.assigned_to is null
          ), false))
        ),
        ',"edges":[',
        coalesce(string_agg(t27.j0, ','), ''),
        ']}'
      )
      from (select concat(
          '{"node":{"address":',
          to_json(t28.address),
          ',"enterprise":',
          coalesce((select concat(
              '{"name":',
              to_json(t29.name),
              '}'
            )
            from enterprises t29
            where t29.id = t28.enterprise_id
            and t29.city_code = $1::bigint
            and t29.town_code = $2::bigint
          ), 'null'),
          '}}'
        ) as j0
        from sites t28
        where t28.city_code = $1::bigint
        and t28.town_code = $2::bigint
        and (exists (select 1
          from enterprises t30
          where t30.id = t28.enterprise_id
          and t30.city_code = $1::bigint
          and t30.town_code = $2::bigint
          and t30.status = any($9::text[])
        ) and not coalesce(exists (select 1
          from grid_assignments t31
          where t31.site_id = t28.id
          and t31.city_code = $1::bigint
          and t31.town_code = $2::bigint
          and t31.assigned_to is null
        ), false))
        order by t28.address asc, t28.id asc
        limit $4::bigint
      ) t27
    ),
    '}'
  )
)
end
