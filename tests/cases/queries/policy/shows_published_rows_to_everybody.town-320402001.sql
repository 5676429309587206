select case when set_config('hub.caller', $5::text, true) is not null
then (select concat(
    '{"penaltyCases":',
    (select concat(
        '{"edges":[',
        coalesce(string_agg(t1.j0, ','), ''),
        ']}'
      )
      from (select concat(
          '{"node":{"caseNo":',
          coalesce(to_json((select t3.case_no
            from penalty_cases_town t3
            where t3.id = t2.id
            and t3.city_code = $1::bigint
            and t3.town_code = $2::bigint
          ))::text, 'null'),
          ',"violation":',
          to_json(t2.violation),
          ',"fineCny":',
          coalesce('"' || t2.fine_cny || '"'::text, 'null'),
          ',"openedOn":',
          coalesce('"' || (select t4.opened_on
            from penalty_cases_town t4
            where t4.id = t2.id
            and t4.city_code = $1::bigint
            and t4.town_code = $2::bigint
          ) || '"'::text, 'null'),
          ',"publishedOn":',
          coalesce('"' || t2.published_on || '"'::text, 'null'),
          ',"withdrawnOn":',
          coalesce('"' || t2.withdrawn_on || '"'::text, 'null'),
          ',"party":',
          coalesce((select concat(
              '{"name":',
              to_json(t5.name),
              '}'
            ) as j
            from enterprises_face t5
            where t5.id = t2.enterprise_id
            and t5.city_code = $1::bigint
          ), 'null'),
          '}}'
        ) as j0
        from penalty_cases_face t2
        where t2.city_code = $1::bigint
        and (t2.town_code = $2::bigint or (t2.published_on <= $3::date and (t2.withdrawn_on is null or t2.withdrawn_on > $3::date)))
        order by (t2.published_on is null) asc, t2.published_on desc, t2.id desc
        limit $4::bigint
      ) t1
    ),
    ',"creditRecords":',
    (select concat(
        '{"edges":[',
        coalesce(string_agg(t6.j0, ','), ''),
        ']}'
      )
      from (select concat(
          '{"node":{"eventKind":',
          coalesce('"' || (select t8.event_kind
            from credit_records_town t8
            where t8.id = t7.id
            and t8.city_code = $1::bigint
            and t8.town_code = $2::bigint
          ) || '"'::text, 'null'),
          ',"points":',
          coalesce((select t9.points
            from credit_records_town t9
            where t9.id = t7.id
            and t9.city_code = $1::bigint
            and t9.town_code = $2::bigint
          )::text::text, 'null'),
          ',"listedOn":',
          coalesce('"' || t7.listed_on || '"'::text, 'null'),
          ',"until":',
          coalesce('"' || t7.until || '"'::text, 'null'),
          ',"enterprise":',
          coalesce((select concat(
              '{"name":',
              to_json(t10.name),
              '}'
            ) as j
            from enterprises_face t10
            where t10.id = t7.enterprise_id
            and t10.city_code = $1::bigint
          ), 'null'),
          '}}'
        ) as j0
        from credit_records_face t7
        where t7.city_code = $1::bigint
        and (t7.town_code = $2::bigint or (t7.listed_on <= $3::date and (t7.removed_on is null or t7.removed_on > $3::date) and (t7.until is null or t7.until > $3::date)))
        order by (t7.listed_on is null) asc, t7.listed_on desc, t7.id desc
        limit $4::bigint
      ) t6
    ),
    ',"hazards":',
    (select concat(
        '{"edges":[',
        coalesce(string_agg(t11.j0, ','), ''),
        ']}'
      )
      from (select concat(
          '{"node":{"level":',
          coalesce('"' || (select t13.level
            from hazards_town t13
            where t13.id = t12.id
            and t13.city_code = $1::bigint
            and t13.town_code = $2::bigint
          ) || '"'::text, 'null'),
          ',"description":',
          coalesce(to_json((select t14.description
            from hazards_commercial t14
            where t14.id = t12.id
            and t14.city_code = $1::bigint
            and t14.town_code = $2::bigint
          ))::text, 'null'),
          ',"listedOn":',
          coalesce('"' || t12.listed_on || '"'::text, 'null'),
          ',"listingBrief":',
          coalesce(to_json(t12.listing_brief)::text, 'null'),
          ',"struckOffOn":',
          coalesce('"' || t12.struck_off_on || '"'::text, 'null'),
          ',"criterion":',
          coalesce((select concat(
              '{"name":',
              to_json(t15.name),
              '}'
            ) as j
            from major_hazard_criteria t15
            where t15.code = (select t16.criterion_code
              from hazards_town t16
              where t16.id = t12.id
              and t16.city_code = $1::bigint
              and t16.town_code = $2::bigint
            )
            and t12.town_code = $2::bigint
          ), 'null'),
          '}}'
        ) as j0
        from hazards_face t12
        where t12.city_code = $1::bigint
        and (t12.town_code = $2::bigint or (t12.listed_on <= $3::date and (t12.struck_off_on is null or t12.struck_off_on > $3::date)))
        order by (t12.listed_on is null) asc, t12.listed_on desc, t12.id desc
        limit $4::bigint
      ) t11
    ),
    '}'
  )
)
end
