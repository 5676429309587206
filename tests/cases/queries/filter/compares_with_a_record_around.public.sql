select case when set_config('hub.caller', $1::text, true) is not null
then (select concat(
    '{"penaltyCases":{"edges":[',
    string_agg(t1.j0, ','),
    ']}}'
  )
  from (select concat(
      '{"node":{"publishedOn":',
      coalesce('"' || t2.published_on || '"', 'null'),
      ',"party":',
      coalesce((select concat(
          '{"licences":',
          (select concat(
              '{"edges":[',
              string_agg(t4.j0, ','),
              ']}'
            )
            from (select concat(
                '{"node":{"validTo":',
                coalesce('"' || t5.valid_to || '"', 'null'),
                '}}'
              ) as j0
              from licences_face t5
              where t5.city_code = $2::bigint
              and t5.valid_to < t2.published_on
              and t5.enterprise_id = t3.id
              order by (t5.valid_to is null) asc, t5.valid_to asc, t5.id asc
              limit $3::bigint
            ) t4
          ),
          '}'
        ) as j
        from enterprises_face t3
        where t3.id = t2.enterprise_id
        and t3.city_code = $2::bigint
      ), 'null'),
      '}}'
    ) as j0
    from penalty_cases_face t2
    where t2.city_code = $2::bigint
    and (t2.published_on <= $4::date and (t2.withdrawn_on is null or t2.withdrawn_on > $4::date))
    and t2.published_on is not null
    order by (t2.published_on is null) asc, t2.published_on desc, t2.id desc
    limit $5::bigint
  ) t1
)
end
