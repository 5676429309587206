select case when set_config('hub.caller', $6::text, true) is not null
then (select concat(
    '{"enterprises":',
    (select concat(
        '{"totalCount":',
        (select count(*)
          from enterprises t1
          where t1.city_code = $1::bigint
          and true
          and (exists (select 1
            from materials t2
            left join materials_secret t3 on t3.id = t2.id
            and t3.city_code = $1::bigint
            left join critical_substances t4 on t4.code = t2.substance_code
            where t2.enterprise_id = t1.id
            and t2.city_code = $1::bigint
            and t3.max_quantity_t > t4.critical_quantity_t
          ) and not coalesce(exists (select 1
            from major_installations t5
            where t5.enterprise_id = t1.id
            and t5.city_code = $1::bigint
            and (t5.state = any($2::text[]) and t5.filing_no is not null)
          ), false))
        ),
        ',"edges":[',
        coalesce(string_agg(t6.j0, ','), ''),
        ']}'
      )
      from (select concat(
          '{"node":{"uscc":',
          coalesce(to_json(t7.uscc)::text, 'null'),
          ',"name":',
          to_json(t7.name),
          ',"supervisingDepartment":',
          coalesce((select concat(
              '{"name":',
              to_json(t8.name),
              '}'
            )
            from departments t8
            where t8.code = t7.supervising_department_code
          ), 'null'),
          ',"district":',
          coalesce((select concat(
              '{"name":',
              to_json(t9.name),
              '}'
            )
            from grids t9
            where t9.code = t7.district_code
          ), 'null'),
          ',"materials":',
          (select concat(
              '{"edges":[',
              coalesce(string_agg(t10.j0, ','), ''),
              ']}'
            )
            from (select concat(
                '{"node":{"nameZh":',
                coalesce(to_json((select t13.name_zh
                  from materials_commercial t13
                  where t13.id = t11.id
                  and t13.city_code = $1::bigint
                ))::text, 'null'),
                ',"cas":',
                coalesce(to_json((select t14.cas
                  from materials_commercial t14
                  where t14.id = t11.id
                  and t14.city_code = $1::bigint
                ))::text, 'null'),
                ',"maxQuantityT":',
                coalesce('"' || (select t15.max_quantity_t
                  from materials_secret t15
                  where t15.id = t11.id
                  and t15.city_code = $1::bigint
                ) || '"'::text, 'null'),
                ',"storagePlace":',
                coalesce(to_json((select t16.storage_place
                  from materials_secret t16
                  where t16.id = t11.id
                  and t16.city_code = $1::bigint
                ))::text, 'null'),
                ',"substance":',
                coalesce((select concat(
                    '{"name":',
                    to_json(t17.name),
                    ',"criticalQuantityT":"',
                    t17.critical_quantity_t,
                    '"}'
                  )
                  from critical_substances t17
                  where t17.code = t11.substance_code
                ), 'null'),
                ',"site":',
                coalesce((select concat(
                    '{"address":',
                    to_json(t18.address),
                    '}'
                  )
                  from sites t18
                  where t18.id = t11.site_id
                  and t18.city_code = $1::bigint
                  and true
                ), 'null'),
                '}}'
              ) as j0
              from materials t11
              left join materials_secret t12 on t12.id = t11.id
              and t12.city_code = $1::bigint
              left join critical_substances t19 on t19.code = t11.substance_code
              where t11.city_code = $1::bigint
              and t12.max_quantity_t > t19.critical_quantity_t
              and t11.enterprise_id = t7.id
              order by (t12.max_quantity_t is null) asc, t12.max_quantity_t desc, t11.id desc
              limit $3::bigint
            ) t10
          ),
          ',"majorInstallations":',
          (select concat(
              '{"edges":[',
              coalesce(string_agg(t20.j0, ','), ''),
              ']}'
            )
            from (select concat(
                '{"node":{"name":',
                to_json(t21.name),
                ',"level":"',
                t21.level,
                '","state":"',
                t21.state,
                '","filingNo":',
                coalesce(to_json(t21.filing_no)::text, 'null'),
                ',"rValue":',
                coalesce('"' || (select t22.r_value
                  from major_installations_secret t22
                  where t22.id = t21.id
                  and t22.city_code = $1::bigint
                ) || '"'::text, 'null'),
                '}}'
              ) as j0
              from major_installations t21
              where t21.city_code = $1::bigint
              and t21.enterprise_id = t7.id
              order by t21.id asc
              limit $4::bigint
            ) t20
          ),
          ',"specialProfiles":',
          (select concat(
              '{"edges":[',
              coalesce(string_agg(t23.j0, ','), ''),
              ']}'
            )
            from (select concat(
                '{"node":{"state":"',
                t24.state,
                '","specialField":',
                coalesce((select concat(
                    '{"name":',
                    to_json(t25.name),
                    '}'
                  )
                  from special_fields t25
                  where t25.code = t24.field_code
                ), 'null'),
                '}}'
              ) as j0
              from special_profiles t24
              where t24.city_code = $1::bigint
              and t24.enterprise_id = t7.id
              order by t24.id asc
              limit $4::bigint
            ) t23
          ),
          '}}'
        ) as j0
        from enterprises t7
        where t7.city_code = $1::bigint
        and (exists (select 1
          from materials t26
          left join materials_secret t27 on t27.id = t26.id
          and t27.city_code = $1::bigint
          left join critical_substances t28 on t28.code = t26.substance_code
          where t26.enterprise_id = t7.id
          and t26.city_code = $1::bigint
          and t27.max_quantity_t > t28.critical_quantity_t
        ) and not coalesce(exists (select 1
          from major_installations t29
          where t29.enterprise_id = t7.id
          and t29.city_code = $1::bigint
          and (t29.state = any($2::text[]) and t29.filing_no is not null)
        ), false))
        order by t7.name asc, t7.id asc
        limit $5::bigint
      ) t6
    ),
    '}'
  )
)
end
