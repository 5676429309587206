select case when set_config('hub.caller', $1::text, true) is not null
then (select concat(
    '{"enterprises":{"totalCount":',
    (select count(*)
      from enterprises_village t1
      where t1.city_code = $2::bigint
      and t1.village_code = $3::bigint
      and true
    ),
    ',"pageInfo":{"hasNextPage":',
    (count(*) > $6::bigint)::text,
    ',"hasPreviousPage":false,"startCursor":',
    coalesce('"' || translate(encode(substr(sha256($5::bytea || sha256($4::bytea || convert_to((array_agg(t2.c order by t2.n))[1], 'UTF8'))), 1, 16) || convert_to((array_agg(t2.c order by t2.n))[1], 'UTF8'), 'base64'), E'\n', '') || '"', 'null'),
    ',"endCursor":',
    coalesce('"' || translate(encode(substr(sha256($5::bytea || sha256($4::bytea || convert_to((array_agg(t2.c order by t2.n))[least(count(*), $6::bigint)], 'UTF8'))), 1, 16) || convert_to((array_agg(t2.c order by t2.n))[least(count(*), $6::bigint)], 'UTF8'), 'base64'), E'\n', '') || '"', 'null'),
    '},"edges":[',
    string_agg(t2.j0, ',' order by t2.n asc) filter (where t2.n <= $6::bigint),
    ']}}'
  )
  from (select t3.n, t3.c, concat(
      '{"cursor":"',
      translate(encode(substr(sha256($5::bytea || sha256($4::bytea || convert_to(t3.c, 'UTF8'))), 1, 16) || convert_to(t3.c, 'UTF8'), 'base64'), E'\n', ''),
      '","node":{"name":',
      to_json(t3.name),
      ',"confirmedAt":',
      coalesce(to_json(t3.confirmed_at)::text, 'null'),
      '}}'
    ) as j0
    from (select t3.*, row_number() over (order by (t3.confirmed_at is null) asc, t3.confirmed_at desc, t3.id desc) as n, json_build_array('02542ed0', t3.confirmed_at::text, t3.id::text)::text as c
      from enterprises_village t3
      where t3.city_code = $2::bigint
      and t3.village_code = $3::bigint
      order by (t3.confirmed_at is null) asc, t3.confirmed_at desc, t3.id desc
      limit $6::bigint + 1
    ) t3
  ) t2
)
end
