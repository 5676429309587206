select case when set_config('hub.caller', $3::text, true) is not null
then (select concat(
    '{"hazards":',
    (select concat(
        '{"totalCount":',
        (select count(*)
          from hazards_city t1
          where t1.city_code = $1::bigint
          and true
          and t1.closed_on > t1.deadline
        ),
        ',"edges":[',
        coalesce(string_agg(t2.j0, ','), ''),
        ']}'
      )
      from (select concat(
          '{"node":{"deadline":"',
          t3.deadline,
          '","closedOn":',
          coalesce('"' || t3.closed_on || '"'::text, 'null'),
          ',"state":"',
          t3.state,
          '"}}'
        ) as j0
        from hazards_city t3
        where t3.city_code = $1::bigint
        and t3.closed_on > t3.deadline
        order by t3.deadline asc, t3.id asc
        limit $2::bigint
      ) t2
    ),
    '}'
  )
)
end
