select case when set_config('hub.caller', $1::text, true) is not null
then (select concat(
    '{"enterprises":',
    (select concat(
        '{"totalCount":',
        (select count(*)
          from enterprises_village t1
          where t1.city_code = $2::bigint
          and t1.village_code = $3::bigint
          and t1.status = any($4::text[])
        ),
        '}'
      )
    ),
    ',"dust":',
    (select concat(
        '{"totalCount":',
        (select count(*)
          from sites_village t3
          where t3.city_code = $2::bigint
          and t3.village_code = $3::bigint
          and exists (select 1
            from special_profiles_village t4
            where t4.site_id = t3.id
            and t4.city_code = $2::bigint
            and t4.village_code = $3::bigint
            and (exists (select 1
              from special_fields t5
              where t5.code = t4.field_code
              and t5.code = $5::text
            ) and t4.state <> $6::text)
          )
        ),
        ',"edges":[',
        string_agg(t6.j0, ','),
        ']}'
      )
      from (select concat(
          '{"node":{"address":',
          to_json(t7.address),
          ',"enterprise":',
          coalesce((select concat(
              '{"name":',
              to_json(t8.name),
              '}'
            ) as j
            from enterprises_village t8
            where t8.id = t7.enterprise_id
            and t8.city_code = $2::bigint
            and t8.village_code = $3::bigint
          ), 'null'),
          ',"specialProfiles":',
          (select concat(
              '{"edges":[',
              string_agg(t9.j0, ','),
              ']}'
            )
            from (select concat(
                '{"node":{"state":"',
                t10.state,
                '","maxWorkersShift":',
                coalesce(t10.max_workers_shift::text, 'null'),
                ',"specialField":',
                coalesce((select jsonb_object_agg(t11.code, concat(
                    '{"name":',
                    to_json(t11.name),
                    '}'
                  ))
                  from special_fields t11
                ) ->> t10.field_code, 'null'),
                '}}'
              ) as j0
              from special_profiles_village t10
              where t10.city_code = $2::bigint
              and t10.village_code = $3::bigint
              and t10.site_id = t7.id
              order by t10.id asc
              limit $7::bigint
            ) t9
          ),
          '}}'
        ) as j0
        from sites_village t7
        where t7.city_code = $2::bigint
        and t7.village_code = $3::bigint
        and exists (select 1
          from special_profiles_village t12
          where t12.site_id = t7.id
          and t12.city_code = $2::bigint
          and t12.village_code = $3::bigint
          and (exists (select 1
            from special_fields t13
            where t13.code = t12.field_code
            and t13.code = $5::text
          ) and t12.state <> $6::text)
        )
        order by t7.id asc
        limit $8::bigint
      ) t6
    ),
    ',"confinedSpace":',
    (select concat(
        '{"totalCount":',
        (select count(*)
          from sites_village t14
          where t14.city_code = $2::bigint
          and t14.village_code = $3::bigint
          and exists (select 1
            from special_profiles_village t15
            where t15.site_id = t14.id
            and t15.city_code = $2::bigint
            and t15.village_code = $3::bigint
            and (exists (select 1
              from special_fields t16
              where t16.code = t15.field_code
              and t16.code = $9::text
            ) and t15.state <> $6::text)
          )
        ),
        ',"edges":[',
        string_agg(t17.j0, ','),
        ']}'
      )
      from (select concat(
          '{"node":{"address":',
          to_json(t18.address),
          ',"enterprise":',
          coalesce((select concat(
              '{"name":',
              to_json(t19.name),
              '}'
            ) as j
            from enterprises_village t19
            where t19.id = t18.enterprise_id
            and t19.city_code = $2::bigint
            and t19.village_code = $3::bigint
          ), 'null'),
          ',"specialProfiles":',
          (select concat(
              '{"edges":[',
              string_agg(t20.j0, ','),
              ']}'
            )
            from (select concat(
                '{"node":{"state":"',
                t21.state,
                '","maxWorkersShift":',
                coalesce(t21.max_workers_shift::text, 'null'),
                ',"specialField":',
                coalesce((select jsonb_object_agg(t22.code, concat(
                    '{"name":',
                    to_json(t22.name),
                    '}'
                  ))
                  from special_fields t22
                ) ->> t21.field_code, 'null'),
                '}}'
              ) as j0
              from special_profiles_village t21
              where t21.city_code = $2::bigint
              and t21.village_code = $3::bigint
              and t21.site_id = t18.id
              order by t21.id asc
              limit $7::bigint
            ) t20
          ),
          '}}'
        ) as j0
        from sites_village t18
        where t18.city_code = $2::bigint
        and t18.village_code = $3::bigint
        and exists (select 1
          from special_profiles_village t23
          where t23.site_id = t18.id
          and t23.city_code = $2::bigint
          and t23.village_code = $3::bigint
          and (exists (select 1
            from special_fields t24
            where t24.code = t23.field_code
            and t24.code = $9::text
          ) and t23.state <> $6::text)
        )
        order by t18.id asc
        limit $8::bigint
      ) t17
    ),
    ',"overdue":',
    (select concat(
        '{"totalCount":',
        (select count(*)
          from hazards_village t25
          where t25.city_code = $2::bigint
          and t25.village_code = $3::bigint
          and ((t25.state is not null and not coalesce(t25.state = any($10::text[]), false)) and t25.deadline < ($11::date + $12::bigint::integer))
        ),
        ',"edges":[',
        string_agg(t26.j0, ','),
        ']}'
      )
      from (select concat(
          '{"node":{"level":"',
          t27.level,
          '","state":"',
          t27.state,
          '","deadline":"',
          t27.deadline,
          '","description":',
          coalesce(to_json(t29.description)::text, 'null'),
          ',"enterprise":',
          coalesce((select concat(
              '{"name":',
              to_json(t30.name),
              '}'
            ) as j
            from enterprises_village t30
            where t30.id = t27.enterprise_id
            and t30.city_code = $2::bigint
            and t30.village_code = $3::bigint
          ), 'null'),
          ',"site":',
          coalesce((select concat(
              '{"address":',
              to_json(t31.address),
              '}'
            ) as j
            from sites_village t31
            where t31.id = t27.site_id
            and t31.city_code = $2::bigint
            and t31.village_code = $3::bigint
          ), 'null'),
          '}}'
        ) as j0
        from (select t27.*
          from hazards_village t27
          where t27.city_code = $2::bigint
          and t27.village_code = $3::bigint
          and ((t27.state is not null and not coalesce(t27.state = any($10::text[]), false)) and t27.deadline < ($11::date + $12::bigint::integer))
          order by t27.deadline asc, t27.id asc
          limit $8::bigint
        ) t27
        left join lateral (select t28.*
          from hazards_commercial t28
          where t28.id = t27.id
          and t28.city_code = $2::bigint
          and t28.village_code = $3::bigint offset 0
        ) t29 on true
      ) t26
    ),
    '}'
  )
)
end
