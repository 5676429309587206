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
          coalesce(t7.j, 'null'),
          ',"competentDepartment":',
          coalesce((select jsonb_object_agg(t8.code, concat(
              '{"name":',
              to_json(t8.name),
              '}'
            ))
            from departments t8
          ) ->> t4.competent_department_code, 'null'),
          ',"departmentListEntries":',
          (select concat(
              '{"edges":[',
              coalesce(string_agg(t9.j0, ','), ''),
              ']}'
            )
            from (select concat(
                '{"node":{"role":"',
                t10.role,
                '","current":',
                t10.current::text,
                ',"challengedOn":',
                coalesce('"' || t10.challenged_on || '"'::text, 'null'),
                ',"department":',
                coalesce((select jsonb_object_agg(t11.code, concat(
                    '{"code":',
                    to_json(t11.code),
                    ',"name":',
                    to_json(t11.name),
                    '}'
                  ))
                  from departments t11
                ) ->> t10.department_code, 'null'),
                ',"departmentList":',
                coalesce((select concat(
                    '{"year":',
                    t12.year,
                    ',"versionNo":',
                    t12.version_no,
                    ',"publishedOn":',
                    coalesce('"' || t12.published_on || '"'::text, 'null'),
                    '}'
                  ) as j
                  from department_lists_face t12
                  where t12.id = t10.list_id
                  and t12.city_code = $1::bigint
                ), 'null'),
                '}}'
              ) as j0
              from department_list_entries_face t10
              left join departments t13 on t13.code = t10.department_code
              where t10.city_code = $1::bigint
              and t10.enterprise_id = t4.id
              order by t10.role asc, (t13.code is null) asc, t13.code asc, t10.id asc
              limit $5::bigint
            ) t9
          ),
          '}}'
        ) as j0
        from (select t4.*
          from enterprises_face t4
          where t4.city_code = $1::bigint
          and (t4.status = any($2::text[]) and not coalesce(exists (select 1
            from department_list_entries_face t14
            where t14.enterprise_id = t4.id
            and t14.city_code = $1::bigint
            and t14.role = $3::text
          ), false))
          order by t4.name asc, t4.id asc
          limit $6::bigint
        ) t4
        left join lateral (select concat(
            '{"name":',
            to_json(t6.name),
            '}'
          ) as j
          from grids t6
          where t6.code = t4.town_code offset 0
        ) t7 on true
      ) t3
    ),
    ',"contested":',
    (select concat(
        '{"totalCount":',
        (select count(*)
          from enterprises_face t15
          where t15.city_code = $1::bigint
          and (t15.status = any($2::text[]) and (select count(*)
            from department_list_entries_face t16
            where t16.enterprise_id = t15.id
            and t16.city_code = $1::bigint
            and t16.role = $3::text
          ) >= $7::bigint)
        ),
        ',"edges":[',
        coalesce(string_agg(t17.j0, ','), ''),
        ']}'
      )
      from (select concat(
          '{"node":{"uscc":',
          coalesce(to_json(t18.uscc)::text, 'null'),
          ',"name":',
          to_json(t18.name),
          ',"status":"',
          t18.status,
          '","industrySector":',
          coalesce('"' || (select t19.industry_sector
            from enterprises t19
            where t19.id = t18.id
            and t19.city_code = $1::bigint
            and $4::text = any(t19.department_codes)
          ) || '"'::text, 'null'),
          ',"town":',
          coalesce(t21.j, 'null'),
          ',"competentDepartment":',
          coalesce((select jsonb_object_agg(t22.code, concat(
              '{"name":',
              to_json(t22.name),
              '}'
            ))
            from departments t22
          ) ->> t18.competent_department_code, 'null'),
          ',"departmentListEntries":',
          (select concat(
              '{"edges":[',
              coalesce(string_agg(t23.j0, ','), ''),
              ']}'
            )
            from (select concat(
                '{"node":{"role":"',
                t24.role,
                '","current":',
                t24.current::text,
                ',"challengedOn":',
                coalesce('"' || t24.challenged_on || '"'::text, 'null'),
                ',"department":',
                coalesce((select jsonb_object_agg(t25.code, concat(
                    '{"code":',
                    to_json(t25.code),
                    ',"name":',
                    to_json(t25.name),
                    '}'
                  ))
                  from departments t25
                ) ->> t24.department_code, 'null'),
                ',"departmentList":',
                coalesce((select concat(
                    '{"year":',
                    t26.year,
                    ',"versionNo":',
                    t26.version_no,
                    ',"publishedOn":',
                    coalesce('"' || t26.published_on || '"'::text, 'null'),
                    '}'
                  ) as j
                  from department_lists_face t26
                  where t26.id = t24.list_id
                  and t26.city_code = $1::bigint
                ), 'null'),
                '}}'
              ) as j0
              from department_list_entries_face t24
              left join departments t27 on t27.code = t24.department_code
              where t24.city_code = $1::bigint
              and t24.enterprise_id = t18.id
              order by t24.role asc, (t27.code is null) asc, t27.code asc, t24.id asc
              limit $5::bigint
            ) t23
          ),
          '}}'
        ) as j0
        from (select t18.*
          from enterprises_face t18
          where t18.city_code = $1::bigint
          and (t18.status = any($2::text[]) and (select count(*)
            from department_list_entries_face t28
            where t28.enterprise_id = t18.id
            and t28.city_code = $1::bigint
            and t28.role = $3::text
          ) >= $7::bigint)
          order by t18.name asc, t18.id asc
          limit $6::bigint
        ) t18
        left join lateral (select concat(
            '{"name":',
            to_json(t20.name),
            '}'
          ) as j
          from grids t20
          where t20.code = t18.town_code offset 0
        ) t21 on true
      ) t17
    ),
    '}'
  )
)
end
