select case when set_config('hub.caller', $1::text, true) is not null
then (select concat(
    '{"enterprises":{"totalCount":',
    (select count(*)
      from enterprises_face t1
      where t1.city_code = $2::bigint
      and (exists (select 1
        from licences_face t2
        where t2.enterprise_id = t1.id
        and t2.city_code = $2::bigint
        and t2.state = $3::text
      ) and not coalesce(exists (select 1
        from licences_face t3
        where t3.enterprise_id = t1.id
        and t3.city_code = $2::bigint
        and t3.state = $4::text
      ), false) and not coalesce(exists (select 1
        from licences_face t4
        where t4.enterprise_id = t1.id
        and t4.city_code = $2::bigint
        and not coalesce(t4.valid_to is not null, false)
      ), false) and not coalesce(exists (select 1
        from standardizations_face t5
        where t5.enterprise_id = t1.id
        and t5.city_code = $2::bigint
        and not coalesce(t5.grade <> $5::text, false)
      ), false))
    ),
    ',"edges":[',
    string_agg(t6.j0, ','),
    ']}}'
  )
  from (select concat(
      '{"node":{"name":',
      to_json(t7.name),
      ',"licences":',
      (select concat(
          '{"edges":[',
          string_agg(t8.j0, ','),
          ']}'
        )
        from (select concat(
            '{"node":{"licenceNo":',
            coalesce(to_json(t9.licence_no)::text, 'null'),
            ',"state":"',
            t9.state,
            '"}}'
          ) as j0
          from licences_face t9
          where t9.city_code = $2::bigint
          and t9.enterprise_id = t7.id
          order by (t9.licence_no is null) asc, t9.licence_no asc, t9.id asc
          limit $6::bigint
        ) t8
      ),
      '}}'
    ) as j0
    from enterprises_face t7
    where t7.city_code = $2::bigint
    and (exists (select 1
      from licences_face t10
      where t10.enterprise_id = t7.id
      and t10.city_code = $2::bigint
      and t10.state = $3::text
    ) and not coalesce(exists (select 1
      from licences_face t11
      where t11.enterprise_id = t7.id
      and t11.city_code = $2::bigint
      and t11.state = $4::text
    ), false) and not coalesce(exists (select 1
      from licences_face t12
      where t12.enterprise_id = t7.id
      and t12.city_code = $2::bigint
      and not coalesce(t12.valid_to is not null, false)
    ), false) and not coalesce(exists (select 1
      from standardizations_face t13
      where t13.enterprise_id = t7.id
      and t13.city_code = $2::bigint
      and not coalesce(t13.grade <> $5::text, false)
    ), false))
    order by t7.name asc, t7.id asc
    limit $6::bigint
  ) t6
)
end
