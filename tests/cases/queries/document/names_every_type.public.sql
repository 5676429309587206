select case when set_config('hub.caller', $1::text, true) is not null
then (select concat(
    '{"__typename":"Query","viewer":{"__typename":"Viewer","kind":',
    to_json($2::text),
    ',"level":',
    to_json($3::text),
    ',"codes":',
    to_json(array(select c::text
      from unnest($4::bigint[]) c
    )),
    ',"department":',
    to_json($5::text),
    '},"grids":',
    (select concat(
        '{"__typename":"GridConnection","pageInfo":{"__typename":"PageInfo","hasNextPage":',
        (count(*) > $7::bigint)::text,
        '},"edges":[',
        string_agg(t1.j0, ',' order by t1.n asc) filter (where t1.n <= $7::bigint),
        ']}'
      )
      from (select row_number() over (order by t2.code asc) as n, json_build_array('1cfeeb7d', t2.code)::text as c, concat(
          '{"__typename":"GridEdge","node":{"__typename":"Grid","name":',
          to_json(t2.name),
          '}}'
        ) as j0
        from grids t2
        where t2.level = $6::text
        order by t2.code asc
        limit $7::bigint + 1
      ) t1
    ),
    '}'
  )
)
end
