select case when set_config('hub.caller', $1::text, true) is not null
then (select concat(
    '{"sites":{"totalCount":',
    (select count(*)
      from sites_village t1
      where t1.city_code = $2::bigint
      and t1.village_code = $3::bigint
      and (exists (select 1
        from enterprises_village t2
        where t2.id = t1.enterprise_id
        and t2.city_code = $2::bigint
        and t2.village_code = $3::bigint
        and t2.status = any($4::text[])
      ) and (t1.confirmed_at is null or t1.confirmed_at < (($5::date + $6::bigint::integer)::timestamp at time zone $7::text) or (t1.confirmed_at < (($5::date + $8::bigint::integer)::timestamp at time zone $7::text) and exists (select 1
        from enterprises_village t3
        where t3.id = t1.enterprise_id
        and t3.city_code = $2::bigint
        and t3.village_code = $3::bigint
        and (t3.key_level && $9::text[] or t3.risk_level = any($10::text[]))
      ))))
    ),
    ',"edges":[',
    string_agg(t4.j0, ','),
    ']}}'
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
          coalesce('"' || t6.risk_level || '"', 'null'),
          ',"safetyPeople":',
          (select concat(
              '{"edges":[',
              string_agg(t7.j0, ','),
              ']}'
            )
            from (select concat(
                '{"node":{"name":',
                coalesce(to_json(t10.name)::text, 'null'),
                ',"post":"',
                t8.post,
                '","mobile":',
                coalesce(to_json(t12.mobile)::text, 'null'),
                '}}'
              ) as j0
              from (select t8.*
                from safety_people_village t8
                where t8.city_code = $2::bigint
                and t8.village_code = $3::bigint
                and t8.post = any($11::text[])
                and t8.enterprise_id = t6.id
                order by t8.post asc, t8.id asc
                limit $12::bigint
              ) t8
              left join lateral (select t9.*
                from safety_people_personal_staff_name t9
                where t9.id = t8.id
                and t9.city_code = $2::bigint
                and t9.village_code = $3::bigint offset 0
              ) t10 on true
              left join lateral (select t11.*
                from safety_people_personal_staff_phone t11
                where t11.id = t8.id
                and t11.city_code = $2::bigint
                and t11.village_code = $3::bigint offset 0
              ) t12 on true
            ) t7
          ),
          ',"qualityIssues":',
          (select concat(
              '{"edges":[',
              string_agg(t13.j0, ','),
              ']}'
            )
            from (select concat(
                '{"node":{"finding":',
                to_json(t14.finding),
                ',"dueOn":"',
                t14.due_on,
                '"}}'
              ) as j0
              from quality_issues_village t14
              where t14.city_code = $2::bigint
              and t14.village_code = $3::bigint
              and t14.state <> $13::text
              and t14.enterprise_id = t6.id
              order by t14.due_on asc, t14.id asc
              limit $12::bigint
            ) t13
          ),
          '}'
        ) as j
        from enterprises_village t6
        where t6.id = t5.enterprise_id
        and t6.city_code = $2::bigint
        and t6.village_code = $3::bigint
      ), 'null'),
      '}}'
    ) as j0
    from sites_village t5
    where t5.city_code = $2::bigint
    and t5.village_code = $3::bigint
    and (exists (select 1
      from enterprises_village t15
      where t15.id = t5.enterprise_id
      and t15.city_code = $2::bigint
      and t15.village_code = $3::bigint
      and t15.status = any($4::text[])
    ) and (t5.confirmed_at is null or t5.confirmed_at < (($5::date + $6::bigint::integer)::timestamp at time zone $7::text) or (t5.confirmed_at < (($5::date + $8::bigint::integer)::timestamp at time zone $7::text) and exists (select 1
      from enterprises_village t16
      where t16.id = t5.enterprise_id
      and t16.city_code = $2::bigint
      and t16.village_code = $3::bigint
      and (t16.key_level && $9::text[] or t16.risk_level = any($10::text[]))
    ))))
    order by (t5.confirmed_at is null) asc, t5.confirmed_at asc, t5.id asc
    limit $14::bigint
  ) t4
)
end
