select case when set_config('hub.caller', $1::text, true) is not null
then (select concat(
    '{"enterprises":{"pageInfo":{"hasNextPage":false,"hasPreviousPage":',
    (count(*) > $4::bigint)::text,
    '},"edges":[',
    string_agg(t1.j0, ',' order by t1.n desc) filter (where t1.n <= $4::bigint),
    ']}}'
  )
  from (select row_number() over (order by (t2.confirmed_at is null) desc, t2.confirmed_at asc, t2.id asc) as n, json_build_array('02542ed0', t2.confirmed_at::text, t2.id::text)::text as c, concat(
      '{"node":{"name":',
      to_json(t2.name),
      ',"confirmedAt":',
      coalesce(to_json(t2.confirmed_at)::text, 'null'),
      '}}'
    ) as j0
    from enterprises_village t2
    where t2.city_code = $2::bigint
    and t2.village_code = $3::bigint
    order by (t2.confirmed_at is null) desc, t2.confirmed_at asc, t2.id asc
    limit $4::bigint + 1
  ) t1
)
end
