select case when set_config('hub.caller', $1::text, true) is not null
then (select concat(
    '{"enterprises":',
    (select concat(
        '{"edges":[',
        string_agg(t1.j0, ','),
        ']}'
      )
      from (select concat(
          '{"node":{"uscc":',
          coalesce('"' || t2.uscc || '"', 'null'),
          ',"viewerRelation":"',
          case when t2.town_code = any($2::bigint[]) and t2.village_code is null then 'OWN' when t2.town_code = any($2::bigint[]) then 'BELOW' when (t2.district_code is null and t2.town_code is null and t2.village_code is null or t2.district_code = any($3::bigint[]) and t2.town_code is null and t2.village_code is null) then 'ABOVE' when t2.town_code is not null and t2.village_code is null and t2.district_code = any($3::bigint[]) then 'SIBLING' else 'OUTSIDE' end,
          '","employees":',
          coalesce(t4.employees::text, 'null'),
          '}}'
        ) as j0
        from (select t2.*
          from enterprises_face t2
          where t2.city_code = $4::bigint
          order by (t2.uscc is null) asc, t2.uscc asc, t2.id asc
          limit $6::bigint
        ) t2
        left join lateral (select t3.*
          from enterprises_operational_size_facts t3
          where t3.id = t2.id
          and t3.city_code = $4::bigint
          and t3.town_code = $5::bigint offset 0
        ) t4 on true
      ) t1
    ),
    ',"tasks":',
    (select concat(
        '{"edges":[',
        string_agg(t5.j0, ','),
        ']}'
      )
      from (select concat(
          '{"node":{"taskNo":',
          to_json(t6.task_no),
          ',"viewerRelation":"',
          case when (t6.town_code = any($2::bigint[]) and t6.village_code is null or t6.issuer_town_code = any($2::bigint[]) and t6.issuer_village_code is null) then 'OWN' when (t6.town_code = any($2::bigint[]) or t6.issuer_town_code = any($2::bigint[])) then 'BELOW' when (t6.district_code is null and t6.town_code is null and t6.village_code is null or t6.district_code = any($3::bigint[]) and t6.town_code is null and t6.village_code is null or t6.issuer_district_code = any($3::bigint[]) and t6.issuer_town_code is null and t6.issuer_village_code is null) then 'ABOVE' when (t6.town_code is not null and t6.village_code is null and t6.district_code = any($3::bigint[]) or t6.issuer_town_code is not null and t6.issuer_village_code is null and t6.issuer_district_code = any($3::bigint[])) then 'SIBLING' else 'OUTSIDE' end,
          '"}}'
        ) as j0
        from tasks t6
        where t6.city_code = $4::bigint
        and (t6.town_code = $5::bigint or t6.issuer_town_code = $5::bigint)
        order by t6.task_no asc, t6.id asc
        limit $7::bigint
      ) t5
    ),
    '}'
  )
)
end
