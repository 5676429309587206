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
          '","industrySector":',
          coalesce('"' || t6.industry_sector || '"', 'null'),
          ',"town":',
          coalesce(t8.j, 'null'),
          ',"competentDepartment":',
          coalesce((select jsonb_object_agg(t9.code, concat(
              '{"name":',
              to_json(t9.name),
              '}'
            ))
            from departments t9
          ) ->> t4.competent_department_code, 'null'),
          ',"departmentListEntries":',
          (select concat(
              '{"edges":[',
              string_agg(t10.j0, ','),
              ']}'
            )
            from (select concat(
                '{"node":{"role":"',
                t11.role,
                '","current":',
                t11.current::text,
                ',"challengedOn":',
                coalesce('"' || t11.challenged_on || '"', 'null'),
                ',"department":',
                coalesce((select jsonb_object_agg(t12.code, concat(
                    '{"code":',
                    to_json(t12.code),
                    ',"name":',
                    to_json(t12.name),
                    '}'
                  ))
                  from departments t12
                ) ->> t11.department_code, 'null'),
                ',"departmentList":',
                coalesce((select concat(
                    '{"year":',
                    t13.year,
                    ',"versionNo":',
                    t13.version_no,
                    ',"publishedOn":',
                    coalesce('"' || t13.published_on || '"', 'null'),
                    '}'
                  ) as j
                  from department_lists_face t13
                  where t13.id = t11.list_id
                  and t13.city_code = $2::bigint
                ), 'null'),
                '}}'
              ) as j0
              from department_list_entries_face t11
              left join departments t14 on t14.code = t11.department_code
              where t11.city_code = $2::bigint
              and t11.enterprise_id = t4.id
              order by t11.role asc, (t14.code is null) asc, t14.code asc, t11.id asc
              limit $6::bigint
            ) t10
          ),
          '}}'
        ) as j0
        from (select t4.*
          from enterprises_face t4
          where t4.city_code = $2::bigint
          and (t4.status = any($3::text[]) and not coalesce(exists (select 1
            from department_list_entries_face t15
            where t15.enterprise_id = t4.id
            and t15.city_code = $2::bigint
            and t15.role = $4::text
          ), false))
          order by t4.name asc, t4.id asc
          limit $7::bigint
        ) t4
        left join lateral (select t5.*
          from enterprises t5
          where t5.id = t4.id
          and t5.city_code = $2::bigint
          and $5::text = any(t5.department_codes) offset 0
        ) t6 on true
        left join lateral (select concat(
            '{"name":',
            to_json(t7.name),
            '}'
          ) as j
          from grids t7
          where t7.code = t4.town_code offset 0
        ) t8 on true
      ) t3
    ),
    ',"contested":',
    (select concat(
        '{"totalCount":',
        (select count(*)
          from enterprises_face t16
          where t16.city_code = $2::bigint
          and (t16.status = any($3::text[]) and (select count(*)
            from department_list_entries_face t17
            where t17.enterprise_id = t16.id
            and t17.city_code = $2::bigint
            and t17.role = $4::text
          ) >= $8::bigint)
        ),
        ',"edges":[',
        string_agg(t18.j0, ','),
        ']}'
      )
      from (select concat(
          '{"node":{"uscc":',
          coalesce('"' || t19.uscc || '"', 'null'),
          ',"name":',
          to_json(t19.name),
          ',"status":"',
          t19.status,
          '","industrySector":',
          coalesce('"' || t21.industry_sector || '"', 'null'),
          ',"town":',
          coalesce(t23.j, 'null'),
          ',"competentDepartment":',
          coalesce((select jsonb_object_agg(t24.code, concat(
              '{"name":',
              to_json(t24.name),
              '}'
            ))
            from departments t24
          ) ->> t19.competent_department_code, 'null'),
          ',"departmentListEntries":',
          (select concat(
              '{"edges":[',
              string_agg(t25.j0, ','),
              ']}'
            )
            from (select concat(
                '{"node":{"role":"',
                t26.role,
                '","current":',
                t26.current::text,
                ',"challengedOn":',
                coalesce('"' || t26.challenged_on || '"', 'null'),
                ',"department":',
                coalesce((select jsonb_object_agg(t27.code, concat(
                    '{"code":',
                    to_json(t27.code),
                    ',"name":',
                    to_json(t27.name),
                    '}'
                  ))
                  from departments t27
                ) ->> t26.department_code, 'null'),
                ',"departmentList":',
                coalesce((select concat(
                    '{"year":',
                    t28.year,
                    ',"versionNo":',
                    t28.version_no,
                    ',"publishedOn":',
                    coalesce('"' || t28.published_on || '"', 'null'),
                    '}'
                  ) as j
                  from department_lists_face t28
                  where t28.id = t26.list_id
                  and t28.city_code = $2::bigint
                ), 'null'),
                '}}'
              ) as j0
              from department_list_entries_face t26
              left join departments t29 on t29.code = t26.department_code
              where t26.city_code = $2::bigint
              and t26.enterprise_id = t19.id
              order by t26.role asc, (t29.code is null) asc, t29.code asc, t26.id asc
              limit $6::bigint
            ) t25
          ),
          '}}'
        ) as j0
        from (select t19.*
          from enterprises_face t19
          where t19.city_code = $2::bigint
          and (t19.status = any($3::text[]) and (select count(*)
            from department_list_entries_face t30
            where t30.enterprise_id = t19.id
            and t30.city_code = $2::bigint
            and t30.role = $4::text
          ) >= $8::bigint)
          order by t19.name asc, t19.id asc
          limit $7::bigint
        ) t19
        left join lateral (select t20.*
          from enterprises t20
          where t20.id = t19.id
          and t20.city_code = $2::bigint
          and $5::text = any(t20.department_codes) offset 0
        ) t21 on true
        left join lateral (select concat(
            '{"name":',
            to_json(t22.name),
            '}'
          ) as j
          from grids t22
          where t22.code = t19.town_code offset 0
        ) t23 on true
      ) t18
    ),
    '}'
  )
)
end
