select case when set_config('hub.caller', $1::text, true) is not null
then (select concat(
    '{"enterprises":{"totalCount":',
    (select count(*)
      from enterprises_face t1
      where t1.city_code = $2::bigint
      and (t1.name like $3::text and starts_with(t1.name, $4::text))
    ),
    ',"edges":[',
    string_agg(t2.j0, ','),
    ']}}'
  )
  from (select concat(
      '{"node":{"name":',
      to_json(t3.name),
      '}}'
    ) as j0
    from enterprises_face t3
    where t3.city_code = $2::bigint
    and (t3.name like $3::text and starts_with(t3.name, $4::text))
    order by t3.name asc, t3.id asc
    limit $5::bigint
  ) t2
)
end
