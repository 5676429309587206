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
            and $3::text = any(t5.department_codes)
            and true
            and t5.id = t2.id
            and $3::text = any(t2.department_codes)
          ),
          ',"pageInfo":{"hasNextPage":',
          (count(*) > $5::bigint)::text,
          '},"edges":[',
          string_agg(t6.j0, ',' order by t6.n asc) filter (where t6.n <= $5::bigint),
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
            '","revenue10k":null,"hazards":',
            (select concat(
                '{"totalCount":',
                (select count(*)
                  from hazards_face t8
                  where t8.city_code = $2::bigint
                  and (t8.listed_on <= $4::date and (t8.struck_off_on is null or t8.struck_off_on > $4::date))
                  and true
                  and t8.enterprise_id = t7.id
                ),
                '}'
              )
            ),
            '}}'
          ) as j0
          from enterprises_ever t7
          where t7.city_code = $2::bigint
          and $3::text = any(t7.department_codes)
          and t7.id = t2.id
          and $3::text = any(t2.department_codes)
          order by t7.version desc
          limit $5::bigint + 1
        ) t6
      ),
      '}}'
    ) as j0
    from enterprises_face t2
    left join lateral (select t3.*
      from enterprises t3
      where t3.id = t2.id
      and t3.city_code = $2::bigint
      and $3::text = any(t3.department_codes) offset 0
    ) t4 on true
    where t2.city_code = $2::bigint
    order by t2.id asc
    limit $6::bigint
  ) t1
)
end
