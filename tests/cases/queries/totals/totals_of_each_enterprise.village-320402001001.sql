select case when set_config('hub.caller', $1::text, true) is not null
then (select concat(
    '{"enterprises":{"edges":[',
    string_agg(t1.j0, ','),
    ']}}'
  )
  from (select concat(
      '{"node":{"name":',
      to_json(t2.name),
      ',"hazardStats":',
      (select t5.j
        from (select concat(
            '{"rows":[',
            coalesce(string_agg(concat(
              '{"keys":[{"value":',
              coalesce(to_json(t4.k0)::text, 'null'),
              '}],"values":[{"value":',
              t4.m0,
              '}]}'
            ), ',' order by t4.n), ''),
            ']}'
          ) as j
          from (select row_number() over (order by t3.k0 asc nulls last) as n, t3.*
            from (select t6.state as k0, count(*) as m0
              from hazards_village t6
              where t6.enterprise_id = t2.id
              and t6.city_code = $3::bigint
              and t6.village_code = $4::bigint group by 1
            ) t3
            order by n
            limit $2::bigint
          ) t4
        ) t5
      ),
      '}}'
    ) as j0
    from enterprises_village t2
    where t2.city_code = $3::bigint
    and t2.village_code = $4::bigint
    order by t2.id asc
    limit $5::bigint
  ) t1
)
end
