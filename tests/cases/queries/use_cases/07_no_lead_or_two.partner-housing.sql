select case when set_config('hub.caller', $8::text, true) is not null
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
          '","industrySector":',
          coalesce('"' || (select t5.industry_sector
            from enterprises t5
            where t5.id = t4.id
            and t5.city_code = $1::bigint
            and $4::text = any(t5.department_codes)
          ) || '"'::text, 'null'),
          ',"town":',
          coalesce((select concat(
              '{"name":',
              to_json(t6.name),
              '}'
            )
            from grids t6
            where t6.code = t4.town_code
          ), 'null'),
          ',"competentDepartment":',
          coalesce((select concat(
              '{"name":',
              to_json(t7.name),
              '}'
            )
            from departments t7
            where t7.code = t4.competent_department_code
          ), 'null'),
          ',"departmentListEntries":',
          (select concat(
              '{"edges":[',
              coalesce(string_agg(t8.j0, ','), ''),
              ']}'
            )
            from (select concat(
                '{"node":{"role":"',
                t9.role,
                '","current":',
                t9.current::text,
                ',"challengedOn":',
                coalesce('"' || t9.challenged_on || '"'::text, 'null'),
                ',"department":',
                coalesce((select concat(
                    '{"code":',
                    to_json(t11.code),
                    ',"name":',
                    to_json(t11.name),
                    '}'
                  )
                  from departments t11
                  where t11.code = t9.department_code
                ), 'null'),
                ',"departmentList":',
                coalesce((select concat(
                    '{"year":',
                    t12.year,
                    ',"versionNo":',
                    t12.version_no,
                    ',"publishedOn":',
                    coalesce('"' || t12.published_on || '"'::text, 'null'),
                    '}'
                  )
                  from department_lists_face t12
                  where t12.id = t9.list_id
                  and t12.city_code = $1::bigint
                ), 'null'),
                '}}'
              ) as j0
              from department_list_entries_face t9
              left join departments t10 on t10.code = t9.department_code
              where t9.city_code = $1::bigint
              and t9.enterprise_id = t4.id
              order by t9.role asc, (t10.code is null) asc, t10.code asc, t9.id asc
              limit $5::bigint
            ) t8
          ),
          '}}'
        ) as j0
        from enterprises_face t4
        where t4.city_code = $1::bigint
        and (t4.status = any($2::text[]) and not coalesce(exists (select 1
          from department_list_entries_face t13
          where t13.enterprise_id = t4.id
          and t13.city_code = $1::bigint
          and t13.role = $3::text
        ), false))
        order by t4.name asc, t4.id asc
        limit $6::bigint
      ) t3
    ),
    ',"contested":',
    (select concat(
        '{"totalCount":',
        (select count(*)
          from enterprises_face t14
          where t14.city_code = $1::bigint
          and (t14.status = any($2::text[]) and (select count(*)
            from department_list_entries_face t15
            where t15.enterprise_id = t14.id
            and t15.city_code = $1::bigint
            and t15.role = $3::text
          ) >= $7::bigint)
        ),
        ',"edges":[',
        coalesce(string_agg(t16.j0, ','), ''),
        ']}'
      )
      from (select concat(
          '{"node":{"uscc":',
          coalesce(to_json(t17.uscc)::text, 'null'),
          ',"name":',
          to_json(t17.name),
          ',"status":"',
          t17.status,
          '","industrySector":',
          coalesce('"' || (select t18.industry_sector
            from enterprises t18
            where t18.id = t17.id
            and t18.city_code = $1::bigint
            and $4::text = any(t18.department_codes)
          ) || '"'::text, 'null'),
          ',"town":',
          coalesce((select concat(
              '{"name":',
              to_json(t19.name),
              '}'
            )
            from grids t19
            where t19.code = t17.town_code
          ), 'null'),
          ',"competentDepartment":',
          coalesce((select concat(
              '{"name":',
              to_json(t20.name),
              '}'
            )
            from departments t20
            where t20.code = t17.competent_department_code
          ), 'null'),
          ',"departmentListEntries":',
          (select concat(
              '{"edges":[',
              coalesce(string_agg(t21.j0, ','), ''),
              ']}'
            )
            from (select concat(
                '{"node":{"role":"',
                t22.role,
                '","current":',
                t22.current::text,
                ',"challengedOn":',
                coalesce('"' || t22.challenged_on || '"'::text, 'null'),
                ',"department":',
                coalesce((select concat(
                    '{"code":',
                    to_json(t24.code),
                    ',"name":',
                    to_json(t24.name),
                    '}'
                  )
                  from departments t24
                  where t24.code = t22.department_code
                ), 'null'),
                ',"departmentList":',
                coalesce((select concat(
                    '{"year":',
                    t25.year,
                    ',"versionNo":',
                    t25.version_no,
                    ',"publishedOn":',
                    coalesce('"' || t25.published_on || '"'::text, 'null'),
                    '}'
                  )
                  from department_lists_face t25
                  where t25.id = t22.list_id
                  and t25.city_code = $1::bigint
                ), 'null'),
                '}}'
              ) as j0
              from department_list_entries_face t22
              left join departments t23 on t23.code = t22.department_code
              where t22.city_code = $1::bigint
              and t22.enterprise_id = t17.id
              order by t22.role asc, (t23.code is null) asc, t23.code asc, t22.id asc
              limit $5::bigint
            ) t21
          ),
          '}}'
        ) as j0
        from enterprises_face t17
        where t17.city_code = $1::bigint
        and (t17.status = any($2::text[]) and (select count(*)
          from department_list_entries_face t26
          where t26.enterprise_id = t17.id
          and t26.city_code = $1::bigint
          and t26.role = $3::text
        ) >= $7::bigint)
        order by t17.name asc, t17.id asc
        limit $6::bigint
      ) t16
    ),
    '}'
  )
)
end
