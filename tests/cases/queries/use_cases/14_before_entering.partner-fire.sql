select case when set_config('hub.caller', $1::text, true) is not null
then (select concat(
    '{"sites":{"totalCount":',
    (select count(*)
      from sites_city t1
      where t1.city_code = $2::bigint
      and true
      and exists (select 1
        from materials_city t2
        where t2.site_id = t1.id
        and t2.city_code = $2::bigint
      )
    ),
    ',"edges":[',
    string_agg(t3.j0, ','),
    ']}}'
  )
  from (select concat(
      '{"node":{"address":',
      to_json(t4.address),
      ',"longitude":',
      coalesce('"' || t4.longitude || '"', 'null'),
      ',"latitude":',
      coalesce('"' || t4.latitude || '"', 'null'),
      ',"materials":',
      (select concat(
          '{"edges":[',
          string_agg(t5.j0, ','),
          ']}'
        )
        from (select concat(
            '{"node":{"nameZh":',
            coalesce(to_json(t8.name_zh)::text, 'null'),
            ',"cas":',
            coalesce(to_json(t8.cas)::text, 'null'),
            ',"maxQuantityT":',
            coalesce('"' || t10.max_quantity_t || '"', 'null'),
            ',"storagePlace":',
            coalesce(to_json(t10.storage_place)::text, 'null'),
            ',"highlyToxic":null,"substance":',
            coalesce((select jsonb_object_agg(t11.code, concat(
                '{"name":',
                to_json(t11.name),
                ',"criticalQuantityT":"',
                t11.critical_quantity_t,
                '"}'
              ))
              from critical_substances t11
            ) ->> t6.substance_code, 'null'),
            '}}'
          ) as j0
          from (select t6.*
            from materials_city t6
            left join materials_secret_dangerous_goods t12 on t12.id = t6.id
            and t12.city_code = $2::bigint
            where t6.city_code = $2::bigint
            and t6.site_id = t4.id
            order by (t12.max_quantity_t is null) asc, t12.max_quantity_t desc, t6.id desc
            limit $3::bigint
          ) t6
          left join lateral (select t7.*
            from materials_commercial_dangerous_goods t7
            where t7.id = t6.id
            and t7.city_code = $2::bigint offset 0
          ) t8 on true
          left join lateral (select t9.*
            from materials_secret_dangerous_goods t9
            where t9.id = t6.id
            and t9.city_code = $2::bigint offset 0
          ) t10 on true
        ) t5
      ),
      ',"majorInstallations":',
      (select concat(
          '{"edges":[',
          string_agg(t13.j0, ','),
          ']}'
        )
        from (select concat(
            '{"node":{"name":',
            to_json(t14.name),
            ',"level":"',
            t14.level,
            '","rValue":',
            coalesce('"' || t16.r_value || '"', 'null'),
            ',"location":',
            coalesce(t16.location::text, 'null'),
            ',"population500m":',
            coalesce(t16.population_500m::text, 'null'),
            '}}'
          ) as j0
          from major_installations_city t14
          left join lateral (select t15.*
            from major_installations_secret t15
            where t15.id = t14.id
            and t15.city_code = $2::bigint offset 0
          ) t16 on true
          where t14.city_code = $2::bigint
          and t14.site_id = t4.id
          order by t14.id asc
          limit $4::bigint
        ) t13
      ),
      ',"enterprise":',
      coalesce((select concat(
          '{"name":',
          to_json(t17.name),
          ',"safetyPeople":',
          (select concat(
              '{"edges":[',
              string_agg(t18.j0, ','),
              ']}'
            )
            from (select concat(
                '{"node":{"post":"',
                t19.post,
                '","name":',
                coalesce(to_json(t21.name)::text, 'null'),
                ',"mobile":',
                coalesce(to_json(t23.mobile)::text, 'null'),
                '}}'
              ) as j0
              from (select t19.*
                from safety_people_city t19
                where t19.city_code = $2::bigint
                and t19.post = any($5::text[])
                and t19.enterprise_id = t17.id
                order by t19.post asc, t19.id asc
                limit $6::bigint
              ) t19
              left join lateral (select t20.*
                from safety_people_personal_staff_name t20
                where t20.id = t19.id
                and t20.city_code = $2::bigint offset 0
              ) t21 on true
              left join lateral (select t22.*
                from safety_people_personal_staff_phone t22
                where t22.id = t19.id
                and t22.city_code = $2::bigint offset 0
              ) t23 on true
            ) t18
          ),
          '}'
        ) as j
        from enterprises_face t17
        where t17.id = t4.enterprise_id
        and t17.city_code = $2::bigint
      ), 'null'),
      ',"hazards":',
      (select concat(
          '{"edges":[',
          string_agg(t24.j0, ','),
          ']}'
        )
        from (select concat(
            '{"node":{"listedOn":',
            coalesce('"' || t25.listed_on || '"', 'null'),
            ',"listingBrief":',
            coalesce(to_json(t25.listing_brief)::text, 'null'),
            ',"listingDueOn":',
            coalesce('"' || t25.listing_due_on || '"', 'null'),
            ',"supervision":',
            coalesce((select jsonb_object_agg(t26.code, concat(
                '{"name":',
                to_json(t26.name),
                '}'
              ))
              from supervision_kinds t26
            ) ->> t25.supervision_code, 'null'),
            '}}'
          ) as j0
          from hazards_face t25
          where t25.city_code = $2::bigint
          and (t25.listed_on <= $7::date and (t25.struck_off_on is null or t25.struck_off_on > $7::date))
          and t25.site_id = t4.id
          order by (t25.listed_on is null) asc, t25.listed_on desc, t25.id desc
          limit $6::bigint
        ) t24
      ),
      '}}'
    ) as j0
    from sites_city t4
    where t4.city_code = $2::bigint
    and exists (select 1
      from materials_city t27
      where t27.site_id = t4.id
      and t27.city_code = $2::bigint
    )
    order by t4.address asc, t4.id asc
    limit $8::bigint
  ) t3
)
end
