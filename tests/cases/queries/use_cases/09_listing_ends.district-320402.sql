select case when set_config('hub.caller', $1::text, true) is not null
then (select concat(
    '{"creditRecords":',
    (select concat(
        '{"totalCount":',
        (select count(*)
          from credit_records_district t1
          where t1.city_code = $2::bigint
          and t1.district_code = $3::bigint
          and (t1.listed_on is not null and t1.removed_on is null and t1.until >= ($4::date + $5::bigint::integer) and t1.until <= ($4::date + $6::bigint::integer))
        ),
        ',"edges":[',
        string_agg(t2.j0, ','),
        ']}'
      )
      from (select concat(
          '{"node":{"scheme":',
          coalesce(to_json(t3.scheme)::text, 'null'),
          ',"listedOn":',
          coalesce('"' || t3.listed_on || '"', 'null'),
          ',"until":',
          coalesce('"' || t3.until || '"', 'null'),
          ',"trigger":',
          coalesce((select jsonb_object_agg(t4.code, concat(
              '{"name":',
              to_json(t4.name),
              ',"term":',
              coalesce(to_json(t4.term)::text, 'null'),
              ',"exitRule":',
              coalesce(to_json(t4.exit_rule)::text, 'null'),
              '}'
            ))
            from discredit_triggers t4
          ) ->> t3.trigger_code, 'null'),
          ',"decidedBy":',
          coalesce((select jsonb_object_agg(t5.code, concat(
              '{"name":',
              to_json(t5.name),
              '}'
            ))
            from departments t5
          ) ->> t3.decided_by_code, 'null'),
          ',"enterprise":',
          coalesce((select concat(
              '{"uscc":',
              coalesce('"' || t6.uscc || '"', 'null'),
              ',"name":',
              to_json(t6.name),
              ',"listings":',
              (select concat(
                  '{"totalCount":',
                  (select count(*)
                    from credit_records_district t7
                    where t7.city_code = $2::bigint
                    and t7.district_code = $3::bigint
                    and t7.listed_on is not null
                    and t7.enterprise_id = t6.id
                  ),
                  '}'
                )
              ),
              ',"penaltyCases":',
              (select concat(
                  '{"edges":[',
                  string_agg(t9.j0, ','),
                  ']}'
                )
                from (select concat(
                    '{"node":{"decidedOn":',
                    coalesce('"' || t10.decided_on || '"', 'null'),
                    ',"violation":',
                    to_json(t10.violation),
                    ',"fineCny":',
                    coalesce('"' || t10.fine_cny || '"', 'null'),
                    ',"decisionNo":',
                    coalesce(to_json(t10.decision_no)::text, 'null'),
                    '}}'
                  ) as j0
                  from penalty_cases_district t10
                  where t10.city_code = $2::bigint
                  and t10.district_code = $3::bigint
                  and t10.decided_on > t3.listed_on
                  and t10.enterprise_id = t6.id
                  order by (t10.decided_on is null) asc, t10.decided_on desc, t10.id desc
                  limit $7::bigint
                ) t9
              ),
              ',"hazards":',
              (select concat(
                  '{"edges":[',
                  string_agg(t11.j0, ','),
                  ']}'
                )
                from (select concat(
                    '{"node":{"level":"',
                    t12.level,
                    '","state":"',
                    t12.state,
                    '","foundAt":',
                    to_json(t12.found_at),
                    ',"listedOn":',
                    coalesce('"' || t12.listed_on || '"', 'null'),
                    ',"listingBrief":',
                    coalesce(to_json(t12.listing_brief)::text, 'null'),
                    ',"struckOffOn":',
                    coalesce('"' || t12.struck_off_on || '"', 'null'),
                    '}}'
                  ) as j0
                  from hazards_district t12
                  where t12.city_code = $2::bigint
                  and t12.district_code = $3::bigint
                  and (t12.found_at at time zone $8::text)::date > t3.listed_on
                  and t12.enterprise_id = t6.id
                  order by t12.found_at desc, t12.id desc
                  limit $7::bigint
                ) t11
              ),
              ',"accidents":',
              (select concat(
                  '{"edges":[',
                  string_agg(t13.j0, ','),
                  ']}'
                )
                from (select concat(
                    '{"node":{"happenedAt":',
                    coalesce(to_json(t16.happened_at)::text, 'null'),
                    ',"deaths":',
                    coalesce(t16.deaths::text, 'null'),
                    ',"severity":',
                    coalesce((select jsonb_object_agg(t17.code, concat(
                        '{"name":',
                        to_json(t17.name),
                        '}'
                      ))
                      from accident_severities t17
                    ) ->> t14.severity_code, 'null'),
                    ',"reportPublishedOn":',
                    coalesce('"' || t14.report_published_on || '"', 'null'),
                    '}}'
                  ) as j0
                  from (select t14.*
                    from accidents_district t14
                    left join accidents_sensitive t18 on t18.id = t14.id
                    and t18.city_code = $2::bigint
                    and t18.district_code = $3::bigint
                    where t14.city_code = $2::bigint
                    and t14.district_code = $3::bigint
                    and (t18.happened_at at time zone $8::text)::date > t3.listed_on
                    and t14.enterprise_id = t6.id
                    order by (t18.happened_at is null) asc, t18.happened_at desc, t14.id desc
                    limit $7::bigint
                  ) t14
                  left join lateral (select t15.*
                    from accidents_sensitive t15
                    where t15.id = t14.id
                    and t15.city_code = $2::bigint
                    and t15.district_code = $3::bigint offset 0
                  ) t16 on true
                ) t13
              ),
              '}'
            ) as j
            from enterprises_district t6
            where t6.id = t3.enterprise_id
            and t6.city_code = $2::bigint
            and t6.district_code = $3::bigint
          ), 'null'),
          '}}'
        ) as j0
        from credit_records_district t3
        where t3.city_code = $2::bigint
        and t3.district_code = $3::bigint
        and (t3.listed_on is not null and t3.removed_on is null and t3.until >= ($4::date + $5::bigint::integer) and t3.until <= ($4::date + $6::bigint::integer))
        order by (t3.until is null) asc, t3.until asc, t3.id asc
        limit $9::bigint
      ) t2
    ),
    ',"withEvents":',
    (select concat(
        '{"totalCount":',
        (select count(*)
          from credit_records_district t19
          where t19.city_code = $2::bigint
          and t19.district_code = $3::bigint
          and (t19.listed_on is not null and t19.removed_on is null and t19.until >= ($4::date + $5::bigint::integer) and t19.until <= ($4::date + $6::bigint::integer) and exists (select 1
            from enterprises_district t20
            where t20.id = t19.enterprise_id
            and t20.city_code = $2::bigint
            and t20.district_code = $3::bigint
            and (exists (select 1
              from penalty_cases_district t21
              where t21.enterprise_id = t20.id
              and t21.city_code = $2::bigint
              and t21.district_code = $3::bigint
              and t21.decided_on > t19.listed_on
            ) or exists (select 1
              from hazards_district t22
              where t22.enterprise_id = t20.id
              and t22.city_code = $2::bigint
              and t22.district_code = $3::bigint
              and (t22.found_at at time zone $8::text)::date > t19.listed_on
            ) or exists (select 1
              from accidents_district t23
              left join accidents_sensitive t24 on t24.id = t23.id
              and t24.city_code = $2::bigint
              and t24.district_code = $3::bigint
              where t23.enterprise_id = t20.id
              and t23.city_code = $2::bigint
              and t23.district_code = $3::bigint
              and (t24.happened_at at time zone $8::text)::date > t19.listed_on
            ))
          ))
        ),
        ',"edges":[',
        string_agg(t25.j0, ','),
        ']}'
      )
      from (select concat(
          '{"node":{"until":',
          coalesce('"' || t26.until || '"', 'null'),
          ',"enterprise":',
          coalesce((select concat(
              '{"name":',
              to_json(t27.name),
              '}'
            ) as j
            from enterprises_district t27
            where t27.id = t26.enterprise_id
            and t27.city_code = $2::bigint
            and t27.district_code = $3::bigint
          ), 'null'),
          '}}'
        ) as j0
        from credit_records_district t26
        where t26.city_code = $2::bigint
        and t26.district_code = $3::bigint
        and (t26.listed_on is not null and t26.removed_on is null and t26.until >= ($4::date + $5::bigint::integer) and t26.until <= ($4::date + $6::bigint::integer) and exists (select 1
          from enterprises_district t28
          where t28.id = t26.enterprise_id
          and t28.city_code = $2::bigint
          and t28.district_code = $3::bigint
          and (exists (select 1
            from penalty_cases_district t29
            where t29.enterprise_id = t28.id
            and t29.city_code = $2::bigint
            and t29.district_code = $3::bigint
            and t29.decided_on > t26.listed_on
          ) or exists (select 1
            from hazards_district t30
            where t30.enterprise_id = t28.id
            and t30.city_code = $2::bigint
            and t30.district_code = $3::bigint
            and (t30.found_at at time zone $8::text)::date > t26.listed_on
          ) or exists (select 1
            from accidents_district t31
            left join accidents_sensitive t32 on t32.id = t31.id
            and t32.city_code = $2::bigint
            and t32.district_code = $3::bigint
            where t31.enterprise_id = t28.id
            and t31.city_code = $2::bigint
            and t31.district_code = $3::bigint
            and (t32.happened_at at time zone $8::text)::date > t26.listed_on
          ))
        ))
        order by (t26.until is null) asc, t26.until asc, t26.id asc
        limit $9::bigint
      ) t25
    ),
    '}'
  )
)
end
