select case when set_config('hub.caller', $1::text, true) is not null
then (select concat(
    '{"all":',
    (select concat(
        '{"totalCount":',
        (select count(*)
          from licences_district t1
          where t1.city_code = $2::bigint
          and t1.district_code = $3::bigint
          and true
        ),
        '}'
      )
    ),
    ',"allOfNothing":',
    (select concat(
        '{"totalCount":',
        (select count(*)
          from licences_district t3
          where t3.city_code = $2::bigint
          and t3.district_code = $3::bigint
          and true
        ),
        '}'
      )
    ),
    ',"oneOfNothing":',
    (select concat(
        '{"totalCount":',
        (select count(*)
          from licences_district t5
          where t5.city_code = $2::bigint
          and t5.district_code = $3::bigint
          and false
        ),
        '}'
      )
    ),
    ',"inNothing":',
    (select concat(
        '{"totalCount":',
        (select count(*)
          from licences_district t7
          where t7.city_code = $2::bigint
          and t7.district_code = $3::bigint
          and t7.state = any($4::text[])
        ),
        '}'
      )
    ),
    ',"twiceTheSame":',
    (select concat(
        '{"totalCount":',
        (select count(*)
          from licences_district t9
          where t9.city_code = $2::bigint
          and t9.district_code = $3::bigint
          and t9.state = any($5::text[])
        ),
        '}'
      )
    ),
    ',"mixed":',
    (select concat(
        '{"totalCount":',
        (select count(*)
          from licences_district t11
          where t11.city_code = $2::bigint
          and t11.district_code = $3::bigint
          and (t11.state = $6::text or (t11.state = $7::text and not coalesce(t11.valid_to is null, false)))
        ),
        '}'
      )
    ),
    '}'
  )
)
end
