select case when set_config('hub.caller', $1::text, true) is not null
then (select concat(
    '{"enterprises":{"edges":[',
    string_agg(t1.j0, ','),
    ']}}'
  )
  from (select concat(
      '{"node":{"version":',
      t2.version,
      ',"knownUntil":null,"history":',
      (select concat(
          '{"totalCount":',
          (select count(*)
            from enterprises_ever t3
            where t3.city_code = $2::bigint
            and true
            and true
            and t3.id = t2.id
          ),
          ',"pageInfo":{"hasNextPage":',
          (count(*) > $3::bigint)::text,
          '},"edges":[',
          string_agg(t4.j0, ',' order by t4.n asc) filter (where t4.n <= $3::bigint),
          ']}'
        )
        from (select row_number() over (order by t5.version desc) as n, json_build_array('a6f0d0e4', t5.version)::text as c, concat(
            '{"node":{"version":',
            t5.version,
            ',"recordedAt":',
            to_json(t5.recorded_at),
            ',"recordedBy":',
            to_json(t5.recorded_by),
            ',"recordedAs":',
            coalesce(to_json(t5.recorded_as)::text, 'null'),
            ',"knownUntil":',
            coalesce(to_json(t5.known_until)::text, 'null'),
            ',"fileState":"',
            t5.file_state,
            '","revenue10k":',
            coalesce('"' || t7.revenue_10k || '"', 'null'),
            ',"hazards":',
            (select concat(
                '{"totalCount":',
                (select count(*)
                  from hazards_city t8
                  where t8.city_code = $2::bigint
                  and true
                  and true
                  and t8.enterprise_id = t5.id
                ),
                '}'
              )
            ),
            '}}'
          ) as j0
          from enterprises_ever t5
          left join lateral (select t6.*
            from enterprises_commercial_size_facts_ever t6
            where t6.id = t5.id
            and t6.city_code = $2::bigint
            and (t6.version is null or t6.version >= t5.version)
            order by t6.version
            limit 1 offset 0
          ) t7 on true
          where t5.city_code = $2::bigint
          and t5.id = t2.id
          order by t5.version desc
          limit $3::bigint + 1
        ) t4
      ),
      '}}'
    ) as j0
    from enterprises_city t2
    where t2.city_code = $2::bigint
    order by t2.id asc
    limit $4::bigint
  ) t1
)
end
