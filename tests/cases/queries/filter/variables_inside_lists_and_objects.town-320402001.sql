select case when set_config('hub.caller', $1::text, true) is not null
then (select concat(
    '{"licences":{"totalCount":',
    (select count(*)
      from licences_town t1
      where t1.city_code = $2::bigint
      and t1.town_code = $3::bigint
      and ((t1.state = any($4::text[]) or t1.state = any($5::text[])) and t1.valid_to >= ($6::date + $7::bigint::integer) and t1.valid_to <= ($6::date + $8::bigint::integer))
    ),
    ',"edges":[',
    string_agg(t2.j0, ','),
    ']}}'
  )
  from (select concat(
      '{"node":{"licenceNo":',
      coalesce(to_json(t3.licence_no)::text, 'null'),
      ',"state":"',
      t3.state,
      '","validTo":',
      coalesce('"' || t3.valid_to || '"', 'null'),
      '}}'
    ) as j0
    from licences_town t3
    where t3.city_code = $2::bigint
    and t3.town_code = $3::bigint
    and ((t3.state = any($4::text[]) or t3.state = any($5::text[])) and t3.valid_to >= ($6::date + $7::bigint::integer) and t3.valid_to <= ($6::date + $8::bigint::integer))
    order by (t3.valid_to is null) asc, t3.valid_to asc, (t3.licence_no is null) asc, t3.licence_no asc, t3.id asc
    limit $9::bigint
  ) t2
)
end
