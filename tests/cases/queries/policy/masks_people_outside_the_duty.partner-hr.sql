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
      coalesce(to_json(t2.id_number_masked)::text, 'null'),
      ',"certificateNo":',
      coalesce(to_json(t2.certificate_no_masked)::text, 'null'),
      ',"enterprise":',
      coalesce((select concat(
          '{"name":',
          to_json(t5.name),
          '}'
        ) as j
        from enterprises_face t5
        where t5.id = t2.enterprise_id
        and t5.city_code = $2::bigint
      ), 'null'),
      '}}'
    ) as j0
    from (select t2.*
      from safety_people_city t2
      left join enterprises_face t6 on t6.id = t2.enterprise_id
      and t6.city_code = $2::bigint
      where t2.city_code = $2::bigint
      and exists (select 1
        from enterprises_face t7
        where t7.id = t2.enterprise_id
        and t7.city_code = $2::bigint
        and t7.status = $3::text
      )
      order by (t6.uscc is null) asc, t6.uscc asc, t2.id asc
      limit $4::bigint
    ) t2
    left join lateral (select t3.*
      from safety_people_personal t3
      where t3.id = t2.id
      and t3.city_code = $2::bigint offset 0
    ) t4 on true
  ) t1
)
end
