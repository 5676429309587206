select case when set_config('hub.caller', $5::text, true) is not null
then (select concat(
    '{"enterprises":',
    (select concat(
        '{"totalCount":',
        (select count(*)
          from enterprises_face t1
          where t1.city_code = $1::bigint
          and (t1.name like $2::text and starts_with(t1.name, $3::text))
        ),
        ',"edges":[',
        coalesce(string_agg(t2.j0, ','), ''),
        ']}'
      )
      from (select concat(
          '{"node":{"name":',
          to_json(t3.name),
          '}}'
        ) as j0
        from enterprises_face t3
        where t3.city_code = $1::bigint
        and (t3.name like $2::text and starts_with(t3.name, $3::text))
        order by t3.name asc, t3.id asc
        limit $4::bigint
      ) t2
    ),
    '}'
  )
)
end
