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
        from enterprises_city t3
        where t3.id = t2.enterprise_id
        and t3.city_code = $2::bigint
        and true
      ), 'null'),
      '}}'
    ) as j0
    from safety_people_city t2
    left join enterprises_city t4 on t4.id = t2.enterprise_id
    and t4.city_code = $2::bigint
    and true
    where t2.city_code = $2::bigint
    and exists (select 1
      from enterprises_city t5
      where t5.id = t2.enterprise_id
      and t5.city_code = $2::bigint
      and t5.status = $3::text
    )
    order by (t4.uscc is null) asc, t4.uscc asc, t2.id asc
    limit $4::bigint
  ) t1
)
end
