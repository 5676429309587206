select case when set_config('hub.caller', $4::text, true) is not null
then (select concat(
    '{"enterprises":',
    (select concat(
        '{"totalCount":',
        (select count(*)
          from enterprises t1
          where t1.city_code = $1::bigint
          and t1.village_code = $2::bigint
          and true
        ),
        ',"pageInfo":{"hasNextPage":',
        (count(*) > $3::bigint)::text,
        ',"hasPreviousPage":false,"startCursor":',
        coalesce('"' || (array_agg(t2.c order by t2.n))[1] || '"', 'null'),
        ',"endCursor":',
        coalesce('"' || (array_agg(t2.c order by t2.n))[least(count(*), $3::bigint)] || '"', 'null'),
        '},"edges":[',
        coalesce(string_agg(t2.j0, ',' order by t2.n asc) filter (where t2.n <= $3::bigint), ''),
        ']}'
      )
      from (select t3.n, t3.c, concat(
          '{"cursor":"',
          t3.c,
          '","node":{"name":',
          to_json(t3.name),
          ',"confirmedAt":',
          coalesce(to_json(t3.confirmed_at)::text, 'null'),
          '}}'
        ) as j0
        from (select t3.*, row_number() over (order by (t3.confirmed_at is null) asc, t3.confirmed_at desc, t3.id desc) as n, translate(encode(convert_to(json_build_array('02542ed0', t3.confirmed_at::text, t3.id::text)::text, 'UTF8'), 'base64'), E'\n', '') as c
          from enterprises t3
          where t3.city_code = $1::bigint
          and t3.village_code = $2::bigint
          order by (t3.confirmed_at is null) asc, t3.confirmed_at desc, t3.id desc
          limit $3::bigint + 1
        ) t3
      ) t2
    ),
    '}'
  )
)
end
