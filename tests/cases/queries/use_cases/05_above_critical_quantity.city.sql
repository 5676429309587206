select case when set_config('hub.caller', $1::text, true) is not null
then (select concat(
    '{"enterprises":{"totalCount":',
    (select count(*)
      from enterprises_city t1
      where t1.city_code = $2::bigint
      and true
      and (exists (select 1
        from materials_city t2
        left join materials_secret_dangerous_goods t3 on t3.id = t2.id
        and t3.city_code = $2::bigint
        left join critical_substances t4 on t4.code = t2.substance_code
        where t2.enterprise_id = t1.id
        and t2.city_code = $2::bigint
        and t3.max_quantity_t > t4.critical_quantity_t
      ) and not coalesce(exists (select 1
        from major_installations_city t5
        where t5.enterprise_id = t1.id
        and t5.city_code = $2::bigint
        and (t5.state = any($3::text[]) and t5.filing_no is not null)
      ), false))
    ),
    ',"edges":[',
    string_agg(t6.j0, ','),
    ']}}'
  )
  from (select concat(
      '{"node":{"uscc":',
      coalesce('"' || t7.uscc || '"', 'null'),
      ',"name":',
      to_json(t7.name),
      ',"supervisingDepartment":',
      coalesce((select jsonb_object_agg(t8.code, concat(
          '{"name":',
          to_json(t8.name),
          '}'
        ))
        from departments t8
      ) ->> t7.supervising_department_code, 'null'),
      ',"district":',
      coalesce(t10.j, 'null'),
      ',"materials":',
      (select concat(
          '{"edges":[',
          string_agg(t11.j0, ','),
          ']}'
        )
        from (select concat(
            '{"node":{"nameZh":',
            coalesce(to_json(t14.name_zh)::text, 'null'),
            ',"cas":',
            coalesce(to_json(t14.cas)::text, 'null'),
            ',"maxQuantityT":',
            coalesce('"' || t16.max_quantity_t || '"', 'null'),
            ',"storagePlace":',
            coalesce(to_json(t16.storage_place)::text, 'null'),
            ',"substance":',
            coalesce((select jsonb_object_agg(t17.code, concat(
                '{"name":',
                to_json(t17.name),
                ',"criticalQuantityT":"',
                t17.critical_quantity_t,
                '"}'
              ))
              from critical_substances t17
            ) ->> t12.substance_code, 'null'),
            ',"site":',
            coalesce((select concat(
                '{"address":',
                to_json(t18.address),
                '}'
              ) as j
              from sites_city t18
              where t18.id = t12.site_id
              and t18.city_code = $2::bigint
              and true
            ), 'null'),
            '}}'
          ) as j0
          from (select t12.*
            from materials_city t12
            left join materials_secret_dangerous_goods t19 on t19.id = t12.id
            and t19.city_code = $2::bigint
            left join critical_substances t20 on t20.code = t12.substance_code
            where t12.city_code = $2::bigint
            and t19.max_quantity_t > t20.critical_quantity_t
            and t12.enterprise_id = t7.id
            order by (t19.max_quantity_t is null) asc, t19.max_quantity_t desc, t12.id desc
            limit $4::bigint
          ) t12
          left join lateral (select t13.*
            from materials_commercial_dangerous_goods t13
            where t13.id = t12.id
            and t13.city_code = $2::bigint offset 0
          ) t14 on true
          left join lateral (select t15.*
            from materials_secret_dangerous_goods t15
            where t15.id = t12.id
            and t15.city_code = $2::bigint offset 0
          ) t16 on true
        ) t11
      ),
      ',"majorInstallations":',
      (select concat(
          '{"edges":[',
          string_agg(t21.j0, ','),
          ']}'
        )
        from (select concat(
            '{"node":{"name":',
            to_json(t22.name),
            ',"level":"',
            t22.level,
            '","state":"',
            t22.state,
            '","filingNo":',
            coalesce(to_json(t22.filing_no)::text, 'null'),
            ',"rValue":',
            coalesce('"' || t24.r_value || '"', 'null'),
            '}}'
          ) as j0
          from major_installations_city t22
          left join lateral (select t23.*
            from major_installations_secret t23
            where t23.id = t22.id
            and t23.city_code = $2::bigint offset 0
          ) t24 on true
          where t22.city_code = $2::bigint
          and t22.enterprise_id = t7.id
          order by t22.id asc
          limit $5::bigint
        ) t21
      ),
      ',"specialProfiles":',
      (select concat(
          '{"edges":[',
          string_agg(t25.j0, ','),
          ']}'
        )
        from (select concat(
            '{"node":{"state":"',
            t26.state,
            '","specialField":',
            coalesce((select jsonb_object_agg(t27.code, concat(
                '{"name":',
                to_json(t27.name),
                '}'
              ))
              from special_fields t27
            ) ->> t26.field_code, 'null'),
            '}}'
          ) as j0
          from special_profiles_city t26
          where t26.city_code = $2::bigint
          and t26.enterprise_id = t7.id
          order by t26.id asc
          limit $5::bigint
        ) t25
      ),
      '}}'
    ) as j0
    from (select t7.*
      from enterprises_city t7
      where t7.city_code = $2::bigint
      and (exists (select 1
        from materials_city t28
        left join materials_secret_dangerous_goods t29 on t29.id = t28.id
        and t29.city_code = $2::bigint
        left join critical_substances t30 on t30.code = t28.substance_code
        where t28.enterprise_id = t7.id
        and t28.city_code = $2::bigint
        and t29.max_quantity_t > t30.critical_quantity_t
      ) and not coalesce(exists (select 1
        from major_installations_city t31
        where t31.enterprise_id = t7.id
        and t31.city_code = $2::bigint
        and (t31.state = any($3::text[]) and t31.filing_no is not null)
      ), false))
      order by t7.name asc, t7.id asc
      limit $6::bigint
    ) t7
    left join lateral (select concat(
        '{"name":',
        to_json(t9.name),
        '}'
      ) as j
      from grids t9
      where t9.code = t7.district_code offset 0
    ) t10 on true
  ) t6
)
end
