select case when set_config('hub.caller', $14::text, true) is not null
then (select concat(
    '{"sites":',
    (select concat(
        '{"totalCount":',
        (select count(*)
          from sites_village t1
          where t1.city_code = $1::bigint
          and t1.village_code = $2::bigint
          and (exists (select 1
            from enterprises_village t2
            where t2.id = t1.enterprise_id
            and t2.city_code = $1::bigint
            and t2.village_code = $2::bigint
            and t2.status = any($3::text[])
          ) and (t1.confirmed_at is null or t1.confirmed_at < (($4::date + $5::bigint::integer)::timestamp at time zone $6::text) or (t1.confirmed_at < (($4::date + $7::bigint::integer)::timestamp at time zone $6::text) and exists (select 1
            from enterprises_village t3
            where t3.id = t1.enterprise_id
            and t3.city_code = $1::bigint
            and t3.village_code = $2::bigint
            and (t3.key_level && $8::text[] or t3.risk_level = any($9::text[]))
          ))))
        ),
        ',"edges":[',
        coalesce(string_agg(t4.j0, ','), ''),
        ']}'
      )
      from (select concat(
          '{"node":{"name":',
          coalesce(to_json(t5.name)::text, 'null'),
          ',"address":',
          to_json(t5.address),
          ',"confirmedAt":',
          coalesce(to_json(t5.confirmed_at)::text, 'null'),
          ',"enterprise":',
          coalesce((select concat(
              '{"name":',
              to_json(t6.name),
              ',"keyLevel":',
              to_json(t6.key_level),
              ',"riskLevel":',
              coalesce('"' || t6.risk_level || '"'::text, 'null'),
              ',"safetyPeople":',
              (select concat(
                  '{"edges":[',
                  coalesce(string_agg(t7.j0, ','), ''),
                  ']}'
                )
                from (select concat(
                    '{"node":{"name":',
                    coalesce(to_json((select t9.name
                      from safety_people_personal t9
                      where t9.id = t8.id
                      and t9.city_code = $1::bigint
                      and t9.village_code = $2::bigint
                    ))::text, 'null'),
                    ',"post":"',
                    t8.post,
                    '","mobile":',
                    coalesce(to_json((select t10.mobile
                      from safety_people_personal t10
                      where t10.id = t8.id
                      and t10.city_code = $1::bigint
                      and t10.village_code = $2::bigint
                    ))::text, 'null'),
                    '}}'
                  ) as j0
                  from safety_people_village t8
                  where t8.city_code = $1::bigint
                  and t8.village_code = $2::bigint
                  and t8.post = any($10::text[])
                  and t8.enterprise_id = t6.id
                  order by t8.post asc, t8.id asc
                  limit $11::bigint
                ) t7
              ),
              ',"qualityIssues":',
              (select concat(
                  '{"edges":[',
                  coalesce(string_agg(t11.j0, ','), ''),
                  ']}'
                )
                from (select concat(
                    '{"node":{"finding":',
                    to_json(t12.finding),
                    ',"dueOn":"',
                    t12.due_on,
                    '"}}'
                  ) as j0
                  from quality_issues_village t12
                  where t12.city_code = $1::bigint
                  and t12.village_code = $2::bigint
                  and t12.state <> $12::text
                  and t12.enterprise_id = t6.id
                  order by t12.due_on asc, t12.id asc
                  limit $11::bigint
                ) t11
              ),
              '}'
            ) as j
            from enterprises_village t6
            where t6.id = t5.enterprise_id
            and t6.city_code = $1::bigint
            and t6.village_code = $2::bigint
          ), 'null'),
          '}}'
        ) as j0
        from sites_village t5
        where t5.city_code = $1::bigint
        and t5.village_code = $2::bigint
        and (exists (select 1
          from enterprises_village t13
          where t13.id = t5.enterprise_id
          and t13.city_code = $1::bigint
          and t13.village_code = $2::bigint
          and t13.status = any($3::text[])
        ) and (t5.confirmed_at is null or t5.confirmed_at < (($4::date + $5::bigint::integer)::timestamp at time zone $6::text) or (t5.confirmed_at < (($4::date + $7::bigint::integer)::timestamp at time zone $6::text) and exists (select 1
          from enterprises_village t14
          where t14.id = t5.enterprise_id
          and t14.city_code = $1::bigint
          and t14.village_code = $2::bigint
          and (t14.key_level && $8::text[] or t14.risk_level = any($9::text[]))
        ))))
        order by (t5.confirmed_at is null) asc, t5.confirmed_at asc, t5.id asc
        limit $13::bigint
      ) t4
    ),
    '}'
  )
)
end
