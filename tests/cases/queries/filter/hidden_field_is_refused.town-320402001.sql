select case when set_config('hub.caller', $5::text, true) is not null
then (select concat(
    '{"enterprises":',
    (select concat(
        '{"totalCount":',
        (select count(*)
          from enterprises_town t1
          left join enterprises_commercial t2 on t2.id = t1.id
          and t2.city_code = $1::bigint
          and t2.town_code = $2::bigint
          where t1.city_code = $1::bigint
          and t1.town_code = $2::bigint
          and t2.revenue_10k > $3::numeric
        ),
        ',"edges":[',
        coalesce(string_agg(t3.j0, ','), ''),
        ']}'
      )
      from (select concat(
          '{"node":{"uscc":',
          coalesce(to_json(t4.uscc)::text, 'null'),
          ',"revenue10k":',
          coalesce('"' || (select t5.revenue_10k
            from enterprises_commercial t5
            where t5.id = t4.id
            and t5.city_code = $1::bigint
            and t5.town_code = $2::bigint
          ) || '"'::text, 'null'),
          '}}'
        ) as j0
        from enterprises_town t4
        left join enterprises_commercial t6 on t6.id = t4.id
        and t6.city_code = $1::bigint
        and t6.town_code = $2::bigint
        where t4.city_code = $1::bigint
        and t4.town_code = $2::bigint
        and t6.revenue_10k > $3::numeric
        order by (t6.revenue_10k is null) asc, t6.revenue_10k desc, t4.id desc
        limit $4::bigint
      ) t3
    ),
    '}'
  )
)
end
