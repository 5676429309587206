select case when set_config('hub.caller', $1::text, true) is not null
then (select concat(
    '{"safetyPeople":{"edges":[',
    string_agg(t1.j0, ','),
    ']}}'
  )
  from (select concat(
      '{"node":{"post":"',
      t2.post,
      '","name":',
      coalesce(to_json(t4.name)::text, 'null'),
      ',"mobile":null,"idNumber":',
      coalesce(to_json(t6.id_number_masked)::text, 'null'),
      ',"certificateNo":',
      coalesce(to_json(t6.certificate_no_masked)::text, 'null'),
      ',"enterprise":',
      coalesce((select concat(
          '{"name":',
          to_json(t7.name),
          '}'
        ) as j
        from enterprises_face t7
        where t7.id = t2.enterprise_id
        and t7.city_code = $2::bigint
      ), 'null'),
      '}}'
    ) as j0
    from (select t2.*
      from safety_people_city t2
      left join enterprises_face t8 on t8.id = t2.enterprise_id
      and t8.city_code = $2::bigint
      where t2.city_code = $2::bigint
      and exists (select 1
        from enterprises_face t9
        where t9.id = t2.enterprise_id
        and t9.city_code = $2::bigint
        and t9.status = $3::text
      )
      order by (t8.uscc is null) asc, t8.uscc asc, t2.id asc
      limit $4::bigint
    ) t2
    left join lateral (select t3.*
      from safety_people_personal_staff_name t3
      where t3.id = t2.id
      and t3.city_code = $2::bigint offset 0
    ) t4 on true
    left join lateral (select t5.*
      from safety_people_sensitive_masked t5
      where t5.id = t2.id
      and t5.city_code = $2::bigint offset 0
    ) t6 on true
  ) t1
)
end
