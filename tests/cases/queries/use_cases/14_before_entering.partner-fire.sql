select case when set_config('hub.caller', $8::text, true) is not null
then (select concat(
    '{"sites":',
    (select concat(
        '{"totalCount":',
        (select count(*)
          from sites_city t1
          where t1.city_code = $1::bigint
          and true
          and exists (select 1
            from materials_city t2
            where t2.site_id = t1.id
            and t2.city_code = $1::bigint
          )
        ),
        ',"edges":[',
        coalesce(string_agg(t3.j0, ','), ''),
        ']}'
      )
      from (select concat(
          '{"node":{"address":',
          to_json(t4.address),
          ',"longitude":',
          coalesce('"' || t4.longitude || '"'::text, 'null'),
          ',"latitude":',
          coalesce('"' || t4.latitude || '"'::text, 'null'),
          ',"materials":',
          (select concat(
              '{"edges":[',
              coalesce(string_agg(t5.j0, ','), ''),
              ']}'
            )
            from (select concat(
                '{"node":{"nameZh":',
                coalesce(to_json((select t7.name_zh
                  from materials_commercial t7
                  where t7.id = t6.id
                  and t7.city_code = $1::bigint
                ))::text, 'null'),
                ',"cas":',
                coalesce(to_json((select t8.cas
                  from materials_commercial t8
                  where t8.id = t6.id
                  and t8.city_code = $1::bigint
                ))::text, 'null'),
                ',"maxQuantityT":',
                coalesce('"' || (select t9.max_quantity_t
                  from materials_secret t9
                  where t9.id = t6.id
                  and t9.city_code = $1::bigint
                ) || '"'::text, 'null'),
                ',"storagePlace":',
                coalesce(to_json((select t10.storage_place
                  from materials_secret t10
                  where t10.id = t6.id
                  and t10.city_code = $1::bigint
                ))::text, 'null'),
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
              from materials_city t6
              left join materials_secret t12 on t12.id = t6.id
              and t12.city_code = $1::bigint
              where t6.city_code = $1::bigint
              and t6.site_id = t4.id
              order by (t12.max_quantity_t is null) asc, t12.max_quantity_t desc, t6.id desc
              limit $2::bigint
            ) t5
          ),
          ',"majorInstallations":',
          (select concat(
              '{"edges":[',
              coalesce(string_agg(t13.j0, ','), ''),
              ']}'
            )
            from (select concat(
                '{"node":{"name":',
                to_json(t14.name),
                ',"level":"',
                t14.level,
                '","rValue":',
                coalesce('"' || (select t15.r_value
                  from major_installations_secret t15
                  where t15.id = t14.id
                  and t15.city_code = $1::bigint
                ) || '"'::text, 'null'),
                ',"location":',
                coalesce((select t16.location
                  from major_installations_secret t16
                  where t16.id = t14.id
                  and t16.city_code = $1::bigint
                )::text::text, 'null'),
                ',"population500m":',
                coalesce((select t17.population_500m
                  from major_installations_secret t17
                  where t17.id = t14.id
                  and t17.city_code = $1::bigint
                )::text::text, 'null'),
                '}}'
              ) as j0
              from major_installations_city t14
              where t14.city_code = $1::bigint
              and t14.site_id = t4.id
              order by t14.id asc
              limit $3::bigint
            ) t13
          ),
          ',"enterprise":',
          coalesce((select concat(
              '{"name":',
              to_json(t18.name),
              ',"safetyPeople":',
              (select concat(
                  '{"edges":[',
                  coalesce(string_agg(t19.j0, ','), ''),
                  ']}'
                )
                from (select concat(
                    '{"node":{"post":"',
                    t20.post,
                    '","name":',
                    coalesce(to_json((select t21.name
                      from safety_people_personal t21
                      where t21.id = t20.id
                      and t21.city_code = $1::bigint
                    ))::text, 'null'),
                    ',"mobile":',
                    coalesce(to_json((select t22.mobile
                      from safety_people_personal t22
                      where t22.id = t20.id
                      and t22.city_code = $1::bigint
                    ))::text, 'null'),
                    '}}'
                  ) as j0
                  from safety_people_city t20
                  where t20.city_code = $1::bigint
                  and t20.post = any($4::text[])
                  and t20.enterprise_id = t18.id
                  order by t20.post asc, t20.id asc
                  limit $5::bigint
                ) t19
              ),
              '}'
            ) as j
            from enterprises_face t18
            where t18.id = t4.enterprise_id
            and t18.city_code = $1::bigint
          ), 'null'),
          ',"hazards":',
          (select concat(
              '{"edges":[',
              coalesce(string_agg(t23.j0, ','), ''),
              ']}'
            )
            from (select concat(
                '{"node":{"listedOn":',
                coalesce('"' || t24.listed_on || '"'::text, 'null'),
                ',"listingBrief":',
                coalesce(to_json(t24.listing_brief)::text, 'null'),
                ',"listingDueOn":',
                coalesce('"' || t24.listing_due_on || '"'::text, 'null'),
                ',"supervision":',
                coalesce((select jsonb_object_agg(t25.code, concat(
                    '{"name":',
                    to_json(t25.name),
                    '}'
                  ))
                  from supervision_kinds t25
                ) ->> t24.supervision_code, 'null'),
                '}}'
              ) as j0
              from hazards_face t24
              where t24.city_code = $1::bigint
              and (t24.listed_on <= $6::date and (t24.struck_off_on is null or t24.struck_off_on > $6::date))
              and t24.site_id = t4.id
              order by (t24.listed_on is null) asc, t24.listed_on desc, t24.id desc
              limit $5::bigint
            ) t23
          ),
          '}}'
        ) as j0
        from sites_city t4
        where t4.city_code = $1::bigint
        and exists (select 1
          from materials_city t26
          where t26.site_id = t4.id
          and t26.city_code = $1::bigint
        )
        order by t4.address asc, t4.id asc
        limit $7::bigint
      ) t3
    ),
    '}'
  )
)
end
