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
      coalesce(to_json(t2.name_masked)::text, 'null'),
      ',"mobile":',
      coalesce(to_json(t2.mobile_masked)::text, 'null'),
      ',"idNumber":null,"certificateNo":null,"enterprise":',
      coalesce((select concat(
          '{"name":',
          to_json(t3.name),
          '}'
        ) as j
        from enterprises t3
        where t3.id = t2.enterprise_id
        and t3.city_code = $2::bigint
        and $3::text = any(t3.department_codes)
      ), 'null'),
      '}}'
    ) as j0
    from safety_people t2
    left join enterprises t4 on t4.id = t2.enterprise_id
    and t4.city_code = $2::bigint
    and $3::text = any(t4.department_codes)
    where t2.city_code = $2::bigint
    and $3::text = any(t2.department_codes)
    and exists (select 1
      from enterprises t5
      where t5.id = t2.enterprise_id
      and t5.city_code = $2::bigint
      and $3::text = any(t5.department_codes)
      and t5.status = $4::text
    )
    order by (t4.uscc is null) asc, t4.uscc asc, t2.id asc
    limit $5::bigint
  ) t1
)
end
