select case when set_config('hub.caller', $1::text, true) is not null
then (select concat(
    '{"enterprises":{"edges":[',
    string_agg(t1.j0, ','),
    ']}}'
  )
  from (select concat(
      '{"node":{"version":null,"knownUntil":null,"history":',
      (select concat(
          '{"totalCount":',
          (select count(*)
            from enterprises t3
            where t3.city_code = $2::bigint
            and false
            and true
            and t3.id = t2.id
            and false
          ),
          ',"pageInfo":{"hasNextPage":',
          (count(*) > $3::bigint)::text,
          '},"edges":[',
          string_agg(t4.j0, ',' order by t4.n asc) filter (where t4.n <= $3::bigint),
          ']}'
        )
        from (select row_number() over (order by t5.id asc) as n, json_build_array('2deff550', t5.id::text)::text as c, concat(
            '{"node":{"version":null,"recordedAt":null,"recordedBy":null,"recordedAs":null,"knownUntil":null,"fileState":null,"revenue10k":null,"hazards":',
            (select concat(
                '{"totalCount":',
                (select count(*)
                  from hazards t6
                  where t6.city_code = $2::bigint
                  and false
                  and true
                  and t6.enterprise_id = t5.id
                ),
                '}'
              )
            ),
            '}}'
          ) as j0
          from enterprises t5
          where t5.city_code = $2::bigint
          and false
          and t5.id = t2.id
          and false
          order by t5.id asc
          limit $3::bigint + 1
        ) t4
      ),
      '}}'
    ) as j0
    from enterprises_face t2
    where t2.city_code = $2::bigint
    order by t2.id asc
    limit $4::bigint
  ) t1
)
end
