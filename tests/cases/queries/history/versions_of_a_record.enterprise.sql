select case when set_config('hub.caller', $1::text, true) is not null
then (select concat(
    '{"enterprises":{"edges":[',
    string_agg(t1.j0, ','),
    ']}}'
  )
  from (select concat(
      '{"node":{"version":',
      coalesce(t4.version::text, 'null'),
      ',"knownUntil":null,"history":',
      (select concat(
          '{"totalCount":',
          (select count(*)
            from enterprises_ever t5
            where t5.city_code = $2::bigint
            and t5.id = $3::uuid
            and true
            and t5.id = t2.id
            and t2.id = $3::uuid
          ),
          ',"pageInfo":{"hasNextPage":',
          (count(*) > $4::bigint)::text,
          '},"edges":[',
          string_agg(t6.j0, ',' order by t6.n asc) filter (where t6.n <= $4::bigint),
          ']}'
        )
        from (select row_number() over (order by t7.version desc) as n, json_build_array('a6f0d0e4', t7.version)::text as c, concat(
            '{"node":{"version":',
            t7.version,
            ',"recordedAt":',
            to_json(t7.recorded_at),
            ',"recordedBy":',
            to_json(t7.recorded_by),
            ',"recordedAs":',
            coalesce(to_json(t7.recorded_as)::text, 'null'),
            ',"knownUntil":',
            coalesce(to_json(t7.known_until)::text, 'null'),
            ',"fileState":"',
            t7.file_state,
            '","revenue10k":',
            coalesce('"' || t9.revenue_10k || '"', 'null'),
            ',"hazards":',
            (select concat(
                '{"totalCount":',
                (select count(*)
                  from hazards t10
                  where t10.city_code = $2::bigint
                  and t10.enterprise_id = $3::uuid
                  and true
                  and t10.enterprise_id = t7.id
                ),
                '}'
              )
            ),
            '}}'
          ) as j0
          from enterprises_ever t7
          left join lateral (select t8.*
            from enterprises_commercial_size_facts_ever t8
            where t8.id = t7.id
            and t8.city_code = $2::bigint
            and t8.enterprise_id = $3::uuid
            and (t8.version is null or t8.version >= t7.version)
            order by t8.version
            limit 1 offset 0
          ) t9 on true
          where t7.city_code = $2::bigint
          and t7.id = $3::uuid
          and t7.id = t2.id
          and t2.id = $3::uuid
          order by t7.version desc
          limit $4::bigint + 1
        ) t6
      ),
      '}}'
    ) as j0
    from enterprises_face t2
    left join lateral (select t3.*
      from enterprises t3
      where t3.id = t2.id
      and t3.city_code = $2::bigint
      and t3.id = $3::uuid offset 0
    ) t4 on true
    where t2.city_code = $2::bigint
    order by t2.id asc
    limit $5::bigint
  ) t1
)
end
