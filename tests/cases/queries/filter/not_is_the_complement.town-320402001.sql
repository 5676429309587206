select case when set_config('hub.caller', $1::text, true) is not null
then (select concat(
    '{"all":',
    (select concat(
        '{"totalCount":',
        (select count(*)
          from hazards_town t1
          where t1.city_code = $2::bigint
          and t1.town_code = $3::bigint
          and true
        ),
        '}'
      )
    ),
    ',"early":',
    (select concat(
        '{"totalCount":',
        (select count(*)
          from hazards_town t3
          where t3.city_code = $2::bigint
          and t3.town_code = $3::bigint
          and t3.closed_on < ($4::date + $5::bigint::integer)
        ),
        '}'
      )
    ),
    ',"notEarly":',
    (select concat(
        '{"totalCount":',
        (select count(*)
          from hazards_town t5
          where t5.city_code = $2::bigint
          and t5.town_code = $3::bigint
          and not coalesce(t5.closed_on < ($4::date + $5::bigint::integer), false)
        ),
        '}'
      )
    ),
    ',"late":',
    (select concat(
        '{"totalCount":',
        (select count(*)
          from hazards_town t7
          where t7.city_code = $2::bigint
          and t7.town_code = $3::bigint
          and t7.closed_on >= ($4::date + $5::bigint::integer)
        ),
        '}'
      )
    ),
    ',"open":',
    (select concat(
        '{"totalCount":',
        (select count(*)
          from hazards_town t9
          where t9.city_code = $2::bigint
          and t9.town_code = $3::bigint
          and t9.closed_on is null
        ),
        '}'
      )
    ),
    '}'
  )
)
end
