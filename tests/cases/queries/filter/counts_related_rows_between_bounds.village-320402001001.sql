select case when set_config('hub.caller', $1::text, true) is not null
then (select concat(
    '{"enterprises":{"totalCount":',
    (select count(*)
      from enterprises_village t1
      where t1.city_code = $2::bigint
      and t1.village_code = $3::bigint
      and ((select count(*)
        from hazards_village t2
        where t2.enterprise_id = t1.id
        and t2.city_code = $2::bigint
        and t2.village_code = $3::bigint
        and t2.level = $4::text
      ) >= $5::bigint and (select count(*)
        from hazards_village t2
        where t2.enterprise_id = t1.id
        and t2.city_code = $2::bigint
        and t2.village_code = $3::bigint
        and t2.level = $4::text
      ) < $6::bigint)
    ),
    ',"edges":[',
    string_agg(t3.j0, ','),
    ']}}'
  )
  from (select concat(
      '{"node":{"uscc":',
      coalesce('"' || t4.uscc || '"', 'null'),
      ',"hazards":',
      (select concat(
          '{"totalCount":',
          (select count(*)
            from hazards_village t5
            where t5.city_code = $2::bigint
            and t5.village_code = $3::bigint
            and t5.level = $4::text
            and t5.enterprise_id = t4.id
          ),
          '}'
        )
      ),
      '}}'
    ) as j0
    from enterprises_village t4
    where t4.city_code = $2::bigint
    and t4.village_code = $3::bigint
    and ((select count(*)
      from hazards_village t7
      where t7.enterprise_id = t4.id
      and t7.city_code = $2::bigint
      and t7.village_code = $3::bigint
      and t7.level = $4::text
    ) >= $5::bigint and (select count(*)
      from hazards_village t7
      where t7.enterprise_id = t4.id
      and t7.city_code = $2::bigint
      and t7.village_code = $3::bigint
      and t7.level = $4::text
    ) < $6::bigint)
    order by (t4.uscc is null) asc, t4.uscc asc, t4.id asc
    limit $7::bigint
  ) t3
)
end
