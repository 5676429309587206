select case when set_config('hub.caller', $7::text, true) is not null
then (select concat(
    '{"unclaimed":',
    (select concat(
        '{"totalCount":',
        (select count(*)
          from enterprises_face t1
          where t1.city_code = $1::bigint
          and (t1.status = any($2::text[]) and not coalesce(exists (select 1
            from department_list_entries_face t2
            where t2.enterprise_id = t1.id
            and t2.city_code = $1::bigint
            and t2.role = $3::text
          ), false))
        ),
        ',"edges":[',
        coalesce(string_agg(t3.j0, ','), ''),
        ']}'
      )
      from (select concat(
          '{"node":{"uscc":',
          coalesce(to_json(t4.uscc)::text, 'null'),
          ',"name":',
          to_json(t4.name),
          ',"status":"',
          t4.status,
          '","industrySector":null,"town":',
          coalesce((select concat(
              '{"name":',
              to_json(t5.name),
              '}'
            )
            from grids t5
            where t5.code = t4.town_code
          ), 'null'),
          ',"competentDepartment":',
          coalesce((select concat(
              '{"name":',
              to_json(t6.name),
              '}'
            )
            from departments t6
            where t6.code = t4.competent_department_code
          ), 'null'),
          ',"departmentListEntries":',
          (select concat(
              '{"edges":[',
              coalesce(string_agg(t7.j0, ','), ''),
              ']}'
            )
            from (select concat(
                '{"node":{"role":"',
                t8.role,
                '","current":',
                t8.current::text,
                ',"challengedOn":',
                coalesce('"' || t8.challenged_on || '"'::text, 'null'),
                ',"department":',
                coalesce((select concat(
                    '{"code":',
                    to_json(t10.code),
                    ',"name":',
                    to_json(t10.name),
                    '}'
                  )
                  from departments t10
                  where t10.code = t8.department_code
                ), 'null'),
                ',"departmentList":',
                coalesce((select concat(
                    '{"year":',
                    t11.year,
                    ',"versionNo":',
                    t11.version_no,
                    ',"publishedOn":',
                    coalesce('"' || t11.published_on || '"'::text, 'null'),
                    '}'
                  )
                  from department_lists_face t11
                  where t11.id = t8.list_id
                  and t11.city_code = $1::bigint
                ), 'null'),
                '}}'
              ) as j0
              from department_list_entries_face t8
              left join departments t9 on t9.code = t8.department_code
              where t8.city_code = $1::bigint
              and t8.enterprise_id = t4.id
              order by t8.role asc, (t9.code is null) asc, t9.code asc, t8.id asc
              limit $4::bigint
            ) t7
          ),
          '}}'
        ) as j0
        from enterprises_face t4
        where t4.city_code = $1::bigint
        and (t4.status = any($2::text[]) and not coalesce(exists (select 1
          from department_list_entries_face t12
          where t12.enterprise_id = t4.id
          and t12.city_code = $1::bigint
          and t12.role = $3::text
        ), false))
        order by t4.name asc, t4.id asc
        limit $5::bigint
      ) t3
    ),
    ',"contested":',
    (select concat(
        '{"totalCount":',
        (select count(*)
          from enterprises_face t13
          where t13.city_code = $1::bigint
          and (t13.status = any($2::text[]) and (select count(*)
            from department_list_entries_face t14
            where t14.enterprise_id = t13.id
            and t14.city_code = $1::bigint
            and t14.role = $3::text
          ) >= $6::bigint)
        ),
        ',"edges":[',
        coalesce(string_agg(t15.j0, ','), ''),
        ']}'
      )
      from (select concat(
          '{"node":{"uscc":',
          coalesce(to_json(t16.uscc)::text, 'null'),
          ',"name":',
          to_json(t16.name),
          ',"status":"',
          t16.status,
          '","industrySector":null,"town":',
          coalesce((select concat(
              '{"name":',
              to_json(t17.name),
              '}'
            )
            from grids t17
            where t17.code = t16.town_code
          ), 'null'),
          ',"competentDepartment":',
          coalesce((select concat(
              '{"name":',
              to_json(t18.name),
              '}'
            )
            from departments t18
            where t18.code = t16.competent_department_code
          ), 'null'),
          ',"departmentListEntries":',
          (select concat(
              '{"edges":[',
              coalesce(string_agg(t19.j0, ','), ''),
              ']}'
            )
            from (select concat(
                '{"node":{"role":"',
                t20.role,
                '","current":',
                t20.current::text,
                ',"challengedOn":',
                coalesce('"' || t20.challenged_on || '"'::text, 'null'),
                ',"department":',
                coalesce((select concat(
                    '{"code":',
                    to_json(t22.code),
                    ',"name":',
                    to_json(t22.name),
                    '}'
                  )
                  from departments t22
                  where t22.code = t20.department_code
                ), 'null'),
                ',"departmentList":',
                coalesce((select concat(
                    '{"year":',
                    t23.year,
                    ',"versionNo":',
                    t23.version_no,
                    ',"publishedOn":',
                    coalesce('"' || t23.published_on || '"'::text, 'null'),
                    '}'
                  )
                  from department_lists_face t23
                  where t23.id = t20.list_id
                  and t23.city_code = $1::bigint
                ), 'null'),
                '}}'
              ) as j0
              from department_list_entries_face t20
              left join departments t21 on t21.code = t20.department_code
              where t20.city_code = $1::bigint
              and t20.enterprise_id = t16.id
              order by t20.role asc, (t21.code is null) asc, t21.code asc, t20.id asc
              limit $4::bigint
            ) t19
          ),
          '}}'
        ) as j0
        from enterprises_face t16
        where t16.city_code = $1::bigint
        and (t16.status = any($2::text[]) and (select count(*)
          from department_list_entries_face t24
          where t24.enterprise_id = t16.id
          and t24.city_code = $1::bigint
          and t24.role = $3::text
        ) >= $6::bigint)
        order by t16.name asc, t16.id asc
        limit $5::bigint
      ) t15
    ),
    '}'
  )
)
end
