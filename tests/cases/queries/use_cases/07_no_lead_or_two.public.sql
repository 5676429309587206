select case when set_config('hub.caller', $1::text, true) is not null
then (select concat(
    '{"unclaimed":',
    (select concat(
        '{"totalCount":',
        (select count(*)
          from enterprises_face t1
          where t1.city_code = $2::bigint
          and (t1.status = any($3::text[]) and not coalesce(exists (select 1
            from department_list_entries_face t2
            where t2.enterprise_id = t1.id
            and t2.city_code = $2::bigint
            and t2.role = $4::text
          ), false))
        ),
        ',"edges":[',
        string_agg(t3.j0, ','),
        ']}'
      )
      from (select concat(
          '{"node":{"uscc":',
          coalesce('"' || t4.uscc || '"', 'null'),
          ',"name":',
          to_json(t4.name),
          ',"status":"',
          t4.status,
          '","industrySector":null,"town":',
          coalesce(t6.j, 'null'),
          ',"competentDepartment":',
          coalesce((select jsonb_object_agg(t7.code, concat(
              '{"name":',
              to_json(t7.name),
              '}'
            ))
            from departments t7
          ) ->> t4.competent_department_code, 'null'),
          ',"departmentListEntries":',
          (select concat(
              '{"edges":[',
              string_agg(t8.j0, ','),
              ']}'
            )
            from (select concat(
                '{"node":{"role":"',
                t9.role,
                '","current":',
                t9.current::text,
                ',"challengedOn":',
                coalesce('"' || t9.challenged_on || '"', 'null'),
                ',"department":',
                coalesce((select jsonb_object_agg(t10.code, concat(
                    '{"code":',
                    to_json(t10.code),
                    ',"name":',
                    to_json(t10.name),
                    '}'
                  ))
                  from departments t10
                ) ->> t9.department_code, 'null'),
                ',"departmentList":',
                coalesce((select concat(
                    '{"year":',
                    t11.year,
                    ',"versionNo":',
                    t11.version_no,
                    ',"publishedOn":',
                    coalesce('"' || t11.published_on || '"', 'null'),
                    '}'
                  ) as j
                  from department_lists_face t11
                  where t11.id = t9.list_id
                  and t11.city_code = $2::bigint
                ), 'null'),
                '}}'
              ) as j0
              from department_list_entries_face t9
              left join departments t12 on t12.code = t9.department_code
              where t9.city_code = $2::bigint
              and t9.enterprise_id = t4.id
              order by t9.role asc, (t12.code is null) asc, t12.code asc, t9.id asc
              limit $5::bigint
            ) t8
          ),
          '}}'
        ) as j0
        from (select t4.*
          from enterprises_face t4
          where t4.city_code = $2::bigint
          and (t4.status = any($3::text[]) and not coalesce(exists (select 1
            from department_list_entries_face t13
            where t13.enterprise_id = t4.id
            and t13.city_code = $2::bigint
            and t13.role = $4::text
          ), false))
          order by t4.name asc, t4.id asc
          limit $6::bigint
        ) t4
        left join lateral (select concat(
            '{"name":',
            to_json(t5.name),
            '}'
          ) as j
          from grids t5
          where t5.code = t4.town_code offset 0
        ) t6 on true
      ) t3
    ),
    ',"contested":',
    (select concat(
        '{"totalCount":',
        (select count(*)
          from enterprises_face t14
          where t14.city_code = $2::bigint
          and (t14.status = any($3::text[]) and (select count(*)
            from department_list_entries_face t15
            where t15.enterprise_id = t14.id
            and t15.city_code = $2::bigint
            and t15.role = $4::text
          ) >= $7::bigint)
        ),
        ',"edges":[',
        string_agg(t16.j0, ','),
        ']}'
      )
      from (select concat(
          '{"node":{"uscc":',
          coalesce('"' || t17.uscc || '"', 'null'),
          ',"name":',
          to_json(t17.name),
          ',"status":"',
          t17.status,
          '","industrySector":null,"town":',
          coalesce(t19.j, 'null'),
          ',"competentDepartment":',
          coalesce((select jsonb_object_agg(t20.code, concat(
              '{"name":',
              to_json(t20.name),
              '}'
            ))
            from departments t20
          ) ->> t17.competent_department_code, 'null'),
          ',"departmentListEntries":',
          (select concat(
              '{"edges":[',
              string_agg(t21.j0, ','),
              ']}'
            )
            from (select concat(
                '{"node":{"role":"',
                t22.role,
                '","current":',
                t22.current::text,
                ',"challengedOn":',
                coalesce('"' || t22.challenged_on || '"', 'null'),
                ',"department":',
                coalesce((select jsonb_object_agg(t23.code, concat(
                    '{"code":',
                    to_json(t23.code),
                    ',"name":',
                    to_json(t23.name),
                    '}'
                  ))
                  from departments t23
                ) ->> t22.department_code, 'null'),
                ',"departmentList":',
                coalesce((select concat(
                    '{"year":',
                    t24.year,
                    ',"versionNo":',
                    t24.version_no,
                    ',"publishedOn":',
                    coalesce('"' || t24.published_on || '"', 'null'),
                    '}'
                  ) as j
                  from department_lists_face t24
                  where t24.id = t22.list_id
                  and t24.city_code = $2::bigint
                ), 'null'),
                '}}'
              ) as j0
              from department_list_entries_face t22
              left join departments t25 on t25.code = t22.department_code
              where t22.city_code = $2::bigint
              and t22.enterprise_id = t17.id
              order by t22.role asc, (t25.code is null) asc, t25.code asc, t22.id asc
              limit $5::bigint
            ) t21
          ),
          '}}'
        ) as j0
        from (select t17.*
          from enterprises_face t17
          where t17.city_code = $2::bigint
          and (t17.status = any($3::text[]) and (select count(*)
            from department_list_entries_face t26
            where t26.enterprise_id = t17.id
            and t26.city_code = $2::bigint
            and t26.role = $4::text
          ) >= $7::bigint)
          order by t17.name asc, t17.id asc
          limit $6::bigint
        ) t17
        left join lateral (select concat(
            '{"name":',
            to_json(t18.name),
            '}'
          ) as j
          from grids t18
          where t18.code = t17.town_code offset 0
        ) t19 on true
      ) t16
    ),
    '}'
  )
)
end
