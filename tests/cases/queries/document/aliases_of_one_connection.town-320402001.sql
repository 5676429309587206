select case when set_config('hub.caller', $1::text, true) is not null
then (select concat(
    '{"enterprises":{"edges":[',
    string_agg(t1.j0, ','),
    ']}}'
  )
  from (select concat(
      '{"node":{"code":',
      coalesce('"' || t2.uscc || '"', 'null'),
      ',"valid":',
      (select concat(
          '{"totalCount":',
          (select count(*)
            from licences_town t3
            where t3.city_code = $2::bigint
            and t3.town_code = $3::bigint
            and t3.state = $4::text
            and t3.enterprise_id = t2.id
          ),
          '}'
        )
      ),
      ',"expired":',
      (select concat(
          '{"totalCount":',
          (select count(*)
            from licences_town t5
            where t5.city_code = $2::bigint
            and t5.town_code = $3::bigint
            and t5.state = $5::text
            and t5.enterprise_id = t2.id
          ),
          '}'
        )
      ),
      ',"newest":',
      (select concat(
          '{"edges":[',
          string_agg(t7.j0, ','),
          ']}'
        )
        from (select concat(
            '{"node":{"issuedOn":',
            coalesce('"' || t8.issued_on || '"', 'null'),
            '}}'
          ) as j0
          from licences_town t8
          where t8.city_code = $2::bigint
          and t8.town_code = $3::bigint
          and t8.enterprise_id = t2.id
          order by (t8.issued_on is null) asc, t8.issued_on desc, (t8.licence_no is null) asc, t8.licence_no asc, t8.id asc
          limit $6::bigint
        ) t7
      ),
      ',"oldest":',
      (select concat(
          '{"edges":[',
          string_agg(t9.j0, ',' order by t9.n desc) filter (where t9.n <= $6::bigint),
          ']}'
        )
        from (select row_number() over (order by (t10.issued_on is null) desc, t10.issued_on asc, (t10.licence_no is null) desc, t10.licence_no desc, t10.id desc) as n, concat(
            '{"node":{"issuedOn":',
            coalesce('"' || t10.issued_on || '"', 'null'),
            '}}'
          ) as j0
          from licences_town t10
          where t10.city_code = $2::bigint
          and t10.town_code = $3::bigint
          and t10.enterprise_id = t2.id
          order by (t10.issued_on is null) desc, t10.issued_on asc, (t10.licence_no is null) desc, t10.licence_no desc, t10.id desc
          limit $6::bigint
        ) t9
      ),
      '}}'
    ) as j0
    from enterprises_town t2
    where t2.city_code = $2::bigint
    and t2.town_code = $3::bigint
    order by (t2.uscc is null) asc, t2.uscc asc, t2.id asc
    limit $7::bigint
  ) t1
)
end
